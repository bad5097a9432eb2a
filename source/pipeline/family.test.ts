/** The sheets of a class: the pair, and the profiles that hide what the teacher alone sees. */
import assert from 'node:assert/strict'
import {before, test} from 'node:test'
import {inflateSync} from 'node:zlib'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {openPdf, readPdf} from '../pdf/read/index.ts'
import {isStream, type PdfValue} from '../pdf/read/values.ts'
import {vocabulary} from '../proof/leak/vocabulary.ts'
import type {Output, Profile} from '../types.ts'
import {family, familyList, planted} from './family.testing.ts'

const hiding = ['screen', 'print', 'student', 'large-print', 'dyslexia', 'photocopy']
let made: ReadonlyMap<string, Output>
const outputOf = (profile: string): Output => made.get(profile) as Output

before(async () => {
  made = await family([...hiding, 'teacher'])
})

test('every profile is made, and none is refused', () => {
  for (const [name, {refused, bytes, findings}] of made) {
    assert.ok(
      bytes.length > 1000 && !refused,
      `${name}: ${JSON.stringify(findings.filter(({severity}) => severity === 'error'))}`,
    )
  }
})

/** What another reader finds in a file, on its pages and beside them. */
async function told(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({data: Uint8Array.from(bytes), verbosity: 0}).promise
  const parts: unknown[] = [
    await pdf.getMetadata(),
    await pdf.getOutline(),
    await pdf.getAttachments(),
    await pdf.getDestinations(),
  ]
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const {items} = await page.getTextContent()
    parts.push(items.map(item => ('str' in item ? item.str : '')).join(' '))
    parts.push(items.map(item => ('str' in item ? item.str : '')).join(''))
    parts.push(await page.getAnnotations(), await page.getStructTree())
  }
  await pdf.destroy()
  return JSON.stringify(parts).normalize('NFKD').toLowerCase()
}

/** The bytes of a file with all that is packed in it, in its ways of writing letters. */
function unpacked(bytes: Uint8Array): string[] {
  const file = openPdf(bytes)
  const parts: Buffer[] = [Buffer.from(bytes)]
  for (let number = 1; number < file.size; number++) {
    const value = file.object(number)
    if (isStream(value) && value.dict.get('Filter') === 'FlateDecode') parts.push(inflateSync(value.data))
  }
  const plain = Buffer.concat(parts).toString('latin1').toLowerCase()
  return [plain, plain.replaceAll('\0', '')]
}

const hex = (word: string) => Buffer.from(word, 'latin1').toString('hex')

test('no word of an answer is anywhere in a file that hides answers, and all are in the teacher’s', async () => {
  for (const profile of hiding) {
    const {bytes} = outputOf(profile)
    const texts = [await told(bytes), ...unpacked(bytes)]
    for (const [place, word] of Object.entries(planted)) {
      assert.ok(!texts.some(text => text.includes(word) || text.includes(hex(word))), `${profile}: ${place}`)
    }
  }
  const teacher = await told(outputOf('teacher').bytes)
  const {file: _, index: __, ...said} = planted
  for (const [place, word] of Object.entries(said)) assert.ok(teacher.includes(word), place)
})

test('pictures of answers are not in a file that hides them', () => {
  const images = (bytes: Uint8Array) => {
    const file = openPdf(bytes)
    return Array.from({length: file.size}, (_, number) => file.object(number)).flatMap(value =>
      isStream(value) && value.dict.get('Subtype') === 'Image'
        ? [Number(value.dict.get('Width')) / Number(value.dict.get('Height'))]
        : [],
    )
  }
  for (const profile of hiding) assert.deepEqual(images(outputOf(profile).bytes), [1], profile)
  assert.deepEqual(images(outputOf('teacher').bytes).sort(), [1, 1.5])
})

/** Page and height of each line that begins so. */
const linesOf = (bytes: Uint8Array, beginning: RegExp) =>
  readPdf(bytes).pages.flatMap(({runs}, page) =>
    runs.flatMap(({text, x, y}) =>
      beginning.test(text) ? [`${page + 1} ${x.toFixed(2)} ${y.toFixed(2)} ${text}`] : [],
    ),
  )

test('student and teacher have the same pages: what both show stands at the same places', () => {
  const [student, teacher] = [outputOf('student'), outputOf('teacher')]
  assert.equal(student.pages, teacher.pages)
  const shown = linesOf(student.bytes, /\S/)
  const all = new Set(linesOf(teacher.bytes, /\S/))
  assert.ok(shown.length > 30)
  assert.deepEqual(
    shown.filter(line => !all.has(line) && !/☐\s*$/.test(line)),
    [],
  )
  assert.equal(linesOf(student.bytes, /^Exercice/).length, 4)
})

test('student alone has the pages of the pair', async () => {
  const alone = (await family(['student'])).get('student') as Output
  assert.deepEqual(Buffer.from(alone.bytes), Buffer.from(outputOf('student').bytes))
})

