/** `_quarto.yml`: chapters and appendices of a book, the side bar of a site. */
import {markdownName} from '../../text/markdown-name.ts'
import {given, leavesOf, mapOf, namedIn, namesOf, textOf, yamlData} from './data.ts'
import type {BookReader} from './types.ts'

/** The book, or site, of Quarto. */
export const quarto: BookReader = async files => {
  const file = ['_quarto.yml', '_quarto.yaml'].find(name => files.names.includes(name))
  if (file === undefined) return undefined
  const text = await files.read(file)
  const data = yamlData(text)
  const {book, website, title, author, lang} = data
  const said = {...mapOf(website), ...mapOf(book)}
  const listed = book === undefined ? [mapOf(website).sidebar, mapOf(website).navbar] : [said.chapters, said.appendices]
  const paths = leavesOf(listed).filter(path => markdownName.test(path))
  return {
    file,
    texts: namedIn([...new Set(paths)], file, text),
    ...given({
      title: textOf(said.title) ?? textOf(title),
      subtitle: textOf(said.subtitle),
      author: namesOf(said.author) ?? namesOf(author),
      lang: textOf(lang) ?? textOf(said.lang),
    }),
  }
}
