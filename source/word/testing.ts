/** Documents of a word processor, written by hand for tests. */
import {crc32, deflateRawSync, deflateSync} from 'node:zlib'

export interface Part {
  readonly name: string
  readonly content: string | Uint8Array
  /** What the directory says of its size unpacked; its true one when missing. */
  readonly size?: number
  /** Bit 0: encrypted. */
  readonly flags?: number
}

/** A ZIP archive (APPNOTE.TXT 4.3), its checksums left out: nobody here reads them. */
export function zipOf(parts: readonly Part[]): Uint8Array {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const {name, content, size, flags = 0} of parts) {
    const bytes = Buffer.from(content as string)
    const data = deflateRawSync(bytes)
    const label = Buffer.from(name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(flags, 2)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(data.length, 14)
    shared.writeUInt32LE(size ?? bytes.length, 18)
    shared.writeUInt16LE(label.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, label, data])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, tail, label]))
    locals.push(local)
    at += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 8)
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...locals, directory, end]))
}

const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'

const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (rows: readonly (readonly [id: string, type: string, target: string, mode?: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`

/** Styles as French Word writes them: names in English, ids in French. */
const styles = `<w:styles ${spaces}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>${[
  ['Titre', 'Title'],
  ['Sous-titre', 'Subtitle'],
  ['Titre1', 'heading 1', '0'],
  ['Titre2', 'heading 2', '1'],
  ['Lgende', 'caption'],
  ['TM1', 'toc 1'],
  ['Citation', 'Quote'],
  ['Paragraphedeliste', 'List Paragraph'],
  ['Notedebasdepage', 'footnote text'],
]
  .map(
    ([id, name, level]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${level ? `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>` : ''}</w:style>`,
  )
  .join(
    '',
  )}<w:style w:type="paragraph" w:styleId="Maison"><w:name w:val="Titre maison"/><w:basedOn w:val="Titre2"/></w:style></w:styles>`

const level = (at: number, form: string) =>
  `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${form}"/><w:lvlText w:val="x"/></w:lvl>`
const numbering = `<w:numbering ${spaces}><w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}${level(1, 'bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>`

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of runs; `style` is the id of a style. */
export const paragraph = (content: string, style = '', properties = ''): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`

export const item = (text: string, list: number, depth = 0): string =>
  paragraph(text, 'Paragraphedeliste', `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)

export const table = (rows: readonly (readonly string[])[], cellOf = (text: string) => paragraph(text)): string =>
  `<w:tbl>${rows.map(cells => `<w:tr>${cells.map(text => `<w:tc>${text.startsWith('<w:tcPr') ? text : cellOf(text)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

export const picture = (relation: string, alt = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

export const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

/** A grey picture of 4 × 4 px (PNG: a length, a type, data and a checksum for each chunk). */
const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(data.length, 0)
  around.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)])
}
const pixels = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  chunk('IHDR', Uint8Array.of(0, 0, 0, 4, 0, 0, 0, 4, 8, 0, 0, 0, 0)),
  chunk('IDAT', deflateSync(Buffer.from(Array.from({length: 20}, (_, at) => (at % 5 === 0 ? 0 : 99))))),
  chunk('IEND', new Uint8Array()),
])

/**
 * A document.
 *
 * @param body what stands in its body
 * @param notes texts of its notes, numbered from 1
 * @param more parts beside the usual ones, or in their place
 */
export function documentOf(body: string, notes: readonly string[] = [], more: readonly Part[] = []): Uint8Array {
  const usual: Part[] = [
    {name: '[Content_Types].xml', content: types},
    {name: '_rels/.rels', content: relations([['r1', 'officeDocument', 'word/document.xml']])},
    {
      name: 'word/_rels/document.xml.rels',
      content: relations([
        ['s', 'styles', 'styles.xml'],
        ['n', 'numbering', 'numbering.xml'],
        ['f', 'footnotes', 'footnotes.xml'],
        ['png', 'image', 'media/../../word/media/image1.png'],
        ['image', 'image', 'media/image1.png'],
        ['emf', 'image', 'media/image2.emf'],
        ['out', 'image', '../../../secret.png'],
        ['far', 'image', 'file:///etc/passwd', 'External'],
        ['web', 'hyperlink', 'https://example.org/a', 'External'],
        ['script', 'hyperlink', 'javascript:alert(1)', 'External'],
      ]),
    },
    {name: 'word/document.xml', content: `<w:document ${spaces}><w:body>${body}<w:sectPr/></w:body></w:document>`},
    {name: 'word/styles.xml', content: styles},
    {name: 'word/numbering.xml', content: numbering},
    {
      name: 'word/footnotes.xml',
      content: `<w:footnotes ${spaces}>${notes.map((text, at) => `<w:footnote w:id="${at + 1}">${paragraph(text, 'Notedebasdepage')}</w:footnote>`).join('')}</w:footnotes>`,
    },
    {name: 'word/media/image1.png', content: pixels},
    {name: 'word/media/image2.emf', content: 'EMF'},
    {
      name: 'docProps/core.xml',
      content:
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Autre titre</dc:title><dc:creator>Ève Martin</dc:creator><cp:keywords>paix, casques</cp:keywords></cp:coreProperties>',
    },
  ]
  const replaced = new Set(more.map(({name}) => name))
  return zipOf([...usual.filter(({name}) => !replaced.has(name)), ...more])
}
