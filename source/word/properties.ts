/** What the other parts of a document say of it: title, author, language, levels of its styles. */
import {readXml} from './xml.ts'

/** Of `docProps/core.xml`: Dublin Core (ECMA-376, part 2, 11). Trimmed; '' for none. */
export interface Properties {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly keywords: string
}

export function propertiesOf(xml: string): Properties {
  const found = new Map<string, string>()
  let open = ''
  readXml(xml, {
    open: name => {
      open = name
    },
    close: () => {
      open = ''
    },
    text: text => {
      found.set(open, `${found.get(open) ?? ''}${text}`)
    },
  })
  const of = (name: string) => (found.get(name) ?? '').replace(/\s+/g, ' ').trim()
  return {title: of('dc:title'), author: of('dc:creator'), language: of('dc:language'), keywords: of('cp:keywords')}
}

/** Of `word/styles.xml`: the language of the text ('' for none), and the heading level (1 to 6) of named styles. */
export interface Styles {
  readonly language: string
  readonly levels: ReadonlyMap<string, number>
}

interface Style {
  name: string
  base: string
  level?: number
}

/** @see ECMA-376, part 1, 17.7 (styles), 17.3.1.20 (outlineLvl, from 0; 9 for text) */
export function stylesOf(xml: string): Styles {
  const styles = new Map<string, Style>()
  let language = ''
  let style: Style | undefined
  readXml(xml, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:style') {
        style = {name: '', base: ''}
        if (attributes['w:type'] === 'paragraph') styles.set(attributes['w:styleId'] ?? '', style)
      }
      if (name === 'w:lang' && !style) language ||= value
      if (!style) return
      if (name === 'w:name') style.name = value
      if (name === 'w:basedOn') style.base = value
      if (name === 'w:outlineLvl' && /^\d$/.test(value)) style.level = Number(value)
    },
    close(name) {
      if (name === 'w:style') style = undefined
    },
  })
  const levels = new Map<string, number>()
  for (const one of styles.values()) {
    const level = levelOf(one, styles)
    if (level !== undefined && level < 9 && one.name) levels.set(one.name, Math.min(level + 1, 6))
  }
  return {language, levels}
}

/** Its own level, or that of the nearest style on which it is based; a circle ends. */
const levelOf = (style: Style, styles: ReadonlyMap<string, Style>) => {
  const seen = new Set<Style>()
  for (let one: Style | undefined = style; one && !seen.has(one) && seen.size < 20; one = styles.get(one.base)) {
    if (one.level !== undefined) return one.level
    seen.add(one)
  }
  return undefined
}
