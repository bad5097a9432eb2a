/**
 * Formulas made ready: one on lines of its own is broken at its relations, or made smaller, until it fits its measure, and is
 * a whole number of grid lines high; one in a line of text, its fractions drawn together, pushes lines apart by whole grid
 * lines, or not at all.
 */
import type {Room} from './types.ts'

/** By how much of a grid line a formula may reach into the white above and below its line. */
const leeway = 0.24
/** White above and below a formula on lines of its own, together, in grid lines. */
const white = 0.8
/** White between a fraction's bar and what stands over and under it in a line, in ems. The face leaves twice as much. */
const beside = 0.11
/** STIX Two Math's height of the axis, on which bars stand, and half a bar (OpenType MATH: AxisHeight, FractionRuleThickness), in ems. */
const axis = {height: 0.258, half: 0.034}
/** A formula in a line that is longer, by this share of its block, may be broken. */
const long = 0.3

/**
 * Prepares all the formulas of a section.
 *
 * @param host an empty element of the type area's width, in the document; it is empty again afterwards
 */
export function prepareFormulas(section: Element, host: Element, {grid}: Room): void {
  if (!section.querySelector('.formula')) return
  const notes = section.querySelector(':scope > .notes')
  // Notes are set as they will be at the foot of a page.
  notes?.classList.add('page-notes')
  host.append(section)
  tighten([...section.querySelectorAll<HTMLElement>('msqrt, mroot')])
  fit(displays(section))
  breakLong([...section.querySelectorAll<HTMLElement>('span.formula')])
  drawTogether([...section.querySelectorAll<HTMLElement>('span.formula > math')])
  align([...section.querySelectorAll<HTMLElement>('span.formula > math')], grid)
  raise(displays(section), grid)
  section.remove()
  notes?.classList.remove('page-notes')
}

const displays = (section: Element) => [...section.querySelectorAll<HTMLElement>('div.formula')]

const mathOf = (formula: Element): HTMLElement => formula.querySelector('math') as HTMLElement

/** Takes off the white that the browser leaves behind a root: it reckons with the widest of the signs that it may stretch. */
function tighten(roots: readonly HTMLElement[]): void {
  // The innermost first: a root in a root is narrower then.
  for (const root of [...roots].reverse()) {
    const last = root.localName === 'mroot' ? root.firstElementChild : root.lastElementChild
    const white = root.getBoundingClientRect().right - (last?.getBoundingClientRect().right ?? Number.POSITIVE_INFINITY)
    if (white > 0.5) root.style.marginRight = `${-white.toFixed(3)}px`
  }
}

/** The width that a formula has, and that it asks for. */
function widthsOf(formula: HTMLElement): {room: number; asked: number} {
  const math = mathOf(formula)
  const beside = [...formula.querySelectorAll<HTMLElement>('.equation-number, .formula-mark')]
  const {left, right} = extent(math)
  return {room: formula.clientWidth - beside.reduce((sum, {offsetWidth}) => sum + offsetWidth, 0), asked: right - left}
}

/** Where the parts of a formula begin and end. */
function extent(math: Element): {left: number; right: number} {
  const boxes = [...math.children].map(part => part.getBoundingClientRect())
  return {left: Math.min(...boxes.map(({left}) => left)), right: Math.max(...boxes.map(({right}) => right))}
}

/** Breaks those that are too wide, at relations and then at other operators, and makes what is still too wide smaller. */
function fit(formulas: readonly HTMLElement[]): void {
  const wide = formulas
    .map(formula => [formula, widthsOf(formula)] as const)
    .filter(([, {room, asked}]) => asked > room)
  for (const [formula, {room}] of wide) {
    const math = mathOf(formula)
    // Several statements in a row stand under one another.
    const statements = partsOf(math, isWhite, 'after')
    if (statements.length > 1) {
      math.replaceChildren(...statements)
      math.classList.add('statements')
    }
    for (const row of [...math.children]) {
      if (widthOf(row) <= room) continue
      const parts = partsOf(row, isRelation, 'before')
      const whole = parts.length > 1 ? parts : partsOf(row, isOperator, 'before')
      if (whole.length < 2) continue
      row.replaceWith(...whole)
      math.classList.add('broken')
      const hanging = Number.parseFloat(getComputedStyle(math).paddingLeft)
      for (const part of whole) {
        if (widthOf(part) + hanging <= room) continue
        const finer = partsOf(part, isOperator, 'before')
        if (finer.length > 1) part.replaceWith(...finer)
      }
    }
    const hanging = Number.parseFloat(getComputedStyle(math).paddingLeft)
    const widest = Math.max(...[...math.children].map(widthOf))
    if (widest + hanging <= room) continue
    const size = Math.floor((100 * (room - 1)) / (widest + hanging)) / 100
    math.style.setProperty('--formula-size', `${size}em`)
    formula.dataset.size = String(size)
  }
}

const widthOf = (element: Element): number => element.getBoundingClientRect().width

