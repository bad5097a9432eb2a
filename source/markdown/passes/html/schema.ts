import type {Element, Properties} from 'hast'
import {type Schema, sanitize} from 'hast-util-sanitize'
import {blockTags, inlineTags, voidTags} from './tags.ts'

/** What may pass of raw HTML: no program, no handler, no style, no address but of the page, the web, mail and telephone. */
const schema: Schema = {
  tagNames: [...inlineTags, ...blockTags.keys(), ...voidTags],
  attributes: {
    '*': ['id', 'className', 'lang', 'dir', 'title', 'dataOnly'],
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    td: ['colSpan', 'rowSpan', 'align', 'headers'],
    th: ['colSpan', 'rowSpan', 'align', 'headers', 'scope'],
    col: ['span'],
    colgroup: ['span'],
    ol: ['start', 'reversed', 'type'],
    li: ['value'],
    time: ['dateTime'],
    data: ['value'],
    abbr: ['title'],
    div: ['align'],
    p: ['align'],
  },
  protocols: {href: ['http', 'https', 'mailto', 'tel', 'ftp']},
  clobber: [],
  clobberPrefix: '',
  ancestors: {},
  required: {},
  strip: [],
  allowComments: true,
}

/** The properties of an element that may pass, and the names of those that may not; undefined when it may not itself. */
export function allowed(element: Element): {properties: Properties; refused: string[]} | undefined {
  const clean = sanitize({...element, children: []}, schema)
  if (clean.type !== 'element') return undefined
  const refused = Object.keys(element.properties).filter(name => !(name in clean.properties))
  return {properties: clean.properties, refused}
}
