/** Which browser: asked for, else embedded, else the system's. What was asked for never falls through. */
import {MachineError} from '../../fault.ts'
import {embeddedBrowser, type Launchable} from './embedded.ts'
import {byName, isExecutable, systemBrowser, systemCandidates} from './system.ts'

/** One step of the search, for `doctor` and for the message that no browser was found. */
export interface Trial {
  readonly where: 'option' | 'environment' | 'publication' | 'embedded' | 'system'
  /** Path, name or address tried; the reason when it failed. */
  readonly what: string
  readonly found: boolean
}

/** A browser to launch, or the address of one that runs. */
export type Found = {readonly launch: Launchable} | {readonly connect: string}

/**
 * Looks for a browser.
 *
 * @param asked path, name (`chrome`, `chromium`, `edge`) or WebSocket address given by the option
 * @param trials each step is added to it
 * @param configured the same from publication.yaml, after FASCICULE_BROWSER
 * @throws {MachineError} exit 5, when what was asked for is no browser, or when there is none; exit 2, when the embedded one
 *   cannot be unpacked and there is no other
 */
export async function findBrowser(
  asked: string | undefined,
  trials: Trial[] = [],
  configured?: string | undefined,
): Promise<Found> {
  const wishes = [
    ['option', asked],
    ['environment', process.env.FASCICULE_BROWSER],
    ['publication', configured],
  ] as const
  for (const [where, wanted] of wishes) if (wanted) return named(wanted, where, trials)
  let fault: unknown
  const embedded = await embeddedBrowser().catch((error: MachineError) => {
    fault = error
    trials.push({where: 'embedded', what: `${error.values.file}`, found: false})
    return undefined
  })
  if (embedded) {
    trials.push({where: 'embedded', what: embedded.executable, found: true})
    return {launch: embedded}
  }
  if (!trials.some(trial => trial.where === 'embedded')) {
    trials.push({where: 'embedded', what: `${process.platform}-${process.arch}`, found: false})
  }
  const system = systemBrowser()
  trials.push({where: 'system', what: system ?? 'Chrome, Chromium, Edge', found: system !== undefined})
  if (!system && fault) throw fault
  if (!system) throw new MachineError('browser-missing', 5, {tried: trials.map(({what}) => what).join(', ')})
  return {launch: plain(system)}
}

function named(wanted: string, where: Trial['where'], trials: Trial[]): Found {
  if (/^wss?:\/\//.test(wanted)) {
    trials.push({where, what: wanted, found: true})
    return {connect: wanted}
  }
  const pattern = byName[wanted.toLowerCase()]
  const path = pattern ? systemBrowser(systemCandidates().filter(candidate => pattern.test(candidate))) : wanted
  const found = path !== undefined && isExecutable(path)
  trials.push({where, what: path ?? wanted, found})
  if (!found) throw new MachineError('browser-not-found', 5, {browser: wanted})
  return {launch: plain(path)}
}

function plain(executable: string): Launchable {
  return {executable, environment: {}, name: executable}
}
