/**
 * GFM finds addresses in words (`www.onu.org`, `a@b.fr`): it stops at each word, each figure and each period for them, which
 * is two fifths of the time of a parse. Most texts have addresses in links alone.
 */
import type {Nodes, Root, Text} from 'mdast'
import type {Data} from 'unified'
import {SKIP, visit} from 'unist-util-visit'

type Extensions = NonNullable<Data['micromarkExtensions']>
type FromMarkdown = NonNullable<Data['fromMarkdownExtensions']>

const sign = /@|www|http/i

/** What is read as an address whatever stands around it: the target of a link, of a definition, what is in angle brackets. */
const targets = /(?:\]\(|\]:[ \t]+|<)https?:\/\/[^\s()<>]*/gi

/** Whether it is worth while to parse a source without addresses in words first. */
export const seemsWithoutAddresses = (source: string): boolean => !sign.test(source.replace(targets, ''))

/**
 * Whether the words of a tree that was parsed so hold what may be one, as they are read: a sign may be escaped, or written as
 * a reference. Where none does, no address was passed over, and the tree is what it would have been.
 */
export const mayHoldAddress = (node: Nodes): boolean =>
  ('value' in node && node.type === 'text' && sign.test(node.value)) ||
  ('alt' in node && sign.test(node.alt ?? '')) ||
  ('children' in node && node.children.some(mayHoldAddress))

/** GFM without what finds them. */
export function withoutAddresses(data: Data): void {
  data.micromarkExtensions = data.micromarkExtensions?.map(withoutConstructs) ?? []
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.map(each =>
    [each].flat().filter(({enter}) => !enter?.literalAutolink),
  ) as FromMarkdown
}

const withoutConstructs = (extension: Extensions[number]): Extensions[number] => {
  const kept = Object.entries(extension.text ?? {}).map(
    ([code, constructs]) =>
      [code, [constructs ?? []].flat().filter(({name = ''}) => !name.endsWith('Autolink'))] as const,
  )
  return {...extension, text: Object.fromEntries(kept.filter(([, constructs]) => constructs.length > 0))}
}

/**
 * Ends an address at a no-break space. What GFM looks for in words behind a bracket goes on to the next plain space: what
 * typography has set before a semicolon would be the address's, and stand there twice.
 */
export function endAddresses(tree: Root): void {
  visit(tree, 'link', (link, index, parent) => {
    const [text] = link.children
    if (link.position || text?.type !== 'text' || !parent || index === undefined) return
    const at = text.value.search(/[\u00A0\u202F]/)
    if (at < 0) return
    const rest: Text = {type: 'text', value: text.value.slice(at)}
    link.url = link.url.slice(0, link.url.length - (text.value.length - at))
    text.value = text.value.slice(0, at)
    parent.children.splice(index + 1, 0, rest)
    return [SKIP, index + 2]
  })
}
