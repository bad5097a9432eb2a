import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Nodes, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {parseMarkdown} from '../markdown/parse/index.ts'
import {applyEdits} from '../text/edits.ts'
import type {TypographySettings} from '../types.ts'
import {invisible, visible} from './characters.ts'
import {fixMarkdown} from './fix.ts'
import {typesetMarkdown} from './mdast.ts'
import {frenchTypography} from './plugin.ts'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)

const typeset = (source: string, locale = 'fr-FR', settings: TypographySettings = {}) => {
  const tree = parser.parse(source)
  return {tree, ...typesetMarkdown(tree, {locale, source, file: 'a.md', settings})}
}
const fix = (source: string, locale?: string): string => visible(fixMarkdown(source, typeset(source, locale).edits))

/** All the text of a tree, leaf by leaf. */
const leaves = (node: Nodes): string[] => [
  ...('value' in node && node.type !== 'html' ? [node.value] : []),
  ...('alt' in node ? [node.alt ?? ''] : []),
  ...('title' in node ? [node.title ?? ''] : []),
  ...('children' in node ? node.children.flatMap(leaves) : []),
]
const textOf = (tree: Root): string => leaves(tree).join('')

/** The fixed source, parsed, says what the corrected tree says; and nothing is left to be fixed. */
const check = (source: string, expected: string, locale = 'fr-FR'): void => {
  const settings = {rules: {L08: 'off'}} as const
  const {tree, edits} = typeset(source, locale, settings)
  const fixed = fixMarkdown(source, edits)
  assert.equal(visible(fixed), expected)
  assert.equal(textOf(tree), textOf(parser.parse(fixed)))
  assert.deepEqual(typeset(fixed, locale, settings).edits, [])
}

test('marks and words of one block are seen together, whatever nodes they are in', () => {
  check('« *mot* »', '«⍽*mot*⍽»')
  check('«*mot*»', '«⍽*mot*⍽»')
  check('"*mot*" et *"mot"*', '«⍽*mot*⍽» et *«⍽mot⍽»*')
  check("l'*idée* et l'[ami](x)", 'l’*idée* et l’[ami](x)')
  check('10 **%** et **Vraiment** ?', '10⍽**%** et **Vraiment**⍭?')
  check('**Note:** la suite, [ici](x)!', '**Note⍽:** la suite, [ici](x)⍭!')
  check('le "~~mot~~" et le **"bon *mot*"**', 'le «⍽~~mot~~⍽» et le **«⍽bon *mot*⍽»**')
  check('*mot* suite', '*mot* suite')
  check('~~oui !~~ ! et [non !](x) !', '~~oui⍭!~~⍭! et [non⍭!](x)⍭!')
  check('mot *,* suite , fin', 'mot *,* suite, fin')
})

test('code, formulas, addresses and raw HTML are opaque', () => {
  check('le `"code" !` !', 'le `"code" !`⍭!')
  check('```js\nconst a = "b" ;\n```\n\n    pre !', '```js\nconst a = "b" ;\n```\n\n    pre !')
  check('voir https://exemple.fr/a?b=c;d !', 'voir https://exemple.fr/a?b=c;d⍭!')
  check('<https://exemple.fr?a> !', '<https://exemple.fr?a>⍭!')
  check('écrire à moi@exemple.fr; merci', 'écrire à moi@exemple.fr⍭; merci')
  check('un <code>"a" !</code> ! <kbd>Ctrl ;</kbd>', 'un <code>"a" !</code>⍭! <kbd>Ctrl ;</kbd>')
})

test('another language is opaque, and French in it is French', () => {
  check('Il dit : <q lang="en">"Hello !"</q> !', 'Il dit⍽: <q lang="en">"Hello !"</q>⍭!')
  check(
    '<i lang="en">Oh ! <span lang="fr">Oui !</span> ok !</i>',
    '<i lang="en">Oh ! <span lang="fr">Oui⍭!</span> ok !</i>',
  )
  assert.equal(fix('Hello !', 'en'), 'Hello !')
  assert.equal(fix('Hello ! <b lang="fr">Oui !</b>', 'en'), 'Hello ! <b lang="fr">Oui⍭!</b>')
})

