/** Grounds that touch the edge of a page, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../trial.ts'

after(closeTrials)

/** A page of 300 by 400 px; blocks by their left, top, width and height. */
const run = <Result>(area: string, script: string): Promise<Result> =>
  inPage<Result>(`
    const {markGrounds, showBleed, hideBleed} = await load('bleed.js')
    const sheet = document.createElement('style')
    sheet.textContent = 'body { margin: 0 } .pagedjs_pagebox, .pagedjs_area, .pagedjs_area * { position: absolute } .pagedjs_pagebox { left: 50px; top: 60px; width: 300px; height: 400px; background: white } .ground { background: rgb(1, 2, 3) } .clear { background: rgba(1, 2, 3, 0) }'
    document.head.append(sheet)
    const place = (element, [left, top, width, height]) => Object.assign(element.style, {left: left + 'px', top: top + 'px', width: width + 'px', height: height + 'px'})
    const host = html('<div class="pagedjs_sheet"><div class="pagedjs_pagebox"><div class="pagedjs_area"><div class="pagedjs_page_content"></div></div></div></div>')
    place(host.querySelector('.pagedjs_area'), [${area}])
    const content = host.querySelector('.pagedjs_page_content')
    const add = (name, box, className = 'ground') => { const block = document.createElement(name); block.className = className; place(block, box); content.append(block); return block }
    ${script}
  `)

test('blocks with a ground are marked with the edges that they touch', async () => {
  const found = await run<(string | undefined)[]>(
    '0, 0, 300, 400',
    `
    const blocks = [
      add('div', [0, 0, 300, 50]), add('div', [0.5, 100, 20, 20]), add('div', [1, 100, 20, 20]),
      add('div', [279.5, 379.5, 20, 20]), add('div', [279, 379, 20, 20]), add('div', [-5, 10, 320, 20]),
      add('div', [0, 0, 300, 400], 'clear'), add('div', [0, 0, 300, 400], ''), add('img', [0, 0, 300, 50]), add('div', [50, 50, 50, 50]),
    ]
    markGrounds(host)
    return blocks.map(block => block.dataset.edges ?? '')
  `,
  )
  assert.deepEqual(found, ['trl', 'l', '', 'rb', '', 'rl', '', '', '', ''])
})

test('where margins are all around nothing is', async () => {
  const marked = (area: string) =>
    run<number>(
      area,
      `add('div', [-60, -60, 500, 500]); markGrounds(host); return host.querySelectorAll('[data-edges]').length`,
    )
  assert.deepEqual([await marked('10, 10, 280, 380'), await marked('0, 10, 280, 380')], [0, 1])
})

test('they run on beyond those edges, and no box moves', async () => {
  const found = await run<Record<string, unknown>>(
    '0, 0, 300, 400',
    `
    const [band, inner, framed] = [add('div', [0, 0, 300, 50]), add('div', [50, 50, 50, 50]), add('div', [0, 350, 300, 50])]
    framed.style.borderImage = 'linear-gradient(red, red) 1'
    markGrounds(host)
    const boxes = () => [band, inner, framed].map(block => { const {left, top, width, height} = block.getBoundingClientRect(); return [left, top, width, height] })
    const before = boxes()
    showBleed(12, 30)
    const styles = [band, inner, framed, host.querySelector('.pagedjs_pagebox')].map(block => getComputedStyle(block))
    const shown = {
      outsets: styles.map(({borderImageOutset}) => borderImageOutset),
      source: styles[0].borderImageSource,
      sheet: document.querySelector('style[data-bleed]').sheet.cssRules[0].cssText,
    }
    const during = boxes()
    hideBleed()
    return {...shown, before, during, left: document.querySelectorAll('[data-bled], style[data-bleed]').length, band: getComputedStyle(band).borderImageSource, framed: getComputedStyle(framed).borderImageSource !== 'none'}
  `,
  )
  assert.deepEqual(found.outsets, ['12px 12px 0px', '0', '0', '12px'])
  assert.match(String(found.source), /rgb\(1, 2, 3\).*rgb\(1, 2, 3\)/)
  assert.match(String(found.sheet), /print.*\.pagedjs_sheet \{ margin: 30px 0px 0px 30px !important/s)
  assert.deepEqual(found.during, found.before)
  assert.deepEqual([found.left, found.band, found.framed], [0, 'none', true])
})
