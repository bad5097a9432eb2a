/** Which style sheet a publication means by its theme. */

/** The theme that every one of a publication's own is laid over. */
export const houseTheme = 'themes/sobre.css'

/** A style sheet by the name that it has among the style sheets, and by the file of the publication that it is. */
export interface OwnTheme {
  readonly sheet: string
  readonly file: string
}

/**
 * The theme's sheet where it is the publication's: one of `styles/themes/`, also in the place of ours of that name, or a CSS
 * file that is named by its path. undefined when it is ours, or nobody's.
 *
 * @param files the publication's, by name
 */
export function ownTheme(theme: string, files: ReadonlyMap<string, unknown>): OwnTheme | undefined {
  const sheet = `themes/${theme}.css`
  if (files.has(`styles/${sheet}`)) return {sheet, file: `styles/${sheet}`}
  return files.has(theme) ? {sheet: theme, file: theme} : undefined
}
