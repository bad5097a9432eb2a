/** The one place that says which style sheets dress a publication's profile, and in what order. */
import {houseTheme, ownTheme} from '../css/theme.ts'
import type {Assembled, Finding, Profile, Publication} from '../types.ts'
import {hasCover} from './matter.ts'
import {pageSheet} from './sheet.ts'
import {cleanSheet, ownSheetName} from './sheets.ts'
import {isRead, measuresOf, type Properties, propertiesOf} from './theme.ts'

type Sheet = Assembled['styles'][number]

/** A sheet of the theme or of the profile, and the properties of it that the house must know. */
interface Layer extends Sheet {
  readonly properties: Properties
}

/**
 * The style sheets in their order: faces, the measures of the page, the structure, the theme (one of the publication's own
 * over « sobre »), the accent of publication.yaml, the profile's. What is left out of the publication's is told.
 *
 * @param hasMath whether a formula stands in the document
 *
 * The parser of CSS must be loaded where a sheet needs to be read (`prepareDocument`).
 */
export function stylesOf(
  publication: Publication,
  profile: Profile,
  hasMath = false,
): {styles: readonly Sheet[]; findings: readonly Finding[]} {
  const {configuration, files, styles} = publication
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
  return {
    styles: [
      ...faces,
      {
        name: 'page.css',
        css: pageSheet(configuration.page, isMirrored(configuration), measures.of, {
          bleed: bleedOf(configuration),
          columns: configuration.columns,
        }),
      },
      ...base.map(bare),
      ...(hasMath ? sheet('formulas.css') : []),
      ...theme.flatMap(laidOver),
      ...accentSheet(configuration.accent, theme),
      ...profiles.flatMap(laidOver),
    ],
    findings: [...findings, ...measures.findings],
  }
}

/** Whether left and right pages mirror each other: as told, or as what is bound does. */
const isMirrored = (configuration: Publication['configuration']): boolean =>
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
