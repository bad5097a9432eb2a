/** The recipes of docs/recettes: their form, and the commands in them that are ours, run on a publication. */
import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {parse as parseToml} from 'smol-toml'
import {parse} from 'yaml'
import {commands} from './commands/index.ts'
import {listen} from './commands/testing.ts'
import {languageOf} from './wording/language.ts'

const recipes = new URL('../docs/recettes/', import.meta.url)
const read = (name: string) => readFile(new URL(name, recipes), 'utf8')
const cli = fileURLToPath(new URL('cli.js', import.meta.url))
const {version} = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {version: string}

const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-recipes-'))
after(() => rm(folder, {recursive: true, force: true}))
await listen(['init', 'livret'], folder)
const publication = path.join(folder, 'livret')

/** Runs a command of a recipe, the program being this one instead of the one of a registry. */
const ran = new Map<string, Promise<number>>()
const run = (command: string): Promise<number> => {
  const [, rest] = /^npx (?:--yes )?fascicule(?:@\d+\.\d+\.\d+)? ([\w .-]+)$/.exec(command) ?? []
  assert.ok(rest, `a command of ours: ${command}`)
  if (command.includes('@')) assert.ok(command.includes(`fascicule@${version} `), `this version: ${command}`)
  const known = ran.get(rest)
  if (known) return known
  const done = new Promise<number>(resolve => {
    execFile(process.execPath, [cli, ...rest.split(' ')], {cwd: publication}, error =>
      resolve(Number(error?.code ?? 0)),
    )
  })
  ran.set(rest, done)
  return done
}

const filesOf = async (pattern: string) => {
  const [base = '', name = ''] = [path.dirname(pattern), path.basename(pattern)]
  const names = await readdir(path.join(publication, base))
  return names.filter(each => each.endsWith(name.replace('*', '')))
}

test('GitHub: what is run is ours and ends well, and what is kept is there', async () => {
  const {on, jobs, permissions} = parse(await read('github.yml'))
  assert.deepEqual(on, ['push', 'pull_request'])
  assert.deepEqual(permissions, {contents: 'read'})
  const steps: {uses?: string; run?: string; with?: Record<string, string>}[] = jobs.pdf.steps
  const commands = steps.flatMap(step => step.run ?? [])
  assert.equal(commands.length, 2)
  for (const command of commands) assert.equal(await run(command), 0, command)
  for (const {uses, run: command} of steps)
    assert.ok(command !== undefined || /^actions\/[a-z-]+@v\d+$/.test(uses ?? ''))
  const kept = steps.at(-1)?.with?.path ?? ''
  assert.ok((await filesOf(kept)).length > 0, kept)
})

test('GitLab: what is run is ours and ends well, and what is kept is there', async () => {
  const {publication: job} = parse(await read('gitlab-ci.yml'))
  assert.match(job.image, /^node:\d+-\w+-slim$/)
  assert.equal(job.script.length, 2)
  for (const command of job.script) assert.equal(await run(command), 0, command)
  for (const kept of job.artifacts.paths) assert.ok((await filesOf(kept)).length > 0, kept)
})

test('Dockerfile: Debian, no root when it works, this version, commands of ours', async () => {
  const lines = (await read('Dockerfile')).split('\n').filter(line => line !== '' && !line.startsWith('#'))
  const instructions = lines.map(line => /^([A-Z]+) (.+)$/.exec(line)?.slice(1) ?? assert.fail(line))
  const all = (name: string) => instructions.flatMap(([which, value]) => (which === name ? [value] : []))
  const at = (name: string, value: string) =>
    instructions.findIndex(([which, given]) => which === name && given === value)
  assert.deepEqual(all('FROM'), ['node:22-bookworm-slim'])
  assert.deepEqual(all('ARG'), [`FASCICULE=${version}`])
  assert.deepEqual(JSON.parse(all('ENTRYPOINT')[0] ?? ''), ['fascicule'])
  const [command] = JSON.parse(all('CMD')[0] ?? '') as string[]
  assert.equal(await run(`npx fascicule ${command} --strict`), 0)
  const unpacked = at('RUN', 'fascicule doctor')
  assert.ok(at('USER', 'node') > 0 && unpacked > at('USER', 'node'), 'the browser is unpacked by an ordinary user')
  assert.equal(
    instructions.findLastIndex(([which]) => which === 'USER'),
    at('USER', 'node'),
  )
  assert.equal(await run('npx fascicule doctor'), 0)
})

