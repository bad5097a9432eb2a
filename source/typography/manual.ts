/** The manual's page on the rules, from the rules themselves. */
import {visible as visibleInTerminal} from './characters.ts'
import {locales} from './locales/index.ts'
import {rules} from './rules/index.ts'
import {modeIn} from './settings.ts'
import type {Mode, Rule} from './types.ts'
import {usagesOf} from './usages.ts'

/** A rule on structure, as the manual tells it. */
type Told = Readonly<Record<'id' | 'name' | 'reason' | 'reference', string>>

/**
 * `docs/manuel/source/04-typographie.md`: a table of all rules, then each with its usages, reason, source and examples, then those on
 * `structure`. Markdown, in French.
 */
export function manual(structure: readonly Told[]): string {
  const sorted = [...rules].sort((one, other) => (one.id < other.id ? -1 : 1))
  const families = [...new Set(sorted.map(({family}) => family))]
  return `${[
    '# Les règles de typographie',
    '<!-- Écrit par scripts/manual.js d’après les règles : ne pas modifier à la main. -->',
    // What the rules correct stands in their own reasons.
    '<!-- typo: off A03 D01 D03 D05 N04 Q08 T03 -->',
    'Dans les exemples, ‿ est l’espace fine insécable et ⍽ l’espace insécable. `fascicule explain T01` dit la même chose ; `typography: rules:` dans publication.yaml change le mode d’une règle (`on` : elle corrige ; `lint` : elle signale ; `off` : elle se tait), `<!-- typo: off T01 -->` la suspend dans le texte. <!-- index: règles de typographie -->',
    '## Les usages',
    [...locales.values()].map(({id, name, reference}) => `- \`${id}\` : ${name} (${reference})`).join('\n'),
    '## Vue d’ensemble',
    overview(sorted),
    ...families.flatMap(family => [
      `## ${family.charAt(0).toUpperCase()}${family.slice(1)}`,
      ...sorted.filter(rule => rule.family === family).map(section),
    ]),
    '## Structure du texte',
    ...structure.map(({id, name, reason, reference}) => `### ${id} · ${name}\n\n${reason}\n\nD’après : ${reference}.`),
  ].join('\n\n')}\n`
}

/** No face of our pages has the sign that terminals show for a thin space. */
const visible = (text: string): string =>
  visibleInTerminal(text)
    .replaceAll('⍭', '‿')
    .replace(/[\uE000-\uE002]/g, '·')

const modes: Readonly<Record<Mode, string>> = {fix: 'corrige', lint: 'signale', off: 'non'}

const overview = (sorted: readonly Rule[]): string => {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    row(['règle', 'ce qu’elle demande', 'sans réglage']),
    row(['---', '---', '---']),
    ...sorted.map(rule => row([rule.id, cell(rule.name), modesOf(rule)])),
  ].join('\n')
}

/** What a rule does in most countries, and where it does something else: « corrige ; fr-CH : signale ». */
const modesOf = (rule: Rule): string => {
  const all = [...locales.values()].map(locale => ({id: locale.id, mode: modes[modeIn(rule, locale)]}))
  const count = (mode: string): number => all.filter(one => one.mode === mode).length
  const [usual = ''] = Object.values(modes).sort((one, other) => count(other) - count(one))
  return [usual, ...all.filter(({mode}) => mode !== usual).map(({id, mode}) => `${id} : ${mode}`)].join(' ; ')
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '\\<')

const section = (rule: Rule): string =>
  [
    `### ${rule.id} · ${cell(rule.name)}`,
    rule.reason.replaceAll('<', '\\<'),
    ...usages(rule),
    `D’après : ${rule.reference.replace(/\.$/, '')}.`,
    [
      ...rule.examples.fix.map(
        ({before, after, locale}) =>
          `- ${code(visible(before))} → ${code(visible(after))}${locale === undefined ? '' : ` (${locale})`}`,
      ),
      ...rule.examples.keep.map(text => `- ${code(visible(text))} : laissé tel quel`),
    ].join('\n'),
  ].join('\n\n')

const usages = (rule: Rule): string[] => {
  const all = usagesOf(rule)
  if (all.length === 1 && all[0]?.value === undefined) return []
  return [
    all
      .map(
        ({locales, mode, value}) =>
          `- ${locales.map(({id}) => `\`${id}\``).join(', ')} : ${value ?? modes[mode]}${value !== undefined && mode !== 'fix' ? ` (${modes[mode]})` : ''}`,
      )
      .join('\n'),
  ]
}

/** In backquotes, more of them than the text has. */
const code = (text: string): string => {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const line = text.replaceAll('\n', '⏎')
  return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`
}
