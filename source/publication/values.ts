import {houseTheme, ownTheme} from '../css/theme.ts'
import {markdownName} from '../text/markdown-name.ts'
import {fileNamed} from '../text/paths.ts'
import type {Configuration, FileEntry, Finding} from '../types.ts'
import {nearest} from '../wording/nearest.ts'
import {contrast, contrastFindings, readable} from './contrast.ts'

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
    const named = fileNamed(name, '', files)
    const file = named && files.get(named.name)
    const other = named?.otherCase ? named.name : undefined
    if (other) findings.push({...of(key, 'image-case', {name}, [other]), severity: 'warning'})
    else if (!file) findings.push(of(key, 'file-missing', {name}, listed(nearest(name, files.keys()))))
    else if (file.fault) {
      const {fault, width = 0, height = 0, bytes} = file
      findings.push(of(key, `image-${fault}`, {name, width, height, bytes}))
    }
  }
  if (!styles.has(`themes/${theme}.css`) && !files.has(theme)) {
    const themes = [...styles.keys()].flatMap(name => /^themes\/(.+)\.css$/.exec(name)?.[1] ?? [])
    const sheets = [...files.keys()].filter(name => name.endsWith('.css'))
    const key = configuration.places['theme.name'] ? 'theme.name' : 'theme'
    const known = themes.join(', ')
    const near = listed(nearest(theme, [...themes, ...sheets]))
    const fault = of(key, 'config-theme', {name: theme, known}, near)
    // In the head of a text, a theme that we don't know is another tool's.
    const isText = markdownName.test(fault.place?.file ?? '') || fault.place?.file === '-'
    findings.push(isText ? {...fault, severity: near.length > 0 ? 'warning' : 'info'} : fault)
  }
  if (accent !== undefined && contrast(accent) < readable) {
    const ratio = contrast(accent).toFixed(1)
    findings.push({...of('theme.accent', 'config-contrast', {value: accent, ratio}), severity: 'warning'})
  }
  const own = ownTheme(theme, files)
  if (own) findings.push(...contrastFindings(own.file, styles.get(own.sheet) ?? '', styles.get(houseTheme) ?? ''))
  return findings
}

/** The configuration with the images of its cover under the names that they have on the disk. */
export function withNamesOnDisk(configuration: Configuration, files: ReadonlyMap<string, FileEntry>): Configuration {
  const {cover} = configuration
  if (!cover) return configuration
  const onDisk = (name: string) => fileNamed(name, '', files)?.name ?? name
  const {image, logo, back} = cover
  return {
    ...configuration,
    cover: {
      ...cover,
      ...(image !== undefined && {image: onDisk(image)}),
      ...(logo !== undefined && {logo: onDisk(logo)}),
      ...(back && {back: {...back, ...(back.image !== undefined && {image: onDisk(back.image)})}}),
    },
  }
}

const listed = (name: string | undefined) => (name === undefined ? [] : [name])
