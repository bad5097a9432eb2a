/**
 * Notes: numbered from 1 in each chapter, so that a chapter can be laid out alone, each in the section of its first call.
 *
 * Numbers are real text, written before layout: a CSS counter begins again in a document whose finished pages were taken
 * out, and a label that grows from one figure to two pushes words off a full page.
 */
import type {Element, ElementContent} from 'hast'
import type {Configuration} from '../types.ts'
import type {Copy} from './copy.ts'
import type {Ids} from './ids.ts'
import {attribute, elements, generated, hasClass, isElement, made, textOf} from './nodes.ts'

/** What one chapter holds, as far as notes go. */
export interface NotedChapter {
  readonly title: string
  readonly sections: readonly Element[]
}

/** The notes of one chapter that are set at the end of the publication. */
export interface EndNotes {
  readonly title: string
  readonly notes: readonly Element[]
}

interface Numbered {
  readonly id: string
  readonly number: number
}

/**
 * Numbers the calls and notes of `chapters` and puts the notes in their sections, as their last child `div.notes`, or at
 * the chapter's end for `notes: section`. Returns those to be set at the end of the publication for `notes: end`.
 * `fileOf` tells the file that an element comes from, since keys belong to one file.
 */
export function placeNotes(
  chapters: readonly NotedChapter[],
  copies: readonly Copy[],
  ids: Ids,
  notes: Configuration['notes'],
  fileOf: (element: Element) => string | undefined,
): EndNotes[] {
  const byFile = new Map(copies.map(copy => [copy.file, copy.notes]))
  const done = new Map<Element, Numbered>()
  const ends: EndNotes[] = []
  for (const [index, chapter] of chapters.entries()) {
    const ofChapter: Element[] = []
    let count = 0
    for (const section of chapter.sections) {
      const ofSection: Element[] = []
      const write = (call: Element): void => {
        const note = byFile.get(fileOf(call) ?? '')?.get(attribute(call, 'dataNote') ?? '')
        delete call.properties.dataNote
        if (!note) return
        const before = done.get(note)
        if (!before) count += 1
        const numbered = before ?? {id: ids.fresh(`note-${index + 1}-${count}`), number: count}
        const callId = writeCall(call, numbered, ids, before === undefined)
        if (before) return
        done.set(note, numbered)
        writeNote(note, numbered, callId, ids)
        ofSection.push(note)
        if (notes === 'foot') call.properties.dataNote = numbered.id
        for (const inner of callsIn(note)) write(inner)
      }
      for (const call of callsIn(section)) write(call)
      if (notes === 'foot' && ofSection.length > 0)
        section.children.push(made('div', {className: ['notes']}, ofSection))
      ofChapter.push(...ofSection)
    }
    if (notes === 'section' && ofChapter.length > 0) {
      chapter.sections.at(-1)?.children.push(made('div', {className: ['endnotes']}, ofChapter))
    }
    if (notes === 'end' && ofChapter.length > 0) ends.push({title: chapter.title, notes: ofChapter})
  }
  for (const section of chapters.flatMap(chapter => chapter.sections)) separateCalls(section)
  keepUncalled(chapters, copies, fileOf)
  return ends
}

const callsIn = (element: Element): Element[] => elements(element).filter(child => hasClass(child, 'note-call'))

/** The call as a raised number that leads to the note; a later call of the same note repeats the number. */
function writeCall(call: Element, {id, number}: Numbered, ids: Ids, first: boolean): string {
  const callId = ids.fresh(first ? `${id}-call` : `${id}-call-again`)
  Object.assign(call.properties, {id: callId, href: `#${id}`, role: 'doc-noteref', dataGenerated: true})
  call.children = [{type: 'text', value: String(number)}]
  return callId
}

/** A comma between calls that follow each other: « 1, 2 », lest they read as one number. */
function separateCalls(parent: Element): void {
  const children: ElementContent[] = []
  let call: Element | undefined
  let blank: ElementContent[] = []
  for (const child of parent.children) {
    const isCall = hasClass(child, 'note-call')
    if (call && isCall) {
      children.push(generated('span', {className: ['call-separator']}, ',\u202F'), child)
      blank = []
    } else if (call && child.type === 'text' && child.value.trim() === '') {
      blank.push(child)
      continue
    } else {
      children.push(...blank, child)
      blank = []
      if (child.type === 'element') separateCalls(child)
    }
    call = isCall ? child : undefined
  }
  parent.children = [...children, ...blank]
}

/** The note, with its number as the first thing in its first paragraph. */
function writeNote(note: Element, {id, number}: Numbered, callId: string, ids: Ids): void {
  Object.assign(note.properties, {id, dataNote: id})
  ids.name(note, id)
  // U+00A0 after the number: without a space of its own, copied text and tags read « 1Charte »
  const label = generated('a', {className: ['note-label'], href: `#${callId}`, role: 'doc-backlink'}, `${number}\u00A0`)
  const first = note.children.find(child => child.type === 'element' || child.value?.trim() !== '')
  if (isElement(first, 'p')) first.children.unshift(label)
  else note.children.unshift(made('p', {}, [label]))
}

/**
 * A note that nothing calls is reported by markdown; its words still stand at the end of its file's last section, so
 * that nothing is lost. One whose calls this profile leaves out goes with them.
 */
function keepUncalled(
  chapters: readonly NotedChapter[],
  copies: readonly Copy[],
  fileOf: (element: Element) => string | undefined,
): void {
  const sections = chapters.flatMap(chapter => chapter.sections)
  for (const copy of copies) {
    const uncalled = [...copy.notes].filter(([key, note]) => !copy.called.has(key) && textOf(note) !== '')
    const home = sections.findLast(each => elements(each).some(element => fileOf(element) === copy.file))
    if (!home || uncalled.length === 0) continue
    const block = made(
      'div',
      {className: ['endnotes']},
      uncalled.map(([, note]) => note),
    )
    const area = home.children.findIndex(child => hasClass(child, 'notes'))
    home.children.splice(area < 0 ? home.children.length : area, 0, block as ElementContent)
  }
}
