/**
 * A drawing through the allow-list. What stays can neither run, nor fetch, nor follow, nor reach out of the drawing; what
 * goes is counted, so that its author is told.
 */
import type {Element, ElementContent, Properties} from 'hast'
import {type Schema, sanitize} from 'hast-util-sanitize'
import {find, svg as names} from 'property-information'
import {classes} from '../nodes.ts'
import {faceFor} from './faces.ts'
import {labelContent} from './labels.ts'
import {attributeNames, elementNames, movingNames, paintNames, silentNames, textNames} from './properties.ts'
import {cleanSheet, cleanStyle, ownAddress} from './style.ts'
import {isTooLarge} from './uses.ts'

/** What was left out of a drawing. */
export interface LeftOut {
  /** Elements, attributes and CSS that could have shown something, by name, with how often. */
  readonly refused: ReadonlyMap<string, number>
  /** Movements and handlers: on paper nothing is lost. */
  readonly still: ReadonlyMap<string, number>
  /** Words that stood in an element that cannot be shown, and that stand nowhere else in the drawing. */
  readonly words: readonly string[]
}

/** The second wall: the sanitiser that HTML goes through, over what the first has left. */
const schema: Schema = {
  tagNames: [...elementNames, 'foreignObject', 'span', 'br'],
  attributes: {'*': attributeNames.map(name => find(names, name).property)},
  protocols: {href: ['data'], xLinkHref: ['data']},
  clobber: [],
  clobberPrefix: '',
  ancestors: {span: ['foreignObject'], br: ['foreignObject']},
  required: {},
  strip: [],
}

interface Cleaning {
  readonly prefix: string
  readonly refused: Map<string, number>
  readonly still: Map<string, number>
  readonly words: string[]
}

/** `svg` as it may stand in the document; its ids and classes begin with `prefix`, a letter first. */
export function cleanDrawing(svg: Element, prefix: string): {drawing: Element; leftOut: LeftOut} {
  const cleaning: Cleaning = {prefix, refused: new Map(), still: new Map(), words: []}
  const root = cleanElement(svg, cleaning, true)
  root.properties.id ??= prefix
  root.properties.dataDrawing = prefix
  // A drawing keeps to its box, as a picture does.
  delete root.properties.overflow
  delete root.properties.transform
  if (isTooLarge(root)) dropUses(root, cleaning)
  cleanSheets(root, root, cleaning)
  const clean = sanitize(root, schema)
  const shown = plain(textIn(root))
  const words = cleaning.words.filter(each => !shown.includes(plain(each)))
  return {drawing: clean as Element, leftOut: {refused: cleaning.refused, still: cleaning.still, words}}
}

const count = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function cleanElement(element: Element, cleaning: Cleaning, outermost = false): Element {
  const properties = cleanProperties(element, cleaning, outermost ? 'outermost' : 'inner')
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return textNames.has(element.tagName) ? [{type: 'text', value: child.value}] : []
    return child.type === 'element' ? cleanChild(child, element.tagName, cleaning) : []
  })
  const {tagName} = element
  // Text that describes is nothing but text.
  const only = /^(?:title|desc|style)$/.test(tagName) ? children.filter(child => child.type === 'text') : children
  return {type: 'element', tagName, properties, children: only}
}

function cleanChild(child: Element, parent: string, cleaning: Cleaning): ElementContent[] {
  const {tagName} = child
  if (elementNames.has(tagName)) return [cleanElement(child, cleaning)]
  if (tagName === 'foreignObject') return cleanLabel(child, cleaning)
  // A link leads nowhere from a picture: what it holds stays, with its look.
  if (tagName === 'a') {
    const {href, xLinkHref, ...look} = child.properties
    return [cleanElement({...child, tagName: textNames.has(parent) ? 'tspan' : 'g', properties: look}, cleaning)]
  }
  if (silentNames.has(tagName)) return []
  if (movingNames.has(tagName)) count(cleaning.still, tagName)
  else leaveOut(child, cleaning)
  return []
}

/** Takes down an element that is not shown: its words, where the drawing does not show them elsewhere, or its name. */
function leaveOut(element: Element, cleaning: Cleaning): void {
  const labels = element.tagName.endsWith('script') ? [] : labelsIn(element)
  cleaning.words.push(...labels)
  if (labels.length === 0) count(cleaning.refused, element.tagName)
}

/** Words in HTML are set where the drawing has them; elements of another namespace in it show nothing anywhere. */
function cleanLabel(element: Element, cleaning: Cleaning): ElementContent[] {
  const children = labelContent(element.children, {
    properties: each => cleanProperties(each, cleaning, 'label'),
    refuse: each => leaveOut(each, cleaning),
  })
  return [
    {type: 'element', tagName: 'foreignObject', properties: cleanProperties(element, cleaning, 'inner'), children},
  ]
}

