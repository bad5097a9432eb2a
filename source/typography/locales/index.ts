import type {TypographySettings} from '../../types.ts'
import {THIN} from '../characters.ts'
import type {Locale} from '../types.ts'
import {frBE, frBENbn} from './fr-BE.ts'
import {frCA} from './fr-CA.ts'
import {frCH} from './fr-CH.ts'
import {frEU} from './fr-EU.ts'
import {frFR} from './fr-FR.ts'

/** The locales, by id. The first serves any French that has none of its own. */
export const locales: ReadonlyMap<string, Locale> = new Map(
  [frFR, frCA, frCH, frBE, frBENbn, frEU].map(locale => [locale.id, locale]),
)

/** Whether the tag `lang` (BCP 47) names French. */
export const isFrench = (lang: string): boolean => /^fr(?:$|[-_])/i.test(lang)

/**
 * The locale that serves a tag (BCP 47), with the author's settings. `variant` is the end of an id (`nbn`) or a whole one
 * (`fr-EU`); it holds for the locale it belongs to. A tag that no locale is for is set as in France.
 */
export function localeFor(tag: string, settings: TypographySettings = {}): Locale {
  const named = byId(tag) ?? byId(tag.replace(/^(fr-[a-z]{2})\b.*$/i, '$1')) ?? frFR
  const {variant} = settings
  const base = variant === undefined ? named : (byId(`${named.id}-${variant}`) ?? byId(variant) ?? named)
  const high = settings['high-punctuation']
  const second = settings['second-quotes']
  return {
    ...base,
    ...(high === undefined ? {} : {high: high === 'thin' ? THIN : ''}),
    ...(second === undefined ? {} : {quotes: quotesFor(second, base)}),
  }
}

const ids = new Map([...locales.keys()].map(id => [id.toLowerCase(), id]))

const byId = (id: string): Locale | undefined => locales.get(ids.get(id.toLowerCase().replaceAll('_', '-')) ?? '')

function quotesFor(second: 'double' | 'single' | 'guillemets', {guillemet}: Locale): Locale['quotes'] {
  const double = ['“', '”'] as const
  const single = [`‹${THIN}`, `${THIN}›`] as const
  if (second === 'double') return [double, ['‘', '’']]
  if (second === 'single') return [single, double]
  return [[`«${guillemet}`, `${guillemet}»`], double]
}
