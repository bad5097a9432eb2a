import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Element} from 'hast'
import {h} from 'hastscript'
import {giveIds} from './ids.ts'
import {isElement, textOf} from './nodes.ts'
import {setOpenings} from './openings.ts'

const figure = (place: string, ...caption: Element[]) =>
  h('figure', {dataPlace: place}, h('img', {src: 'a.png'}), h('figcaption', caption))
const opened = (...blocks: Element[]) => h('section', {dataOpening: true}, blocks)
const heading = () => h('h2', {dataLevel: 1}, 'Titre')
const credit = () => h('span.credit', 'Photo : MDN')
const open = (section: Element, takesCredits = true) => setOpenings([section], giveIds([]), takesCredits)
const tags = (section: Element) => section.children.map(child => isElement(child) && child.tagName)

test('a picture that bleeds right after the title opens the page, and its credit leaves it', () => {
  const section = opened(heading(), figure('bleed', credit()), h('p', 'texte'))
  const [found, ...others] = open(section)
  assert.deepEqual(tags(section), ['figure', 'h2', 'p'])
  assert.equal(section.properties.dataOpening, 'picture')
  assert.equal(textOf(found as Element), 'Photo : MDN')
  assert.equal(others.length, 0)
  assert.equal(textOf(section.children[0] as Element), '')
})

test('a caption stays with its picture, and so does a credit where there is no colophon', () => {
  const captioned = opened(heading(), figure('bleed', h('span.caption', 'Le pont'), credit()))
  open(captioned)
  assert.equal(textOf(captioned.children[0] as Element), 'Le pont')
  const alone = opened(heading(), figure('bleed', credit()))
  assert.deepEqual(open(alone, false), [])
  assert.equal(textOf(alone.children[0] as Element), 'Photo : MDN')
})

test('any other picture, or one that comes later, opens nothing', () => {
  for (const blocks of [
    [heading(), figure('top', credit())],
    [heading(), h('p', 'texte'), figure('bleed', credit())],
  ]) {
    const section = opened(...blocks)
    assert.deepEqual(open(section), [])
    assert.equal(section.properties.dataOpening, true)
  }
})
