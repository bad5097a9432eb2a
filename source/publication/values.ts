import type {Configuration, FileEntry, Finding} from '../types.ts'
import {nearest} from '../wording/nearest.ts'

/**
 * What is wrong with the values of a configuration once the files are known: an image of the cover that is missing or is
 * no image, a theme that does not exist, an accent too pale to be read.
 */
export function valueFindings(
  configuration: Configuration,
  files: ReadonlyMap<string, FileEntry>,
  styles: ReadonlyMap<string, string>,
): Finding[] {
  const {cover, theme, accent} = configuration
  const of = (key: string, rule: string, values: Finding['values'], expected: readonly string[] = []): Finding => ({
    place: configuration.places[key],
    rule,
    severity: 'error',
    values: {...values, key, nearest: expected[0] ?? ''},
    expected,
  })
  const findings: Finding[] = []
  for (const [key, name] of Object.entries({
    'cover.image': cover?.image,
    'cover.logo': cover?.logo,
    'cover.back.image': cover?.back?.image,
  })) {
    if (name === undefined) continue
    const file = files.get(name.normalize('NFC').replace(/^\.\//, ''))
    if (!file) findings.push(of(key, 'file-missing', {name}, listed(nearest(name, files.keys()))))
    else if (file.fault) findings.push(of(key, `image-${file.fault}`, {name}))
  }
  if (!styles.has(`themes/${theme}.css`) && !files.has(theme)) {
    const themes = [...styles.keys()].flatMap(name => /^themes\/(.+)\.css$/.exec(name)?.[1] ?? [])
    const sheets = [...files.keys()].filter(name => name.endsWith('.css'))
    const key = configuration.places['theme.name'] ? 'theme.name' : 'theme'
    const known = themes.join(', ')
    findings.push(of(key, 'config-theme', {name: theme, known}, listed(nearest(theme, [...themes, ...sheets]))))
  }
  if (accent !== undefined && contrast(accent) < readable) {
    const ratio = contrast(accent).toFixed(1)
    findings.push({...of('theme.accent', 'config-contrast', {value: accent, ratio}), severity: 'warning'})
  }
  return findings
}

const listed = (name: string | undefined) => (name === undefined ? [] : [name])

/** Least contrast of text with its ground (WCAG 2.2, 1.4.3, level AA). */
const readable = 4.5

/** Contrast of a colour `#rgb` or `#rrggbb` with white (WCAG 2.2, relative luminance). */
const contrast = (colour: string) => {
  const digits = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at =>
    linear(Number.parseInt(digits.slice(at, at + 2), 16) / 255),
  )
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
