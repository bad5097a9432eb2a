/** How full a page is: ten lines of 20 px that begin 13 px from the top of the screen, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../trial.ts'

after(closeTrials)

/** From the top of the type area, in px. */
interface Place {
  readonly top: number
  readonly height: number
  readonly inside?: string
}

/** What is read of a page of so many columns: what stands over them, titles, and columns, each with its text and its notes. */
const read = (
  columns: number,
  wides: readonly Place[],
  titles: readonly Place[],
  frames: readonly {readonly top: number; readonly text?: Place; readonly notes?: number}[],
) =>
  inPage<{lines: number; of: number; textLines: number; words: number}>(`
    const {fillingOf, readFilling} = await load('filling.js')
    const sheet = document.createElement('style')
    sheet.textContent = 'body { margin: 0; font: 14px/20px serif } .part { position: absolute; width: 90px } p { margin: 0; overflow: hidden }'
    document.head.append(sheet)
    const partOf = ({top, height, inside = '<i></i>'}) => {
      const part = html('<div class="part">' + inside + '</div>').firstChild
      part.style.cssText = 'top: ' + (13 + top) + 'px; height: ' + height + 'px'
      return part
    }
    const footOf = notes => html('<div>' + (notes === undefined ? '' : '<div class="page-notes" style="height: ' + notes + 'px"></div>') + '</div>').firstChild
    const element = document.createElement('div')
    if (fillingOf(element)) throw new Error('read before')
    const frames = ${JSON.stringify(frames)}
    readFilling({element, room: {top: 13, height: 200, grid: 20}, columns: ${columns}}, {
      wides: ${JSON.stringify(wides)}.map(place => ({part: partOf(place)})),
      titles: ${JSON.stringify(titles)}.map(partOf),
      frames: frames.map(({top, notes}) => ({room: {top: 13 + top}, foot: footOf(notes)})),
      parts: frames.flatMap(({text}) => text ? [partOf(text)] : []),
    })
    return fillingOf(element)
  `)

test('lines of text and of notes count, of all columns', async () => {
  const {lines, of} = await read(1, [], [], [{top: 0, text: {top: 0, height: 60}, notes: 40}])
  assert.deepEqual([lines, of], [5, 10])
  // A twentieth of a line is what the browser rounds by.
  assert.equal((await read(1, [], [], [{top: 0, text: {top: 0, height: 61}}])).lines, 3)
  assert.equal((await read(1, [], [], [{top: 0, text: {top: 0, height: 62}}])).lines, 4)
  assert.equal((await read(0, [], [], [{top: 0, text: {top: 0, height: 20}}])).of, 10)
  const two = await read(
    2,
    [],
    [],
    [
      {top: 0, text: {top: 0, height: 100}},
      {top: 0, text: {top: 0, height: 40}, notes: 20},
    ],
  )
  assert.deepEqual([two.lines, two.of], [8, 20])
  const half = await read(
    2,
    [],
    [],
    [
      {top: 0, text: {top: 0, height: 100}},
      {top: 0, notes: 20},
    ],
  )
  assert.equal(half.lines, 6, 'a column without text')
  const empty = await read(1, [], [], [{top: 0, text: {top: 0, height: 60, inside: ''}}])
  assert.equal(empty.lines, 0)
  assert.equal((await read(1, [], [], [{top: 60, text: {top: 0, height: 20}}])).lines, 3, 'none is taken off')
})

test('what stands over the columns, or below them, takes its lines from each', async () => {
  const text = (top: number) => ({top, text: {top, height: 40}})
  assert.equal((await read(2, [{top: 0, height: 60}], [], [text(60), text(60)])).lines, 10)
  assert.equal((await read(2, [], [{top: 0, height: 40}], [text(40), text(40)])).lines, 8)
  assert.equal((await read(2, [{top: 100, height: 40}], [], [text(0), text(0)])).lines, 8)
  assert.equal((await read(2, [], [{top: 60, height: 20}], [text(0), text(0), text(80), text(80)])).lines, 10)
  assert.equal((await read(2, [{top: 0, height: 20}], [], [])).lines, 20, 'without columns it is full')
  assert.equal((await read(2, [{top: 60, height: 400}], [], [text(0), text(0)])).lines, 20, 'no more than there are')
})

test('paragraphs that stand in nothing else are running text, with their words', async () => {
  const inside =
    '<p style="height: 58px">un deux\n trois</p><p style="height: 20px"> quatre </p><div><p>cinq</p></div><p style="line-height: normal">six</p>'
  const {textLines, words} = await read(1, [], [], [{top: 0, text: {top: 0, height: 100, inside}}])
  assert.deepEqual([textLines, words], [4, 4])
})
