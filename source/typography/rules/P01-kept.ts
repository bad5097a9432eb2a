import type {Rule} from '../types.ts'

export const P01: Rule = {
  id: 'P01',
  name: 'Ce qui n’est pas de la prose',
  family: 'protection',
  mode: 'fix',
  reason:
    'Code, formules, adresses, courriels, DOI, chemins, heures en chiffres, versions, frimousses et raccourcis d’emoji passent au travers de toutes les règles.',
  reference: 'Cas relevés dans les essais de dix correcteurs',
  steps: [],
  examples: {
    fix: [],
    keep: [
      'https://exemple.fr/a?b=c;d',
      'moi@exemple.fr',
      'doi:10.1000/182',
      'C:\\Temp\\a.txt',
      '00:80:41:ae:fd:7e',
      'fdda:5cc1:23:4::1f',
      ':yum:',
      ':-)',
      'v1.2.3-beta',
      '%PATH%',
      '1.e4 e5 2.Cf3! Cc6 3.Fb5!? 12...Dxh7+!!',
      '{#fig-un width=60%}',
    ],
  },
}
