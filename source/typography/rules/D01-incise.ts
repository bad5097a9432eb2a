import type {Change, Profile, Rule} from '../types.ts'

export const D01: Rule = {
  id: 'D01',
  name: 'Tirets d’incise',
  family: 'tirets',
  mode: 'fix',
  reason:
    'L’incise tient à ses tirets par une espace insécable à l’intérieur : ni le tiret ouvrant ne finit une ligne, ni le tiret fermant n’en commence une. Le trait d’union n’est pas un tiret.',
  reference: 'Imprimerie nationale, Tirets (espaces ordinaires) ; OQLF, fiche 22039 (insécables à l’intérieur)',
  hint: '–—-',
  steps: [{find: (text, {profile}) => incises(text, profile)}],
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
      {before: 'Il vint — enfin — au port.', after: 'Il vint —⍽enfin⍽— au port.'},
    ],
    keep: ['Figure 1 – Le port', 'Paris – Lyon', 'pages 12–14', '1914–1918', 'un porte-clés'],
  },
}

/** Exactly two dashes of one kind, with spaces around, in one sentence. */
function incises(text: string, {dash}: Profile): Change[] {
  const out: Change[] = []
  for (const {0: sentence, index} of text.matchAll(/[^.!?…\n]+/g)) {
    if (!/[–—]/.test(sentence)) continue
    const found = [...sentence.matchAll(/(?<=\S)[ \u00A0\u202F]+([–—])[ \u00A0\u202F]+(?=\S)/g)]
    const [first, second] = found
    if (found.length !== 2 || !first || !second || first[1] !== second[1]) continue
    const start = index + first.index + first[0].indexOf(first[1] ?? '') + 1
    const end = index + second.index
    out.push({start, end: index + first.index + first[0].length, text: dash})
    out.push({start: end, end: end + second[0].indexOf(second[1] ?? ''), text: dash})
  }
  return out
}
