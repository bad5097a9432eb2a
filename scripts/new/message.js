/** A message, in the subject that its first word names (`image-blurred`), else among those of texts. */
import {readdirSync} from 'node:fs'

const folder = new URL('../../source/wording/messages/', import.meta.url)

export function plan(name) {
  const subjects = readdirSync(folder).map(file => file.replace(/\.ts$/, ''))
  const subject = subjects.find(each => each.replace(/s$/, '') === name.split('-', 1)[0]) ?? 'text'
  return {
    files: {},
    lines: [
      {
        file: `source/wording/messages/${subject}.ts`,
        before: /^\}$/m,
        line: `  '${name}': message<{name: Value}>({
    fr: {
      text: v => \`ce qui est (\${v.name}), ce qui est attendu : le remède\`,
      what: 'ce qui ne va pas, en quelques mots',
      why: 'Ce que le lecteur y perd.',
      remedy: 'Ce qu’il faut écrire, avec un exemple.',
    },
    en: {
      text: v => \`what is (\${v.name}), what is expected: the remedy\`,
      what: 'what is wrong, in a few words',
      why: 'What a reader loses by it.',
      remedy: 'What to write, with an example.',
    },
  }),
`,
      },
    ],
  }
}
