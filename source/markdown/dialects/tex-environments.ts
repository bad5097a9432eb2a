/** Environments of LaTeX that hold text: lists, quotations, tables, pictures. Others are shown as they are typed. */
import type {Code, Image, Nodes} from 'mdast'
import {foldedName} from '../../text/fold.ts'
import {ownValue} from '../../text/own-value.ts'
import {type Cell, tableOf} from './html-tables.ts'
import {tellDialect} from './tell.ts'
import {madeText} from './text.ts'
import type {Tools} from './types.ts'

type Environment = (code: Code, tools: Tools, name: string) => Nodes[] | undefined

const content: Environment = (code, {markdown}) => markdown(withoutCommands(code.value), code)

const list =
  (mark: (index: number) => string): Environment =>
  (code, {markdown}) => {
    const items = code.value.split(/\\item(?:\[[^\]]*\])?/).slice(1)
    const lines = items.map((item, index) => `${mark(index)} ${item.trim().replace(/\s*\n\s*/g, '\n   ')}`)
    return markdown(withoutCommands(lines.join('\n')), code)
  }

const quotation: Environment = (code, tools) => [
  {type: 'blockquote', children: tools.markdown(withoutCommands(code.value), code) as never[], ...at(code)},
]

const box: Environment = (code, tools, name) => {
  const kind = foldedName(name.replace('*', ''))
  const isFrench = /^fr\b/.test(tools.context.options.lang)
  const label = (isFrench ? ownValue(french, kind) : undefined) ?? name.charAt(0).toUpperCase() + name.slice(1)
  const [, given] = /\}\[([^\]]+)\]$/.exec(code.lang ?? '') ?? []
  const title: Nodes[] = given
    ? [{type: 'paragraph', data: {role: 'title'}, children: [madeText(`${label} (${given})`, code)], ...at(code)}]
    : []
  return [
    {
      type: 'directive',
      name: 'box',
      typed: name,
      attributes: {classes: [], pairs: {kind, label}},
      children: [...title, ...tools.markdown(withoutCommands(code.value), code)] as never[],
      ...at(code),
    },
  ]
}

const french: Readonly<Record<string, string>> = {
  theorem: 'Théorème',
  lemma: 'Lemme',
  proposition: 'Proposition',
  corollary: 'Corollaire',
  definition: 'Définition',
  example: 'Exemple',
  remark: 'Remarque',
  proof: 'Démonstration',
  exercise: 'Exercice',
  abstract: 'Résumé',
}

const program: Environment = code => [{...code, lang: null, meta: null}]

const table: Environment = (code, {markdown}) => {
  const whole = `${code.lang}\n${code.value}`
  const [, inner] = /\\begin\{(?:tabular|longtable|tabularx|array)\*?\}([\s\S]*?)(?:\\end\{|$)/.exec(whole) ?? []
  if (inner === undefined) return undefined
  const columns = /^(?:\[[^\]]*\]|\{[\w.\\]*textwidth\})*\{((?:[^{}]|\{[^{}]*\})*)\}/.exec(inner)
  const aligns = [...(columns?.[1] ?? '').replace(/\{[^{}]*\}|[@>|<]/g, '').matchAll(/[lcrpmbX]/g)].map(
    ([sign]) => ({c: 'center', r: 'right'})[sign],
  )
  const body = inner.slice(columns?.[0].length ?? 0)
  const hasHead = /\\midrule|\\hline[\s\S]*?\\\\[\s\S]*?\\hline[\s\S]*?\\\\/.test(body)
  const rows = body
    .replace(
      /\\(?:hline|toprule|midrule|bottomrule|centering|endhead|endfirsthead|endfoot|endlastfoot)\b|\\c(?:line|midrule)(?:\([^)]*\))?\{[^}]*\}/g,
      '',
    )
    .split(/\\\\(?:\[[^\]]*\])?/)
    .map(row => row.trim())
    .filter(row => row !== '' && !/^\\(?:caption|label)\b/.test(row))
    .map(row =>
      row.split(/(?<!\\)&/).map((cell, index): Cell => {
        const [, count, , spanned] = /\\multicolumn\{(\d+)\}\{([^}]*)\}\{((?:[^{}]|\{[^{}]*\})*)\}/.exec(cell) ?? []
        const text = withoutCommands(spanned ?? cell).trim()
        return {content: markdown(text, code), columns: Number(count ?? 1), align: aligns[index]}
      }),
    )
  const [, caption] = /\\caption(?:\[[^\]]*\])?\{((?:[^{}]|\{[^{}]*\})*)\}/.exec(whole) ?? []
  const [, id] = /\\label\{([^{}]*)\}/.exec(whole) ?? []
  const [named] = caption === undefined ? [] : markdown(withoutCommands(caption), code)
  const children = named && 'children' in named ? (named.children as Nodes[]) : []
  return tableOf(hasHead ? rows.slice(0, 1) : [], hasHead ? rows.slice(1) : rows, code, children, id)
}

