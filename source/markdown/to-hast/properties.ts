import type {Properties} from 'hast'
import type {Attributes} from '../parse/syntax/attributes.ts'
import {asciiId} from '../passes/ids.ts'

/** What attributes in braces become on any element: id, classes, language, audience. */
export function propertiesOf(attributes: Attributes | undefined, ...classes: string[]): Properties {
  const all = [...classes, ...(attributes?.classes ?? [])]
  const {lang, only} = attributes?.pairs ?? {}
  return {
    ...(attributes?.id !== undefined && {id: asciiId(attributes.id)}),
    ...(all.length > 0 && {className: all}),
    ...(lang && {lang}),
    ...(only && {dataOnly: only}),
  }
}