test('what stands in another language may hold lines, other languages and nothing of note', () => {
  check('<i lang="en">Oh !<br>ok ! <img></i> !', '<i lang="en">Oh !<br>ok ! <img></i>⍭!')
  check(
    '<i lang="en">Oh ! <b lang="de">Ja !</b> <!-- c --></i> !',
    '<i lang="en">Oh ! <b lang="de">Ja !</b> <!-- c --></i>⍭!',
  )
  // One that is not closed ends with what it stands in.
  check('<i lang="en">Oh ! <b lang="de">Ja !</i> !', '<i lang="en">Oh ! <b lang="de">Ja !</i>⍭!')
  const said = (lang: string): string => {
    const tree = parser.parse('*Oh !* !')
    const [paragraph] = tree.children
    const emphasis = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
    if (emphasis) emphasis.data = {hProperties: {lang}} as NonNullable<typeof emphasis.data>
    typesetMarkdown(tree, {locale: 'fr-FR'})
    return visible(textOf(tree))
  }
  assert.equal(said('en'), 'Oh !⍭!')
  assert.equal(said(''), 'Oh⍭!⍭!')
})

test('whatever stands in another language, nothing of it is seen', () => {
  const inside =
    'Oh ! `x !` <code>y !</code> <https://a.b> [a](b "Oh !") [](#c) ![Oh](d "Oh")<!-- typo: off W01 -->[^1]'
  const source = `<i lang="en">${inside}</i> ! <!-- typo: on -->Oui !\n\n[^1]: Une note !\n`
  check(source, source.replace('</i> !', '</i>⍭!').replace('Oui !', 'Oui⍭!').replace('note !', 'note⍭!'))
})

test('a language may be said by a directive, a span, or an element', () => {
  const said = (emphasis: object): string => {
    const tree = parser.parse('*Oh !* !')
    const [paragraph] = tree.children
    if (paragraph?.type === 'paragraph') Object.assign(paragraph.children[0] ?? {}, emphasis)
    typesetMarkdown(tree, {locale: 'fr-FR'})
    return visible(textOf(tree))
  }
  assert.equal(said({}), 'Oh⍭!⍭!')
  for (const emphasis of [
    {attributes: {lang: 'en'}},
    {attributes: {pairs: {lang: 'en'}}},
    {type: 'element', tagName: 'span', properties: {lang: 'en'}},
    {data: {hProperties: {lang: 'en'}}},
    {data: {hName: 'code'}},
    {type: 'element', tagName: 'code'},
  ])
    assert.equal(said(emphasis), 'Oh !⍭!', JSON.stringify(emphasis))
  assert.equal(said({data: {}, attributes: {}, properties: {}}), 'Oh⍭!⍭!')
  assert.equal(said({attributes: {lang: ''}}), 'Oh⍭!⍭!')
})

test('elements that HTML was made into: those of a line are of the line, others blocks of their own', () => {
  const text = (value: string) => ({type: 'text', value})
  const of = (...children: object[]): string => {
    const tree = {type: 'root', children: [{type: 'blockquote', children}]} as unknown as Root
    typesetMarkdown(tree, {locale: 'fr-FR'})
    return visible(textOf(tree))
  }
  const element = (tagName: string, ...children: object[]) => ({type: 'element', tagName, children})
  assert.equal(of(element('b', text('"un')), element('b', text('deux"'))), '«⍽undeux⍽»')
  assert.equal(of(element('p', text('"un')), element('p', text('deux"'))), '"undeux"')
  assert.equal(of(element('section', element('p', text('Oui !')))), 'Oui⍭!')
})

