/** A rule of typography. Its examples are its tests: the one here fails until the rule does what it says. */
export function plan(name) {
  const id = name.slice(0, 3).toUpperCase()
  return {
    files: {
      [`source/typography/rules/${id}${name.slice(3)}.ts`]: `import type {Rule} from '../types.ts'

export const ${id}: Rule = {
  id: '${id}',
  name: '${name.slice(4)}',
  family: 'ponctuation',
  mode: 'lint',
  reason: 'Pourquoi, en une phrase.',
  reference: 'Ouvrage, chapitre',
  steps: [],
  examples: {fix: [{before: 'avant', after: 'après'}], keep: []},
}
`,
    },
    lines: [
      {
        file: 'source/typography/rules/index.ts',
        import: `import {${id}} from './${id}${name.slice(3)}.ts'`,
        before: /^\]$/m,
        line: `  ${id},\n`,
      },
    ],
  }
}
