import type {Rule} from '../types.ts'

/** After these a number is a reference. */
const reference =
  /(?:n°|nº|\bno|\bcode|\bpostal|\bcommit|\bbinaire|\bposte|\bBP|\bCS|\bCP|\bISO|\bIEC|\bNF|\bEN|\bRFC|\bréf\.?|\bréférence|\bdossier|\bSIRET|\bSIREN|\bmatricule|[#/_.-])\s*:?\s*$/i

export const N04: Rule = {
  id: 'N04',
  name: 'Long nombre sans tranches',
  family: 'nombres',
  mode: 'lint',
  reason: 'Un nombre de cinq chiffres ou plus se lit mieux par tranches de trois, sauf s’il est un code ou un numéro.',
  reference: 'Imprimerie nationale, Nombres',
  hint: '0123456789',
  steps: [
    {
      pattern: /(?<![\d.,:/#\w\uE001+-])[1-9]\d{4,11}(?![\d\w]|[.:/-]\d)/g,
      replacement: ({text, start, spaceAfter, next}, {locale, text: all}) => {
        if (reference.test(all.slice(Math.max(0, start - 12), start))) return undefined
        // 75001 Paris: a postcode.
        if (text.length === 5 && spaceAfter !== '' && /[A-ZÀ-Ý]/.test(next)) return undefined
        return text.replace(/\B(?=(?:\d{3})+$)/g, locale.group)
      },
    },
  ],
  examples: {
    fix: [{before: 'plus de 250000 personnes', after: 'plus de 250⍭000 personnes'}],
    keep: ['75001 Paris', 'n° 123456', 'en 2024', 'ISO 19005'],
  },
}