test('a reference without words of its own stands for words, and no space doubles around it', () => {
  check('voir [](#x) !', 'voir [](#x)⍭!')
})

test('what is not closed ends with its block, whatever language is around', () => {
  assert.equal(
    fix('Hello ! <b lang="fr">Oui ! <i lang="fr-CA">Non !\n\nBye !', 'en'),
    'Hello ! <b lang="fr">Oui⍭! <i lang="fr-CA">Non!\n\nBye !',
  )
  // An end without a beginning ends nothing.
  check('<i lang="en">Oh !</b> Oh !</i> !', '<i lang="en">Oh !</b> Oh !</i> !'.replace(/ !$/, '⍭!'))
})

test('edits come in the order of what they are of: the text, then its attributes one by one', () => {
  const {edits} = typeset('A ! ![B !](b "C !") ![D !](d "E !") [F !](f "G !") [H](h "I !")')
  assert.deepEqual(
    edits.map(({node, field}) => (node as unknown as Record<string, string>)[field]?.trim().charAt(0)),
    ['A', 'F', 'B', 'C', 'D', 'E', 'G', 'I'],
  )
})

test('letters in raised text, acronyms in italics and in headings stay as they are', () => {
  const dressed = (source: string, change: (tree: Root) => void = () => {}): string[] => {
    const tree = parser.parse(source)
    change(tree)
    typesetMarkdown(tree, {locale: 'fr-FR', source})
    const names: string[] = []
    const visit = (node: Nodes): void => {
      const {hProperties} = (node.data ?? {}) as {hProperties?: {className?: string[]}}
      if (hProperties?.className) names.push(`${hProperties.className} ${leaves(node).join('')}`)
      if ('children' in node) node.children.forEach(visit)
    }
    visit(tree)
    return names
  }
  assert.deepEqual(dressed('L’ONU agit.'), ['acronym ONU'])
  assert.deepEqual(dressed('# L’ONU agit'), [])
  assert.deepEqual(dressed('| L’ONU |\n|--|\n| L’ONU |\n'), [])
  assert.deepEqual(dressed('L’*ONU* et <i>l’ONU</i>, <cite>l’ONU</cite>'), [])
  assert.deepEqual(dressed('**L’ONU** et <b>l’ONU</b>'), ['acronym ONU', 'acronym ONU'])
  assert.deepEqual(dressed('*Un* mot de <i>plus</i> à l’ONU'), ['acronym ONU'], 'italics end')
  assert.deepEqual(dressed('1<sup>2e</sup> et <b>2e</b>, le 1er'), ['superior e', 'superior er'])
  const raised = (tree: Root) => {
    const [paragraph] = tree.children
    if (paragraph?.type === 'paragraph') Object.assign(paragraph.children[1] ?? {}, {type: 'superscript'})
  }
  assert.deepEqual(dressed('le *2e* et le 1er', raised), ['superior er'])
})

test('text around an image is no part of its place', () => {
  check("Voir ici ![L'ami !](c.png) !", 'Voir ici ![L’ami⍭!](c.png)⍭!')
  check('Un ![Un *mot*!](c.png)', 'Un ![Un *mot*⍭!](c.png)')
  check('Un ![«*mot*»](c.png)', 'Un ![«⍽*mot*⍽»](c.png)')
})

