/** What a browser can do, tried. */
import type {Page} from 'puppeteer'

/** True when it hyphenates French by itself: one long word in a narrow box takes several lines. */
export async function hyphenates(page: Page): Promise<boolean> {
  await page.setContent(
    '<p lang="fr" style="hyphens:auto;width:40px;font:12px/20px serif;margin:0">anticonstitutionnellement</p>',
  )
  const height = await page.evaluate('document.querySelector("p").offsetHeight')
  return typeof height === 'number' && height > 30
}
