import type {Rule} from '../types.ts'

export const O04: Rule = {
  id: 'O04',
  name: 'no et primo',
  family: 'abréviations',
  mode: 'off',
  reason:
    'Dans n° et 1°, le signe est un o supérieur, non le degré. Le degré, que donne le clavier, reste, sauf si l’on met cette règle.',
  reference: 'babel-french, \\no et \\primo ; Imprimerie nationale, Abréviations',
  hint: '°º',
  steps: [{pattern: /(?<=(?<![A-Za-zÀ-ÿŒœ])[nN])[°º](?=s?[ \u00A0]?\d)/g, replacement: 'ᵒ'}],
  examples: {
    fix: [{before: 'le n° 5', after: 'le nᵒ 5'}],
    keep: ['45°', '20 °C'],
  },
}
