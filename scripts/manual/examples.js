/**
 * The examples of a chapter: what stands between a fence « markdown exemple » and its end, and the offset behind that end.
 *
 * @param {string} text
 * @returns {{text: string, end: number}[]}
 */
export function examplesOf(text) {
  return [...text.matchAll(/^```markdown exemple\n([\s\S]*?)\n```$/gm)].map(match => ({
    text: match[1] ?? '',
    end: match.index + match[0].length,
  }))
}
