/**
 * Speed of the typographic rules in one process: MB of Markdown per second for the parse alone, and with all rules on.
 * The text is the corpus of `fixtures/leave-alone`, which is hard on them, and the same with its spaces made plain, so
 * that there is something to correct.
 */
import {readdir, readFile} from 'node:fs/promises'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {typesetMarkdown} from '../../dist/typography/index.js'

/** @returns {Promise<{parse: number, rules: number, ratio: number}>} MB/s of each, and the time of the rules over that of the parse */
export async function typographySpeed(rounds = 15) {
  const texts = await corpus()
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const parser = unified().use(remarkParse).use(remarkGfm).freeze()
  const times = {parse: [], rules: []}
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now()
    const trees = texts.map(text => parser.parse(text))
    const parsed = performance.now()
    for (const [index, tree] of trees.entries())
      typesetMarkdown(tree, {locale: 'fr-FR', source: texts[index], file: '', settings: {}})
    times.parse.push(parsed - begun)
    times.rules.push(performance.now() - parsed)
  }
  const [parse, rules] = [median(times.parse), median(times.rules)]
  return {parse: bytes / parse / 1000, rules: bytes / (parse + rules) / 1000, ratio: rules / parse}
}

async function corpus() {
  const folder = new URL('../../fixtures/leave-alone/', import.meta.url)
  const names = (await readdir(folder)).filter(name => name.endsWith('.md')).sort()
  const texts = await Promise.all(names.map(name => readFile(new URL(name, folder), 'utf8')))
  return [...texts, ...texts.map(text => text.replace(/[\u00A0\u202F]/g, ' ').replaceAll('’', "'"))]
}

const median = times => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
