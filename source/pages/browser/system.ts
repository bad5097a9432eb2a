/** Browsers of the Chromium family that a system has: Google Chrome, Chromium, Microsoft Edge. */
import {accessSync, constants, statSync} from 'node:fs'
import {delimiter, join} from 'node:path'

/** Paths to look at, in order, for this system. */
export function systemCandidates(
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string[] {
  if (platform === 'darwin') return macPaths(environment.HOME ?? '')
  if (platform === 'win32') return windowsPaths(environment)
  return (environment.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => (folder ? names.map(name => join(folder, name)) : []))
}

/** The first candidate that can be run; undefined when there is none. */
export function systemBrowser(candidates: readonly string[] = systemCandidates()): string | undefined {
  return candidates.find(isExecutable)
}

/** True for a file that this user may run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Names by which `--browser` may call one, with the words that its path holds. */
export const byName: Readonly<Record<string, RegExp>> = {
  chrome: /chrome/i,
  chromium: /chromium/i,
  edge: /edge/i,
}

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge']

function macPaths(home: string): string[] {
  return ['/Applications', join(home, 'Applications')].flatMap(folder =>
    macApplications.map(name => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  )
}

function windowsPaths(environment: Readonly<Record<string, string | undefined>>): string[] {
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ]
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(name => environment[name])
  return folders.flatMap(folder => (folder ? programs.map(program => `${folder}\\${program}`) : []))
}
