/** Roles of MyST: what `` {role}`text` `` is in a line of text. */
import type {InlineCode, Nodes, PhrasingContent} from 'mdast'
import {literal} from '../../text/literal.ts'
import {ownValue} from '../../text/own-value.ts'
import type {Context} from '../context.ts'
import {renderTex} from '../passes/math/render.ts'
import {hasTypedId} from '../typed-ids.ts'
import {madeText, rawText} from './text.ts'

type Role = (text: string, node: InlineCode, context: Context) => Nodes[]

/** `label <target>`: what is shown, and where it leads. */
const parted = (text: string): {shown: string; target: string} => {
  const [, shown = '', target = ''] = /^([\s\S]*?)\s*<([^<>]*)>$/.exec(text) ?? []
  return target === '' ? {shown: '', target: text.replace(/^[!~]/, '')} : {shown, target}
}

const text: Role = (value, node) => [madeText(parted(value).shown || value, node)]

/** Whether a text, or another of its publication, names something so. */
export function isLabel(id: string, context: Pick<Context, 'file' | 'options'>): boolean {
  const known = new RegExp(
    `^\\(${literal(id)}\\)=|:(?:name|label):[ \\t]*${literal(id)}[ \\t]*$|#${literal(id)}\\b|\\$\\$[ \\t]*\\(${literal(id)}\\)`,
    'm',
  )
  return known.test(context.file.text) || hasTypedId(id, context)
}

const reference: Role = (value, node, context) => {
  const {shown, target} = parted(value)
  const id = target.replace(/^#/, '')
  if (!isLabel(id, context)) return [madeText(shown || id, node)]
  const children = shown === '' || /%s/.test(shown) ? [] : [madeText(shown, node)]
  return [{type: 'link', url: `#${id}`, children, ...at(node)}]
}

const element =
  (tagName: string): Role =>
  (value, node) => [{type: 'element', tagName, properties: {}, children: [madeText(value, node)], ...at(node)}]

const wrapped =
  (type: 'strong' | 'emphasis' | 'superscript' | 'subscript'): Role =>
  (value, node) => [{type, children: [madeText(value, node)] as PhrasingContent[], ...at(node)}]

const code: Role = (value, node) => [{type: 'inlineCode', value, data: {made: true}, ...at(node)}]

const formula: Role = (value, node) => {
  const made = renderTex(value, false, {})
  if ('reason' in made) return [{type: 'inlineCode', value, data: {made: true}, ...at(node)}]
  made.properties.alttext = value
  return [
    {type: 'inlineMath', value, tex: value, from: 0, display: false, data: {formula: made, made: true}, ...at(node)},
  ]
}

const citation: Role = (value, node) => [rawText(`[${value}]`, node)]

const roles: Readonly<Record<string, Role>> = {
  ...all('ref numref prf:ref', reference),
  eq: (value, node, context) =>
    reference(value, node, context).map(made => (made.type === 'link' ? {...made, data: {number: true}} : made)),
  ...all('doc term download any py:func py:class py:meth py:mod guilabel', text),
  ...all('kbd', element('kbd')),
  ...all('sub subscript', wrapped('subscript')),
  ...all('sup superscript', wrapped('superscript')),
  ...all('strong', wrapped('strong')),
  ...all('emphasis dfn', wrapped('emphasis')),
  ...all('math', formula),
  ...all('code file command program samp option envvar literal', code),
  ...all('cite cite:p cite:t cite:ps cite:ts footcite', citation),
  abbr: (value, node) => [madeText(value, node)],
  menuselection: (value, node) => [madeText(value.replace(/\s*-->\s*/g, ' › '), node)],
  index: (value, node) => [madeText(parted(value).shown || value, node)],
}

function all(names: string, role: Role): Record<string, Role> {
  return Object.fromEntries(names.split(' ').map(name => [name, role]))
}

/** What a role makes of its text; an unknown one shows it. */
export function mystRole(name: string, node: InlineCode, context: Context): Nodes[] {
  return (ownValue(roles, name) ?? text)(node.value, node, context)
}

const at = ({position}: Pick<Nodes, 'position'>) => position && {position}
