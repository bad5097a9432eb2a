import assert from 'node:assert/strict'
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {test} from 'node:test'
import fc from 'fast-check'
import {listen} from '../commands/testing.ts'
import {MachineError} from '../fault.ts'
import {read as readMarkdown} from '../markdown/testing.ts'
import {sentence} from '../pipeline/library.ts'
import {readWord} from './index.ts'
import {documentOf, item, note, paragraph, picture, run, table, zipOf} from './testing.ts'

const read = async (bytes: Uint8Array) => {
  const {files, findings} = await readWord(bytes, 'Mon rapport.docx')
  const texts = new Map(files.map(({name, content}) => [name, typeof content === 'string' ? content : '']))
  return {texts, names: [...texts.keys()], rules: findings.map(({rule}) => rule)}
}
const chapter = async (body: string, notes: readonly string[] = []) => {
  const {texts, names} = await read(documentOf(body, notes))
  return texts.get(names.find(name => name.startsWith('source/')) ?? '') ?? ''
}

const whole = documentOf(
  [
    paragraph('Rapport sur la paix', 'Titre'),
    paragraph('Une première lecture', 'Sous-titre'),
    paragraph('Introduction 3', 'TM1'),
    paragraph('Ces quelques lignes viennent avant tout chapitre.'),
    paragraph('Les casques bleus', 'Titre1'),
    paragraph(
      `${run('Un mot en ')}${run('gras', '<w:b/>')}${run(' et un autre en ')}${run('italique', '<w:i/>')}${note(1)}${run('.')}`,
    ),
    item('premier point', 1),
    item('sous-point', 1, 1),
    item('second point', 1),
    paragraph('Une ligne ordinaire entre deux listes.'),
    item('d’abord', 2),
    item('ensuite', 2),
    paragraph(picture('image', 'Un carré noir')),
    paragraph('Figure 1 – Un carré sans nuance', 'Lgende'),
    paragraph('Mandats', 'Maison'),
    paragraph('Tableau 1 : Les missions', 'Lgende'),
    table([
      ['Pays', 'Effectif'],
      ['Mali', '12 000'],
      ['Chypre', '800'],
    ]),
    paragraph('Le droit', 'Titre1'),
    paragraph(
      `${run('Voir ')}<w:hyperlink r:id="web">${run('le site')}</w:hyperlink>${run(' des Nations')}${note(2)}${run('.')}`,
    ),
    paragraph('Nous, peuples des Nations Unies.', 'Citation'),
  ].join(''),
  ['Note sur l’italique.', 'Note sur le site.'],
)

test('white space at the edges of bold and italic stands outside them', async () => {
  const bold = (text: string) => run(text, '<w:b/>')
  const italic = (text: string) => run(text, '<w:i/>')
  for (const [body, expected] of [
    [bold('gras ') + run('suite'), '**gras** suite'],
    [run('avant') + bold(' gras') + run(' suite'), 'avant **gras** suite'],
    [bold('gras\u00a0') + run(': suite'), '**gras**\u00a0: suite'],
    [bold('gras\u00a0'), '**gras**'],
    [run('un') + bold(' ') + run('deux'), 'un deux'],
    [run('un ') + run('deux ', '<w:b/><w:i/>') + run('trois'), 'un **_deux_** trois'],
    [run('dit ') + italic(' Le Monde ') + run('du jour'), 'dit *Le Monde* du jour'],
  ] as const)
    assert.equal((await chapter(paragraph(body))).trim(), expected)
})

