import {decoded} from '../../text/paths.ts'
import type {Finding} from '../../types.ts'
import type {Step} from '../draft.ts'
import type {PdfFile} from '../read/file.ts'
import {decodeText, isRef, isString, type PdfDict, type PdfValue} from '../read/values.ts'
import {nameOf, possibleDestinations} from './destinations.ts'

/** What becomes of the annotations of the pages. */
export interface Links {
  /** Object number → the annotation to write instead. */
  readonly changed: ReadonlyMap<number, PdfDict>
  /** Object numbers of the annotations that go. */
  readonly dropped: ReadonlySet<number>
  /** Destinations that the kept links go to by name. */
  readonly used: Set<string>
  readonly findings: readonly Finding[]
}

/** The annotations of a page, and how far its coordinates move. */
export interface PageAnnotations {
  /** From 1. */
  readonly number: number
  readonly annotations: readonly PdfValue[]
  readonly up: number
}

// Chromium prints a link to an unknown anchor as the address of the page that it prints, which is made up.
const MADE_UP = /^(?:https:\/\/publication\.invalid\/|about:blank|file:|chrome-error:)/

/** Puts the links of the file right, and settles which names they need. */
export const links: Step = (draft, {pages, links: keep}) => {
  const {file, sheets, objects, dropped, destinations, put} = draft
  const possible = keep ? possibleDestinations(draft, pages) : new Map<string, PdfValue>()
  const settled = settleLinks(file, sheets, new Set(possible.keys()), keep)
  for (const {id} of pages.headings) settled.used.add(nameOf(id))
  for (const [name, place] of possible) if (settled.used.has(name)) destinations.set(name, place)
  for (const [number, dict] of settled.changed) put(number, dict)
  for (const number of settled.dropped) {
    objects.delete(number)
    dropped.add(number)
  }
  return settled.findings
}

/**
 * Puts the link annotations right: their rectangles follow the page, a link to an anchor goes to it by name, and one that
 * leads nowhere goes, with a finding.
 *
 * @param keep False: all of them go, without a finding.
 * @param destinations The names that can be destinations of the finished file.
 */
export function settleLinks(
  file: PdfFile,
  pages: readonly PageAnnotations[],
  destinations: ReadonlySet<string>,
  keep: boolean,
): Links {
  const changed = new Map<number, PdfDict>()
  const dropped = new Set<number>()
  const used = new Set<string>()
  const findings: Finding[] = []
  for (const {number, annotations, up} of pages) {
    for (const value of annotations) {
      const annotation = file.dict(value)
      if (!annotation || !isRef(value)) continue
      const target = linkTarget(file, annotation)
      const anchor = target && anchorOf(target)
      if (!keep) dropped.add(value.ref)
      else if (annotation.get('Subtype') !== 'Link' || !target || target.kind === 'place' || anchor === undefined) {
        changed.set(value.ref, moved(annotation, up))
      } else if (destinations.has(anchor)) {
        const dict = new Map(moved(annotation, up))
        dict.delete('A')
        changed.set(value.ref, dict.set('Dest', anchor))
        used.add(anchor)
      } else {
        dropped.add(value.ref)
        findings.push(nowhere(target.name, number))
      }
    }
  }
  return {changed, dropped, used, findings}
}

type Target = {readonly kind: 'name' | 'address' | 'place'; readonly name: string}

const linkTarget = (file: PdfFile, annotation: PdfDict): Target | undefined => {
  const action = file.dict(annotation.get('A'))
  const destination = file.resolve(
    annotation.get('Dest') ?? (action?.get('S') === 'GoTo' ? action.get('D') : undefined),
  )
  if (typeof destination === 'string') return {kind: 'name', name: destination}
  if (isString(destination)) return {kind: 'name', name: destination.text}
  if (Array.isArray(destination)) return {kind: 'place', name: ''}
  const uri = file.resolve(action?.get('URI'))
  return isString(uri) ? {kind: 'address', name: decodeText(uri.text)} : undefined
}

/** The id that a target means; undefined for an address outside of the publication. */
const anchorOf = ({kind, name}: Target): string | undefined => {
  if (kind === 'name') return name
  if (!MADE_UP.test(name)) return undefined
  const hash = name.indexOf('#')
  return hash < 0 ? '' : nameOf(decoded(name.slice(hash + 1)))
}

const moved = (annotation: PdfDict, up: number): PdfDict => {
  const dict = new Map(annotation)
  for (const key of ['Rect', 'QuadPoints']) {
    const points = annotation.get(key)
    if (up !== 0 && Array.isArray(points)) {
      dict.set(
        key,
        points.map((side, i) => (typeof side === 'number' && i % 2 === 1 ? side + up : side)),
      )
    }
  }
  return dict
}

const nowhere = (target: string, page: number): Finding => ({
  place: undefined,
  rule: 'pdf-link-nowhere',
  severity: 'warning',
  values: {target: target.replace(/^https:\/\/publication\.invalid\//, ''), page},
})
