/** `text` on one line, cut after a word with an ellipsis where it has more than `most` signs. */
export function excerpt(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  return `${cut.replace(/\s\S*$/, '').replace(/[\s,;:.–]+$/, '')}…`
}

/** A passage too long to be quoted whole: its beginning and its end. */
export function ends(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const half = Math.floor(most / 2)
  return `${line.slice(0, half).replace(/\s\S*$/, '')} […] ${line.slice(-half).replace(/^\S*\s/, '')}`
}
