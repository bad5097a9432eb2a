import {MachineError} from '../fault.ts'
import {type Command, isSet, textOf} from './command.ts'
import {makeRelease} from './releasing/make.ts'
import {restore} from './releasing/restore.ts'
import {verifyRelease} from './releasing/verify.ts'

/** Makes an edition that is given out, rebuilds one to compare, restores the sources of an archive. */
export const release: Command = {
  name: 'release',
  options: {
    verify: {type: 'string'},
    from: {type: 'string'},
    tag: {type: 'boolean'},
    'no-sources': {type: 'boolean'},
    deposit: {type: 'boolean'},
    browser: {type: 'string'},
    sandbox: {type: 'string', values: ['require']},
    timeout: {type: 'string'},
    'allow-network': {type: 'boolean'},
    format: {type: 'string', values: ['full', 'plain', 'github']},
    verbose: {type: 'boolean'},
    json: {type: 'boolean'},
    quiet: {type: 'boolean', short: 'q'},
  },
  arguments: {least: 0, most: 2},

  run(call, session) {
    const [verified, archive] = [textOf(call, 'verify'), textOf(call, 'from')]
    const given = call.arguments.length
    const isMaking = isSet(call, 'tag') || isSet(call, 'no-sources') || isSet(call, 'deposit')
    if (verified !== undefined && archive === undefined && given === 0 && !isMaking)
      return verifyRelease(verified, call, session)
    if (archive !== undefined && verified === undefined && given === 1 && !isMaking)
      return restore(archive, call.arguments[0] ?? '', call, session)
    if (verified !== undefined || archive !== undefined || given === 0)
      throw new MachineError('release-ways', 2, {
        way: verified !== undefined ? 'verify' : archive !== undefined ? 'from' : '',
      })
    return makeRelease(call, session)
  },
}
