/**
 * What no rule may see (P01): addresses, paths, hours, versions, emoticons, code written without its marks. Each is masked
 * by as many marks as it has characters, so that offsets stay.
 */
import {GLUE, KEPT, LETTERS} from './characters.ts'
import {isFormula} from './formula.ts'

interface Protection {
  /** A text without any of these strings has none. */
  readonly hints: readonly string[]
  readonly pattern: RegExp
  /** Whether marks of punctuation at its end belong to the sentence. */
  readonly trims?: boolean
  /** Where the pattern alone cannot tell. */
  readonly only?: (found: string) => boolean
  /** The mark that stands for it; that of what is kept unless told. */
  readonly mark?: string
}

// What may begin at any character of a long word has a bound: it would be read to its end from each of them.

/** A character of an address. */
const C = '[^\\s<>«»"“”‹›\\uE000-\\uE002]'

/** A move of chess: e4, Cf3, Dxh7, O-O. */
const move = '(?:[RDTFCKQBNP]?[a-h]?[1-8]?[x-]?[a-h][1-8](?:=?[DTFCQRBN])?|O-O(?:-O)?)'

/** Lines and marks of other tools, first: what they hold looks like much else. */
const dialects: Readonly<Record<string, Protection>> = {
  'directive of a fence': {hints: [':::'], pattern: /^:{3,}[^\n]*$/gm},
  // Within the indented body of a box, where Markdown sees one paragraph.
  'code between fences': {
    hints: ['```', '~~~'],
    pattern: /^[ \t]*(`{3,}|~{3,})[^\n]*(?:\n(?![ \t]*\1)[^\n]*)*(?:\n[ \t]*\1[^\n]*)?/gm,
  },
  'formula of TeX on its own': {hints: ['$$'], pattern: /\$\$[^$]+\$\$/g},
  'environment of TeX': {
    hints: ['\\begin{'],
    pattern: /\\begin\{([a-z]+\*?)\}(?:(?!\\begin\{\1\})[\s\S]){0,3000}?\\end\{\1\}/g,
  },
  'formula of TeX': {
    hints: ['$'],
    pattern: new RegExp(`(?<![\\\\$\\d${LETTERS}])\\$(?![\\s$/])[^$\\n]*(?<=[^\\s$\\\\])\\$(?![\\d${LETTERS}])`, 'g'),
    only: isFormula,
  },
  'head of a box of MkDocs': {
    hints: ['!!!', '???'],
    pattern: /^[ \t]*(?:!{3}|\?{3}\+?)[ \t]+(?:[a-z][\w -]*(?:"[^"\n]*")?|"[^"\n]*")[ \t]*$/gm,
  },
  'head of a tab of MkDocs': {hints: ['==='], pattern: /^[ \t]*={3}[!+]?[ \t]+(?:"[^"\n]*"|'[^'\n]*')[ \t]*$/gm},
  'block of pymdownx': {hints: ['///'], pattern: /^[ \t]*\/{3,}[ \t]*(?:[a-z][\w-]*[^\n]*)?$/gm},
  'file that is included': {hints: ['8<-'], pattern: /^[ \t]*;*-{1,8}8<-{1,8}[^\n]*$/gm},
  'module of MDX': {
    hints: ['import', 'export'],
    pattern:
      /^(?:import[ \t]+(?:[^\n'"]{1,200}[ \t]from[ \t]+)?(?:'[^'\n]+'|"[^"\n]+")|export[ \t]+(?:(?:const|let|var|default|async|function|class)\b|\{|\*))[^\n]*(?:\n[^\n]+)*/gm,
  },
  'component of JSX': {
    hints: ['<'],
    pattern:
      /<\/?[A-Z][\w.]{0,60}(?:[^<>{}"'\uE000-\uE004]|"[^"]{0,300}"|'[^'\n]{0,300}'|\{(?:[^{}]|\{[^{}]{0,300}\}){0,300}\}){0,300}>/g,
  },
  'expression of JSX': {hints: ['{'], pattern: /\{[A-Za-z_$][\w$]*(?:\.[\w$]+)*(?:\([^(){}\n]*\))?\}/g},
  'tag of a template': {
    hints: ['{%', '{{', '{#'],
    pattern: /\{%(?:(?!\{%|%\})[\s\S])*%\}|\{\{(?:(?!\{\{|\}\})[\s\S])*\}{2,3}|\{#(?:(?!\{#|#\})[\s\S])*#\}/g,
  },
  'short code of WordPress': {hints: ['="'], pattern: /\[\/?[a-z][\w-]*(?:[ \t]+[\w-]+="[^"\n]*")+[ \t]*\/?\]/g},
  'revision mark': {
    hints: ['{+', '{-', '{~', '{=', '{>'],
    pattern: /\{(?:\+\+|--|~~|==|>>)(?:(?!\{[+~=>-]).){0,1000}?(?:\+\+|--|~~|==|<<)\}/g,
  },
  'comment of Obsidian': {hints: ['%%'], pattern: /%%\S[^%\n]*%%/g},
  'role of MyST': {hints: ['}`'], pattern: /\{[a-z][\w:+-]*\}(?=`)/gi},
  'icon of Docsify': {hints: [':fa'], pattern: /:fa[bsrl]? fa-[\w-]+(?: fa-[\w-]+)*:/g},
  'wiki link': {hints: ['[['], pattern: /!?\[\[[^[\]\n]+\]\]/g},
  'date or clock of Logseq': {
    hints: ['SCHEDULED:', 'DEADLINE:', 'CLOSED:', 'CLOCK:'],
    pattern: /^[ \t]*(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):[ \t]*[<[][^\n]*$/gm,
  },
  'tail of Joplin': {hints: ['id: '], pattern: /^id: [0-9a-f]{32}$(?:\n[a-z_]+:[^\n]*)*/gm},
  abbreviation: {hints: ['*['], pattern: /^\*\[[^\]\n]+\]:/gm},
  'list of attributes': {
    hints: ['{:', '{ ', '="'],
    pattern:
      /\{:[^{}\n]*\}|\{[ \t]*(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]*"|[^\s"{}]+))(?:[ \t]+(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]*"|[^\s"{}]+)))*[ \t]*\}/g,
  },
}