test('lines in bold of a document without headings are told, and stay what they are', async () => {
  const bold = (text: string) => paragraph(run(text, '<w:b/>'))
  const body = ['Présents', 'Motion', 'Budget', 'Divers'].map(one => `${bold(one)}${paragraph('Une phrase.')}`).join('')
  const {files, findings} = await readWord(documentOf(body), 'Réunion.docx')
  assert.deepEqual(
    findings.map(({rule, values}) => [rule, values.names]),
    [['docx-headings', 'Présents, Motion, Budget']],
  )
  assert.ok(files.some(({content}) => String(content).startsWith('**Présents**\n\nUne phrase.')))
  assert.deepEqual((await readWord(documentOf(`${paragraph('Un', 'Titre1')}${body}`), 'Réunion.docx')).findings, [])
  assert.deepEqual((await readWord(documentOf(bold('Une seule')), 'Réunion.docx')).findings, [])
  const frame = (text: string) => `<w:tbl><w:tr><w:tc>${bold(text)}</w:tc></w:tr></w:tbl>`
  const framed = await readWord(documentOf(frame('Cimetière') + paragraph('Oui.') + frame('École')), 'Lettre.docx')
  assert.deepEqual(
    framed.findings.map(({values}) => values.names),
    ['Cimetière, École'],
  )
})

test('a style that is used and not described goes by its id', async () => {
  const {texts, rules} = await read(
    documentOf(
      `${paragraph('Rapport', 'Titre')}${paragraph('Une année', 'Subtitle')}${paragraph('Un', 'Titre1')}${paragraph('Texte.', 'MaisonX')}`,
    ),
  )
  assert.match(texts.get('publication.yaml') ?? '', /^subtitle: Une année$/m)
  assert.deepEqual(rules, ['docx-styles'])
})

test('a document becomes a publication: its head, a text a chapter, its pictures', async () => {
  const {texts, names, rules} = await read(whole)
  assert.deepEqual(names, [
    'publication.yaml',
    'source/00-texte.md',
    'source/01-les-casques-bleus.md',
    'source/02-le-droit.md',
    'images/image-01.png',
  ])
  assert.deepEqual(rules, ['docx-contents'])
  assert.match(
    texts.get('publication.yaml') ?? '',
    /^title: Rapport sur la paix\nsubtitle: Une première lecture\nauthor: Ève Martin\nlang: fr-FR\nkeywords:\n/,
  )
  const first = texts.get('source/01-les-casques-bleus.md') ?? ''
  assert.equal(
    first,
    `# Les casques bleus

Un mot en **gras** et un autre en *italique*[^1].

- premier point
  - sous-point
- second point

Une ligne ordinaire entre deux listes.

1. d’abord
2. ensuite

![Un carré noir](../images/image-01.png "Un carré sans nuance")

## Mandats

| Pays | Effectif |
| - | - |
| Mali | 12 000 |
| Chypre | 800 |

Tableau : Les missions

[^1]: Note sur l’italique.
`,
  )
  assert.match(
    texts.get('source/02-le-droit.md') ?? '',
    /\[le site\]\(https:\/\/example\.org\/a\) des Nations\[\^1\]\.\n\n> Nous/,
  )
})

