/** What may stand in a page template: text, tables, pictures, drawings and places; no program, no frame, no form. */

import type {CssNode} from 'css-tree'
import type {Element, ElementContent, Properties} from 'hast'
import {type Schema, sanitize} from 'hast-util-sanitize'
import {find, html} from 'property-information'
import {parsing, refusalOf} from '../css/declaration.ts'
import {cssLibrary} from '../css/library.ts'
import {isHouseStructure} from '../reserved.ts'
import type {FileEntry, Finding} from '../types.ts'
import {cleanDrawing} from './drawings/clean.ts'
import {attribute, classes} from './nodes.ts'
import {addressIn, allowedIn} from './sheets.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)

const schema: Schema = {
  tagNames: words(`
  a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em
  figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main mark nav ol p pre q s samp section
  small span strong sub sup table tbody td tfoot th thead time tr u ul var wbr`),
  attributes: {
    '*': words('id className lang dir title role style ariaHidden ariaLabel dataSlot dataValue dataLabel'),
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    col: ['span'],
    colgroup: ['span'],
    ol: ['start', 'reversed', 'type'],
    li: ['value'],
    time: ['dateTime'],
  },
  // A link is read by hand: nothing is fetched. The picture's address is looked up in the publication.
  protocols: {href: ['http', 'https', 'mailto', 'tel'], src: ['data']},
  clobber: [],
  clobberPrefix: '',
  ancestors: {},
  required: {},
  strip: [],
}

const tags: ReadonlySet<string> = new Set(schema.tagNames)

/** Elements that go with all that they hold; any other that is not allowed leaves what it holds. */
const whole: ReadonlySet<string> = new Set(
  words(`
  applet audio base canvas embed frame frameset head iframe input link math meta noembed noframes noscript object param
  plaintext script select source style svg template textarea title track video xmp`),
)

/**
 * What may stay of `children`, parsed from the template `file`. What may not is told at its line.
 *
 * @param files the publication's, for the pictures and addresses that a template names
 */
export function cleanTemplate(
  children: readonly ElementContent[],
  file: string,
  files: ReadonlyMap<string, FileEntry>,
): {children: ElementContent[]; findings: Finding[]} {
  const findings: Finding[] = []
  const tell = (element: Element, what: string): void => {
    const {line = 1, column = 1} = element.position?.start ?? {}
    findings.push({
      place: {file, line, column},
      rule: 'template-refused',
      severity: 'warning',
      values: {what},
      actual: what,
    })
  }
  let drawings = 0
  const clean = (node: ElementContent): ElementContent[] => {
    if (node.type === 'text') return [{type: 'text', value: node.value}]
    if (node.type !== 'element') return []
    if (node.tagName === 'svg') {
      drawings += 1
      const {drawing, leftOut} = cleanDrawing(node, `t${drawings}-${file.replace(/\W+/g, '-')}`)
      const names = [...leftOut.refused.keys()]
      if (names.length > 0) tell(node, names.join(', '))
      return [drawing]
    }
    if (!tags.has(node.tagName)) tell(node, `<${node.tagName}>`)
    if (whole.has(node.tagName)) return []
    const inner = node.children.flatMap(clean)
    if (!tags.has(node.tagName)) return inner
    const properties = cleanProperties(node, file, files, tell)
    // A picture without a picture is a broken sign that takes room.
    if (node.tagName === 'img' && properties.src === undefined && properties.dataSlot === undefined) return []
    return [{type: 'element', tagName: node.tagName, properties, children: inner}]
  }
  return {children: children.flatMap(clean), findings}
}

function cleanProperties(
  element: Element,
  file: string,
  files: ReadonlyMap<string, FileEntry>,
  tell: (element: Element, what: string) => void,
): Properties {
  const sane = sanitize({...element, children: []}, schema)
  const properties = sane.type === 'element' ? {...sane.properties} : {}
  for (const name of Object.keys(element.properties)) {
    if (name in properties) continue
    const written = find(html, name).attribute
    tell(element, /^(?:src|href)$/.test(name) ? `${written}="${attribute(element, name) ?? ''}"` : written)
  }
  const refuse = (name: string, what: string): void => {
    delete properties[name]
    tell(element, what)
  }
  const house = classes(element).filter(isHouseStructure)
  if (house.length > 0) {
    properties.className = classes(element).filter(name => !isHouseStructure(name))
    tell(element, `class="${house.join(' ')}"`)
  }
  // What fills a place brings its own address.
  const source = attribute(element, 'src')?.trim()
  if (source !== undefined && source !== '' && properties.dataSlot === undefined) {
    const found = addressIn(source, file, files)
    if (found === undefined || found.startsWith('data:text')) refuse('src', `src="${source}"`)
    else properties.src = found
  }
  if (typeof properties.style === 'string') {
    const {css, refused} = cleanStyle(properties.style, file, files)
    properties.style = css
    for (const name of refused) tell(element, name)
  }
  return properties
}

function cleanStyle(
  text: string,
  file: string,
  files: ReadonlyMap<string, FileEntry>,
): {css: string; refused: string[]} {
  const list = cssLibrary().parse(text, {...parsing, context: 'declarationList'})
  const css: string[] = []
  const refused: string[] = []
  for (const node of 'children' in list ? (list.children as Iterable<CssNode>) : []) {
    if (node.type !== 'Declaration') continue
    const refusal = refusalOf(node, allowedIn(file, files))
    if (refusal) refused.push(refusal.name)
    else css.push(cssLibrary().generate(node))
  }
  return {css: css.join(';'), refused}
}
