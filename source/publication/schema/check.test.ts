import assert from 'node:assert/strict'
import {test} from 'node:test'
import {manual} from '../../typography/manual.ts'
import type {Settings} from '../configuration.ts'
import {check} from './check.ts'
import {keysWith, publicationKeys} from './keys.ts'
import {parseYaml} from './yaml.ts'

const rows = [
  {name: 'screen', about: 'Diffusion.'},
  {name: 'teacher', about: 'Enseignant.'},
]
const read = (yaml: string) => check<Settings>(parseYaml(yaml, 'publication.yaml'), keysWith(rows))

/** Rule, line, column and what is offered: all that a table of faults needs. */
const faults = (yaml: string) =>
  read(yaml).findings.map(({rule, place, expected}) => [rule, place?.line, place?.column, ...(expected ?? [])])

test('what is right is read as it is meant', () => {
  const {value, findings} = read(`
title: 1984
author: Une Personne
edition: {version: 2.10, date: 2026-11-23}
page: {size: [148mm, 210mm]}
source: source/*.md
contents: {depth: 3}
theme: {name: sobre, accent: "#0b4f6c"}
profiles: {screen, teacher: {}, carnet: {base: screen, links: false}}
numbering: true
`)
  assert.deepEqual(findings, [])
  assert.deepEqual(value, {
    title: '1984',
    author: ['Une Personne'],
    edition: {version: '2.10', date: '2026-11-23'},
    page: {size: {name: '148mm × 210mm', width: 148, height: 210}},
    source: ['source/*.md'],
    contents: {depth: 3},
    theme: {name: 'sobre', accent: '#0b4f6c'},
    profiles: {screen: {}, teacher: {}, carnet: {base: 'screen', links: false}},
    numbering: true,
  })
})

test('a key that is known deeper down is told where it goes', () => {
  const elsewhere = (yaml: string) => read(yaml).findings.map(({values}) => values?.elsewhere)
  assert.deepEqual(elsewhere('archive: true'), ['profiles.*.archive'])
  assert.deepEqual(elsewhere('isbn: 978-2-1234-5680-3'), ['edition.isbn, profiles.*.isbn'])
  assert.deepEqual(elsewhere('zzz: 1'), [''])
  assert.deepEqual(elsewhere('cover: {isbn: x}'), [''])
})

test('a fault stands at its own key or value, with what was likely meant', () => {
  assert.deepEqual(faults('tilte: x'), [['config-key', 1, 1, 'title']])
  assert.deepEqual(faults('cover:\n  imgae: a.jpg'), [['config-key', 2, 3, 'image']])
  assert.deepEqual(faults('kind: brochur'), [['config-value', 1, 7, 'brochure']])
  assert.deepEqual(faults('lists: [figures, tabels]'), [['config-value', 1, 18, 'tables']])
  assert.deepEqual(faults('numbering: oui'), [['config-type', 1, 12, 'true']])
  assert.deepEqual(faults('contents: {depth: 9}'), [['config-type', 1, 19]])
  assert.deepEqual(faults('title: [a, b]'), [['config-type', 1, 8]])
  assert.deepEqual(faults('profiles: {screan: {}}'), [['config-name', 1, 12, 'screen']])
  assert.deepEqual(faults('profiles: {print: {}}'), [['config-name', 1, 12]])
  assert.deepEqual(faults('profiles: {a: {base: scren}}'), [['config-value', 1, 22, 'screen']])
  assert.deepEqual(faults('profiles: {screen: {base: teacher}}'), [['config-key', 1, 21]])
  assert.deepEqual(faults('profiles: {../a: {base: screen}}'), [['config-slug', 1, 12, 'a']])
  assert.deepEqual(faults('page: {size: A55}'), [['config-size', 1, 14, 'A5']])
  assert.deepEqual(faults('bonjour'), [['config-type', 1, 1]])
  assert.deepEqual(faults('title: Paix #1'), [['yaml-comment', 1, 8]])
})

test('a wrong value is left out, the others are kept', () => {
  const {value} = read('title: Livret\nkind: brochur\nlang: fr-CA')
  assert.deepEqual(value, {title: 'Livret', lang: 'fr-CA'})
})

test('keys of every object are not keys of ours', () => {
  assert.deepEqual(
    faults('toString: x\n__proto__: y\nconstructor: z').map(([rule]) => rule),
    ['config-key', 'config-key', 'config-key'],
  )
})

test('the place of each value is kept', () => {
  const {places} = read('author: [Une, Deux]\ncover:\n  image: a.jpg')
  assert.deepEqual(places['author.1'], {file: 'publication.yaml', line: 1, column: 15, endLine: 1, endColumn: 19})
  assert.deepEqual(places['cover.image'], {file: 'publication.yaml', line: 3, column: 10, endLine: 3, endColumn: 15})
})

test('an empty or commented file says nothing, and is no fault', () => {
  assert.deepEqual(read(''), {value: undefined, findings: [], places: {}})
  assert.deepEqual(read('# rien\n').findings, [])
  assert.deepEqual(read('title:\nsubtitle: ""\n'), {...read('title:\nsubtitle: ""\n'), value: {}, findings: []})
})

test('the modes of a rule are those that the manual names', () => {
  const modes = ['on', 'lint', 'off']
  const text = manual([])
  for (const mode of modes) {
    assert.deepEqual(faults(`typography: {rules: {T01: ${mode}}}`), [])
    assert.ok(text.includes(`\`${mode}\``), mode)
  }
  assert.deepEqual(Object.keys(publicationKeys.keys.typography.keys.rules.of.values).sort(), [...modes].sort())
  assert.deepEqual(faults('typography: {rules: {T01: fix}}'), [['config-value', 1, 27, 'on']])
})

test('labels are known by their names, short, and of boxes any', () => {
  assert.deepEqual(
    read('labels: {figure: Photo, pupil: [Nom], boxes: {note: Ojo, loi: Loi}, forms: {print: papier}}'),
    {
      ...read('labels: {figure: Photo, pupil: [Nom], boxes: {note: Ojo, loi: Loi}, forms: {print: papier}}'),
      value: {labels: {figure: 'Photo', pupil: ['Nom'], boxes: {note: 'Ojo', loi: 'Loi'}, forms: {print: 'papier'}}},
      findings: [],
    },
  )
  assert.deepEqual(faults('labels: {figur: Photo}'), [['config-key', 1, 10, 'figure']])
  assert.deepEqual(faults('labels: {corrigé: Solutions}'), [['config-key', 1, 10, 'key']])
  assert.deepEqual(faults(`labels: {figure: ${'x'.repeat(81)}}`), [['config-label', 1, 18]])
  assert.deepEqual(faults('labels: {figure: [a, b]}'), [['config-type', 1, 18]])
})
