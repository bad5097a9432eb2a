import assert from 'node:assert/strict'
import {createRequire} from 'node:module'
import test from 'node:test'
import fc from 'fast-check'
import {buildHyb} from './hyb.ts'
import {texPatterns} from './patterns.ts'

const {hyphenateSync} = createRequire(import.meta.url)('hyphen/fr') as {
  hyphenateSync(word: string, options: {hyphenChar: string; minWordLength: number}): string
}
const hyphenate = (word: string) => hyphenateSync(word, {hyphenChar: '-', minWordLength: 1})
const french = buildHyb(texPatterns('fr'))

const words =
  `anticonstitutionnellement préhistoriques développement gouvernementales casques l'administration internationaux
  bibliothèque cœur manœuvres sécurité désarmement reconnaissance responsabilité télécommunications extraordinaires
  chrysanthème substantiellement transatlantique imprimerie chirurgicalement exploitation abstraction subdivision
  aujourd'hui construction inscription philosophique rythmique asphyxiante programmation maintien hémisphère
  interurbain postscolaire sublunaire surhumain désaccord inoccupé mésalliance prééminence consciencieusement`.split(
    /\s+/,
  )

test('buildHyb: French words break where the hyphen package breaks them', () => {
  for (const word of words) assert.equal(breaks(french, word), hyphenate(word))
})

test('buildHyb: any French letters break as with the hyphen package', () => {
  const letter = fc.constantFrom(...'aàâbcçdeéèêfghiîjlmnoôœpqrstuûvxyz')
  fc.assert(
    fc.property(fc.array(letter, {minLength: 2, maxLength: 16}), letters => {
      const word = letters.join('')
      assert.equal(breaks(french, word), hyphenate(word))
    }),
  )
})

test('buildHyb: capitals and both apostrophes are known, and the file is small', () => {
  assert.equal(breaks(french, 'L’ORGANISATION'), 'L’OR-GA-NI-SA-TION')
  assert.equal(breaks(french, "l'organisation"), "l'or-ga-ni-sa-tion")
  assert.ok(french.length < 16_000, `${french.length} bytes`)
})

test('buildHyb: a handful of patterns', () => {
  const file = buildHyb(['.c2d', 'a1b', '2b3c4', 'd1.'])
  assert.equal(breaks(file, 'aabcd'), 'aab-cd')
  assert.equal(breaks(file, 'cdabd'), 'cda-bd')
})

test('texPatterns: in the notation of TeX', () => {
  const patterns = texPatterns('fr')
  assert.ok(patterns.includes('.ab3réa'))
  assert.ok(patterns.includes('1ba'))
})

/** Hyphenates a word by the file, as its reader in the browser does, without the least lengths of either end but 2. */
const breaks = (file: Uint8Array, word: string): string => {
  const view = new DataView(file.buffer, file.byteOffset)
  const at = (offset: number) => view.getUint32(offset, true)
  const [alphabet, trie, pattern] = [at(8), at(12), at(16)]
  assert.equal(at(0), 0x62ad7968)
  assert.equal(at(20), file.length)
  const codes = new Map(
    Array.from({length: at(alphabet + 4)}, (_, index) => at(alphabet + 8 + 4 * index)).map(entry => [
      entry >>> 11,
      entry & 0x7ff,
    ]),
  )
  const letters = [0, ...[...word].map(letter => codes.get(letter.codePointAt(0) as number) ?? -1), 0]
  const slot = (index: number) => at(trie + 24 + 4 * index)
  const [mask, linkShift, linkMask, patternShift] = [at(trie + 4), at(trie + 8), at(trie + 12), at(trie + 16)]
  const values = new Array<number>(letters.length).fill(0)
  for (let start = 0; start < letters.length; start++) {
    for (let end = start, node = 0; end < letters.length; end++) {
      const code = letters[end] as number
      const edge = code < 0 ? 0 : slot(node + code)
      if (code < 0 || (edge & mask) !== code) break
      node = (edge & linkMask) >>> linkShift
      const entry = at(pattern + 16 + 4 * (slot(node) >>> patternShift))
      const length = entry >>> 26
      const first = end + 1 - length - ((entry >>> 20) & 63)
      for (let index = 0; index < length; index++) {
        const value = file[pattern + at(pattern + 8) + (entry & 0xfffff) + index] as number
        values[first + index] = Math.max(values[first + index] ?? 0, value)
      }
    }
  }
  return [...word]
    .map((letter, place) =>
      (values[place] as number) % 2 === 1 && place > 1 && place < word.length - 1 ? `-${letter}` : letter,
    )
    .join('')
}
