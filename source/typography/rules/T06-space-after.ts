import {CAPITALS, LETTERS, SMALL, wordAt} from '../characters.ts'
import type {Rule} from '../types.ts'

const word = `[${LETTERS}]`
const onlyWords = new RegExp(`^[–—]?[${LETTERS}’']+[!?][${LETTERS}’']+[.,;:!?…]*$`)

/** One that no entity of HTML is stays text, and is none for that: `&#xNAN;` of GitBook. */
const isEntity = /&#?\w{2,10};$/

/** What cannot be the name of a value after a colon or a semicolon. */
const elided = `(?:[cdjlmnst]|qu)['’][${LETTERS}]`
const frequent =
  'les?|la|une?|des|du|de|ces?|cette|ils?|elles?|on|je|tu|nous|vous|en|aux?|son|sa|ses|mon|ma|mes|leurs?|ne|et|ou|où|si|qui|que|par|pour|sur|dans|avec|sans|mais|donc|tout|tous|puis|voici|voilà'
const next = `(?:${word}{2}|${elided}|[àayÀAY] )`

export const T06: Rule = {
  id: 'T06',
  name: 'Espace après ; ! ?',
  family: 'ponctuation',
  mode: 'fix',
  reason:
    'Une espace ordinaire suit le signe. Elle n’est ajoutée qu’entre deux mots, où rien d’autre ne peut être voulu.',
  reference: 'Imprimerie nationale, Ponctuation',
  hint: ';:!?',
  steps: [
    // Before a quotation: il cria:«Au feu!»
    {
      pattern: new RegExp(`(?<![:;!?])[:;!?]+(?=[«“‹])(?<=[${LETTERS}»][ \\u00A0\\u202F]?[:;!?]+)`, 'g'),
      replacement: ({text}) => (text.startsWith('::') ? undefined : `${text} `),
    },
    {
      pattern: new RegExp(
        `(?<![!?])[!?]+(?=[${CAPITALS}][${SMALL}’'])(?<=[${LETTERS}][${SMALL}][ \\u00A0\\u202F]?[!?]+)`,
        'g',
      ),
      replacement: ({text}) => `${text} `,
    },
    {
      pattern: new RegExp(`[!?](?=[${SMALL}]{2})(?<=[${SMALL}]{2}[!?])`, 'g'),
      replacement: ({text, start}, {text: all}) => (onlyWords.test(wordAt(all, start)) ? `${text} ` : undefined),
    },
    {
      pattern: new RegExp(`;(?=${word}{2})(?<=${word}{2}[ \\u00A0\\u202F]?;)`, 'g'),
      replacement: ({start}, {text}) =>
        isEntity.test(text.slice(Math.max(0, start - 12), start + 1)) ||
        /^tl;(?:dr|pl)\b/i.test(text.slice(Math.max(0, start - 2), start + 3)) ||
        wordAt(text, start).replace(/;\W*$/, '').split(';').length !== 2
          ? undefined
          : '; ',
    },
    // The space stands on the wrong side: «9 h ;lieu», «elle reste :c’est tout».
    {
      pattern: new RegExp(`;(?=${next})(?<=[${LETTERS}\\d»)%€][ \\u00A0\\u202F];)`, 'g'),
      replacement: ({start}, {text}) => (/;.*;/.test(wordAt(text, start)) ? undefined : '; '),
    },
    {
      pattern: new RegExp(
        `:(?=(?:${frequent})(?![${LETTERS}\\w:])|${elided})(?<=[${LETTERS}\\d»)][ \\u00A0\\u202F]:)`,
        'g',
      ),
      replacement: ': ',
    },
  ],
  remarks: [
    {
      pattern: new RegExp(
        `:(?=${word}{2})(?<=[${SMALL}]{2}:)|:(?=[${SMALL}]{4})(?<=[${SMALL}]{2}[ \\u00A0\\u202F]:)`,
        'g',
      ),
      replacement: (_, {locale}) => `${locale.colon}: `,
    },
  ],
  examples: {
    fix: [
      {before: 'Bonjour !Comment va ?', after: 'Bonjour ! Comment va ?'},
      {before: 'un mot ;la suite', after: 'un mot ; la suite'},
      {before: 'Où?Quand?Comment', after: 'Où? Quand? Comment'},
      {before: 'il cria:«Au feu!»', after: 'il cria: «Au feu!»'},
      {before: 'à 9 h ;lieu et salle', after: 'à 9 h ; lieu et salle'},
      {before: 'elle reste :c’est tout, :la fin', after: 'elle reste : c’est tout, :la fin'},
      {before: 'quoi?rien', after: 'quoi? rien'},
      {before: 'un mot;la suite', after: 'un mot; la suite'},
    ],
    keep: [
      'Photo :MDN',
      'la clé :nom',
      'une commande :wq',
      'nom ;prenom;age',
      'nom;prenom;age',
      'a;b',
      'https://exemple.fr/?Suite',
      'x!y',
      'wiki?action=lire',
      'en bref (tl;dr), tl;pl aussi',
      'un mot&#xNAN;suite',
      'Array!int[0]',
    ],
  },
}
