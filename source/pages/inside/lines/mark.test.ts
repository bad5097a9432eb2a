import assert from 'node:assert/strict'
import {after, it} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

it('hides the space at which a heading is cut, and shows those at which it was cut before', async () => {
  const hidden = await inPage<string[]>(`
    const {hideLastSpace} = await load('lines/mark.js')
    const heading = html('<h1 data-cut>Une partie </h1>').firstChild
    hideLastSpace(heading)
    heading.append('et la suite ')
    hideLastSpace(heading)
    return [heading.innerHTML, heading.textContent]
  `)
  assert.deepEqual(hidden, ['Une partie et la suite<span class="cut"> </span>', 'Une partie et la suite '])
})

it('leaves no space narrower than two thirds of its width, in full lines, last ones and single ones', async () => {
  const {lines, least} = await inPage<{lines: number; least: number}>(`
    const {linesSheet, openSetter} = await load('lines/set.js')
    const sheet = document.createElement('style')
    sheet.textContent = linesSheet + 'p { font: 16px sans-serif; text-align: justify; white-space: pre-wrap; margin: 0 }'
    document.head.append(sheet)
    const text = 'Constitutionnellement, gouvernementalement, l’internationalisation démocratiquement institutionnalisée.'
    const probe = html('<p style="width: 999px; text-align: left">a b</p>').firstChild.firstChild
    const range = document.createRange()
    const widthOf = (node, at) => {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      return range.getBoundingClientRect().width
    }
    const natural = widthOf(probe, 1)
    const host = html(Array.from({length: 300}, (_, i) => '<p style="width: ' + (550 + i) + 'px">' + text + '</p>').join(''))
    openSetter(() => []).set(host)
    let [lines, least] = [0, natural]
    for (const block of host.querySelectorAll('.set')) {
      lines += block.querySelectorAll('.line-end').length + 1
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement.classList.contains('line-end')) continue
        for (let at = 0; at < node.length; at++) {
          if (node.data[at] !== ' ' && node.data[at] !== '\\u00a0') continue
          // The white begins where the letter before ends, spaced or not.
          least = Math.min(least, widthOf(node, at) + (Number.parseFloat(getComputedStyle(node.parentElement).letterSpacing) || 0))
        }
      }
    }
    return {lines, least: least / natural}
  `)
  assert.ok(lines > 400, `${lines} lines`)
  assert.ok(least > 0.665 && least < 0.75, `${least} of a space`)
})

it('stretches no space of code, the others all the more', async () => {
  const widths = await inPage<{code: number[]; natural: number; right: number[]}>(`
    const {linesSheet, openSetter} = await load('lines/set.js')
    const sheet = document.createElement('style')
    sheet.textContent = linesSheet + 'p { font: 16px serif; text-align: justify; white-space: pre-wrap; margin: 0; width: 300px } code { font: 14px monospace }'
    document.head.append(sheet)
    const range = document.createRange()
    const widthOf = (node, at) => {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      return range.getBoundingClientRect()
    }
    const probe = html('<p style="text-align: left"><code>a b</code></p>')
    const natural = widthOf(probe.querySelector('code').firstChild, 1).width
    const words = Array.from({length: 12}, (_, i) => 'mot' + 'x'.repeat(i % 5) + ' <code>un mot ' + i + '</code> et').join(' ')
    const host = html('<p>' + words + '.</p>')
    openSetter(() => []).set(host)
    const code = []
    for (const element of host.querySelectorAll('code')) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement.classList.contains('line-end')) continue
        for (let at = 0; at < node.length; at++) if (node.data[at] === ' ') code.push(widthOf(node, at).width)
      }
    }
    const ends = new Map()
    range.selectNodeContents(host.firstChild)
    for (const {top, right, width} of range.getClientRects()) {
      if (width > 0) ends.set(Math.round(top / 8), Math.max(ends.get(Math.round(top / 8)) ?? 0, right))
    }
    const left = host.firstChild.getBoundingClientRect().left
    const right = [...ends.values()].map(end => end - left)
    return {code, natural, right}
  `)
  assert.ok(widths.code.length > 12, `${widths.code.length} spaces`)
  // Its letters, of which a space is one, give way as those of any line: by a fortieth of an em at most.
  for (const width of widths.code) assert.ok(Math.abs(width - widths.natural) < 0.42, `${width} of ${widths.natural}`)
  // The space at which a line ends hangs out of it.
  for (const right of widths.right) assert.ok(right < 300.5 + widths.natural, `a line ends at ${right}`)
})