test('HTML that is not where it says, or nowhere, is corrected in the tree and has no place in the source', () => {
  const made = (value: string, position: object | undefined, source: string) => {
    const tree = {type: 'root', children: [{type: 'html', value, ...(position && {position})}]} as unknown as Root
    const {edits, findings} = typesetMarkdown(tree, {locale: 'fr-FR', source, file: 'a.md'})
    const [html] = tree.children
    return {
      value: html?.type === 'html' ? visible(html.value) : '',
      edits: edits.map(({before, start, sourceStart}) => [before, start, sourceStart]),
      lines: findings.map(({place}) => [place?.line, place?.column]),
    }
  }
  const [html, fixed] = ['<p>Oui !</p>', '<p>Oui⍭!</p>']
  const at = (offset: number, line: number) => ({
    start: {offset, line, column: 1},
    end: {offset: offset + 12, line, column: 13},
  })
  assert.deepEqual(made(html, at(4, 3), `Un\n\n${html}`), {value: fixed, edits: [[' ', 6, 10]], lines: [[3, 7]]})
  assert.deepEqual(made(html, at(0, 1), `Un\n\n${html}`), {value: fixed, edits: [[' ', 6, undefined]], lines: [[1, 7]]})
  assert.deepEqual(made(html, undefined, 'Un'), {value: fixed, edits: [[' ', 6, undefined]], lines: [[1, 7]]})
  // A reference without its end cannot be told from letters: the text stays.
  assert.deepEqual(made('<p>caf&eacute !</p>', undefined, 'Un').value, '<p>caf&eacute !</p>')
})

test('a block of components is left alone', () => {
  check('<Card>\nOui !\n</Card>\n', '<Card>\nOui !\n</Card>\n')
})

test('each block of each kind', () => {
  check('# Titre : un\n\n> "Cité" !\n\n- un ;\n- deux !\n', '# Titre⍽: un\n\n> «⍽Cité⍽»⍭!\n\n- un⍭;\n- deux⍭!\n')
  check('| a : b | c |\n|--|--|\n| d ! | "e" |\n', '| a⍽: b | c |\n|--|--|\n| d⍭! | «⍽e⍽» |\n')
  check('- [ ] à faire !\n- [x] fait !\n', '- [ ] à faire⍭!\n- [x] fait⍭!\n')
  check('un mot[^1] !\n\n[^1]: La note : elle est là.\n', 'un mot[^1]⍭!\n\n[^1]: La note⍽: elle est là.\n')
  check('![Un chat !](c.png "Un chat : lui")', '![Un chat⍭!](c.png "Un chat⍽: lui")')
  check(
    '[lien](x "Le titre !") et [réf][a]\n\n[a]: x "L\'autre !"\n',
    '[lien](x "Le titre⍭!") et [réf][a]\n\n[a]: x "L’autre⍭!"\n',
  )
  check('<p>Bonjour ! <b>"Oui"</b></p>\n', '<p>Bonjour⍭! <b>«⍽Oui⍽»</b></p>\n')
})

test('the space before a note call is of the page: in the tree, not in the source', () => {
  const source = 'un mot[^1].\n\n[^1]: Note.\n'
  const {tree, edits, findings} = typeset(source)
  assert.equal(visible(textOf(tree)), 'un mot⍭.Note.')
  assert.equal(fixMarkdown(source, edits), source)
  assert.deepEqual(findings, [])
})

test('HTML in a text is corrected in the tree as in the source', () => {
  const {tree, edits} = typeset('<p>"Oui" !</p>\n')
  const [html] = tree.children
  assert.equal(html?.type === 'html' && visible(html.value), '<p>«⍽Oui⍽»⍭!</p>')
  assert.deepEqual(new Set(edits.map(({field}) => field)), new Set(['value']))
  const {findings} = typeset('Un.\n\n<p>Oui !\nNon ;</p>\n')
  assert.deepEqual(
    findings.map(({rule, place}) => [rule, place?.file, place?.line, place?.column]),
    [
      ['T01', 'a.md', 3, 7],
      ['T01', 'a.md', 4, 4],
    ],
  )
})

test('a title is found behind what stands for its first letters, and after them', () => {
  check('[a](b "&laquo; mot &raquo; !")', '[a](b "&laquo;⍽mot⍽&raquo;⍭!")')
  check('[a](b \'\\"mot" !\')', "[a](b '«⍽mot⍽»⍭!')")
  check('[a](b (Un titre &eacute;crit !))', '[a](b (Un titre &eacute;crit⍭!))')
  check('[a](b "Un titre bien &eacute;crit !")', '[a](b "Un titre bien &eacute;crit⍭!")')
})

