import {deflateSync} from 'node:zlib'
import type {Step} from '../draft.ts'
import {srgbProfile} from '../icc.ts'
import type {PdfValue} from '../read/values.ts'

/** Says that the colours of the file are those of sRGB (ISO 19005-2, 6.2.3; ISO 32000-2, 14.11.5). */
export const intent: Step = ({entries, allocate, put}) => {
  const data = deflateSync(srgbProfile(), {level: 9})
  const profile = put(allocate(), {
    dict: new Map<string, PdfValue>([
      ['N', 3],
      ['Filter', 'FlateDecode'],
      ['Length', data.length],
    ]),
    data,
  })
  const name = {text: 'sRGB IEC61966-2.1'}
  entries.set('OutputIntents', [
    new Map<string, PdfValue>([
      ['Type', 'OutputIntent'],
      ['S', 'GTS_PDFA1'],
      ['OutputConditionIdentifier', name],
      ['Info', name],
      ['DestOutputProfile', {ref: profile}],
    ]),
  ])
  return []
}
