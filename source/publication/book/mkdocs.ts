/** `mkdocs.yml`: the navigation of a site, whose files lie in `docs/`. */
import {markdownName} from '../../text/markdown-name.ts'
import {natural} from '../files/glob.ts'
import {given, leavesOf, mapOf, namedIn, namesOf, textOf, titlesIn, yamlData} from './data.ts'
import type {BookReader} from './types.ts'

/** The site of MkDocs; without navigation, all its texts by name, the first page first. */
export const mkdocs: BookReader = async files => {
  const file = ['mkdocs.yml', 'mkdocs.yaml'].find(name => files.names.includes(name))
  if (file === undefined) return undefined
  const text = await files.read(file)
  const {nav, docs_dir, site_name, site_author, theme} = yamlData(text)
  const folder = (textOf(docs_dir) ?? 'docs').replace(/^\.?\/|\/$/g, '')
  const paths = leavesOf(nav).filter(path => markdownName.test(path) && !/^[a-z][a-z+.-]*:/i.test(path))
  const all = files.names.filter(name => name.startsWith(`${folder}/`) && markdownName.test(name))
  const isFirst = (name: string) => (/\/(?:index|readme)\.md$/i.test(name) ? 0 : 1)
  const sorted = all.sort((one, other) => isFirst(one) - isFirst(other) || natural(one, other))
  return {
    file,
    texts: paths.length > 0 ? namedIn(paths, file, text, folder, titlesIn(nav)) : namedIn(sorted, file, text),
    ...given({title: textOf(site_name), author: namesOf(site_author), lang: textOf(mapOf(theme).language)}),
  }
}
