import {camel} from '../camel.js'

/** A dialect: something that another tool writes into Markdown. */
export function plan(name) {
  return {
    files: {
      [`source/markdown/dialects/${name}.ts`]: `import type {Dialect} from './types.ts'

/** \`@@ … @@\` of that tool: what it is there, and what it becomes here. */
export const ${camel(name)}: Dialect = {
  name: '${name}',
  marks: [{open: '@@', close: '@@'}],
  become: () => [],
}
`,
      [`source/markdown/dialects/${name}.test.ts`]: `import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('${name}', () => {
  assert.equal(html('Un @@signe@@ ici'), 'what it becomes')
})
`,
    },
    lines: [
      {
        file: 'source/markdown/dialects/index.ts',
        import: `import {${camel(name)}} from './${name}.ts'`,
        before: /^\]$/m,
        line: `  ${camel(name)},\n`,
      },
    ],
  }
}
