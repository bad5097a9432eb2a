/** Links of Markdown files to files beside them, and to headings in these: those that lead nowhere. */
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'

const parser = unified().use(remarkParse).use(remarkGfm)

/**
 * @param {string} folder that the names are told from, and that no link leaves
 * @param {readonly string[]} names of Markdown files
 * @returns {string[]} « file:line address », one for each link that leads nowhere
 */
export function brokenLinks(folder, names) {
  return names.flatMap(name => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    const broken = []
    visit(parser.parse(text), ({type, url, position}) => {
      if (!['link', 'image', 'definition'].includes(type) || /^(?:[a-z][a-z+.-]*:|\/\/|$)/i.test(url)) return
      if (!leadsSomewhere(folder, name, url)) broken.push(`${name}:${position?.start.line} ${url}`)
    })
    return broken
  })
}

const leadsSomewhere = (folder, name, url) => {
  const [address, anchor] = decodeURIComponent(url).split('#')
  const target = address === '' ? name : path.posix.join(path.posix.dirname(name), address)
  if (target.startsWith('..') || !existsSync(path.join(folder, target))) return false
  return anchor === undefined || !target.endsWith('.md') || anchorsOf(path.join(folder, target)).has(anchor)
}

/** The anchors that a forge gives the headings of a file, and those that the file names itself. */
const anchorsOf = file => {
  const text = readFileSync(file, 'utf8')
  const anchors = [...text.matchAll(/\{#([\w-]+)/g), ...text.matchAll(/\bid="([\w-]+)"/g)].map(([, id]) => id)
  for (const [, heading] of text.matchAll(/^#{1,6} +(.+?) *(?:\{.*\})?$/gm)) {
    const plain = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '')
    anchors.push(plain.trim().replaceAll(/\s/g, '-'))
  }
  return new Set(anchors)
}
