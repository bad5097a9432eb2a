/** What is written never comes from a clock, from chance or from the machine's language: the same text, the same bytes. */
import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'

/** What reads a clock or throws dice, and dates and words in whatever zone and language the machine is set to. */
const forbidden: readonly RegExp[] = [
  /\bDate\.now\s*\(/,
  /\bnew Date\s*(?:\(\s*\)|(?![\w\s]*\())/,
  /(?<!new )\bDate\s*\(\s*\)/,
  /\bMath\.random\b/,
  /\brandom(?:UUID|Bytes|Int|FillSync)\b|\bgetRandomValues\b/,
  /\bperformance\.(?:now|timeOrigin)\b/,
  /\bhrtime\b/,
  /\.toLocale\w*\(\s*\)/,
  /\bIntl\.\w+\(\s*\)/,
  /\bget(?:Hours|Date|Month|FullYear|Day|TimezoneOffset)\(\)/,
  /\b(?:hostname|userInfo|homedir)\(\)/,
]

/** Where one may: nothing of it gets into a PDF or into a release. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'cli.ts': ['performance.now'], // progress and timings
  'temporary.ts': ['Date.now', 'hostname'], // names of temporary files
  'compile-cache.ts': ['homedir'], // where Node keeps what it compiled
  'pages/browser/embedded.ts': ['homedir', 'userInfo'], // the cache of the browser
  'pipeline/web-cache.ts': ['homedir'], // the cache of the web
  'pages/browser/walls.ts': ['randomBytes'], // the nonce of a page, which prints nothing
}

/** « file: what it reads » for each line that may not be. @param files text by path in `source/` */
const readings = (files: ReadonlyMap<string, string>): string[] =>
  [...files].flatMap(([file, text]) =>
    forbidden.flatMap(pattern =>
      [...text.matchAll(new RegExp(pattern, 'g'))]
        .filter(([found]) => !allowed[file]?.some(name => found.startsWith(name)))
        .map(([found]) => `${file}: ${found}`),
    ),
  )

test('no file reads a clock, chance or the settings of the machine', () => {
  const source = new URL('../source/', import.meta.url)
  const names = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter(
    name => name.endsWith('.ts') && !/(?:^|[/.])(?:test|testing|trial)\.ts$|^linear\//.test(name),
  )
  const files = new Map(names.map(name => [name, withoutComments(readFileSync(new URL(name, source), 'utf8'))]))
  assert.ok(files.size > 300)
  assert.deepEqual(readings(files), [])
})

test('a clock that is let in is found', () => {
  const planted = [
    'Date.now()',
    'new Date()',
    'new Date().toISOString()',
    'Math.random()',
    'randomUUID()',
    'performance.now()',
    'process.hrtime.bigint()',
    'value.toLocaleString()',
    'new Intl.NumberFormat()',
    'day.getHours()',
    'hostname()',
  ]
  for (const text of planted)
    assert.notDeepEqual(readings(new Map([['pdf/steps/metadata.ts', `const date = ${text}`]])), [], text)
  const right = [
    'new Date(seconds * 1000)',
    `new Date('2026-11-23T00:00:00Z')`,
    'Date.parse(date)',
    'function Date(x) {}',
  ]
  for (const text of right) assert.deepEqual(readings(new Map([['pdf/x.ts', text]])), [], text)
})

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=\s)\/\/.*$/gm, '')
