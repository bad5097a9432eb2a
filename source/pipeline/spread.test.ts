import assert from 'node:assert/strict'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, before, test} from 'node:test'
import {isRising, spineSize} from '../document/index.ts'
import {readPdf} from '../pdf/read/index.ts'
import {print} from '../profiles/print.ts'
import {screen} from '../profiles/screen.ts'
import {build} from './index.ts'
import {readPublication} from './publication.ts'
import {spreadPlan} from './spread.ts'
import {stopper} from './stopper.ts'
import {openTextThread} from './text-thread.ts'

const mm = 72 / 25.4
let folder: string
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fascicule-spread-'))
  await mkdir(path.join(folder, 'source'))
  await writeFile(path.join(folder, 'source/01.md'), '# Un\n\nUne phrase.\n\n# Deux\n\nUne autre phrase.\n')
  const sky =
    '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1300"><rect width="900" height="1300" fill="#124"/></svg>'
  await writeFile(path.join(folder, 'ciel.svg'), sky)
  const cover = '{image: ciel.svg, alt: Un ciel, spread: true, paper: 2.1mm, back: {text: Un mot de la fin.}}'
  await writeFile(
    path.join(folder, 'publication.yaml'),
    `title: Essai de dos\nlang: fr-FR\nkind: brochure\ncover: ${cover}\nedition: {date: 2026-11-23}\nprofiles: {print: {bleed: 5mm, multiple: 4, marks: true}}\n`,
  )
})
after(() => rm(folder, {recursive: true, force: true}))

test('a spine is half as many leaves wide as there are pages; only what goes to press has a cover of its own', async () => {
  const stop = stopper({})
  const thread = openTextThread(stop)
  const {configuration} = await readPublication({folder}, thread)
  await thread.close()
  stop.release()
  const plan = (cover: object, row = print) => spreadPlan(row, {...configuration, cover}, 152)
  assert.deepEqual([plan({spread: true})?.spine, plan({spread: true, paper: 0.13})?.spine], [7.6, 9.88])
  assert.deepEqual([plan({spread: true})?.width, plan({spread: true})?.height], [303.6, 210])
  assert.equal(plan({spread: true})?.file, 'essai-de-dos-couverture.pdf')
  assert.equal(plan({}), undefined)
  assert.equal(plan({spread: true}, screen), undefined)
  assert.equal(spreadPlan(print, {...configuration, kind: 'document', cover: {spread: true}}, 152), undefined)
})

test('letters of a spine fit its width and its height; a narrow one has none', () => {
  assert.equal(spineSize('Essai', 4.9, 210), undefined)
  assert.equal(spineSize('Essai', 5, 210), 7.8)
  assert.equal(spineSize('Essai', 30, 210), 14)
  assert.equal(spineSize('m'.repeat(100), 30, 210), 8.5)
  assert.equal(spineSize('m'.repeat(200), 30, 210), undefined)
  assert.deepEqual(['fr-FR', 'fr-CA', 'en-GB'].map(isRising), [true, true, false])
})

test('the cover is one page with exact boxes, its bleed painted on all sides, its title rising on the spine', async () => {
  const stop = stopper({})
  const thread = openTextThread(stop)
  const [output] = await build(await readPublication({folder}, thread), {profiles: ['print'], thread})
  await thread.close()
  stop.release()
  assert.ok(output)
  const pages = output.pages
  const spine = (pages / 2) * 2.1
  const file = output.beside?.find(({name}) => name === 'essai-de-dos-couverture.pdf')
  assert.ok(file, JSON.stringify(output.beside?.map(({name}) => name)))
  assert.deepEqual([output.refused, output.findings.filter(({rule}) => rule.startsWith('press-'))], [false, []])
  const [page, ...others] = readPdf(file.bytes).pages
  assert.ok(page && others.length === 0)
  const {trim, bleed} = page.boxes
  const near = (found: number, wanted: number) => assert.ok(Math.abs(found - wanted) < 0.01, `${found}, not ${wanted}`)
  near(trim[2] - trim[0], (2 * 148 + spine) * mm)
  near(trim[3] - trim[1], 210 * mm)
  for (const side of [0, 1, 2, 3] as const) near(Math.abs(bleed[side] - trim[side]), 5 * mm)

  const {fills, width, height} = readPdf(file.bytes, 'bleed').pages[0] as (typeof others)[number]
  const painted = fills.filter(({colour}) => colour !== 0xffffff).map(({sides}) => sides)
  assert.ok(Math.min(...painted.map(sides => sides[0])) <= 0 && Math.min(...painted.map(sides => sides[1])) <= 0)
  assert.ok(
    Math.max(...painted.map(sides => sides[2])) >= width && Math.max(...painted.map(sides => sides[3])) >= height,
  )

  const words = page.runs.filter(({text}) => text.includes('Essai de dos'))
  const at = words.map(({x}) => x / mm)
  const [left, right] = [148, 148 + spine]
  const onSpine = words.filter((_, i) => (at[i] ?? 0) >= left && (at[i] ?? 0) <= right)
  assert.equal(onSpine.length, 1, JSON.stringify(at))
  assert.ok(at.some(x => x < left) && at.some(x => x > right), 'back and front bear it too')
  const sheet = Buffer.from(output.beside?.find(({name}) => name.endsWith('-fiche.txt'))?.bytes ?? []).toString()
  const decimal = String(Math.round(spine * 1000) / 1000).replace('.', ',')
  assert.match(sheet, new RegExp(`Dos +${decimal} mm \\(${pages} pages ÷ 2 × 2,1 mm\\), titre lu de bas en haut`))
})
