import assert from 'node:assert/strict'
import {test} from 'node:test'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {fixMarkdown} from '../../../typography/fix.ts'
import {wordingFor} from '../../../wording/index.ts'
import {structureFindings, structureFixes, structureRules} from './index.ts'

const parser = unified().use(remarkParse).use(remarkGfm)

const told = (source: string) => structureFindings(parser.parse(source), {file: 'a.md', source})
const rules = (source: string): string[] => told(source).map(({rule, place}) => `${place?.line} ${rule}`)
const fixed = (source: string): string =>
  fixMarkdown(
    source,
    told(source).flatMap(({fix}) => fix ?? []),
  )

test('seam: a sentence cut by an old page break, and its join', () => {
  const source = 'Ainsi, le\n\nsecrétaire général agit.\n'
  assert.deepEqual(rules(source), ['1 seam'])
  assert.equal(fixed(source), 'Ainsi, le secrétaire général agit.\n')
  assert.equal(fixed('> Il vit l’\n>\n> état du monde.\n'), '> Il vit l’état du monde.\n')
  assert.deepEqual(rules('Une phrase.\n\nune autre.\n'), [])
  assert.deepEqual(rules('Voici :\n\nune autre.\n'), [])
  assert.deepEqual(rules('Le titre\n\nUne autre.\n'), [])
  assert.deepEqual(rules('Voici les points\n\na) le premier\n\nhttps://x.fr/\n\nnom@x.fr\n'), [])
})

test('seam: what may be two lines is told and not joined', () => {
  const source = 'Mairie de Liège\n\nbureau de la jeunesse\n'
  assert.deepEqual(rules(source), ['1 seam'])
  assert.equal(fixed(source), source)
})

test('cut-end: the last paragraph stops in the middle', () => {
  assert.deepEqual(rules('Le Conseil de sécurité a décidé que les opérations de\n'), ['1 cut-end'])
  assert.deepEqual(rules('Le Conseil de sécurité a décidé que les opérations de paix cessent.\n'), [])
  assert.deepEqual(rules('Photo: MDN\n'), [])
  assert.deepEqual(rules('Dans les jardins de mon père, p. 7\\\nDouce nuit, sainte nuit, p. 4\n'), [])
  const wrapped = told('Le Conseil de sécurité a décidé que toutes les\nopérations de\n').find(
    ({rule}) => rule === 'cut-end',
  )
  assert.equal(wrapped?.actual, 'a décidé que toutes les opérations de')
})

test('heading-skip and title-stop', () => {
  assert.deepEqual(rules('# Un\n\n### Trois\n\n## Deux\n\n### Trois\n'), ['3 heading-skip'])
  assert.deepEqual(rules('## Deux d’abord\n\n### Trois\n'), [])
  assert.deepEqual(rules('# La paix.\n\n## Vraiment ?\n\n## Des mots, etc.\n\n## Et…\n\n## Av. J.-C., c.-à-d.\n'), [
    '1 title-stop',
  ])
  assert.deepEqual(rules('# La version 2.0.\n'), ['1 title-stop'])
  assert.equal(fixed('# La paix.\n'), '# La paix\n')
  assert.equal(fixed('\uFEFF# La paix.\n'), '\uFEFF# La paix\n')
})

test('images: alternative text, caption, credit', () => {
  assert.deepEqual(rules('![](a.jpg "Des casques bleus. Photo : ONU")\n'), ['1 image-alt'])
  assert.deepEqual(rules('![Des casques](a.jpg)\n'), ['1 image-caption', '1 image-credit'])
  assert.deepEqual(rules('![Des casques](a.jpg "Des casques bleus")\n\nPhoto: MDN\n'), [])
  assert.deepEqual(rules('Un texte ![un point](a.png) en ligne.\n'), [])
  const sidecarOf = () => ({alt: 'Des casques', caption: 'Des casques bleus', credit: 'ONU'})
  assert.deepEqual(structureFindings(parser.parse('![](a.jpg)\n'), {file: 'a.md', sidecarOf}), [])
})

test('table-head and link-text', () => {
  assert.deepEqual(rules('|  |  |\n|--|--|\n| a | b |\n'), ['1 table-head'])
  assert.deepEqual(rules('| a | b |\n|--|--|\n| a | b |\n'), [])
  assert.deepEqual(rules('[cliquez ici](https://x.fr) et [la Charte](https://x.fr).\n'), ['1 link-text'])
})

