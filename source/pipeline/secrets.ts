/** What a profile hides of the trees, and what of it stands nowhere in what it shows: `proof/leak` looks for it. */
import type {Element, Root, RootContent} from 'hast'
import {isShown} from '../text/shown.ts'
import {phrasesOf, tokensOf} from '../text/tokens.ts'
import type {FileEntry, Place, Profile, Secrets, Tree} from '../types.ts'

/** Attributes that reach a PDF, or name something that does. */
const told = ['alt', 'title', 'href', 'id', 'src', 'dataIndex', 'ariaLabel', 'alttext', 'cite', 'dataSrc'] as const
/** Shorter words, and figures that may be the number of a page, are anywhere. */
const shortest = 4

interface Gathered {
  /** Texts of blocks, each with the place of what it is of. */
  readonly texts: {readonly text: string; readonly place: Place}[]
  readonly pictures: {readonly name: string; readonly place: Place}[]
}

/**
 * Gathers the secrets of a profile; undefined where it hides nothing.
 *
 * @param svg the text of each drawing by its name
 * @param said all else that may be printed: the configuration, the words of the house
 */
export function secretsOf(
  trees: readonly Tree[],
  {shows}: Pick<Profile, 'shows'>,
  {
    svg = new Map(),
    files = new Map(),
    said = [],
  }: {svg?: ReadonlyMap<string, string>; files?: ReadonlyMap<string, FileEntry>; said?: readonly unknown[]} = {},
): Secrets | undefined {
  if (!trees.some(({root}) => hides(root, shows))) return undefined
  const shown: Gathered = {texts: [], pictures: []}
  const hidden: Gathered = {texts: [], pictures: []}
  for (const tree of trees) gather(tree, shows, svg, {shown, hidden})
  if (hidden.texts.length === 0 && hidden.pictures.length === 0) return undefined
  const known = new Set([...shown.texts.map(({text}) => text), ...stringsIn(said)].flatMap(tokensOf))
  const knownPhrases = new Set(shown.texts.flatMap(({text}) => phrasesOf(tokensOf(text))))
  const words = new Map<string, Place>()
  const phrases = new Map<string, Place>()
  for (const {text, place} of hidden.texts) {
    const tokens = tokensOf(text)
    for (const token of tokens)
      if (token.length >= shortest && !known.has(token) && !words.has(token)) words.set(token, place)
    for (const phrase of phrasesOf(tokens))
      if (!knownPhrases.has(phrase) && !phrases.has(phrase)) phrases.set(phrase, place)
  }
  const seen = new Set(shown.pictures.map(({name}) => name))
  const pictures = hidden.pictures.flatMap(({name, place}) => {
    const {width = 0, height = 0} = files.get(name) ?? {}
    return seen.has(name) || width * height === 0 ? [] : [{name, place, ratio: width / height}]
  })
  return {words, phrases, pictures}
}

/** Whether an element is for others than `shows`. */
const hides = (node: Root | RootContent, shows: readonly string[]): boolean =>
  (node.type === 'element' && !isShown(propertyOf(node, 'dataOnly'), shows)) ||
  ('children' in node && node.children.some(child => hides(child, shows)))

function gather(
  {file, root}: Tree,
  shows: readonly string[],
  svg: ReadonlyMap<string, string>,
  {shown, hidden}: {shown: Gathered; hidden: Gathered},
): void {
  const called = new Set<string>()
  const unseen = new Set<string>()
  const survey = (node: Root | RootContent, isHidden: boolean): void => {
    if (node.type !== 'element' && node.type !== 'root') return
    const within = isHidden || (node.type === 'element' && !isShown(propertyOf(node, 'dataOnly'), shows))
    const key = node.type === 'element' && node.tagName === 'a' ? propertyOf(node, 'dataNote') : undefined
    if (key !== undefined) (within ? unseen : called).add(key)
    for (const child of node.children) survey(child, within)
  }
  survey(root, false)
  const walk = (node: Root | RootContent, isHidden: boolean, place: Place): void => {
    const to = isHidden ? hidden : shown
    if (node.type === 'text') to.texts.push({text: node.value, place})
    if (node.type !== 'element' && node.type !== 'root') return
    if (node.type === 'root') {
      for (const child of node.children) walk(child, isHidden, place)
      return
    }
    const {start} = node.position ?? {}
    const own = start ? {file, line: start.line, column: start.column} : place
    const key = node.tagName === 'aside' ? propertyOf(node, 'dataNote') : undefined
    const isOfHidden = key !== undefined && unseen.has(key) && !called.has(key)
    const within = isHidden || isOfHidden || !isShown(propertyOf(node, 'dataOnly'), shows)
    const into = within ? hidden : shown
    for (const name of told) {
      const value = propertyOf(node, name)
      if (value !== undefined) into.texts.push({text: value, place: own})
    }
    const name = node.tagName === 'img' ? propertyOf(node, 'src') : undefined
    if (name !== undefined) {
      into.pictures.push({name, place: own})
      const drawing = svg.get(name)
      if (drawing !== undefined) into.texts.push({text: drawing.replace(/<[^>]*>/g, ' '), place: own})
    }
    // A block's words in a row: a phrase goes through what is stressed in it.
    const isLeft = (child: RootContent) =>
      !within && child.type === 'element' && !isShown(propertyOf(child, 'dataOnly'), shows)
    if (blocks.has(node.tagName)) into.texts.push({text: textOf(node, isLeft), place: own})
    for (const child of node.children) walk(child, within, own)
  }
  walk(root, false, {file, line: 1, column: 1})
}

const blocks = new Set('p li td th dt dd h1 h2 h3 h4 h5 h6 figcaption caption pre'.split(' '))

const textOf = (node: RootContent, isLeft: (child: RootContent) => boolean): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node && !isLeft(node)
      ? node.children.map(child => textOf(child, isLeft)).join('')
      : ''

/** Names of properties in HTML, where these are others than hast's. */
const inHtml = new Map(
  [...told, 'dataOnly', 'dataNote'].map(name => [name, name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)]),
)

/** hast's own name of a property, or HTML's. */
function propertyOf({properties}: Element, name: (typeof told)[number] | 'dataOnly' | 'dataNote'): string | undefined {
  const value = properties[name] ?? properties[inHtml.get(name) ?? name]
  if (value === undefined || value === null || value === false) return undefined
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** Every string in a value of plain data. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => [key, ...stringsIn(each)])
      : typeof value === 'number'
        ? [String(value)]
        : []
