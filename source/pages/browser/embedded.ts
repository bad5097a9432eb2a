/**
 * The embedded browser: the headless shell that the package `@sparticuz/chromium` carries for Linux on x86-64, unpacked
 * once into a cache. Its own JavaScript is not used: it unpacks to one unversioned name in the temporary directory and
 * launches without a sandbox.
 */
import {access, chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {homedir, tmpdir, userInfo} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {promisify} from 'node:util'
import {brotliDecompress} from 'node:zlib'
import {MachineError} from '../../fault.ts'
import {ownName, removeAtExit, sweep} from '../../temporary.ts'
import {untar} from './untar.ts'

/** What is needed to launch a browser. */
export interface Launchable {
  readonly executable: string
  /** Variables that its process must have besides ours. */
  readonly environment: Readonly<Record<string, string>>
  /** How it is named to users. */
  readonly name: string
}

/** Version of the package, and number of our own way of unpacking it: the cache is named after both. */
const version = '147.0.0-2'
const inflate = promisify(brotliDecompress)

/**
 * Unpacks the embedded browser, or finds it unpacked.
 *
 * @returns undefined where the machine cannot run it (another system or processor) or the package is missing
 * @throws {MachineError} exit 2, when neither the cache nor the temporary directory can be written, or has room
 */
export async function embeddedBrowser(): Promise<Launchable | undefined> {
  const packed = packedFolder()
  if (!packed) return undefined
  let fault: NodeJS.ErrnoException | undefined
  for (const cache of cacheFolders()) {
    try {
      return launchable(await unpacked(cache, packed))
    } catch (error) {
      fault = error as NodeJS.ErrnoException
    }
  }
  const rule = fault?.code === 'ENOSPC' ? 'disk-full' : 'cache-not-writable'
  throw new MachineError(rule, 2, {file: cacheFolders()[0] ?? ''}, fault)
}

/** Folders that may hold the cache, the best first. */
export function cacheFolders(): string[] {
  const own = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  return [join(own, 'fascicule'), join(tmpdir(), `fascicule-${userInfo().uid}`)]
}

function launchable(folder: string): Launchable {
  return {
    executable: join(folder, 'headless_shell'),
    environment: {LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf')},
    name: `Chromium ${version.slice(0, 3)}`,
  }
}

/** The folder of the packed files; undefined on a machine that cannot run them. */
function packedFolder(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..', 'bin')
  } catch {
    return undefined
  }
}

/** Begins the name of what is being unpacked. */
const prefix = '.making'

/** The folder with the browser, made beside and renamed, so that it is whole or absent. */
async function unpacked(cache: string, packed: string): Promise<string> {
  const folder = join(cache, `chromium-${version}`)
  await sweep(cache, prefix)
  if (await exists(folder)) return folder
  await mkdir(cache, {recursive: true, mode: 0o700})
  const making = await mkdtemp(join(cache, `${ownName(prefix)}-`))
  const callOff = removeAtExit(making)
  try {
    if (await isFirst(cache, basename(making), folder)) {
      await fill(making, packed, folder)
      await rename(making, folder)
    } else {
      await rm(making, {recursive: true, force: true})
    }
  } catch (error) {
    await rm(making, {recursive: true, force: true})
    // Another build may have won the race.
    if (!(await exists(folder))) throw error
  } finally {
    callOff()
  }
  return folder
}

/** How long one that unpacks is waited for, in milliseconds: a slow disk needs half a minute. */
const longest = 120_000

/**
 * Waits while others of this machine unpack, since it takes 200 MB of memory for each; false once the folder stands. Of those
 * that begin together the first by name goes ahead; when it dies, the next.
 */
async function isFirst(cache: string, own: string, folder: string): Promise<boolean> {
  const ours = own.slice(0, own.indexOf('-', prefix.length + 1) + 1)
  for (let waited = 0; waited < longest; waited += 200) {
    if (await exists(folder)) return false
    const [first] = (await readdir(cache)).filter(name => name.startsWith(ours)).sort()
    if (first === own) return true
    await wait(200)
    await sweep(cache, prefix)
  }
  return true
}

/** @param final where the folder will lie once it is whole */
async function fill(folder: string, packed: string, final: string): Promise<void> {
  const executable = join(folder, 'headless_shell')
  await writeFile(executable, await inflate(await readFile(join(packed, 'chromium.br'))))
  await chmod(executable, 0o755)
  // Libraries that a bare system lacks (nss, nspr, expat), and a face: with none at all Chromium drops text silently.
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    await unpackInto(folder, await inflate(await readFile(join(packed, archive))))
  }
  const [{buildHyb}, {texPatterns}] = await Promise.all([
    import('../hyphenation/hyb.ts'),
    import('../hyphenation/patterns.ts'),
    mkdir(join(folder, 'hyphen-data'), {recursive: true}),
  ])
  await writeFile(join(folder, 'hyphen-data', 'hyph-fr.hyb'), buildHyb(texPatterns('fr')))
  await writeFile(join(folder, 'fonts.conf'), fontsConfiguration(join(final, 'fontconfig')))
}

async function unpackInto(folder: string, archive: Uint8Array): Promise<void> {
  for (const {name, type, link, bytes} of untar(archive)) {
    const path = join(folder, name)
    if (!path.startsWith(folder)) continue
    if (type === 'folder') await mkdir(path, {recursive: true})
    else {
      await mkdir(dirname(path), {recursive: true})
      if (type === 'link') await symlink(link, path)
      else await writeFile(path, bytes, {mode: 0o755})
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** The faces of last resort, and a cache that is not in the folder where one stands. */
const fontsConfiguration = (cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir>${cache.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</cachedir>
</fontconfig>
`
