/** PDFs of the programs that are on the machine: Chromium always, qpdf and LaTeX where they are. */
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import puppeteer from 'puppeteer'
import {findBrowser} from '../../pages/index.ts'
import {Unreadable} from '../read/any.ts'
import {byHand, head, imposed, numbered, turned, wordsOf} from './testing.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'fascicule-programs-'))
after(() => rmSync(folder, {recursive: true, force: true}))
const names = ['page 1', 'page 2', 'page 3', 'page 4', 'page 5', '', '', '']

/** Runs a program in the folder; false where the machine does not have it. */
const runs = (program: string, ...words: string[]): boolean => {
  const {error, status} = spawnSync(program, words, {cwd: folder, stdio: 'ignore', timeout: 120_000})
  assert.ok(error || status === 0, `${program} ${words.join(' ')}: ${status}`)
  return !error
}
const written = (name: string) => readFileSync(path.join(folder, name))

test('Chromium, tagged and untagged, upright and across', async () => {
  const found = await findBrowser(undefined)
  assert.ok('launch' in found)
  const {executable, environment} = found.launch
  const env = {...process.env, ...environment}
  const browser = await puppeteer.launch({executablePath: executable, headless: 'shell', env, args: ['--no-sandbox']})
  try {
    const page = await browser.newPage()
    const pages = [1, 2, 3, 4, 5].map(
      number => `<p style="break-after: page"><a href="https://un.org">page ${number}</a>`,
    )
    await page.setContent(`<style>p:last-child { break-after: auto !important }</style>${pages.join('')}`)
    for (const tagged of [true, false]) {
      const made = imposed(await page.pdf({format: 'A5', tagged}))
      assert.deepEqual(await turned(made.bytes), names)
      assert.deepEqual(made.lost, tagged ? ['links', 'tags'] : ['links'])
    }
    const across = imposed(await page.pdf({format: 'A5', landscape: true}))
    assert.deepEqual(await turned(across.bytes), names)
    assert.deepEqual(across.facts.paper, {width: 297, height: 420}, 'two A5 that lie across need the width of an A3')
  } finally {
    await browser.close()
  }
})

test('qpdf: packed, unpacked, for the web, locked, with pages of several files', async t => {
  writeFileSync(path.join(folder, 'own.pdf'), byHand([...head(5), ...numbered(5)]))
  const shapes: Record<string, string[]> = {
    'packed.pdf': ['--object-streams=generate', '--compress-streams=y'],
    'plain.pdf': ['--qdf', '--object-streams=disable'],
    'web.pdf': ['--linearize'],
    'web-packed.pdf': ['--linearize', '--object-streams=generate'],
    'old.pdf': ['--force-version=1.3'],
  }
  for (const [name, words] of Object.entries(shapes)) {
    if (!runs('qpdf', ...words, 'own.pdf', name)) return t.skip('no qpdf')
    assert.deepEqual(await turned(imposed(written(name)).bytes), names, name)
  }
  runs('qpdf', '--empty', '--pages', 'own.pdf', '1-2', 'packed.pdf', '3-5', '--', 'merged.pdf')
  assert.deepEqual(await turned(imposed(written('merged.pdf')).bytes), names)
  runs('qpdf', '--rotate=+90:2', '--rotate=+180:3', 'own.pdf', 'turned.pdf')
  const turns = (await wordsOf(imposed(written('turned.pdf')).bytes)).flatMap(side => side.words)
  assert.equal(Math.abs(turns.find(({text}) => text === 'page 3')?.turn ?? 0), 180)
  for (const bits of ['40', '128', '256']) {
    const weak = bits === '256' ? [] : ['--allow-weak-crypto']
    runs('qpdf', ...weak, '--encrypt', '', 'x', bits, '--', 'own.pdf', `locked-${bits}.pdf`)
    assert.throws(
      () => imposed(written(`locked-${bits}.pdf`)),
      (error: unknown) => error instanceof Unreadable && error.reason === 'encrypted',
    )
  }
  // Its own judgement of what we write.
  writeFileSync(path.join(folder, 'sheets.pdf'), imposed(written('web.pdf'), {instructions: true, marks: true}).bytes)
  assert.ok(runs('qpdf', '--check', 'sheets.pdf'))
})

test('LaTeX', async t => {
  const pages = [1, 2, 3, 4, 5].map(number => `page ${number}`).join('\\newpage ')
  const tex = `\\documentclass[a5paper]{article}\\pagestyle{empty}\\begin{document}\\noindent ${pages}\\end{document}`
  writeFileSync(path.join(folder, 'text.tex'), tex)
  for (const program of ['lualatex', 'pdflatex', 'xelatex']) {
    if (!runs(program, '-interaction=batchmode', 'text.tex')) continue
    const read = (await turned(imposed(written('text.pdf')).bytes)).map(text => text.replace(/\s+/g, ' '))
    assert.deepEqual(read, names, program)
    return
  }
  t.skip('no LaTeX')
})
