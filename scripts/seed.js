/**
 * The random numbers of the property tests: the same at each run, so that a red run can be had again, unless
 * FASCICULE_SEED says another or `any`. What is wrong at another seed is found by `npm run deep -- properties`.
 */
import fc from 'fast-check'

const asked = process.env.FASCICULE_SEED ?? '1'
if (asked !== 'any') fc.configureGlobal({seed: Number(asked)})
