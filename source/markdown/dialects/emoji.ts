import {ownValue} from '../../text/own-value.ts'
import {tellDialect} from './tell.ts'
import {madeText, replaceText} from './text.ts'
import type {Dialect} from './types.ts'

let signs: Readonly<Record<string, string>> | undefined

/** Whether a text seems to have a name of an emoji. */
export const namesEmoji = (text: string): boolean => /:[a-z0-9_+-]+:/.test(text)

/** Loads the names of GitHub's emoji, which few texts need. */
export async function loadEmoji(): Promise<void> {
  signs ??= (await import('gemoji')).nameToEmoji
}

/** Icons of MkDocs Material, HedgeDoc and others, by the sets that they ship. */
const icon = /^(?:material|fontawesome|octicons|simple|fa|fas|far|fab|bi|mdi|lucide|tabler|custom)-[a-z0-9]/

/** The smileys of Zeste de Savoir, whose names are French. */
const zeste: Readonly<Record<string, string>> = {
  ange: '😇',
  colere: '😠',
  diable: '😈',
  euh: '😕',
  honte: '😳',
  lol: '😂',
  magicien: '🧙',
  ninja: '🥷',
  pirate: '☠️',
  soleil: '☀️',
  waw: '😮',
}

/** Other tools (pymdownx, joypixels) say who before what, with dashes: `man_raising_hand`, `flag-fr`. */
const signOf = (name: string): string | undefined => {
  const plain = name.replaceAll('-', '_')
  const turned = plain.replace(/^(man|woman|person)_(.+)$/, '$2_$1')
  const found = [name, plain, turned, plain.replace(/^flag_/, '')].find(each => signs && Object.hasOwn(signs, each))
  return found === undefined ? ownValue(zeste, name) : signs?.[found]
}

/** `:heart:` is its sign; `:material-account:`, an icon that no font of ours has, is nothing. */
export const emoji: Dialect = {
  name: 'emoji',
  read: (tree, context) =>
    replaceText(tree, context, /(?<![\p{L}\p{N}_:]):([a-z0-9_+-]+):(?![\p{L}\p{N}_:])/gu, (match, {erase}) => {
      const [text, name = ''] = match
      const sign = signOf(name)
      if (sign === undefined && !icon.test(name)) return undefined
      const mark = erase(match.index, match.index + text.length)
      tellDialect(context, mark, 'emoji', sign === undefined ? 'dropped' : 'read', text)
      return sign === undefined ? [mark] : [mark, madeText(sign, mark)]
    }),
}
