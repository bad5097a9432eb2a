/** What does not meet a condition, as findings: at its Markdown line where the PDF is ours. */
import type {Finding, Place} from '../../types.ts'
import type {Judged} from './index.ts'

/**
 * A finding for each condition that is not met, at each place.
 *
 * @param placeOf where the element of the structure tree of this object number comes from
 */
export function conditionFindings(
  judged: readonly Judged[],
  placeOf: (element: number) => Place | undefined = () => undefined,
): Finding[] {
  const findings = new Map<string, Finding & {values: {count: number}}>()
  for (const {id, standard, faults} of judged) {
    for (const {page, element, words = ''} of faults) {
      const place = element === undefined ? undefined : placeOf(element)
      const key = `${id} ${place?.file ?? ''} ${place?.line ?? ''}`
      const known = findings.get(key)
      const values = {condition: id, standard, page: page ?? 0, words, count: 1}
      if (known) known.values.count++
      else findings.set(key, {place, rule: 'pdf-condition', severity: 'warning', values})
    }
  }
  return [...findings.values()]
}

/** Messages for which no PDF conforms, though its tags do not show it: about its text, and of another judge. */
const REASONS: ReadonlySet<string> = new Set(['image-alt', 'pdf-verapdf'])

/** Whether a finding keeps a PDF from claiming conformance. */
export const isFault = ({rule, values}: Finding): boolean =>
  (rule === 'pdf-condition' && values.standard !== 'reader') || REASONS.has(rule)
