import {createHash} from 'node:crypto'
import type {Metadata} from '../../types.ts'
import type {Step} from '../draft.ts'
import type {PdfValue} from '../read/values.ts'
import {textString} from '../write.ts'
import {infoDictionary} from './metadata.ts'
import {moment} from './moment.ts'
import {metadataStream} from './xmp.ts'

/**
 * Says what a file for the press is: the metadata, its date, that nothing is trapped, and which standard it keeps
 * (ISO 15930-7, 6.4, 6.5). The metadata has its date from the pipeline, since such a file must have one.
 */
export const pressMetadata: Step = (draft, {metadata, press}) => {
  const {entries, allocate, put} = draft
  const info = new Map(infoDictionary(metadata))
  info.set('Trapped', 'False')
  draft.version = '1.6'
  draft.info = put(allocate(), info)
  entries.set('Lang', textString(metadata.lang))
  entries.set('ViewerPreferences', new Map<string, PdfValue>([['DisplayDocTitle', true]]))
  const {dict, data} = metadataStream(metadata)
  const text = Buffer.from(data).toString()
  const said = pressProperties(metadata, press?.claims ?? false, name => text.includes(`<${name}>`))
  const xmp = Buffer.from(text.replace('</rdf:RDF>', `${said}</rdf:RDF>`))
  entries.set('Metadata', {ref: put(allocate(), {dict: new Map(dict).set('Length', xmp.length), data: xmp})})
  return []
}

/** What the metadata of every PDF does not say, in a description of its own; `has` tells what it does say. */
function pressProperties(metadata: Metadata, claims: boolean, has: (name: string) => boolean): string {
  const date = moment(metadata)
  const {title, author, lang} = metadata
  const digest = createHash('sha256')
    .update(JSON.stringify([title, author, lang, 'press']))
    .digest('hex')
  const id = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `5${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ]
  const properties = {
    ...(date && {'xmp:MetadataDate': date}),
    'xmpMM:DocumentID': `uuid:${id.join('-')}`,
    'xmpMM:VersionID': '1',
    'xmpMM:RenditionClass': 'default',
    'pdf:Trapped': 'False',
    ...(claims && {'pdfxid:GTS_PDFXVersion': 'PDF/X-4'}),
  }
  const lines = Object.entries(properties).flatMap(([name, value]) =>
    has(name) ? [] : [`<${name}>${value}</${name}>`],
  )
  return `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
${lines.join('\n')}
</rdf:Description>
`
}
