/** What the layout of a profile is made for: its page, and whom it has room for. */
import type {Configuration, Profile} from '../types.ts'

/** Sheets of office printers: ISO's, and North America's own. */
const sheets = {
  iso: {name: 'A4', width: 210, height: 297},
  american: {name: 'letter', width: 215.9, height: 279.4},
} as const

/** The page of a profile: its own, an office printer's where it asks for that and the publication's is smaller, else the publication's. */
export function pageOf(
  {page, paper}: Profile,
  configuration: Pick<Configuration, 'page' | 'lang'>,
): Configuration['page'] {
  if (page) return page
  const sheet = /-(?:CA|US)\b/.test(configuration.lang) ? sheets.american : sheets.iso
  const {width, height} = configuration.page
  return paper === 'office' && width * height < sheet.width * sheet.height ? sheet : configuration.page
}

/** The profile as it is laid out: what leaves its room empty takes it all the same. */
export function laidOut(profile: Profile): Profile {
  return profile.rooms ? {...profile, shows: [...profile.shows, ...profile.rooms]} : profile
}
