import {directives} from '../../markdown/directives/index.ts'
import {blocks, comments} from '../../wording/blocks.ts'
import type {Language} from '../../wording/index.ts'
import type {Entry} from './types.ts'

/** Every block that is written between colons, by its name in the language of the user, and every comment that asks. */
export function blockEntries(language: Language): Entry[] {
  const ours = directives.map(({names}): Entry => {
    const [english, french = english] = names
    const words = blocks[english]
    return {
      kind: 'block',
      name: language === 'fr' ? french : english,
      also: names,
      what: words?.[language] ?? '',
      takes: [],
      typed: words?.typed ?? '',
    }
  })
  const asking = Object.entries(comments).map(
    ([name, words]): Entry => ({
      kind: 'comment',
      name: `<!-- ${name} -->`,
      also: [name],
      what: words[language],
      takes: [],
      typed: words.typed,
    }),
  )
  return [...ours, ...asking]
}
