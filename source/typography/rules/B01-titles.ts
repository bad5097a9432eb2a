import {CAPITALS, NBSP, SMALL} from '../characters.ts'
import type {Rule} from '../types.ts'

const S = '[ \\u00A0\\u202F]'
const name = `(?:(?:de|du|des|von|van|le|la)${S}|[dDlL]['’])?[${CAPITALS}](?:[${SMALL}’'.-]|(?![${CAPITALS}${SMALL}\\d]))`

export const B01: Rule = {
  id: 'B01',
  name: 'Titre de civilité et nom',
  family: 'abréviations',
  mode: 'fix',
  reason: 'Le titre abrégé ne se sépare pas du nom : M. Dupont, Mme Curie.',
  reference: 'Greffier, Les règles de la composition typographique, 1897 ; Ramat',
  hint: 'MDPV',
  steps: [
    {
      pattern: new RegExp(
        `(?<![${CAPITALS}${SMALL}\\d.-])(?:MM?\\.|M(?:mes?|lles?|grs?|e)|D(?:re?s?|rs)\\.?|Pr(?:e|s)?\\.?|Vve)${S}+(?=${name})`,
        'g',
      ),
      replacement: ({text, end}, {text: all}) => {
        const title = text.trim()
        // «Il a vu M. Il part.» ; «Me voici» has no capital after it.
        if (title === 'M.' && sentence.test(all.slice(end, end + 24))) return undefined
        return title + NBSP
      },
    },
    // «M. le maire», «Mmes les élues»: a sentence does not begin in lower case.
    {
      pattern: new RegExp(
        `(?<![${CAPITALS}${SMALL}\\d.-])(MM?\\.|Mmes?|Mlles?|Mgr)${S}+(?=(?:(?:les?|la)${S}|l['’])[${CAPITALS}${SMALL}])`,
        'g',
      ),
      replacement: ({match}) => `${match[1]}${NBSP}`,
    },
  ],
  examples: {
    fix: [
      {before: 'M. Dupont et Mme Curie', after: 'M.⍽Dupont et Mme⍽Curie'},
      {before: 'MM. Durand et le Dr Rieux', after: 'MM.⍽Durand et le Dr⍽Rieux'},
      {before: 'M. de Villiers et Mgr d’Aviau', after: 'M.⍽de Villiers et Mgr⍽d’Aviau'},
      {before: 'M. le maire', after: 'M.⍽le maire'},
      {before: 'MM. les conseillers et Mme l’adjointe', after: 'MM.⍽les conseillers et Mme⍽l’adjointe'},
    ],
    keep: ['Soit le point M. Il est fixe.', 'M. et Mme', 'Me voici', 'Pr, Nd et Sm', 'la lettre M'],
  },
}

const sentence =
  /^(?:Ils?|Elles?|On|Nous|Vous|Je|Tu|Ce|Cette|Ces|Un|Une|Des|Mais|Et|Puis|Ensuite|Alors|Enfin|Ainsi|Donc|Or|Car|Pour|Dans|Si|En|Sur|Par|Avec|Les?|La)[ \u00A0][a-zà-ÿœ]/
