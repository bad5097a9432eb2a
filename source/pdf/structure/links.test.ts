/** What a link says where it is shown or read out of its line (ISO 14289-1, 7.18.5). */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Draft} from '../draft.ts'
import type {StructureElement} from '../read/tree.ts'
import {decodeText, type PdfDict, type PdfString, type PdfValue} from '../read/values.ts'
import {serialize} from '../write.ts'
import {describeLinks} from './links.ts'

/** The annotation of a link, described: its flags and what it says. */
const described = (entries: readonly (readonly [string, PdfValue])[], words: string, alt?: string) => {
  const objects = new Map([[7, serialize(new Map<string, PdfValue>([['Type', 'Annot'], ...entries]))]])
  const put = new Map<number, PdfDict>()
  const element = {kind: 'element', ...(alt !== undefined && {alt})} as StructureElement
  describeLinks(
    new Map([
      [7, element],
      [8, element],
    ]),
    {objects, put: (number: number, value: PdfDict) => put.set(number, value)} as unknown as Draft,
    () => words,
  )
  assert.deepEqual([...put.keys()], [7], 'an annotation that is not there is not made')
  const annotation = put.get(7)
  assert.equal(annotation?.get('Type'), 'Annot')
  const contents = annotation.get('Contents') as PdfString | undefined
  return [annotation.get('F'), contents && decodeText(contents.text)]
}
const to = (address: string) =>
  [
    [
      'A',
      new Map<string, PdfValue>([
        ['S', 'URI'],
        ['URI', {text: address}],
      ]),
    ],
  ] as const

test('its words, and the address where they are not it', () => {
  const address = 'https://exemple.org/a/'
  assert.deepEqual(described(to(address), 'le site'), [4, 'le site (https://exemple.org/a/)'])
  for (const words of [address, 'exemple.org/a', 'http://exemple.org/a/', 'exem\u00adple.org/a', ' exemple.org/a \n'])
    assert.equal(described(to(address), words)[1], words.replaceAll('\u00ad', '').trim(), words)
  assert.deepEqual(described(to('mailto:a@exemple.org'), 'a@exemple.org')[1], 'a@exemple.org')
  assert.deepEqual(described(to('mailto:a@exemple.org'), 'écrire')[1], 'écrire (mailto:a@exemple.org)')
})

test('within the document its words alone, with single spaces', () => {
  assert.deepEqual(described([], '  au  cha\u00adpitre\n2 '), [4, 'au chapitre 2'])
  assert.deepEqual(
    described(
      [
        [
          'A',
          new Map<string, PdfValue>([
            ['S', 'GoTo'],
            ['D', 'x'],
          ]),
        ],
      ],
      'ici',
    ),
    [4, 'ici'],
  )
  assert.deepEqual(described([], ''), [4, undefined])
})

test('what the author says in the place of a picture comes before the words', () => {
  assert.deepEqual(described([], 'un mot', 'une image'), [4, 'une image'])
})

test('it prints, and keeps its other flags', () => {
  for (const [flags, made] of [
    [0, 4],
    [4, 4],
    [1, 5],
    [64, 68],
  ] as const)
    assert.equal(described([['F', flags]], 'x')[0], made)
  assert.equal(described([['F', 'x']], 'x')[0], 4)
})
