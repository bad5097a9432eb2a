import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Link} from 'mdast'
import {fileNamed, leadsOut, resolvePath} from '../../text/paths.ts'
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
  const target = targetOf(node.url, context.file.name, context.options.texts)
  const content = state.all(node)
  const {attributes, number} = node.data ?? {}
  if (target.kind === 'inside') {
    const empty = content.length === 0
    return h(
      'a',
      {
        ...propertiesOf(attributes, 'reference'),
        href: target.href,
        dataReference: !empty ? 'page' : number ? 'number' : 'full',
      },
      content,
    )
  }
  if (target.kind === 'outside') {
    return h('a', {...propertiesOf(attributes), href: target.href, title: node.title ?? undefined}, content)
  }
  // `[](){#id}` is a place to refer to.
  const isAnchor = content.length === 0 && attributes?.id !== undefined
  if (target.kind === 'none' && !isAnchor) report(context, node, 'link-empty', 'error', {})
  if (target.kind === 'top') report(context, node, 'link-top', 'info', {})
  if (target.kind === 'refused' && ofProgram.test(node.url.trim()))
    report(context, node, 'link-elsewhere', 'info', {name: node.url})
  else if (target.kind === 'refused')
    report(context, node, 'link-refused', 'error', {address: node.url}, {actual: node.url})
  if (target.kind === 'file') tellFile(target.name, node, context)
  return h('span', propertiesOf(attributes, 'link'), content)
}

/** What opens in a program of the author's own, `zotero://`, `obsidian://`; none of a browser's, which would run or read. */
const ofProgram = /^(?!(?:file|javascript|vbscript|data|blob|about|chrome):)[a-z][a-z0-9+.-]*:\/\//i

/**
 * A file or folder beside the text, or a page of the site that the text is a part of, cannot be opened from a PDF; a file
 * that does not exist was a slip.
 */
const tellFile = (written: string, node: Link, context: Context): void => {
  if (isEnlargement(written, node)) return
  const {files} = context.options
  const name = written.replace(/[?].*$/, '')
  const here = resolvePath(context.file.name, name)
  const known = fileNamed(name, context.file.name, files)
  const isThere = known !== undefined && !known.otherCase
  const isFolder = here === '' || [...files.keys()].some(each => each.startsWith(`${here}/`))
  const meant = withScheme(name)
  const isPage =
    node.data?.site === true || /^\/|(?:^|\/)[^/.]*\/?$|\.html?$/i.test(name) || leadsOut(context.file.name, name)
  if (isThere || isFolder) report(context, node, 'link-file', 'info', {name: written})
  else if (isPage && meant === undefined) report(context, node, 'link-elsewhere', 'info', {name: written})
  else {
    const folder = context.file.name.slice(0, context.file.name.lastIndexOf('/') + 1)
    const near = meant ?? nearest(here, files.keys())?.replace(folder, '') ?? nearest(name, files.keys())
    report(
      context,
      node,
      'link-missing',
      'error',
      {name, nearest: near ?? ''},
      {actual: name, ...(near && {expected: [near]})},
    )
  }
}

/** A picture that leads to its file, or to a larger one, as on a screen: the page shows it already. */
const isEnlargement = (name: string, {children: [image, ...rest]}: Link): boolean =>
  image?.type === 'image' && rest.length === 0 && /\.(?:png|jpe?g|gif|svg|webp|avif|tiff?)$/i.test(name)

/** An address of the web or of the post without what it begins with. */
const withScheme = (name: string): string | undefined => {
  if (/^www\.\S+$/i.test(name)) return `https://${name}`
  return /^[^\s@/]+@[^\s@/]+\.\w+$/.test(name) ? `mailto:${name}` : undefined
}
