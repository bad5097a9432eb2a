/** Functions of PDF that are small programs (ISO 32000-2, 7.10.5): Chromium writes them for gradients that repeat or turn. */

/** A function that is a program: numbers in, numbers out; undefined where it goes wrong. */
export type Calculator = (...inputs: readonly number[]) => readonly number[] | undefined

type Step = number | string | readonly Step[]

/** Steps of one run: what takes longer is no gradient. */
const longest = 10_000

/** Reads a program `{ … }`; undefined for what is none. */
export function calculator(program: string): Calculator | undefined {
  const tokens = program.match(/[{}]|[^\s{}]+/g) ?? []
  let at = 0
  const block = (depth: number): readonly Step[] | undefined => {
    const steps: Step[] = []
    while (at < tokens.length) {
      const token = tokens[at++] as string
      if (token === '}') return steps
      if (token === '{') {
        const inner = depth < 32 ? block(depth + 1) : undefined
        if (!inner) return undefined
        steps.push(inner)
      } else {
        const number = Number(token)
        if (Number.isNaN(number) && token !== 'if' && token !== 'ifelse' && !Object.hasOwn(operators, token))
          return undefined
        steps.push(Number.isNaN(number) ? token : number)
      }
    }
    return undefined
  }
  const steps = tokens[at++] === '{' ? block(0) : undefined
  if (!steps || at !== tokens.length) return undefined
  return (...inputs) => {
    const stack: number[] = [...inputs]
    return run(steps, stack, {left: longest}) && stack.every(Number.isFinite) ? stack : undefined
  }
}

function run(steps: readonly Step[], stack: number[], budget: {left: number}): boolean {
  for (const [index, step] of steps.entries()) {
    if (--budget.left < 0) return false
    if (typeof step === 'number') stack.push(step)
    else if (typeof step !== 'string') continue
    else if (step === 'if' || step === 'ifelse') {
      const [yes, no] = step === 'if' ? [steps[index - 1], []] : [steps[index - 2], steps[index - 1]]
      const chosen = stack.pop() ? yes : no
      if (!Array.isArray(chosen) || !run(chosen, stack, budget)) return false
    } else if (!operators[step]?.(stack)) return false
  }
  return true
}

type Operator = (stack: number[]) => boolean

const unary =
  (of: (one: number) => number): Operator =>
  stack => {
    const one = stack.pop()
    if (one === undefined) return false
    stack.push(of(one))
    return true
  }
const binary =
  (of: (one: number, other: number) => number): Operator =>
  stack => {
    const [other, one] = [stack.pop(), stack.pop()]
    if (one === undefined || other === undefined) return false
    stack.push(of(one, other))
    return true
  }
const degrees = (radians: number): number => ((radians * 180) / Math.PI + 360) % 360
const said = (truth: boolean): number => (truth ? 1 : 0)

/** True and false are 1 and 0, of which the programs of gradients make no other use than in `if`. */
const operators: Readonly<Record<string, Operator>> = {
  abs: unary(Math.abs),
  add: binary((one, other) => one + other),
  and: binary((one, other) => one & other),
  atan: binary((one, other) => degrees(Math.atan2(one, other))),
  ceiling: unary(Math.ceil),
  cos: unary(one => Math.cos((one * Math.PI) / 180)),
  cvi: unary(Math.trunc),
  cvr: unary(one => one),
  div: binary((one, other) => one / other),
  eq: binary((one, other) => said(one === other)),
  exp: binary((one, other) => one ** other),
  false: stack => stack.push(0) > 0,
  floor: unary(Math.floor),
  ge: binary((one, other) => said(one >= other)),
  gt: binary((one, other) => said(one > other)),
  idiv: binary((one, other) => Math.trunc(one / other)),
  le: binary((one, other) => said(one <= other)),
  ln: unary(Math.log),
  log: unary(Math.log10),
  lt: binary((one, other) => said(one < other)),
  mod: binary((one, other) => one % other),
  mul: binary((one, other) => one * other),
  ne: binary((one, other) => said(one !== other)),
  neg: unary(one => -one),
  not: unary(one => said(one === 0)),
  or: binary((one, other) => one | other),
  round: unary(Math.round),
  sin: unary(one => Math.sin((one * Math.PI) / 180)),
  sqrt: unary(Math.sqrt),
  sub: binary((one, other) => one - other),
  true: stack => stack.push(1) > 0,
  truncate: unary(Math.trunc),
  copy: stack => {
    const count = stack.pop() ?? -1
    if (!(count >= 0 && count <= stack.length && count < 100)) return false
    stack.push(...stack.slice(stack.length - count))
    return true
  },
  dup: stack => stack.length > 0 && stack.push(stack.at(-1) as number) > 0,
  exch: stack => {
    const [other, one] = [stack.pop(), stack.pop()]
    if (one === undefined || other === undefined) return false
    return stack.push(other, one) > 0
  },
  index: stack => {
    const place = stack.pop() ?? -1
    const found = stack[stack.length - 1 - place]
    return found !== undefined && stack.push(found) > 0
  },
  pop: stack => stack.pop() !== undefined,
  roll: stack => {
    const [by, count] = [stack.pop() ?? 0, stack.pop() ?? -1]
    if (!(count >= 0 && count <= stack.length)) return false
    const part = stack.splice(stack.length - count)
    const shift = count === 0 ? 0 : ((by % count) + count) % count
    stack.push(...part.slice(part.length - shift), ...part.slice(0, part.length - shift))
    return true
  },
}
