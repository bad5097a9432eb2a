import type {PdfFile} from './file.ts'
import {decodeText, isString, type PdfDict, type PdfValue} from './values.ts'

/** The label of each page (ISO 32000-2, 12.4.2); its number where the file gives none. */
export function readLabels(file: PdfFile, catalog: PdfDict, count: number): readonly string[] {
  const ranges: {first: number; dict: PdfDict}[] = []
  const walk = (node: PdfDict | undefined, depth: number): void => {
    const numbers = file.array(node?.get('Nums'))
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const first = numbers[i]
      const dict = file.dict(numbers[i + 1])
      if (typeof first === 'number' && dict) ranges.push({first, dict})
    }
    if (depth < 32) for (const kid of file.array(node?.get('Kids'))) walk(file.dict(kid), depth + 1)
  }
  walk(file.dict(catalog.get('PageLabels')), 0)
  return Array.from({length: count}, (_, page) => {
    const range = ranges.findLast(({first}) => first <= page)
    if (!range) return String(page + 1)
    const prefix = file.resolve(range.dict.get('P'))
    const start = range.dict.get('St')
    const number = page - range.first + (typeof start === 'number' ? start : 1)
    return (isString(prefix) ? decodeText(prefix.text) : '') + numeral(range.dict.get('S'), number)
  })
}

const numeral = (style: PdfValue | undefined, number: number): string => {
  switch (style) {
    case 'D':
      return String(number)
    case 'r':
      return roman(number)
    case 'R':
      return roman(number).toUpperCase()
    case 'a':
    case 'A': {
      const letter = String.fromCharCode((style === 'a' ? 97 : 65) + ((number - 1) % 26))
      return letter.repeat(Math.ceil(number / 26))
    }
    default:
      return ''
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const roman = (number: number): string => {
  let rest = number
  let text = ''
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign
      rest -= value
    }
  }
  return text
}
