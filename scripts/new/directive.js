import {camel} from '../camel.js'

/** A directive, `:::name`. */
export function plan(name) {
  return {
    files: {
      [`source/markdown/directives/${name}.ts`]: `import {h} from 'hastscript'
import {titleOf} from './title.ts'
import type {Directive} from './types.ts'

/** \`:::${name}\`: what it is for. */
export const ${camel(name)}: Directive = {
  names: ['${name}'],
  form: 'container',
  render: ({title, children}) => h('div.${name}', titleOf(title), children),
}
`,
      [`source/markdown/directives/${name}.test.ts`]: `import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('${name}', () => {
  assert.equal(html(':::${name}\\nUn texte.\\n:::'), 'what it becomes')
})
`,
    },
    lines: [
      {
        file: 'source/markdown/directives/index.ts',
        import: `import {${camel(name)}} from './${name}.ts'`,
        before: /^\]$/m,
        line: `  ${camel(name)},\n`,
      },
    ],
  }
}
