import {MachineError} from '../fault.ts'
import {visible} from '../typography/characters.ts'
import {rules} from '../typography/rules/index.ts'
import {usagesOf} from '../typography/usages.ts'
import {type Explanation, explanationsFor, type Subject} from '../wording/index.ts'
import {nearest} from '../wording/nearest.ts'
import type {Command, Session} from './command.ts'
import {type Entry, entries, entriesNamed, namesOf} from './reference/index.ts'

/** Says what a rule, a message, a key, a block, a command, an option or a value that has a name means; without a name, lists them all. */
export const explain: Command = {
  name: 'explain',
  options: {},
  asksAbout: true,
  arguments: {least: 0, most: 1},

  async run(call, session) {
    const [name] = call.arguments
    await session.out(name === undefined ? list(session) : one(name, session))
    return 0
  },
}

const sortedRules = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))

const list = (session: Session) => {
  const {explain: words, language} = session.words
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
  const all = entries(session.words)
  const typed = kinds.map(kind => group(words.kinds[kind], shortened(all.filter(entry => entry.kind === kind))))
  return [words.list, '', ...families, ...subjects, ...typed].join('\n')
}

/** What a user types, in the order in which it is listed. */
const kinds = ['key', 'block', 'comment', 'command', 'option', 'profile', 'theme', 'template', 'size'] as const

/** What each is, in its first sentence or as much of it as a line has room for. */
const shortened = (all: readonly Entry[]) => {
  const room = width - 4 - Math.max(...all.map(({name}) => name.length))
  return all.map(({name, what}) => {
    const sentence = /^.*?\.(?=\s|$)/.exec(what)?.[0].slice(0, -1) ?? what
    return [name, sentence.length > room ? `${sentence.slice(0, room - 1).trimEnd()}…` : sentence] as const
  })
}

/** Columns of a line. */
const width = 100

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
  const texts = [
    ...(found ? [messageText(name.toLowerCase(), found, session)] : []),
    ...entriesNamed(name, session.words).map(entry => entryText(entry, session)),
  ]
  if (texts.length > 0) return texts.join('\n')
  const known = [...rules.map(({id}) => id), ...explanations.keys(), ...namesOf(session.words)]
  throw new MachineError('rule-unknown', 2, {name, nearest: nearest(name.replace(/^--?/, ''), known) ?? ''})
}

const messageText = (id: string, {what, why, remedy}: Explanation, {words: {explain: words}}: Session) =>
  [`${id}  ${what}`, '', `${words.why} ${why}`, `${words.remedy} ${remedy}`, ''].join('\n')

const entryText = ({kind, name, what, takes, typed}: Entry, {words: {explain: words}}: Session) => {
  const width = Math.max(0, ...takes.map(([value]) => value.length))
  return [
    `${name}  (${words.kindOf[kind]})`,
    '',
    what,
    ...takes.map(([value, does]) => `  ${value.padEnd(width)}  ${does}`.trimEnd()),
    ...(typed === undefined ? [] : ['', words.typed, ...typed.split('\n').map(line => `  | ${line}`.trimEnd())]),
    '',
  ].join('\n')
}
