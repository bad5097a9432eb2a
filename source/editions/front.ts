/** What is printed of `publication.yaml` on the cover, the title page and in the colophon, and what of it changed. */
import type {Configuration} from '../types.ts'
import type {FrontWord} from '../wording/editions/index.ts'

/** A value that changed; '' where an edition has none. Of a picture, its file: the same twice where it was replaced. */
export interface FrontChange {
  readonly name: FrontWord
  readonly before: string
  readonly after: string
}

/** What an edition prints of its `publication.yaml`. */
export interface Front {
  readonly configuration: Configuration
  /** Digests of its pictures by their names; a picture without one is known by its name. */
  readonly digests: ReadonlyMap<string, string>
}

/** The pictures of a cover: names of files. */
export const frontPictures = ({cover}: Configuration): string[] =>
  [cover?.image, cover?.logo, cover?.back?.image].filter(name => name !== undefined)

/**
 * What changed from one edition to another of what `publication.yaml` gives to be printed, in the order of a book. Version and
 * date are not told: they are others with every edition.
 */
export function frontChanges(before: Front, after: Front): FrontChange[] {
  const [old, now] = [valuesOf(before), valuesOf(after)]
  return [...old.keys()].flatMap(name => {
    const [one, other] = [old.get(name), now.get(name)]
    return !one || !other || one.key === other.key ? [] : [{name, before: one.text, after: other.text}]
  })
}

const valuesOf = ({configuration, digests}: Front) => {
  const {title, subtitle, author, publisher, cover, edition} = configuration
  const words = (text = '') => ({text: text.replace(/\s+/g, ' ').trim(), key: text.replace(/\s+/g, ' ').trim()})
  const picture = (text = '') => ({text, key: digests.get(text) ?? text})
  return new Map<FrontWord, {text: string; key: string}>([
    ['title', words(title)],
    ['subtitle', words(subtitle)],
    ['author', words(author.join(', '))],
    ['publisher', words(publisher)],
    ['collection', words(cover?.collection)],
    ['cover', picture(cover?.image)],
    ['logo', picture(cover?.logo)],
    ['back', words(cover?.back?.text)],
    ['backPicture', picture(cover?.back?.image)],
    ['isbn', words(edition?.isbn)],
    ['legalDeposit', words(edition?.['legal-deposit'])],
    ['rights', words(edition?.rights)],
    ['printer', words(edition?.printer)],
    ['address', words(edition?.address)],
  ])
}
