import assert from 'node:assert/strict'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {inflateSync} from 'node:zlib'
import {openPdf, readPdf} from '../pdf/read/index.ts'
import {isStream, isString} from '../pdf/read/values.ts'
import {profileNamed} from '../profiles/index.ts'
import {judge} from '../proof/index.ts'
import type {Output} from '../types.ts'
import {build} from './index.ts'
import {readPublication} from './publication.ts'
import {openTextThread} from './text-thread.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-claim-'))
const thread = openTextThread()
after(async () => {
  await thread.close()
  await rm(folder, {recursive: true, force: true})
})

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>'

/** Builds a publication of one text in a folder of its own. */
const made = async (name: string, text: string, archive = false): Promise<Output> => {
  const own = path.join(folder, name)
  await mkdir(own)
  const about = `title: Essai\nlang: fr-FR\nprofiles: {screen: {archive: ${archive}}}\n`
  await Promise.all([
    writeFile(path.join(own, 'publication.yaml'), about),
    writeFile(path.join(own, 'texte.md'), text),
    writeFile(path.join(own, 'carré.svg'), drawing),
    writeFile(path.join(own, 'autre.svg'), drawing),
    ...(name === 'effets'
      ? Object.entries(effects).map(([effect, svg]) => writeFile(path.join(own, `${effect}.svg`), svg))
      : []),
  ])
  const publication = await readPublication({folder: own}, thread)
  const [output] = await build(publication, {profiles: ['screen'], thread})
  assert.ok(output)
  return output
}

/** What the metadata of a PDF claims. */
const claims = (bytes: Uint8Array): string[] => {
  const file = openPdf(bytes)
  const stream = file.resolve(file.dict(file.trailer.get('Root'))?.get('Metadata'))
  const xmp = isStream(stream) ? Buffer.from(stream.data).toString('utf8') : ''
  return [...xmp.matchAll(/<(pdf[ua]+id:(?:part|conformance))>(.)</g)].map(([, name, value]) => `${name} ${value}`)
}

const told = ({findings}: Output, ...rules: string[]) =>
  findings.filter(({rule}) => rules.includes(rule)).map(({rule, place, severity}) => [rule, place?.line, severity])

test('a PDF claims PDF/UA-1 and PDF/A-2a when nothing speaks against it', async () => {
  const output = await made('juste', '# Titre\n\n![Un carré](carré.svg)\n\nTexte.\n')
  assert.deepEqual(claims(output.bytes).sort(), ['pdfaid:conformance A', 'pdfaid:part 2', 'pdfuaid:part 1'])
  assert.deepEqual(told(output, 'pdf-unclaimed', 'pdf-condition'), [])
})

test('it claims nothing where a picture is not described or a heading is skipped, and says so at the line', async () => {
  const output = await made('faux', '# Titre\n\n![](carré.svg "Un carré")\n\n### Trop bas\n\nTexte.\n')
  assert.deepEqual([claims(output.bytes), output.refused], [[], false])
  assert.deepEqual(told(output, 'pdf-condition', 'image-alt'), [
    ['image-alt', 3, 'warning'],
    ['pdf-condition', 5, 'warning'],
  ])
  assert.deepEqual(told(output, 'pdf-unclaimed'), [['pdf-unclaimed', undefined, 'warning']])
  const again = await made('faux encore', '# Titre\n\n![](carré.svg "Un carré")\n\n### Trop bas\n\nTexte.\n')
  assert.equal(Buffer.compare(Buffer.from(again.bytes), Buffer.from(output.bytes)), 0)
})

