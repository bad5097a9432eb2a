/**
 * What `npm publish` would give out, looked at as its users see it: publint and « Are the types wrong? » on the packed
 * tarball, what is in it and what is not, the links of its texts, the types that a program sees; then an installation into
 * an empty folder, which must say nothing and run no script of anybody's, and a first publication made there.
 *
 *     node scripts/package.js              after `npm run build`
 *     node scripts/package.js --no-install without what asks a registry
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {publint} from 'publint'
import {formatMessage} from 'publint/utils'
import {brokenLinks} from './package/links.js'
import {undeclared} from './package/types.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const work = mkdtempSync(path.join(tmpdir(), 'fascicule-package-'))
let failed = 0
try {
  const tarball = pack(root)
  const creator = pack(path.join(root, 'create-fascicule'))
  const packed = unpacked(tarball, 'packed')
  const names = readdirSync(packed, {recursive: true, encoding: 'utf8'}).map(name => name.replaceAll('\\', '/'))
  const pkg = JSON.parse(readFileSync(path.join(packed, 'package.json'), 'utf8'))

  for (const [name, folder] of [
    ['fascicule', packed],
    ['create-fascicule', unpacked(creator, 'creator')],
  ]) {
    const {messages, pkg: described} = await publint({pkgDir: folder, strict: true, pack: false})
    report(`publint: ${name}`, messages.map(message => formatMessage(message, described) ?? message.code).join('\n'))
  }
  const types = run(process.execPath, [
    path.join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
    tarball,
    '--profile',
    'esm-only',
  ])
  report('are the types wrong?', types.status === 0 ? '' : types.stdout + types.stderr)
  report('types that no dependency gives', undeclared(packed, pkg).join('\n'))
  report(
    'made files are left out',
    names.filter(name => /\.(?:pdf|tgz|log)$|(?:^|\/)\.|\.test\./.test(name)).join('\n'),
  )
  const faces = names.filter(name => /^dist\/fonts\/LICENSE/.test(name))
  report('faces have their licences', faces.length >= 9 ? '' : faces.join('\n'))
  report(
    'links of its texts lead somewhere',
    brokenLinks(
      packed,
      names.filter(name => /^(?:docs\/.*|[^/]+)\.md$/.test(name)),
    ).join('\n'),
  )
  if (!process.argv.includes('--no-install')) tryOut(tarball, creator)
} finally {
  rmSync(work, {recursive: true, force: true})
}
process.exit(failed === 0 ? 0 : 1)

/** The tarball of the package in `folder`, its build as it stands. */
function pack(folder) {
  const {status, stdout, stderr} = run(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', work],
    folder,
  )
  if (status !== 0) throw new Error(stderr)
  return path.join(work, JSON.parse(stdout)[0].filename)
}

function unpacked(tarball, name) {
  const folder = path.join(work, name)
  mkdirSync(folder)
  const {status, stderr} = run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'])
  if (status !== 0) throw new Error(stderr)
  return folder
}

/** Installs both, as `npm create fascicule` does, begins a publication and makes its PDF. */
function tryOut(tarball, creator) {
  const folder = path.join(work, 'user')
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'package.json'), '{"private": true}\n')
  const installed = run('npm', ['install', '--no-audit', '--no-fund', '--foreground-scripts', tarball, creator], folder)
  const noise = `${installed.stdout}${installed.stderr}`
    .split('\n')
    .filter(line => !/^\s*$|^added \d+ packages/.test(line))
  report('installation: nothing but how many packages', installed.status === 0 ? noise.join('\n') : installed.stderr)
  const lock = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')).packages
  const scripts = Object.keys(lock).filter(name => lock[name].hasInstallScript)
  report('installation: no package has a script that runs', scripts.join('\n'))
  const shipped = readFileSync(path.join(folder, 'node_modules/create-fascicule/package.json'), 'utf8')
  const own = readFileSync(path.join(folder, 'node_modules/fascicule/package.json'), 'utf8')
  const asked = JSON.parse(shipped).dependencies.fascicule
  report('create-fascicule asks for this version', asked === JSON.parse(own).version ? '' : asked)
  const created = run('npx', ['--no-install', 'create-fascicule', 'livret'], folder)
  report('create-fascicule', created.status === 0 ? '' : created.stderr)
  const built = run('npx', ['--no-install', 'fascicule', 'build', 'livret', '--strict'], folder)
  const made = existsSync(path.join(folder, 'livret/dist/mon-premier-livret.pdf'))
  report('fascicule build', built.status === 0 && made ? '' : built.stdout + built.stderr)
}

/** One line for what was looked at; `fault` is what is wrong, '' for nothing. */
function report(what, fault) {
  console.log(`${fault === '' ? 'ok    ' : 'NOT OK'} ${what}`)
  if (fault === '') return
  failed++
  console.log(fault.trim().slice(0, 3000))
}

function run(command, values, cwd = work) {
  const result = spawnSync(command, values, {cwd, encoding: 'utf8', maxBuffer: 2 ** 28})
  if (result.error) throw result.error
  return result
}
