import assert from 'node:assert/strict'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, before, test} from 'node:test'
import {readPdf} from '../pdf/read/index.ts'
import {print} from '../profiles/print.ts'
import type {Output, Press} from '../types.ts'
import {build} from './index.ts'
import {pressJob} from './press.ts'
import {readPublication} from './publication.ts'
import {stopper} from './stopper.ts'
import {openTextThread} from './text-thread.ts'

const place = {file: 'publication.yaml', line: 4, column: 1}
const job = (press: Partial<Press>, lang: string, read: () => Promise<Uint8Array>) =>
  pressJob({...(print.press as Press), ...press}, {lang, places: {'profiles.print.icc': place}}, read)

test('the printing condition is that of the country; one of the author that cannot be read is told, and ours is taken', async () => {
  const none = async () => new Uint8Array()
  assert.equal((await job({}, 'fr-FR', none)).job.condition.identifier, 'FOGRA39')
  assert.equal((await job({}, 'fr-CA', none)).job.condition.identifier, 'CGATS TR 006')
  const lost = await job({icc: 'x.icc'}, 'fr-FR', () => Promise.reject(new Error('none of that name')))
  const wrong = await job({icc: 'x.icc'}, 'fr-FR', async () => Buffer.from('un texte'))
  for (const {job, findings} of [lost, wrong]) {
    assert.equal(job.condition.identifier, 'FOGRA39')
    assert.deepEqual(
      findings.map(({rule, place: where}) => [rule, where?.line]),
      [['press-profile', 4]],
    )
  }
  const {job: house} = await job({}, 'fr-FR', none)
  const own = await job({icc: 'x.icc'}, 'fr-FR', async () => house.condition.icc)
  assert.deepEqual([own.job.condition.identifier, own.findings], ['Custom', []])
})

let folder: string
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fascicule-press-'))
  await mkdir(path.join(folder, 'source'))
  const text = 'Une phrase de plus, pour que la page se remplisse et que la suivante commence. '
  await writeFile(
    path.join(folder, 'source/01.md'),
    `# Un\n\n${`${text.repeat(9)}[lien](#deux)\n\n`.repeat(6)}# Deux\n\n${text}\n`,
  )
  const sky =
    '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1300"><rect width="900" height="1300" fill="#124"/></svg>'
  await writeFile(path.join(folder, 'ciel.svg'), sky)
  await writeFile(
    path.join(folder, 'publication.yaml'),
    'title: Essai\nlang: fr-FR\nkind: brochure\ncover: {image: ciel.svg, alt: Un ciel}\nedition: {date: 2026-11-23}\nprofiles: {screen: {}, print: {bleed: 5mm, multiple: 4}}\n',
  )
})
after(() => rm(folder, {recursive: true, force: true}))

const made = async (): Promise<readonly Output[]> => {
  const stop = stopper({})
  const thread = openTextThread(stop)
  try {
    return await build(await readPublication({folder}, thread), {profiles: ['screen', 'print'], thread})
  } finally {
    stop.release()
    await thread.close()
  }
}

test('screen and print have the same pages, line by line; two builds are the same bytes', async () => {
  const [first, second] = [await made(), await made()]
  for (const [index, {bytes}] of first.entries()) assert.deepEqual(second[index]?.bytes, bytes)
  const [screen, press] = first as [Output, Output]
  const lines = ({bytes}: Output) =>
    readPdf(bytes).pages.map(({runs}) =>
      runs.map(({text, x, y}) => `${text.trimEnd()} ${x.toFixed(1)} ${y.toFixed(1)}`),
    )
  const [seen, printed] = [lines(screen), lines(press)]
  assert.ok(seen.length > 4)
  assert.deepEqual(printed.slice(0, seen.length), seen)
  assert.equal(printed.length % 4, 0)
  assert.deepEqual([press.pages, press.refused], [printed.length, false])
  // The paper of the second print is larger than that of the first: the cover is painted to the edge of its bleed.
  const [cover] = readPdf(press.bytes, 'bleed').pages
  assert.ok(cover)
  const sides = [...cover.fills.filter(({colour}) => colour !== 0xffffff), ...cover.images].map(area => area.sides)
  const most = (side: 0 | 1 | 2 | 3, of: (...sides: number[]) => number) => of(...sides.map(each => each[side]))
  assert.ok(Math.max(most(0, Math.min), most(1, Math.min)) <= 0.01, 'left and foot')
  assert.ok(most(2, Math.max) >= cover.width - 0.01, `right: ${most(2, Math.max)} of ${cover.width}`)
  assert.ok(most(3, Math.max) >= cover.height - 0.01, `head: ${most(3, Math.max)} of ${cover.height}`)
  assert.deepEqual(
    press.findings.filter(({rule}) => rule === 'press-ground'),
    [],
  )
  const [sheet] = press.beside ?? []
  assert.equal(sheet?.name, 'essai-imprimeur-fiche.txt')
  assert.match(Buffer.from(sheet?.bytes ?? []).toString(), new RegExp(`Pages +${printed.length},`))
})
