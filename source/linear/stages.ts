/** The ways of a text through Fascicule, each as one function: what the doubling tests measure. */
import {readdirSync, readFileSync} from 'node:fs'
import {assemble} from '../document/index.ts'
import {prepareMarkdown, toHtmlTree} from '../markdown/index.ts'
import {profileNamed} from '../profiles/index.ts'
import type {Configuration, FileEntry, Publication} from '../types.ts'
import {correct} from '../typography/index.ts'
import {labelsFor} from '../wording/index.ts'

// What writes formulas, and the names of emoji: the tests measure the way of a text, not what is loaded once.
await prepareMarkdown()

const lang = 'fr-FR'

const files: ReadonlyMap<string, FileEntry> = new Map([
  ['source/b.jpg', {name: 'source/b.jpg', bytes: 9, width: 100, height: 50}],
])

const pages = new URL('../../templates/pages/', import.meta.url)

const templates: ReadonlyMap<string, string> = new Map(
  readdirSync(pages).map(name => [name, readFileSync(new URL(name, pages), 'utf8')] as const),
)

/** With every list, so that all that is gathered from a text is. */
const configuration: Configuration = {
  title: '',
  author: [],
  lang,
  kind: 'document',
  slug: 'essai',
  numbering: true,
  page: {name: 'A4', width: 210, height: 297},
  chapters: {start: 'page'},
  contents: {depth: 3},
  lists: ['figures', 'tables', 'credits', 'glossary', 'index'],
  notes: 'foot',
  theme: 'sobre',
  typography: {},
  profiles: {screen: {}},
  places: {},
}

/** From Markdown to the HTML of a document. */
export function toDocument(text: string): void {
  const tree = toHtmlTree({name: 'source/01.md', text}, {lang, typography: {}, files, labels: labelsFor(lang)})
  const publication: Publication = {
    folder: '/essai',
    configuration,
    sources: [{name: 'source/01.md', text}],
    files,
    templates,
    styles: new Map(),
    findings: [],
    read: () => Promise.reject(new Error('document reads no file')),
  }
  assemble(publication, [tree], profileNamed('screen'))
}

/** What the rules look for before they begin: with it no rule is passed over. */
const signs = ' :// 10. [@ @ \\ :/ :: ; = ^ x < $ # ! ? {" ("a () & {{ . ISBN … « » “ ” ’ \' - – — % € ° 1 I o'

/** The rules of typography on a plain text. */
export function toCorrected(text: string): void {
  correct(text + signs)
}
