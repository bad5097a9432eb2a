import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visible} from './characters.ts'
import {typesetMarkdown} from './mdast.ts'

const folder = new URL('../../fixtures/leave-alone/', import.meta.url)
const parser = unified().use(remarkParse).use(remarkGfm)

const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const sources = readdirSync(folder).filter(name => name.endsWith('.md'))

test('prose that is right as it stands is left alone', () => {
  const told = sources.flatMap(name => {
    const source = read(name)
    // In brackets with a language, a span of Pandoc's: the plain parser has none.
    const spans = source.replace(/\[([^\][]*)\]\{lang=(\w+)\}/g, '<span lang="$2">$1</span>')
    const {edits} = typesetMarkdown(parser.parse(spans), {locale: 'fr-FR', source: spans, file: name})
    // What binds two words on the page changes no word of the source.
    const written = edits.filter(({layout, rule}) => !(layout && rule === 'B03'))
    return written.map(({place, rule, before, text}) => visible(`${name}:${place.line} ${rule} ${before} → ${text}`))
  })
  assert.deepEqual(told, [])
})

test('the corpus has 20 000 words or more', () => {
  const words = sources.reduce((sum, name) => sum + (read(name).match(/[\p{L}\p{M}]+/gu)?.length ?? 0), 0)
  assert.ok(words >= 20_000, String(words))
})
