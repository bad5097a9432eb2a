import type {Found, Locale, Rule} from '../types.ts'

const S = '[ \\u00A0\\u202F\\u2009]'

/** Words after which a number names something: it and the next number are two. */
const numbering =
  /(?:n°|nº|\bno|\bpage|\bp\.|\bpp\.|\bart\.|\barticle|\bchapitre|\bchap\.|\btome|\bt\.|\bvol\.|\brue|\bsalle|\bchambre|\bligne|\bbus|\broute|\bfigure|\btableau|\bannexe|\bsection|\bversion|\bphase|\bniveau|\bgroupe|\blot|\bporte)\s*$/i

/** After these every number names something, however many there are. */
const references =
  /(?:\b(?:pages|pp\.|articles|arts\.|chapitres|tomes|salles|chambres|lignes|figures|tableaux|annexes|sections|versions|niveaux|lots|portes|n°s|nos|codes?|(?:code )?postal|r[ée]f\.|r[ée]f[ée]rences?|cedex)|\b(?:RN|RD|CEDEX))\s*$/i

export const N01: Rule = {
  id: 'N01',
  name: 'Tranches de trois chiffres',
  family: 'nombres',
  mode: 'fix',
  reason: 'L’espace entre les tranches d’un nombre ne se coupe ni ne s’étire.',
  reference: 'Imprimerie nationale, Nombres (« insécable et non dilatable ») ; CLDR 48 ; OQLF',
  hint: '0123456789',
  value: ({group}) => (group === '\u202F' ? 'espace fine insécable' : 'espace insécable'),
  steps: [
    {
      pattern: new RegExp(
        `(?<![\\d.,#\\w\\uE001])(?<!(?<!\\b(?:1[5-9]|20)\\d)\\d${S})[1-9]\\d{0,2}(?:${S}\\d{3})+(?![\\d\\uE001]|${S}[\\d\\uE001]|-\\d{4}(?!\\d))`,
        'g',
      ),
      replacement: (found, {locale, text}) => grouped(found, locale, text),
    },
  ],
  examples: {
    fix: [
      {before: 'plus de 10 000 personnes', after: 'plus de 10⍭000 personnes'},
      {before: 'plus de 10 000 personnes', after: 'plus de 10⍽000 personnes', locale: 'fr-CA'},
      {before: 'en 2020 12 500 personnes', after: 'en 2020 12⍭500 personnes'},
      {before: 'une carte au 1:25 000', after: 'une carte au 1:25⍭000'},
      {before: '403 925,64', after: '403⍭925,64'},
    ],
    keep: [
      'en 2020 300 personnes',
      '1234',
      '09 99 99 99 99',
      '1 85 05 78 006 084',
      'page 5 100 lignes',
      '514 555-1234',
      '12 345 67',
      '75 001 Paris',
      'les pages 100 200',
      'les salles 101 102 103',
      'CEDEX 75 700, réf. 123 456',
    ],
  },
}

function grouped({text: number, start}: Found, {group, groupAllowed}: Locale, text: string): string | undefined {
  const before = text.slice(Math.max(0, start - 16), start)
  if (references.test(before) || (numbering.test(before) && number.length <= 7)) return undefined
  // A postcode typed in two: 75 001 Paris.
  if (
    /^\d\d\D\d{3}$/.test(number) &&
    /^[ \u00A0][A-ZÀ-Ý][a-zà-ÿ]/.test(text.slice(start + number.length, start + number.length + 3))
  )
    return undefined
  const spaces = number.replace(/\d/g, '')
  if (groupAllowed !== '' && [...spaces].every(space => space === groupAllowed)) return undefined
  return number.replace(/\D/g, group)
}
