import {MachineError} from '../fault.ts'

/**
 * The seconds that `--timeout` names; undefined where it is not there.
 *
 * @throws {MachineError} exit 2: no number, or more than a day
 */
export function secondsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const seconds = Number(text.replace(',', '.'))
  if (!(seconds > 0 && seconds <= 86_400))
    throw new MachineError('option-number', 2, {option: '--timeout', value: text})
  return seconds
}
