/** Words that look French, each given out once, so that a lost or doubled one can be told by name. */

const onsets = 'b c d f g l m n p r s t v br ch cl cr dr fl gr pl pr tr qu'.split(' ')
const vowels = 'a a e é è i o u ou an in on eau ai eu ê ô î'.split(' ')
const codas = ['', '', '', '', '', '', 'r', 'l', 's', 'n', 't']
const endings = 'e es ent tion ment té ure age er eur iste ance ble ique if ée'.split(' ')
/** What the house itself may print. */
const taken =
  'a au de des du en et la le les un une ou page pages photo figure table note notes voir suite version'.split(' ')
const elisions = ["l'", "d'", "qu'", "s'", "n'", "jusqu'"]

/**
 * Makes a giver of words.
 *
 * Four in a hundred have an elision, three are compounds with a hyphen, three are very long, four are numbers. None holds
 * a character that Markdown or a typographic rule would read as anything but itself, except the apostrophe, which
 * `plain` lets one compare.
 *
 * @param {import('./chance.js').Chance} chance
 * @returns {() => string} gives a word never given before
 */
export function makeWords(chance) {
  const given = new Set(taken)
  const unique = make => {
    for (;;) {
      const word = make()
      const key = bare(word)
      if (given.has(key)) continue
      given.add(key)
      return word
    }
  }
  // Never two numbers in a row: a rule may read them as one, its thousands apart.
  let last = ''
  return () => {
    last = unique(() => {
      for (;;) {
        const word = anyWord(chance)
        if (!/\d/.test(word) || !/\d/.test(last)) return word
      }
    })
    return last
  }
}

/**
 * A word as the checker compares it: without ligatures, straight apostrophes, and neither hyphens of any kind nor outer punctuation, which
 * the end of a line may add or take.
 *
 * @param {string} word
 */
export function bare(word) {
  return word
    .normalize('NFKC')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[-\u00ad\u2010\u2011]/g, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

const anyWord = chance => {
  const draw = chance.next()
  if (draw < 0.04) return chance.pick(elisions) + stem(chance, 'vowel')
  if (draw < 0.07) return `${stem(chance)}-${stem(chance)}`
  if (draw < 0.1) return longWord(chance)
  if (draw < 0.12) return String(chance.integer(1000, 9999))
  if (draw < 0.14) return `${chance.integer(10, 99)},${chance.integer(1000, 9999)}`
  return stem(chance)
}

const stem = (chance, start = 'consonant') => {
  let word = start === 'vowel' ? chance.pick(['a', 'é', 'i', 'u', 'in', 'an']) : syllable(chance)
  for (let more = chance.weighted({0: 4, 1: 5, 2: 1}) | 0; more > 0; more--) word += syllable(chance)
  return chance.maybe(0.5) ? joinEnding(word, chance.pick(endings)) : word
}

const longWord = chance => {
  let word = syllable(chance)
  for (let more = chance.integer(5, 9); more > 0; more--) word += syllable(chance)
  return joinEnding(word, 'ment')
}

const syllable = chance => chance.pick(onsets) + chance.pick(vowels) + chance.pick(codas)

/** Two vowels in a row would make « oe » or « ae », which a rule may tie. */
const joinEnding = (word, ending) =>
  /[aeiouéèêôîu]$/.test(word) && /^[aeiouéè]/.test(ending) ? `${word}r${ending}` : word + ending
