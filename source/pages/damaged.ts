/**
 * Pictures that the browser cannot decode to their end. It says nothing of them by itself: it shows the part that it could
 * read, or a sign, and even `decode()` resolves.
 */
import type {Page as BrowserPage} from 'puppeteer'
import {type Answer, isPicture} from './browser/guard.ts'

/** The pictures of a layout that are damaged. */
export interface Damaged {
  /** Names of files. */
  readonly names: readonly string[]
  /** `data-ref` of drawings that hold one. */
  readonly refs: readonly number[]
}

/** An answer that remembers the pictures that were asked for and given. */
export function remembering(answer: Answer): {answer: Answer; pictures: ReadonlySet<string>} {
  const pictures = new Set<string>()
  return {
    pictures,
    async answer(path) {
      const body = await answer(path)
      if (body !== undefined && isPicture(path)) pictures.add(path)
      return body
    },
  }
}

/**
 * Decodes each of `pictures` (paths that the page asked for) whole, one after the other, in the page, which has loaded them;
 * and those that lie in its drawings.
 */
export async function damagedPictures(page: BrowserPage, pictures: ReadonlySet<string>): Promise<Damaged> {
  const refs = await page.evaluate(damagedInDrawings)
  const names: string[] = []
  for (const path of [...pictures].sort()) {
    const address = path.split('/').map(encodeURIComponent).join('/')
    if (await page.evaluate(isDamaged, address)) names.push(path.slice(1))
  }
  return {names, refs}
}

/** In the page. An SVG without a size has no bitmap: that it loads is enough. */
async function isDamaged(address: string): Promise<boolean> {
  const image = new Image()
  const loaded = new Promise<boolean>(done => {
    image.onload = () => done(image.naturalWidth > 0)
    image.onerror = () => done(false)
  })
  image.src = address
  if (!(await loaded)) return true
  if (/\.svg$/i.test(address)) return false
  return createImageBitmap(image).then(
    bitmap => {
      bitmap.close()
      return false
    },
    () => true,
  )
}

/** In the page: the drawings with a picture, written in them, that cannot be decoded. */
async function damagedInDrawings(): Promise<number[]> {
  const refs: number[] = []
  for (const image of document.querySelectorAll<SVGImageElement>('.pagedjs_area svg image')) {
    if (!image.href.baseVal.startsWith('data:')) continue
    const bitmap = await createImageBitmap(image).catch(() => undefined)
    bitmap?.close()
    if (!bitmap) refs.push(Number(image.closest('[data-ref]')?.getAttribute('data-ref') ?? -1))
  }
  return refs
}