test('quotation marks do not pair over blocks', () => {
  check('"un\n\ndeux"', '"un\n\ndeux"')
})

test('all else stays byte for byte: line ends, BOM, front matter, escapes, entities', () => {
  check('\uFEFF---\ntitle: "Oui !"\n---\n\nOui !\n', '\uFEFF---\ntitle: "Oui !"\n---\n\nOui⍭!\n')
  assert.equal(fix('Oui !\r\n\r\n> Non\r\n> "mot" ;\r\n'), 'Oui⍭!\r\n\r\n> Non\r\n> «⍽mot⍽»⍭;\r\n')
  check('5 \\* 3 &amp; "mot" &copy; !\\\nsuite !', '5 \\* 3 &amp; «⍽mot⍽» &copy;⍭!\\\nsuite⍭!')
  check('un  \ndeux !', 'un  \ndeux⍭!')
  check('| a \\| b ! |\n|--|\n', '| a \\| b⍭! |\n|--|\n')
  check('&quot;mot&quot; !', '«⍽mot⍽»⍭!')
  check('> un "mot\n> ou deux" !\n', '> un «⍽mot\n> ou deux⍽»⍭!\n')
})

test('comments put rules off and on', () => {
  check(
    '<!-- typo: off T01 -->\n\nOui ! "Non"\n\n<!-- typo: on -->\n\nOui !\n',
    '<!-- typo: off T01 -->\n\nOui ! «⍽Non⍽»\n\n<!-- typo: on -->\n\nOui⍭!\n',
  )
  check(
    '<!-- typo: off -->\n\nOui ! "Non"\n\n<!-- typo: on -->\n\nOui !\n',
    '<!-- typo: off -->\n\nOui ! "Non"\n\n<!-- typo: on -->\n\nOui⍭!\n',
  )
  check(
    'Oui ! <!-- typo: off T --> Non ! <!-- typo: on T --> Oui !',
    'Oui⍭! <!-- typo: off T --> Non ! <!-- typo: on T --> Oui⍭!',
  )
})

test('edits are complete, ordered and said of the text before any change', () => {
  const source = 'l\'*Etat* dit "oui ..." à 10 000 **personnes**!\n\n![L\'ami](a.png)\n'
  const before = parser.parse(source)
  const old = new Map(leafNodes(before).map(([key, value], index) => [index, {key, value}]))
  const {tree, edits} = typeset(source)
  // Compared leaf by leaf, before superior letters would cut them.
  const now = leafNodes(tree)
  for (const [index, [, value, node, field]] of now.entries()) {
    const own = edits.filter(edit => edit.node === node && edit.field === field)
    for (const [at, edit] of own.entries()) assert.ok(at === 0 || edit.start >= (own[at - 1]?.end ?? 0))
    assert.equal(applyEdits(old.get(index)?.value ?? '', own), value)
  }
  for (const {sourceStart, sourceEnd, before: found} of edits) assert.equal(source.slice(sourceStart, sourceEnd), found)
})

type LeafEntry = readonly [string, string, Nodes, 'value' | 'alt']

const leafNodes = (node: Nodes): LeafEntry[] => [
  ...(node.type === 'text' ? [[node.type, node.value, node, 'value'] as const] : []),
  ...(node.type === 'image' ? [[node.type, node.alt ?? '', node, 'alt'] as const] : []),
  ...('children' in node ? node.children.flatMap(leafNodes) : []),
]

test('findings name file, line and column, and show the words before and after', () => {
  const {findings} = typeset('Un.\n\nLa fin de la phrase "oui" !\n')
  assert.deepEqual(
    findings.map(({place, rule, actual, expected}) => [
      place?.line,
      place?.column,
      rule,
      visible(actual ?? ''),
      visible(expected?.[0] ?? ''),
    ]),
    [
      [3, 21, 'Q02', 'phrase "oui"', 'phrase «⍽oui"'],
      [3, 25, 'Q02', '"oui" !', '"oui⍽» !'],
      [3, 26, 'T01', '"oui" !', '"oui"⍭!'],
    ],
  )
})

