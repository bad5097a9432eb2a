import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Link} from 'mdast'
import {fileNamed} from '../../text/paths.ts'
import {nearest} from '../../wording/nearest.ts'
import {type Context, report} from '../context.ts'
import {targetOf} from '../passes/links/classify.ts'
import {propertiesOf} from './properties.ts'
import type {State} from './types.ts'

/**
 * A link: `a.reference` to a place of the publication, which document writes; `a` to the web; where nothing can be
 * reached, its text alone, which is told.
 */
export function linkElement(state: State, node: Link, context: Context): Element {
  const target = targetOf(node.url)
  const content = state.all(node)
  const {attributes} = node.data ?? {}
  if (target.kind === 'inside') {
    const empty = content.length === 0
    return h(
      'a',
      {...propertiesOf(attributes, 'reference'), href: target.href, dataReference: empty ? 'full' : 'page'},
      content,
    )
  }
  if (target.kind === 'outside') {
    return h('a', {...propertiesOf(attributes), href: target.href, title: node.title ?? undefined}, content)
  }
  if (target.kind === 'none') report(context, node, 'link-empty', 'error', {})
  if (target.kind === 'refused') report(context, node, 'link-refused', 'error', {address: node.url}, {actual: node.url})
  if (target.kind === 'file') tellFile(target.name, node, context)
  return h('span', propertiesOf(attributes, 'link'), content)
}

/** A file beside the text cannot be opened from a PDF; one that does not exist was a slip. */
const tellFile = (name: string, node: Link, context: Context): void => {
  const {files} = context.options
  const known = fileNamed(name, context.file.name, files)
  if (known && !known.otherCase) report(context, node, 'link-file', 'info', {name})
  else {
    const meant = withScheme(name) ?? nearest(name, files.keys())
    report(
      context,
      node,
      'link-missing',
      'error',
      {name, nearest: meant ?? ''},
      {actual: name, ...(meant && {expected: [meant]})},
    )
  }
}

/** An address of the web or of the post without what it begins with. */
const withScheme = (name: string): string | undefined => {
  if (/^www\.\S+$/i.test(name)) return `https://${name}`
  return /^[^\s@/]+@[^\s@/]+\.\w+$/.test(name) ? `mailto:${name}` : undefined
}