const masked = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="120" viewBox="0 0 400 120">${body}</svg>`
/** Chromium paints these twice, or as pixels. */
const effects = {
  masque: masked(
    '<mask id="m"><rect width="400" height="120" fill="#fff"/></mask><g mask="url(#m)"><text x="20" y="60" font-size="30">Masque</text></g>',
  ),
  degrade: masked(
    '<linearGradient id="g"><stop stop-color="#fff"/><stop offset="1"/></linearGradient><mask id="m"><rect width="400" height="120" fill="url(#g)"/></mask><g opacity=".9"><g mask="url(#m)"><text x="20" y="60" font-size="30">Doux</text><g mask="url(#m)"><text x="150" y="60" font-size="30">Deux fois</text></g></g></g>',
  ),
  decoupe: masked(
    '<clipPath id="c"><text x="20" y="60" font-size="30">Texte</text></clipPath><rect width="300" height="120" fill="#08c" clip-path="url(#c)"/>',
  ),
  ombre: masked(
    '<filter id="f"><feDropShadow dx="3" dy="3" stdDeviation="0"/></filter><g filter="url(#f)"><text x="20" y="60" font-size="30">Ombre</text></g>',
  ),
}

test('drawings with masks, clips of letters and filters are tagged once each, and claimed', async () => {
  const text = `# Titre\n\n${Object.keys(effects)
    .map(name => `Un texte.\n\n![Un dessin, ${name}](${name}.svg)\n`)
    .join('\n')}`
  const output = await made('effets', text)
  assert.deepEqual(told(output, 'pdf-condition', 'pdf-unclaimed', 'proof-image'), [])
  assert.ok(claims(output.bytes).includes('pdfuaid:part 1'))
})

test('a table whose head holds a link and goes over pages is claimed: the head repeated is no link', async () => {
  const rows = Array.from({length: 60}, (_, row) => `| ligne ${row} | b |\n`).join('')
  const output = await made('tête', `# Titre\n\n| [Un site](https://example.org/) | B |\n|---|---|\n${rows}`)
  assert.deepEqual(told(output, 'pdf-condition', 'pdf-unclaimed'), [])
  assert.ok(output.pages > 1)
})

test('an archive holds what it was made of, and nothing else', async () => {
  const text = '# Titre\n\n![Un carré](carré.svg)\n\nTexte.\n'
  const output = await made('archive', text, true)
  assert.ok(claims(output.bytes).includes('pdfaid:part 3'))
  assert.deepEqual(
    judge(readPdf(output.bytes)).filter(({faults}) => faults.length > 0),
    [],
  )
  const file = openPdf(output.bytes)
  const catalog = file.dict(file.trailer.get('Root'))
  const files = file.array(catalog?.get('AF')).map(value => file.dict(value))
  const names = files.map(each => {
    const name = each?.get('UF')
    return isString(name)
      ? Buffer.from(name.text, 'latin1')
          .toString('latin1')
          .replace(/\0/g, '')
          .replace(/^\xfe\xff/, '')
      : ''
  })
  assert.deepEqual(names, ['carr\xe9.svg', 'publication.yaml', 'texte.md'])
  const last = file.resolve(file.dict(files.at(-1)?.get('EF'))?.get('F'))
  assert.ok(isStream(last))
  assert.equal(inflateSync(last.data).toString('utf8'), text)
})

test('an archive that does not conform is refused', async () => {
  const output = await made('archive fausse', '# Titre\n\n### Trop bas\n\nTexte.\n', true)
  assert.deepEqual([claims(output.bytes), output.refused], [[], true])
  assert.deepEqual(told(output, 'pdf-unclaimed'), [['pdf-unclaimed', undefined, 'error']])
})

test('an archive that would give away what its profile hides is none', async () => {
  const output = await made('archive cachée', '# Titre\n\nTexte.\n\n:::enseignant\nRéponse.\n:::\n', true)
  assert.equal(output.bytes.length, 0)
  assert.deepEqual(told(output, 'profile-archive'), [['profile-archive', 3, 'error']])
})

test('a profile of its own may be an archive', () => {
  const {archive, claims: said} = profileNamed('depot', {depot: {base: 'screen', archive: true}})
  assert.deepEqual([archive, said], [true, ['pdfua-1', 'pdfa-3a']])
})
