import {MachineError} from '../fault.ts'
import type {Layout} from '../pages/index.ts'
import type {Assembled, Finding} from '../types.ts'

/** What a layout came to: pages, or the finding that says why there are none. */
export type Laid = Layout | Finding

/**
 * Lays a document out; without the author's own style sheets where these make it impossible, so that he has a PDF, and is
 * told which sheet it is and at which place of the text it stopped.
 *
 * @param lay lays a document out; may throw what the page throws
 * @returns the layout, and what there is to tell besides
 */
export async function layOutSomehow(
  assembled: Assembled,
  lay: (document: Assembled) => Promise<Laid>,
): Promise<{readonly laid: Laid; readonly findings: readonly Finding[]}> {
  const first = await lay(assembled).catch((error: unknown) => {
    if (error instanceof MachineError) throw error
    return {error}
  })
  if ('pages' in first) return {laid: first, findings: []}
  const styles = assembled.styles.filter(({file}) => file === undefined)
  const isPlain = styles.length === assembled.styles.length
  const again = isPlain ? undefined : await lay({...assembled, styles}).catch(() => undefined)
  if (again && 'pages' in again) {
    const place = 'place' in first ? first.place : undefined
    return {laid: again, findings: assembled.styles.flatMap(({file}) => (file ? [unfit(file, place)] : []))}
  }
  if ('error' in first) throw first.error
  return {laid: first, findings: []}
}

const unfit = (file: string, place: Finding['place']): Finding => ({
  place: {file, line: 1, column: 1},
  rule: 'style-unfit',
  severity: 'error',
  values: {file: place?.file ?? '', line: place?.line ?? 0},
})
