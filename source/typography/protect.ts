/**
 * What no rule may see (P01): addresses, paths, hours, versions, emoticons, code written without its marks. Each is masked
 * by as many marks as it has characters, so that offsets stay.
 */
import {KEPT, LETTERS} from './characters.ts'

interface Protection {
  /** Read by whoever adds one. */
  readonly name: string
  /** A text without this string has none. */
  readonly hint: string
  readonly pattern: RegExp
  /** Whether marks of punctuation at its end belong to the sentence. */
  readonly trims?: boolean
}

/** A character of an address. */
const C = '[^\\s<>«»"“”‹›\\uE000-\\uE002]'

const protections: readonly Protection[] = [
  {name: 'directive of a fence', hint: ':::', pattern: /^:{3,}[^\n]*$/gm},
  {name: 'URL', hint: '://', pattern: new RegExp(`[A-Za-z][A-Za-z0-9+.-]*://${C}*`, 'g'), trims: true},
  {
    name: 'URI without slashes',
    hint: ':',
    pattern: new RegExp(`\\b(?:mailto|tel|sms|urn|doi|data|javascript|geo|magnet|arxiv|pmid):(?=[\\w+])${C}+`, 'gi'),
    trims: true,
  },
  {name: 'DOI', hint: '10.', pattern: new RegExp(`\\b10\\.\\d{4,9}/${C}+`, 'g'), trims: true},
  {name: 'citations of pandoc', hint: '[@', pattern: /\[-?@[^\][\n]*\]/g},
  {name: 'e-mail, handle, scoped package', hint: '@', pattern: /[\w.+%-]*@[\w-]+(?:\.[\w-]+)*(?:\/[\w.-]+)?/g},
  {name: 'path of Windows, command of TeX', hint: '\\', pattern: new RegExp(`(?:\\b[A-Za-z]:)?\\\\${C}*`, 'g'), trims: true},
  {name: 'drive', hint: ':/', pattern: new RegExp(`\\b[A-Za-z]:/${C}*`, 'g'), trims: true},
  {name: 'scope, IPv6, pseudo-element', hint: '::', pattern: /[\w.:/-]*::[\w.:/-]*/g},
  {name: 'MAC, IPv6', hint: ':', pattern: /(?<![\w:])[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2,7}(?![\w:])/g},
  {name: 'hour, ratio, verse', hint: ':', pattern: /\b\d+(?::\d+)+\b(?![ \u00A0\u202F]\d{3}\b)/g},
  {name: 'host and port', hint: ':', pattern: /\b[a-z][\w.-]*:\d{2,5}\b/g},
  {name: 'shortcode', hint: ':', pattern: /(?<![\w:]):[a-z0-9_+-]+:(?![\w:])/gi},
  {
    name: 'emoticon',
    hint: ':;=^xX<',
    pattern: /(?<![^\s(«"“])(?:[:;=]['’]?[-o^]?[)(DPpOo3|/\\\][*SsXx@$]|<3|\^\^|[xX]D)(?=$|[\s.,!?…)»”"])/g,
  },
  {name: 'version, IP address', hint: '.', pattern: /\bv?(?!\d{1,3}(?:\.\d{3})+\b)\d+(?:\.\d+){2,}(?:[-+][A-Za-z0-9.]+)?\b/gi},
  {
    name: 'registered number',
    hint: 'BSRVI',
    pattern: /(?<=\b(?:ISBN|ISSN|EAN|SIREN|SIRET|RCS|IBAN|TVA|NIR|RIB)\b[^\d\n]{0,24})(?:[A-Z]{2})?\d[\dA-Z \u00A0\u202F-]{5,}[\dXx]\b/g,
  },
  {
    name: 'domain, file name',
    hint: '.',
    pattern: new RegExp(
      `(?<![\\w.${LETTERS}])\\.{0,2}(?![A-Z]\\.[A-Z])[\\w-]+(?:\\.[\\w-]+)*\\.[A-Za-z][A-Za-z0-9]+(?![${LETTERS}])(?::\\d+)?(?:[/?#]${C}*)?`,
      'g',
    ),
    trims: true,
  },
  {name: 'path', hint: '/', pattern: /(?<![\w/.)\u00C0-\u024F])(?:~|\.{1,2})?\/(?:[\w.@-]+\/?)+|(?:\.\.\/)+[\w./@-]*/g, trims: true},
  {name: 'entity', hint: '&', pattern: /&(?:#\d+|#x[\da-f]+|[a-z][a-z0-9]+);/gi},
  {name: 'attributes, templates', hint: '{', pattern: /\{\{.*?\}\}|\$\{[^}\n]*\}|\{[#.:][^{}\n]*\}|\{[\w-]+=[^{}\n]*\}/g},
  {name: 'tag', hint: '<', pattern: /<\/?[A-Za-z][^<>\n]*>/g},
  {name: 'call', hint: '()', pattern: /[\w.$]+\(\);?/g},
  {name: 'colour, hexadecimal', hint: '#x', pattern: /(?<![\w&])(?:#[0-9A-Fa-f]{3,8}|0x[0-9A-Fa-f]+)\b/g},
  {
    name: 'move of chess with its comment',
    hint: '!?',
    pattern: /(?<!\w)(?:[RDTFCKQBNP]?[a-h]?[1-8]?[x-]?[a-h][1-8](?:=?[DTFCQRBN])?|O-O(?:-O)?)[+#]?[!?]{1,2}(?!\w)/g,
  },
  {name: 'brand', hint: '!', pattern: /\bYahoo!/g},
]

/** The text with a mark in the place of each character to be kept. */
export function masked(text: string): string {
  let out = text
  for (const {hint, pattern, trims} of protections) {
    if (!hasHint(out, hint)) continue
    out = out.replace(pattern, found => {
      const kept = trims ? withoutEnd(found) : found
      return KEPT.repeat(kept.length) + found.slice(kept.length)
    })
  }
  return out
}

/** Where the text holds something to be kept. */
export function keptSpans(text: string): {readonly start: number; readonly end: number}[] {
  return [...masked(text).matchAll(/\uE001+/g)].map(({0: found, index}) => ({start: index, end: index + found.length}))
}

/** A hint of several punctuation marks or letters means any of them; one that is a fixed string means the string. */
const hasHint = (text: string, hint: string): boolean =>
  strings.has(hint) ? text.includes(hint) : [...hint].some(character => text.includes(character))

const strings = new Set([':::', '://', '10.', '[@', ':/', '::', '()'])

function withoutEnd(found: string): string {
  const end = found.search(/[.,;:!?…'’*_)\]}]+$/)
  if (end === -1) return found
  const kept = found.slice(0, end)
  // «(voir https://exemple.fr/a_(b))»: a bracket that closes one of the address belongs to it.
  let closing = ''
  for (const [open, close] of [['(', ')'], ['[', ']'], ['{', '}']] as const) {
    if (kept.lastIndexOf(open) > kept.lastIndexOf(close) && found.charAt(end) === close) closing = close
  }
  return kept + closing
}