/** Breaks long formulas in lines after their operators, as TeX does: a line may end between two `math`. */
function breakLong(formulas: readonly HTMLElement[]): void {
  const wide = formulas.filter(formula => {
    const block = formula.closest('p, li, dd, dt, td, th, figcaption, h1, h2, h3, h4, h5, h6, aside, div')
    return mathOf(formula).getBoundingClientRect().width > long * (block?.clientWidth || Number.POSITIVE_INFINITY)
  })
  for (const formula of wide) {
    const math = mathOf(formula)
    const parts = partsOf(math, (sign, child) => isRelation(sign) || isOperator(sign) || isWhite(sign, child), 'after')
    if (parts.length < 2) continue
    formula.replaceChildren(
      ...parts.map(part => {
        const one = math.cloneNode(false) as Element
        one.append(part)
        return one
      }),
    )
  }
}

/** The parts of a row between which it may be broken, as rows of their own; none where it is but one. */
function partsOf(
  row: Element,
  isPlace: (sign: string, child: Element) => boolean,
  where: 'before' | 'after',
): HTMLElement[] {
  let inner = row
  while (inner.children.length === 1 && inner.firstElementChild?.localName === 'mrow') inner = inner.firstElementChild
  if (inner.localName !== 'mrow' && inner.localName !== 'math') return []
  const parts: Element[][] = [[]]
  let depth = 0
  for (const child of [...inner.children]) {
    const sign = signOf(child)
    if (/^[([{⟨⌊⌈]$/.test(sign)) depth++
    if (/^[)\]}⟩⌋⌉]$/.test(sign)) depth = Math.max(0, depth - 1)
    const breaks = depth === 0 && isPlace(sign, child) && (parts.length > 1 || parts[0]?.length !== 0)
    if (breaks) infix(child)
    if (breaks && where === 'before') parts.push([])
    parts.at(-1)?.push(child)
    if (breaks && where === 'after') parts.push([])
  }
  const whole = parts.filter(part => part.length > 0)
  return whole.length > 1 ? whole.map(rowOf) : []
}

/** The operator that a child of a row is. */
function signOf(element: Element): string {
  if (element.localName !== 'mo' && element.localName !== 'mrow') return ''
  const text = (element.textContent ?? '').trim()
  return element.localName === 'mo' || element.querySelector('mo') ? text : ''
}

/** At the end of a row an operator would be taken for a postfix, at its beginning for a prefix. */
function infix(element: Element): void {
  const sign = element.localName === 'mo' ? element : element.querySelector('mo')
  sign?.setAttribute('form', 'infix')
}

/** The white between two statements, `\\quad` at least. */
const isWhite = (_: string, child: Element): boolean =>
  child.localName === 'mspace' && Number.parseFloat(child.getAttribute('width') ?? '') >= 1
const isRelation = (sign: string): boolean => /^(?:[=≠<>≤≥⩽⩾≪≫≈≃≅∼≡∝→⟶↦⟼⇒⟹⇔⟺⇐∈∉⊂⊆⊃⊇≔≺≻⊢⊨]|:=|≕)$/.test(sign)
const isOperator = (sign: string): boolean => /^[+\-−±∓×⋅·∗÷∪∩∧∨⊕⊗∖,;]$/.test(sign)

function rowOf(parts: readonly Element[]): HTMLElement {
  const row = document.createElementNS('http://www.w3.org/1998/Math/MathML', 'mrow') as unknown as HTMLElement
  // A row of one operator and words would be taken for an operator, and lose the white around it.
  row.append(...parts, document.createElementNS(row.namespaceURI, 'mi'))
  return row
}

/**
 * Moves what stands over and under the bars of fractions in lines of text towards them: as the face sets them, their lower
 * half touches the next line. What is in a fraction of a fraction, or raised, stays.
 */
function drawTogether(formulas: readonly HTMLElement[]): void {
  const moves = onBaselines(formulas, (formula, baseline) =>
    [...formula.querySelectorAll(':scope > mfrac, :scope > mrow > mfrac')].flatMap(fraction => {
      const em = Number.parseFloat(getComputedStyle(fraction).fontSize)
      const bar = baseline - axis.height * em
      const [over, under] = [...fraction.children] as [Element, Element]
      const white = (axis.half + beside) * em
      return [
        {part: over, by: bar - white - over.getBoundingClientRect().bottom},
        {part: under, by: bar + white - under.getBoundingClientRect().top},
      ].filter(({part, by}) => (part === over ? by > 0 : by < 0))
    }),
  )
  for (const {part, by} of moves.flat()) {
    // Moved so, it is still painted in its turn.
    const moved = document.createElementNS(part.namespaceURI, 'mpadded')
    moved.setAttribute('voffset', `${(-by).toFixed(2)}px`)
    part.replaceWith(moved)
    moved.append(part)
  }
}

/** What `read` finds of each formula while the baseline on which it stands is known, in px from the top of the window. */
function onBaselines<T>(formulas: readonly HTMLElement[], read: (formula: HTMLElement, baseline: number) => T): T[] {
  const probes = formulas.map(formula => {
    const probe = document.createElement('span')
    probe.style.cssText = 'display:inline-block;width:0;height:0'
    // Lest a line end between the two.
    const line = document.createElement('span')
    line.style.whiteSpace = 'nowrap'
    formula.before(line)
    line.append(probe, formula)
    return {line, probe}
  })
  const found = formulas.map((formula, index) =>
    read(formula, (probes[index] as {probe: Element}).probe.getBoundingClientRect().bottom),
  )
  for (const [index, {line}] of probes.entries()) line.replaceWith(formulas[index] as HTMLElement)
  return found
}

