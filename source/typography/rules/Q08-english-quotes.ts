import type {Change, Rule} from '../types.ts'

export const Q08: Rule = {
  id: 'Q08',
  name: 'Guillemets anglais au premier rang',
  family: 'guillemets',
  mode: 'lint',
  reason:
    'En français, le premier rang de citation est « … » ; “…” ne sert qu’à l’intérieur, ou dans un texte anglais.',
  reference: 'Imprimerie nationale, Guillemets',
  hint: '“',
  steps: [{find: (text, {locale}) => outer(text, locale.guillemet)}],
  examples: {
    fix: [{before: 'le mot “paix” seul', after: 'le mot «⍽paix⍽» seul'}],
    keep: ['« le mot “paix” seul »'],
  },
}

function outer(text: string, space: string): Change[] {
  const out: Change[] = []
  let depth = 0
  let open = -1
  for (const {0: mark, index} of text.matchAll(/[«»“”]/g)) {
    if (mark === '«') depth++
    else if (mark === '»') depth = Math.max(0, depth - 1)
    else if (mark === '“') open = depth === 0 ? index : -1
    else if (open !== -1) {
      out.push({start: open, end: index + 1, text: `«${space}${text.slice(open + 1, index).trim()}${space}»`})
      open = -1
    }
  }
  return out
}
