import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'

/** Characters that stand in no text: noncharacters of Unicode, then those of private use. */
const candidates = [...range(0xfdd0, 0xfdef), ...range(0xe100, 0xf8ff)]

function range(first: number, last: number): string[] {
  return Array.from({length: last - first + 1}, (_, index) => String.fromCharCode(first + index))
}

/** Stand-ins for signs that the parser must not see, each of them one character that the text has not. */
export class Masks {
  readonly #text: string
  readonly #masks = new Map<string, string>()
  #next = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The mask of a sign. */
  of(sign: string): string {
    const known = this.#masks.get(sign)
    if (known !== undefined) return known
    while (this.#next < candidates.length - 1 && this.#text.includes(candidates[this.#next] ?? '')) this.#next++
    const mask = candidates[this.#next++] ?? '\uf8ff'
    this.#masks.set(sign, mask)
    return mask
  }

  /** Puts the signs back wherever they were read. */
  restore(tree: Root): void {
    if (this.#masks.size === 0) return
    const signs = new Map([...this.#masks].map(([sign, mask]) => [mask, sign] as const))
    const pattern = new RegExp(`[${[...signs.keys()].join('')}]`, 'g')
    const back = (value: unknown): unknown => {
      if (typeof value === 'string') return value.replace(pattern, mask => signs.get(mask) ?? mask)
      if (Array.isArray(value)) return value.map(back)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, back(one)]))
    }
    visit(tree, node => {
      const plain = node as unknown as Record<string, unknown>
      for (const [key, value] of Object.entries(plain)) {
        if (key !== 'type' && key !== 'children' && key !== 'position') plain[key] = back(value)
      }
    })
  }
}
