/**
 * Labels in HTML inside a drawing (`foreignObject`: draw.io, Mermaid, Graphviz by way of others). Their words are set where
 * the drawing puts them, as spans alone: no element of HTML with a behaviour of its own comes in.
 */
import type {Element, ElementContent, Properties} from 'hast'

const words = (text: string): string[] => text.trim().split(/\s+/)

/** How HTML sets an element; what is not named here is set in the line. */
const displays: ReadonlyMap<string, string> = new Map([
  ...words(
    'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6',
  ).map(name => [name, 'display:block'] as const),
  ...words('header html li main nav ol p pre section ul').map(name => [name, 'display:block'] as const),
  ['table', 'display:table'],
  ['thead', 'display:table-header-group'],
  ['tbody', 'display:table-row-group'],
  ['tfoot', 'display:table-footer-group'],
  ['tr', 'display:table-row'],
  ['td', 'display:table-cell'],
  ['th', 'display:table-cell;font-weight:600'],
  ['b', 'font-weight:600'],
  ['strong', 'font-weight:600'],
  ['i', 'font-style:italic'],
  ['em', 'font-style:italic'],
  ['u', 'text-decoration:underline'],
  ['sup', 'vertical-align:super;font-size:0.7em;line-height:0'],
  ['sub', 'vertical-align:sub;font-size:0.7em;line-height:0'],
])

/** Elements whose text nobody sees. */
const unseen = new Set(words('head script style template title noscript datalist'))

/** Elements that would show something which is no text. */
const pictures = new Set(
  words('audio button canvas embed iframe img input math object picture select svg textarea video'),
)

/** Properties that the style of a label may set, besides those of shapes. */
const labelStyleNames: ReadonlySet<string> = new Set(
  words(`
  align-items align-content align-self background-color border border-bottom border-collapse border-color border-left
  border-radius border-right border-spacing border-style border-top border-width box-sizing column-gap flex
  flex-basis flex-direction flex-flow flex-grow flex-shrink flex-wrap gap justify-content height list-style
  list-style-type margin margin-bottom margin-left margin-right margin-top max-height max-width min-height min-width
  overflow-wrap padding padding-bottom padding-left padding-right padding-top row-gap vertical-align width word-break
  word-wrap`),
)

/** Whether the style of a label may set a property that a shape's may not. */
export const isLabelStyle = (name: string): boolean => labelStyleNames.has(name)

/** What a label needs of the cleaning of its drawing. */
export interface LabelCleaning {
  /** The class and style of an element as they may stand; `style` with the properties of labels. */
  properties(element: Element): Properties
  /** Takes down what is left out. */
  refuse(element: Element): void
}

/** What stands in a `foreignObject`, as spans. */
export function labelContent(children: readonly ElementContent[], cleaning: LabelCleaning): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [{type: 'text', value: child.value}]
    if (child.type !== 'element') return []
    const name = child.tagName.replace(/^html:/, '').toLowerCase()
    if (unseen.has(name)) return []
    if (name === 'br') return [{type: 'element', tagName: 'br', properties: {}, children: []}]
    if (!child.tagName.startsWith('html:') || pictures.has(name)) {
      cleaning.refuse(child)
      return []
    }
    const {className, style} = cleaning.properties(child)
    const styles = [displays.get(name), style].filter(Boolean).join(';')
    const properties = {...(className ? {className} : {}), ...(styles && {style: styles})}
    return [{type: 'element', tagName: 'span', properties, children: labelContent(child.children, cleaning)}]
  })
}
