import assert from 'node:assert/strict'
import {test} from 'node:test'
import {h} from 'hastscript'
import {markShapes} from './figures.ts'

const shapeOf = (...args: Parameters<typeof h>) => {
  const figure = h(...args)
  markShapes([h('section', figure)])
  return figure.properties.dataShape
}
const picture = (width: number, height: number) =>
  h('img', {src: 'a.png', width: String(width), height: String(height)})

test('a picture is wide from 16:10, tall up to 4:5, and neither between', () => {
  assert.equal(shapeOf('figure', {}, picture(1600, 1000)), 'wide')
  assert.equal(shapeOf('figure', {}, picture(1590, 1000)), undefined)
  assert.equal(shapeOf('figure', {}, picture(800, 1000)), 'tall')
  assert.equal(shapeOf('figure', {}, picture(810, 1000)), undefined)
})

test('pictures side by side are wide together; a drawing has the shape of its box', () => {
  assert.equal(shapeOf('figure', {dataPictures: '2'}, picture(800, 1000), picture(800, 1000)), 'wide')
  assert.equal(shapeOf('figure', {}, h('svg', {viewBox: '0 0 300 100'})), 'wide')
})

test('what an author asked for stays', () => {
  assert.equal(shapeOf('figure', {style: '--figure-width: 60%'}, picture(1600, 900)), undefined)
  for (const dataPlace of ['margin', 'page', 'bleed'])
    assert.equal(shapeOf('figure', {dataPlace}, picture(1600, 900)), undefined)
})

test('{.wide} asks for it, whatever the picture', () => {
  assert.equal(shapeOf('figure.wide', {}, picture(800, 1000)), 'wide')
  assert.equal(shapeOf('figure.wide', {dataPlace: 'page'}, picture(800, 1000)), undefined)
})

test('pictures of one figure share its width by their shapes, so that they have one height', () => {
  const linked = h('a', {href: '#'}, picture(800, 1000))
  const figure = h('figure', {dataPictures: '2'}, picture(1500, 1000), linked)
  markShapes([h('section', figure)])
  assert.equal((figure.children[0] as ReturnType<typeof h>).properties.style, '--ratio: 1.5')
  assert.equal(linked.properties.style, '--ratio: 0.8')
})
