/** Running heads: what the margins say, put on the sections and their headings for pages to take over. */
import type {Element} from 'hast'
import {attribute, isHeading, textOf} from './nodes.ts'

/** Characters of a running head at most: what 8 pt sans holds on the narrowest type area, 104 mm. */
const longest = 72

/** The title of a chapter that has none: « 2 », « IV ». */
const bare = /^(?:\d{1,3}|[IVXLC]{1,7})\.?$/

/**
 * The left page bears `left`, the right one the title of its section, at first `left` too. Text without notes and markup.
 */
export function setRunning(sections: readonly Element[], left: string, levels: readonly number[]): void {
  for (const section of sections) {
    section.properties.dataRunningLeft = shortened(left)
    section.properties.dataRunningRight ??= shortened(left)
    const titles: string[] = []
    for (const heading of section.children.filter(isHeading)) {
      const level = Number(attribute(heading, 'dataLevel'))
      if (!levels.includes(level)) continue
      const text = textOf(heading)
      titles.length = Math.min(titles.length, level)
      // A number alone would be taken for the page's.
      if (!bare.test(text)) titles[level] = text
      heading.properties.dataRunningRight = shortened(titles.findLast(title => title !== undefined) ?? left)
    }
  }
}

/**
 * The sheets of a handout are handed out one by one: each says at its foot what it belongs to, and bears no head.
 *
 * @param parts the publisher and the title, as far as they are known
 */
export function setFoot(sections: readonly Element[], parts: readonly (string | undefined)[]): void {
  const foot = parts.filter(Boolean).join(' · ')
  for (const section of sections) {
    section.properties.dataRunningFoot = foot
    for (const each of [section, ...section.children.filter(isHeading)]) {
      delete each.properties.dataRunningRight
      delete each.properties.dataRunningLeft
    }
  }
}

/** `text` cut after a word, with an ellipsis, when the margin has no room for it. */
export function shortened(text: string): string {
  if (text.length <= longest) return text
  return `${text
    .slice(0, longest - 1)
    .replace(/[\s\u00A0]+\S*$/, '')
    .replace(/[,;:.\s\u00A0\u202F–]+$/, '')}…`
}
