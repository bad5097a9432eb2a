/** Random text with markup and notes, and random pictures. */
import {inlineTex} from './math.js'

/**
 * Sentences, with markup and notes as often as the profile says.
 *
 * @param {any} maker
 * @param {number} count
 */
export function randomSentences(maker, count) {
  const {chance, settings} = maker
  const dense = chance.maybe(settings.dense)
  const pieces = []
  for (let index = 0; index < count; index++) {
    if (index > 0) pieces.push({kind: 'text', text: ' '})
    pieces.push(...sentence(maker, chance.integer(3, 24), dense ? 0.3 : settings.notes / 3))
  }
  return joined(pieces)
}

/**
 * Words without an end mark, for headings, terms and cells.
 *
 * @param {any} maker
 * @param {{words: number, markup: number, notes: number}} options markup and notes: probability for each word
 */
export function randomInlines(maker, {words, markup, notes}) {
  const pieces = []
  for (let index = 0; index < words; index++) {
    if (index > 0) pieces.push({kind: 'text', text: ' '})
    pieces.push(...(maker.chance.maybe(markup) ? markedUp(maker) : [{kind: 'text', text: maker.word()}]))
    if (wantsNote(maker, notes)) pieces.push(note(maker))
  }
  return joined(pieces)
}

/**
 * A figure: a drawn picture with its caption.
 *
 * @param {any} maker
 * @param {{width: number, height: number}} [size] in CSS px
 */
export function randomFigure(maker, size) {
  const {chance} = maker
  const width = size?.width ?? chance.integer(60, 900)
  const height = size?.height ?? chance.integer(40, 500)
  const words = count => Array.from({length: count}, () => maker.word()).join(' ')
  return {
    kind: 'figure',
    name: `figure-${++maker.ids}.svg`,
    id: `figure-${maker.ids}`,
    width,
    height,
    svg: picture(chance, width, height),
    caption: chance.maybe(0.8) ? `${words(chance.integer(2, 14))}.` : '',
    credit: chance.maybe(0.5) ? words(chance.integer(1, 3)) : '',
  }
}

const sentence = (maker, length, notes) => {
  const {chance} = maker
  const pieces = []
  for (let index = 0; index < length; index++) {
    if (index > 0) pieces.push({kind: 'text', text: ' '})
    if (chance.maybe(0.04)) pieces.push(...markedUp(maker))
    else if (chance.maybe(0.02)) pieces.push({kind: 'text', text: `«\u00a0${maker.word()} ${maker.word()}\u00a0»`})
    else pieces.push({kind: 'text', text: index === 0 ? capital(maker.word()) : maker.word()})
    if (index < length - 1 && chance.maybe(0.08))
      pieces.push({kind: 'text', text: chance.pick([',', ',', ',', '\u00a0:', '\u202f;'])})
    if (index > 0 && wantsNote(maker, notes / 4)) pieces.push(note(maker))
    if (maker.extra?.maybe(maker.settings.math))
      pieces.push({kind: 'text', text: ' '}, {kind: 'formula', tex: inlineTex(maker.extra)})
  }
  if (wantsNote(maker, notes)) pieces.push(note(maker))
  pieces.push({kind: 'text', text: chance.weighted({'.': 9, '\u202f?': 1, '\u202f!': 0.5, '…': 0.3})})
  return pieces
}

/** No notes in notes, none where Markdown has no place for them. */
const wantsNote = (maker, probability) => maker.quiet === 0 && maker.chance.maybe(probability)

const note = maker => {
  const {chance, settings} = maker
  const key = maker.notes.size + 1
  maker.notes.set(key, [])
  maker.quiet++
  const paragraphs = chance.maybe(settings.endless) ? chance.integer(12, 18) : chance.weighted({1: 8, 2: 1, 3: 0.6}) | 0
  const sentences = () => (paragraphs > 3 ? chance.integer(4, 7) : chance.integer(1, 3))
  const blocks = Array.from({length: paragraphs}, () => ({
    kind: 'paragraph',
    pieces: randomSentences(maker, sentences()),
  }))
  maker.quiet--
  maker.notes.set(key, blocks)
  return {kind: 'note', key}
}

const markedUp = maker => {
  const {chance} = maker
  const several = count => Array.from({length: count}, () => maker.word()).join(' ')
  const text = (count = chance.integer(1, 5)) => [{kind: 'text', text: several(count)}]
  switch (chance.weighted({em: 5, strong: 4, nested: 2, link: 2, code: 3, sup: 2, within: 1})) {
    case 'em':
      return [{kind: maker.extra?.maybe(0.3) ? 'marked' : 'em', pieces: text()}]
    case 'strong':
      return [{kind: 'strong', pieces: text()}]
    case 'nested':
      return [
        {
          kind: 'strong',
          pieces: [
            ...text(),
            {kind: 'text', text: ' '},
            {kind: 'em', pieces: text()},
            {kind: 'text', text: ' '},
            ...text(1),
          ],
        },
      ]
    case 'link':
      return [{kind: maker.extra?.maybe(0.3) ? 'wiki' : 'link', href: 'https://example.org/', pieces: text()}]
    case 'code':
      return [{kind: 'code', text: several(chance.integer(1, 2))}]
    case 'sup':
      return [
        {kind: 'text', text: several(1)},
        {kind: 'sup', text: chance.pick(['nd', 'rd'])},
      ]
    default:
      return within(several(1))
  }
}

/** A word of which a part is emphasised. */
const within = word => {
  const middle = Math.floor(word.length / 2)
  if (!/^\p{L}+$/u.test(word)) return [{kind: 'text', text: word}]
  return [
    {kind: 'text', text: word.slice(0, middle)},
    {kind: 'em', pieces: [{kind: 'text', text: word.slice(middle)}]},
  ]
}

const capital = word => word.charAt(0).toUpperCase() + word.slice(1)

/** Neighbouring pieces of text are one piece, as a parser gives them. */
const joined = pieces => {
  const result = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (piece.kind === 'text' && last?.kind === 'text')
      result[result.length - 1] = {kind: 'text', text: last.text + piece.text}
    else result.push(piece)
  }
  return result
}

const picture = (chance, width, height) => {
  const shapes = Array.from({length: 4}, () => {
    const x = chance.integer(0, width)
    const y = chance.integer(0, height)
    return `<circle cx="${x}" cy="${y}" r="${chance.integer(5, 80)}" fill="hsl(${chance.integer(0, 359)} 40% 70%)"/>`
  })
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="#e8e4da"/>${shapes.join('')}</svg>`
  )
}
