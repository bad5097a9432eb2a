import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {held} from './fixtures.testing.ts'
import {type Block, blockKey, diffEditions, undo} from './index.ts'

/** A revision as the blocks of its Markdown. */
type Revision = readonly string[]

const words =
  'la paix le maintien de les forces pays mandat Conseil sécurité soldat mission terrain trêve frontière vote budget année femme « civil » l’accord d’État qu’un, observateur : plan ; départ … 1948 12 000 très'.split(
    ' ',
  )
const sentence = fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 25}).map(list => `M${list.join(' ')}.`)
const table = fc
  .array(fc.array(fc.constantFrom(...words), {minLength: 3, maxLength: 3}), {minLength: 1, maxLength: 4})
  .map(rows => ['| a | b | c |', '|---|---|---|', ...rows.map(row => `| ${row.join(' | ')} |`)].join('\n'))
const block = fc.oneof(
  {weight: 6, arbitrary: sentence},
  {weight: 1, arbitrary: sentence.map(text => `## ${text.slice(0, 30)}`)},
  {weight: 1, arbitrary: sentence.map(text => `- ${text}\n- ${text.toUpperCase()}`)},
  {weight: 1, arbitrary: table},
  {weight: 1, arbitrary: sentence.map(text => `\`\`\`\n${text}\n\`\`\``)},
)

/** One change such as an author makes; `a` and `b` say where and what. */
const edit = ([kind, a, b, text]: readonly [number, number, number, string], revision: Revision): Revision => {
  const blocks = [...revision]
  const at = a % Math.max(1, blocks.length)
  const old = blocks[at] ?? text
  const isText = /^M/.test(old)
  const parts = old.split(' ')
  if (kind === 0) blocks.splice(at, 0, text)
  else if (kind === 1) blocks.splice(at, 1)
  else if (kind === 2) blocks.splice(b % Math.max(1, blocks.length), 0, ...blocks.splice(at, 1))
  else if (kind === 3 && isText && parts.length > 6) {
    const cut = 3 + (b % (parts.length - 5))
    blocks.splice(at, 1, parts.slice(0, cut).join(' '), `M${parts.slice(cut).join(' ')}`)
  } else if (kind === 4 && isText && /^M/.test(blocks[at + 1] ?? '')) blocks.splice(at, 2, `${old} ${blocks[at + 1]}`)
  else if (isText) blocks[at] = parts.toSpliced(b % parts.length, kind % 2, text.split(' ')[1] ?? 'mot').join(' ')
  else if (/^\|/.test(old)) blocks[at] = `${old}\n| ${text.replace(/\|/g, '')} | x | y |`
  return blocks
}

const keys = (blocks: readonly Block[], typography: boolean) => blocks.map(each => blockKey(each, {typography}))

for (const typography of [false, true]) {
  test(`of neighbouring revisions, the list undone gives the old text back${typography ? ', typography included' : ''}`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, {minLength: 1, maxLength: 14}),
        fc.array(fc.tuple(fc.nat(7), fc.nat(99), fc.nat(99), sentence), {minLength: 1, maxLength: 8}),
        async (first, edits) => {
          const second = edits.reduce<Revision>((revision, change) => edit(change, revision), first)
          const [before, after] = [await held(first.join('\n\n')), await held(second.join('\n\n'))]
          const {changes} = diffEditions(before.edition, after.edition, {typography})
          // What is handed on is plain data.
          const old = undo(after.edition.blocks, JSON.parse(JSON.stringify(changes)))
          assert.deepEqual(keys(old, typography), keys(before.edition.blocks, typography))
        },
      ),
      {numRuns: 60, seed: 21},
    )
  })
}

test('a list that leaves a change out does not give the old text back', async () => {
  const [before, after] = [await held('Un deux trois.\n\nQuatre cinq.'), await held('Un deux six.\n\nQuatre cinq.')]
  const {changes} = diffEditions(before.edition, after.edition)
  assert.equal(changes.length, 1)
  assert.notDeepEqual(keys(undo(after.edition.blocks, []), false), keys(before.edition.blocks, false))
})
