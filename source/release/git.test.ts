/** git of a folder that may come from a stranger: what its repository names is not run. */
import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, before, test} from 'node:test'
import {MachineError} from '../fault.ts'
import {repositoryAround} from './git.ts'

const base = await mkdtemp(path.join(tmpdir(), 'fascicule-git-'))
const folder = path.join(base, 'livret')
const traces = path.join(base, 'traces')
after(() => rm(base, {recursive: true, force: true}))

const git = (...words: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@exemple.org', ...words], {
    encoding: 'utf8',
  })
const hasGit = (() => {
  try {
    execFileSync('git', ['--version'])
    return true
  } catch {
    return false
  }
})()
const skip = hasGit && process.platform !== 'win32' ? false : 'no git'

before(async () => {
  if (skip) return
  await mkdir(folder, {recursive: true})
  await mkdir(traces)
  git('init', '--quiet')
  await writeFile(path.join(folder, 'texte.md'), '# Un\n')
  git('add', '-A')
  git('commit', '--quiet', '-m', 'Un')
})

test('what is not committed is named, what is ignored is not', {skip}, async () => {
  const repository = await repositoryAround(folder)
  assert.match((await repository?.commit()) ?? '', /^[0-9a-f]{40}$/)
  assert.deepEqual(await repository?.changed(), [])
  await writeFile(path.join(folder, '.gitignore'), 'brouillon.md\n')
  git('add', '-A')
  git('commit', '--quiet', '-m', 'Deux')
  await writeFile(path.join(folder, 'brouillon.md'), 'x')
  assert.deepEqual(await repository?.changed(), [])
  await writeFile(path.join(folder, 'texte.md'), '# Deux\n')
  await writeFile(path.join(folder, 'é neuf.md'), 'x')
  assert.deepEqual((await repository?.changed())?.sort(), ['texte.md', 'é neuf.md'])
  git('add', '-A')
  git('commit', '--quiet', '-m', 'Trois')
})

test('there may be none, and a folder of one is in it', {skip}, async () => {
  assert.equal(await repositoryAround(base), undefined)
  await mkdir(path.join(folder, 'dedans'), {recursive: true})
  assert.equal((await repositoryAround(path.join(folder, 'dedans')))?.top, (await repositoryAround(folder))?.top)
})

test('what a submodule has not committed is named, and what its repository names is not run', {skip}, async () => {
  const other = path.join(base, 'commun')
  await mkdir(other)
  const inOther = (...words: string[]) =>
    execFileSync('git', ['-C', other, '-c', 'user.name=A', '-c', 'user.email=a@exemple.org', ...words])
  await writeFile(path.join(other, 'annexe.md'), '# Annexe\n')
  inOther('init', '--quiet')
  inOther('add', '-A')
  inOther('commit', '--quiet', '-m', 'Un')
  git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other, 'commun')
  git('commit', '--quiet', '-m', 'Avec')
  const repository = await repositoryAround(folder)
  assert.deepEqual(await repository?.changed(), [])
  const trap = path.join(base, 'submodule.sh')
  await writeFile(trap, `#!/bin/sh\ntouch '${path.join(traces, 'submodule')}'\n`)
  await chmod(trap, 0o755)
  const settings = path.join(folder, '.git', 'modules', 'commun', 'config')
  const before = await readFile(settings, 'utf8')
  await writeFile(settings, `${before}[core]\n\tfsmonitor = ${trap}\n[filter "x"]\n\tclean = ${trap}\n`)
  await writeFile(path.join(folder, '.git', 'modules', 'commun', 'info', 'attributes'), '* filter=x\n')
  await writeFile(path.join(folder, 'commun', 'annexe.md'), '# Autre annexe\n')
  assert.deepEqual(await repository?.changed(), ['commun/annexe.md'])
  assert.deepEqual(await readdir(traces), [])
  execFileSync('git', ['-C', path.join(folder, 'commun'), 'status', '--porcelain'], {stdio: 'ignore'})
  assert.deepEqual(await readdir(traces), ['submodule'], 'the trap works')
  git('rm', '--quiet', '--force', '.gitmodules', 'commun')
  git('commit', '--quiet', '-m', 'Sans')
  await rm(path.join(traces, 'submodule'))
})

