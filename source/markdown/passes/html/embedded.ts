/** What a page of the web shows within itself and paper cannot: its address stands for it. */
import type {Element} from 'hast'
import type {Link, Nodes} from 'mdast'
import type {Context} from '../../context.ts'
import {tellDialect} from '../../dialects/tell.ts'
import {at, partsOf} from './elements.ts'

const embeds = new Set(['iframe', 'video', 'audio', 'embed', 'object'])

/** The link to a film, a sound or a page that is shown within another; undefined where it has no address of the web. */
export function embeddedLink(node: Element, context: Context): Link | undefined {
  if (!embeds.has(node.tagName)) return undefined
  const {src, data, title} = node.properties
  const sources = partsOf(node).flatMap(child =>
    child.type === 'element' && child.tagName === 'source' ? [child.properties.src] : [],
  )
  const url = [src, data, ...sources].find(each => typeof each === 'string' && /^(?:https?:)?\/\//i.test(each))
  return typeof url === 'string' ? linkTo(url, title, node.tagName, at(node), context) : undefined
}

/** The link for an opening tag that stands in a line of text. */
export function embeddedTag(tag: string, node: Extract<Nodes, {type: 'html'}>, context: Context): Link | undefined {
  const [, url] = /\ssrc\s*=\s*["']?((?:https?:)?\/\/[^\s"'<>]+)/i.exec(node.value) ?? []
  const [, title] = /\stitle\s*=\s*"([^"<>]*)"/i.exec(node.value) ?? []
  return url === undefined ? undefined : linkTo(url, title, tag, at(node as never), context)
}

const linkTo = (url: string, title: unknown, tag: string, place: Pick<Link, 'position'>, context: Context): Link => {
  tellDialect(context, place, 'embedded', 'read', `<${tag} src="${url}">`)
  const address = shown(url)
  const text = typeof title === 'string' && title.trim() !== '' ? title.trim() : address
  return {type: 'link', url: address, children: [{type: 'text', value: text, data: {made: true}, ...place}], ...place}
}

/** Where a reader finds what the address of a player shows. */
const shown = (url: string): string => {
  const whole = url.startsWith('//') ? `https:${url}` : url
  const [, film] = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/.exec(whole) ?? []
  return film === undefined ? whole : `https://www.youtube.com/watch?v=${film}`
}
