import type {Directive} from './types.ts'

const millimetres: Readonly<Record<string, number>> = {mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72}

/** A directive that cannot do without a height. */
export const heights = (example: string): NonNullable<Directive['requires']> => ({
  pattern: /^\d{1,3}([.,]\d+)?(mm|cm|in|pt)$/,
  example,
})

/** A height such as `6cm` or `2,5in` in millimetres; `usual` for what is none. */
export function heightIn(value: string | undefined, usual: number): number {
  const [, figure, unit = ''] = /^([\d.,]+)(\w+)$/.exec(value ?? '') ?? []
  const height = Number(figure?.replace(',', '.')) * (millimetres[unit] ?? Number.NaN)
  return Number.isFinite(height) ? Math.round(height * 100) / 100 : usual
}