test('superior letters and small capitals become nodes; the text stays', () => {
  const {tree} = typeset('Le 1er mai, au XXe siècle, Mme Curie')
  assert.equal(visible(textOf(tree)), 'Le 1er⍽mai, au XXe⍽siècle, Mme⍽Curie')
  const names: string[] = []
  const visit = (node: Nodes): void => {
    const data = node.data as {hName?: string} | undefined
    if (data?.hName) names.push(`${data.hName} ${'children' in node ? node.children.flatMap(leaves).join('') : ''}`)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  assert.deepEqual(names, ['sup er', 'span XX', 'sup e', 'sup me'])
})

test('the plugin stands alone and reports on the file', async () => {
  const file = new VFile({path: 'a.md', value: 'Oui !'})
  const tree = parser.parse(file)
  await unified().use(frenchTypography, {locale: 'fr-FR'}).run(tree, file)
  assert.equal(textOf(tree), invisible('Oui⍭!'))
  assert.deepEqual(
    file.messages.map(({ruleId, source, line, reason}) => [ruleId, source, line, reason]),
    [['T01', 'fascicule', 1, 'Espace avant ; ! ? : « Oui ! » → « Oui⍭! »']],
  )
  const [{place, actual, expected} = {place: undefined, actual: undefined, expected: undefined}] = file.messages
  assert.deepEqual(place, {start: {line: 1, column: 4}, end: {line: 1, column: 5}}, 'an editor writes it there')
  assert.deepEqual([actual, expected], [' ', [invisible('⍭')]])
})

test('the page binds across the line ends of the source, which stays', () => {
  const bound = (source: string, locale = 'fr-FR'): string => {
    const {tree, edits} = typeset(source, locale)
    assert.equal(fixMarkdown(source, edits), source)
    return visible(textOf(tree))
  }
  assert.equal(
    bound('Il dit\n? Oui\n! Bien, voici «\nun mot\n» et M.\nDupont, p.\n12, le 14\njuillet, 30\nkm.'),
    'Il dit⍭? Oui⍭! Bien, voici «⍽un mot⍽» et M.⍽Dupont, p.⍽12, le 14⍽juillet, 30⍽km.',
  )
  assert.equal(bound('> Il dit\n> : oui, 10\n> 000 fois'), 'Il dit⍽: oui, 10⍭000 fois')
  assert.equal(bound('Il *dit*\n? Oui'), 'Il dit⍭? Oui')
  assert.equal(bound('Il dit\n? Oui', 'fr-CA'), 'Il dit? Oui')
  assert.equal(bound('Elle vint – une\nincise – au port'), 'Elle vint –⍽une\nincise⍽– au port')
  assert.equal(bound('Il dit\\\n? Oui'), 'Il dit? Oui')
  assert.equal(bound('mort en 52 av.\nJ.-C. ou c.-à-d.'), 'mort en 52 av.⍽J.‑C. ou c.‑à‑d.')
  assert.equal(bound('Un «\\ mot\\ »'), 'Un «⍽mot⍽»')
})

test('what shows something, what ends an emphasis and what is a comment is left as it is', () => {
  const changes = (source: string): number =>
    typesetMarkdown(parseMarkdown(source).tree, {locale: 'fr-FR', source, file: ''}).edits.length
  for (const text of [
    'Un [lien](a.md) <sup class="x" /> puis la suite',
    '[comment]: <> (Un mot: la suite)',
    "[//]: # (L'ami: la suite)",
    '**la règle du «&#x20;**_**mot**_**&#x20;» dite**',
  ])
    assert.equal(changes(text), 0, text)
  assert.equal(changes('Un  mot'), 1)
  assert.equal(changes('[a]: b.md "Un mot: la suite"'), 1)
})
