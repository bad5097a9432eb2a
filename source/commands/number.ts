import type {Command} from './command.ts'

/** What it does. */
export const number: Command = {
  name: 'number',
  options: {},
  arguments: {least: 0, most: 1},

  async run(_call, session) {
    await session.out('')
    return 0
  },
}
