#!/usr/bin/env node
/**
 * Prints a PDF as it is read aloud: the texts of its structure tree in order, an element a line, what a listener is told of
 * each before it (« H2 », « LI », « Figure »). Read it from beginning to end after a change to the structure tree.
 *
 *     node scripts/read-aloud.js brochure.pdf
 */
import {readFileSync} from 'node:fs'
import {readPdf} from '../dist/pdf/read/index.js'
import {standardType} from '../dist/pdf/read/tree.js'
import {readTagged} from '../dist/proof/conformance/tagged.js'

const inline = new Set(['Span', 'Link', 'Reference', 'Quote', 'Code', 'Lbl', 'NonStruct', 'BibEntry', 'Annot'])

const {tree, textOf} = readTagged(readPdf(readFileSync(process.argv[2])))
const typeOf = element => standardType(element, tree.roles)
const lines = []
let line

const end = () => {
  line = undefined
}
const say = text => {
  if (!line) {
    line = {label: '', depth: 0, text: ''}
    lines.push(line)
  }
  line.text += text
}
const walk = (kids, depth) => {
  for (const kid of kids) {
    if (kid.kind === 'content') say(textOf(kid))
    if (kid.kind !== 'element') continue
    const type = typeOf(kid)
    const language = kid.lang ? ` [${kid.lang}]` : ''
    if (type === 'Figure' || type === 'Formula') {
      const isAlone = type === 'Figure' && !line?.text
      if (isAlone) begin(type, depth)
      say(isAlone ? (kid.alt ?? '(sans texte)') : `⟨${type} : ${kid.alt ?? '(sans texte)'}⟩`)
      if (isAlone) end()
    } else if (inline.has(type)) {
      if (language) say(`⟨${kid.lang} : `)
      if (kid.actualText === undefined) walk(kid.kids, depth)
      else say(kid.actualText)
      if (language) say('⟩')
      if (type === 'Lbl') say('\t')
    } else {
      begin(`${type}${language}`, depth)
      walk(kid.kids, depth + 1)
      end()
    }
  }
}
const begin = (label, depth) => {
  line = {label, depth, text: ''}
  lines.push(line)
}

walk(tree?.kids ?? [], 0)
for (const {label, depth, text} of lines) console.log(`${'  '.repeat(depth)}${label ? `${label} ` : ''}${text}`)
