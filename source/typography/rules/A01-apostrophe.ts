import {isDigit, isLetter, KEPT, OBJECT} from '../characters.ts'
import type {Change, Rule} from '../types.ts'

export const A01: Rule = {
  id: 'A01',
  name: 'Apostrophe typographique',
  family: 'apostrophes',
  mode: 'fix',
  reason: 'L’élision se marque par l’apostrophe courbe ’ ; le signe droit est celui de la machine à écrire.',
  reference: 'Imprimerie nationale, Apostrophe ; OQLF ; Greffier, 1897',
  hint: "'ʼ‘´`",
  steps: [
    {find: elisions},
    {
      pattern: /[´`](?=[aeiouyhàâéèêëîïôùûüœæ])(?<=(?<![A-Za-zÀ-ÿŒœ])(?:[ldjmnstc]|(?:jus|lors|puis|quoi)?qu)[´`])/gi,
      replacement: '’',
    },
  ],
  examples: {
    fix: [
      {before: "L'éléphant d'aujourd'hui qu'on aime", after: 'L’éléphant d’aujourd’hui qu’on aime'},
      {before: "l'« idée »", after: 'l’« idée »'},
      {before: "Swag' me.", after: 'Swag’ me.'},
      {before: "d'1 euro", after: 'd’1 euro'},
      {before: 'l‘ami', after: 'l’ami'},
      {before: 'l´ami', after: 'l’ami'},
    ],
    keep: ["'20 km' à pied", "la lettre 'a' et 'le mot'", '6\' 10"', '5\'8"', 'en 2\'33"', "1'234.50"],
  },
}

function elisions(text: string): Change[] {
  const out: Change[] = []
  const closing = closings(text)
  let quoted = -1
  for (let at = next(text, 0); at !== -1; at = next(text, at + 1)) {
    const mark = text.charAt(at)
    const before = text.charAt(at - 1)
    const after = text.charAt(at + 1)
    const joins =
      isLetter(after) || isDigit(after) || after === OBJECT || after === KEPT || '«"“‹'.includes(after || ' ')
    if (isLetter(before) || before === OBJECT) {
      if (mark === "'" && at === quoted) quoted = -1
      else if (joins || mark === "'") out.push({start: at, end: at + 1, text: '’'})
    } else if (mark === "'" && (isLetter(after) || isDigit(after)) && quoted === -1 && !isDigit(before)) {
      quoted = closing(at + 1)
      if (quoted === -1 && isLetter(after)) out.push({start: at, end: at + 1, text: '’'})
    }
  }
  return out
}

function next(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if ("'ʼ‘".includes(text.charAt(at))) return at
  return -1
}

/**
 * Gives the mark that ends a word or a phrase put between straight single quotes at `from`; -1: it is an elision. Asked in
 * the order of the text.
 */
function closings(text: string): (from: number) => number {
  let found = 0
  return from => {
    if (found >= from || found === -1) return found
    for (found = text.indexOf("'", from); found !== -1; found = text.indexOf("'", found + 1)) {
      if (!isLetter(text.charAt(found + 1)) && !/[\s«“(]/.test(text.charAt(found - 1))) break
    }
    return found
  }
}
