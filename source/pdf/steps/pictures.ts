import type {Step} from '../draft.ts'

/** Puts lighter pictures in the place of Chromium's. */
export const pictures: Step = ({put}, {pictures: lighter = new Map()}) => {
  for (const [number, picture] of lighter) put(number, picture)
  return []
}
