/** The text of a document as HTML, by mammoth, which is given nothing but bounded parts of the archive. */
import type {Element, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {visit} from 'unist-util-visit'
import type {Archive} from './archive.ts'
import {type Counter, counterOf, takeNumbers} from './numbers.ts'
import {prepared} from './prepare.ts'
import {type Told, tell} from './told.ts'

export interface Picture {
  /** A name of ours: what the archive calls it is used nowhere. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Begins the ids of mammoth's HTML. */
export const idPrefix = 'docx-'

/**
 * @param levels heading levels of the document's own styles
 * @returns a tree of paragraphs, headings, lists, tables, and last an `ol` of the notes; titles, captions and lines of a
 *   table of contents have a class of ours; pictures have our names
 */
export async function htmlOf(
  archive: Archive,
  levels: ReadonlyMap<string, number>,
  told: Told,
): Promise<{tree: Root; pictures: readonly Picture[]}> {
  const {default: mammoth} = await import('mammoth')
  // Its types leave this one out.
  const {transforms} = mammoth as unknown as {transforms: Transforms}
  const pictures: Picture[] = []
  const texts = new Map<string, Uint8Array>()
  const numbering = 'word/numbering.xml'
  const count = counterOf(archive.names.has(numbering) ? new TextDecoder().decode(archive.read(numbering)) : '')
  const file = {
    exists: (name: string) => archive.names.has(name),
    async read(name: string, encoding?: string) {
      const bytes = texts.get(name) ?? textIn(archive, name, told, count)
      texts.set(name, bytes)
      if (encoding === 'base64') return Buffer.from(bytes).toString('base64')
      return encoding ? new TextDecoder().decode(bytes) : bytes
    },
    // The map of styles that a document may bring with it is a stranger's program: there is none.
    write: () => undefined,
  }
  const {value, messages} = await mammoth.convertToHtml({file} as never, {
    idPrefix,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    transformDocument: transforms.paragraph(paragraph => centred(named(paragraph))),
    styleMap: [...ownStyles, ...headings(levels)],
    convertImage: mammoth.images.imgElement(async image => {
      const bytes = new Uint8Array((await image.read()) as unknown as Uint8Array)
      // No type is told of a kind that the document's list of types leaves out.
      const type: string | null = image.contentType
      const shown = endingOf(bytes)
      const ending = shown ?? keptEnding(bytes, type ?? '')
      if (!shown) tell(told, 'pictures', type ?? ending)
      return {src: ending ? nameIn(pictures, bytes, ending) : ''}
    }),
  })
  for (const {message, type} of messages) {
    // Errors are those of pictures that could not be read.
    if (type === 'error') tell(told, 'pictures')
    else tellMessage(message, told)
  }
  const tree = fromHtml(value, {fragment: true})
  takeNumbers(tree)
  raisedOnce(tree)
  return {tree, pictures}
}

/** A call of a note is raised by itself: some programs raise it once more by hand. */
const raisedOnce = (tree: Root): void =>
  visit(tree, 'element', (node: Element) => {
    const [only, ...others] = node.children
    if (node.tagName !== 'sup' || others.length > 0 || only?.type !== 'element' || only.tagName !== 'sup') return
    node.children = only.children
  })

const textIn = (archive: Archive, name: string, told: Told, count: Counter) => {
  const bytes = archive.read(name)
  if (!/^word\/(?:document\d*|footnotes|endnotes)\.xml$/.test(name)) return bytes
  return new TextEncoder().encode(
    prepared(new TextDecoder().decode(bytes), told, /document/.test(name) ? count : () => ''),
  )
}

/** Styles by their names, which Word keeps in English in every language; mammoth compares without capitals. */
const ownStyles = [
  "p[style-name='Title'] => p.docx-title:fresh",
  "p[style-name='Subtitle'] => p.docx-subtitle:fresh",
  "p[style-name='docx-centre'] => p.docx-centre:fresh",
  ...['Quote', 'Intense Quote', 'Quotations'].map(name => `p[style-name='${name}'] => blockquote > p:fresh`),
  ...['caption', 'Légende', 'Illustration', 'Figure', 'Table', 'Drawing'].map(
    name => `p[style-name='${name}'] => p.docx-caption:fresh`,
  ),
  ...['toc ', 'Contents ', 'TOC Heading', 'Contents Heading', 'table of figures', 'Figure Index'].map(
    name => `p[style-name^='${name}'] => p.docx-contents:fresh`,
  ),
]

/** What mammoth says of a paragraph, as far as it is asked. */
interface WordParagraph {
  readonly alignment?: string | null
  readonly styleId?: string | null
  readonly styleName?: string | null
  readonly numbering?: unknown
}

interface Transforms {
  paragraph(change: (paragraph: WordParagraph) => WordParagraph): (document: unknown) => unknown
}

/** A style that the document uses and does not describe has its id for a name: programs call the usual ones alike. */
const named = (paragraph: WordParagraph): WordParagraph => {
  const {styleId, styleName} = paragraph
  return styleId && !styleName ? {...paragraph, styleName: styleId} : paragraph
}

/** A line in the middle, of no style of its own: what stands first is the title. */
const centred = (paragraph: WordParagraph): WordParagraph => {
  const isPlain = !paragraph.styleName || /^(?:normal|standard|body text|corps de texte)$/i.test(paragraph.styleName)
  return paragraph.alignment === 'center' && isPlain && !paragraph.numbering
    ? {...paragraph, styleName: centreStyle}
    : paragraph
}

const centreStyle = 'docx-centre'

const headings = (levels: ReadonlyMap<string, number>) =>
  [...levels]
    .filter(([name]) => !/['"\\\n\r]/.test(name) && !/^(?:toc|contents|title|subtitle)\b/i.test(name))
    .map(([name, level]) => `p[style-name='${name}'] => h${level}:fresh`)

/** What a picture is, by its first bytes: the kinds that pages can show. */
const endingOf = (bytes: Uint8Array) => {
  const head = String.fromCharCode(...bytes.subarray(0, 12))
  if (head.startsWith('\x89PNG')) return 'png'
  if (head.startsWith('\xff\xd8\xff')) return 'jpg'
  if (/^GIF8[79]a/.test(head)) return 'gif'
  return /^RIFF.{4}WEBP/s.test(head) ? 'webp' : undefined
}

/**
 * What a picture is that pages cannot show: it keeps its place and its caption, and the build tells its name until it is
 * exported; undefined for what is none of them.
 */
const keptEnding = (bytes: Uint8Array, type: string) => {
  const head = String.fromCharCode(...bytes.subarray(0, 12))
  if (/^(?:II\*\0|MM\0\*)/.test(head) || type === 'image/tiff') return 'tif'
  if (/^.{4}ftyp(?:heic|heix|mif1|msf1)/s.test(head)) return 'heic'
  if (head.startsWith('\xd7\xcd\xc6\x9a') || /wmf$/.test(type)) return 'wmf'
  if (/emf$/.test(type)) return 'emf'
  return type === 'image/bmp' || head.startsWith('BM') ? 'bmp' : undefined
}

/** One picture that is shown twice is one file. */
const nameIn = (pictures: Picture[], bytes: Uint8Array, ending: string) => {
  const same = pictures.find(one => one.bytes.length === bytes.length && Buffer.compare(one.bytes, bytes) === 0)
  const name = same?.name ?? `images/image-${String(pictures.length + 1).padStart(2, '0')}.${ending}`
  if (!same) pictures.push({name, bytes})
  return name
}

const tellMessage = (message: string, told: Told) => {
  const [, style] = /^Unrecognised paragraph style: '?(.*?)'? \(Style ID: /.exec(message) ?? []
  if (style !== undefined) {
    if (!ordinary.test(style)) tell(told, 'styles', style)
    return
  }
  const [, element] = /^An unrecognised element was ignored: (.+)$/.exec(message) ?? []
  if (element && !harmless.test(element)) tell(told, 'unread', element.replace(/^\{.*\}/, ''))
  if (/^A w:sym element/.test(message)) tell(told, 'unread', 'w:sym')
  if (/image file/i.test(message)) tell(told, 'pictures')
}

/** Styles of which nothing is lost when they become paragraphs. */
const ordinary =
  /^(?:list|liste|body text|corps de texte|text body|normal|standard|no spacing|table|footnote|endnote|default)/i

/** Marks without a word in them. */
const harmless =
  /(?:Range(?:Start|End)|perm(?:Start|End)|separator|Separator|sdtEndPr|tab|proofErr|wp[gsc]:\w+|c:chart|relIds|OLEObject)$/
