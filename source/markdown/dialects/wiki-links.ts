import type {Image, Nodes} from 'mdast'
import type {Context} from '../context.ts'
import type {Foreign} from '../nodes.ts'
import {tellDialect} from './tell.ts'
import {madeText, rawText} from './text.ts'
import type {Dialect} from './types.ts'

/** `[[page|libellé]]` and `![[image.png|300]]` of Obsidian and of wikis: the label, the picture. */
export const wikiLinks: Dialect = {
  name: 'wiki-link',
  marks: [
    {open: '![[', close: ']]', pattern: /^!\[\[[^[\]\n]+\]\]$/, single: true},
    {open: '[[', close: ']]', pattern: /^\[\[[^[\]\n]+\]\]$/, single: true},
  ],
  become: (node, context) => {
    const isEmbedded = node.value.startsWith('!')
    const [page = '', ...labels] = node.value
      .slice(isEmbedded ? 3 : 2, -2)
      .replace(/\\\|/g, '|')
      .split('|')
    if (isEmbedded && picture.test(page)) return [pictureOf(page.trim(), labels, node, context)]
    if (isEmbedded) return dropped(node, context)
    tellDialect(context, node, 'wiki-link', 'read', node.value)
    const label = labels.join('|').trim()
    return [
      label === ''
        ? rawText(
            page
              .trim()
              .replace(/#?\^[\w-]+$/, '')
              .replace(/^#+/, '')
              .replace(/#+/g, ' > '),
            node,
          )
        : madeText(label, node),
    ]
  },
}

const picture = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?)\s*$/i

/** Obsidian finds a picture by its name, in whatever folder it lies. */
const pictureOf = (name: string, labels: readonly string[], node: Foreign, {options}: Context): Image => {
  const {files} = options
  const known = files.has(name) ? name : [...files.keys()].find(each => each.endsWith(`/${name}`))
  const size = labels.find(label => /^\s*\d+(?:x\d+)?\s*$/.test(label))
  const width = size === undefined ? undefined : `${((Number.parseInt(size, 10) * 25.4) / 96).toFixed(1)}mm`
  const alt = labels.find(label => label !== size)?.trim() ?? ''
  const image: Image = {type: 'image', url: known ?? name, alt, ...(node.position && {position: node.position})}
  if (width !== undefined) image.data = {attributes: {classes: [], pairs: {width}}}
  return image
}

const dropped = (node: Foreign, context: Context): Nodes[] => {
  tellDialect(context, node, 'wiki-link', 'dropped', node.value)
  return []
}
