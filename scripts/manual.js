/**
 * Writes the chapters of the manual that come from the program: the rules of typography, the messages, the references. Run
 * it after `npm run build` when one of them changes. `docs/conformite.md` is what the checker of PDFs knows.
 */
import {writeFile} from 'node:fs/promises'
import {commands} from '../dist/commands/index.js'
import {referencePage, troubleshootingPage} from '../dist/commands/reference/pages.js'
import {structureRules} from '../dist/markdown/lint/structure/index.js'
import {coverage} from '../dist/proof/conformance/coverage.js'
import {manual} from '../dist/typography/manual.js'
import {conditionWords} from '../dist/wording/conditions.js'
import {coverageReasons} from '../dist/wording/coverage.js'

const pages = {
  '04-typographie': manual(structureRules),
  '12-depannage': troubleshootingPage(),
  '13-reference': referencePage(commands),
}
for (const [name, text] of Object.entries(pages)) {
  await writeFile(new URL(`../docs/manuel/source/${name}.md`, import.meta.url), text)
}
await writeFile(new URL('../docs/conformite.md', import.meta.url), conformance())

function conformance() {
  const states = {tested: 'vérifiée', pointless: 'sans objet', missing: 'non vérifiée'}
  const parts = [
    '# Conformité : ce qui est vérifié',
    'Chaque PDF de diffusion est jugé par nos propres conditions avant de porter les mentions PDF/UA-1 et PDF/A ; `fascicule proof fichier.pdf` juge de même le PDF de n’importe qui. Ce tableau dit, règle par règle, ce que valent ces conditions auprès des profils publics de [veraPDF](https://github.com/veraPDF/veraPDF-validation-profiles), l’outil de référence : *vérifiée* nomme la condition ; *sans objet* dit pourquoi nos fichiers ne peuvent pas y manquer ; *non vérifiée* est ce qui reste à son compte. Quand veraPDF est installé, il est consulté aussi.',
    'Une règle se lit « article-essai », comme chez veraPDF. Ce tableau est fait par `node scripts/manual.js`.',
    '## Nos conditions',
    ['| condition | règle | ce qui est dit |', '|---|---|---|'],
  ]
  const rows = parts.pop()
  for (const [id, {rule, fr}] of Object.entries(conditionWords))
    rows.push(`| \`${id}\` | ${rule || 'à l’écoute'} | ${fr.replaceAll('![', '!\\[')} |`)
  parts.push(rows.join('\n'))
  for (const [profile, rules] of Object.entries(coverage)) {
    const count = status => rules.filter(rule => rule.status === status).length
    parts.push(
      `## ${profile}`,
      `${rules.length} règles : ${count('tested')} vérifiées, ${count('pointless')} sans objet, ${count('missing')} non vérifiées.`,
      [
        '| règle | état | par quoi, ou pourquoi |',
        '|---|---|---|',
        ...rules.map(
          ({rule, status, conditions, reason}) =>
            `| ${rule} | ${states[status]} | ${conditions.map(id => `\`${id}\``).join(', ') || coverageReasons[reason]} |`,
        ),
      ].join('\n'),
    )
  }
  return `${parts.join('\n\n')}\n`
}
