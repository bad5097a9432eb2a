import type {Found, Rule} from '../types.ts'
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
    {pattern: /(?:[A-Za-zÀ-ÿŒœ]+-)*[A-Za-zÀ-ÿŒœ]*(?:[oO][eE]|[aA][eE])[A-Za-zÀ-ÿŒœ]*/g, replacement: written},
    {pattern: /(?<=\b(?:curriculum|et) )(vitae|caetera)(?![A-Za-zÀ-ÿŒœ])/gi, replacement: ({text}) => text.replace(/ae/g, 'æ').replace(/AE/g, 'Æ')},
  ],
  examples: {
    fix: [
      {before: 'le coeur et les oeufs', after: 'le cœur et les œufs'},
      {before: 'Oeuvre et OEUVRE', after: 'Œuvre et ŒUVRE'},
      {before: 'ex aequo', after: 'ex æquo'},
      {before: 'oeil-de-boeuf', after: 'œil-de-bœuf'},
    ],
    keep: ['coefficient', 'moelle', 'un poêle', 'goéland', 'coexister', 'oeilgrrr', 'Noé', 'Joe', 'aérien', 'Citroen'],
  },
}

/** Each part of a compound is a word. */
function written({text}: Found): string | undefined {
  const made = text.split('-').map(part => one(part)).join('-')
  return made === text ? undefined : made
}

function one(word: string): string {
  const found = ligatured(word.toLowerCase())
  if (found === undefined) return word
  const whole = word === word.toUpperCase() && word.length > 2
  if (whole) return /^[A-Z]+$/.test(word) && /[éèêë]/.test(found) ? word : found.toUpperCase()
  const capital = word.charAt(0) !== word.charAt(0).toLowerCase()
  return capital ? found.charAt(0).toUpperCase() + found.slice(1) : found
}