/** What stands in a formula only, without the marks of one: MathJax reads it all the same. */
const formula: Environment = (code, _, name) => {
  const tex = `${code.lang}\n${code.value}\n\\end{${name}}`
  return [{type: 'math', value: tex, tex, from: 0, display: true, ...at(code)}]
}

const figure: Environment = code => {
  const [, options = '', path] = /\\includegraphics(?:\[([^\]]*)\])?\{([^{}]*)\}/.exec(code.value) ?? []
  if (path === undefined) return undefined
  const [, caption] = /\\caption(?:\[[^\]]*\])?\{((?:[^{}]|\{[^{}]*\})*)\}/.exec(code.value) ?? []
  const [, id] = /\\label\{([^{}]*)\}/.exec(code.value) ?? []
  const [, share] = /width\s*=\s*([\d.]+)\s*\\(?:text|line|column)width/.exec(options) ?? []
  const [, length] = /width\s*=\s*([\d.]+(?:cm|mm|in|pt))/.exec(options) ?? []
  const width = share ? `${Math.round(Number(share) * 100)}%` : length
  const title = caption === undefined ? null : withoutCommands(caption)
  const image: Image = {type: 'image', url: path, alt: title, title, ...at(code)}
  image.data = {attributes: {classes: [], pairs: width ? {width} : {}, ...(id && {id: id.trim()})}}
  return [{type: 'paragraph', children: [image], ...at(code)}]
}

const environments: Readonly<Record<string, Environment>> = {
  ...all(
    'center flushleft flushright minipage titlepage small large landscape multicols spacing document frame',
    content,
  ),
  ...all('quote quotation verse displayquote', quotation),
  ...all('theorem lemma proposition corollary definition example remark proof exercise abstract', box),
  ...all('verbatim lstlisting minted Verbatim alltt', program),
  ...all('table tabular longtable tabularx wraptable sidewaystable', table),
  ...all('figure wrapfigure', figure),
  ...all('cases matrix pmatrix bmatrix Bmatrix vmatrix array split aligned gathered dcases smallmatrix', formula),
  itemize: list(() => '-'),
  enumerate: list(index => `${index + 1}.`),
}

function all(names: string, environment: Environment): Record<string, Environment> {
  return Object.fromEntries(names.split(' ').map(name => [name, environment]))
}

/** What an environment becomes. */
export function environmentOf(code: Code, tools: Tools): Nodes[] {
  const [, name = ''] = /^\\begin\{([A-Za-z]+)\*?\}/.exec(code.lang ?? '') ?? []
  const made = ownValue(environments, name)?.(code, tools, name)
  tellDialect(tools.context, code, 'tex', made ? 'read' : 'kept', code.lang ?? '')
  return made ?? [{...code, lang: 'latex', meta: null, value: `${code.lang}\n${code.value}\n\\end{${name}}`}]
}

/** Text of LaTeX as Markdown: emphasis, and what only a page is told left out. */
const withoutCommands = (text: string): string =>
  text
    .replace(/\\textbf\{([^{}]*)\}/g, '**$1**')
    .replace(/\\(?:emph|textit)\{([^{}]*)\}/g, '*$1*')
    .replace(
      /\\(?:centering|vfill|hfill|noindent|bigskip|medskip|smallskip|newpage|clearpage|par|Huge|huge|LARGE|Large|large|small|footnotesize|bfseries|itshape|scshape)\b|\\(?:vspace|hspace|label)\*?\{[^{}]*\}/g,
      '',
    )
    .replace(/\\\\(?:\[[^\]]*\])?/g, '\\\n')

const at = ({position}: Code) => position && {position}
