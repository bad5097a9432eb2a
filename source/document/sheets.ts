/**
 * The style sheets of a publication, which keep what a layout is made of (`@page`, `@media`, `@supports`, `@font-face` of
 * files of the publication) and lose what would be read from elsewhere. What goes is told at its line.
 */

import type {Atrule, CssNode, List} from 'css-tree'
import {type Allowed, parsing, type Refusal, refusalOf} from '../css/declaration.ts'
import {cssLibrary} from '../css/library.ts'
import {decoded, fileNamed} from '../text/paths.ts'
import type {FileEntry, Finding} from '../types.ts'

type Files = ReadonlyMap<string, FileEntry>

/** The file of the publication that stands behind the sheet `name`; undefined for a sheet of ours. */
export function ownSheetName(name: string, files: Files): string | undefined {
  return [`styles/${name}`, name].find(each => files.has(each))
}

/** The sheet `css` of the file `file`, fit to be put into the document. Its parser must be loaded. */
export function cleanSheet(file: string, css: string, files: Files): {css: string; findings: Finding[]} {
  const refused: Refusal[] = []
  const faults: {line: number; column: number}[] = []
  const onParseError = (error: Error) => {
    const {line, column} = error as Error & {line: number; column: number}
    faults.push({line, column})
  }
  const sheet = cssLibrary().parse(css, {...parsing, onParseError})
  if (sheet.type === 'StyleSheet') cleanRules(sheet.children, allowedIn(file, files), refused)
  // One word a line is enough.
  const told = new Set(refused.map(({line}) => line))
  const unread = faults.filter(({line}) => !told.has(line) && told.add(line))
  const lines = css.split(/\r\n|[\n\r\f]/)
  return {
    css: cssLibrary().generate(sheet),
    findings: [
      ...refused.map(refusal => findingOf(refusal, file, css)),
      ...unread.map(({line, column}) => ({
        place: {file, line, column},
        rule: 'style-unreadable',
        severity: 'warning' as const,
        values: {text: (lines[line - 1] ?? '').trim().slice(0, 60)},
      })),
    ],
  }
}

/** What an author's declarations may do: all but read a file that is not of the publication. */
export const allowedIn = (file: string, files: Files): Allowed => ({
  property: name => !/^(?:behavior|-moz-binding)$/.test(name),
  call: name =>
    !/^(?:src|image|element|-moz-element|paint|cross-fade|-webkit-cross-fade|expression|url-prefix)$/.test(name),
  address: address => addressIn(address, file, files),
})

/** At-rules that stay. Nothing moves on paper, and nothing is imported. */
const kept: ReadonlySet<string> = new Set([
  'page',
  'media',
  'supports',
  'font-face',
  'font-feature-values',
  'font-palette-values',
  'counter-style',
  'layer',
  'container',
  'property',
  // Blocks in the two above, and the margin boxes of a page.
  ...['stylistic', 'styleset', 'character-variant', 'swash', 'ornaments', 'annotation', 'historical-forms', 'footnote'],
  ...['top', 'bottom'].flatMap(side =>
    ['left-corner', 'left', 'center', 'right', 'right-corner'].map(at => `${side}-${at}`),
  ),
  ...['left', 'right'].flatMap(side => ['top', 'middle', 'bottom'].map(at => `${side}-${at}`)),
])

function cleanRules(nodes: List<CssNode>, allowed: Allowed, refused: Refusal[]): void {
  nodes.forEach((node, item) => {
    const refusal = refusalOfNode(node, allowed, refused)
    if (refusal === 'silent') nodes.remove(item)
    else if (refusal) {
      refused.push(refusal)
      nodes.remove(item)
    }
  })
}

/** Why a node of a sheet goes; undefined when it stays. What it holds is cleaned. */
function refusalOfNode(node: CssNode, allowed: Allowed, refused: Refusal[]): Refusal | 'silent' | undefined {
  if (node.type === 'Declaration') return refusalOf(node, allowed)
  if (node.type === 'Rule') {
    // The parser has told of what it could not read.
    if (node.prelude.type === 'Raw') return 'silent'
    const selector = cssLibrary().generate(node.prelude)
    if (selector.split(',').every(one => outside.test(one)))
      return {kind: 'outside', name: selector, line: node.loc?.start.line ?? 1}
    cleanRules(node.block.children, allowed, refused)
    return undefined
  }
  if (node.type !== 'Atrule') return 'silent'
  const name = node.name.toLowerCase()
  if (name === 'charset') return 'silent'
  if (!kept.has(name)) return atRuleRefusal(node, name)
  if (node.prelude?.type === 'Raw' && /[\\<>@{}]/.test(node.prelude.value)) return atRuleRefusal(node, name)
  if (node.block) cleanRules(node.block.children, allowed, refused)
  return undefined
}

/** Selectors of boxes before or after all pages, and of nothing else: what is printed is pages. */
const outside = /(?:^|[\s>])(?:html|body|:root|\.pagedjs_pages)::?(?:before|after)$/i

const atRuleRefusal = (node: Atrule, name: string): Refusal => ({
  kind: name === 'import' ? 'import' : 'at-rule',
  name: `@${node.name}`,
  line: node.loc?.start.line ?? 1,
  ...(node.prelude?.loc && {span: [node.prelude.loc.start.offset, node.prelude.loc.end.offset]}),
})

/**
 * The address of a file of the publication as the page finds it, read from the sheet's folder first, then from the
 * publication's; faces of ours and pictures in the address itself stay. undefined: it is not of the publication.
 */
export function addressIn(address: string, file: string, files: Files): string | undefined {
  const text = address.trim()
  if (/^#[\w-]*$/.test(text)) return text
  if (/^\/fonts\/[\w.-]+$/.test(text)) return text
  if (/^data:(?:image\/(?:png|jpeg|gif|webp|svg\+xml)|font\/\w+|application\/(?:x-)?font-[\w-]+)[;,]/i.test(text))
    return text
  if (/^[a-z][a-z\d+.-]*:|^\/\/|\\/i.test(text)) return undefined
  const path = decoded(text.replace(/[?#].*$/s, ''))
  const found = fileNamed(path, file, files)
  if (found === undefined || found.otherCase) return undefined
  return `/${encodeURI(found.name).replace(/[?#]/g, encodeURIComponent)}`
}

const rules = {
  address: 'style-address',
  declaration: 'style-declaration',
  'at-rule': 'style-at-rule',
  selector: 'style-unreadable',
  import: 'style-import',
  outside: 'style-outside',
} as const

function findingOf({kind, name, line, span}: Refusal, file: string, css: string): Finding {
  const shown = kind === 'import' ? css.slice(...(span ?? [0, 0])).replace(/\s+/g, ' ') : name
  return {place: {file, line, column: 1}, rule: rules[kind], severity: 'warning', values: {name: shown}, actual: shown}
}
