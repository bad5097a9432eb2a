import {LETTERS, THIN} from '../characters.ts'
import {isNumberBefore} from '../numbers.ts'
import type {Rule} from '../types.ts'
import {currencySymbol} from '../words/units.ts'

export const N08: Rule = {
  id: 'N08',
  name: 'Montants',
  family: 'nombres',
  mode: 'fix',
  reason: 'Le montant et sa monnaie restent ensemble ; en français, la monnaie suit le montant.',
  reference: 'Imprimerie nationale ; OQLF, fiche 21400 ; Code de rédaction interinstitutionnel, 7.3.3 ; CLDR 48',
  hint: '0123456789',
  steps: [
    {
      pattern: new RegExp(`(?<=\\d)[ \\u00A0\\u202F\\u2009]*(${currencySymbol})(?![${LETTERS}\\d])`, 'g'),
      replacement: ({text, match, start}, {locale, text: all}) => {
        const symbol = match[1] ?? ''
        if (text.startsWith(THIN) || !isNumberBefore(all, start)) return undefined
        // A formula that is closed by one dollar too few.
        if (symbol === '$' && all.slice(Math.max(0, start - 200), start).includes('$$')) return undefined
        return locale.currency + symbol
      },
    },
    // «10€50»: the cents after the sign.
    {
      pattern: /(?<=\d)[ \u00A0\u202F\u2009]*€(?=\d\d(?!\d|[.,]\d))/g,
      replacement: ({text, start}, {locale, text: all}) =>
        text.startsWith(THIN) || !isNumberBefore(all, start) ? undefined : `${locale.currency}€`,
    },
    {
      pattern: /(?<=\d\u00A0\$) (?=(?:US|CA|CAN)(?![A-Za-z]))/g,
      replacement: (_, {locale}) => locale.currency,
    },
    {
      pattern: /(?<![\w\uE001]|\d[ \u00A0\u202F])(?:CHF|EUR|USD|CAD|GBP|Fr\.|[€$£]) (?=\d)/g,
      replacement: ({text}, {locale}) => text.trimEnd() + locale.currency,
    },
  ],
  remarks: [
    {
      pattern: /(?<![\w\d\uE001{([])([€$£])[ \u00A0\u202F]?(\d[\d.,]*\d|\d)(?![\d\w])/g,
      replacement: ({match}, {locale}) =>
        locale.currencySide === 'after' ? `${match[2]}${locale.currency}${match[1]}` : undefined,
    },
  ],
  examples: {
    fix: [
      {before: 'un prix de 10€', after: 'un prix de 10⍽€'},
      {before: '10€50', after: '10⍽€50'},
      {before: 'un prix de 10 k€', after: 'un prix de 10⍽k€'},
      {before: 'CHF 50', after: 'CHF⍽50', locale: 'fr-CH'},
      {before: '25 $ US', after: '25⍽$⍽US', locale: 'fr-CA'},
    ],
    keep: ['prix$variable', 'la variable $1', 'l’euro €', '$$-274 < -4$'],
  },
}
