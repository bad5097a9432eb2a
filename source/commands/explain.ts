import {MachineError} from '../fault.ts'
import {visible} from '../typography/characters.ts'
import {rules} from '../typography/rules/index.ts'
import {usagesOf} from '../typography/usages.ts'
import {explanationsFor, type Subject} from '../wording/index.ts'
import {nearest} from '../wording/nearest.ts'
import type {Command, Session} from './command.ts'

/** Says what a rule or a message means and why; without a name, lists them by family. */
export const explain: Command = {
  name: 'explain',
  options: {},
  arguments: {least: 0, most: 1},

  async run(call, session) {
    const [name] = call.arguments
    await session.out(name === undefined ? list(session) : one(name, session))
    return 0
  },
}

const sortedRules = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))

const list = ({words: {explain: words, language}}: Session) => {
  const families = [...new Set(sortedRules.map(({family}) => family))].map(family =>
    group(
      words.families[family] ?? family,
      sortedRules.filter(rule => rule.family === family).map(({id, name}) => [id, name]),
    ),
  )
  const subjects = Object.entries(explanationsFor(language)).map(([subject, explained]) =>
    group(
      words.subjects[subject as Subject],
      Object.entries(explained).map(([id, {what}]) => [id, what]),
    ),
  )
  return [words.list, '', ...families, ...subjects].join('\n')
}

/** A heading and its lines, aligned among themselves, with an empty line after. */
const group = (heading: string, lines: readonly (readonly [id: string, text: string])[]) => {
  const width = Math.max(...lines.map(([id]) => id.length))
  return [heading, ...lines.map(([id, text]) => `  ${id.padEnd(width)}  ${text}`), ''].join('\n')
}

const one = (name: string, session: Session) => {
  const {explain: words, language} = session.words
  const rule = rules.find(({id}) => id.toLowerCase() === name.toLowerCase())
  if (rule) {
    const examples = rule.examples.fix.map(
      ({before, after, locale}) =>
        `  ${visible(before)} → ${visible(after)}${locale === undefined ? '' : `  (${locale})`}`,
    )
    return [
      `${rule.id}  ${rule.name}`,
      '',
      `${words.why} ${rule.reason}`,
      `${words.source} ${rule.reference}`,
      '',
      words.usages,
      ...usagesOf(rule).map(
        ({locales, mode, value}) =>
          `  ${locales.map(({id}) => id).join(', ')} : ${value === undefined ? '' : `${value}, `}${words.modes[mode]}`,
      ),
      '',
      words.examples,
      ...examples,
      ...rule.examples.keep.map(text => `  ${visible(text)}  (${words.kept})`),
      '',
    ].join('\n')
  }
  const explanations = new Map(Object.values(explanationsFor(language)).flatMap(explained => Object.entries(explained)))
  const found = explanations.get(name.toLowerCase())
  if (!found) {
    const known = [...rules.map(({id}) => id), ...explanations.keys()]
    throw new MachineError('rule-unknown', 2, {name, nearest: nearest(name, known) ?? ''})
  }
  return [
    `${name.toLowerCase()}  ${found.what}`,
    '',
    `${words.why} ${found.why}`,
    `${words.remedy} ${found.remedy}`,
    '',
  ].join('\n')
}
