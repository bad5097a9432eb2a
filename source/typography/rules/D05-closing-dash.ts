import type {Rule} from '../types.ts'

export const D05: Rule = {
  id: 'D05',
  name: 'Tiret fermant devant un point',
  family: 'tirets',
  mode: 'lint',
  reason: 'L’incise qui finit la phrase n’a pas de tiret fermant : le point suffit.',
  reference: 'Imprimerie nationale, Tirets',
  hint: '–—',
  steps: [{pattern: /(?<![ \u00A0\u202F])[ \u00A0\u202F]+[–—](?=\.(?:\s|$))/g, replacement: ''}],
  examples: {
    fix: [{before: 'Il vint – enfin –.', after: 'Il vint – enfin.'}],
    keep: ['Il vint – enfin – au port.'],
  },
}
