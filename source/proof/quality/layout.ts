/** What the layout knows of its pages, for what is said of their white. */
import type {LaidText, Page, Pages} from '../../types.ts'
import type {KnownPages} from './measure.ts'

/** Pages that are set by their own white, half lines among it. */
const spaced = new Set(['cover', 'title', 'contents', 'lists', 'colophon', 'back'])

/** Whether a page is set by its own white. */
export const isSpaced = ({name, blank}: Page): boolean => blank || spaced.has(name)

/** The pages as they were laid out. */
export function knownPages({pages, headings}: Pages): KnownPages {
  const titles = new Set(headings.map(({ref}) => ref))
  const startsSection = (page: Page): boolean => titles.has(firstOf(page)?.ref ?? -1)
  const next = (number: number): Page | undefined => pages[number]
  return {
    area(number) {
      const page = pages[number - 1]
      if (!page || isSpaced(page)) return undefined
      const {y, height} = page.area
      return {top: y, bottom: y + height}
    },
    ends(number) {
      const after = next(number)
      return !after || isSpaced(after) || after.begins
    },
    cut(number) {
      const after = next(number)
      return after?.begins === true && !isSpaced(after) && !startsSection(after)
    },
  }
}

/** What leaves a page short: a break was asked for; what follows cannot be cut; a picture may not pass the next heading. */
export type Cause = 'break' | 'whole' | 'heading' | ''

/** Why a page ends before its foot, as far as what follows tells. */
export function causeOf({pages, headings}: Pages, number: number): Cause {
  const after = pages[number]
  if (!after) return ''
  if (after.begins) return 'break'
  if (!after.whole) return ''
  const titles = new Set(headings.map(({ref}) => ref))
  return topPicture(after) && titles.has(firstProse(after)?.ref ?? -1) ? 'heading' : 'whole'
}

const isOwn = ({stream}: LaidText): boolean => stream !== 'running' && stream !== 'repeated' && stream !== 'generated'

const firstOf = ({texts}: Page): LaidText | undefined => texts.find(text => isOwn(text) && text.text.trim() !== '')

const firstProse = ({texts}: Page): LaidText | undefined =>
  texts.find(text => text.stream === 'body' && text.text.trim() !== '')

/** Whether a picture stands at the top of a page. */
const topPicture = ({area, images}: Page): boolean => images.some(({box}) => box.y < area.y + 0.1 * area.height)
