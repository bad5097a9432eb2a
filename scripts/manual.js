/** Writes `docs/typographie.md` from the rules of typography. Run it after `npm run build` when a rule changes. */
import {writeFile} from 'node:fs/promises'
import {structureRules} from '../dist/markdown/lint/structure/index.js'
import {manual} from '../dist/typography/manual.js'

await writeFile(new URL('../docs/typographie.md', import.meta.url), manual(structureRules))
