/** The one place that says which style sheets dress a publication's profile, and in what order. */
import {houseTheme, ownTheme} from '../css/theme.ts'
import type {Assembled, Finding, Profile, Publication, Spot} from '../types.ts'
import {labelsFor} from '../wording/index.ts'
import {shortCode} from './edition.ts'
import {hasCover} from './matter.ts'
import {pageSheet} from './sheet.ts'
import {cleanSheet, ownSheetName} from './sheets.ts'
import {spotsOf} from './spots.ts'
import {isRead, measuresOf, type Properties, propertiesOf} from './theme.ts'

type Sheet = Assembled['styles'][number]

/** What of a document asks for a style sheet: formulas, exercises and room to write. */
interface Holds {
  readonly math?: boolean
  readonly exercises?: boolean
}

/** A sheet of the theme or of the profile, and the properties of it that the house must know. */
interface Layer extends Sheet {
  readonly properties: Properties
}

/**
 * The style sheets in their order: faces, the measures of the page, the structure, the theme (one of the publication's own
 * over « sobre »), the accent of publication.yaml, the profile's. What is left out of the publication's is told.
 *
 * @param holds what stands in the document that asks for a sheet of its own
 *
 * The parser of CSS must be loaded where a sheet needs to be read (`prepareDocument`).
 */
export function stylesOf(
  publication: Publication,
  profile: Profile,
  {math = false, exercises = false}: Holds = {},
): {styles: readonly Sheet[]; spots: readonly Spot[]; findings: readonly Finding[]} {
  const {configuration, files, styles} = publication
  const isHandout = configuration.kind === 'handout'
  const findings: Finding[] = []
  const sheet = (name: string): Sheet[] => {
    const css = styles.get(name)
    if (css === undefined) return []
    const own = ownSheetName(name, files)
    if (own === undefined) return [{name, css}]
    const clean = cleanSheet(own, css, files)
    findings.push(...clean.findings)
    return [{name, css: clean.css, file: own}]
  }
  const layer = (name: string): Layer[] => {
    const css = styles.get(name) ?? ''
    const file = ownSheetName(name, files)
    const properties = isRead(name, css, file) ? propertiesOf(css, file) : new Map()
    return sheet(name).map(each => ({...each, properties}))
  }
  const theme = themeNames(publication).flatMap(layer)
  const profiles = profile.styles.flatMap(layer)
  const [faces, base] = [sheet('fonts.css'), layer('base.css')]
  const measures = measuresOf(
    [...base, ...theme, ...profiles].map(each => each.properties),
    configuration.page,
  )
  const spots = spotsOf([...theme, ...profiles].map(each => each.properties))
  return {
    styles: [
      ...faces,
      {
        name: 'page.css',
        css: pageSheet(configuration.page, isMirrored(configuration), measures.of, {
          bleed: bleedOf(configuration),
          columns: configuration.columns,
          isHandout,
        }),
      },
      ...base.map(bare),
      ...(math ? sheet('formulas.css') : []),
      ...(exercises ? sheet('exercises.css') : []),
      ...(isHandout ? sheet('handout.css') : []),
      ...theme.flatMap(laidOver),
      ...accentSheet(configuration.accent, theme),
      ...profiles.flatMap(laidOver),
      ...codeSheet(configuration, [...theme, ...profiles]),
    ],
    spots: spots.spots,
    findings: [...findings, ...measures.findings, ...spots.findings],
  }
}

/**
 * The families of the text's face and of the other one, as the colophon names them: what the last sheet that sets them
 * gives first. The parser must be loaded where a sheet needs to be read.
 */
