/** Directives of MyST: what a block of that name becomes. */
import type {Code, Image, List, Nodes, Paragraph} from 'mdast'
import {foldedName} from '../../text/fold.ts'
import {ownValue} from '../../text/own-value.ts'
import type {Directive} from '../nodes.ts'
import {childrenOf, setChildren} from '../walk.ts'
import {tableOf} from './html-tables.ts'
import {tellDialect} from './tell.ts'
import {madeText} from './text.ts'
import type {Tools} from './types.ts'

interface Read {
  readonly name: string
  readonly argument: string
  readonly options: Readonly<Record<string, string>>
  readonly body: string
  readonly code: Code
}

type Made = (read: Read, tools: Tools) => Nodes[]

/**
 * What a directive becomes; one that is not known and whose name is made of several words shows the Markdown that it holds.
 * `{python}` and `{r}` are chunks of other tools.
 */
export function mystBlock(name: string, argument: string, code: Code, tools: Tools): Nodes[] | undefined {
  if (!Object.hasOwn(directives, name) && !/[-:]/.test(name)) return undefined
  const read = {name, argument, code, ...parted(code.value)}
  const made = ownValue(directives, name)
  tellDialect(tools.context, code, 'myst', made === dropped ? 'dropped' : 'read', `{${name}} ${argument}`.trim())
  return (made ?? titled)(read, tools)
}

/** The options of a directive, in lines `:key: value` or between dashes at its beginning, and what follows them. */
const parted = (value: string): {options: Record<string, string>; body: string} => {
  const options: Record<string, string> = {}
  const [dashed] = /^---\n[\s\S]*?\n---(?:\n|$)/.exec(value) ?? []
  const [lines = ''] = dashed === undefined ? (/^(?:[ \t]*:[\w-]+:.*(?:\n|$))*/.exec(value) ?? []) : [dashed]
  for (const [, key = '', option = ''] of lines.matchAll(/^[ \t]*:?([\w-]+):[ \t]*(.*)$/gm))
    options[key] = option.trim()
  return {options, body: value.slice(lines.length).replace(/^\s*\n/, '')}
}

const box: Made = ({name, argument, options, body, code}, {markdown}) => {
  const typed = name.replace(/^.*:/, '')
  const [, asked] = /\b(note|tip|hint|warning|caution|danger|error|important|seealso)\b/.exec(options.class ?? '') ?? []
  const kind = foldedName(asked ?? (typed === 'admonition' ? 'note' : typed))
  const isTitle = /^(?:admonition|topic|sidebar|proof|theorem|definition|exercise|solution|example|prf:.*)$/.test(name)
  // A solution says of which exercise it is, by its label.
  if (name === 'solution' && /^[\w:-]+$/.test(argument))
    return [named(directive('box', typed, {kind, label: 'Solution'}, markdown(body, code), code), options)]
  const content = markdown(isTitle || argument === '' ? body : `${argument}\n${body}`, code)
  const title = isTitle && argument !== '' ? titleOf(argument, code, markdown) : []
  const label = typed.charAt(0).toUpperCase() + typed.slice(1)
  return [named(directive('box', typed, {kind, label}, [...title, ...content], code), options)]
}

/** The block with the name by which roles refer to it. */
const named = (node: Directive, {name, label = name}: Read['options']): Directive =>
  label ? {...node, attributes: {...node.attributes, id: label}} : node

const versions: Made = (read, tools) => {
  const label =
    {versionadded: 'Nouveau dans la version', versionchanged: 'Modifié dans la version'}[read.name] ??
    'Obsolète depuis la version'
  const title: Paragraph = {
    type: 'paragraph',
    data: {role: 'title'},
    children: [madeText(`${label} ${read.argument}`.trim(), read.code)],
    ...at(read.code),
  }
  return [directive('box', read.name, {kind: 'note'}, [title, ...tools.markdown(read.body, read.code)], read.code)]
}

/** What it holds, under its title if it has one. */
const titled: Made = ({argument, body, code, name}, {markdown}) => {
  const content = markdown(body, code)
  return argument === '' ? content : [directive('', name, {}, [...titleOf(argument, code, markdown), ...content], code)]
}

const plain: Made = ({body, code}, {markdown}) => markdown(body, code)

const quotation: Made = (read, tools) => [
  {type: 'blockquote', children: plain(read, tools) as never[], ...at(read.code)},
]

const program: Made = ({argument, options, body, code}) => {
  if (/remove-cell|hide-cell|remove-input/.test(options.tags ?? '')) return []
  const lang = argument === '' || argument === 'ipython3' ? 'python' : argument
  const made: Code = {...code, lang, meta: null, value: body}
  return options.caption ? [directive('', 'code', {}, [...textTitle(options.caption, code), made], code)] : [made]
}

