/** What a link says of where it leads, for readers that show or read it out of its line (ISO 14289-1, 7.18.5). */
import type {Draft} from '../draft.ts'
import {type Cursor, parseValue} from '../read/parse.ts'
import type {StructureElement} from '../read/tree.ts'
import {isString, type PdfDict, type PdfValue} from '../read/values.ts'
import {textString} from '../write.ts'

/** Of an annotation that prints. */
const printed = 4

/**
 * Gives the annotations of `links` their text, and the address where the text is not it.
 *
 * @param textOf the words of an element
 */
export function describeLinks(
  links: ReadonlyMap<number, StructureElement>,
  {objects, put}: Draft,
  textOf: (element: StructureElement) => string,
): void {
  for (const [number, element] of links) {
    const body = objects.get(number)
    const dict = body && parseValue({bytes: body.bytes, at: 0} satisfies Cursor)
    if (!(dict instanceof Map)) continue
    const annotation = new Map<string, PdfValue>(dict as PdfDict)
    const words = (element.alt ?? textOf(element)).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()
    const action = annotation.get('A')
    const uri = action instanceof Map ? (action as PdfDict).get('URI') : undefined
    const address = isString(uri) ? uri.text : ''
    const plain = (text: string): string => text.replace(/^(?:https?:\/\/|mailto:)/, '').replace(/\/$/, '')
    const said = address === '' || plain(words) === plain(address) ? words : `${words} (${address})`
    const flags = annotation.get('F')
    annotation.set('F', (typeof flags === 'number' ? flags : 0) | printed)
    if (said !== '') annotation.set('Contents', textString(said))
    put(number, annotation)
  }
}
