/** What the tests of this folder share. */
import type {Element, ElementContent, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {applyEdits} from '../text/edits.ts'
import {formulaSign} from '../text/formula.ts'
import type {FileEntry, Finding, SourceText, Stream, Tree} from '../types.ts'
import {labelsFor} from '../wording/index.ts'
import {toHtmlTree} from './index.ts'
import {structureRules} from './lint/structure/index.ts'
import {lettersOf} from './passes/math/render.ts'

const files: readonly FileEntry[] = [
  {name: 'source/photo.jpg', bytes: 9, width: 100, height: 50},
  {name: 'source/vide.jpg', bytes: 0, fault: 'empty'},
  {name: 'source/faux.jpg', bytes: 9, fault: 'not-an-image'},
  {name: 'source/coupée.png', bytes: 9, width: 10, height: 10, fault: 'cut'},
  {name: 'source/lourde.png', bytes: 6e7, width: 10, height: 10, fault: 'heavy'},
  {name: 'source/immense.png', bytes: 9, width: 3e4, height: 3e4, fault: 'large'},
  {name: 'source/notes.txt', bytes: 9},
  {
    name: 'images/plan.svg',
    bytes: 9,
    width: 10,
    height: 5,
    sidecar: {alt: 'Plan', caption: 'Le plan', credit: 'Photo : Sidecar'},
  },
]

/** Reads a text as `source/01-test.md` of a French publication. */
export function read(text: string, lang = 'fr-CA'): Tree {
  const index = new Map(files.map(file => [file.name, file]))
  return toHtmlTree({name: 'source/01-test.md', text}, {lang, typography: {}, files: index, labels: labelsFor(lang)})
}

/** The HTML of a text, without the marks of words that are not hyphenated. */
export function html(text: string): string {
  return toHtml(read(text).root)
    .replace(/<span class="nohyphen"(?: data-address="")?>(.*?)<\/span>/g, '$1')
    .replace(/<span class="acronym">(.*?)<\/span>/g, '$1')
    .replaceAll('<wbr>', '')
}

/** Findings of a text as `line:column severity rule`, remarks of the layer typography left out. */
export function faults(text: string): string[] {
  return read(text)
    .findings.filter(isOurs)
    .map(({place, severity, rule}) => `${place?.line}:${place?.column} ${severity} ${rule}`)
}

const isOurs = ({rule}: Finding): boolean => !/^[A-Z]\d\d$/.test(rule) && !structureRules.some(({id}) => id === rule)

const blocks = new Set(
  'address aside blockquote br caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** The shown text of a tree in each stream, white space collapsed, a space between blocks. */
export function shownText(root: Root): Map<Stream, string> {
  const streams = new Map<Stream, string>()
  const add = (stream: Stream, text: string): void => {
    streams.set(stream, (streams.get(stream) ?? '') + text)
  }
  const edge = (): void => {
    for (const stream of streams.keys()) add(stream, ' ')
  }
  const walk = (node: Root | Element, around: Stream): void => {
    for (const child of node.children) {
      if (child.type === 'text') add(around, child.value)
      if (child.type !== 'element' || child.properties.dataGenerated !== undefined) continue
      const stream = (child.properties.dataStream as Stream | undefined) ?? around
      const className = child.properties.className
      const block =
        blocks.has(child.tagName) ||
        (Array.isArray(className) && ['line', 'caption', 'credit', 'blank'].includes(String(className[0])))
      if (block) edge()
      if (!Array.isArray(className) || !className.includes('formula')) walk(child, stream)
      else {
        if (lettersOf(child) !== '') add(stream, formulaSign)
        // The mark behind a formula is text, as the page reads it.
        for (const mark of child.children.filter(isMark)) {
          edge()
          walk(mark, stream)
        }
      }
      if (block) edge()
    }
  }
  walk(root, 'body')
  return collapsed(streams)
}

const isMark = (node: ElementContent): node is Element =>
  node.type === 'element' && [node.properties.className].flat().includes('formula-mark')

/** The text that the proof expects in each stream, corrections made. */
export function expectedText({pieces}: SourceText): Map<Stream, string> {
  const streams = new Map<Stream, string>()
  for (const {text, stream, begins, corrections} of pieces) {
    if (begins) for (const each of streams.keys()) streams.set(each, `${streams.get(each) ?? ''} `)
    streams.set(stream, (streams.get(stream) ?? '') + applyEdits(text, corrections))
  }
  return collapsed(streams)
}

const collapsed = (streams: ReadonlyMap<Stream, string>): Map<Stream, string> =>
  new Map(
    [...streams]
      .map(([stream, text]) => [stream, text.replace(/\s+/g, ' ').trim()] as const)
      .filter(([, text]) => text !== '')
      .sort(([one], [other]) => one.localeCompare(other)),
  )
