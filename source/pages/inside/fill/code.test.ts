import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, trial} from '../../trial.ts'

after(closeTrials)

const code = (count: number) =>
  `<pre class="code"><code>${Array.from({length: count}, (_, index) => `<span class="line">${index + 1};</span>`).join('')}</code></pre>`
const pagesOf = async (before: number, count: number): Promise<string[]> =>
  (await trial(`${'<p>ligne</p>'.repeat(before)}${code(count)}`)).pages.map(page =>
    page.text.replace(/ligne|[ /]/g, ''),
  )

test('short code stays on one page, however little room there is left', async () => {
  for (const before of [3, 5, 9]) assert.deepEqual(await pagesOf(before, 8), ['', '1;2;3;4;5;6;7;8;'])
  assert.deepEqual(await pagesOf(2, 8), ['1;2;3;4;5;6;7;8;'])
})

test('of longer code, three lines stay on each side', async () => {
  assert.deepEqual(await pagesOf(8, 9), ['', '1;2;3;4;5;6;7;8;9;'])
  assert.deepEqual(await pagesOf(5, 9), ['1;2;3;4;5;', '6;7;8;9;'])
  assert.deepEqual(await pagesOf(2, 9), ['1;2;3;4;5;6;', '7;8;9;'])
})
