/** What the manual and the READMEs show is taken as it is written: settings, command lines, options, style sheets, texts, links. */
import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {parseCall} from './commands/arguments.ts'
import type {Command} from './commands/command.ts'
import {commands} from './commands/index.ts'
import {cleanSheet} from './document/sheets.ts'
import {readPublication} from './index.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const chapters = (await readdir(path.join(root, 'docs/manuel/source'))).sort().map(name => `docs/manuel/source/${name}`)
const others = [
  'README.md',
  'LISEZMOI.md',
  'docs/maquette.md',
  'docs/recettes/LISEZMOI.md',
  'create-fascicule/README.md',
]
const pages: {name: string; text: string}[] = []
for (const name of [...chapters, ...others]) pages.push({name, text: await readFile(path.join(root, name), 'utf8')})

const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-manual-'))
after(() => rm(folder, {recursive: true, force: true}))

/** The fences of a language in all pages; `where`: file and line of the fence. */
const fences = (language: string): {where: string; text: string}[] =>
  pages.flatMap(({name, text}) =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, 'gm'))].map(match => ({
      where: `${name}:${text.slice(0, match.index).split('\n').length}`,
      text: match[1] ?? '',
    })),
  )

/** What a stranger's reader would be told of a folder's texts and settings; `files` by name, `publication.yaml` among them. */
async function told(number: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const place = path.join(folder, number)
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(place, name)), {recursive: true})
    await writeFile(path.join(place, name), text)
  }
  const {findings} = await readPublication(place)
  return findings
    .filter(({severity}) => severity !== 'info')
    .map(({rule, values}) => `${rule} ${JSON.stringify(values)}`)
}

const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600"><path d="M0 0h800v600H0z"/></svg>'
const sheetKeys = /^(alt|caption|credit|licence|expiry):/m
const wholes = /^title:/m

test('every YAML example of the manual is what the program expects', async () => {
  const all = fences('yaml')
  assert.ok(all.length >= 14, `${all.length} examples`)
  const css = fences('css')[0]?.text ?? ''
  for (const [at, {where, text}] of all.entries()) {
    // The file that an example names is there, as it would be at its author's.
    const named = [...text.matchAll(/[\w./-]+\.(?:jpg|svg|css|icc)\b/g)].map(([name]) => name)
    const files = Object.fromEntries(named.map(name => [name, name.endsWith('.css') ? css : picture]))
    const isSheet = sheetKeys.test(text)
    const settings = isSheet ? '' : `${text}\n`
    const title = wholes.test(settings) ? '' : 'title: Essai\n'
    const lang = /^lang:/m.test(settings) ? '' : 'lang: fr-FR\n'
    const publication = settings + title + lang
    const found = await told(`yaml-${at}`, {
      ...files,
      'publication.yaml': publication,
      'source/1.md': isSheet ? '# Un\n\n![](../photo.svg)\n' : '# Un\n\nUn texte.\n',
      ...(isSheet ? {'photo.svg': picture, 'photo.svg.yaml': text} : {}),
    })
    // What stands in for a photograph or a printer's profile is none.
    const wrong = found.filter(finding => !/^(?:image-type|file-type|icc-|paragraph-)/.test(finding))
    assert.deepEqual(wrong, [], `${where}: ${wrong}`)
  }
})

test('every text of the manual is read without a fault', async () => {
  const all = fences('markdown(?: exemple)?')
  assert.ok(all.length >= 40, `${all.length} examples`)
  for (const [at, {where, text}] of all.entries()) {
    // Comments are told with what they do beside them.
    const alone = text.replace(/^(<!-- .+? -->) {2,}.*$/gm, '$1')
    const named = [...alone.matchAll(/\]\(([\w./-]+\.(?:jpg|svg))/g)].map(([, name = '']) => path.join('source', name))
    const found = await told(`markdown-${at}`, {
      ...Object.fromEntries(named.map(name => [name, picture])),
      'publication.yaml': 'title: Essai\nlang: fr-FR\n',
      'source/1.md': `${alone}\n`,
    })
    const wrong = found.filter(finding => !/^(?:image-type|file-type|heading-skip|image-credit|cut-end)/.test(finding))
    assert.deepEqual(wrong, [], `${where}: ${wrong}`)
  }
})

