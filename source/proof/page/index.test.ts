/** The geometry of a page, on runs and texts written by hand. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ReadPage, TextRun} from '../../pdf/read/index.ts'
import type {LaidText, Page, Place} from '../../types.ts'
import {runOf} from '../run.testing.ts'
import {checkPage, type PageResult, pictureAround, printedText} from './index.ts'
import {alignPage} from './seen/reveal.ts'

const places: Place[] = [1, 2, 3, 4].map(line => ({file: 'a.md', line, column: 1}))
const before: Place = {file: 'a.md', line: 99, column: 1}

/** A run whose letters are 5 points wide. The type area goes from 50 to 350 and from 100 to 500. */
const run = (text: string, x = 60, y = 200, more: Partial<TextRun> = {}): TextRun =>
  runOf(text, x, y, {order: 0, ...more})
const text = (text: string, ref = 0, more: Partial<LaidText> = {}): LaidText => ({
  ref,
  stream: 'body',
  text,
  begins: true,
  ...more,
})
interface Sheet {
  readonly runs: readonly TextRun[]
  readonly texts?: readonly LaidText[]
  readonly page?: Partial<Page>
  readonly read?: Partial<ReadPage>
}
function checked({runs, texts = [], page: more, read: other}: Sheet): PageResult {
  const page = {
    number: 3,
    width: 400,
    height: 600,
    area: {x: 50, y: 100, width: 300, height: 400},
    texts,
    images: [],
    blank: false,
    ...more,
  } as unknown as Page
  const read = {runs, hidden: [], images: [], shapes: [], width: 400, height: 600, ...other} as unknown as ReadPage
  return checkPage({page, ...alignPage(read, page), places, before})
}
const told = (sheet: Sheet) => {
  const {foreign, overflows, overlaps, blanks} = checked(sheet).findings
  return [...foreign, ...overflows, ...overlaps, ...blanks].map(({rule, place, values}) =>
    [rule.replace('proof-', ''), place?.line, values.words, values.other].filter(each => each !== undefined).join(' '),
  )
}

test('a page of its texts, each in the type area', () => {
  assert.deepEqual(told({runs: [run('la paix')], texts: [text('la paix')]}), [])
})

test('each run belongs to the text of its first letter', () => {
  const texts = [text('la paix', 0), text('et la guerre', 1)]
  const {owners} = checked({runs: [run('la', 60), run('paix', 80), run('et la guerre', 60, 220), run('•', 50)], texts})
  assert.deepEqual(
    owners.map(owner => owner?.ref),
    [0, 0, 1],
  )
})

test('a pull quote in the margin that says again what the text says, painted after it', () => {
  const again = [run('la paix coûte', 60, 200), run('la paix', 360, 220), run('coûte', 360, 233)]
  const texts = (more: Partial<LaidText>) => [text('la paix coûte', 1, more), text('la paix coûte', 2)]
  assert.deepEqual(told({runs: again, texts: texts({outside: true})}), [])
  assert.deepEqual(told({runs: again, texts: texts({})}), ['overflow 3 la paix', 'overflow 3 coûte'])
})

test('what sticks out of the type area by more than half a point', () => {
  const at = (x: number, y = 200, more: Partial<TextRun> = {}, owner: Partial<LaidText> = {}) =>
    told({runs: [run('la paix', x, y, more)], texts: [text('la paix', 1, owner)]})
  const fault = ['overflow 2 la paix']
  // 35 points wide, 7.2 above the baseline, 2.2 below.
  assert.deepEqual([at(49.6), at(49.4)], [[], fault])
  assert.deepEqual([at(315.4), at(315.6)], [[], fault])
  assert.deepEqual([at(60, 106.8), at(60, 106.6)], [[], fault])
  assert.deepEqual([at(60, 498.2), at(60, 498.4)], [[], fault])
  assert.deepEqual(at(20, 200, {}, {outside: true}), [], 'a remark in the margin')
  assert.deepEqual(at(-1, 200, {}, {outside: true}), fault, 'which is on the page')
  assert.deepEqual(at(20, 200, {width: 0}), [])
  assert.deepEqual(at(20, 200, {hidden: 'transparent'}), [])
})

