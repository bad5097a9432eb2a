import type {Image, Root} from 'mdast'
import {visit} from 'unist-util-visit'

/** `![alt](photo.jpg =150x80 "title")`, as markdown-it, HedgeDoc and Azure have it; to CommonMark it is text. */
const size = / =(\d{0,5}(?:\.\d{1,3})?%?)x(\d{0,5}(?:\.\d{1,3})?%?)$/

/** Takes the size off the address of an image, where other tools have it. */
export function readSizedImages(tree: Root): void {
  visit(tree, 'image', (node: Image) => {
    const [found, width, height] = size.exec(node.url) ?? []
    if (found === undefined) return
    const pairs: Record<string, string> = {...(width && {width}), ...(height && {height})}
    node.url = node.url.slice(0, -found.length)
    node.data = {...node.data, attributes: {classes: [], pairs}}
  })
}
