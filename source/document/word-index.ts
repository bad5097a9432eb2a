/** The lists of words: the index, from `span.index-entry`, and the terms of the glossaries. */
import type {Element} from 'hast'
import {copyOf, type Entry} from './contents.ts'
import type {Ids} from './ids.ts'
import {attribute, elements, generated, hasClass, isElement, made, textOf} from './nodes.ts'
import {pageNumber} from './references.ts'

interface Term {
  readonly name: string
  readonly targets: string[]
  readonly below: Map<string, Term>
}

/**
 * The index of `sections`, as nested lists sorted by the rules of `lang`; `paix!maintien` is an entry under « paix ».
 * Undefined without entries. Two entries may turn out to stand on one page: the numbers are known after layout only.
 */
export function wordIndex(sections: readonly Element[], ids: Ids, lang: string): Element | undefined {
  const top = new Map<string, Term>()
  for (const entry of sections.flatMap(elements).filter(each => hasClass(each, 'index-entry'))) {
    const id = ids.name(entry, `index-${attribute(entry, 'dataIndex') ?? ''}`)
    const names = (attribute(entry, 'dataIndex') ?? '').split('!').map(name => name.trim())
    let terms: Map<string, Term> = top
    for (const [depth, name] of names.entries()) {
      const term: Term = terms.get(name) ?? {name, targets: [], below: new Map()}
      terms.set(name, term)
      if (depth === names.length - 1) term.targets.push(id)
      terms = term.below
    }
  }
  return top.size === 0 ? undefined : listOf(top, new Intl.Collator(lang), 'index-list')
}

function listOf(terms: ReadonlyMap<string, Term>, collator: Intl.Collator, name: string): Element {
  const sorted = [...terms.values()].sort((one, other) => collator.compare(one.name, other.name))
  return made(
    'ul',
    {className: [name], dataWidthKept: true},
    sorted.map(term => itemOf(term, collator)),
  )
}

function itemOf({name, targets, below}: Term, collator: Intl.Collator): Element {
  const pages = targets.map(id =>
    made('span', {className: ['index-page']}, [', ', made('a', {href: `#${id}`}, [pageNumber(id)])]),
  )
  const line = generated('span', {className: ['index-line']}, name, ...pages)
  if (below.size === 0) return made('li', {}, [line])
  const list = listOf(below, collator, 'index-below')
  list.properties.dataBreakBefore = 'avoid'
  return made('li', below.size <= whole ? {dataBreakInside: 'avoid'} : {}, [line, list])
}

/** An entry with so many below it stays whole. */
const whole = 8

/** The terms that the publication's glossaries explain, sorted. */
export function glossaryEntries(sections: readonly Element[], ids: Ids, lang: string): Entry[] {
  const collator = new Intl.Collator(lang)
  return sections
    .flatMap(elements)
    .filter(element => isElement(element, 'dl') && hasClass(element, 'glossary'))
    .flatMap(list => elements(list).filter(element => isElement(element, 'dt')))
    .sort((one, other) => collator.compare(textOf(one), textOf(other)))
    .map(term => ({level: 1, id: ids.name(term, `glossary-${textOf(term)}`), title: copyOf(term, false)}))
}
