import type {Finding, Pages, Place} from '../../types.ts'

/**
 * Checks each page number that a reader sees against the page on which its target stands.
 *
 * @param painted What the PDF shows on `page` of the element `ref`.
 */
export function wrongNumbers(
  pages: Pages,
  places: readonly (Place | undefined)[],
  painted: (page: number, ref: number) => string | undefined,
): readonly Finding[] {
  const findings: Finding[] = []
  for (const {ref, target, shown, page} of pages.references) {
    const on = pages.targets.get(target)
    const expected = on === undefined ? undefined : pages.pages[on - 1]?.label
    const printed = painted(page, ref)
    // An element may hold more than the number: « p. 12 ».
    const isPrinted = printed === undefined || printed.replace(/\s/g, '').includes(shown.replace(/\s/g, ''))
    if (shown.trim() !== '' && shown.trim() === expected && isPrinted) continue
    const actual = isPrinted || printed === expected ? shown : (printed ?? '')
    findings.push({
      place: places[ref],
      rule: 'proof-number',
      severity: 'error',
      values: {target, page, shown: actual, expected: expected ?? ''},
      actual,
      ...(expected === undefined ? {} : {expected: [expected]}),
    })
  }
  return findings
}
