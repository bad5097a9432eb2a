import type {Change, Rule} from '../types.ts'
import {ligatured} from '../words/ligatures.ts'

export const W01: Rule = {
  id: 'W01',
  name: 'Ligatures œ et æ',
  family: 'orthographe',
  mode: 'fix',
  reason: 'Œ et æ sont des lettres, non un ornement : cœur, œuvre, ex æquo. Seuls les mots de la liste sont changés.',
  reference: 'Imprimerie nationale, Ligatures ; Dictionnaire de l’Académie française',
  hint: 'eE',
  steps: [
    {find: words},
    {
      pattern: /(?<=\b(?:curriculum|et) )(vitae|caetera)(?![A-Za-zÀ-ÿŒœ])/gi,
      replacement: ({text}) => text.replace(/ae/g, 'æ').replace(/AE/g, 'Æ'),
    },
  ],
  examples: {
    fix: [
      {before: 'le coeur et les oeufs', after: 'le cœur et les œufs'},
      {before: 'Oeuvre et OEUVRE', after: 'Œuvre et ŒUVRE'},
      {before: 'nous oeuvrerons, ils manoeuvraient', after: 'nous œuvrerons, ils manœuvraient'},
      {before: 'ex aequo', after: 'ex æquo'},
      {before: 'oeil-de-boeuf', after: 'œil-de-bœuf'},
    ],
    keep: ['coefficient', 'moelle', 'un poêle', 'goéland', 'coexister', 'oeilgrrr', 'Noé', 'Joe', 'aérien', 'Citroen'],
  },
}

const letter = /[A-Za-zÀ-ÿŒœ]/

/** The words that hold oe or ae; each part of a compound is a word. */
function words(text: string): Change[] {
  const out: Change[] = []
  let read = 0
  for (const {index} of text.matchAll(/[oO][eE]|[aA][eE]/g)) {
    if (index < read) continue
    let start = index
    while (letter.test(text.charAt(start - 1))) start--
    let end = index + 2
    while (letter.test(text.charAt(end))) end++
    read = end
    if (/[\d_@\uE001]/.test(text.charAt(start - 1) + text.charAt(end))) continue
    const word = text.slice(start, end)
    const made = one(word)
    if (made !== word) out.push({start, end, text: made})
  }
  return out
}

function one(word: string): string {
  const found = ligatured(word.toLowerCase())
  if (found === undefined) return word
  const whole = word === word.toUpperCase() && word.length > 2
  if (whole) return /^[A-Z]+$/.test(word) && /[éèêë]/.test(found) ? word : found.toUpperCase()
  const capital = word.charAt(0) !== word.charAt(0).toLowerCase()
  return capital ? found.charAt(0).toUpperCase() + found.slice(1) : found
}
