import type {PdfFile} from '../read/file.ts'
import type {PageLeaf} from '../read/pages.ts'
import {isRef, isStream, type PdfDict, type PdfStream, type PdfValue} from '../read/values.ts'

/** Objects that take the place of others, by number. */
export type Objects = ReadonlyMap<number, PdfDict | PdfStream>

/**
 * The patterns of pages whose contents are moved. A pattern lies in the coordinates of its page, not in those of what is
 * painted with it (ISO 32000-2, 8.7.2), so it is moved along. Those of forms lie in their form.
 *
 * @param moves by how many points right and up, page by page
 * @param changed objects that other steps have made anew
 */
export function movedPatterns(
  file: PdfFile,
  moves: readonly {readonly leaf: PageLeaf; readonly right: number; readonly up: number}[],
  changed: Objects = new Map(),
): Objects {
  const moved = new Map<number, PdfDict | PdfStream>()
  for (const {leaf, right, up} of moves) {
    if (right === 0 && up === 0) continue
    for (const value of file.dict(file.dict(leaf.dict.get('Resources'))?.get('Pattern'))?.values() ?? []) {
      if (!isRef(value) || moved.has(value.ref)) continue
      const pattern = changed.get(value.ref) ?? file.object(value.ref)
      const at = (dict: PdfDict): PdfDict => {
        const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = file.array(dict.get('Matrix')).map(Number)
        return new Map<string, PdfValue>(dict).set('Matrix', [a, b, c, d, e + right, f + up])
      }
      if (isStream(pattern)) moved.set(value.ref, {...pattern, dict: at(pattern.dict)})
      else if (pattern instanceof Map) moved.set(value.ref, at(pattern as PdfDict))
    }
  }
  return moved
}
