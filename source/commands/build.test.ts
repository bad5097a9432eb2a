/** `fascicule build` with a real browser: what is written, what is said, what stays. */
import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {listen} from './testing.ts'

const base = await mkdtemp(path.join(tmpdir(), 'fascicule-build-'))
const folder = path.join(base, `Un livret d'été ${'é'.repeat(60)}`)
const pdf = path.join(folder, 'dist', 'mon-premier-livret.pdf')
after(() => rm(base, {recursive: true, force: true}))
await listen(['init', folder], base)
const digest = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')

test('the starter is built, and the summary says so', async () => {
  const {exit, out, err} = await listen(['build'], folder)
  assert.equal(exit, 0)
  assert.equal(out, '')
  assert.match(
    err,
    /dist\/mon-premier-livret\.pdf : 4 pages, \d+ ko, [\d,]+ s\n\d+ corrections de typographie\nOuvrir : dist\//,
  )
  assert.deepEqual(await readdir(path.join(folder, 'dist')), ['mon-premier-livret.pdf'])
})

test('twice the same bytes, and the same on standard output', async () => {
  const before = await digest(pdf)
  const {out} = await listen(['build', '-o', '-'], folder)
  assert.equal(createHash('sha256').update(Buffer.from(out, 'latin1')).digest('hex'), before)
})

test('the size is told against that of the last build', async () => {
  const {size} = await stat(pdf)
  await writeFile(pdf, new Uint8Array(size * 2))
  const {err} = await listen(['build'], folder)
  assert.match(err, /\.pdf : 4 pages, \d+ ko \(\u2212\u00a050\u00a0%\), /)
})

test('--json is the object of its schema', async () => {
  const {out, err} = await listen(['build', '--json'], folder)
  const report = JSON.parse(out)
  const schema = JSON.parse(await readFile(new URL('../../scripts/report.schema.json', import.meta.url), 'utf8'))
  assert.deepEqual(departures(report, schema, '$'), [])
  assert.equal(report.outputs[0].sha256, await digest(pdf))
  assert.equal(report.proof.lost, 0)
  assert.equal(err, '')
})

test('proof finds it right, and the word that is missing in it', async () => {
  const right = await listen(['proof', pdf, folder], base)
  assert.equal(right.exit, 0)
  assert.match(right.err, /4 pages, \d+ mots du texte : tous là/)
  const source = path.join(folder, 'source', '02-montrer.md')
  const before = await readFile(source, 'utf8')
  await writeFile(
    source,
    before.replace('Le numéro et la page se mettent', 'Le numéro, la ligne et la page se mettent'),
  )
  const wrong = await listen(['proof', pdf, folder, '--format', 'plain'], base)
  await writeFile(source, before)
  assert.equal(wrong.exit, 6)
  assert.match(wrong.out, /^source\/02-montrer\.md:\d+:1 {2}erreur {2}proof-word-lost {2}.*la ligne/)
})

test('proof of a folder proves the PDFs in its dist/, and says when there is none', async () => {
  const {exit, err} = await listen(['proof', folder], base)
  assert.equal(exit, 0)
  assert.match(err, /\.pdf\n4 pages, \d+ mots du texte : tous là/)
  const bare = path.join(base, 'sans-pdf')
  await mkdir(bare)
  await writeFile(path.join(bare, 'a.md'), '# Un titre\n\nUn texte.\n')
  const none = await listen(['proof', 'sans-pdf'], base)
  assert.equal(none.exit, 2)
  assert.match(none.err, /aucun PDF dans dist\/ : faites-les d’abord par fascicule build sans-pdf/)
})

test('an error in the content is shown and told; under --strict the PDF of before stays', async () => {
  const source = path.join(folder, 'source', '02-montrer.md')
  const before = await readFile(source, 'utf8')
  const former = await digest(pdf)
  await appendFile(source, '\n![Une chose](images/absente.png "Une chose. Photo : MDN")\n')
  const strict = await listen(['build', '--strict', '--format', 'plain'], folder)
  assert.equal(strict.exit, 3)
  assert.match(strict.err, /image-missing/)
  assert.equal(await digest(pdf), former)
  const {exit, err} = await listen(['build', '-q', '--format', 'plain'], folder)
  assert.equal(exit, 3)
  assert.match(err, /^source\/02-montrer\.md:\d+:1 {2}erreur {2}image-missing {2}.*\n(?:source.* {2}info {2}.*\n)*$/)
  assert.notEqual(await digest(pdf), former)
  await writeFile(source, before)
})

