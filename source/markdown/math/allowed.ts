/** What of MathML may stand in a page: the elements, attributes, classes and styles that Temml writes, and no others. */
import type {Element, ElementContent, Properties} from 'hast'

const elements = new Set(
  (
    'math mrow mi mo mn mtext ms mspace mfrac msqrt mroot mstyle mpadded mphantom menclose msub msup msubsup munder mover ' +
    'munderover mmultiscripts mprescripts none mtable mtr mtd'
  ).split(' '),
)

const attributes = new Set(
  (
    'accent accentunder columnalign columnlines columnspacing columnspan depth display displaystyle fence form frame ' +
    'height largeop linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize minsize movablelimits ' +
    'notation rowlines rowspacing rowspan rspace scriptlevel separator stretchy symmetric voffset width'
  ).split(' '),
)

/** An attribute's value: numbers, lengths, names, colours. */
const plain = /^[\w#%.+\- ]*$/

const classes =
  /^(?:tml-[a-z0-9-]+|chr-[a-z-]+|mathcal|mathscr|mathbb|upstrike|downstrike|sout|longdiv-(?:top|arc)|menclose|phasor-(?:bottom|angle)|circle-pad|textcircle|actuarial)$/

const properties = new Set(
  (
    'background-color border border-bottom border-color border-left border-right border-style border-top border-width ' +
    'color font-size font-style font-weight height letter-spacing margin margin-left margin-right math-depth math-style ' +
    'min-width padding padding-bottom padding-left padding-right padding-top text-align text-indent vertical-align width'
  ).split(' '),
)

/** A style's value: no function, no address. */
const plainStyle = /^[\w#%.+\- ]+$/

/**
 * The element with what is allowed of it; the content of any other element stays. A letter that bears an exponent is taken to
 * be as high as an x: exponents of one row then stand at one height, as TeX has them.
 */
export function allowed(element: Element): Element {
  const children = element.children.flatMap(child => allowedContent(child))
  const [base] = children
  if (/^msu(?:p|bsup)$/.test(element.tagName) && base?.type === 'element' && isLetter(base)) {
    children[0] = {type: 'element', tagName: 'mpadded', properties: {height: '0.45em'}, children: [base]}
  }
  return {type: 'element', tagName: element.tagName, properties: allowedProperties(element.properties), children}
}

const isLetter = ({tagName, children: [only, more]}: Element): boolean =>
  (tagName === 'mi' || tagName === 'mn') && !more && only?.type === 'text' && [...only.value].length === 1

const allowedContent = (node: ElementContent): ElementContent[] => {
  if (node.type === 'text') return [{type: 'text', value: node.value}]
  if (node.type !== 'element') return []
  return elements.has(node.tagName) ? [allowed(node)] : node.children.flatMap(allowedContent)
}

const allowedProperties = (given: Properties): Properties => {
  const kept: Properties = {}
  for (const [name, value] of Object.entries(given)) {
    if (name === 'className') {
      const names = (Array.isArray(value) ? value : [value]).map(String).filter(each => classes.test(each))
      if (names.length > 0) kept.className = names
    } else if (name === 'style') {
      const style = allowedStyle(String(value))
      if (style !== '') kept.style = style
    } else if (attributes.has(name.toLowerCase()) && plain.test(String(value))) kept[name] = value
  }
  return kept
}

const allowedStyle = (style: string): string =>
  style
    .split(';')
    .map(each => /^\s*([a-z-]+)\s*:\s*(.+?)\s*$/.exec(each))
    .filter(match => match && properties.has(match[1] ?? '') && plainStyle.test(match[2] ?? ''))
    .map(match => `${match?.[1]}:${match?.[2]}`)
    .join(';')
