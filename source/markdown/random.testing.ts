/** Random Markdown for property tests: documents of every construct, and heaps of signs. */
import fc from 'fast-check'

const word = fc.constantFrom(
  'paix',
  'sécurité',
  "l'été",
  'ONU',
  'œuvre',
  '1234',
  '10:30',
  '16:9',
  'M. Dupont',
  'à',
  'État ;',
  'quoi ?',
  '«',
  '»',
  'mot :',
  'Photo :MDN',
  'a & b',
  '5 %',
  '\\*',
  '&amp;',
  'x^2^',
  'H~2~O',
  '[____]',
  '...',
  'fin.',
)

const words = fc.array(word, {minLength: 1, maxLength: 6}).map(all => all.join(' '))

const {line} = fc.letrec<{line: string; inline: string}>(tie => ({
  inline: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    words,
    tie('line').map(text => `*${text}*`),
    tie('line').map(text => `**${text}**`),
    tie('line').map(text => `[${text}]{.rouge lang=en}`),
    tie('line').map(text => `[${text}](https://exemple.org)`),
    tie('line').map(text => `<b>${text}</b>`),
    words.map(text => `\`${text}\``),
    fc.constantFrom(
      '![alt](photo.jpg)',
      'mot[^a]',
      'mot[^b]',
      '<!-- index: mot -->',
      '<nom>',
      '{#x}',
      '<br>',
      '<i>',
      '</i>',
      'a  \nb',
      'c\nd',
      '[](#x)',
    ),
  ),
  line: fc.array(tie('inline'), {minLength: 1, maxLength: 4}).map(all => all.join(' ')),
}))

const indented = (text: string, first: string, others = ' '.repeat(first.length)): string =>
  text
    .split('\n')
    .map((each, index) => (index === 0 ? first : each === '' ? '' : others) + each)
    .join('\n')

const {blocks} = fc.letrec<{block: string; blocks: string}>(tie => ({
  block: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    line,
    fc
      .tuple(fc.integer({min: 1, max: 4}), line)
      .map(([level, text]) => `${'#'.repeat(level)} ${text.replace(/\n/g, ' ')} {#t${level}}`),
    fc.tuple(words, words).map(([first, second]) => `\`\`\`js\n${first}\n\n  ${second}\n\`\`\``),
    fc
      .array(words, {minLength: 2, maxLength: 5})
      .map(
        cells =>
          `| a | b |\n|---|--:|\n${cells.map(cell => `| ${cell.replace(/\|/g, '')} | 12 |`).join('\n')}\nTableau : ${cells[0] ?? ''} {#tab}`,
      ),
    words.map(text => `![x](photo.jpg "${text.replace(/"/g, '')}. Photo : MDN"){#f credit="ONU" width=60%}`),
    words.map(text => `![x](../images/plan.svg)\nSource : ${text}`),
    tie('blocks').map(text => indented(text, '> ', '> ')),
    tie('blocks').map(text => indented(text, '- ')),
    tie('blocks').map(text => indented(text, '- [ ] ', '  ')),
    tie('blocks').map(text => `> [!EXEMPLE] Titre\n${indented(text, '> ', '> ')}`),
    fc
      .tuple(
        fc.constantFrom(
          'aside',
          'réponse[Ha *ha*]',
          'figure',
          'vers',
          'colonnes{3}',
          'exercice Un titre',
          '{.exergue}',
          'inconnu',
          'glossaire',
        ),
        tie('blocks'),
      )
      .map(([name, text]) => `:::${name}\n${text}\n:::`),
    fc.tuple(words, words).map(([term, text]) => `Terme ${term}\n:   ${text}\n\n    suite\n:   ${text}`),
    fc
      .tuple(words, words)
      .map(([one, other]) => `<table><tr><td rowspan="2">${one}</td><td>${other}</td></tr></table>`),
    tie('blocks').map(text => `<div>\n\n${text}\n\n</div>`),
    fc.constantFrom(
      '<!-- page -->',
      '<!-- garder -->',
      '<!-- index: mot -->',
      '::lignes{2}',
      '***',
      '[^a]: Une note\n\n    à deux paragraphes',
      '[^b]: Une `note`\n\n    | x |\n    |---|\n    | y |',
      '<script>mot</script>',
      '<details><summary>Titre</summary>\n\nTexte\n\n</details>',
      '{#seul}',
      ':::',
    ),
  ),
  blocks: fc.array(tie('block'), {minLength: 1, maxLength: 4}).map(all => all.join('\n\n')),
}))

/** Documents of every construct, well-formed or not. */
export const documents: fc.Arbitrary<string> = fc
  .array(blocks, {minLength: 1, maxLength: 4})
  .map(all => all.join('\n\n'))

const signs = [
  ...'*_`~^[](){}<>!|#:;."\'\\&-+=$/@ \n\n\n',
  'a',
  'b',
  '1',
  '  ',
  '    ',
  ':::',
  '::',
  '```',
  '> ',
  '- ',
  '[^a]',
  '[^a]: ',
  '](',
  '{#a}',
  '{.a}',
  '<b>',
  '</b>',
  '<div>',
  '</div>',
  '<td>',
  '<!--',
  '-->',
  '[!NOTE]',
  '![',
  ': ',
  'Tableau : ',
  'Photo : x',
  '|-|',
  '&lt;',
  '&eacute;',
  '<script>',
  '</script>',
  '<p>',
  '<li>',
  '<table>',
  '<tr>',
  '<a href="#x">',
  '<img src="photo.jpg">',
  '<br>',
  '<pre>',
  '<hr>',
  '<title>',
  '<h2>',
  '<nom>',
]

/** Signs of Markdown and HTML in any order. */
export const garbage: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...signs), {maxLength: 40})
  .map(all => all.join(''))
