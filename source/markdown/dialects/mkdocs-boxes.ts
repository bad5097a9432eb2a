import {foldedName} from '../../text/fold.ts'
import type {Dialect} from './types.ts'

/**
 * `!!! note "Titre"`, `??? tip`, `???+ tip` and an indented body: the admonitions of Python-Markdown and of pymdownx, which
 * MkDocs Material documents. What folds on a screen is open on paper.
 */
export const mkdocsBoxes: Dialect = {
  name: 'mkdocs-box',
  container: {
    first: '!?',
    head: /^(?<before>(?:!!!|\?\?\?\+?)[ \t]*(?=[\p{Ll}"“«]|\p{Lu}\p{Ll}+[ \t]+["“«]|(?:Note|Info|Tip|Warning|Danger|Example|Abstract|Question|Success|Failure|Bug|Quote|Hint|Important)[ \t]*$)(?<kind>[\p{L}\p{N}_-]*)(?:[ \t]+[\p{L}\p{N}_-]+)*[ \t]*(?:["“«]|(?=$)))(?:(?<title>[^"“”«»]*(?:["“”«»]+[^"“”«»]+)*["“”«»]?)["”»])?[ \t]*$/u,
    content: 'indent',
    directive: ({groups}) => {
      const typed = groups?.kind || 'note'
      const kind = foldedName(typed)
      const label = typed.charAt(0).toUpperCase() + typed.slice(1)
      return {name: 'box', attributes: {classes: [], pairs: {kind, label}}}
    },
  },
}
