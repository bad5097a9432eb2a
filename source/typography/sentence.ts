import type {Finding} from '../types.ts'
import {visible} from './characters.ts'
import {rules} from './rules/index.ts'

/**
 * What a rule of typography says of a place: its name, and what it changes there, spaces made visible. What it only remarks
 * on is a question.
 */
export function changeSentence({
  rule,
  actual = '',
  expected: [right] = [],
  values,
}: Pick<Finding, 'rule' | 'values' | 'actual' | 'expected'>): string {
  const name = names.get(rule) ?? rule
  if (right === undefined) return name
  return `${name} : « ${visible(actual)} » → « ${visible(right)} »${values.remark === undefined ? '' : '\u202f?'}`
}

const names = new Map(rules.map(({id, name}) => [id, name]))