test('running heads lie on the page', () => {
  const head = (x: number) =>
    told({runs: [run('Titre', x, 50), run('la', 60)], texts: [text('Titre', 0, {stream: 'running'}), text('la')]})
  assert.deepEqual(head(20), [])
  // Its words may be those of a figure: nothing is said of them.
  assert.deepEqual(head(390), [])
  const marker = (x: number) => told({runs: [run('la', 60), run('•', x, 50)], texts: [text('la')]})
  assert.deepEqual([marker(20), marker(398)], [[], ['overflow •']])
})

const figure = {ref: 2, box: {x: 60, y: 150, width: 200, height: 100}, name: 'carte.svg'}

test('a drawing in the type area cuts off what goes beyond its edge', () => {
  const drawn = (box: typeof figure.box, more: Partial<LaidText> = {drawn: true}) =>
    told({
      runs: [run('la mer', 340, 200)],
      texts: [text('la mer', 2, more)],
      page: {images: [{...figure, box}]} as unknown as Partial<Page>,
    })
  assert.deepEqual(drawn({...figure.box, width: 290}), ['overflow 3 la mer'], 'the middle of the run is not in it')
  assert.deepEqual(drawn({...figure.box, x: 150, width: 200}).length, 1)
  const inner = (x: number, width: number, more: Partial<LaidText> = {drawn: true}) =>
    told({
      runs: [run('la mer', x, 200)],
      texts: [text('la mer', 2, more)],
      page: {images: [{...figure, box: {...figure.box, x: 60, width}}]} as unknown as Partial<Page>,
    })
  assert.deepEqual(inner(330, 290), [])
  assert.deepEqual(inner(330, 290, {}), ['overflow 3 la mer'], 'words that are no drawing’s')
  assert.deepEqual(inner(330, 300), ['overflow 3 la mer'], 'a drawing that goes beyond itself')
})

test('a picture is the one whose box holds the middle of the run', () => {
  const page = {images: [figure]} as unknown as Page
  assert.equal(pictureAround(run('ab', 60, 200), page), figure as unknown)
  assert.equal(pictureAround(run('ab', 20, 200), page), undefined)
})

test('runs over one another', () => {
  const texts = [text('la paix', 0), text('et la guerre', 1)]
  const over = (more: Partial<Sheet> = {}) =>
    told({runs: [run('la paix', 60, 200), run('et la guerre', 60, 202)], texts, ...more})
  assert.deepEqual(over(), ['overlap 1 la paix et la guerre'])
  assert.deepEqual(over({runs: [run('la paix', 60, 200), run('et la guerre', 60, 214)]}), [])
  assert.deepEqual(
    over({runs: [run('la paix', 60, 200), run('et la guerre', 60, 202)], texts: [texts[0] as LaidText]}).filter(each =>
      /^overlap/.test(each),
    ),
    ['overlap 1 la paix et la guerre'],
  )
  assert.deepEqual(
    told({runs: [run('•', 60, 50), run('◦', 60, 50)], texts: []}).filter(each => /^overlap/.test(each)),
    [],
    'of nobody',
  )
  assert.deepEqual(
    told({runs: [run('•', 61, 200, {width: 9}), run('la paix', 60, 200)], texts: [text('la paix', 1)]}),
    ['overlap 2 • la paix'],
    'at the place of the one that has a text',
  )
})

test('a drawing and a formula may paint letters over their own', () => {
  const words = [text('la mer', 2, {drawn: true}), text('le port', 2, {drawn: true})]
  const runs = [run('la mer', 80, 200), run('le port', 80, 202)]
  const images = [figure] as unknown as Page['images']
  assert.deepEqual(told({runs, texts: words, page: {images}}), [])
  assert.deepEqual(told({runs, texts: [text('la mer', 2, {drawn: true}), text('le port', 3)], page: {images}}), [
    'overlap 3 la mer le port',
  ])
  assert.deepEqual(told({runs, texts: words}), [], 'drawings whose place is not known: by their element')
  assert.deepEqual(told({runs, texts: [text('la mer', 2, {drawn: true}), text('le port', 3, {drawn: true})]}), [
    'overlap 3 la mer le port',
  ])
  const formula = (x: number, width: number) => ({
    ref: 0,
    boxes: [{x, y: 190, width, height: 20}],
    text: 'la mer',
    size: 1,
  })
  const over = (...formulas: ReturnType<typeof formula>[]) =>
    told({
      runs: [run('la mer', 80, 200), run('le port', 90, 202)],
      texts: formulas.map(() => text('\ufffc', 1)),
      page: {formulas},
    }).filter(each => /^overlap/.test(each))
  assert.deepEqual(over(formula(75, 60)), [])
  assert.deepEqual(over(formula(75, 25), formula(102, 30)), ['overlap 2 la mer le port'], 'of two formulas')
})

