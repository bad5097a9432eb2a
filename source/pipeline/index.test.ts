import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {readPdf} from '../pdf/read/index.ts'
import {steps} from '../pdf/steps/index.ts'
import {profiles} from '../profiles/index.ts'
import {screen} from '../profiles/screen.ts'
import {checks} from '../proof/checks.ts'
import type {Output, Profile} from '../types.ts'
import {build} from './index.ts'
import {readPublication} from './publication.ts'
import {openTextThread} from './text-thread.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-pipeline-'))
const thread = openTextThread()
after(async () => {
  await thread.close()
  await rm(folder, {recursive: true, force: true})
})
await writeFile(
  path.join(folder, 'publication.yaml'),
  'title: Essai\nlang: fr-FR\nprofiles: {screen: {}, carnet: {base: screen, page: {size: A6}, links: false}}\n',
)
await writeFile(path.join(folder, '01.md'), '# Un\n\nVoir [](#deux).\n\n# Deux {#deux}\n\nTexte.\n')

test('steps and checks that profiles name exist', () => {
  for (const {finish, checks: named} of profiles) {
    assert.deepEqual(
      finish.filter(name => !(name in steps)),
      [],
    )
    assert.deepEqual(
      named.filter(name => !(name in checks)),
      [],
    )
  }
})

test('profiles of one layout key are laid out once, and finished each in its way', async () => {
  const publication = await readPublication({folder}, thread)
  const paper: Profile = {...screen, name: 'paper', suffix: '-papier', links: false}
  const stages: string[] = []
  const [plain, other] = (await build(publication, {
    profiles: ['screen', paper],
    thread,
    onProgress: ({stage}) => stages.push(stage),
  })) as [Output, Output]
  assert.equal(stages.filter(stage => stage === 'print').length, 1)
  assert.deepEqual([plain.name, other.name], ['essai.pdf', 'essai-papier.pdf'])
  assert.deepEqual([plain.proof.lost, other.proof.lost, plain.refused, other.refused], [0, 0, false, false])
  const [first, second] = [readPdf(plain.bytes), readPdf(other.bytes)]
  assert.ok(first.outline.length > 0 && first.pages.some(({links}) => links.length > 0))
  assert.ok(second.outline.length === 0 && second.pages.every(({links}) => links.length === 0))
  assert.deepEqual(
    second.pages.map(({runs}) => runs.map(({text, x, y}) => [text, x, y])),
    first.pages.map(({runs}) => runs.map(({text, x, y}) => [text, x, y])),
  )
})

test("a profile of the publication's own has its page, and its name", async () => {
  const publication = await readPublication({folder}, thread)
  assert.deepEqual(publication.findings, [])
  const [carnet] = (await build(publication, {profiles: ['carnet'], thread})) as [Output]
  assert.equal(carnet.name, 'essai-carnet.pdf')
  const {width, height} = readPdf(carnet.bytes).pages[0] ?? {width: 0, height: 0}
  assert.deepEqual([Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)], [105, 148])
})

test('the file is checked at every build: tags, language, bookmarks, boxes', async () => {
  const publication = await readPublication({folder}, thread)
  const row: Profile = {...screen, finish: screen.finish.filter(name => name !== 'structure' && name !== 'metadata')}
  const [{findings}] = (await build(publication, {profiles: [row], thread})) as [Output]
  assert.ok(findings.some(({rule}) => rule === 'pdf-no-title'))
})

test('a browser that dies is told as such, whatever it was doing', {skip: process.platform !== 'linux'}, async () => {
  const publication = await readPublication({folder}, thread)
  const isOurs = (number: string) => {
    try {
      const line = readFileSync(`/proc/${number}/cmdline`, 'latin1')
      return line.includes(`--user-data-dir=${tmpdir()}`) && line.includes(`-${process.pid}-`)
    } catch {
      return false
    }
  }
  const kill = () => {
    for (const number of readdirSync('/proc').filter(name => /^\d+$/.test(name) && isOurs(name)))
      process.kill(Number(number), 'SIGKILL')
  }
  for (const stage of ['layout', 'print'] as const) {
    let count = 0
    const onProgress = (event: {readonly stage: string}) => {
      if (event.stage === stage && count++ === 0) kill()
    }
    await assert.rejects(build(publication, {profiles: ['screen'], thread, onProgress}), {
      rule: 'browser-died',
      exit: 5,
    })
  }
})

test('a title and a summary that are longer than a page go on overleaf', async () => {
  const title = 'Un titre que personne n’écrit jamais aussi long '.repeat(20).trim()
  const description = 'Une phrase de plus, et encore une autre. '.repeat(150).trim()
  for (const head of [`title: ${title}`, `title: Rapport\ndescription: ${description}`]) {
    const publication = await readPublication({text: `---\n${head}\nlang: fr-FR\n---\n\nTexte.\n`, folder}, thread)
    const [made] = await build(publication, {profiles: ['screen'], thread})
    assert.deepEqual([made?.refused, made?.proof.lost], [false, 0])
    assert.ok(readPdf(made?.bytes ?? new Uint8Array()).pages.length >= 2)
  }
})
