import {foldedName} from '../../text/fold.ts'
import type {Dialect} from './types.ts'

const kinds: Readonly<Record<string, string>> = {
  i: 'info',
  information: 'info',
  a: 'warning',
  attention: 'warning',
  e: 'danger',
  erreur: 'danger',
  q: 'question',
  s: 'secret',
  n: 'note',
  neutre: 'note',
}

/** `[[information]]`, and lines that begin with a bar: the boxes of Zeste de Savoir (zmarkdown, “custom blocks”). */
export const zesteBoxes: Dialect = {
  name: 'zeste-box',
  container: {
    first: '[',
    head: /^(?<before>\[\[[ \t]*(?<kind>information|i|attention|a|erreur|e|question|q|secret|s|neutre|n)[ \t]*(?:\|[ \t]*|(?=\])))(?<title>[^\]\n|]*)\]\][ \t]*$/iu,
    content: 'bar',
    directive: ({groups}) => {
      const typed = foldedName(groups?.kind ?? '')
      const kind = kinds[typed] ?? typed
      return {
        name: 'box',
        attributes: {classes: [], pairs: {kind, label: kind.charAt(0).toUpperCase() + kind.slice(1)}},
      }
    },
  },
}
