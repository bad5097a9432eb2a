/**
 * Soft hyphens, for a browser that has no dictionary (a remote one): put into the words before layout, and those that are
 * not at a line's end taken out after it, since they spoil search and copying.
 */
import {openHyphens} from '../inside/lines/hyphens.ts'
import {patternsFor} from './languages.ts'

/** Elements whose words are never divided. */
const whole = /^(pre|code|kbd|samp|svg|math|h[1-6]|script|style|template)$/

/**
 * Puts soft hyphens into the words of an HTML text.
 *
 * @param html well-formed, as our own serialiser writes it
 * @param lang its language (BCP 47)
 */
export function addSoftHyphens(html: string, lang: string): string {
  const divide = openHyphens(patternsFor(lang))
  let closed: string | undefined
  return html
    .split(/(<[^>]*>)/)
    .map(part => {
      const [, slash, name] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(part) ?? []
      if (name === undefined) return closed || part.startsWith('<') ? part : divided(part, divide)
      if (closed === undefined && !slash && (whole.test(name) || part.includes('nohyphen'))) closed = name
      else if (closed === name && slash) closed = undefined
      return part
    })
    .join('')
}

/** At least two letters before and three after, in words of six letters or more; none in acronyms. */
function divided(text: string, divide: ReturnType<typeof openHyphens>): string {
  return text.replace(/(?<![\p{L}\p{N}&;#])\p{L}?\p{Ll}{5,}(?![\p{L}\p{N}])/gu, word => {
    const ends = [...divide(word.toLowerCase(), 2, 3), word.length]
    return ends.map((end, index) => word.slice(ends[index - 1] ?? 0, end)).join('\u00AD')
  })
}
