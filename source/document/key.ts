/**
 * The key of answers: what the teacher's version shows in place, gathered once more at the end, exercise by exercise. It is
 * made of what the profile shows, so that one that hides answers has no key.
 */
import type {Element, ElementContent} from 'hast'
import type {Labels} from '../wording/index.ts'
import type {Exercise} from './exercises.ts'
import {classes, elements, generated, hasClass, isElement, made, textOf} from './nodes.ts'

/** The nodes of the key; none where nothing is shown that answers. */
export function keyOf(sections: readonly Element[], exercises: readonly Exercise[], labels: Labels): Element[] {
  const inExercises = exercises.flatMap(({element, title}) => {
    const answers = answersIn(element.children)
    return answers.length === 0 ? [] : [group(title, answers)]
  })
  const own = new Set(exercises.flatMap(({element}) => [element, ...elements(element)]))
  const outside = sections
    .flatMap(elements)
    .filter(each => hasClass(each, 'answer') && !own.has(each))
    .flatMap(copied)
  const nodes = [...inExercises, ...outside]
  if (nodes.length === 0) return []
  const heading = generated('h2', {className: ['key-title'], dataLevel: '1'}, labels.key)
  return [made('div', {className: ['key-of-answers']}, [heading, ...nodes])]
}

const group = (title: Element, answers: readonly Element[]): Element => {
  const head = title.children.filter(child => !hasClass(child, 'exercise-points'))
  const short = textOf({children: [...answers]}).length < 400
  return made('div', {className: ['key-exercise'], ...(short && {dataBreakInside: 'avoid'})}, [
    generated('p', {className: ['box-title'], dataBreakAfter: 'avoid'}, ...head.map(clone)),
    ...answers,
  ])
}

/** The answers among `nodes`, in their order; words of blanks that follow each other share a line. */
const answersIn = (nodes: readonly ElementContent[]): Element[] => {
  const found: Element[] = []
  let words: ElementContent[][] = []
  const endLine = (): void => {
    const line = words.flatMap((word, at) => [{type: 'text', value: at === 0 ? '' : ' · '} as const, ...word])
    if (words.length > 0) found.push(generated('p', {className: ['key-words']}, ...line))
    words = []
  }
  const walk = (node: ElementContent): void => {
    if (!isElement(node)) return
    const {children, tagName} = node
    const is = (name: string): boolean => classes(node).includes(name)
    if (is('answer')) {
      endLine()
      found.push(...copied(node))
    } else if (is('blank-answer')) words.push(node.children.map(clone))
    else if (is('match-left') || is('ordering')) {
      endLine()
      const marks = elements(node).filter(each => hasClass(each, 'match-answer') || hasClass(each, 'order-answer'))
      const line = marks.map((mark, at) => (is('ordering') ? '' : `${at + 1}\u00A0`) + plainText(mark)).join(' · ')
      if (marks.length > 0) found.push(generated('p', {className: ['key-words']}, line))
    } else if (is('task') && isTicked(node)) {
      endLine()
      found.push(
        generated(
          'p',
          {className: ['key-choice']},
          ...children.filter(child => !hasClass(child, 'task-box')).map(clone),
        ),
      )
    } else if (tagName === 'ol') {
      for (const [at, item] of children.filter(child => isElement(child)).entries()) {
        endLine()
        const first = found.length
        walk(item)
        endLine()
        found[first]?.children.unshift(generated('span', {className: ['key-number']}, `${at + 1}.\u00A0`))
      }
    } else for (const child of children) walk(child)
  }
  for (const node of nodes) walk(node)
  endLine()
  return found
}

/** A choice that is an answer: its tick is for the teacher. */
const isTicked = (item: Element): boolean =>
  elements(item).some(each => hasClass(each, 'task-box') && each.properties.dataOnly === 'teacher')

const plainText = (node: Element): string =>
  node.children.map(child => (child.type === 'text' ? child.value : isElement(child) ? plainText(child) : '')).join('')

/** The blocks of an answer, without its label. */
const copied = (answer: Element): Element[] =>
  answer.children
    .filter(child => !hasClass(child, 'box-title'))
    .map(clone)
    .filter(child => isElement(child))

/** A copy that is of the house: its words stand elsewhere already, and so do its notes, names and index entries. */
function clone(node: ElementContent): ElementContent {
  if (!isElement(node)) return {...node} as ElementContent
  const {id: _, dataRef: __, dataOnly: ___, dataStream: ____, ...properties} = node.properties
  const tagName = /^h[1-6]$/.test(node.tagName) ? 'p' : node.tagName
  const kept = node.children.filter(child => !hasClass(child, 'note-call') && !hasClass(child, 'index-entry'))
  const children = node.tagName === 'math' || node.tagName === 'svg' ? structuredClone(node.children) : kept.map(clone)
  return {type: 'element', tagName, properties: {...properties, dataGenerated: true}, children}
}
