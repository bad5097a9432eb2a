/** A word processor's file (.docx, ECMA-376) becomes the files of a publication. Pure: bytes in, texts and pictures out. */
import type {Element, Nodes} from 'hast'
import {visit} from 'unist-util-visit'
import {stringify} from 'yaml'
import {MachineError} from '../fault.ts'
import {foldedName} from '../text/fold.ts'
import type {Finding} from '../types.ts'
import {labelsFor} from '../wording/index.ts'
import {type Archive, openArchive} from './archive.ts'
import {htmlOf, idPrefix} from './html.ts'
import {notWord} from './kind.ts'
import {markdownOf} from './markdown.ts'
import {propertiesOf, stylesOf} from './properties.ts'
import {shapeOf} from './shape.ts'
import {findingsOf, type Told, tell} from './told.ts'

export interface WordDocument {
  /** By names of ours alone, relative to the new folder. */
  readonly files: readonly {readonly name: string; readonly content: string | Uint8Array}[]
  /** What could not be kept, each kind once. */
  readonly findings: readonly Finding[]
}

/**
 * Reads the document `bytes`.
 *
 * @param name what the file is called, for messages; its stem is the title when the document has none
 * @throws {MachineError} exit 2: no document, protected, damaged, too large
 */
export async function readWord(bytes: Uint8Array, name: string): Promise<WordDocument> {
  const archive = openArchive(bytes, name)
  if (
    !archive.names.has('[Content_Types].xml') ||
    ![...archive.names].some(one => /^word\/document\d*\.xml$/.test(one))
  )
    throw new MachineError('docx-not', 2, {name, kind: notWord(bytes, archive.names, typeIn(archive))})
  try {
    return await converted(archive, name)
  } catch (error) {
    // Whatever libraries say of a stranger's file: it cannot be read.
    throw error instanceof MachineError ? error : new MachineError('docx-broken', 2, {name}, error)
  }
}

const converted = async (archive: Archive, name: string): Promise<WordDocument> => {
  const told: Told = new Map()
  const properties = propertiesOf(textIn(archive, 'docProps/core.xml'))
  const styles = stylesOf(textIn(archive, 'word/styles.xml'))
  if ([...archive.names].some(part => /^word\/(?:header|footer)\d*\.xml$/.test(part) && hasWords(archive, part)))
    tell(told, 'margins')
  const {tree, pictures} = await htmlOf(archive, styles.levels, told)
  const {title, subtitle, chapters, notes} = shapeOf(tree, told)
  const lang = [properties.language, styles.language].find(one => /^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(one)) ?? 'fr-FR'
  const anchors = anchorsOf([...chapters.flatMap(({blocks}) => blocks), ...notes.values()])
  const table = labelsFor(lang).table
  const head = {
    title: title || properties.title || stemOf(name),
    ...(subtitle && {subtitle}),
    ...(properties.author && {author: properties.author}),
    lang,
    ...(properties.keywords && {keywords: properties.keywords.split(/\s*[,;]\s*/).filter(Boolean)}),
  }
  const hasFront = chapters[0]?.title === ''
  return {
    files: [
      {name: 'publication.yaml', content: stringify(head)},
      ...chapters.map(({title: heading, blocks}, at) => {
        const number = String(hasFront ? at : at + 1).padStart(2, '0')
        const slug = foldedName(heading).replace(/^-|-$/g, '').slice(0, 40).replace(/-$/, '') || 'texte'
        return {name: `source/${number}-${slug}.md`, content: markdownOf(blocks, {notes, anchors, table})}
      }),
      ...pictures.map(({name: picture, bytes}) => ({name: picture, content: bytes})),
    ],
    findings: findingsOf(told, name),
  }
}

const textIn = (archive: Archive, part: string) =>
  archive.names.has(part) ? new TextDecoder().decode(archive.read(part)) : '<none/>'

/** What an OpenDocument or EPUB says that it is; nothing where that is too long to be true, or cannot be read. */
const typeIn = (archive: Archive) => {
  try {
    return textIn(archive, 'mimetype').slice(0, 100)
  } catch (error) {
    if (error instanceof MachineError) return ''
    throw error
  }
}

const hasWords = (archive: Archive, part: string) => /<w:t[ >][^<]*\p{L}/u.test(textIn(archive, part))

const stemOf = (name: string) => name.replace(/\.docx$/i, '')

/** The targets of links within the document, by mammoth's ids: new names, since bookmarks are called anything. */
const anchorsOf = (nodes: readonly Nodes[]) => {
  const ids = new Set<string>()
  const wanted = new Set<string>()
  const each = (look: (node: Element) => void) => {
    for (const node of nodes) visit(node, 'element', look)
  }
  each(({properties: {id, href}}) => {
    if (id !== undefined) ids.add(String(id))
    if (String(href ?? '').startsWith(`#${idPrefix}`)) wanted.add(String(href).slice(1))
  })
  const own = [...wanted].filter(id => ids.has(id) && !/^docx-(?:foot|end)note-/.test(id))
  return new Map(own.map((id, at) => [id, `renvoi-${at + 1}`]))
}