test('the frame of a picture that is missing can be read on a cover', async () => {
  const cover = path.join(base, 'couverture')
  await mkdir(cover)
  const title = '<h1>\n  <img src="absente.png" alt="Un logo" width="120"><br>\n  Moissonneur\n</h1>'
  await writeFile(path.join(cover, 'a.md'), `${title}\n\n## Un\n\nTexte.\n\n## Deux\n\nTexte.\n`)
  const {exit, err} = await listen(['build', '-q', '--format', 'plain'], cover)
  assert.equal(exit, 3)
  assert.deepEqual(err.match(/ erreur {2}\S+/g), [' erreur  image-missing'])
})

test('a fault of the configuration builds nothing', async () => {
  await mkdir(path.join(base, 'faux'))
  await writeFile(path.join(base, 'faux', 'publication.yaml'), 'tilte: x\n')
  await writeFile(path.join(base, 'faux', 'a.md'), '# A\n')
  assert.equal((await listen(['build', 'faux'], base)).exit, 2)
  assert.deepEqual((await readdir(path.join(base, 'faux'))).sort(), ['a.md', 'publication.yaml'])
})

test('a single file, standard input, another name', async () => {
  await writeFile(path.join(base, 'Mon texte.md'), '---\nlang: fr-CA\n---\n\n# Été\n\nUn texte.\n')
  assert.equal((await listen(['Mon texte.md'], base)).exit, 0)
  assert.equal((await listen(['build', 'Mon texte.md', '-o', 'neuf/autre.pdf'], base)).exit, 0)
  assert.equal((await listen(['-', '-o', 'entrée.pdf'], base, {input: '# Titre\n\nUn texte.\n'})).exit, 0)
  for (const file of ['Mon texte.pdf', 'neuf/autre.pdf', 'entrée.pdf'])
    assert.equal((await readFile(path.join(base, file))).subarray(0, 5).toString(), '%PDF-', file)
})

test('no browser, no time, interrupted: the code of each, and the PDF of before', async () => {
  const former = await digest(pdf)
  assert.equal((await listen(['build', '--browser', '/nulle/part'], folder)).exit, 5)
  assert.equal((await listen(['build', '--browser', process.execPath], folder)).exit, 5)
  assert.equal((await listen(['build', '--browser', 'ws://127.0.0.1:9/'], folder)).exit, 5)
  assert.equal((await listen(['build', '--timeout', '0.01'], folder)).exit, 7)
  assert.equal(await digest(pdf), former)
  assert.deepEqual(await readdir(path.join(folder, 'dist')), ['mon-premier-livret.pdf'])
})

interface Schema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly pattern?: string
  readonly minimum?: number
}

/** Where `value` departs from `schema`: the part of JSON Schema that ours uses. */
const departures = (value: unknown, schema: Schema, at: string): string[] => {
  if (schema.enum) return schema.enum.includes(value) ? [] : [at]
  const type =
    value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value
  if (![schema.type].flat().includes(type)) return [at]
  if (schema.pattern && !new RegExp(schema.pattern).test(String(value))) return [at]
  if (schema.minimum !== undefined && typeof value === 'number' && value < schema.minimum) return [at]
  if (Array.isArray(value)) return value.flatMap((one, index) => departures(one, schema.items ?? {}, `${at}[${index}]`))
  if (type !== 'object') return []
  const object = value as Readonly<Record<string, unknown>>
  const missing = (schema.required ?? []).filter(name => !Object.hasOwn(object, name)).map(name => `${at}.${name}`)
  const wrong = Object.entries(object).flatMap(([name, one]) => {
    const known = schema.properties?.[name] ?? schema.additionalProperties
    if (known === false || known === undefined) return [`${at}.${name}`]
    return known === true ? [] : departures(one, known, `${at}.${name}`)
  })
  return [...missing, ...wrong]
}
