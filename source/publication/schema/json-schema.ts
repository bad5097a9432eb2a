import {sizes} from '../sizes.ts'
import {longestLabel} from './forms.ts'
import type {Form, Key} from './types.ts'

/** A JSON Schema, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema (draft 7, what YAML language servers read) of a described key: completion, French hover texts, and
 * unknown keys underlined. `title` names the whole.
 */
export function jsonSchema(key: Key, title: string): JsonSchema {
  return {$schema: 'http://json-schema.org/draft-07/schema#', title, ...schemaOf(key)}
}

const schemaOf = (key: Key): JsonSchema => ({
  description: key.about,
  ...shapeOf(key),
})

const shapeOf = (key: Key): JsonSchema => {
  switch (key.type) {
    case 'text':
      return {
        ...(key.form ? patterns[key.form] : {type: ['string', 'number', 'boolean']}),
        ...(key.examples && {examples: key.examples, defaultSnippets: key.examples.map(snippet)}),
      }
    case 'flag':
      return {type: 'boolean'}
    case 'number':
      return {type: 'integer', minimum: key.minimum, maximum: key.maximum}
    case 'choice':
      return {
        type: 'string',
        enum: Object.keys(key.values),
        enumDescriptions: Object.values(key.values),
        markdownEnumDescriptions: Object.values(key.values),
      }
    case 'size':
      return {
        anyOf: [
          {type: 'string', enum: Object.keys(sizes)},
          {type: 'array', items: patterns.length, minItems: 2, maxItems: 2},
        ],
      }
    case 'list': {
      const list = {type: 'array', items: schemaOf(key.of)}
      return key.alone ? {anyOf: [list, schemaOf(key.of)]} : list
    }
    case 'map':
      return {type: 'object', properties: properties(key.keys), additionalProperties: false}
    case 'names':
      return {
        type: ['object', 'null'],
        properties: Object.fromEntries(
          Object.entries(key.known).map(([name, about]) => [name, {...orNothing(key.of), description: about}]),
        ),
        additionalProperties: key.own
          ? {...schemaOf(key.own.of), required: [key.own.needs]}
          : key.open
            ? schemaOf(key.of)
            : false,
      }
    case 'either':
      return {anyOf: key.of.map(schemaOf)}
  }
}

const snippet = (text: string) => ({label: text, body: text})

const properties = (keys: Readonly<Record<string, Key>>) =>
  Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, schemaOf(key)]))

/** `screen:` with nothing after it is as good as `screen: {}`. */
const orNothing = (key: Key): JsonSchema => {
  const schema = schemaOf(key)
  return schema.type === 'object' ? {...schema, type: ['object', 'null']} : schema
}

/** What a schema can say of a form; digits and calendars are checked by the program. */
const patterns: Readonly<Record<Form, JsonSchema>> = {
  date: {type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$'},
  isbn: {type: ['string', 'number']},
  lang: {type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$'},
  colour: {type: 'string', pattern: '^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$'},
  length: {type: 'string', pattern: '^\\d+([.,]\\d+)?\\s*(mm|cm|in|pt)$'},
  slug: {type: ['string', 'number']},
  path: {type: 'string'},
  address: {type: 'string', pattern: '^https?://'},
  label: {type: ['string', 'number'], maxLength: longestLabel},
}
