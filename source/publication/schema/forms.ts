import {nearest} from '../../wording/nearest.ts'
import {lengthOf} from '../sizes.ts'
import type {Form} from './types.ts'

/** What is wrong with a text, by message id, and what would be right. */
export interface Wrong {
  readonly rule: string
  readonly expected: readonly string[]
}

/** What is wrong with `text` as a date, an ISBN, a language …; undefined when it is right. */
export function wrongForm(text: string, form: Form): Wrong | undefined {
  return checks[form](text)
}

const wrong = (rule: string, ...expected: (string | undefined)[]): Wrong => ({
  rule,
  expected: expected.filter(one => one !== undefined),
})

const checks: Readonly<Record<Form, (text: string) => Wrong | undefined>> = {
  /** A day that exists, YYYY-MM-DD (ISO 8601). */
  date(text) {
    return isDay(text) ? undefined : wrong('config-date', isoDate(text))
  },

  /** ISBN-13 (EAN, 978 or 979) or ISBN-10, with its check digit (ISO 2108); ten digits from 978 are one cut short. */
  isbn(text) {
    const digits = text.replace(/^ISBN[\s:]*/i, '').replace(/[\s\u2010-\u2015-]/g, '')
    if (/^97[89]\d{10}$/.test(digits)) {
      const key = checkOf13(digits)
      return key === digits.at(-1) ? undefined : wrong('config-isbn-key', key)
    }
    if (/^(?!97[89])\d{9}[\dX]$/i.test(digits)) {
      const key = checkOf10(digits)
      return key === digits.at(-1)?.toUpperCase() ? undefined : wrong('config-isbn-key', key)
    }
    return wrong('config-isbn')
  },

  /** A language tag (BCP 47) whose language and region exist. */
  lang(text) {
    if (tagExists(text)) return
    return wrong('config-lang', likelyTag(text))
  },

  /** Three or six hexadecimal digits, as in CSS. */
  colour(text) {
    if (/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(text)) return
    return wrong('config-colour', /^[\da-f]{6}$/i.test(text) ? `#${text}` : undefined)
  },

  length(text) {
    if (lengthOf(text) !== undefined) return
    return wrong('config-length', /^\d+(?:[.,]\d+)?$/.test(text) ? `${text}mm` : undefined)
  },

  /** The name of a file on any system, without folder. */
  slug(text) {
    if (/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(text)) return
    const likely = text
      .replace(/\.pdf$/i, '')
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[-._]+|-+$/g, '')
    return wrong('config-slug', likely === '' ? undefined : likely)
  },

  /** Inside the publication's folder: relative, without a way out. */
  path(text) {
    if (/^(?:[a-z][a-z+.-]+:|\/\/)/i.test(text)) return wrong('config-path-remote')
    if (/^(?:[\\/]|[a-z]:)/i.test(text) || text.split(/[\\/]/).includes('..')) return wrong('config-path-outside')
    if (text.includes('\\')) return wrong('config-path-slash', text.replaceAll('\\', '/'))
    return undefined
  },

  /** An address of the web, short enough for a code that a telephone reads. */
  address(text) {
    if (isAddress(text)) return undefined
    return wrong(
      'config-address',
      isAddress(`https://${text}`) && /^[\w-]+(?:\.[\w-]+)+/.test(text) ? `https://${text}` : undefined,
    )
  },

  /** A word or a few, on one line. */
  label(text) {
    return text.length <= longestLabel && !/\p{Cc}/u.test(text) ? undefined : wrong('config-label')
  },
}

const longestAddress = 300

/** A label is a word or a few. */
export const longestLabel = 80

const isAddress = (text: string) => {
  if (text.length > longestAddress || !/^https?:\/\/[^\s/]/i.test(text)) return false
  return URL.canParse(text)
}

const isDay = (text: string) => {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text)
}

/** 31/12/2026, 31.12.2026 or 2026/12/31 as 2026-12-31. */
const isoDate = (text: string) => {
  const dayFirst = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text)
  const yearFirst = /^(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})$/.exec(text)
  const [year, month, day] = dayFirst ? [dayFirst[3], dayFirst[2], dayFirst[1]] : (yearFirst?.slice(1) ?? [])
  if (year === undefined || month === undefined || day === undefined) return undefined
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(iso) ? iso : undefined
}

const checkOf13 = (digits: string) => {
  let sum = 0
  for (let at = 0; at < 12; at++) sum += Number(digits[at]) * (at % 2 === 0 ? 1 : 3)
  return String((10 - (sum % 10)) % 10)
}

const checkOf10 = (digits: string) => {
  let sum = 0
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at)
  const key = (11 - (sum % 11)) % 11
  return key === 10 ? 'X' : String(key)
}

const languages = new Intl.DisplayNames('fr', {type: 'language', fallback: 'none'})
const regions = new Intl.DisplayNames('fr', {type: 'region', fallback: 'none'})

const tagExists = (tag: string) => {
  try {
    const {language, region} = new Intl.Locale(tag)
    return languages.of(language) !== undefined && (region === undefined || regions.of(region) !== undefined)
  } catch {
    return false // Intl.Locale throws a RangeError on what is no tag
  }
}

const spoken: Readonly<Record<string, string>> = {
  français: 'fr-FR',
  française: 'fr-FR',
  french: 'fr-FR',
  québécois: 'fr-CA',
  anglais: 'en',
  english: 'en',
}

const usual = ['fr-FR', 'fr-CA', 'fr-CH', 'fr-BE', 'en-CA', 'en-US', 'en-GB']

const likelyTag = (text: string) => {
  const dashed = text.replace(/[_ ]/g, '-')
  if (tagExists(dashed)) return dashed
  return spoken[nearest(text, Object.keys(spoken)) ?? ''] ?? nearest(text, usual)
}