test('VS Code: its patterns take each line of `check --format plain` apart', async () => {
  const {tasks} = JSON.parse(await read('vscode-tasks.json'))
  const [check] = tasks as {command: string; options: {env: Record<string, string>}; problemMatcher: Matcher[]}[]
  assert.ok(check)
  assert.equal(languageOf(check.options.env), 'fr')
  await writeFile(path.join(publication, 'source/09-fautes.md'), '# Fin\n\nIl dit "oui"! ![](nulle.jpg)\n\n#### Saut\n')
  const words = check.command.split(' ').slice(2)
  const {out} = await listen(words, publication)
  const {findings} = JSON.parse((await listen(['check', '--json'], publication)).out) as {findings: Told[]}
  const severities = new Set<string>()
  const told = out
    .trimEnd()
    .split('\n')
    .map(line => {
      const found = check.problemMatcher.flatMap(({severity, fileLocation, pattern}) => {
        const groups = new RegExp(pattern.regexp).exec(line)
        assert.deepEqual(fileLocation, ['relative', '$'.concat('{workspaceFolder}')])
        return groups ? [{severity, groups, pattern}] : []
      })
      assert.equal(found.length, 1, line)
      const {severity, groups, pattern} = found[0]!
      severities.add(severity)
      const group = (name: 'file' | 'line' | 'column' | 'code' | 'message') => groups[pattern[name]]
      return [severity, group('file'), Number(group('line')), Number(group('column')), group('code'), group('message')]
    })
  assert.deepEqual([...severities].sort(), ['error', 'info', 'warning'])
  const all = findings.map(({severity, file, line, column, rule, message}) =>
    JSON.stringify([severity, file, line, column, rule, message]),
  )
  const said = told.map(each => JSON.stringify(each))
  // A program is told of changes besides that are part of another's: the space of a caption's « Tableau : ».
  const others = findings.filter((_, index) => !said.includes(all[index] as string))
  assert.ok(others.every(({fix}) => fix) && others.length < said.length / 2)
  assert.deepEqual(
    said,
    all.filter(each => said.includes(each)),
  )
})

interface Matcher {
  readonly severity: string
  readonly fileLocation: readonly string[]
  readonly pattern: Readonly<Record<'file' | 'line' | 'column' | 'code' | 'message', number>> & {
    readonly regexp: string
  }
}

interface Told {
  readonly severity: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly rule: string
  readonly message: string
  readonly fix: unknown
}

test('Helix: Markdown goes to the server that the page names', async () => {
  const {language, 'language-server': servers} = parseToml(await read('helix-languages.toml')) as {
    language: {name: string; 'language-servers': string[]}[]
    'language-server': Record<string, {command: string}>
  }
  const [markdown] = language
  assert.equal(markdown?.name, 'markdown')
  for (const name of markdown['language-servers']) {
    assert.ok((await read('LISEZMOI.md')).includes(servers[name]?.command ?? '?'), name)
  }
})

test('the page of the recipes names each file, and no command that there is not', async () => {
  const text = await read('LISEZMOI.md')
  for (const name of await readdir(recipes)) if (name !== 'LISEZMOI.md') assert.ok(text.includes(`](${name})`), name)
  const named = [...text.matchAll(/`(?:npx )?fascicule ([a-z]+)/g)].map(([, name]) => name)
  assert.ok(named.length > 0)
  for (const name of named)
    assert.ok(
      commands.some(command => command.name === name),
      name,
    )
})
