/**
 * Writes the JSON Schemas that ship with the package into `dist/`: `publication.schema.json` (publication.yaml and front
 * matter) and `sidecar.schema.json` (photo.jpg.yaml), both from the table that the checks use, and a copy of
 * `report.schema.json` and `diff.schema.json` (the objects of `--json`) and of `manifest.schema.json` (MANIFEST.json of a
 * release). Run after `tsc`.
 */
import {copyFile, writeFile} from 'node:fs/promises'
import {profiles} from '../dist/profiles/index.js'
import {jsonSchema} from '../dist/publication/schema/json-schema.js'
import {keysWith, sidecarKeys} from '../dist/publication/schema/keys.js'

const dist = new URL('../dist/', import.meta.url)
const schemas = {
  publication: jsonSchema(keysWith(profiles), 'publication.yaml'),
  sidecar: jsonSchema(sidecarKeys, 'photo.jpg.yaml'),
}
for (const [name, schema] of Object.entries(schemas)) {
  await writeFile(new URL(`${name}.schema.json`, dist), `${JSON.stringify(schema, null, 2)}\n`)
}
for (const name of ['report.schema.json', 'diff.schema.json', 'manifest.schema.json'])
  await copyFile(new URL(name, import.meta.url), new URL(name, dist))
