import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../trial.ts'

after(closeTrials)

test('before layout the page of an element is guessed from what stands before it', async () => {
  const guessed = await inPage<[string, number][]>(`
    const {guessTargets} = await load('numbers.js')
    const content = document.createElement('template')
    const text = count => '<p>' + 'x'.repeat(count) + '</p>'
    content.innerHTML = '<section id="a">' + text(1899) + '<p id="b"></p>' + text(1) + '<p id="c"></p>' + text(1901) + '</section><section id="d"><p id="e"></p></section><section id="f">' + text(1900) + '</section><section id="g"></section>'
    return [...guessTargets(content.content)]
  `)
  assert.deepEqual(guessed, [
    ['a', 1],
    ['b', 1],
    ['c', 2],
    ['d', 4],
    ['e', 4],
    ['f', 5],
    ['g', 6],
  ])
})

test('numbers are written, and it is told when one changed its digits in a line', async () => {
  const written = await inPage<unknown[]>(`
    const {writeNumbers} = await load('numbers.js')
    const write = (inner, numbers) => {
      const host = html(inner)
      return [writeNumbers(host, new Map(numbers)), host.textContent]
    }
    const place = '<i data-page-of="a">00</i>'
    return [
      write(place, [['a', 12]]),
      write(place, [['a', 7]]),
      write(place, [['a', 123]]),
      write(place, []),
      write('<p data-width-kept>' + place + '</p>', [['a', 7]]),
      write(place + ' ' + place.replace('00', '0'), [['a', 12]]),
      write(place.replace('00', '0') + ' ' + place, [['a', 12]]),
      write('rien', []),
    ]
  `)
  assert.deepEqual(written, [
    [false, '12'],
    [true, '7'],
    [true, '123'],
    [true, '?'],
    [false, '7'],
    [true, '12 12'],
    [true, '12 12'],
    [false, 'rien'],
  ])
})
