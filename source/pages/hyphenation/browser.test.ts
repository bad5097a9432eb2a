import assert from 'node:assert/strict'
import test from 'node:test'
import {embeddedBrowser} from '../browser/embedded.ts'
import {openSession} from '../browser/launch.ts'

test('the embedded browser hyphenates French by the file that lies beside it', async t => {
  const embedded = await embeddedBrowser()
  if (!embedded) return t.skip('no embedded browser for this machine')
  const session = await openSession({launch: embedded})
  t.after(() => session.close())
  const page = await session.newPage()
  const box = (lang: string) =>
    `<p lang="${lang}" style="width: 40px; font: 16px sans-serif; hyphens: auto">anticonstitutionnellement</p>`
  await page.setContent(box('fr') + box('fr-CA') + box('xx'))
  const heights = await page.$$eval('p', paragraphs => paragraphs.map(({offsetHeight}) => offsetHeight))
  const [french, canadian, unknown] = heights as [number, number, number]
  assert.ok(french >= 4 * unknown, `${french} against ${unknown} px`)
  assert.equal(canadian, french)
})
