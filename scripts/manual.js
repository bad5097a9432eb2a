/**
 * Writes the chapters of the manual that come from the program: the rules of typography, the messages, the references. Run
 * it after `npm run build` when one of them changes.
 */
import {writeFile} from 'node:fs/promises'
import {commands} from '../dist/commands/index.js'
import {referencePage, troubleshootingPage} from '../dist/commands/reference/pages.js'
import {structureRules} from '../dist/markdown/lint/structure/index.js'
import {manual} from '../dist/typography/manual.js'

const pages = {
  '04-typographie': manual(structureRules),
  '12-depannage': troubleshootingPage(),
  '13-reference': referencePage(commands),
}
for (const [name, text] of Object.entries(pages)) {
  await writeFile(new URL(`../docs/manuel/source/${name}.md`, import.meta.url), text)
}