test('every rule has its sentence in both languages', () => {
  for (const {id} of structureRules) {
    assert.equal(typeof wordingFor('fr').messages[id], 'function', id)
    assert.equal(typeof wordingFor('en').messages[id], 'function', id)
  }
})

test('a rule can be put off', () => {
  const tree = parser.parse('# La paix.\n')
  assert.deepEqual(structureFindings(tree, {file: 'a.md', settings: {rules: {'title-stop': 'off'}}}), [])
})

const kinds = (source: string): string[] =>
  told(source)
    .filter(({rule}) => rule === 'pasted')
    .map(({place, values}) => `${place?.line} ${values.kind}`)
const mended = (source: string): string =>
  fixMarkdown(source, structureFixes(parser.parse(source), {file: 'a.md', source}))

test('pasted: headings with typed numbers or in capitals', () => {
  assert.deepEqual(kinds('1. LE SERVICE EN BREF\n1.1 Qui sommes-nous ?\nLe service emploie 47 personnes.\n'), [
    '1 number',
    '2 number',
  ])
  assert.deepEqual(kinds('II. Le contexte\n\nUn texte.\n\nNOTES DU JURY\n\nUn autre.\n'), ['1 number', '5 capitals'])
  assert.deepEqual(kinds('1. Le contexte\n\nUn texte.\n\n2. Le budget\n\nUn autre.\n'), ['1 number', '5 number'])
  assert.deepEqual(told('# A\n\n1.2 Moyens\n\nUn texte.\n').find(({rule}) => rule === 'pasted')?.expected, [
    '### Moyens',
  ])
  for (const source of [
    'ONU\n',
    'OUI !\n',
    '3.5 millions de francs.\n',
    '1. Combien font 2 + 2 ?\n',
    '- SALLE ROUGE\n',
    '1.5 GHz\n',
    '3.5 Mo de plus\n',
  ]) {
    assert.deepEqual(
      kinds(source).filter(kind => source !== 'OUI !\n' || kind),
      [],
      source,
    )
  }
})

test('pasted: columns parted by tabs', () => {
  const source = 'Les bacs\nBac\tContenu\tJour\nGris\tOrdures\tLundi\nFin.\n'
  assert.deepEqual(kinds(source), ['2 tabs'])
  assert.equal(
    mended(source),
    'Les bacs\n\n| Bac | Contenu | Jour |\n|---|---|---|\n| Gris | Ordures | Lundi |\n\nFin.\n',
  )
  assert.equal(mended('a\tbb\ncc\tdd\tee\n'), 'a\tbb\ncc\tdd\tee\n')
  assert.deepEqual(kinds('•\tun\n•\tdeux\n'), [])
  assert.deepEqual(kinds('Un seul\tmot à part.\n'), [])
})

test('pasted: notes in brackets', () => {
  const source = 'Un texte (1), un autre (2).\n\nNOTES\n(1) La note.\n(2) La seconde.\n'
  assert.deepEqual(
    kinds(source).filter(kind => kind.endsWith('note')),
    ['1 note', '1 note'],
  )
  assert.equal(mended(source), 'Un texte[^1], un autre[^2].\n\nNOTES\n\n[^1]: La note.\n[^2]: La seconde.\n')
  const twice = 'Un (1), deux (1).\n\n(1) La note.\n'
  assert.equal(mended(twice), twice)
  assert.deepEqual(kinds('Deux raisons : (1) le prix, (2) le temps.\n\nUn texte.\n'), [])
  const mixed = 'Un (1), deux[^1].\n\n[^1]: Une note.\n\n(1) La note.\n'
  assert.equal(mended(mixed), mixed)
})

test('pasted: lines of an address or of a signature', () => {
  const source = 'Prénom Nom\nMaire de La Ville\n14 bis, rue du Port\n44999 La Ville\n'
  assert.deepEqual(kinds(source), ['1 lines'])
  assert.equal(mended(source), 'Prénom Nom\\\nMaire de La Ville\\\n14 bis, rue du Port\\\n44999 La Ville\n')
  const signature = 'Fait à Nantes\nLe maire\nJean Dupont\n'
  assert.deepEqual(kinds(signature), ['1 lines'])
  assert.equal(mended(signature), signature)
  for (const prose of [
    'Une phrase qui est coupée par son auteur à la\nligne. Elle finit ici.\n',
    'Prénom Nom\\\nMaire\\\n44999 La Ville\n',
    'Jean dort.\nPaul mange.\nLuc sort.\n',
    '— Bonjour.\n— Bonsoir.\n',
  ]) {
    assert.deepEqual(kinds(prose), [], prose)
  }
})