/** Sizes of type in a file, and how many letters each has. */
const sizesOf = (bytes: Uint8Array) => {
  const sizes = new Map<number, number>()
  for (const {runs} of readPdf(bytes).pages)
    for (const {size, text} of runs) {
      const rounded = Math.round(size * 10) / 10
      if (text.trim() !== '') sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length)
    }
  return sizes
}

test('large print is 18 points, never under 16; dyslexia 14, never under 12; lines are apart, ranged left, undivided', () => {
  for (const [profile, text, least, leading] of [
    ['large-print', 18, 16, 25],
    ['dyslexia', 14, 12, 21],
  ] as const) {
    const {bytes} = outputOf(profile)
    const sizes = sizesOf(bytes)
    const [most] = [...sizes].sort(([, one], [, other]) => other - one)
    assert.equal(most?.[0], text, profile)
    assert.ok(Math.min(...sizes.keys()) >= least, `${profile}: ${[...sizes.keys()]}`)
    const pages = readPdf(bytes).pages
    assert.deepEqual(
      [pages[0]?.width, pages[0]?.height].map(side => Math.round(side ?? 0)),
      [595, 842],
    )
    const lines = pages.flatMap(({runs}) => runs.filter(({size}) => Math.abs(size - text) < 0.1).map(({y}) => y))
    const steps = lines
      .slice(1)
      .map((y, at) => Math.abs(y - (lines[at] ?? 0)))
      .filter(step => step > 1 && step < 2 * leading)
    assert.ok(steps.length > 3 && steps.every(step => step >= leading - 0.3), `${profile}: ${steps}`)
    const faces = new Set(pages.flatMap(({runs}) => runs.map(({font}) => font.name.replace(/^\w+\+/, ''))))
    assert.ok(
      [...faces].some(face => face.startsWith('AtkinsonHyperlegibleNext')),
      [...faces].join(' '),
    )
    const runs = pages.flatMap(page => page.runs)
    const choices = runs.filter(({text: words}) => /rouge|bleu/.test(words))
    assert.ok(choices.length === 2, profile)
    for (const {y} of choices)
      assert.ok(
        runs.some(run => run.text.includes('☐') && Math.abs(run.y - y) < 2),
        `${profile}: a choice stands beside its box`,
      )
    assert.ok(![...faces].some(face => /Italic|It$|Serif/.test(face)), [...faces].join(' '))
  }
})

test('letters that are spaced are still words to another reader, in text, table and note', async () => {
  const pdf = await getDocument({data: Uint8Array.from(outputOf('dyslexia').bytes), verbosity: 0}).promise
  const pages = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const {items} = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map(item => ('str' in item ? item.str : '')).join(''))
  }
  await pdf.destroy()
  const text = pages.join(' ').replace(/\s+/g, ' ')
  // `cl`, `ch`, `ri` are what the face itself sets wider apart.
  for (const words of [
    'Charte, article 23',
    'Des choix',
    'Dernier alinéa après les exercices',
    'Un carré que tous voient',
  ])
    assert.ok(text.includes(words), `« ${words} »: ${text}`)
})

test('no colour is left in the photocopy', () => {
  const file = openPdf(outputOf('photocopy').bytes)
  const names: string[] = []
  const look = (value: PdfValue): void => {
    if (typeof value === 'string') names.push(value)
    else if (isStream(value)) look(value.dict)
    else if (value instanceof Map) for (const each of value.values()) look(each)
    else if (Array.isArray(value)) value.forEach(look)
  }
  for (let number = 1; number < file.size; number++) {
    const value = file.object(number)
    look(value)
    const isContent = isStream(value) && value.dict.get('Filter') === 'FlateDecode' && !value.dict.has('Type')
    if (!isContent || value.dict.has('N') || value.dict.has('Length1')) continue
    const content = inflateSync(value.data).toString('latin1')
    if (!/\bBT\b|\bre\b/.test(content)) continue
    assert.doesNotMatch(content, /(?:[\d.]+\s+){3}(?:rg|RG|scn?|SCN?)\b|(?:[\d.]+\s+){4}[kK]\b/)
    for (const [, grey = '1'] of content.matchAll(/([\d.]+)\s+g\b/g))
      assert.ok(Number(grey) < 0.9 || grey === '1', grey)
  }
  assert.deepEqual(
    names.filter(name => /^(?:DeviceRGB|DeviceCMYK|CalRGB|ICCBased)$/.test(name)),
    [],
  )
})

const listed = `:::exercice[Un]
Question une ?

:::reponse
Courte.
:::
:::

:::exercice[Deux]
- [ ] rouge
- [x] vert
- [ ] bleu

:::reponse
Une réponse bien plus longue, qui prend plusieurs lignes de la page parce qu’elle dit beaucoup de choses, avec des mots
qui se suivent jusqu’à ce que la deuxième ligne soit pleine et que la troisième commence à son tour, enfin.
:::
:::

:::exercice[Trois]
Question trois ?

::lignes{1}

:::reponse
Moyenne.

Et un second alinéa, puis un troisième.

Troisième.
:::
:::
`

