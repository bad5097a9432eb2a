import {MachineError} from '../fault.ts'
import {rules, visible} from '../typography/index.ts'
import {explanationsFor} from '../wording/explanations/index.ts'
import {nearest} from '../wording/nearest.ts'
import type {Command, Session} from './command.ts'

/** Says what a rule does and why; without a name, lists the rules. */
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

const list = (session: Session) => {
  const explained = Object.entries(explanationsFor(session.words.language))
  const width = Math.max(...explained.map(([id]) => id.length))
  const line = (id: string, text: string) => `  ${id.padEnd(width)}  ${text}`
  return [
    session.words.explain.list,
    '',
    ...sortedRules.map(({id, name}) => line(id, name)),
    '',
    ...explained.map(([id, {what}]) => line(id, what)),
    '',
  ].join('\n')
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
      words.examples,
      ...examples,
      ...rule.examples.keep.map(text => `  ${visible(text)}  (${words.kept})`),
      '',
    ].join('\n')
  }
  const explanations = explanationsFor(language)
  const found = explanations[name.toLowerCase()]
  if (!found) {
    const known = [...rules.map(({id}) => id), ...Object.keys(explanations)]
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