test('pasted: an acronym with its definition is no title in capitals', () => {
  const at = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 7, offset: 6}}
  const term = {type: 'paragraph', children: [{type: 'text', value: 'FIMEAU', position: at}], position: at}
  const of = (...children: object[]) =>
    structureFindings({type: 'root', children} as never, {file: 'a.md', source: 'FIMEAU\n'}).map(({rule}) => rule)
  assert.ok(of(term).includes('pasted'))
  assert.ok(!of(term, {type: 'definitionBody', children: []}).includes('pasted'))
})

test('pasted: stanzas typed line by line are told once, with how many they are', () => {
  const stanza =
    'Il est né, le divin Enfant,\nJouez, hautbois, résonnez, musettes ;\nIl est né, le divin Enfant ;\nChantons tous son avènement !\n'
  const numbered =
    '2) La caille, la tourterelle et la perdrix (bis)\n   Et ma jolie colombe, qui chante jour et nuit.\n'
  assert.deepEqual(kinds(`**Refrain**\n${stanza}`), ['1 verse'])
  assert.deepEqual(kinds(`${numbered}\n*Au refrain*\n\n${numbered.replace('2', '3')}`), ['1 verse'])
  assert.equal(told(`${stanza}\n${stanza}`).find(({rule}) => rule === 'pasted')?.values?.count, 2)
  const items = [1, 2, 3].map(number => numbered.replace('2', String(number))).join('\n*Au refrain*\n\n')
  assert.deepEqual(kinds(items), ['1 verse'], 'numbers of stanzas are no titles')
  for (const prose of [
    `:::vers\n${stanza}\n${stanza}:::\n`,
    'Le siège est à\nParis, où tout finit.\n',
    'Une phrase.\nUne autre phrase.\nEt une autre phrase.\n',
    'Un paragraphe, que son auteur coupe,\net qui continue ainsi,\nJusqu’à la fin.\n',
    'Une ligne si longue qu’elle ne saurait être celle d’un poème, de la prose,\nUne autre ligne,\nEt une autre.\n',
  ])
    assert.deepEqual(
      kinds(prose).filter(kind => kind.endsWith('verse')),
      [],
      prose,
    )
})

test('pasted: a year that begins a list, letters that begin none, bullets', () => {
  assert.deepEqual(kinds('1986. Une année de plus.\n'), ['1 year'])
  assert.equal(mended('1986. Une année de plus.\n'), '1986\\. Une année de plus.\n')
  assert.deepEqual(kinds('100. Cent\n101. Cent un\n'), [])
  assert.deepEqual(kinds('Au choix :\na. le premier\nb. le second\n'), ['2 letters'])
  assert.deepEqual(kinds('a. le premier\nb. le second\n'), [], 'read as a list')
  assert.deepEqual(kinds('a) un\nb) deux\nd) trois\n'), ['1 letters'])
  assert.equal(mended('Voici\n•\tun\n• deux\n'), 'Voici\n- un\n- deux\n')
})

test('pasted: mended once, nothing is left to be mended', () => {
  for (const source of [
    '1. LE SERVICE\n1.1 Qui ?\nLe SRC.\n•\tun\n•\tdeux\n\nNom Un\n14, rue du Port\n44999 La Ville\n\nBac\tJour\nGris\tLundi\n\nTexte (1).\n\nNOTES\n(1) La note.\n',
    '> Nom Un\n> 14, rue du Port\n> 44999 La Ville\n\n1986. Un\n\n- a\tb\n  c\td\n',
  ]) {
    const once = mended(source)
    assert.equal(mended(once), once)
  }
})

test('seam: a label by itself, or a code that begins the next paragraph, says nothing', () => {
  assert.deepEqual(rules('**Détails**\n\nla fonction est ici.\n'), [])
  assert.deepEqual(rules('La fonction de ce nom\n\n`print` écrit un texte.\n'), [])
})

test('pasted: a tab behind a label makes no table', () => {
  assert.deepEqual(kinds('**Maire :** \tAnne Roy  \n**Adjoint :**\tLuc Noir\n'), [])
  assert.deepEqual(kinds('**Maire :** \tAnne Roy\n**Adjoint :**\tLuc Noir\n'), ['1 tabs'])
  assert.deepEqual(kinds('Maire\tAnne Roy\nAdjoint\tLuc Noir\n'), ['1 tabs'])
})