/** The outermost element of a drawing, one within, or an element of HTML in a label. */
type Part = 'outermost' | 'inner' | 'label'

function cleanProperties(element: Element, cleaning: Cleaning, part: Part): Properties {
  const {prefix, refused, still} = cleaning
  const clean: Properties = {}
  for (const [name, value] of Object.entries(element.properties)) {
    const text = Array.isArray(value) ? value.join(' ') : String(value)
    if (/^on/i.test(name)) count(still, name.toLowerCase())
    else if (name === 'fontFamily') clean.fontFamily = faceFor(text)
    else if (name === 'id') clean.id = `${prefix}-${text.trim()}`
    else if (name === 'className') clean.className = classes(element).map(each => `${prefix}-${each}`)
    else if (name === 'href' || name === 'xLinkHref') {
      const address = addressOf(text.trim(), element.tagName, prefix)
      if (address !== undefined) clean[name] = address
      else if (text.trim() !== '') count(refused, `${element.tagName} href`)
    } else if (name === 'style') {
      const style = cleanStyle(text, prefix, part)
      if (style.css !== '') clean.style = style.css
      for (const refusal of style.refused) count(refused, refusal.name)
    } else if (/^aria(?:LabelledBy|DescribedBy)$/.test(name))
      clean[name] = text.split(/\s+/).map(id => `${prefix}-${id}`)
    else if (paintNames.has(name)) {
      const paint = paintOf(text, prefix)
      if (paint !== undefined) clean[name] = paint
      else count(refused, `${element.tagName} ${name}`)
    } else if (name !== 'dataDrawing' && (textAttributes.has(name) || !pointsElsewhere.test(text))) clean[name] = value
  }
  return clean
}

/** Attributes whose value is words. */
const textAttributes = new Set(['ariaLabel', 'lang', 'xmlLang'])

/** No number, colour or name of a face holds a colon, a backslash or an address. */
const pointsElsewhere = /[:\\]|url\s*\(/i

/** A shape of the drawing itself, or a picture in points that it holds; undefined for any other address. */
function addressOf(address: string, tagName: string, prefix: string): string | undefined {
  if (address.startsWith('#')) return `#${prefix}-${address.slice(1)}`
  if (tagName !== 'image' && tagName !== 'feImage') return undefined
  const picture = /^data:image\/(png|jpe?g|gif|webp);(?:[a-z-]+=[\w-]+;)?base64,/i.exec(address)
  if (!picture) return undefined
  const bytes = address.slice(picture[0].length).replace(/\s+/g, '')
  const type = picture[1]?.toLowerCase().replace('jpg', 'jpeg')
  return /^[A-Za-z0-9+/]+={0,2}$/.test(bytes) ? `data:image/${type};base64,${bytes}` : undefined
}

const plainPaint = /^[\w#.,%\s()+/*-]*$/
const ownPaint = /^\s*url\(\s*(["']?)(#[^\s"'()\\<>]+)\1\s*\)([\w#.,%\s()+/*-]*)$/i

/** A colour, or a paint of the drawing itself; undefined for anything that points elsewhere. */
function paintOf(value: string, prefix: string): string | undefined {
  if (plainPaint.test(value) && !/url/i.test(value)) return value
  const [, , id = '', rest = ''] = ownPaint.exec(value) ?? []
  const address = ownAddress(id, prefix)
  return address === undefined || /url/i.test(rest) ? undefined : `url(${address})${rest}`
}

/** Style sheets are read last, when the drawing's ids and classes are known. */
function cleanSheets(element: Element, root: Element, cleaning: Cleaning): void {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'style') {
      const {css, refused} = cleanSheet(textIn(child), cleaning.prefix, root)
      child.properties = {}
      child.children = [{type: 'text', value: css}]
      for (const {name} of refused) count(cleaning.refused, name)
    } else cleanSheets(child, root, cleaning)
  }
}

function dropUses(element: Element, cleaning: Cleaning): void {
  element.children = element.children.filter(child => {
    if (child.type !== 'element') return true
    if (child.tagName === 'use') count(cleaning.refused, 'use')
    else dropUses(child, cleaning)
    return child.tagName !== 'use'
  })
}

/** The words of an element that goes, one for each run of text. */
function labelsIn(element: Element): string[] {
  return element.children.flatMap(child => {
    if (child.type === 'element') return /^(?:html:)?(?:script|style)$/.test(child.tagName) ? [] : labelsIn(child)
    const label = child.type === 'text' ? child.value.replace(/\s+/g, ' ').trim() : ''
    return label === '' ? [] : [label]
  })
}

function textIn(element: Element): string {
  return element.children
    .map(child => (child.type === 'text' ? child.value : child.type === 'element' ? textIn(child) : ''))
    .join('')
}

const plain = (text: string): string => text.replace(/\s+/g, '')