test('variants: each has its sheet and its key, on the same pages, numbered in its own order', async () => {
  const {profilesOf} = await import('../profiles/index.ts')
  const rows = profilesOf({profiles: {student: {}, teacher: {}, screen: {}}, variants: ['A', 'B']})
  assert.deepEqual(
    rows.map(({suffix}) => suffix),
    ['-eleve-A', '-eleve-B', '-enseignant-A', '-enseignant-B', ''],
  )
  const outputs = await familyOf(rows.slice(0, 4), 'variants: [A, B]\nseed: 7\n', listed)
  assert.ok(
    outputs.every(({refused}) => !refused),
    JSON.stringify(outputs.flatMap(({findings}) => findings)),
  )
  assert.deepEqual(
    outputs.map(({name}) => name),
    ['essai-eleve-A.pdf', 'essai-eleve-B.pdf', 'essai-enseignant-A.pdf', 'essai-enseignant-B.pdf'],
  )
  const titles = ({bytes}: Output) => linesOf(bytes, /^Exercice|^Un$|^Deux$|^Trois$/)
  const [a, b, keyOfA, keyOfB] = outputs.map(titles)
  assert.ok(a?.length && a.length >= 3)
  assert.deepEqual([a, b], [keyOfA, keyOfB])
  assert.notDeepEqual(a, b)
})

test('an answer on lines may be a list, code, a quotation: nothing stands on its label', async () => {
  const answers = ['1. Un.\n2. Deux.', '- Un.\n\nDeux.', '> Cité.', '```\nx = 1\n```', '$$x = 1$$']
  const text = answers.map(answer => `:::exercice\nQuoi ?\n\n:::reponse {lignes=4}\n${answer}\n:::\n:::\n`).join('\n')
  const [, key] = await familyOf(['student', 'teacher'], '', text)
  assert.deepEqual(
    (key as Output).findings.filter(({rule}) => rule.startsWith('proof-')),
    [],
  )
  // The label of each, then what it says, on one line.
  const label = linesOf((key as Output).bytes, /^RÉPONSE$/).map(line => line.split(' ').map(Number))
  const first = linesOf((key as Output).bytes, /^(?:Un\.|Cité\.|x = 1)$/).map(line => line.split(' ').map(Number))
  assert.deepEqual([label.length, first.length], [answers.length, 4])
  for (const [index, [page, , y = 0]] of first.slice(0, 4).entries()) {
    assert.equal(page, label[index]?.[0])
    assert.ok(Math.abs(y - (label[index]?.[2] ?? 0)) < 4, JSON.stringify([label, first]))
  }
})

test('spaces: equal — all rooms of answers have one height; an answer that is too long for its space is told', async () => {
  const heights = async (more: string) => {
    const [student, teacher] = await familyOf(['student', 'teacher'], more, listed)
    const places = ({bytes}: Output) => linesOf(bytes, /^Exercice/).map(line => line.split(' ').map(Number))
    assert.deepEqual(places(student as Output), places(teacher as Output))
    const tight = (student as Output).findings.filter(({rule}) => rule === 'answer-room').map(({place}) => place?.line)
    // From one exercise to the next, what its question and its answer take; all three questions but the choices are one line.
    const ys = places(student as Output).map(([page = 0, , y = 0]) => page * 10_000 + y)
    return {tight, first: (ys[1] ?? 0) - (ys[0] ?? 0), second: (ys[2] ?? 0) - (ys[1] ?? 0)}
  }
  const [pupils, key] = await familyOf(['student', 'teacher'], '', listed)
  assert.deepEqual([linesOf((pupils as Output).bytes, /☑/).length, linesOf((key as Output).bytes, /☑/).length], [0, 1])
  assert.equal(linesOf((pupils as Output).bytes, /☐/).length, 3)
  const own = await heights('')
  const equal = await heights('spaces: equal\n')
  assert.equal(own.tight.length, 1)
  assert.ok(own.second > own.first + 30)
  // Two more choices than a line of question.
  assert.ok(Math.abs(equal.second - equal.first) < 2 * 14 + 1, `${equal.first} ${equal.second}`)
  assert.ok(equal.first > own.first + 20)
})

test('words that a PDF has of itself, or its standards, are no leak when an answer has them too', async () => {
  const own =
    'adobe registry coated paper offset form force metadata published false begin note compose publication this which'
  const source = `# Essai\n\nVu ici[^n].\n\n[^n]: Bas.\n\n:::enseignant\n${[...vocabulary].join(' ')} ${own}\n:::\n`
  const outputs = await familyOf(
    ['screen', 'print', 'photocopy'],
    'edition: {date: 2026-11-23, rights: CC BY 4.0}\n',
    source,
  )
  for (const {profile, findings} of outputs)
    assert.deepEqual(
      findings.filter(({rule}) => rule === 'proof-leak').map(({values}) => values),
      [],
      profile,
    )
})

const familyOf = async (
  profiles: readonly (string | Profile)[],
  more: string,
  source: string,
): Promise<readonly Output[]> => [...(await familyList(profiles, {more, source}))]
