import {camel} from '../camel.js'

/** A profile: a PDF of the publication. */
export function plan(name) {
  return {
    files: {
      [`source/profiles/${name}.ts`]: `import type {Profile} from '../types.ts'
import {screen} from './screen.ts'

/** What it is for. */
export const ${camel(name)}: Profile = {
  ...screen,
  name: '${name}',
  about: 'À quoi il sert',
  suffix: '-${name}',
  shows: ['student'],
}
`,
      [`source/profiles/${name}.test.ts`]: `import assert from 'node:assert/strict'
import {test} from 'node:test'
import {${camel(name)}} from './${name}.ts'

test('${name} is more than another name of screen', () => {
  assert.fail('what it shows, checks or finishes otherwise')
  assert.ok(${camel(name)})
})
`,
    },
    lines: [
      {
        file: 'source/profiles/index.ts',
        import: `import {${camel(name)}} from './${name}.ts'`,
        before: /(?<=profiles: readonly Profile\[\] = \[[^\]]*)\]/,
        line: `, ${camel(name)}`,
      },
    ],
  }
}
