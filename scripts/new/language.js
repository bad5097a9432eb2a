/** A language of publications (`it`): one file, its words English until they are worded, and its line among the languages. */
export function plan(name) {
  const own = name.replaceAll('-', '')
  return {
    files: {
      [`source/wording/labels/${name}.ts`]: `/** Publications in this language. */
import type {PublicationLanguage} from '../types.ts'
import {en} from './en.ts'

export const ${own}: PublicationLanguage = {
  hyphenation: '${name}',
  capitals: false,
  quotes: ['“', '”'],
  colon: ':',
  labels: {...en.labels},
}
`,
    },
    lines: [
      {
        file: 'source/wording/labels/index.ts',
        import: `import {${own}} from './${name}.ts'`,
        before: /(?<=PublicationLanguage>> = \{[^}]*)\}/,
        line: `, ${own === name ? own : `'${name}': ${own}`}`,
      },
    ],
  }
}
