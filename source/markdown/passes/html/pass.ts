import type {Element, Properties} from 'hast'
import {find, html} from 'property-information'
import {ownValue} from '../../../text/own-value.ts'
import {type Context, report} from '../../context.ts'
import {ownClasses} from '../classes.ts'
import {alignmentIn, hasLook, isBreakClass} from './look.ts'
import {allowed} from './schema.ts'
import {droppedTags} from './tags.ts'

/** The properties with which an element may pass; undefined when it may not. Both are told. */
export function passing(node: Element, context: Context): Properties | undefined {
  const pass = allowed(node)
  // Choices of one picture by the screen: the picture itself stands beside them.
  if (node.tagName === 'picture' || (node.tagName === 'source' && typeof node.properties.srcSet !== 'undefined'))
    return undefined
  if (!pass) {
    // A program or a style sheet holds nothing that a reader would miss, nor what says something of the page to machines.
    const dropped = droppedTags.has(node.tagName)
    const isMissed = dropped && !/^(?:script|style|meta|link|base|title)$/.test(node.tagName)
    report(context, node, dropped ? 'html-refused' : 'html-opened', isMissed ? 'error' : 'warning', {
      tag: node.tagName,
    })
    return undefined
  }
  const dangerous = pass.refused.filter(isDangerous).map(name => find(html, name).attribute)
  if (dangerous.length > 0)
    report(context, node, 'html-attribute', 'warning', {tag: node.tagName, attribute: dangerous.join(', ')})
  const looks = pass.refused.filter(name => visible.has(name) && (name !== 'style' || hasLook(node.properties.style)))
  // Text pasted from a word processor has them everywhere: once is enough.
  if (looks.length > 0 && !told.has(context)) {
    told.add(context)
    report(context, node, 'html-look', 'info', {tag: node.tagName, attribute: looks.join(', ')})
  }
  const {
    align = blocks.has(node.tagName) ? alignmentIn(node.properties.style) : undefined,
    className,
    ...properties
  } = pass.properties
  if (Array.isArray(className)) {
    const names = className.map(String).filter(name => !isBreakClass(name))
    const own = ownClasses(names, node, context)
    if (own.length > 0) properties.className = own
  }
  if (node.tagName === 'ol') {
    const numbering = ownValue(numberings, String(properties.type))
    delete properties.type
    if (numbering !== undefined) properties.dataNumbering = numbering
  }
  return typeof align === 'string' && /^(?:left|right|center)$/.test(align)
    ? {...properties, dataAlign: align}
    : properties
}

/** The `type` of a list, as the style sheet asks for it: a browser's own styles are weaker than those of a list in a list. */
const numberings: Readonly<Record<string, string>> = {
  1: 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

/** Elements whose text may be aligned. */
const blocks = new Set(['div', 'p', 'td', 'th'])

/** The files of which one such attribute was told. */
const told = new WeakSet<Context>()

/** Attributes the absence of which an author sees. */
const visible = new Set(['style', 'color', 'face', 'bgColor'])

/** What would run something or load it; what others say (`aria-hidden`, `itemprop`, `tabindex`) nobody misses on paper. */
const isDangerous = (name: string): boolean =>
  /^on/i.test(name) || /^(?:href|src|srcDoc|action|formAction|poster|background|data|code|codeBase|archive)$/.test(name)
