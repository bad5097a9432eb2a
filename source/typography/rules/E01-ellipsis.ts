import type {Rule} from '../types.ts'

export const E01: Rule = {
  id: 'E01',
  name: 'Points de suspension',
  family: 'ponctuation',
  mode: 'fix',
  reason: 'Trois points, ni plus ni moins, en un seul caractère, qui ne se coupe pas : … et […].',
  reference: 'Imprimerie nationale, Points de suspension ; OQLF',
  hint: '.',
  steps: [
    {pattern: /(?<![.\d/])\.(?:[ \u00A0]\.){2}(?![ \u00A0]?[.\d\w/])/g, replacement: '…'},
    {
      pattern: /(?<![./\\])\.{3}(?![./\\])/g,
      // f(...args) is code.
      replacement: ({before, end}, {text}) =>
        '([{'.includes(before || ' ') && /^[A-Za-z_$][\w$]*[),\]}]/.test(text.slice(end, end + 60)) ? undefined : '…',
    },
  ],
  examples: {
    fix: [
      {before: 'Et pourtant...', after: 'Et pourtant…'},
      {before: 'Et pourtant. . .', after: 'Et pourtant…'},
      {before: 'Je cite [...] en partie.', after: 'Je cite […] en partie.'},
    ],
    keep: ['../images/a.png', 'cd ..', 'f(...args)', 'etc.', 'une ligne ........ de points'],
  },
}
