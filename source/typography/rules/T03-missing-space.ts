import {endsThere, isDigit, isLetter, isWordEnd} from '../characters.ts'
import type {Rule} from '../types.ts'

export const T03: Rule = {
  id: 'T03',
  name: 'Espace oubliée avant ; : ! ?',
  family: 'ponctuation',
  mode: 'fix',
  reason: 'L’espace que demande un signe haut est ajoutée quand elle manque et que le signe termine bien le mot.',
  reference: 'Imprimerie nationale, Ponctuation ; OQLF, fiche 22039 (au Canada : le deux-points seul)',
  hint: ';:!?',
  value: ({high, colon}) =>
    high === '' ? (colon === '' ? 'rien' : 'devant le deux-points seulement') : 'devant ; : ! ?',
  steps: [
    {
      pattern: /[;!?]+|:+/g,
      replacement: ({text, before, after, next, end}, {locale, text: all}) => {
        const space = text.startsWith(':') ? locale.colon : locale.high
        if (space === '' || text.startsWith('::') || !isWordEnd(before) || !endsThere(after)) return undefined
        // A smile: what it would become once spaced.
        if (/[:;]$/.test(text) && /^['’]?[()\]]/.test(all.slice(end, end + 2))) return undefined
        // An elided word begins: it is not the end.
        if ("'’".includes(after || ' ') && isLetter(all.charAt(end + 1))) return undefined
        // A value of a list or of a program; before a quotation Q02 and T06 have made room.
        if (/[:;]$/.test(text) && after === '"' && isLetter(all.charAt(end + 1))) return undefined
        // The factorial: 5! = 120.
        if (text === '!' && isDigit(before) && '=+×÷/≈<>'.includes(next || ' ')) return undefined
        return space + text
      },
    },
  ],
  examples: {
    fix: [
      {before: 'Quoi? Rien: tant mieux; merci!', after: 'Quoi⍭? Rien⍽: tant mieux⍭; merci⍭!'},
      {before: 'Quoi? Rien: tant mieux; merci!', after: 'Quoi? Rien⍽: tant mieux; merci!', locale: 'fr-CA'},
      {before: 'Chat!!', after: 'Chat⍭!!'},
      {before: '(vraiment?)', after: '(vraiment⍭?)'},
    ],
    keep: [
      '(!) [?]',
      'bonjour::',
      'https://exemple.fr/?q=1;b',
      '5! = 120',
      'C:\\Temp',
      'Cf3! e5',
      '&amp; et &nbsp;',
      'nom;"Jean"',
    ],
  },
}
