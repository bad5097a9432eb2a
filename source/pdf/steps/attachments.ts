import {createHash} from 'node:crypto'
import {deflateSync} from 'node:zlib'
import type {Metadata} from '../../types.ts'
import type {Step} from '../draft.ts'
import type {PdfValue} from '../read/values.ts'
import {textString} from '../write.ts'
import {moment, undated} from './moment.ts'

/**
 * Puts the files that the PDF was made of into it, each as its source (ISO 19005-3, 6.8; ISO 32000-2, 14.13: AF). A file has
 * the date of the edition; without one, that of the beginning of 2000, so that equal input gives equal bytes.
 */
export const attachments: Step = ({entries, allocate, put}, {attachments: files = [], metadata}) => {
  if (files.length === 0) return []
  const date = stampOf(metadata)
  const specifications = files.map(({name, bytes}): readonly [string, PdfValue] => {
    const data = deflateSync(bytes, {level: 9})
    const stream = put(allocate(), {
      dict: new Map<string, PdfValue>([
        ['Type', 'EmbeddedFile'],
        ['Subtype', typeOf(name)],
        [
          'Params',
          new Map<string, PdfValue>([
            ['Size', bytes.length],
            ['ModDate', {text: date}],
            ['CheckSum', {text: createHash('md5').update(bytes).digest().toString('latin1')}],
          ]),
        ],
        ['Filter', 'FlateDecode'],
        ['Length', data.length],
      ]),
      data,
    })
    const specification = new Map<string, PdfValue>([
      ['Type', 'Filespec'],
      ['F', textString(name)],
      ['UF', textString(name)],
      ['Desc', textString(name)],
      ['AFRelationship', 'Source'],
      [
        'EF',
        new Map<string, PdfValue>([
          ['F', {ref: stream}],
          ['UF', {ref: stream}],
        ]),
      ],
    ])
    return [name, {ref: put(allocate(), specification)}]
  })
  // A tree of names is sorted by the bytes of its keys (ISO 32000-2, 7.9.6).
  const sorted = specifications
    .map(([name, value]) => [textString(name), value] as const)
    .sort(([one], [other]) => (one.text < other.text ? -1 : 1))
  entries.set('Names', new Map([['EmbeddedFiles', new Map([['Names', sorted.flat()]])]]))
  entries.set(
    'AF',
    specifications.map(([, value]) => value),
  )
  return []
}

const stampOf = (metadata: Metadata): string => {
  const date = moment(metadata) ?? undated
  return `D:${date.replace(/[-:T]/g, '')}`
}

const typeOf = (name: string): string =>
  types[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream'

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  md: 'text/markdown',
  markdown: 'text/markdown',
  qmd: 'text/markdown',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  toml: 'application/toml',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
}
