/** `_bookdown.yml`: the R Markdown files of a book; without a list, all of the folder, `index.Rmd` first. */
import {natural} from '../files/glob.ts'
import {given, leavesOf, namedIn, textOf, yamlData} from './data.ts'
import type {BookReader} from './types.ts'

/** The book of bookdown. */
export const bookdown: BookReader = async files => {
  const file = ['_bookdown.yml', '_bookdown.yaml'].find(name => files.names.includes(name))
  if (file === undefined) return undefined
  const text = await files.read(file)
  const {rmd_files: listed, title, lang} = yamlData(text)
  const here = files.names.filter(name => /^[^_/][^/]*\.rmd$/i.test(name)).sort(natural)
  const paths = listed === undefined ? here : [...new Set(leavesOf(listed))].filter(path => /\.r?md$/i.test(path))
  const isIndex = (path: string) => /^index\.r?md$/i.test(path)
  const index = here.find(isIndex)
  const ordered = [...(index === undefined ? [] : [index]), ...paths.filter(path => !isIndex(path))]
  return {file, texts: namedIn(ordered, file, text), ...given({title: textOf(title), lang: textOf(lang)})}
}
