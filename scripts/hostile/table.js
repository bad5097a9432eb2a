/** Figures of a run, in words. */
const kinds = {
  hit: 'hits',
  read: 'reads',
  script: 'scripts',
  stack: 'stacks',
  hang: 'hangs',
  left: 'left',
  wrote: 'writes',
  sign: 'signs',
  pdf: 'broken',
  answer: 'answers',
}

/** How many rows have a fault of each kind. */
export function countsOf(results) {
  const counts = {inputs: results.length, failed: results.filter(({faults}) => faults.length > 0).length}
  for (const kind of Object.keys(kinds))
    counts[kind] = results.filter(({faults}) => faults.some(fault => fault.kind === kind)).length
  return counts
}

/** One line for each kind of input, one column for each kind of fault. */
export function tableOf(results) {
  const names = [...new Set(results.map(({kind}) => kind))].sort()
  const head = ['', 'inputs', ...Object.values(kinds)]
  const body = names.map(name => {
    const counts = countsOf(results.filter(({kind}) => kind === name))
    return [name, counts.inputs, ...Object.keys(kinds).map(kind => counts[kind])]
  })
  return [head, ...body]
    .map(([label, ...cells]) => label.padEnd(14) + cells.map(cell => String(cell).padStart(9)).join(''))
    .join('\n')
}

/** « 300 inputs, 0 hits, 0 reads, 0 scripts, 0 stacks, 0 hangs … ». */
export function summaryOf(counts, seconds) {
  const each = Object.entries(kinds).map(
    ([kind, label]) =>
      `${counts[kind]} ${kind === 'answer' ? 'wrong answers' : kind === 'left' ? 'left behind' : label}`,
  )
  return `${counts.inputs} inputs, ${each.join(', ')}; ${counts.failed} rows fail; ${seconds} s`
}