test('the command writes it, and it is clean; a folder that is not empty is left alone', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-word-'))
  try {
    await writeFile(path.join(folder, 'Mon rapport.docx'), whole)
    const {exit, err} = await listen(['init', '--from', 'Mon rapport.docx'], folder)
    assert.equal(exit, 0)
    assert.match(err, /la table des matières de « Mon rapport\.docx » n’est pas reprise/)
    const {findings} = JSON.parse((await listen(['check', 'Mon rapport', '--json'], folder)).out)
    assert.deepEqual(
      findings.filter(({severity}: {severity: string}) => severity !== 'info'),
      [],
    )
    assert.deepEqual((await readdir(path.join(folder, 'Mon rapport'))).sort(), [
      '.fascicule',
      '.gitignore',
      'LISEZMOI.md',
      'images',
      'publication.yaml',
      'source',
    ])
    assert.match(await readFile(path.join(folder, 'Mon rapport', 'LISEZMOI.md'), 'utf8'), /^# Rapport sur la paix\n/)
    assert.equal((await listen(['init', '--from', 'Mon rapport.docx'], folder)).exit, 2)
    assert.equal((await listen(['init', 'b', '--from', 'Mon rapport.docx', '--template', 'edition'], folder)).exit, 2)
    assert.equal((await listen(['init', 'b', '--from', 'absent.docx'], folder)).exit, 2)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
})

test('what cannot be kept is told, and no word is lost', async () => {
  const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${paragraph('Dans la boîte')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>`
  const both = box.replace(
    '</mc:Choice>',
    `</mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('Dans la boîte')}</w:txbxContent></v:textbox></w:pict></mc:Fallback>`,
  )
  const {texts, rules} = await read(
    documentOf(
      [
        paragraph(`<w:ins>${run('ajouté')}</w:ins><w:del><w:r><w:delText>ôté</w:delText></w:r></w:del>`),
        paragraph(
          `<m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara>`,
        ),
        paragraph(`${run('autour')}${box}`),
        paragraph(`${run('encore')}${both}`),
        paragraph(picture('emf')),
        paragraph(picture('far')),
        paragraph('<w:r><w:br w:type="page"/></w:r><w:r><w:commentReference w:id="9"/></w:r>'),
        paragraph('un style', 'Inconnu'),
        paragraph('<w:bizarre/>'),
      ].join(''),
    ),
  )
  const text = texts.get('source/00-texte.md') ?? ''
  for (const word of ['ajouté', 'a/b', 'autour', 'encore', 'un style']) assert.ok(text.includes(word), word)
  assert.equal(text.match(/Dans la boîte/g)?.length, 2)
  assert.ok(!text.includes('ôté'))
  assert.deepEqual(
    rules,
    ['changes', 'comments', 'equations', 'pictures', 'unread', 'boxes', 'breaks', 'styles'].map(kind => `docx-${kind}`),
  )
})

test('a picture that pages cannot show keeps its place, so that no other has its caption', async () => {
  const kinds: readonly (readonly [string, Uint8Array])[] = [
    ['tif', Buffer.from('II*\0', 'latin1')],
    ['heic', Buffer.from('\0\0\0\x1cftypheic', 'latin1')],
    ['wmf', Buffer.from('d7cdc69a', 'hex')],
    ['bmp', Buffer.from('BM')],
  ]
  for (const [ending, bytes] of kinds) {
    const body = [
      ...[paragraph(picture('png', 'Plan')), paragraph('Figure 1 : Le plan', 'Lgende')],
      paragraph(picture('image', 'Place')),
    ].join('')
    const relations = [
      ['png', `media/image9.${ending}`],
      ['image', 'media/image1.png'],
    ].map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}"/>`,
    )
    const {texts, names, rules} = await read(
      documentOf(
        body,
        [],
        [
          {
            name: 'word/_rels/document.xml.rels',
            content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
          },
          {name: `word/media/image9.${ending}`, content: bytes},
        ],
      ),
    )
    assert.ok(names.includes(`images/image-01.${ending}`), ending)
    assert.ok(rules.includes('docx-pictures'))
    const text = texts.get('source/00-texte.md') ?? ''
    assert.ok(text.includes(`![Plan](../images/image-01.${ending} "Le plan")`), text)
    assert.ok(text.includes('![Place](../images/image-02.png)'), text)
  }
})

test('a caption that calls a note is still a caption', async () => {
  const figure = await chapter(
    `${paragraph(picture('image', 'Place'))}${paragraph(`${run('Figure 2 – La place')}${note(1)}`, 'Lgende')}`,
    ['Refaite en 2026.'],
  )
  assert.match(figure, /^:::figure\n\n!\[Place\]\([^)]+\)\n\nLa place\[\^1\]\n\n:::\n\n\[\^1\]: Refaite/)
  const [rows, caption] = [
    table([
      ['Rue', 'Prix'],
      ['A', '2'],
    ]),
    paragraph(`${run('Tableau 1 : Les rues')}${note(1)}`, 'Lgende'),
  ]
  for (const body of [caption + rows, rows + caption])
    assert.match(await chapter(body, ['En euros.']), /\| 2 \|\n\nTableau : Les rues\[\^1\]/)
})

