/**
 * The text of a document (`document.xml`, notes) as the converter reads all of it: formulas become runs of text, text boxes
 * follow their paragraph, of two forms of a drawing the older one stays, a paragraph that is numbered begins with the mark
 * of its number. What cannot be kept is told.
 */

import {ownValue} from '../text/own-value.ts'
import type {Counter} from './numbers.ts'
import {type Told, tell} from './told.ts'
import {escapedXml, readXml} from './xml.ts'

export function prepared(xml: string, told: Told, count: Counter): string {
  let out: string[] = []
  /** Where to go on after a text box: what is around it, and the boxes of that drawing. */
  const around: {out: string[]; drawings: number}[] = []
  let drawings = 0
  let boxes: string[] = []
  const choices: number[] = []
  let formula: string[] | undefined
  let numbered: {list: string; level: number} | undefined
  /** What a paragraph was before a change that is tracked. */
  let isFormer = false

  readXml(xml, {
    open(name, attributes) {
      note(name, attributes, told)
      if (formula) return void formula.push(ownValue(signs, name) ?? '')
      if (name === 'w:pPrChange') isFormer = true
      else if (name === 'w:numPr' && !isFormer) numbered = {list: '', level: 0}
      else if (name === 'w:numId' && numbered && !isFormer) numbered.list = attributes['w:val'] ?? ''
      else if (name === 'w:ilvl' && numbered && !isFormer) numbered.level = Number(attributes['w:val'])
      if (name === 'm:oMath') formula = []
      else if (name === 'mc:AlternateContent') choices.push(out.length)
      else if (name === 'mc:Fallback') out.length = Math.min(out.length, choices.at(-1) ?? out.length)
      else if (name === 'w:drawing') {
        drawings++
        out.push(tag(name, attributes))
      } else if (name === 'w:txbxContent' && drawings > 0) {
        around.push({out, drawings})
        out = []
        drawings = 0
      } else if (!unwrapped.has(name)) out.push(tag(ownValue(renamed, name) ?? name, attributes))
    },
    text(text) {
      if (formula) formula.push(text.trim() && text)
      else out.push(escapedXml(text))
    },
    close(name) {
      if (formula) {
        if (name !== 'm:oMath') return
        out.push(`<w:r><w:t xml:space="preserve">${escapedXml(formula.join(''))}</w:t></w:r>`)
        formula = undefined
      } else if (name === 'mc:AlternateContent') choices.pop()
      else if (name === 'w:drawing') {
        drawings--
        out.push('</w:drawing>')
        if (drawings > 0) return
        out.push(...boxes.map(box => `<w:pict><w:txbxContent>${box}</w:txbxContent></w:pict>`))
        boxes = []
      } else if (name === 'w:txbxContent' && drawings === 0 && around.length > 0) {
        boxes.push(out.join(''))
        const former = around.pop()
        out = former?.out ?? []
        drawings = former?.drawings ?? 0
      } else if (!unwrapped.has(name)) out.push(`</${ownValue(renamed, name) ?? name}>`)
      if (name === 'w:pPrChange') isFormer = false
      else if (name === 'w:pPr' && numbered && !isFormer) {
        const mark = count(numbered.list, numbered.level)
        if (mark !== '') out.push(`<w:r><w:t>${mark}</w:t></w:r>`)
        numbered = undefined
      }
    },
  })
  return out.join('')
}

/** Their contents stand for them. */
const unwrapped = new Set(['m:oMathPara', 'm:oMathParaPr', 'mc:Choice', 'mc:Fallback', 'mc:AlternateContent'])

const renamed: Readonly<Record<string, string>> = {'w:cr': 'w:br'}

/** What a part of a formula (Office Math) looks like in a line of text. */
const signs: Readonly<Record<string, string>> = {'m:den': '/', 'm:sup': '^', 'm:sub': '_', 'm:deg': '√', 'm:e': ' '}

const tag = (name: string, attributes: Readonly<Record<string, string>>) =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapedXml(value)}"`)
    .join('')}>`

const note = (name: string, attributes: Readonly<Record<string, string>>, told: Told) => {
  if (/^w:(?:ins|del|moveFrom|moveTo)$/.test(name)) tell(told, 'changes')
  if (name === 'w:commentReference') tell(told, 'comments')
  if (name === 'm:oMath') tell(told, 'equations')
  if (name === 'w:txbxContent') tell(told, 'boxes')
  if (/^(?:c:chart|dgm:relIds|o:OLEObject|wpc:wpc)$/.test(name)) tell(told, 'drawings')
  if (name === 'w:pageBreakBefore' || (name === 'w:br' && attributes['w:type'] === 'page')) tell(told, 'breaks')
}
