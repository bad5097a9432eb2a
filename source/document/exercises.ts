/** The exercises of a publication: their numbers, their points, and the scale that adds these up. */
import type {Element} from 'hast'
import type {Finding, Place} from '../types.ts'
import type {Labels} from '../wording/index.ts'
import {attribute, classes, elements, generated, hasClass, isElement, made, textOf} from './nodes.ts'
import {isUnnumbered} from './numbers.ts'

export interface Exercise {
  readonly element: Element
  /** Its first line: « Exercice 3 – Titre ». */
  readonly title: Element
  /** Undefined for one that is not marked. */
  readonly points: number | undefined
}

/**
 * Numbers the exercises through the publication, « Exercice 3 », with a dash before a title, and writes the points of each
 * at its right, « /3 ». One with `{-}` keeps its name and has no number.
 */
export function numberExercises(sections: readonly Element[], lang: string): Exercise[] {
  const exercises: Exercise[] = []
  let number = 0
  for (const element of sections.flatMap(elements).filter(each => hasClass(each, 'exercise'))) {
    const title = element.children.find(child => hasClass(child, 'box-title'))
    const label = isElement(title) ? title.children.find(child => hasClass(child, 'label')) : undefined
    if (!isElement(title) || !isElement(label)) continue
    const count = isUnnumbered(element) ? '' : `\u00A0${++number}`
    label.children.push({type: 'text', value: `${count}${textOf(title) === '' ? '' : '\u00A0–'}`})
    title.properties.dataBreakAfter = 'avoid'
    const typed = attribute(element, 'dataPoints')
    const points = typed === undefined ? undefined : Number(typed)
    if (points !== undefined)
      title.children.push(
        {type: 'text', value: ' '},
        generated('span', {className: ['exercise-points']}, `/${inFigures(points, lang)}`),
      )
    holdTogether(element)
    exercises.push({element, title, points})
  }
  return exercises
}

/**
 * One does not write overleaf of a question: a page may end between the questions of an exercise, never within one, nor
 * between what is asked of all and the first.
 */
const holdTogether = (exercise: Element): void => {
  const blocks = exercise.children.filter(child => isElement(child))
  for (const [index, block] of blocks.entries()) {
    const isLast = index === blocks.length - 1
    if (isElement(block, 'p') && (classes(block).includes('box-title') || !isLast))
      block.properties.dataBreakAfter = 'avoid'
    const isQuestions = isElement(block, 'ol') && block.children.length > 1
    const parts = isQuestions
      ? block.children.filter(child => isElement(child))
      : isElement(block, 'table')
        ? []
        : [block]
    for (const part of parts) part.properties.dataBreakInside = 'avoid'
  }
}

/** The points of all, « 20 » or « 12,5 »; undefined where none has any. */
export function totalOf(exercises: readonly Exercise[], lang: string): string | undefined {
  const marked = exercises.flatMap(({points}) => points ?? [])
  return marked.length === 0 ? undefined : inFigures(sum(marked), lang)
}

/** Puts a table of the points into each `div.scale`: exercise, points, those earned, and their total. */
export function fillScales(
  sections: readonly Element[],
  exercises: readonly Exercise[],
  {labels, lang, placeOf}: {labels: Labels; lang: string; placeOf(element: Element): Place | undefined},
): Finding[] {
  const findings: Finding[] = []
  const total = totalOf(exercises, lang)
  for (const place of sections.flatMap(elements).filter(each => hasClass(each, 'scale'))) {
    if (total === undefined)
      findings.push({place: placeOf(place), rule: 'scale-empty', severity: 'warning', values: {}})
    else place.children = [tableOf(exercises, total, labels, lang)]
  }
  return findings
}

const tableOf = (exercises: readonly Exercise[], total: string, labels: Labels, lang: string): Element => {
  const head = (text: string) => generated('th', {scope: 'col'}, text)
  const row = (name: string, points: string, more: Element['properties'] = {}) =>
    made('tr', {dataForm: true, ...more}, [
      generated('th', {scope: 'row'}, name),
      generated('td', {dataAlign: 'right'}, points),
      made('td', {dataFill: true, style: '--length: 4'}),
    ])
  const marked = exercises.flatMap(({title, points}) =>
    points === undefined ? [] : [row(nameOf(title), inFigures(points, lang))],
  )
  return made('table', {}, [
    made('thead', {}, [
      made('tr', {}, [
        head(labels.exercise),
        generated('th', {scope: 'col', dataAlign: 'right'}, labels.points),
        head(labels.earned),
      ]),
    ]),
    made('tbody', {}, [...marked, row(labels.total, total, {dataTotal: true})]),
  ])
}

/** Whether an element is dressed by the sheet of exercises. */
export const isOfExercises = (element: Element): boolean =>
  element.properties.dataFill !== undefined || classes(element).some(name => ofExercises.has(name))

const ofExercises: ReadonlySet<string> = new Set(
  'exercise answer teacher student answer-room answer-lines answer-grid answer-frame blank matching ordering formulas scale'.split(
    ' ',
  ),
)

/** « Exercice 3 – Titre », without its points. */
const nameOf = (title: Element): string =>
  title.children
    .filter(child => !hasClass(child, 'exercise-points'))
    .map(child => (isElement(child) && hasClass(child, 'label') ? labelText(child) : textOf(child)))
    .filter(Boolean)
    .join(' ')

const labelText = (label: Element): string =>
  label.children.map(child => (child.type === 'text' ? child.value : '')).join('')

/** Points are of two decimals at most: their sum is too. */
const sum = (points: readonly number[]): number => Math.round(points.reduce((all, each) => all + each, 0) * 100) / 100

const inFigures = (points: number, lang: string): string => new Intl.NumberFormat(lang).format(points)
