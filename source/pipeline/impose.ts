/** A PDF of anybody's on sheets: what `pdf/impose/` needs of the house, and its refusals as faults with their sentence. */
import {readFile} from 'node:fs/promises'
import {MachineError} from '../fault.ts'
import {type Imposed, type ImposeOptions, impose, openAnyPdf, TooMany, Unfit, Unreadable} from '../pdf/index.ts'
import {sizes} from '../publication/sizes.ts'
import type {Finding} from '../types.ts'
import {version} from '../version.ts'

/** What is asked of an imposition; lengths in millimetres. */
export interface ImposeWish extends Omit<ImposeOptions, 'papers' | 'face' | 'producer'> {
  /** Undefined: the usual one on which the pages keep their size. */
  readonly sheet?: ImposeOptions['papers'][number] | undefined
  /** North American papers come first. */
  readonly american: boolean
}

/** Sheets, and the findings about them. */
export interface Sheets extends Omit<Imposed, 'bytes'> {
  readonly bytes: Uint8Array
  readonly findings: readonly Finding[]
}

/**
 * Imposes `bytes`, a PDF that the user calls `name`.
 *
 * @throws {MachineError} exit 2: no PDF, an encrypted, damaged or empty one, too much in it, a page of a size that none has
 */
export async function imposeFile(bytes: Uint8Array, name: string, wish: ImposeWish): Promise<Sheets> {
  const face = await houseFace()
  try {
    const {sheet, american, ...options} = wish
    const papers = sheet ? [sheet] : papersFor(wish.scheme, american)
    const made = impose(openAnyPdf(bytes), {...options, papers, face, producer: `Fascicule ${version}`})
    if (!made) throw new MachineError('impose-empty', 2, {name})
    return {...made, findings: findingsOf(made, wish)}
  } catch (error) {
    throw refusalOf(error, name)
  }
}

/** The face of the words on sheets. */
export async function houseFace(): Promise<Uint8Array> {
  return readFile(new URL('../fonts/AtkinsonHyperlegibleNext_400Regular.ttf', import.meta.url))
}

/** The papers that a printer holds: four pages go on the usual one, two also on the one that is twice as large. */
export function papersFor(scheme: ImposeOptions['scheme'], american: boolean): ImposeOptions['papers'] {
  const names = american ? ['letter', 'A4', 'tabloid', 'A3'] : ['A4', 'letter', 'A3', 'tabloid']
  return names.slice(0, scheme === 'four-up' ? 2 : 4).flatMap(name => {
    const [width, height] = sizes[name] ?? []
    const isForeign = american === /^A/.test(name)
    return width === undefined || height === undefined ? [] : [{width, height, isForeign}]
  })
}

/** A booklet whose inner pages move further than that is easier to bind in signatures, in millimetres. */
const muchCreep = 2

/** What there is to tell of sheets. */
export function findingsOf(
  {scale, others, lost, creep, facts}: Imposed,
  {signature}: Pick<ImposeWish, 'signature'>,
): Finding[] {
  const of = (rule: string, values: Finding['values']): Finding => ({place: undefined, rule, severity: 'info', values})
  return [
    ...(lost.length > 0 ? [of('impose-lost', {what: lost.join(' ')})] : []),
    ...(scale < 1 ? [of('impose-scaled', {percent: Math.round(100 * scale)})] : []),
    ...(others.length > 0 ? [of('impose-sizes', {pages: listed(others), count: others.length})] : []),
    ...(creep > muchCreep && signature === undefined
      ? [of('impose-creep', {creep: Math.round(10 * creep) / 10, sheets: facts.sheets})]
      : []),
  ]
}

/** The first twelve, since a line is read. */
const listed = (pages: readonly number[]): string => `${pages.slice(0, 12).join(', ')}${pages.length > 12 ? ' …' : ''}`

const refusalOf = (error: unknown, name: string): unknown => {
  if (error instanceof Unreadable) return new MachineError(reasons[error.reason], 2, {name}, error)
  if (error instanceof TooMany) return new MachineError('impose-heavy', 2, {name}, error)
  if (!(error instanceof Unfit)) return error
  const {page, width, height} = error
  return new MachineError('impose-size', 2, {name, page, width, height}, error)
}

const reasons = {
  none: 'impose-not-pdf',
  encrypted: 'impose-encrypted',
  damaged: 'impose-damaged',
  heavy: 'impose-heavy',
} as const
