import assert from 'node:assert/strict'
import {test} from 'node:test'
import {read} from '../testing.ts'

const shown = (text: string) => {
  const {text: words, findings} = read(text)
  return [
    words.pieces.map(piece => `${piece.place.line} ${piece.text}`),
    findings.map(({rule, values}) => `${rule} ${values.count}`),
  ]
}

test('a chunk is code in its language, without its options, where its lines stand', () => {
  assert.deepEqual(shown('```{r nom, fig.cap="x"}\n#| label: a\nplot(x)\ny\n```\n'), [
    ['3 plot(x)', '4 y'],
    ['chunk-not-run 1'],
  ])
  assert.deepEqual(shown('```{.python .numberLines}\nx = 1\n```\n'), [['2 x = 1'], []])
})

test('one that hides its code is left out, by itself or by the setup', () => {
  for (const hidden of [
    '```{r, echo=FALSE}\nx\n```',
    '```{r include = F}\nx\n```',
    '```{python}\n#| echo: false\nx\n```',
    '---\nexecute:\n  echo: false\n---\n\n```{r}\nx\n```',
    '```{r, include=FALSE}\nknitr::opts_chunk$set(echo = FALSE, warning = FALSE)\n```\n\n```{r}\nx\n```',
  ])
    assert.deepEqual((shown(hidden)[0] ?? [''])[0], undefined, hidden)
  assert.deepEqual(shown('---\nexecute: {echo: false}\n---\n```{r, echo=TRUE}\nx\n```\n')[0], ['5 x'])
})

test('other braces are not chunks', () => {
  assert.deepEqual(shown('```{nom}\nx\n```\n'), [['2 x'], []])
})
