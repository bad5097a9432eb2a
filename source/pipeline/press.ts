/** What a PDF for the press needs besides its pages: the printing condition, and what makes inks of colours. */
import {readFile} from 'node:fs/promises'
import {marginAround} from '../pages/points.ts'
import {type Condition, openInks, openJpeg, type PressJob} from '../pdf/index.ts'
import type {Configuration, Finding, Place, Press, Spot} from '../types.ts'
import {conditionOf} from './press-sheet.ts'

const profiles = new URL('../../icc/', import.meta.url)

/**
 * The job of a profile; the condition is that of the publication's country where it brings none of its own.
 *
 * @param printed what is to be made ready: photographs are opened only where it has any; and the spot colours of its theme
 */
export async function pressJob(
  settings: Press,
  {lang, places}: Pick<Configuration, 'lang' | 'places'>,
  read: (name: string) => Promise<Uint8Array>,
  {printed, spots}: {readonly printed?: Uint8Array; readonly spots?: readonly Spot[] | undefined} = {},
): Promise<{readonly job: PressJob; readonly findings: readonly Finding[]}> {
  const own = settings.icc === undefined ? undefined : await ownCondition(settings.icc, read)
  const inksOfOwn = own && (await openInks(own.icc, settings.ink))
  const condition = own && inksOfOwn ? own : await houseCondition(lang)
  const inks = inksOfOwn ?? (await openInks(condition.icc, settings.ink))
  if (!inks) throw new Error('press: our own ICC profile cannot be read')
  const job = {settings, condition, inks, margin: marginAround(settings.bleed), claims: true, ...(spots && {spots})}
  const key = Object.keys(places ?? {}).find(name => /^profiles\..+\.icc$/.test(name)) ?? ''
  return {
    job:
      settings.color === 'cmyk' && (printed === undefined || hasPhotographs(printed))
        ? {...job, jpeg: await openJpeg()}
        : job,
    findings: settings.icc === undefined || inksOfOwn ? [] : [unread(settings.icc, places[key])],
  }
}

/** Whether a file of Chromium's has a picture that is packed as JPEG. */
const hasPhotographs = ({buffer, byteOffset, length}: Uint8Array): boolean =>
  Buffer.from(buffer, byteOffset, length).includes('/DCTDecode')

async function houseCondition(lang: string): Promise<Condition> {
  const {file, identifier, name} = conditionOf(lang)
  return {identifier, name, icc: new Uint8Array(await readFile(new URL(file, profiles)))}
}

async function ownCondition(file: string, read: (name: string) => Promise<Uint8Array>): Promise<Condition | undefined> {
  const icc = await read(file).catch(() => undefined)
  return icc && {identifier: 'Custom', name: file, icc: new Uint8Array(icc)}
}

const unread = (name: string, place: Place | undefined): Finding => ({
  place,
  rule: 'press-profile',
  severity: 'warning',
  values: {name},
})
