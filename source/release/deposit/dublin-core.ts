import type {Configuration} from '../../types.ts'
import type {DepositedFile} from './types.ts'
import {xml, xmlText} from './xml.ts'

/**
 * The publication in the fifteen elements of Dublin Core (ISO 15836-1), in the container that OAI-PMH gives them
 * (http://www.openarchives.org/OAI/2.0/oai_dc.xsd).
 */
export function dublinCore(
  {title, subtitle, author, publisher, description, keywords = [], lang, edition}: Configuration,
  files: readonly DepositedFile[],
): string {
  const {version, date, rights, address} = edition ?? {}
  const text = (name: string, value: string | undefined) =>
    value === undefined || value === ''
      ? []
      : [xml(`dc:${name}`, value, /title|description|subject|rights/.test(name) ? {'xml:lang': lang} : {})]
  const isbns = [...new Set(files.flatMap(({isbn}) => isbn ?? []))]
  const elements = [
    ...text('title', subtitle === undefined ? title : `${title} : ${subtitle}`),
    ...author.flatMap(name => text('creator', name)),
    ...keywords.flatMap(word => text('subject', word)),
    ...text('description', description),
    ...text('publisher', publisher),
    ...text('date', date),
    ...text('type', 'Text'),
    ...text('format', 'application/pdf'),
    ...isbns.flatMap(isbn => text('identifier', `urn:isbn:${isbn}`)),
    ...(isbns.length === 0 ? text('identifier', `${title}, ${version ?? ''}`) : []),
    ...text('language', lang),
    ...text('relation', address),
    ...text('rights', rights),
  ]
  return xmlText(
    xml('oai_dc:dc', elements, {
      'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    }),
  )
}
