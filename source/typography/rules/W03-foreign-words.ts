import type {Rule} from '../types.ts'

export const W03: Rule = {
  id: 'W03',
  name: 'Locutions latines',
  family: 'orthographe',
  mode: 'lint',
  reason:
    'Une locution restée latine se met en italique et porte sa langue ([in vivo]{lang=la}) : la coupure des mots et la synthèse vocale en dépendent.',
  reference: 'Imprimerie nationale, Italique, mots étrangers',
  hint: 'i',
  plainOnly: true,
  steps: [
    {
      pattern:
        /(?<![A-Za-zÀ-ÿŒœ-])(?:in (?:vivo|vitro|situ|extremis|fine|extenso|petto)|ibid\.|ibidem|id est|modus (?:vivendi|operandi)|sine (?:die|qua non)|vice versa|mutatis mutandis|ipso facto|casus belli|grosso modo|ad vitam æternam)(?![A-Za-zÀ-ÿŒœ])/g,
      replacement: ({text}) => text,
    },
  ],
  examples: {fix: [], keep: ['a priori', 'un examen']},
}
