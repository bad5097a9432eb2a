import {LETTERS} from '../characters.ts'
import type {Rule} from '../types.ts'

const words =
  'mais|et|ou|puis|jusqu|je|tu|il|elle|on|nous|vous|ils|elles|le|la|les|un|une|des|du|de|ce|cette|ces|dans|pour|avec|sans|que|qui|car|donc|ainsi|alors|enfin|parce|quand|comme|si|mon|ton|son|au|aux|en|ne|pas|plus'

export const E02: Rule = {
  id: 'E02',
  name: 'Espace après les points de suspension',
  family: 'ponctuation',
  mode: 'fix',
  reason:
    'Les points qui suspendent la phrase touchent le mot et sont suivis d’une espace ; ceux qui tiennent la place d’un mot gardent les leurs. Seuls les cas sûrs sont changés.',
  reference: 'Imprimerie nationale, Points de suspension',
  hint: '…',
  steps: [
    {pattern: new RegExp(`…(?=(?:${words})(?![${LETTERS}]))(?<=[${LETTERS}]{3}…)`, 'g'), replacement: '… '},
    {pattern: /…(?=[A-ZÀ-ÖØ-ÞŒ][a-zà-öø-ÿœ’'])(?<=[a-zà-öø-ÿœ]{3}…)/g, replacement: '… '},
  ],
  remarks: [
    {
      pattern: new RegExp(` …(?= [${LETTERS}])(?<=[${LETTERS}]{3} …)`, 'g'),
      replacement: '…',
    },
  ],
  examples: {
    fix: [
      {before: 'Elle se taisait…jusqu’au soir.', after: 'Elle se taisait… jusqu’au soir.'},
      {before: 'Attendre…Puis partir.', after: 'Attendre… Puis partir.'},
    ],
    keep: ['Je… je ne sais pas', 'le con…ard', 'm…de', '…et puis'],
  },
}
