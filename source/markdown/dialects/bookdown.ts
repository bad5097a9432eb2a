import {tellDialect} from './tell.ts'
import {replaceText} from './text.ts'
import type {Dialect} from './types.ts'

/** `# (PART) Un titre`, `# (APPENDIX) Annexes` of bookdown: the title of a part, without what says so. */
export const bookdown: Dialect = {
  name: 'bookdown',
  read: (tree, context) =>
    replaceText(tree, context, /^\((?:PART|APPENDIX)\*?\)[ \t]+(?=\S)/g, (match, {erase}, parent) => {
      if (parent.type !== 'heading') return undefined
      const mark = erase(0, match[0].length)
      tellDialect(context, mark, 'bookdown', 'read', match[0].trim())
      return [mark]
    }),
}
