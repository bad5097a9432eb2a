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
 * The element with what is allowed of it; the content of any other element stays. A sign that bears an exponent or an index
 * is taken to be as high as an x: those of one row then stand at one height, as TeX has them.
 */
export function allowed(element: Element): Element {
  const children = element.children.flatMap(child => allowedContent(child))
  const [base] = children
  if (/^ms(?:up|ub|ubsup)$/.test(element.tagName) && base?.type === 'element' && isSign(base)) {
    children[0] = {type: 'element', tagName: 'mpadded', properties: {height: '0.45em', depth: '0em'}, children: [base]}
  }
  const last = children.at(-1)
  if (/^msu(?:p|bsup)$/.test(element.tagName) && last?.type === 'element' && isPrime(last)) {
    // The face has its primes raised.
    const rest = children.slice(0, -1)
    const under: Element = {type: 'element', tagName: 'msub', properties: {}, children: rest}
    return {type: 'element', tagName: 'mrow', properties: {}, children: [...(rest.length > 1 ? [under] : rest), last]}
  }
  return {type: 'element', tagName: element.tagName, properties: allowedProperties(element.properties), children}
}

const isPrime = ({tagName, children}: Element): boolean =>
  tagName === 'mrow'
    ? children.length > 0 && children.every(child => child.type === 'element' && isPrime(child))
    : tagName === 'mo' && children[0]?.type === 'text' && /^[′″‴⁗]$/.test(children[0].value)

/** A letter, a figure, a bracket with all that it closes if nothing of that is high. */
const isSign = ({tagName, children}: Element): boolean => {
  const [first] = children
  const last = children.at(-1)
  if (tagName === 'mrow')
    return last?.type === 'element' && last.tagName === 'mo' && isSign(last) && children.every(child => !isHigh(child))
  if (first?.type !== 'text' || children.length > 1) return false
  return tagName === 'mo' ? /^[)\]}]$/.test(first.value) : /^m[in]$/.test(tagName) && [...first.value].length === 1
}

const isHigh = (node: ElementContent): boolean =>
  node.type === 'element' &&
  (/^(?:mfrac|msqrt|mroot|mtable|munder|mover|munderover|mstyle|menclose)$/.test(node.tagName) ||
    node.properties.stretchy === 'true' ||
    node.children.some(isHigh))

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
