import {build} from './build.ts'
import {check} from './check.ts'
import type {Command} from './command.ts'
import {diff} from './diff.ts'
import {doctor} from './doctor.ts'
import {explain} from './explain.ts'
import {impose} from './impose.ts'
import {init} from './init.ts'
import {number} from './number.ts'
import {proof} from './proof.ts'
import {release} from './release.ts'

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [init, build, check, proof, impose, diff, number, release, explain, doctor]
