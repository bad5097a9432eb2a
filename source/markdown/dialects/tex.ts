import type {Code, Link, Nodes} from 'mdast'
import {ownValue} from '../../text/own-value.ts'
import type {Context} from '../context.ts'
import type {Foreign} from '../nodes.ts'
import {inlineNote} from './inline-notes.ts'
import {tellDialect} from './tell.ts'
import {environmentOf} from './tex-environments.ts'
import {madeText, rawText, replaceText} from './text.ts'
import type {Dialect} from './types.ts'

/** Commands with a text in braces: what is shown of it. */
const shown: Readonly<Record<string, (text: string, node: Foreign, context: Context) => Nodes[]>> = {
  textbf: (text, node) => [{type: 'strong', children: [madeText(text, node)]}],
  textit: (text, node) => [{type: 'emphasis', children: [madeText(text, node)]}],
  emph: (text, node) => [{type: 'emphasis', children: [madeText(text, node)]}],
  underline: (text, node) => [madeText(text, node)],
  textsc: (text, node) => [madeText(text, node)],
  textrm: (text, node) => [madeText(text, node)],
  textsf: (text, node) => [madeText(text, node)],
  mbox: (text, node) => [madeText(text, node)],
  texttt: (text, node) => [{type: 'inlineCode', value: text, data: {made: true}, ...at(node)}],
  textsuperscript: (text, node) => [{type: 'superscript', children: [madeText(text, node)]}],
  textsubscript: (text, node) => [{type: 'subscript', children: [madeText(text, node)]}],
  up: (text, node) => [{type: 'superscript', children: [madeText(text, node)]}],
  enquote: (text, node) => [madeText(`« ${text} »`, node)],
  url: (text, node) => [{type: 'link', url: text, children: [madeText(text, node)], ...at(node)}],
  footnote: (text, node, context) => [inlineNote([madeText(text, node)], node, context)],
  ref: (text, node) => [reference(text, node)],
  eqref: (text, node) => [{...reference(text, node), data: {number: true}}],
  autoref: (text, node) => [reference(text, node)],
  cref: (text, node) => [reference(text, node)],
  '@ref': (text, node) => [reference(text, node)],
}

/** Commands that leave nothing on the page. */
const silent =
  'vspace hspace label index pagestyle thispagestyle setlength setcounter addcontentsline input include graphicspath selectlanguage usepackage newcommand renewcommand bibliography bibliographystyle'
const citing = 'cite citep citet textcite parencite autocite footcite pageref nameref'

const names = [...Object.keys(shown), ...silent.split(' '), ...citing.split(' ')]

const braces = '\\{((?:[^{}]|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*)\\}'
const command = new RegExp(`^\\\\([A-Za-z@]+)\\*?(?:\\[[^\\]]*\\])*(?:${braces}|\\(([^()]*)\\))+$`)

/** A page break, and what only asks for room or for a list of the whole, alone on its line. */
const pages = /^\\(?:newpage|pagebreak|clearpage|cleardoublepage|newline)(?:\[\d\])?\s*(?:\{\})?$/
const asides =
  /^\\(?:tableofcontents|listoffigures|listoftables|maketitle|appendix|frontmatter|mainmatter|backmatter|noindent|centering|bigskip|medskip|smallskip|hfill|vfill|hrule|hline|par|normalsize|small|large|Large|footnotesize|scriptsize|tiny|onehalfspacing|doublespacing|singlespacing|(?:vspace|hspace|setcounter|setlength|pagestyle|thispagestyle|pagenumbering|usepackage|newcommand|renewcommand|addcontentsline|bibliography|bibliographystyle|input|include|label|markboth|markright)\*?(?:[[{].*)?)\s*(?:\{\})?$/

const words: Readonly<Record<string, string>> = {
  og: '«\u00a0',
  fg: '\u00a0»',
  dots: '…',
  ldots: '…',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  noindent: '',
  newline: '',
  hfill: ' ',
  quad: ' ',
  qquad: ' ',
  textbackslash: '\\',
  textendash: '–',
  textemdash: '—',
}

/** Commands and environments of LaTeX between lines of Markdown, as pandoc and R Markdown pass them on. */
export const tex: Dialect = {
  name: 'tex',
  lines: [{first: '\\', pattern: new RegExp(`${pages.source}|${asides.source}`)}],
  blocks: [
    {
      head: /^\\begin\{((?!(?:align|alignat|equation|gather|multline|flalign|eqnarray|displaymath|math)\*?\})[A-Za-z]+\*?)\}(?:\[[^\]]*\]|\{[^{}]*\})*$/,
      close: ([, name = '']) => new RegExp(`^\\\\end\\{${name.replace('*', '\\*')}\\}$`),
    },
  ],
  block: (code: Code, tools) => ((code.lang ?? '').startsWith('\\begin{') ? environmentOf(code, tools) : undefined),
  marks: names.map(name => ({
    open: `\\${name}${name === '@ref' ? '(' : /^(?:vspace|hspace)$/.test(name) ? '' : '{'}`,
    close: name === '@ref' ? ')' : '}',
    pattern: command,
  })),
  become: (node, context) => {
    if (pages.test(node.value)) {
      tellDialect(context, node, 'tex', 'read', node.value)
      return [{type: 'control', control: 'page', argument: 'page', ...at(node)}]
    }
    if (/^\\tableofcontents/.test(node.value)) {
      tellDialect(context, node, 'tex', 'read', node.value)
      return [{type: 'control', control: 'slot', argument: 'toc', ...at(node)}]
    }
    const [, name = '', braced, parenthesised] = command.exec(node.value) ?? []
    const text = braced ?? parenthesised ?? ''
    if (citing.split(' ').includes(name)) {
      tellDialect(context, node, 'tex', 'kept', node.value)
      return [rawText(`[${text}]`, node)]
    }
    const made = ownValue(shown, name)?.(plain(text), node, context)
    tellDialect(context, node, 'tex', made ? 'read' : 'dropped', node.value)
    return made ?? []
  },
  read: (tree, context) =>
    replaceText(
      tree,
      context,
      /\\(og|fg|dots|ldots|LaTeX|TeX|noindent|newline|hfill|quad|qquad|textbackslash|textendash|textemdash)(?![A-Za-z])(?:\{\}|(?<=og) )?/g,
      (match, {erase}) => {
        const mark = erase(match.index, match.index + match[0].length)
        tellDialect(context, mark, 'tex', 'read', match[0])
        const word = words[match[1] ?? ''] ?? ''
        return word === '' ? [mark] : [mark, madeText(word, mark)]
      },
    ),
}

/** The text in a command, without the commands in it. */
const plain = (text: string): string =>
  text
    .replace(/\\[A-Za-z]+\*?\{([^{}]*)\}/g, '$1')
    .replace(/\\([%&_#$])/g, '$1')
    .replace(/[{}]/g, '')
    .replaceAll('~', '\u00a0')

const reference = (label: string, node: Foreign): Link => ({
  type: 'link',
  url: `#${label.trim()}`,
  children: [],
  ...at(node),
})

const at = ({position}: Pick<Nodes, 'position'>) => position && {position}
