import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

/** Each text after its spaces are collapsed, and the same after a second time. */
const collapsed = async (...texts: readonly string[]): Promise<string[]> => {
  const [once, twice] = await inPage<[string[], string[]]>(`
    const {collapseSpaces} = await load('fill/spaces.js')
    const hosts = ${JSON.stringify(texts)}.map(html)
    const all = () => hosts.map(host => { collapseSpaces(host); return host.innerHTML })
    return [all(), all()]
  `)
  assert.deepEqual(twice, once)
  return once
}

test('spaces are those that a reader would see', async () => {
  const cases: readonly (readonly [string, string])[] = [
    ['<p>  un \n\t deux  </p>', '<p>un deux</p>'],
    ['<p>un <em> deux </em> trois</p>', '<p>un <em>deux </em>trois</p>'],
    ['<p>un<b> deux</b> <i>trois</i></p>', '<p>un<b> deux</b> <i>trois</i></p>'],
    ['<p>un <wbr> deux</p>', '<p>un <wbr>deux</p>'],
    ['<p><b> </b>un<b> </b></p>', '<p><b></b>un<b></b></p>'],
    ['<p>un <br> deux</p>', '<p>un<br>deux</p>'],
    ['<p>un <img> deux <svg></svg> </p>', '<p>un <img> deux <svg></svg></p>'],
    ['<p><img> un</p>', '<p><img> un</p>'],
    ['un <div> deux </div> trois', 'un<div>deux</div>trois'],
    ['<p>un <!-- rien --> deux</p>', '<p>un deux</p>'],
    ['<ul>\n <li> a </li>\n <li>b</li>\n</ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['<p>un\u00A0 \u00A0deux</p>', '<p>un&nbsp; &nbsp;deux</p>'],
    ['<p>a </p><pre>  b\n  c </pre><p> d</p>', '<p>a</p><pre>  b\n  c </pre><p>d</p>'],
    ['a <pre> b </pre> c', 'a<pre> b </pre>c'],
    ['<p>un <a> </a> deux</p>', '<p>un <a></a>deux</p>'],
  ]
  assert.deepEqual(
    await collapsed(...cases.map(([before]) => before)),
    cases.map(([, after]) => after),
  )
})
