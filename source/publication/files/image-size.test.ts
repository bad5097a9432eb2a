import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {imageSize} from './image-size.ts'

const ascii = (text: string) => Buffer.from(text, 'latin1')
const hex = (digits: string) => Buffer.from(digits.replace(/\s/g, ''), 'hex')
const svg = (tag: string) => imageSize(Buffer.from(tag))

const exif = (orientation: string) =>
  Buffer.concat([
    hex('ffe1 0022'),
    ascii('Exif\0\0'),
    ascii('MM'),
    hex('002a 00000008 0001 0112 0003 00000001'),
    hex(`${orientation} 0000 00000000`),
  ])
const frame = hex('ffc0 0011 08 0020 0030 03 012200 021101 031101')

test('each format, by its own header', () => {
  assert.deepEqual(
    imageSize(Buffer.concat([hex('89504e470d0a1a0a 0000000d'), ascii('IHDR'), hex('0000001e 00000014')])),
    {width: 30, height: 20},
  )
  assert.deepEqual(imageSize(Buffer.concat([ascii('GIF89a'), hex('1e00 1400')])), {width: 30, height: 20})
  assert.deepEqual(imageSize(Buffer.concat([hex('ffd8'), frame])), {width: 48, height: 32})
  assert.deepEqual(imageSize(Buffer.concat([ascii('RIFF....WEBPVP8 '), hex('00000000 000000 9d012a 1e00 1400')])), {
    width: 30,
    height: 20,
  })
  assert.deepEqual(imageSize(Buffer.concat([ascii('RIFF....WEBPVP8X'), hex('0a000000 10000000 1d0000 130000')])), {
    width: 30,
    height: 20,
  })
  assert.deepEqual(imageSize(Buffer.concat([ascii('RIFF....WEBPVP8L'), hex('00000000 2f 1dc00400')])), {
    width: 30,
    height: 20,
  })
  assert.deepEqual(
    imageSize(
      Buffer.concat([
        hex('0000001c'),
        ascii('ftypavif'),
        hex('00000000'),
        ascii('avifmif1miaf'),
        hex('00000014'),
        ascii('ispe'),
        hex('00000000 0000001e 00000014'),
      ]),
    ),
    {width: 30, height: 20},
  )
})

test('a photograph on its side is measured as it is shown', () => {
  assert.deepEqual(imageSize(Buffer.concat([hex('ffd8'), exif('0006'), frame])), {width: 32, height: 48})
  assert.deepEqual(imageSize(Buffer.concat([hex('ffd8'), exif('0003'), frame])), {width: 48, height: 32})
})

test('an SVG by its size, its proportions, or neither', () => {
  assert.deepEqual(svg('<svg width="30" height="20px">'), {width: 30, height: 20})
  assert.deepEqual(svg('<?xml version="1.0"?>\n<!-- <svg width="9" height="9"> -->\n<svg viewBox="0 0 30 20">'), {
    width: 30,
    height: 20,
  })
  assert.deepEqual(svg("<svg width='1in' viewBox='0,0,2,1'>"), {width: 96, height: 48})
  assert.deepEqual(svg('<svg stroke-width="3" width="100%" viewBox="0 0 3 4">'), {width: 3, height: 4})
  assert.deepEqual(svg('<svg>'), {width: 300, height: 150})
})

test('what is no image, or is cut short, has no size', () => {
  assert.equal(imageSize(Buffer.from('<!doctype html><p><svg width="1" height="1">')), undefined)
  assert.equal(imageSize(ascii('\x89PNG\r\n\x1a\n')), undefined)
  assert.equal(imageSize(Buffer.concat([hex('ffd8'), frame.subarray(0, 6)])), undefined)
  assert.equal(imageSize(new Uint8Array()), undefined)
  fc.assert(fc.property(fc.uint8Array({maxLength: 200}), bytes => void imageSize(bytes)))
})

test('segments that claim more than they hold are not read on and on', () => {
  const segment = [
    0xff, 0xe1, 0, 24, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x49, 0x49, 42, 0, 8, 0, 0, 0, 0xff, 0xff, 1, 1, 1, 1, 1, 1,
  ]
  const bytes = Uint8Array.from([0xff, 0xd8, ...Array.from({length: 19_000}, () => segment).flat()])
  const begun = performance.now()
  assert.equal(imageSize(bytes), undefined)
  assert.ok(performance.now() - begun < 1000)
})
