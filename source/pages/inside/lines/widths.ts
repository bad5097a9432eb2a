/** Widths of letters as the browser sets them, learnt pair by pair, so that a word needs no layout to be measured. */

/** A face at a size. */
export interface Face {
  /** Width of one letter. */
  readonly letter: (code: number) => number
  /** What is added between two letters: kerning, or what a ligature saves. */
  readonly between: (code: number, next: number) => number
  /** Its `font-feature-settings` where letters are spaced: browsers then drop ligatures that are not asked for. */
  readonly features: string
}

interface Known extends Face {
  /** The properties of its style, copied: the element may leave the document. */
  readonly style: ReadonlyMap<(typeof properties)[number], string>
  readonly letters: Map<number, number>
  readonly pairs: Map<number, number>
  readonly wanted: Set<number>
}

const properties = [
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontStretch',
  'fontKerning',
  'fontFeatureSettings',
  'fontOpticalSizing',
  'fontVariantCaps',
  'fontVariantNumeric',
  'fontVariantLigatures',
  'fontVariantPosition',
  'textRendering',
] as const

export interface Widths {
  /** The face of an element with this style. */
  face(style: CSSStyleDeclaration): Face
  /** Notes which widths `text` needs. */
  want(face: Face, text: string): void
  /** Measures all that is wanted, with one layout. */
  measure(): void
  /** What was measured stands. */
  keep(): void
  /** Forgets what was measured since `keep`: a face was not there. */
  forget(): void
}

/** Opens a store of widths. */
export function openWidths(): Widths {
  const faces = new Map<string, Known>()
  let recent: (readonly [Known, number])[] = []
  return {
    face(style) {
      const values = properties.map(property => [property, style[property]] as const)
      const key = values.map(([, value]) => value).join('|')
      const known = faces.get(key)
      if (known) return known
      const letters = new Map<number, number>()
      const pairs = new Map<number, number>()
      const face: Known = {
        style: new Map(values),
        features: featuresOf(style),
        letters,
        pairs,
        wanted: new Set(),
        letter: code => letters.get(code) ?? 0,
        between: (code, next) => pairs.get(pairOf(code, next)) ?? 0,
      }
      faces.set(key, face)
      return face
    },
    want(face, text) {
      const {letters, pairs, wanted} = face as Known
      for (let i = 0, last = 32; i < text.length; i++) {
        const code = text.charCodeAt(i)
        if (!letters.has(code)) wanted.add(code)
        if (code !== 32 && last !== 32 && !pairs.has(pairOf(last, code))) wanted.add(pairOf(last, code))
        last = code
      }
    },
    measure() {
      const probes = [...faces.values()].filter(face => face.wanted.size > 0).map(probeOf)
      if (probes.length === 0) return
      const host = document.createElement('div')
      host.style.cssText = 'position:absolute;contain:strict;width:1px;height:1px;visibility:hidden'
      host.append(...probes.map(({element}) => element))
      document.body.append(host)
      const range = document.createRange()
      for (const {face, texts, entries} of probes) {
        let offset = 0
        for (const [index, entry] of entries.entries()) {
          const text = texts[Math.floor(index / together)] as Text
          if (index % together === 0) offset = 0
          const {length} = spelled(entry)
          range.setStart(text, offset)
          range.setEnd(text, offset + length)
          const {width} = range.getBoundingClientRect()
          if (length === 1) face.letters.set(entry, width)
          else
            face.pairs.set(entry, width - face.letter(firstOf(entry)) - face.letter(entry - pairOf(firstOf(entry), 0)))
          offset += length + 1
          recent.push([face, entry])
        }
        face.wanted.clear()
      }
      host.remove()
    },
    keep() {
      recent = []
    },
    forget() {
      for (const [{letters, pairs}, entry] of recent) (firstOf(entry) === 0 ? letters : pairs).delete(entry)
      recent = []
    },
  }
}

function featuresOf({fontFeatureSettings, fontVariantLigatures}: CSSStyleDeclaration): string {
  if (/none|no-common/.test(fontVariantLigatures)) return fontFeatureSettings
  return fontFeatureSettings === 'normal' ? '"liga", "clig"' : `"liga", "clig", ${fontFeatureSettings}`
}

/** So many are probed in one text: for each the browser looks through all the lines of its text. */
const together = 32

function probeOf(face: Known) {
  const element = document.createElement('div')
  for (const [property, value] of face.style) element.style[property] = value
  element.style.cssText +=
    ';white-space:pre;width:1000px;text-indent:0;letter-spacing:0;word-spacing:0;hyphens:manual;text-align:left'
  // Each letter comes before the pairs that it is in, which are held against it.
  const entries = [...face.wanted]
  const texts: Text[] = []
  for (let from = 0; from < entries.length; from += together) {
    const lines = entries.slice(from, from + together).map(spelled)
    texts.push(document.createTextNode(`${lines.join('\n')}\n`))
  }
  element.append(...texts)
  return {face, element, texts, entries}
}

/** More than the code of any letter. */
const base = 65_536

/** A letter is known by its code, a pair by both. */
const pairOf = (code: number, next: number): number => code * base + next

/** The code of the first letter of a pair; 0 for one letter. */
const firstOf = (entry: number): number => Math.floor(entry / base)

const spelled = (entry: number): string =>
  firstOf(entry) === 0 ? String.fromCharCode(entry) : String.fromCharCode(firstOf(entry), entry % base)
