/** One Markdown file → hast, its text for the proof, and what to tell its author. */
import type {Root} from 'mdast'
import type {SourceFile, Tree} from '../types.ts'
import {type Context, contextOf, type Options, report} from './context.ts'
import {sortComponents} from './dialects/components.ts'
import {loadEmoji, namesEmoji} from './dialects/emoji.ts'
import {readDialectBlocks, readDialects} from './dialects/index.ts'
import {offsetIn, withLineFeeds} from './line-ends.ts'
import {tellBullets} from './lint/bullets.ts'
import {tellLiterals} from './lint/literals.ts'
import {tellSlips} from './lint/slips.ts'
import type {StructureFinding} from './lint/structure/index.ts'
import {pastedFixes, pastedOf, structureOf} from './lint/structure.ts'
import {deepest} from './parse/depth.ts'
import {parseMarkdown} from './parse/index.ts'
import {parseWithin} from './parse/parts.ts'
import {makeAlerts} from './passes/alerts.ts'
import {attachAttributes, restoreStray} from './passes/attach.ts'
import {readBlanks} from './passes/blanks.ts'
import {addChapterTitle} from './passes/chapter-title.ts'
import {readChunks} from './passes/chunks.ts'
import {freeClasses} from './passes/classes.ts'
import {readComments} from './passes/comments.ts'
import {checkConserved, wordsOf} from './passes/conserve.ts'
import {foldFences} from './passes/fences.ts'
import {makeFigures} from './passes/figures/index.ts'
import {readSizedImages} from './passes/figures/sized.ts'
import {markFilledBlanks} from './passes/filled-blanks.ts'
import {nameHeadings} from './passes/headings.ts'
import {continueHtml} from './passes/html/continued.ts'
import {readHtml} from './passes/html/index.ts'
import {freeLines} from './passes/html/lines.ts'
import {restoreUnknownTags} from './passes/html/unknown.ts'
import {markLeadCredit} from './passes/lead-credit.ts'
import {resolveDefinitions} from './passes/links/definitions.ts'
import {makeDefinitionLists} from './passes/lists.ts'
import {readMath} from './passes/math/read.ts'
import {loadTex} from './passes/math/render.ts'
import {gatherNotes} from './passes/notes.ts'
import {speakSections} from './passes/section-language.ts'
import {completeTables} from './passes/tables.ts'
import {typeset} from './passes/typeset.ts'
import {corrected, leavesOf} from './pieces.ts'
import {loadHighlighter} from './to-hast/code.ts'
import {toHast} from './to-hast/index.ts'

export type {Options} from './context.ts'
export {structureRules} from './lint/structure/index.ts'

/**
 * Loads what only some of `files` (or any, when not told) need: the highlighter for code in a language, what reads TeX for
 * what may be a formula, the names of emoji.
 */
export async function prepareMarkdown(files?: readonly SourceFile[]): Promise<void> {
  const some = (pattern: RegExp) => !files || files.some(({text}) => pattern.test(text))
  await Promise.all([
    some(/^[ \t>]*(?:`{3,}|~{3,})[ \t]*\{?\.?\w/m) && loadHighlighter(),
    some(/\$|\\[([]|\\begin\{|(?:`{3,}|~{3,})[ \t]*math|\{math\}|\{[%<]\s*(?:math|katex|latex)/) && loadTex(),
    (!files || files.some(({text}) => namesEmoji(text))) && loadEmoji(),
  ])
}

/**
 * Reads one Markdown file: syntax, typography, elements. The result serves all profiles: what only some show is marked.
 *
 * @param file name and text; front matter is skipped
 * @param options language, settings of the rules, the publication's other files, labels in its language
 * @returns the tree after docs/architecture.md, the text of the source with its corrections, the findings by place
 */
export function toHtmlTree(file: SourceFile, options: Options): Tree {
  const {tree, context, structure, pasted} = finished(withLineFeeds(file), options, pastedOf)
  for (const {fix: _, ...finding} of [...pasted, ...structure]) context.findings.push(finding)
  const leaves = leavesOf(tree, context)
  const corrections = typeset(tree, context)
  const root = toHast(tree, context)
  return {
    file: file.name,
    root,
    text: {pieces: corrected(leaves, corrections)},
    findings: context.findings.sort(byPlace),
  }
}

/**
 * The remarks on structure that `check --fix` answers in one Markdown file, each with the changes that it writes: joins, full
 * stops, lists. They are read from the tree of which the pages are made, so that verse stays verse.
 */
export function structureFixes(file: SourceFile, options: Options): StructureFinding[] {
  const {structure, pasted} = finished(withLineFeeds(file), options, pastedFixes)
  const found = [...structure, ...pasted].filter(({fix}) => fix)
  if (!file.text.includes('\r\n')) return found
  const offset = offsetIn(file.text)
  return found.map(({fix = [], ...finding}) => ({
    ...finding,
    fix: fix.map(({sourceStart, sourceEnd, text}) => ({
      sourceStart: offset(sourceStart),
      sourceEnd: offset(sourceEnd),
      text: text.replaceAll('\n', '\r\n'),
    })),
  }))
}

/**
 * The tree of Markdown of which everything is made: all passes done, its text as typed.
 *
 * @param readPasted what is wanted of the tree as parsed
 */
const finished = <Pasted>(file: SourceFile, options: Options, readPasted: (tree: Root, context: Context) => Pasted) => {
  const context = contextOf(file, options)
  const {tree, flattened} = parseMarkdown(file.text, file)
  const parse = (part: string, whole: string): Root =>
    parseMarkdown(part, {name: file.name, split: parseWithin(whole)}).tree
  freeLines(tree, parse, context)
  readDialectBlocks(tree, parse, context)
  addChapterTitle(tree, context)
  readChunks(tree, context)
  for (const node of flattened) report(context, node, 'nesting', 'error', {limit: deepest})
  sortComponents(tree, file)
  restoreUnknownTags(tree, context)
  continueHtml(tree, context)
  readSizedImages(tree)
  tellSlips(tree, context)
  tellLiterals(tree, context)
  tellBullets(tree, context)
  readBlanks(tree, context)
  const pasted = readPasted(tree, context)
  const words = wordsOf(tree)

  readMath(tree, context)
  readDialects(tree, context)
  resolveDefinitions(tree, context)
  foldFences(tree, context)
  readHtml(tree, context)
  makeDefinitionLists(tree, context)
  makeAlerts(tree, context)
  attachAttributes(tree)
  markFilledBlanks(tree, context)
  freeClasses(tree, context)
  makeFigures(tree, context)
  markLeadCredit(tree)
  completeTables(tree, context)
  readComments(tree, context)
  nameHeadings(tree, context)
  speakSections(tree, context)
  restoreStray(tree, context)
  gatherNotes(tree, context)
  checkConserved(words, tree, context)
  return {tree, context, pasted, structure: structureOf(tree, context)}
}

const byPlace = (one: Tree['findings'][number], other: Tree['findings'][number]): number =>
  (one.place?.line ?? 0) - (other.place?.line ?? 0) || (one.place?.column ?? 0) - (other.place?.column ?? 0)