test('a formula in a line may reach into the white above and below', () => {
  const formula = (y: number) => ({ref: 1, boxes: [{x: 60, y: y - 12, width: 60, height: 20}], text: 'abc', size: 1})
  const at = (y: number, isFormula = true) =>
    told({
      runs: [run('abc', 62, y)],
      texts: [text(isFormula ? '\ufffc' : 'abc', 1)],
      page: {formulas: isFormula ? [formula(y)] : []},
    }).filter(each => /^overflow/.test(each))
  assert.deepEqual([at(104, false).length, at(501, false).length], [1, 1])
  assert.deepEqual([at(104), at(103).length], [[], 1])
  assert.deepEqual([at(501), at(502).length], [[], 1])
})

test('words that are of no text', () => {
  const texts = [text('la paix', 1)]
  const also = (more: TextRun) => told({runs: [run('la paix'), more], texts})
  assert.deepEqual(also(run('intrus ici', 60, 220)), ['word-foreign intrusici'])
  assert.deepEqual(also(run('la paix', 60, 220)), ['word-twice lapaix'])
  assert.deepEqual(also(run('intrus ici', 60, 50)), [], 'outside of the type area: a mark of the press')
  assert.deepEqual(also(run('intrus ici', 60, 220, {hidden: 'transparent'})), [])
  for (const marker of ['1.', '(a)', 'xviii.', '•', '1 234', '–'])
    assert.deepEqual(also(run(marker, 60, 220)), [], marker)
  assert.deepEqual(also(run('abcdefg', 60, 220)), ['word-foreign abcdefg'])
  assert.deepEqual(also(run('((a', 60, 220)), ['word-foreign ((a'])
  const images = [figure] as unknown as Page['images']
  assert.deepEqual(
    told({runs: [run('la paix', 60, 300), run('la mer', 80, 200)], texts, page: {images}}),
    [],
    'in a drawing',
  )
  assert.deepEqual(also(run('שלום', 60, 220)), [], 'set from right to left: they are told elsewhere')
  const within = told({runs: [run('la grande paix')], texts})
  assert.deepEqual(within, ['word-foreign 2 grande'])
  assert.deepEqual(
    checked({runs: [run('la paix'), run('intrus ici', 60, 220)], texts}).findings.foreign.map(
      ({values}) => values.count,
    ),
    [1],
  )
})

test('a page without a text or a picture', () => {
  const blank = (more: Partial<Sheet> = {}) => told({runs: [], ...more})
  assert.deepEqual(blank(), ['blank 99'])
  assert.deepEqual(blank({page: {blank: true}}), [], 'that was asked for')
  assert.deepEqual(blank({read: {images: [{}]} as unknown as Partial<ReadPage>}), [])
  const running = {runs: [run('Titre', 60, 50)], texts: [text('Titre', 0, {stream: 'running'})]}
  assert.deepEqual(blank(running), ['blank 99'], 'a running head is none')
  assert.deepEqual(checked({runs: []}).findings.blanks[0]?.severity, 'warning')
})

test('what the PDF shows of an element', () => {
  const {check} = checked({
    runs: [run('la paix et l', 60), run('a guerr', 60, 220)],
    texts: [text('la paix', 0), text('et la guerre', 1), text('fin', 2)],
  })
  assert.deepEqual(
    [0, 1, 2, 3].map(ref => printedText(check, ref)),
    ['lapaix', 'etlaguerr', '', undefined],
  )
  assert.equal(printedText(undefined, 0), undefined)
})
