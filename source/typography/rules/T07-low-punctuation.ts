import {
  endsThere,
  isClosing,
  isDigit,
  isEdge,
  isLetter,
  isMentioned,
  isWordEnd,
  LETTERS,
  wordAt,
} from '../characters.ts'
import type {Rule} from '../types.ts'

export const T07: Rule = {
  id: 'T07',
  name: 'Virgule, point, points de suspension',
  family: 'ponctuation',
  mode: 'fix',
  reason: 'Les signes bas touchent le mot qui les précède ; une espace suit la virgule.',
  reference: 'Imprimerie nationale, Ponctuation ; OQLF, fiche 22039',
  hint: ',.…',
  steps: [
    // The space stands on the wrong side: «le lait ,le pain».
    {
      pattern: new RegExp(`,(?=(?:[${LETTERS}]{2}|[cdjlmnstCDJLMNST]['’][${LETTERS}]|[àay] |«))`, 'g'),
      takes: 'before',
      replacement: ({spaceBefore, previous, start}, {text}) =>
        spaceBefore !== '' && (isLetter(previous) || isDigit(previous) || isClosing(previous)) && !isList(text, start)
          ? ', '
          : undefined,
    },
    {
      pattern: /[,.]/g,
      takes: 'before',
      replacement: ({text, spaceBefore, previous, next, after, start}, {text: all}) => {
        if (
          spaceBefore === '' ||
          !isWordEnd(previous) ||
          !(endsThere(after) || ';:!?'.includes(after)) ||
          '.,…'.includes(after || ' ')
        )
          return undefined
        // A row of spaced points: E01 made of it what is certain.
        if (text === '.' && (previous === '.' || next === '.')) return undefined
        if (isMentioned(all, start)) return undefined
        // «1 .» would begin a list.
        if (text === '.' && isDigit(previous) && /(?:^|\n)\s*\d+\s*$/.test(all.slice(Math.max(0, start - 12), start)))
          return undefined
        return text
      },
    },
    {
      pattern: /…/g,
      takes: 'before',
      // In the middle of a sentence it may stand for a word (E02), after a comma for the terms left out: 1, 2, …, n.
      replacement: ({spaceBefore, previous, next}) =>
        spaceBefore !== '' &&
        (isLetter(previous) || isClosing(previous) || '!?'.includes(previous || ' ')) &&
        (isEdge(next) || isClosing(next) || ',;:!?'.includes(next))
          ? '…'
          : undefined,
    },
    {
      pattern: new RegExp(
        `,(?=[${LETTERS}]{2}|[«“‹])(?<=(?:[${LETTERS}]{2}[”)]?|[${LETTERS}]?[ \\u00A0\\u202F]?»),)`,
        'g',
      ),
      replacement: ({start}, {text}) => (isList(text, start) ? undefined : ', '),
    },
  ],
  examples: {
    fix: [
      {before: 'mot , suite . Fin …', after: 'mot, suite. Fin…'},
      {before: 'le lait ,le pain ,l’eau', after: 'le lait, le pain, l’eau'},
      {before: '« oui »,puis « non »,« si »', after: '« oui », puis « non », « si »'},
      {before: 'mot,suite', after: 'mot, suite'},
    ],
    keep: [
      '1,5',
      'le fichier .env',
      'x,y',
      'nom,prenom,age',
      'max(foo,bar)',
      'il y a … personnes',
      'le cadre .NET',
      '1, 2, …, n',
      'Il y a . . . rien',
      'Fin . . . .',
      'les signes . et , sont bas',
    ],
  },
}

/** Values between commas (a,b,c) or the arguments of a call: no prose. */
function isList(text: string, at: number): boolean {
  const token = wordAt(text, at)
  return token.split(',').length > 2 || /[\w)][([{]|[=<>|&\uE001]|;[\wÀ-ÿŒœ]/.test(token)
}
