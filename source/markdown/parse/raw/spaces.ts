/** Spaces that a word processor puts after a mark of Markdown: no-break, they would hide it. */

const S = '[ \\t\\u00a0\\u2007\\u202f]'
const N = '[\\u00a0\\u2007\\u202f]'

/** What begins a line of Markdown: indentation, quotations, lists, tasks, and at last one mark more. */
const head = new RegExp(
  `^(?:${S}|>)*(?:(?:[-*+]|\\d{1,9}[.)])${S}+(?:\\[[ xX\\u00a0]\\]${S}+)?(?:${S}|>)*)*(?:(?:#{1,6}|:{3,}|\`{3,}|~{3,}|\\[[^\\]\\n]{1,80}\\]:)${S}+)?`,
)
const mark = /[-*+>#:`~\]]|\d[.)]/
const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})/
const image = new RegExp(`(\\]\\([^()\\s\\u00a0\\u202f]+)(${S}*${N}${S}*)(?=["'])`, 'g')

/**
 * The text with a plain space in the place of each no-break one that follows a mark (`#`, `-`, `1.`, `>`, `:::`, `[^1]:`,
 * a fence), or parts the address of an image or a link from its title. Code between fences stays; so does every offset.
 */
export function plainSpaces(text: string): string {
  if (!/[\u00a0\u2007\u202f]/.test(text)) return text
  let open = ''
  return text.replace(/[^\r\n]+/g, line => {
    const sign = fence.exec(line)?.[1] ?? ''
    if (open !== '') {
      if (sign.startsWith(open) && line.trim().endsWith(sign)) open = ''
      return line
    }
    const found = head.exec(line)?.[0] ?? ''
    const isMarked = mark.test(found) && /[\u00a0\u2007\u202f]/.test(found)
    const plain = isMarked ? found.replace(/[\u00a0\u2007\u202f]/g, ' ') + line.slice(found.length) : line
    if (sign !== '') open = sign
    else open = fence.exec(plain)?.[1] ?? ''
    return plain.includes('](')
      ? plain.replace(image, (_, address: string, gap: string) => address + ' '.repeat(gap.length))
      : plain
  })
}
