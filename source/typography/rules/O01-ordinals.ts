import {LETTERS} from '../characters.ts'
import type {Found, Rule} from '../types.ts'

export const O01: Rule = {
  id: 'O01',
  name: 'Adjectifs ordinaux',
  family: 'orthographe',
  mode: 'fix',
  reason: 'L’ordinal s’abrège par e (2e, XXe), er ou re (1er, 1re) : -ème, -ième et -ère n’ajoutent rien.',
  reference: 'Imprimerie nationale, Adjectifs numéraux ordinaux ; OQLF',
  hint: 'emèé',
  steps: [
    {
      pattern: new RegExp(`(?<![\\w.,${LETTERS}])([XVI]{2,}) e(?= siècle)`, 'g'),
      replacement: ({match: [, number]}) => `${number}e`,
    },
    {
      pattern: new RegExp(
        `(?<![\\w.,${LETTERS}])(\\d+|[IVXLC]+)[ \\u00A0\\u202F]?(i?[èée]me)(s?)(?![${LETTERS}\\d])`,
        'g',
      ),
      replacement: later,
    },
    {
      // 2è, XXè: the shortest of the faulty forms.
      pattern: new RegExp(`(?<![\\w.,${LETTERS}])(\\d*[02-9]|\\d+1|[IVXLC]{2,})è(s?)(?![${LETTERS}\\d])`, 'g'),
      replacement: ({match: [, number = '', s]}) => (/^\d|^[IVX]+$/.test(number) ? `${number}e${s}` : undefined),
    },
    {
      pattern: new RegExp(`(?<![\\w.,${LETTERS}])([1I])(i?[èée]re)(s?)(?![${LETTERS}\\d])`, 'g'),
      replacement: ({match: [, one, , s]}) => `${one}re${s}`,
    },
    {
      pattern: new RegExp(`(?<![\\w.,${LETTERS}])([1I])ier(s?)(?![${LETTERS}\\d])`, 'g'),
      replacement: ({match: [, one, s]}) => `${one}er${s}`,
    },
  ],
  examples: {
    fix: [
      {before: 'la 2ème fois, le 15ième jour', after: 'la 2e fois, le 15e jour'},
      {before: 'la 1ère et les 3èmes', after: 'la 1re et les 3es'},
      {before: 'la 2è fois, la 3éme et la 1ére', after: 'la 2e fois, la 3e et la 1re'},
      {before: 'au XXè siècle', after: 'au XXe siècle'},
      {before: 'du XVIème au XX ème siècle', after: 'du XVIe au XXe siècle'},
    ],
    keep: ['1er 2e 3e', 'le nième', '1st 2nd', 'la Cème', 'une 1 ère'],
  },
}

const roman = /^(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

function later({match: [whole, number = '', , s = ''], text}: Found): string | undefined {
  if (!/^\d/.test(number) && (!roman.test(number) || /^[CL]$/.test(number))) return undefined
  // With a space only the accented form is certain: «les 3 eme».
  if (/\s/.test(whole) && !/[èé]/.test(text)) return undefined
  return `${number}e${s}`
}
