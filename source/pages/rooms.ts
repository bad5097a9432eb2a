/** What only some see of laid-out pages, and how much room it takes. Lengths in points. */
import type {Finding, Place} from '../types.ts'
import type {RawRoom} from './inside/rooms.ts'

/** A block that only some see, all its parts together. */
export interface Room {
  readonly ref: number
  readonly width: number
  readonly height: number
  /** A word in a line, or a block. */
  readonly isInline: boolean
  readonly isAnswer: boolean
  /** The height that the space beside it asks for; undefined: none. */
  readonly asked?: number
}

/** The rooms; what pages cut is one. */
export function roomsOf(parts: readonly RawRoom[]): Room[] {
  const rooms = new Map<number, Room>()
  for (const {ref, width, height, asked, ...part} of parts) {
    const before = rooms.get(ref)
    const whole = {
      ...part,
      ref,
      width: Math.max(before?.width ?? 0, width * 0.75),
      height: (before?.height ?? 0) + height * 0.75,
    }
    rooms.set(ref, {...whole, ...(asked !== undefined && {asked: asked * 0.75})})
  }
  return [...rooms.values()]
}

/** A finding for each answer that takes more room than the space beside it. */
export function tightRooms(rooms: readonly Room[], places: readonly (Place | undefined)[]): Finding[] {
  return rooms.flatMap(({ref, height, asked}) => {
    if (asked === undefined || height <= asked + 0.5) return []
    const values = {needed: millimetres(height), room: millimetres(asked)}
    return [{place: places[ref], rule: 'answer-room', severity: 'warning', values}]
  })
}

const millimetres = (points: number): number => Math.round((points * 25.4) / 72)

/**
 * A style sheet that makes all rooms of answers as high as the highest: nothing of their size says how long an answer is. Undefined where there are none.
 */
export function equalSheet(rooms: readonly Room[]): string | undefined {
  const answers = rooms.filter(({isAnswer, isInline}) => isAnswer && !isInline)
  const most = (sizes: readonly number[]): number => Math.ceil(100 * Math.max(...sizes)) / 100
  return answers.length > 0
    ? `.answer[data-room] { min-height: ${most(answers.map(room => room.height))}pt; }`
    : undefined
}