/** How high above and deep below the baseline something reaches. */
interface Reach {
  readonly above: number
  readonly below: number
}

/**
 * Gives formulas in lines the height of their line. What reaches further than the leeway pushes the lines around it apart by
 * half a grid line on each side, or a whole one: as much above as below, so that any two formulas in a line agree and what
 * they add is a whole number of lines. Items of a list stand under one another: where their formulas would meet in the white
 * between them, it is none of theirs.
 */
function align(formulas: readonly HTMLElement[], grid: number): void {
  const reaches = onBaselines(formulas, (formula, baseline) => {
    const [box, ink] = [formula.getBoundingClientRect(), inkOf(formula)]
    return {
      box: {above: baseline - box.top, below: box.bottom - baseline},
      ink: {above: baseline - ink.top, below: ink.bottom - baseline},
    }
  })
  const parentOf = (formula: HTMLElement) => formula.parentElement?.parentElement as Element
  const lines = new Map(reachesOf(new Set(formulas.map(parentOf))))
  const over = formulas.map((formula, index): Reach => {
    const line = lines.get(parentOf(formula)) as Reach
    const {ink} = reaches[index] as {readonly ink: Reach}
    return {above: ink.above - line.above, below: ink.below - line.below}
  })
  const meets = meetingLists(formulas, over)
  for (const [index, formula] of formulas.entries()) {
    const line = lines.get(parentOf(formula)) as Reach
    const {box} = reaches[index] as {readonly box: Reach}
    const {above, below} = over[index] as Reach
    const reach = Math.max(above, below) / grid
    const spared = meets.has(listOf(formula)) ? 0 : leeway
    const added = reach > spared ? (grid / 2) * Math.ceil((reach - spared) * 2) : 0
    const margin = (reach: number, own: number): string =>
      `${((added > 0 ? own + added : Math.min(reach, own)) - reach).toFixed(3)}px`
    formula.style.marginTop = margin(box.above, line.above)
    formula.style.marginBottom = margin(box.below, line.below)
  }
}

const listOf = (formula: Element): Element | null => formula.closest('li')?.parentElement ?? null

/** Lists in which what hangs from one line would touch what rises from the next; `over`: what reaches out of its line. */
function meetingLists(formulas: readonly Element[], over: readonly Reach[]): Set<Element | null> {
  const items = new Map<Element, Set<Element>>()
  const most = new Map<Element, Reach>()
  for (const [index, formula] of formulas.entries()) {
    const list = listOf(formula)
    if (!list) continue
    const {above, below} = over[index] as Reach
    const known = most.get(list) ?? {above, below}
    most.set(list, {above: Math.max(known.above, above), below: Math.max(known.below, below)})
    items.set(list, (items.get(list) ?? new Set()).add(formula.closest('li') as Element))
  }
  const isMeeting = ([list, {above, below}]: readonly [Element, Reach]) =>
    above + below > 0 && (items.get(list)?.size ?? 0) > 1
  return new Set([...most].filter(isMeeting).map(([list]) => list))
}

/** What only holds others: its box may be higher than they are. */
const holders = new Set(['mrow', 'mfrac', 'mpadded', 'mstyle'])

/** Where the signs of a formula begin and end. */
function inkOf(formula: Element): {top: number; bottom: number} {
  const boxes = [...formula.querySelectorAll('*')]
    .filter(({localName}) => !holders.has(localName))
    .map(part => part.getBoundingClientRect())
  return {top: Math.min(...boxes.map(({top}) => top)), bottom: Math.max(...boxes.map(({bottom}) => bottom))}
}

/** How far a line of text reaches in each element. */
function reachesOf(parents: Iterable<Element>): [Element, Reach][] {
  const made = [...parents].map(parent => {
    const line = document.createElement('span')
    line.style.cssText = 'position:absolute;visibility:hidden;display:block;text-indent:0;padding:0;border:0;margin:0'
    const probe = document.createElement('span')
    probe.style.cssText = 'display:inline-block;width:1px;height:0'
    line.append(probe)
    parent.append(line)
    return {parent, line, probe}
  })
  const found = made.map(({parent, line, probe}): [Element, Reach] => {
    const {top, bottom} = line.getBoundingClientRect()
    const baseline = probe.getBoundingClientRect().bottom
    return [parent, {above: baseline - top, below: bottom - baseline}]
  })
  for (const {line} of made) line.remove()
  return found
}

/** Gives formulas on lines of their own a whole number of grid lines. */
function raise(formulas: readonly HTMLElement[], grid: number): void {
  const heights = formulas.map(formula => mathOf(formula).getBoundingClientRect().height)
  for (const [index, formula] of formulas.entries()) {
    formula.style.height = `${grid * Math.ceil((heights[index] ?? 0) / grid + white)}px`
  }
}
