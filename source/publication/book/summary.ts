/** `SUMMARY.md` of mdBook and GitBook: a list of links in the order of the book; mdBook's `book.toml` beside it. */
import {markdownName} from '../../text/markdown-name.ts'
import {given, mapOf, namedIn, namesOf, textOf, tomlData} from './data.ts'
import type {BookReader} from './types.ts'

/** The book of mdBook or GitBook. */
export const summary: BookReader = async files => {
  const toml = files.names.includes('book.toml') ? await tomlData(await files.read('book.toml')) : {}
  const {title, author, authors, language, src} = mapOf(toml.book)
  const folder = (textOf(src) ?? 'src').replace(/^\.?\/|\/$/g, '')
  const places = [...(toml.book ? [`${folder}/SUMMARY.md`] : []), ...usual]
  const file = places.map(name => name.replace(/^\.?\//, '')).find(name => files.names.includes(name))
  if (file === undefined) return undefined
  const text = await files.read(file)
  const paths = linksIn(text)
  if (paths.length === 0) return undefined
  return {
    file,
    texts: namedIn(paths, file, text, file.slice(0, Math.max(0, file.lastIndexOf('/'))), titlesOf(text)),
    ...given({title: textOf(title), author: namesOf(authors) ?? namesOf(author), lang: textOf(language)}),
  }
}

const usual = ['SUMMARY.md', 'src/SUMMARY.md', 'docs/SUMMARY.md', 'source/SUMMARY.md']

/** The Markdown files that links of `text` name; drafts (`[Titre]()`) and addresses of the web are none. */
const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(\s*<?([^()<>\s]{1,500})/g)].flatMap(([, path = '']) => {
    const bare = decoded(path.replace(/[#?].*$/, ''))
    return markdownName.test(bare) && !/^[a-z][a-z+.-]*:/i.test(bare) ? [path.includes('%') ? bare : path] : []
  })

/** What each link is called. */
const titlesOf = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/\[([^[\]\n]{1,300})\]\(\s*<?([^()<>\s]{1,500})/g)].map(([, title = '', path = '']) => [
      path,
      title.replace(/[*_`]/g, '').trim(),
    ]),
  )

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
