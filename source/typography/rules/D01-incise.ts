import type {Change, Locale, Rule} from '../types.ts'

export const D01: Rule = {
  id: 'D01',
  name: 'Tirets d’incise',
  family: 'tirets',
  mode: 'fix',
  reason:
    'L’incise tient à ses tirets par une espace insécable à l’intérieur : ni le tiret ouvrant ne finit une ligne, ni le tiret fermant n’en commence une. Le trait d’union n’est pas un tiret : une paire sûre de - ou de -- le devient.',
  reference: 'Imprimerie nationale, Tirets (espaces ordinaires) ; OQLF, fiche 22039 (insécables à l’intérieur)',
  hint: '–—-',
  steps: [{find: (text, {locale}) => typed(text, locale)}, {find: (text, {locale}) => incises(text, locale)}],
  remarks: [
    {
      pattern: / -(?= )(?<=[\wÀ-ÿŒœ»)] -)/g,
      replacement: ({end}, {text}) => (/^ [A-Za-zÀ-ÿŒœ«]/.test(text.slice(end, end + 2)) ? ' –' : undefined),
    },
  ],
  examples: {
    fix: [
      {
        before: 'gérer ces tirets – sans ça tout va mal – un jour',
        after: 'gérer ces tirets –⍽sans ça tout va mal⍽– un jour',
      },
      {before: 'Il est venu – hélas ! – trop tard.', after: 'Il est venu –⍽hélas !⍽– trop tard.'},
      {before: 'Un mot -- une incise -- la suite.', after: 'Un mot –⍽une incise⍽– la suite.'},
      {
        before: 'Le titre - à savoir celui du livre - doit rester.',
        after: 'Le titre –⍽à savoir celui du livre⍽– doit rester.',
      },
      {before: 'Il vint — enfin — au port.', after: 'Il vint —⍽enfin⍽— au port.'},
    ],
    keep: [
      'Figure 1 – Le port',
      'Paris – Lyon',
      'pages 12–14',
      '1914–1918',
      'un porte-clés',
      'Paris – Lyon – Marseille : ligne directe.',
      'Lundi – 8 h – salle 3',
      'Paris - Lyon - Marseille',
      'Vis M6 - tête plate - acier.',
      'pomme - poire - banane',
      'a - b - c = 0',
      'git log -- un/fichier -- deux',
      'Un mot -- un seul tiret.',
      'Figure 1 – Le plan ; tableau 2 – Les chiffres.',
    ],
  },
}

/** A mark before a dash and a small letter ends no sentence: «– hélas ! – trop tard». */
const sentences = /(?:[^.!?…\n]|(?<![!?…])[!?…]+(?=[ \u00A0\u202F]+[–—] [a-zà-ÿœ]))+/g

/** Places, hours, headings in a row: «Paris – Lyon – Marseille», «Lundi – 8 h – salle 3», «Figure 1 – Le plan ; …». */
function isEnumeration(before: string, inner: string, after: string): boolean {
  if (inner.includes(';')) return true
  return isName(inner) && (isName(after) || (/^\d/.test(inner) && before.trim().split(/[ \u00A0\u202F]/).length < 3))
}

const isName = (text: string): boolean => /^[A-ZÀ-ÝŒ\d]/.test(text)

const between = (text: string, first: RegExpExecArray, second: RegExpExecArray): string =>
  text.slice(first.index + first[0].length, second.index)

const after = (text: string, mark: RegExpExecArray): string => text.slice(mark.index + mark[0].length)

/** Exactly two dashes of one kind, with spaces around, in one sentence. */
function incises(text: string, {dash}: Locale): Change[] {
  const out: Change[] = []
  for (const {0: sentence, index} of text.matchAll(sentences)) {
    if (!/[–—]/.test(sentence)) continue
    const found = [...sentence.matchAll(/(?<=\S)[ \u00A0\u202F]+([–—])[ \u00A0\u202F]+(?=\S)/g)]
    const [first, second] = found
    if (found.length !== 2 || !first || !second || first[1] !== second[1]) continue
    if (isEnumeration(sentence.slice(0, first.index), between(sentence, first, second), after(sentence, second)))
      continue
    const start = index + first.index + first[0].indexOf(first[1] ?? '') + 1
    const end = index + second.index
    out.push({start, end: index + first.index + first[0].length, text: dash})
    out.push({start: end, end: end + second[0].indexOf(second[1] ?? ''), text: dash})
  }
  return out
}

/** A pair of hyphens, or of twos or threes of them, that stand for dashes: « mot -- incise -- suite », « mot - incise - suite ». */
function typed(text: string, {dash}: Locale): Change[] {
  const out: Change[] = []
  if (!text.includes(' -')) return out
  for (const {0: sentence, index} of text.matchAll(sentences)) {
    const found = [...sentence.matchAll(/(?<=\S) (-{1,3}) (?=\S)/g)]
    const [first, second] = found
    if (found.length !== 2 || !first || !second || first[1] !== second[1] || /[–—]/.test(sentence)) continue
    const [before, inner, rest] = [
      sentence.slice(0, first.index),
      between(sentence, first, second),
      after(sentence, second),
    ]
    if (!isProse(before, inner, rest, text.charAt(index + sentence.length), first[1] !== '-')) continue
    const sign = first[1] === '---' ? '—' : '–'
    const [start, end] = [index + first.index, index + second.index]
    out.push({start, end: start + first[0].length, text: ` ${sign}${dash}`})
    out.push({start: end, end: end + second[0].length, text: `${dash}${sign} `})
  }
  return out
}

/** Little words that a row of names, of goods or of sizes has not on both sides. */
const words =
  /(?:^|[\s’'])(?:les?|la|une?|des|du|de|ce|cette|ces|son|sa|ses|leurs?|et|ou|mais|qui|que|dont|où|est|sont|a|ont|à|au|aux|en|par|pour|avec|sans|dans|sur|il|elle|on|ils|elles|nous|vous|je|ne|se)(?![\p{L}\d])|[\p{L}][’']\p{L}/giu

/** Whether two typed dashes hold an incise for certain: words on all sides, in a sentence that goes on and ends. */
function isProse(before: string, inner: string, rest: string, stop: string, isDash: boolean): boolean {
  if (!/[\p{L}»)’”]$/u.test(before) || !/^[\p{Ll}«“(]/u.test(inner) || !/[\p{L}\d»)”!?…]$/u.test(inner)) return false
  if (!/^[\p{Ll},;:]/u.test(rest) || !/[.!?…]/.test(stop || ' ') || inner.includes(';')) return false
  if (/[\uE000-\uE004]/.test(before.slice(-1) + inner.slice(0, 1) + inner.slice(-1))) return false
  const all = `${before} ${inner} ${rest}`
  const [most, little] = [all.trim().split(/\s+/).length, all.match(words)?.length ?? 0]
  // Two hyphens are a dash already; one may part the items of a row.
  return isDash ? most >= 5 && little >= 1 : most >= 7 && little >= 2
}
