import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {after, test} from 'node:test'
import {closeTrials, inPage} from './trial.ts'

after(closeTrials)

const sheet = (name: string) => readFile(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8')

test('quotations, verse and definitions are set in, in profiles without indents as well', async () => {
  for (const profile of ['screen', 'large-print', 'dyslexia']) {
    const css = `${await sheet('base')}\n${await sheet(profile)}`
    const paddings = await inPage(`
      const style = document.createElement('style')
      style.textContent = ${JSON.stringify(css)}
      const section = document.createElement('section')
      section.append(html('<blockquote><p>a</p></blockquote><div class="verse"><p>b</p></div><dl><dt>c</dt><dd>d</dd></dl>'))
      document.body.append(style, section)
      return [...section.querySelectorAll('blockquote, .verse, dd')].map(block => parseFloat(getComputedStyle(block).paddingLeft))
    `)
    for (const padding of paddings as number[]) assert.ok(padding > 10, `${profile}: ${paddings}`)
  }
})
