import {endsThere, isEdge, isMentioned, isOpening, isWordEnd, THIN} from '../characters.ts'
import type {Rule} from '../types.ts'

export const T01: Rule = {
  id: 'T01',
  name: 'Espace avant ; ! ?',
  family: 'ponctuation',
  mode: 'fix',
  reason:
    'Les signes hauts se détachent du mot par une espace fine ; insécable, elle empêche qu’un signe seul commence une ligne.',
  reference: 'Imprimerie nationale, Ponctuation ; OQLF, fiche 22039 ; Guide du typographe',
  hint: ';!?',
  value: ({high}) =>
    high === '' ? 'aucune espace (l’option high-punctuation: thin met la fine insécable)' : 'espace fine insécable',
  steps: [
    {
      pattern: /[;!?]+/g,
      takes: 'before',
      replacement: ({text, start, spaceBefore, previous, after}, {locale, text: all}) => {
        if (spaceBefore === '' || isEdge(previous) || isOpening(previous)) return undefined
        // After another mark: those of one phrase were joined by T04.
        if (!(isWordEnd(previous) || '!?'.includes(previous)) || !endsThere(after)) return undefined
        if (isMentioned(all, start)) return undefined
        // The OQLF prefers the thin space where it can be had: one that was typed stays.
        return (locale.high === '' && spaceBefore === THIN ? THIN : locale.high) + text
      },
    },
  ],
  examples: {
    fix: [
      {before: 'Superman !', after: 'Superman⍭!'},
      {before: 'Vraiment⍽? Oui ; bien sûr !', after: 'Vraiment⍭? Oui⍭; bien sûr⍭!'},
      {before: 'Bonjour !', after: 'Bonjour!', locale: 'fr-CA'},
      {before: 'Bonjour !', after: 'Bonjour⍭!', locale: 'fr-CH'},
      {before: 'Bonjour !', after: 'Bonjour!', locale: 'fr-BE-nbn'},
    ],
    keep: ['un texte (!) commenté', '! au début', 'a !== b', 'Les signes ; et ! se suivent.'],
  },
}
