import {madeText, replaceText} from './text.ts'
import type {Dialect} from './types.ts'

/** `\ ` of pandoc: a no-break space. */
export const pandocSpaces: Dialect = {
  name: 'pandoc-space',
  read: (tree, context) =>
    replaceText(tree, context, /\\ /g, ({index}, {erase}) => {
      const mark = erase(index, index + 2)
      // Not in the text, where it would part the space from the mark that it belongs to.
      context.leftOut.push(mark)
      return [madeText('\u00a0', mark)]
    }),
}
