/**
 * Faces are loaded as the browser does it: when letters first ask for them. Of some fifty a book needs ten. Until one is there
 * its letters are set in another, so what was laid out without it is laid out anew.
 */

/** Work was begun without a face for which it asked. */
class FaceAwaited extends Error {}

const awaits = (): boolean => document.fonts.status === 'loading'

/** @throws {FaceAwaited} when what stands in the document asked for a face that is not there: going on would be in vain */
export function needFaces(): void {
  if (awaits()) throw new FaceAwaited()
}

/**
 * Does `work` until all faces for which it asks are there from its beginning.
 *
 * @param renew called before it is done anew: what was measured is no longer true
 */
export async function withFaces<Result>(work: () => Result, renew: () => void): Promise<Result> {
  for (;;) {
    try {
      const result = work()
      if (!awaits()) return result
    } catch (fault) {
      if (!(fault instanceof FaceAwaited)) throw fault
    }
    await document.fonts.ready
    renew()
  }
}

/** Loads all faces: for what comes into the pages when they are laid out. */
export const loadFaces = (): Promise<unknown> => Promise.allSettled([...document.fonts].map(face => face.load()))

/** The letters of running heads and feet, and of folios: they are written when a page is filled. */
export function runningLetters(content: ParentNode): string {
  const letters = new Set('0123456789')
  for (const {dataset} of content.querySelectorAll<HTMLElement>(running))
    for (const words of [dataset.runningLeft, dataset.runningRight, dataset.runningFoot])
      for (const letter of words ?? '') letters.add(letter)
  return [...letters].join('')
}

const running = '[data-running-left], [data-running-right], [data-running-foot]'
