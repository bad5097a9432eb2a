import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {emphasisSyntax} from './emphasis.ts'
import {mergeSyntax} from './merge.ts'

const gfm = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).freeze()

function remarkEmphasis(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push(emphasisSyntax.micromark)
}

function remarkMerge(this: Processor): void {
  this.data().micromarkExtensions?.push(mergeSyntax.micromark)
}

const ours = unified()
  .use(remarkParse)
  .use(remarkEmphasis)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkMerge)
  .freeze()

const same = (text: string): void => assert.deepEqual(ours.parse(text), gfm.parse(text))

const signs = ['*', '**', '***', '_', '__', '~~', '[', '](b)', '![', ']', '`', '"', '\n', '\\', '😀', '\t', '|', '- ']

/** Signs that open and close, among letters and spaces. */
const heaps = fc
  .array(
    fc.oneof(
      fc.constantFrom(...signs),
      fc.constantFrom('a', 'b', ' ', '.', '*', '*', '_', 'www.a.b', 'a@b.c', 'x  \n'),
    ),
    {maxLength: 30},
  )
  .map(all => all.join(''))

test('emphasis is read as micromark reads it', () => fc.assert(fc.property(heaps, same), {numRuns: 1500}))

const stars = fc.array(fc.constantFrom('*', '**', '***', '****', 'a', 'a', ' ', '_', '~~'), {maxLength: 40})

test('the same for runs of any length', () =>
  fc.assert(
    fc.property(stars, all => same(all.join(''))),
    {numRuns: 1500},
  ))

const texts = [
  '***a** b*',
  '*a **b*** c',
  '**a*b**c*',
  '*~~a*~~ **b~~c~~**',
  '[*a* ~~b](c)~~',
  '_a_b_ __c__d_',
  '*a\n**b**\nc*',
]

for (const text of texts) test(text.replaceAll('\n', ' / '), () => same(text))