test('lines in the middle that come first are title and subtitle, one of another place or a sentence is not', async () => {
  const middle = (text: string) => paragraph(text, '', '<w:jc w:val="center"/>')
  const headOf = async (body: string) => (await read(documentOf(body))).texts.get('publication.yaml') ?? ''
  const bold = middle(run('Bilan', '<w:b/>'))
  assert.match(
    await headOf(`${bold}${middle('Service des rues')}${paragraph('Texte.')}`),
    /title: Bilan\nsubtitle: Service des rues\n/,
  )
  assert.match(
    await headOf(`${middle('Bilan')}${paragraph('Un', 'Titre1')}${paragraph('Texte.')}`),
    /title: Bilan\n(?!subtitle)/,
  )
  for (const body of [
    middle('Bilan'),
    `${paragraph('Texte.')}${bold}`,
    middle('x '.repeat(80)) + paragraph('Un', 'Titre1'),
  ])
    assert.doesNotMatch(await headOf(body), /Bilan|x x/)
})

test('a list that goes on after a paragraph keeps its number, one that begins anew has none', async () => {
  const text = await chapter(
    [
      item('un', 2),
      item('deux', 2),
      paragraph('Entre les deux.'),
      item('trois', 2),
      paragraph('', 'Paragraphedeliste', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'),
      paragraph('Encore entre les deux.'),
      item('cinq', 2),
      paragraph('Une autre liste.'),
      item('à part', 3),
      item('à part aussi', 3),
      paragraph('Des points.'),
      item('un point', 1),
      paragraph('Puis.'),
      item('six', 2),
    ].join(''),
  )
  assert.equal(
    text,
    `1. un
2. deux

Entre les deux.

3. trois

Encore entre les deux.

5. cinq

Une autre liste.

7. à part
8. à part aussi

Des points.

- un point

Puis.

6. six
`,
  )
})

test('a note whose call is raised by hand is called all the same', async () => {
  const call = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>'
  const text = await chapter(paragraph(`${run('Un mot')}${call}${run('.')}`), ['Une note.'])
  assert.equal(text, 'Un mot[^1].\n\n[^1]: Une note.\n')
})

test('tables: merged cells stay HTML, a frame is a box, paragraphs of a cell are lines', async () => {
  const span = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('large')}`
  assert.match(await chapter(table([[span], ['a', 'b']])), /^<table>.*<td colspan="2"><p>large<\/p><\/td>.*<\/table>$/m)
  assert.match(
    await chapter(table([[`<w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${paragraph('large')}`], ['a', 'b']])),
    /colspan="100"/,
  )
  assert.equal(await chapter(table([['encadré']])), ':::aside\n\nencadré\n\n:::\n')
  const two = await chapter(
    table(
      [
        ['a', 'b'],
        ['un', 'deux'],
      ],
      text => paragraph(text) + paragraph('suite'),
    ),
  )
  assert.match(two, /\| a<br>suite \| b<br>suite \|/)
})

test('links within the document lead somewhere, others of strangers nowhere', async () => {
  const text = await chapter(
    `${paragraph(`<w:bookmarkStart w:id="0" w:name="_Ref 1é"/>${run('Chapitre')}`, 'Titre1')}${paragraph(`<w:hyperlink w:anchor="_Ref 1é">${run('voir')}</w:hyperlink> <w:hyperlink w:anchor="nulle part">${run('perdu')}</w:hyperlink><w:hyperlink r:id="script">${run('piège')}</w:hyperlink>`)}`,
  )
  assert.match(text, /^# Chapitre \{#renvoi-1\}\n\n\[voir\]\(#renvoi-1\)/)
  assert.ok(text.includes('perdu') && text.includes('piège') && !/javascript|nulle/.test(text))
})

test('whatever a paragraph says, the page says it', async () => {
  const sign = fc.constantFrom(...'ab1 é.,:;!?$^{}[]()<>*_~`#|=@+-&"\'\\/%')
  await fc.assert(
    fc.asyncProperty(fc.array(sign, {minLength: 1, maxLength: 14}), async signs => {
      const said = `x${signs.join('')}y`
      const escaped = said.replace(/&/g, '&amp;').replace(/</g, '&lt;')
      const text = await chapter(paragraph(escaped))
      const pieces = readMarkdown(text).text.pieces.map(piece => piece.text)
      assert.equal(pieces.join('').replace(/\s/g, ''), said.replace(/\s/g, ''), text)
    }),
    {numRuns: 100},
  )
})

