/** Contents and lists: a section of their own, or where the author put `<!-- toc -->` and the like. */
import type {Element, ElementContent} from 'hast'
import type {Finding, Publication} from '../types.ts'
import type {Labels} from '../wording/index.ts'
import {section} from './chapters.ts'
import {captionEntries, creditEntries, type Entry, entryList, outline} from './contents.ts'
import type {Ids} from './ids.ts'
import {attribute, elements, generated, hasClass, isElement, made} from './nodes.ts'
import type {EndNotes} from './notes.ts'
import type {Captioned} from './numbers.ts'
import {fillTemplate} from './template.ts'
import {glossaryEntries, wordIndex} from './word-index.ts'

interface Material {
  readonly publication: Publication
  readonly labels: Labels
  readonly ids: Ids
  readonly captions: ReadonlyMap<string, Captioned>
  /** The sections of the text, into whose places lists are put. */
  readonly text: readonly Element[]
  readonly ends: readonly EndNotes[]
  /** The addresses of links, for a reader of paper. */
  readonly addresses: Element | undefined
}

export interface Lists {
  readonly contents: Element | undefined
  /** Sections after the text: notes set at the end, then the lists. */
  readonly after: readonly Element[]
  readonly findings: readonly Finding[]
}

type Name = 'toc' | 'figures' | 'tables' | 'credits' | 'glossary' | 'index'

/** Makes the contents and lists that are asked for; fills the places in the text. */
export function addLists(material: Material): Lists {
  const {publication, labels, ids, text, ends, addresses} = material
  const {configuration} = publication
  const findings: Finding[] = []
  const filled = (template: string, title: string, list: readonly ElementContent[]): ElementContent[] => {
    const result = fillTemplate(publication, template, {title, list}, labels, ['list'])
    findings.push(...result.findings)
    return result.nodes
  }
  const places = text.flatMap(elements).filter(each => attribute(each, 'dataSlot') !== undefined)
  const placed = new Set(places.map(place => attribute(place, 'dataSlot') as Name))

  const apart: {id: string; title: string; nodes: ElementContent[]}[] = []
  const add = (name: string, title: string, content: Element | undefined): void => {
    if (!content) return
    const nodes = filled('list.html', title, [content])
    const heading = nodes
      .flatMap(node => (isElement(node) ? [node, ...elements(node)] : []))
      .find(each => isElement(each, 'h1'))
    if (heading) apart.push({id: ids.name(heading, name), title, nodes})
  }
  add('notes', labels.notes, endNotes(ends))
  for (const [index, name] of configuration.lists.entries()) {
    if (placed.has(name)) continue
    const list = listOf(name, material, [])
    const place = configuration.places[`lists.${index}`] ?? configuration.places.lists
    if (!list) findings.push({place, rule: 'list-empty', severity: 'info', values: {list: name}})
    add(name, labels[name], list)
  }
  const flows = configuration.chapters.start === 'flow'
  if (addresses && flows) closeWith(text.at(-1), labels.links, addresses)
  else add('links', labels.links, addresses)
  const after = apart.length === 0 ? [] : [listsSection(apart.flatMap(({nodes}) => nodes))]

  const last: Entry[] = apart.map(({id, title}) => ({level: 1, id, title: [title]}))
  for (const place of places) {
    const {dataSlot, ...properties} = place.properties
    place.properties = properties
    const list = listOf(dataSlot as Name, material, last)
    place.children = list ? [list] : []
  }
  const wanted = configuration.contents && !placed.has('toc') && isLong(material)
  const list = wanted ? listOf('toc', material, last) : undefined
  const title = configuration.contents?.title ?? labels.contents
  const contents =
    list &&
    section('contents', filled('contents.html', title, [list]), configuration.kind === 'edition' ? 'right' : 'page')
  if (contents) {
    Object.assign(contents.properties, {dataRunningLeft: title, dataRunningRight: title})
    for (const each of elements(contents)) if (isElement(each, 'h1')) ids.name(each, 'contents')
  }
  return {contents, after, findings}
}

/** Contents are for two chapters at least, unless the author asked for them. */
function isLong({publication: {configuration}, text}: Material): boolean {
  const asked = Object.keys(configuration.places).some(key => key === 'contents' || key.startsWith('contents.'))
  const chapters = text
    .flatMap(each => each.children)
    .filter(node => isElement(node) && node.properties.dataLevel === 1)
  return asked || chapters.length >= 2
}

/** In what is one sheet after the other, a list stands under the text, before the notes of the page. */
function closeWith(last: Element | undefined, title: string, list: Element): void {
  if (!last) return
  const notes = last.children.findIndex(child => hasClass(child, 'notes'))
  const heading = generated('p', {className: ['links-title'], dataBreakAfter: 'avoid'}, title)
  last.children.splice(notes < 0 ? last.children.length : notes, 0, heading, list)
}

function listsSection(nodes: ElementContent[]): Element {
  const made = section('lists', nodes)
  Object.assign(made.properties, {dataRunningLeft: '', dataRunningRight: ''})
  return made
}

function listOf(name: Name, material: Material, after: readonly Entry[]): Element | undefined {
  const {publication, labels, ids, captions, text} = material
  const {lang, contents} = publication.configuration
  const list = (entries: readonly Entry[], kind: string) =>
    entries.length === 0 ? undefined : entryList(entries, kind)
  switch (name) {
    case 'toc':
      return list([...outline(text, contents?.depth ?? 2, ids), ...after], 'contents-list')
    case 'figures':
      return list(captionEntries(captions.values(), 'figure', labels.figure), 'figures-list')
    case 'tables':
      return list(captionEntries(captions.values(), 'table', labels.table), 'tables-list')
    case 'credits':
      return list(creditEntries(captions.values(), labels), 'credits-list')
    case 'glossary':
      return list(glossaryEntries(text, ids, lang), 'glossary-list')
    case 'index':
      return wordIndex(text, ids, lang)
  }
}

/** The notes set at the end, under the titles of their chapters. */
function endNotes(ends: readonly EndNotes[]): Element | undefined {
  if (ends.length === 0) return undefined
  return made(
    'div',
    {className: ['endnotes']},
    ends.flatMap(({title, notes}) => [
      ...(title === '' ? [] : [generated('p', {className: ['endnotes-title'], dataBreakAfter: 'avoid'}, title)]),
      ...notes,
    ]),
  )
}
