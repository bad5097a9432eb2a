import {CAPITALS, LETTERS} from '../characters.ts'
import type {Rule} from '../types.ts'

const S = '[ \\u00A0\\u202F]'
const end = `(?![${LETTERS}\\d’'_])(?!-\\d+(?![\\de]))`

export const O02: Rule = {
  id: 'O02',
  name: 'Lettres supérieures',
  family: 'abréviations',
  mode: 'fix',
  reason: 'La fin du mot abrégé se compose en lettres supérieures : 1er, 2e, Mme. Le texte ne change pas.',
  reference: 'Imprimerie nationale, Abréviations ; OQLF ; babel-french, \\up',
  steps: [],
  dress: [
    {pattern: new RegExp(`(?<=(?<![\\w.,#-])1)(?:ers?|res?)${end}`, 'g'), style: 'superior'},
    {pattern: new RegExp(`(?<=(?:(?<![\\w.,#-])|(?<=(?<![\\w.,#-])\\d+e-))\\d+)(?:es?)${end}`, 'g'), style: 'superior'},
    {pattern: new RegExp(`(?<=(?<![\\w.,#-])2)(?:n?ds?|n?des?)${end}`, 'g'), style: 'superior'},
    {pattern: new RegExp(`(?<=(?<![${LETTERS}\\d-])I)(?:er|re)${end}`, 'g'), style: 'superior'},
    // VIe, XXe; a lone X only before what is counted so; Ce, De, Le, Me are words.
    {
      pattern: new RegExp(
        `(?<=(?<![${LETTERS}\\d])(?!LI|CI)(?:X{0,3}(?:I{2,3}|I?V|VI{1,3}|IX)|X{1,3}I|X{2,3}|X[VX]|XL[IVX]*|L[XV][IVX]*))es?${end}`,
        'g',
      ),
      style: 'superior',
    },
    {
      pattern: new RegExp(
        `(?<=(?<![${LETTERS}\\d])X)e(?=${S}(?:siècle|arrondissement|République|dynastie|Reich|Internationale|législature|régiment|armée|congrès|chapitre|symphonie|anniversaire|édition|typesetting|plan)|-)`,
        'g',
      ),
      style: 'superior',
    },
    {pattern: new RegExp(`(?<=(?<![${LETTERS}\\d])M)(?:mes?|lles?|grs?)(?=${S}[${CAPITALS}])`, 'g'), style: 'superior'},
    {pattern: new RegExp(`(?<=(?<![${LETTERS}\\d])V)ve(?=${S}[${CAPITALS}])`, 'g'), style: 'superior'},
    {pattern: new RegExp(`(?<=(?<![${LETTERS}\\d-])C)ie(?![${LETTERS}\\d])`, 'g'), style: 'superior'},
    {pattern: new RegExp(`(?<=(?<![${LETTERS}\\d])(?:D|P))rs?(?=${S}[${CAPITALS}])`, 'g'), style: 'superior'},
    // « no » is no other word before a number; « nos 3 amis » has one.
    {pattern: new RegExp(`(?<=(?<![\\w${LETTERS}’'-])[nN])o(?=${S}\\d)`, 'g'), style: 'superior'},
    {pattern: new RegExp(`(?<=(?<![\\w${LETTERS}])(?:[lLdD]es|[aA]ux)${S}[nN])os(?=${S}\\d)`, 'g'), style: 'superior'},
  ],
  examples: {fix: [], keep: ['1er 2e', 'Ce chemin', 'De Rouen', '10e-3', 'un Xe rare']},
}
