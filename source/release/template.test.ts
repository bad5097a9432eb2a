/** The edition that the template `edition` keeps: UPDATE=1 writes its manifest and its checksums anew. */
import assert from 'node:assert/strict'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {
  checksums,
  checksumsName,
  listed,
  type Manifest,
  manifestForm,
  manifestName,
  manifestText,
  readManifest,
} from './manifest.ts'

const folder = fileURLToPath(new URL('../../templates/publications/edition/editions/1.0.0/', import.meta.url))

const sources = readdirSync(path.join(folder, 'sources'), {recursive: true, withFileTypes: true})
  .filter(entry => entry.isFile())
  .map(entry =>
    path.relative(path.join(folder, 'sources'), path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
  )
  .sort()
  .map(name => listed(name, readFileSync(path.join(folder, 'sources', name))))

/** It is kept for its text: its PDF would be that of another version of Fascicule soon. */
const expected: Manifest = {
  form: manifestForm,
  publication: {
    title: 'Règlement intérieur',
    slug: 'reglement-interieur',
    lang: 'fr-FR',
    version: '1.0.0',
    date: '2024-09-21',
    isbn: null,
  },
  profiles: [],
  epoch: null,
  tool: {name: 'fascicule', version: '0.1.0', node: '20.19.0', zlib: '1.3.0.1'},
  browser: '',
  fonts: [],
  files: [],
  sources,
  git: null,
  previous: null,
}

test('the first edition of the template is a release, whose digests are those of its sources', () => {
  const text = manifestText(expected)
  const sums = checksums([
    ...sources.map(file => ({...file, name: `sources/${file.name}`})),
    listed(manifestName, Buffer.from(text)),
  ])
  if (process.env.UPDATE) {
    writeFileSync(path.join(folder, manifestName), text)
    writeFileSync(path.join(folder, checksumsName), sums)
  }
  assert.deepEqual(readManifest(readFileSync(path.join(folder, manifestName), 'utf8')), expected)
  assert.equal(readFileSync(path.join(folder, checksumsName), 'utf8'), sums)
})