test('what is no document, protected, damaged, or explodes is refused with a sentence', async () => {
  const fault = async (bytes: Uint8Array) => {
    const error = await readWord(bytes, 'x.docx').then(
      () => undefined,
      caught => caught,
    )
    assert.ok(error instanceof MachineError, String(error))
    return `${error.rule} ${error.exit}`
  }
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  const encrypted = Buffer.concat([Uint8Array.from(compound), Buffer.from('EncryptedPackage', 'utf16le')])
  assert.equal(await fault(new Uint8Array(encrypted)), 'docx-locked 2')
  assert.equal(await fault(documentOf('', [], [{name: 'word/document.xml', content: 'x', flags: 1}])), 'docx-locked 2')
  const huge = Buffer.alloc(60_000_000, ' ')
  assert.equal(
    await fault(documentOf('', [], [{name: 'word/document.xml', content: huge, size: 300_000_000}])),
    'docx-large 2',
  )
  assert.equal(await fault(documentOf('', [], [{name: 'word/document.xml', content: huge, size: 10}])), 'docx-broken 2')
  assert.equal(await fault(documentOf('<w:p>')), 'docx-broken 2')
  assert.equal(await fault(documentOf(`${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}`)), 'docx-broken 2')
  assert.equal(await fault(whole.subarray(0, whole.length / 2)), 'docx-broken 2')
  const many = Array.from({length: 10_001}, (_, at) => ({name: `p${at}`, content: ''}))
  assert.equal(await fault(documentOf('', [], many)), 'docx-large 2')
})

test('a damaged document never ends in anything but a fault with a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
      const bytes = Uint8Array.from(whole)
      bytes[at] = byte
      await readWord(bytes, 'x.docx').catch(error => assert.ok(error instanceof MachineError))
    }),
    {numRuns: 100},
  )
})

test('a file in another format is told what it is, and how a .docx is made of it', async () => {
  const text = (words: string) => new TextEncoder().encode(words)
  const archive = (...names: string[]) => zipOf(names.map(name => ({name, content: 'x'})))
  const openDocument = (type: string) =>
    zipOf([{name: 'mimetype', content: `application/vnd.oasis.opendocument.${type}`}])
  const files: readonly (readonly [Uint8Array, string])[] = [
    [new Uint8Array(), 'empty'],
    [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'doc'],
    [openDocument('text'), 'odt'],
    [text('<?xml version="1.0"?><office:document>'), 'odt'],
    [openDocument('spreadsheet'), 'sheet'],
    [archive('xl/workbook.xml', '[Content_Types].xml'), 'sheet'],
    [archive('Index/Document.iwa'), 'pages'],
    [archive('Rapport.html', 'images/image1.png'), 'web'],
    [text('<!DOCTYPE html><p>'), 'web'],
    [text('{\\rtf1\\ansi'), 'rtf'],
    [text('%PDF-1.7'), 'pdf'],
    [text('# Mon été\n'), 'text'],
    [archive('autre.bin'), 'other'],
    [Uint8Array.of(0, 1, 2), 'other'],
  ]
  for (const [bytes, kind] of files) {
    const error = await readWord(bytes, 'x').catch(caught => caught)
    assert.ok(error instanceof MachineError)
    assert.deepEqual([error.rule, error.values.kind], ['docx-not', kind])
    for (const language of ['fr', 'en'] as const)
      assert.match(sentence(error, language), /^(?:«\sx\s»|“x”) (?:est|n’est|is) /u)
  }
})
