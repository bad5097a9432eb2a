/** What an exacting printer would say of the pictures at the size at which they are printed. Remarks, not faults. */
import type {FileEntry, Finding, LaidImage, Pages, Place} from '../../types.ts'

/** Dots per inch below which a picture looks soft on paper read at arm's length. */
const softest = 150
/** Points: smaller letters are not read by everybody. */
const smallestLetters = 6
/** Part of a picture that may be cut off unseen. */
const mostCut = 0.2

/**
 * The remarks on the pictures of laid-out pages, one of a kind for a picture.
 *
 * @param files the publication's files, measured
 * @param places where the element with `data-ref="n"` comes from
 */
export function pictureFindings(
  {pages}: Pages,
  files: ReadonlyMap<string, FileEntry>,
  places: readonly (Place | undefined)[],
): Finding[] {
  const told = new Set<string>()
  return pages.flatMap(({number, images}) =>
    images.flatMap(image => {
      const entry = image.name === undefined ? undefined : files.get(image.name)
      return entry === undefined
        ? []
        : remarksOn(image, entry).flatMap(({rule, value}) => {
            const key = `${rule} ${entry.name}`
            if (told.has(key)) return []
            told.add(key)
            const values = {page: number, name: entry.name, value}
            return [{place: places[image.ref], rule, severity: 'info' as const, values}]
          })
    }),
  )
}

interface Remark {
  readonly rule: string
  readonly value: number
}

function remarksOn(image: LaidImage, entry: FileEntry): Remark[] {
  const remarks: Remark[] = []
  const {box, covers = false, lettering} = image
  const {width = 0, height = 0} = entry
  const isDrawing = entry.name.toLowerCase().endsWith('.svg')
  if (width > 0 && height > 0 && box.width > 0 && box.height > 0) {
    const scales = [box.width / width, box.height / height] as const
    const scale = covers ? Math.max(...scales) : Math.min(...scales)
    const dots = Math.round(72 / scale)
    if (!isDrawing && dots < softest) remarks.push({rule: 'picture-resolution', value: dots})
    const cut = 1 - Math.min(...scales) / Math.max(...scales)
    if (covers && cut > mostCut) remarks.push({rule: 'picture-cut', value: Math.round(100 * cut)})
  }
  if (entry.colour === 'cmyk') remarks.push({rule: 'picture-colour', value: 0})
  if (lettering !== undefined && lettering < smallestLetters - 0.05)
    remarks.push({rule: 'picture-lettering', value: Math.round(10 * lettering) / 10})
  return remarks
}
