/**
 * The examples of a chapter: what stands between a fence « markdown exemple » and its end, and the offsets of the whole.
 *
 * @param {string} text
 * @returns {{text: string, start: number, end: number}[]}
 */
export function examplesOf(text) {
  return [...text.matchAll(/^(`{3,})markdown exemple\n([\s\S]*?)\n\1$/gm)].map(match => ({
    text: match[2] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }))
}