export function facesOf(publication: Publication, profile: Profile): string[] {
  const {files, styles} = publication
  const sheets = [...themeNames(publication), ...profile.styles].map(name => {
    const css = styles.get(name) ?? ''
    const file = ownSheetName(name, files)
    return isRead(name, css, file) ? propertiesOf(css, file) : new Map()
  })
  const families = Object.entries(houseFaces).map(([name, house]) => {
    const value = sheets.findLast(sheet => sheet.has(name))?.get(name)?.value ?? ''
    return /^\s*(?:"([^"]+)"|'([^']+)'|([A-Za-z][\w -]*?))\s*(?:,|$)/.exec(value)?.slice(1).find(Boolean) ?? house
  })
  return [...new Set(families)]
}

/** What base.css sets. */
const houseFaces = {'--serif': 'Source Serif 4', '--sans': 'Source Sans 3'}

/** Whether left and right pages mirror each other: as told, or as what is bound does. */
export const isMirrored = (configuration: Publication['configuration']): boolean =>
  configuration.sides === undefined ? hasCover(configuration) : configuration.sides === 2

/** The widest bleed that a profile of the publication asks for; undefined where none says. */
function bleedOf({profiles}: Publication['configuration']): number | undefined {
  const said = Object.values(profiles).flatMap(({press}) => press?.bleed ?? [])
  return said.length > 0 ? Math.max(3, ...said) : undefined
}

/** The theme's sheets by name. A theme of ours stands by itself; one of the publication's is laid over « sobre ». */
function themeNames({configuration: {theme}, files, styles}: Publication): string[] {
  const own = ownTheme(theme, files)
  if (own) return [...new Set([houseTheme, own.sheet])]
  const ours = `themes/${theme}.css`
  return [styles.has(ours) ? ours : houseTheme]
}

/** The faces of other sizes, which are drawings of the text's face, follow a text face that is set anew. */
function laidOver(layer: Layer, index: number): Sheet[] {
  const {name, properties} = layer
  const isFirst = name.startsWith('themes/') && index === 0
  return isFirst || !properties.has('--serif') ? [bare(layer)] : [followers, bare(layer)]
}

/**
 * The short code of the edition at the inner side of a page's foot, where the theme says `--edition-code: inside`. The
 * page's program writes it into the box, as it does the folio (`pages/inside/page.ts`).
 */
function codeSheet(configuration: Publication['configuration'], layers: readonly Layer[]): Sheet[] {
  const asked = layers.findLast(({properties}) => properties.has('--edition-code'))?.properties.get('--edition-code')
  const code = shortCode(configuration, labelsFor(configuration.lang, configuration.labels))
  if (asked?.value !== 'inside' || code === undefined) return []
  const names = hasCover(configuration) ? ['chapter', 'contents', 'lists'] : ['chapter']
  const boxes = names.map(
    name =>
      `@page ${name}:left { @bottom-right { content: ""; } }\n@page ${name}:right { @bottom-left { content: ""; } }`,
  )
  return [{name: 'edition.css', css: `:root { --edition-text: ${quoted(code)}; }\n${boxes.join('\n')}\n`}]
}

/** A string of CSS (CSS Syntax 3, 4.3.5). */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\p{Cc}<]/gu, sign => `\\${sign.charCodeAt(0).toString(16)} `)}"`

const bare = ({properties: _, ...sheet}: Layer): Sheet => sheet

const followers: Sheet = {
  name: 'faces.css',
  css: ':root { --serif-caption: var(--serif); --serif-subhead: var(--serif); --serif-display: var(--serif); }',
}

/**
 * The accent of publication.yaml, the ground of covers included. A sheet of the publication that gives them another ground
 * than its own accent keeps it.
 */
function accentSheet(accent: string | undefined, theme: readonly Layer[]): Sheet[] {
  if (accent === undefined) return []
  const said = (name: string) =>
    theme.flatMap(({properties}) => properties.get(name) ?? []).findLast(({file}) => file !== undefined)?.value
  const ground = said('--cover-ground')
  const isKept = ground !== undefined && ground !== said('--accent') && ground !== 'var(--accent)'
  return [{name: 'accent.css', css: `:root { --accent: ${accent};${isKept ? '' : ` --cover-ground: ${accent};`} }`}]
}
