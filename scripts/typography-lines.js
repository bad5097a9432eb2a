#!/usr/bin/env node
// Corrects JSON lines {id, locale, format, text} from standard input; writes {id, text}, the same kind of text back.
// format: text | md | html | text->html(sup) (plain text in, HTML with <sup> out). Needs `npx tsc` first.
import {createInterface} from 'node:readline'
import {fromHtml} from 'hast-util-from-html'
import {toHtml} from 'hast-util-to-html'
import {parseMarkdown} from '../dist/markdown/parse/index.js'
import {correct, fixMarkdown, typesetHtml, typesetMarkdown} from '../dist/typography/index.js'

const formats = {
  text: (text, locale) => correct(text, {locale}),
  md(text, locale) {
    const {edits} = typesetMarkdown(parseMarkdown(text).tree, {locale, source: text, file: ''})
    return fixMarkdown(text, edits)
  },
  html(text, locale) {
    const {edits} = typesetHtml(fromHtml(text, {fragment: true}), {locale, source: text, file: ''})
    return fixMarkdown(text, edits)
  },
  'text->html(sup)'(text, locale) {
    const tree = {type: 'root', children: [{type: 'text', value: text}]}
    typesetHtml(tree, {locale, source: '', file: ''})
    return toHtml(tree)
  },
}

for await (const line of createInterface({input: process.stdin})) {
  if (line.trim() === '') continue
  const {id, locale, format, text} = JSON.parse(line)
  process.stdout.write(`${JSON.stringify({id, text: formats[format](text, locale)})}\n`)
}
