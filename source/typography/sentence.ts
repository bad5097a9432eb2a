import {visible} from './characters.ts'
import {rules} from './rules/index.ts'

/** What a rule of typography says of a place: its name, and what it changes there, spaces made visible. */
export function changeSentence(rule: string, actual?: string, expected?: string): string {
  const name = names.get(rule) ?? rule
  return expected === undefined ? name : `${name} : « ${visible(actual ?? '')} » → « ${visible(expected)} »`
}

const names = new Map(rules.map(({id, name}) => [id, name]))
