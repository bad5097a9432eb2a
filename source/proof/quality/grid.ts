import type {Body, Line} from './types.ts'

/** How far a baseline is from the grid, in points, below it or (negative) above. */
export function offGrid({y}: Line, {origin, step}: Body): number {
  const lines = (y - origin) / step
  return (lines - Math.round(lines)) * step
}
