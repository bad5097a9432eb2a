#!/usr/bin/env node
/** `npm create fascicule [folder] [-- --template …]` is `fascicule init`, in `mon-livret` where no folder is named. */
const given = process.argv.slice(2)
process.argv.splice(2, given.length, 'init', ...(given.length === 0 ? ['mon-livret'] : given))
await import('fascicule/cli')
