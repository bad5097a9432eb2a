import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {PdfValue} from '../read/values.ts'
import {withArtifacts} from './artifacts.ts'

const marked = (content: string, kept: readonly number[] = [0], lacking: readonly number[] = []): string =>
  Buffer.from(
    withArtifacts(Buffer.from(content), {
      isKept: id => kept.includes(id),
      isMarked: name => name === 'Marked',
      lacksSpace: id => lacking.includes(id),
      fontOf: name => ({
        codeLength: 2,
        text: code => (code < 0x10000 ? String.fromCharCode(code) : '?'),
        fixedPitch: name === 'Code',
      }),
      divides: true,
      properties: value => (value instanceof Map ? (value as ReadonlyMap<string, PdfValue>) : undefined),
    }),
  ).toString()

test('what is painted outside of marks is an artifact, from the path on that it paints', () => {
  assert.equal(marked('q 1 0 0 RG 0 0 9 9 re f Q'), 'q 1 0 0 RG /Artifact BMC\n0 0 9 9 re f EMC\nQ')
  assert.equal(marked('0 0 9 9 re W n'), '0 0 9 9 re W n')
  assert.equal(marked('BT /F1 9 Tf <0041> Tj ET'), '/Artifact BMC\nBT /F1 9 Tf <0041> Tj ETEMC\n')
})

test('content that an element has stays as it is; other content becomes an artifact', () => {
  const content = '/P <</MCID 0>>BDC BT <0041> Tj ET EMC'
  assert.equal(marked(content), content)
  assert.equal(marked(content, []), '/Artifact BMC BT <0041> Tj ET EMC')
})

test('an artifact ends before content begins, and with the state that it began in', () => {
  assert.equal(
    marked('q 0 0 9 9 re f /P <</MCID 0>>BDC BT <0041> Tj ET EMC Q 1 1 1 1 re f'),
    'q /Artifact BMC\n0 0 9 9 re f EMC\n/P <</MCID 0>>BDC BT <0041> Tj ET EMC Q /Artifact BMC\n1 1 1 1 re fEMC\n',
  )
})

test('a form that has marks of its own is no artifact', () => {
  assert.equal(marked('/Marked Do /Other Do'), '/Marked Do /Artifact BMC\n/Other DoEMC\n')
})

test('the last letter reads with a space where one is missing, the hyphen of a divided word as a soft one', () => {
  assert.equal(
    marked('/P <</MCID 0>>BDC BT /F1 9 Tf <00410042> Tj ET EMC', [0], [0]),
    '/P <</MCID 0>>BDC BT /F1 9 Tf <0041> Tj\n/Span <</ActualText <FEFF00420020>>>BDC\n<0042> Tj\nEMC ET EMC',
  )
  assert.equal(
    marked('/P <</MCID 0>>BDC BT /F1 9 Tf <00412010> Tj ET EMC'),
    '/P <</MCID 0>>BDC BT /F1 9 Tf <0041> Tj\n/Span <</ActualText <FEFF00AD>>>BDC\n<2010> Tj\nEMC ET EMC',
  )
  const code = '/P <</MCID 0>>BDC BT /Code 9 Tf <00412010> Tj ET EMC'
  assert.equal(marked(code), code, 'no word of a code is divided')
})

test('a font of one byte a letter', () => {
  const rewritten = Buffer.from(
    withArtifacts(Buffer.from('/P <</MCID 0>>BDC BT /F1 9 Tf (A-) Tj ET EMC'), {
      isKept: () => true,
      isMarked: () => false,
      lacksSpace: () => false,
      fontOf: () => ({codeLength: 1, text: code => (code === 45 ? '\u2010' : 'x'), fixedPitch: false}),
      divides: true,
      properties: value => (value instanceof Map ? (value as ReadonlyMap<string, PdfValue>) : undefined),
    }),
  ).toString()
  assert.match(rewritten, /<41> Tj\n\/Span <<\/ActualText <FEFF00AD>>>BDC\n<2d> Tj\nEMC ET/i)
})