test('every style sheet of the manual is read without a finding', () => {
  const all = fences('css')
  assert.ok(all.length >= 3, `${all.length} examples`)
  for (const {where, text} of all) {
    const named = [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, name = '']) => name)
    const files = new Map(named.map(name => [name, {bytes: 1}]))
    const {findings} = cleanSheet('maison.css', text, files as never)
    assert.deepEqual(findings, [], where)
  }
})

/** Words of a command line: quotes hold them together, `#`, `>`, `|` and `&&` end it. */
const wordsOf = (line: string): string[] => {
  const words = [...line.matchAll(/"[^"]*"|'[^']*'|\S+/g)].map(([word]) => word)
  const end = words.findIndex(word => /^(?:#|>|\||&&|;)/.test(word))
  return (end < 0 ? words : words.slice(0, end)).map(word => word.replace(/^(["'])(.*)\1$/, '$2'))
}

test('every command line of the manual is one that the program understands', () => {
  const lines = [
    ...fences('(?:sh|powershell|text|)').flatMap(({where, text}) => text.split('\n').map(line => ({where, line}))),
    ...pages.flatMap(({name, text}) =>
      [...text.matchAll(/`((?:npx )?fascicule [^`\n]+)`/g)].map(match => ({
        where: `${name}:${text.slice(0, match.index).split('\n').length}`,
        line: match[1] ?? '',
      })),
    ),
  ].filter(({line}) => /^(?:\$ )?(?:npx (?:--yes )?)?fascicule /.test(line))
  // What a command takes, said in general, is no line to type.
  const typed = lines.filter(({line}) => !/[<[…]/.test(line))
  assert.ok(typed.length >= 60, `${typed.length} lines`)
  for (const {where, line} of typed) {
    const [name = '', ...words] = wordsOf(line.replace(/^(?:\$ )?(?:npx (?:--yes )?)?fascicule /, ''))
    if (/^--(?:help|version)$/.test(name)) continue
    // A name alone names the command, and so does one with an option whose value is not said.
    if (/^--(?:from|pages)$/.test(words.at(-1) ?? '')) continue
    if (words.length === 0 && commands.some(one => one.name === name)) continue
    // A folder or a text alone is built.
    const isPath = /\.md$|\/$/.test(name)
    const command = commands.find(one => one.name === (isPath ? 'build' : name))
    assert.ok(command, `${where}: ${line}`)
    assert.doesNotThrow(() => parseCall(command, words), `${where}: ${line}`)
  }
})

test('every option that the manual names is one of a command', async () => {
  const known = new Set(['help', 'version', ...commands.flatMap(({options}: Command) => Object.keys(options))])
  // Those of npm, of git and of browsers; properties of style sheets.
  const foreign = /^(?:global|yes|unshallow|tags|remote-debugging-port|headless|page-margin-\w+)$/
  const properties = `${await readFile(path.join(root, 'styles/base.css'), 'utf8')}${await readFile(path.join(root, 'docs/maquette.md'), 'utf8')}`
  for (const {name, text} of pages) {
    // The one is on style sheets, the other on other programs.
    if (name === 'docs/maquette.md' || name === 'docs/recettes/LISEZMOI.md') continue
    const prose = text.replace(/^```[\s\S]*?^```$/gm, '')
    for (const [, option = ''] of prose.matchAll(/`--([a-z][a-z-]+)\b[^`\n]*`/g))
      if (!foreign.test(option) && !properties.includes(`--${option}`))
        assert.ok(known.has(option), `${name}: --${option}`)
  }
})

test('every link leads to a file that is there', () => {
  for (const {name, text} of pages) {
    const prose = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '')
    for (const [, link = ''] of prose.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g))
      assert.ok(existsSync(path.join(root, path.dirname(name), link)), `${name}: ${link}`)
  }
})

test('every file of the package that the manual names is there', () => {
  for (const {name, text} of pages)
    for (const [, file = ''] of text.matchAll(/`(docs\/(?:recettes|manuel|[\w-]+\.)[\w./-]*)`/g))
      assert.ok(existsSync(path.join(root, file)), `${name}: ${file}`)
})
