/** Which elements of HTML may pass, and as what. */

import {formerElements, textElements, without} from '../../../text/phrasing.ts'

/** In a line of text. `q` is left to the typographic rules of its language. */
export const inlineTags: ReadonlySet<string> = without([...textElements, ...Object.keys(formerElements)], 'label')

/** Blocks, each with the element that it becomes. */
export const blockTags: ReadonlyMap<string, string> = new Map([
  ...[
    'blockquote',
    'caption',
    'col',
    'colgroup',
    'dd',
    'div',
    'dl',
    'dt',
    'figcaption',
    'figure',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'li',
    'ol',
    'p',
    'pre',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
    'thead',
    'tr',
    'ul',
  ].map(name => [name, name] as const),
  ...['address', 'article', 'center', 'details', 'footer', 'header', 'hgroup', 'main', 'nav', 'section', 'summary'].map(
    name => [name, 'div'] as const,
  ),
  ['aside', 'aside'],
])

/** Without content. */
export const voidTags = new Set(['br', 'hr', 'img', 'wbr'])

/** Refused with all that they hold: programs, things from elsewhere, fields. What they hold is no text of the page. */
export const droppedTags = new Set([
  'applet',
  'audio',
  'base',
  'canvas',
  'embed',
  'frame',
  'frameset',
  'head',
  'iframe',
  'input',
  'link',
  'math',
  'meta',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'param',
  'script',
  'select',
  'source',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'track',
  'video',
])

/** Refused, but what they hold is text. */
export const openedTags = new Set([
  'acronym',
  'area',
  'body',
  'button',
  'datalist',
  'dialog',
  'dir',
  'fieldset',
  'form',
  'html',
  'label',
  'legend',
  'map',
  'marquee',
  'menu',
  'meter',
  'nobr',
  'optgroup',
  'option',
  'output',
  'picture',
  'plaintext',
  'progress',
  'search',
  'slot',
  'xmp',
])

/** Whether HTML has an element of that name. Anything else between angle brackets is the author's text. */
export function isHtmlTag(name: string): boolean {
  const lower = name.toLowerCase()
  return [inlineTags, blockTags, voidTags, droppedTags, openedTags].some(tags => tags.has(lower))
}
