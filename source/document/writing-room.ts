/**
 * Room to write, where a profile leaves an answer out for good (`Profile.rooms` has none of it): a pupil with large print, or
 * with a photocopy, has to answer too. A pair has the answer's own room instead (`rooms.ts`).
 */
import type {Element, Root} from 'hast'
import {isShown} from '../text/shown.ts'
import type {Profile, Tree} from '../types.ts'
import {elements, hasClass, isElement, made, textOf} from './nodes.ts'

/** Signs that a hand writes on a line of a sheet. */
const signsOfLine = 50
/** What no answer goes without, and what none needs more of. */
const [least, most] = [1, 12]
const spaces = ['answer-room', 'answer-lines', 'answer-grid', 'answer-box']

/**
 * How many lines stand for each answer of an exercise that `profile` does not show: as many as a hand needs for it. One with a
 * space of its own (`::lines`, `:::answer{lines=3}`) needs none.
 *
 * @param equal whether all have as many lines, those of the longest
 */
export function linesOfAnswers(trees: readonly Tree[], profile: Profile, equal: boolean): ReadonlyMap<Element, number> {
  const answers = trees.flatMap(({root}) =>
    exercisesIn(root).flatMap(exercise => [exercise, ...elements(exercise)].flatMap(bareAnswers)),
  )
  const hidden = answers.filter(answer => !isShown(onlyOf(answer), profile.shows))
  const lines = new Map(hidden.map(answer => [answer, linesFor(answer)]))
  const longest = Math.max(0, ...lines.values())
  return equal ? new Map(hidden.map(answer => [answer, longest])) : lines
}

/** So many lines to write on, as `::lines` has them. */
export const writingLines = (count: number): Element =>
  made(
    'div',
    {className: ['answer-lines']},
    Array.from({length: count}, () => made('div', {className: ['answer-line']})),
  )

const exercisesIn = (root: Root): Element[] => elements(root).filter(element => hasClass(element, 'exercise'))

/** The answers among the children of `parent` that have no space beside them. */
function bareAnswers(parent: Element): Element[] {
  const blocks = hasClass(parent, 'answer-room') ? [] : elementsOf(parent)
  const isSpace = (block: Element | undefined): boolean => spaces.some(name => hasClass(block, name))
  return blocks.filter((block, at) => hasClass(block, 'answer') && !isSpace(blocks[at - 1]) && !isSpace(blocks[at + 1]))
}

const elementsOf = ({children}: Pick<Element, 'children'>): Element[] => children.filter(child => isElement(child))

const onlyOf = ({properties}: Element) => properties.dataOnly ?? properties['data-only'] ?? undefined

/** A line for so many signs of each block; a table, a picture or a formula on its own takes as much as a few lines. */
function linesFor(answer: Element): number {
  const blocks = answer.children.filter(child => isElement(child) && !hasClass(child, 'box-title'))
  const lines = blocks.map(block =>
    isElement(block, 'p', 'ul', 'ol') ? Math.ceil(textOf(block).length / signsOfLine) : 3,
  )
  return Math.min(
    most,
    Math.max(
      least,
      lines.reduce((sum, count) => sum + count, 0),
    ),
  )
}
