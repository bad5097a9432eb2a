import {camel} from '../camel.js'

/** A verb of the command line. `help.test.ts` fails until its words are good. */
export function plan(name) {
  const words = text => `    ${/-/.test(name) ? `'${name}'` : name}: {
      usage: '',
      summary: '${text}',
      about: '${text}',
      examples: [],
    },
`
  return {
    files: {
      [`source/commands/${name}.ts`]: `import type {Command} from './command.ts'

/** What it does. */
export const ${camel(name)}: Command = {
  name: '${name}',
  options: {},
  arguments: {least: 0, most: 1},

  async run(_call, session) {
    await session.out('')
    return 0
  },
}
`,
    },
    lines: [
      {
        file: 'source/commands/index.ts',
        import: `import {${camel(name)}} from './${name}.ts'`,
        before: /(?<=commands: readonly Command\[\] = \[[^\]]*)\]/,
        line: `, ${camel(name)}`,
      },
      {
        file: 'source/wording/commands/fr.ts',
        before: /(?<=^ {2}commands: \{\n)/m,
        line: words('ce que fait la commande'),
      },
      {
        file: 'source/wording/commands/en.ts',
        before: /(?<=^ {2}commands: \{\n)/m,
        line: words('what the command does'),
      },
    ],
  }
}
