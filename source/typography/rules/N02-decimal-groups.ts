import type {Rule} from '../types.ts'

export const N02: Rule = {
  id: 'N02',
  name: 'Tranches après la virgule',
  family: 'nombres',
  mode: 'fix',
  reason: 'Les décimales se groupent par trois comme les entiers, de la même espace.',
  reference: 'CGPM, 9e réunion, 1948, résolution 7 ; TERMIUM',
  hint: ',',
  value: ({group}) => (group === '\u202F' ? 'espace fine insécable' : 'espace insécable'),
  steps: [
    {
      pattern:
        /(?<=\d,)\d{3}(?:[ \u00A0\u202F\u2009]\d{3})*[ \u00A0\u202F\u2009]\d{1,3}(?![\d,\uE001]|[ \u00A0\u202F][\d\uE001])/g,
      replacement: ({text}, {locale}) => {
        // 1,500 12 are two numbers: a short end needs two whole groups before it, or none of its length.
        const parts = text.split(/\D/)
        if ((parts.at(-1)?.length ?? 0) < 3 && parts.length < 3) return undefined
        return parts.join(locale.group)
      },
    },
  ],
  examples: {
    fix: [{before: '3,141 592 65', after: '3,141⍭592⍭65'}],
    keep: ['1,500 12', '3,14', 'les 1, 2 et 3'],
  },
}