/** Its caption is the first paragraph, its legend what follows. */
const picture: Made = ({argument, options, body: whole, code}, {markdown}) => {
  const [body = '', ...legend] = whole.trim().split(/\n[ \t]*\n/)
  const pairs = {...(options.width && {width: options.width}), ...(options.height && {height: options.height})}
  const title = body.trim() === '' ? null : body.trim()
  const image: Image = {type: 'image', url: argument, alt: options.alt ?? title, title, ...at(code)}
  image.data = {attributes: {classes: [], pairs, ...(options.name && {id: options.name})}}
  return [{type: 'paragraph', children: [image], ...at(code)}, ...markdown(legend.join('\n\n'), code)]
}

const formula: Made = ({argument, options, body, code}) => {
  const tex = [argument, body].filter(Boolean).join('\n').trim()
  const attributes = options.label ? {attributes: {id: options.label, classes: [], pairs: {}}} : {}
  return [{type: 'math', value: tex, tex, from: 0, display: true, data: attributes, ...at(code)}]
}

/** A list of lists: each of its items is a row. */
const listTable: Made = ({argument, options, body, code}, {markdown}) => {
  const list = markdown(body, code).find((node): node is List => node.type === 'list')
  const rows = (list?.children ?? []).map(item => {
    const inner = item.children.find((node): node is List => node.type === 'list')
    return (inner?.children ?? []).map(cell => ({content: childrenOf(cell)}))
  })
  const heads = Number(options['header-rows'] ?? 0)
  const [caption] = argument === '' ? [] : markdown(argument, code)
  const children = caption && 'children' in caption ? (caption.children as Nodes[]) : []
  return tableOf(rows.slice(0, heads), rows.slice(heads), code, children, options.name)
}

const csvTable: Made = ({argument, options, body, code}, {markdown}) => {
  const cellsOf = (line: string) =>
    [...line.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare = '']) => ({
      content: markdown((quoted?.replaceAll('""', '"') ?? bare).trim(), code),
    }))
  const lines = [options.header, ...body.split('\n')].filter((line): line is string => Boolean(line?.trim()))
  const heads = options.header ? 1 : Number(options['header-rows'] ?? 0)
  const rows = lines.map(cellsOf)
  const [caption] = argument === '' ? [] : markdown(argument, code)
  const children = caption && 'children' in caption ? (caption.children as Nodes[]) : []
  return tableOf(rows.slice(0, heads), rows.slice(heads), code, children, options.name)
}

/** A table of Markdown with a caption. */
const table: Made = ({argument, options, body, code}, {markdown}) => {
  const content = markdown(body, code)
  const first = content.find(({type}) => type === 'table')
  if (first?.type === 'table') {
    if (options.name) first.data = {...first.data, attributes: {id: options.name, classes: [], pairs: {}}}
    const [caption] = argument === '' ? [] : markdown(argument, code)
    if (caption?.type === 'paragraph') setChildren(first, [{...caption, data: {role: 'caption'}}, ...childrenOf(first)])
  }
  return content
}

/** `terme` and its definition below it, indented. */
const glossary: Made = ({body, code}, {markdown}) =>
  markdown(
    body
      .replace(/\n\s*\n(?=\S)/g, '\n')
      .replace(
        /^(\S.*)\n((?:[ \t]+\S.*\n?)+)/gm,
        (_, term: string, text: string) => `${term}\n:   ${text.trim().replace(/\n[ \t]+/g, '\n    ')}\n\n`,
      ),
    code,
  )

const contents: Made = ({code}) => [{type: 'control', control: 'slot', argument: 'toc', ...at(code)}]

const dropped: Made = () => []

const directives: Readonly<Record<string, Made>> = {
  ...all(
    'note tip hint warning caution attention danger error important seealso admonition todo topic proof theorem definition exercise solution example sidebar prf:theorem prf:proof prf:definition prf:lemma prf:example prf:remark',
    box,
  ),
  ...all('versionadded versionchanged deprecated', versions),
  ...all('code code-block sourcecode code-cell parsed-literal prompt jupyter-execute', program),
  ...all('figure image figure-md', picture),
  ...all('epigraph pull-quote blockquote highlights', quotation),
  ...all(
    'toctree bibliography index only include literalinclude tableofcontents autosummary automodule autoclass autofunction raw meta highlight embed iframe youtube',
    dropped,
  ),
  ...all('dropdown details card grid tabbed panels tab container div margin aside rubric centered', titled),
  math: formula,
  'list-table': listTable,
  'csv-table': csvTable,
  table,
  glossary,
  contents,
}

function all(names: string, made: Made): Record<string, Made> {
  return Object.fromEntries(names.split(' ').map(name => [name, made]))
}

const directive = (
  name: string,
  typed: string,
  pairs: Record<string, string>,
  children: readonly Nodes[],
  code: Code,
): Directive => ({
  type: 'directive',
  name,
  typed,
  attributes: {classes: [], pairs},
  children: [...children] as never[],
  ...at(code),
})

const titleOf = (text: string, code: Code, markdown: Tools['markdown']): Nodes[] =>
  markdown(text, code).map(node => (node.type === 'paragraph' ? {...node, data: {role: 'title'}} : node))

const textTitle = (text: string, code: Code): Nodes[] => [
  {type: 'paragraph', data: {role: 'title'}, children: [madeText(text, code)], ...at(code)},
]

const at = ({position}: Pick<Nodes, 'position'>) => position && {position}