/** By what they keep, in the order in which they are sought. */
export const protections: Readonly<Record<string, Protection>> = {
  ...dialects,
  'space of pandoc': {hints: ['\\ '], pattern: /(?<!\\)\\ /g, mark: GLUE},
  tag: {hints: ['<'], pattern: /(?<!<)<\/?[A-Za-z][^<>\n]*>(?!>)/g},
  URL: {hints: ['://'], pattern: new RegExp(`[A-Za-z][A-Za-z0-9+.-]{0,60}://${C}*`, 'g'), trims: true},
  'URI without slashes': {
    hints: [':'],
    pattern: new RegExp(`\\b(?:mailto|tel|sms|urn|doi|data|javascript|geo|magnet|arxiv|pmid):(?=[\\w+])${C}+`, 'gi'),
    trims: true,
  },
  DOI: {hints: ['10.'], pattern: new RegExp(`\\b10\\.\\d{4,9}/${C}+`, 'g'), trims: true},
  'citations of pandoc': {hints: ['@'], pattern: /\[(?:[^\][\n@]{1,100} )?-?@\w[^\][\n]*\]/g},
  'e-mail, handle, scoped package': {hints: ['@'], pattern: /[\w.+%-]{0,254}@[\w-]+(?:\.[\w-]+)*(?:\/[\w.-]+)?/g},
  'path of Windows, command of TeX': {
    hints: ['\\'],
    pattern: new RegExp(`(?:\\b[A-Za-z]:)?\\\\${C}*`, 'g'),
    trims: true,
  },
  drive: {hints: [':/'], pattern: new RegExp(`\\b[A-Za-z]:/${C}*`, 'g'), trims: true},
  'scope, IPv6, pseudo-element': {hints: ['::'], pattern: /[\w.:/-]{0,254}::(?:[\w.:/-]*[\w:/-])?/g},
  'MAC, IPv6': {hints: [':'], pattern: /(?<![\w:])[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2,7}(?![\w:])/g},
  'hour, ratio, verse': {hints: [':'], pattern: /(?<![\d:])\d+(?::\d+)+(?!\d|[ \u00A0\u202F]+\d{3}\b)/g},
  'host and port': {
    hints: [':'],
    pattern: new RegExp(`(?<![\\w${LETTERS}])[a-z][\\w.${LETTERS}-]{0,250}:\\d{2,5}\\b(?![ \\u00A0\\u202F]\\d)`, 'g'),
  },
  shortcode: {
    hints: [':'],
    pattern: new RegExp(`(?<![\\w:${LETTERS}]):[a-z0-9_+-]+:(?![\\w:${LETTERS}])`, 'gi'),
  },
  'command of an editor': {
    hints: [':'],
    pattern:
      /(?<![^\s(«"“]):(?!(?:les?|la|une?|des|du|de|ces?|ils?|je|tu|en|au|son|sa|ses|ne|et|ou|si|qui|que|par|sur)\b)[a-z]{1,3}!?(?![\w:À-ÿ'’])/g,
  },
  emoticon: {
    hints: [':', ';', '=', '^', 'x', 'X', '<'],
    pattern: /(?<![^\s(«"“])(?:[:;=](?:['’](?=[()]))?[-o^]?[)(DPpOo/\\\][SsXx]|<3|\^\^|[xX]D)(?=$|[\s.,;:!?…)\]»”"])/g,
  },
  // Before versions and names of files, which its number is like: 2.Cf3!, 12...Dxh7+.
  'move of chess with its number': {
    hints: ['.'],
    pattern: new RegExp(`(?<![\\w.])\\d{1,3}(?:\\.{3}|\\.|…)${move}[+#]?[!?]{0,2}(?!\\w|\\.\\w)`, 'g'),
  },
  'move of chess with its comment': {
    hints: ['!', '?'],
    pattern: new RegExp(`(?<!\\w)${move}[+#]?[!?]{1,2}(?!\\w)`, 'g'),
  },
  'version, IP address': {
    hints: ['.'],
    pattern: /\bv?(?!\d{1,3}(?:\.\d{3})+\b(?!\.\d))\d+(?:\.\d+){2,}(?:[-+][A-Za-z0-9.]+)?\b/gi,
  },
  'registered number': {
    hints: ['ISBN', 'ISSN', 'EAN', 'SIREN', 'SIRET', 'RCS', 'IBAN', 'TVA', 'NIR', 'RIB'],
    pattern:
      /(?<=\b(?:ISBN|ISSN|EAN|SIREN|SIRET|RCS|IBAN|TVA|NIR|RIB)\b[^\d\n]{0,24})(?:[A-Z]{2})?\d[\dA-Z \u00A0\u202F-]{5,}[\dXx]\b/g,
  },
  'domain, file name': {
    hints: ['.'],
    pattern: new RegExp(
      `(?<![\\w.${LETTERS}])\\.{0,2}(?![A-Z]\\.[A-Z])[\\w${LETTERS}-]{1,200}(?:\\.[\\w${LETTERS}-]{1,200}){0,20}\\.[A-Za-z][A-Za-z0-9]+(?![\\w${LETTERS}])(?::\\d+)?(?:[/?#]${C}*)?`,
      'g',
    ),
    trims: true,
  },
  path: {
    hints: ['/'],
    pattern: /(?<![\w/.)\u00C0-\u024F])(?:~|\.{1,2})?\/(?:[\w.@-]+\/?)+|(?:\.\.\/)+[\w./@-]*/g,
    trims: true,
  },
  entity: {hints: ['&'], pattern: /&(?:#\d+|#x[\da-f]+|[a-z][a-z0-9]+);/gi},
  'attributes, templates': {
    hints: ['{'],
    pattern: /\{\{(?:(?!\{\{).)*?\}\}|\$\{[^}\n]{0,500}\}|\{[#.:][^{}\n]*\}|\{[\w-]+=[^{}\n]*\}/g,
  },
  'values of JSON': {
    hints: ['{"', '["'],
    pattern: /\{"[^"\n]+":[^{}\n]*\}|\["[^"\n]*"(?:, ?"[^"\n]*")+\]/g,
  },
  'call of quoted values': {hints: ['("'], pattern: /[\w$]\("[^"\n]*"(?:, ?(?:"[^"\n]*"|[\w.]+))*\);?/g},
  call: {hints: ['()'], pattern: /[\w.$]{1,254}\(\);?/g},
  'colour, hexadecimal': {hints: ['#', 'x'], pattern: /(?<![\w&])(?:#[0-9A-Fa-f]{3,8}|0x[0-9A-Fa-f]+)\b/g},
  brand: {hints: ['!'], pattern: /\bYahoo!/g},
}

/**
 * The text with a mark in the place of each character to be kept.
 *
 * @param kept parts that are kept whatever they are
 */
export function masked(text: string, kept: readonly Kept[] = []): string {
  let out = withMarks(text, kept)
  for (const {hints, pattern, trims, only, mark = KEPT} of Object.values(protections)) {
    if (!hints.some(hint => out.includes(hint))) continue
    out = out.replace(pattern, found => {
      if (only && !only(found)) return found
      const whole = trims ? withoutEnd(found) : found
      return mark.repeat(whole.length) + found.slice(whole.length)
    })
  }
  return out
}

/** The text with marks over the parts alone, which are in order. */
export function withMarks(text: string, kept: readonly Kept[]): string {
  if (kept.length === 0) return text
  let out = ''
  for (const {start, end} of kept) {
    if (start >= out.length) out += text.slice(out.length, start) + KEPT.repeat(end - start)
  }
  return out + text.slice(out.length)
}

interface Kept {
  readonly start: number
  readonly end: number
}

/** Where the text holds something to be kept. */
export function keptSpans(text: string): Kept[] {
  return [...masked(text).matchAll(/\uE001+/g)].map(({0: found, index}) => ({start: index, end: index + found.length}))
}

function withoutEnd(found: string): string {
  const end = found.search(/(?<![.,;:!?…'’*_)\]}])[.,;:!?…'’*_)\]}]+$/)
  if (end === -1) return found
  const kept = found.slice(0, end)
  // «(voir https://exemple.fr/a_(b))»: a bracket that closes one of the address belongs to it.
  let closing = ''
  for (const [open, close] of [
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
  ] as const) {
    if (kept.lastIndexOf(open) > kept.lastIndexOf(close) && found.charAt(end) === close) closing = close
  }
  return kept + closing
}
