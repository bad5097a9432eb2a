import {headValue} from './head-values.ts'
import {logseqMacro} from './logseq.ts'
import {tellDialect} from './tell.ts'
import {madeText, rawText} from './text.ts'
import type {Dialect} from './types.ts'

/**
 * `{{ page.title }}` of Jinja, Liquid, Vue and Go: what the text's own head says is put in its
 * place; of the rest, nobody but the site's generator knows the value: it is kept.
 */
export const expressions: Dialect = {
  name: 'expression',
  marks: [{open: '{{', close: '}}', pattern: /^\{\{(?![<%#])[\s\S]*[^\s{}][\s\S]*\}\}$/}],
  become: (node, context) => {
    // A comment of Go's templates.
    if (/^\{\{-?\s*\/\*/.test(node.value)) {
      tellDialect(context, node, 'expression', 'dropped', node.value)
      return []
    }
    const macro = logseqMacro(node, context)
    if (macro) return macro
    const [, key] = ofHead.exec(node.value) ?? []
    const value = key === undefined ? undefined : headValue(context.file, key)
    if (value !== undefined) {
      tellDialect(context, node, 'expression', 'read', node.value)
      return [madeText(value, node)]
    }
    tellDialect(context, node, 'expression', 'kept', node.value)
    return [rawText(node.value.replace(/\s+/g, ' '), node)]
  },
}

/** VitePress, Jekyll and MkDocs name the head of a page so. */
const ofHead = /^\{\{-?\s*(?:\$?frontmatter|page(?:\.meta)?)\.([\w-]+)\s*-?\}\}$/
