import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

/** The dash of a line of its own is tied to what follows. */
const named = (name: string) => `<p class="attribution" data-break-before="avoid">${name.replace(' ', '\u00a0')}</p>`

test('the last paragraph of a quotation that begins with a dash says who said it', () => {
  assert.equal(
    html('> Un.\n>\n> — Marc Bloch, *Apologie*'),
    `<blockquote><p>Un.</p>${named('— Marc Bloch, <em>Apologie</em>')}</blockquote>`,
  )
  assert.equal(
    html('> Un.\n>\n> – Bloch, *Apologie*.'),
    `<blockquote><p>Un.</p>${named('– Bloch, <em>Apologie</em>.')}</blockquote>`,
  )
})

test('so does its last line, with a break or without', () => {
  const expected = `<blockquote><p>Un.</p>${named('— Bloch')}</blockquote>`
  assert.equal(html('> Un.\n> — Bloch'), expected)
  assert.equal(html('> Un.  \n> — Bloch'), expected)
  assert.equal(html('> Un.\\\n> — Bloch'), expected)
  assert.equal(
    html('> *Un.*\n> — Bloch, *Titre*'),
    `<blockquote><p><em>Un.</em></p>${named('— Bloch, <em>Titre</em>')}</blockquote>`,
  )
})

test('in a pull quote and under a poem as well', () => {
  assert.match(html(':::pullquote\nUn.\n\n— Bloch\n:::'), /<p class="attribution"/)
  assert.match(html(':::verse\nUn,\ndeux.\n\n— Hugo\n:::'), /<p class="attribution"/)
})

test('a line that is no attribution stays where it is', () => {
  for (const end of ['\n', '  \n', '\\\n']) assert.match(html(`> – un${end}> – deux`), /–.un<br>–.deux<\/p>/)
})

test('a dialogue, a list of dashes and a paragraph that is no quotation have none', () => {
  for (const source of [
    '> — Qui va là ?\n>\n> — Moi',
    '> Il ouvrit.\n>\n> — Qui va là ?',
    '> Il ouvrit.\n> — Entrez.',
    '> — Seul',
    'Un.\n\n— Bloch',
    `> Un.\n>\n> — ${'mot '.repeat(60)}`,
  ])
    assert.doesNotMatch(html(source), /attribution/, source)
})
