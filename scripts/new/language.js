/** A language of publications (`it`): its labels, which are English until they are worded, and its patterns of hyphenation. */
export function plan(name) {
  return {
    files: {
      [`source/wording/labels/${name}.ts`]: `/** What a publication in this language prints by itself. */
import type {Labels} from '../types.ts'
import {en} from './en.ts'

export const ${name}: Labels = {
  ...en,
}
`,
      [`source/wording/labels/${name}.test.ts`]: `import assert from 'node:assert/strict'
import {test} from 'node:test'
import {en} from './en.ts'
import {${name}} from './${name}.ts'

test('every label is in the language', () => {
  for (const [label, text] of Object.entries(${name})) {
    if (typeof text === 'string') assert.notEqual(text, en[label as keyof typeof en], label)
  }
})
`,
    },
    lines: [
      {
        file: 'source/wording/labels/index.ts',
        import: `import {${name}} from './${name}.ts'`,
        before: /(?<=Record<string, Labels>> = \{[^}]*)\}/,
        line: `, ${name}`,
      },
      {file: 'source/pages/hyphenation/languages.ts', before: /^\}$/m, line: `  ${name}: '${name}',\n`},
    ],
  }
}
