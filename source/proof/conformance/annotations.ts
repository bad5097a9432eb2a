/** Annotations (Matterhorn 1.1, checkpoint 28; ISO 14289-1, 7.18; ISO 19005-2, 6.3). */
import {type StructureElement, standardType, walkTree} from '../../pdf/read/tree.ts'
import {isRef, isString, type PdfDict} from '../../pdf/read/values.ts'
import type {Tagged} from './tagged.ts'
import type {Condition, Fault} from './types.ts'

interface Annotation {
  readonly page: number
  readonly dict: PdfDict
  /** The element that has it, and its standard type. */
  readonly owner: StructureElement | undefined
  readonly type: string
}

const KINDS =
  /^(?:Text|Link|FreeText|Line|Square|Circle|Polygon|PolyLine|Highlight|Underline|Squiggly|StrikeOut|Stamp|Caret|Ink|Popup|FileAttachment|Widget|PrinterMark|TrapNet|Watermark|Redact)$/

const each = (id: string, standard: 'pdfua' | 'pdfa', isWrong: (annotation: Annotation) => boolean): Condition => ({
  id,
  standard,
  check: tagged =>
    annotationsOf(tagged)
      .filter(isWrong)
      .map(({page, dict, owner}): Fault => ({page, element: owner?.ref, words: String(dict.get('Subtype') ?? '')})),
})

export const annotationConditions: readonly Condition[] = [
  each('link-tag', 'pdfua', ({dict, type}) => dict.get('Subtype') === 'Link' && type !== 'Link'),
  each(
    'annotation-tag',
    'pdfua',
    ({dict, type}) => !/^(?:Link|Widget|Popup|PrinterMark)$/.test(String(dict.get('Subtype'))) && type !== 'Annot',
  ),
  each('annotation-contents', 'pdfua', ({dict, owner}) => {
    const contents = dict.get('Contents')
    const isSaid = isString(contents) && contents.text.trim() !== ''
    return !/^(?:Widget|Popup|PrinterMark)$/.test(String(dict.get('Subtype'))) && !isSaid && !owner?.alt?.trim()
  }),
  each('annotation-flags', 'pdfa', ({dict}) => {
    const flags = dict.get('F')
    const bits = typeof flags === 'number' ? flags : 0
    // Invisible, Hidden, NoView and ToggleNoView are off, Print is on.
    return dict.get('Subtype') !== 'Popup' && ((bits & 4) === 0 || (bits & (1 | 2 | 32 | 256)) !== 0)
  }),
  each('annotation-kind', 'pdfa', ({dict}) => !KINDS.test(String(dict.get('Subtype') ?? ''))),
  {
    id: 'tab-order',
    standard: 'pdfua',
    check: ({file, pdf}) =>
      pdf.pages.flatMap(({ref}, index) => {
        const page = file.dict({ref})
        return file.array(page?.get('Annots')).length > 0 && page?.get('Tabs') !== 'S' ? [{page: index + 1}] : []
      }),
  },
]

const annotationsOf = ({file, pdf, tree}: Tagged): Annotation[] => {
  const owners = new Map<number, StructureElement>()
  walkTree(tree?.kids ?? [], element => {
    for (const kid of element.kids) if (kid.kind === 'object') owners.set(kid.ref, element)
  })
  return pdf.pages.flatMap(({ref}, index) =>
    file.array(file.dict({ref})?.get('Annots')).flatMap(value => {
      const dict = file.dict(value)
      const owner = isRef(value) ? owners.get(value.ref) : undefined
      const type = owner ? standardType(owner, tree?.roles ?? new Map()) : ''
      return dict ? [{page: index + 1, dict, owner, type}] : []
    }),
  )
}