test('a tag is made once', {skip}, async () => {
  git('config', 'user.name', 'A')
  git('config', 'user.email', 'a@exemple.org')
  const repository = await repositoryAround(folder)
  await repository?.tag('v1.0.0', 'Livret, édition 1.0.0')
  assert.deepEqual(await repository?.tags(), ['v1.0.0'])
  assert.equal(git('tag', '-l', '--format=%(contents:subject)', 'v1.0.0').trim(), 'Livret, édition 1.0.0')
  await assert.rejects(
    async () => repository?.tag('v1.0.0', 'x'),
    (error: unknown) => error instanceof MachineError,
  )
  await assert.rejects(
    async () => repository?.tag('--delete', 'x'),
    (error: unknown) => error instanceof MachineError,
  )
})

test('a hostile repository runs nothing', {skip}, async () => {
  const trap = async (name: string) => {
    const file = path.join(base, `${name}.sh`)
    await writeFile(file, `#!/bin/sh\necho "$@" > '${path.join(traces, name)}'\ncat\n`)
    await chmod(file, 0o755)
    return file
  }
  const settings: Record<string, string> = {
    'core.fsmonitor': await trap('fsmonitor'),
    'core.hooksPath': path.join(base, 'hooks'),
    'core.pager': await trap('pager'),
    'core.editor': await trap('editor'),
    'core.sshCommand': await trap('ssh'),
    'diff.external': await trap('external'),
    'diff.mine.textconv': await trap('textconv'),
    'diff.mine.command': await trap('command'),
    'filter.mine.clean': await trap('clean'),
    'filter.mine.smudge': await trap('smudge'),
    'filter.mine.required': 'true',
    'filter.other.process': await trap('process'),
    'gpg.program': await trap('gpg'),
    'tag.gpgSign': 'true',
    'tag.forceSignAnnotated': 'true',
    'alias.status': `!${await trap('alias')}`,
    'credential.helper': await trap('credential'),
  }
  // The traps are set behind git's back: it would fall into them itself.
  const lines = Object.entries(settings).map(([name, value]) => {
    const [section = '', ...rest] = name.split('.')
    const key = rest.pop()
    return `[${section}${rest.length > 0 ? ` "${rest.join('.')}"` : ''}]\n\t${key} = ${JSON.stringify(value)}\n`
  })
  await mkdir(path.join(base, 'hooks'))
  for (const hook of ['reference-transaction', 'post-index-change', 'fsmonitor-watchman', 'pre-commit'])
    execFileSync('cp', [await trap(hook), path.join(base, 'hooks', hook)])
  await writeFile(path.join(folder, '.gitattributes'), '*.md filter=mine diff=mine\n*.txt filter=other\n')
  await writeFile(path.join(folder, '.git', 'info', 'attributes'), '* filter=mine\n')
  execFileSync('sh', ['-c', 'cat >> "$0"', path.join(folder, '.git', 'config')], {input: lines.join('')})
  await writeFile(path.join(folder, 'texte.md'), '# Quatre\n')
  await writeFile(path.join(folder, 'a.txt'), 'x')
  const repository = await repositoryAround(folder)
  assert.deepEqual((await repository?.changed())?.sort(), ['.gitattributes', 'a.txt', 'texte.md'])
  await repository?.commit()
  await repository?.tags()
  await repository?.tag('v2.0.0', 'Deux')
  assert.deepEqual(await readdir(traces), [])
  // The traps work: plain git falls into them.
  execFileSync('git', ['-C', folder, 'status', '--porcelain'], {stdio: 'ignore'})
  assert.notDeepEqual(await readdir(traces), [])
})

test('core.worktree leads nowhere else', {skip}, async () => {
  await writeFile(path.join(base, 'secret.md'), 'x')
  execFileSync('sh', ['-c', 'cat >> "$0"', path.join(folder, '.git', 'config')], {
    input: `[core]\n\tworktree = ${base}\n`,
  })
  const changed = (await (await repositoryAround(folder))?.changed()) ?? []
  assert.ok(!changed.some(name => name.includes('secret')), changed.join(', '))
})
