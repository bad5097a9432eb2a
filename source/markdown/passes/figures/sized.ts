import type {Image, Root, Text} from 'mdast'
import {visit} from 'unist-util-visit'

/** `![alt](photo.jpg =150x80 "title")`, as markdown-it, HedgeDoc and Azure have it; to CommonMark it is text. */
const sized =
  /^!\[([^\]\n]{0,1000})\]\(\s{0,9}([^\s()]{1,1000})\s{1,9}=(\d{0,5}(?:\.\d{1,3})?%?)x(\d{0,5}(?:\.\d{1,3})?%?)(?:\s{1,9}"([^"\n]{0,1000})")?\s{0,9}\)$/

/** Makes images of what is one to other tools: with a size after the address. */
export function readSizedImages(tree: Root): void {
  visit(tree, 'text', (node: Text, index, parent) => {
    if (!node.data?.raw?.begins || !parent || index === undefined) return
    const [, alt = '', url, width, height, title] = sized.exec(node.value) ?? []
    if (url === undefined) return
    const pairs: Record<string, string> = {...(width && {width}), ...(height && {height})}
    const image: Image = {
      type: 'image',
      url,
      alt,
      title: title ?? null,
      data: {attributes: {classes: [], pairs}},
      ...(node.position && {position: node.position}),
    }
    parent.children[index] = image
  })
}
