/** Books of other tools: order of the texts, title, author and language, where publication.yaml does not say them. */
import {markdownName} from '../../text/markdown-name.ts'
import type {Finding, Place} from '../../types.ts'
import {nearest} from '../../wording/nearest.ts'
import type {Settings} from '../configuration.ts'
import {decode} from '../files/decode.ts'
import type {Files} from '../files/index.ts'
import type {Checked} from '../schema/check.ts'
import {wrongForm} from '../schema/forms.ts'
import {bookdown} from './bookdown.ts'
import {mkdocs} from './mkdocs.ts'
import {quarto} from './quarto.ts'
import {summary} from './summary.ts'
import type {Book, BookReader} from './types.ts'

/** The tools, one line each; the first that has a book here is asked. */
const readers: readonly BookReader[] = [summary, quarto, mkdocs, bookdown]

/** The book of a folder; undefined for none. */
export async function readBook({names, read}: Files): Promise<Book | undefined> {
  const files = {names, read: async (name: string) => decode(await read(name), name).text ?? ''}
  for (const reader of readers) {
    const book = await reader(files)
    if (book) return book
  }
  return undefined
}

/** The texts of a book that are there, each once, and what is told of the others. */
export function textsOf({file, texts}: Book, names: readonly string[]): {sources: string[]; findings: Finding[]} {
  const there = new Set(names)
  const sources = new Set<string>()
  const findings: Finding[] = []
  for (const {name, place} of texts) {
    if (there.has(name)) sources.add(name)
    else {
      const near = nearest(
        name,
        names.filter(each => markdownName.test(each)),
      )
      findings.push({
        place,
        rule: 'book-text-missing',
        severity: 'error',
        values: {name, nearest: near ?? ''},
        actual: name,
        expected: near === undefined ? [] : [near],
      })
    }
  }
  if (sources.size > 0) findings.push(taken(file, sources, names))
  return {sources: [...sources], findings}
}

/** What the book's file gave, and which texts beside those that it names are not printed. */
const taken = (file: string, sources: ReadonlySet<string>, names: readonly string[]): Finding => {
  const folders = new Set([...sources].map(name => name.slice(0, name.lastIndexOf('/') + 1)))
  const others = names.filter(
    name =>
      markdownName.test(name) &&
      !sources.has(name) &&
      name !== file &&
      folders.has(name.slice(0, name.lastIndexOf('/') + 1)) &&
      !/^(?:readme|changelog|contributing|licen[cs]e|code_of_conduct)\.md$/i.test(name),
  )
  const listed = `${others.slice(0, 5).join(', ')}${others.length > 5 ? '…' : ''}`
  const place = {file, line: 1, column: 1}
  return {place, rule: 'book-read', severity: 'info', values: {name: file, others: listed}}
}

/** What publication.yaml says, completed with title, subtitle, author and language of the book. */
export function withBook(checked: Checked<Settings>, book: Book): Checked<Settings> {
  const {file, title, subtitle, author} = book
  const lang = languageOf(book.lang)
  const place: Place = {file, line: 1, column: 1}
  const said = {
    ...(title !== undefined && {title}),
    ...(subtitle !== undefined && title !== undefined && checked.value?.title === undefined && {subtitle}),
    ...(author !== undefined && {author}),
    ...(lang !== undefined && {lang}),
  }
  const places = Object.fromEntries(Object.keys(said).map(key => [key, place]))
  return {...checked, value: {...said, ...checked.value}, places: {...places, ...checked.places}}
}

const languageOf = (written: string | undefined): string | undefined => {
  if (written === undefined) return undefined
  const tag = written.replaceAll('_', '-')
  const wrong = wrongForm(tag, 'lang')
  return wrong ? wrong.expected[0] : tag
}
