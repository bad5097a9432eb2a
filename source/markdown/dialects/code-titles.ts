import type {Code, Nodes} from 'mdast'
import {tellDialect} from './tell.ts'
import {madeText} from './text.ts'
import type {Dialect} from './types.ts'

/** The key by which a tool names what a program is in: Docusaurus, Starlight, MkDocs; Quarto; pandoc's listings. */
const keyed = /(?:^|[\s{,])(?:title|filename|file-name|caption|label)\s*=\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'{}]+))/
/** In a code group of VitePress. */
const bracketed = /(?:^|\s)\[([^[\]\n]+)\]\s*$/

/** ```` ```js title="config.js" ````, ```` ```ts [config.ts] ````: the title of a block of code, printed above it. */
export const codeTitles: Dialect = {
  name: 'code-title',
  block: (code: Code, {context}) => {
    const info = [code.lang, code.meta].filter(Boolean).join(' ')
    // A chunk has options of its own, a directive of MyST too.
    if (/\n/.test(info) || (/^\{/.test(info) && !/^\{\s*(?:#\S+\s+)?\./.test(info))) return undefined
    const [, ...found] = keyed.exec(info) ?? bracketed.exec(info) ?? []
    const title = found.find(Boolean)
    if (title === undefined) return undefined
    tellDialect(context, code, 'code-title', 'read', info)
    const at = code.position && {position: code.position}
    const rest: Code = {...code, meta: code.meta?.replace(keyed, ' ').replace(bracketed, '').trim() || null}
    const head: Nodes = {type: 'paragraph', data: {role: 'title'}, children: [madeText(title, code)], ...at}
    const attributes = {classes: [], pairs: {}}
    return [{type: 'directive', name: '', typed: 'code', attributes, children: [head, rest], ...at}]
  },
}
