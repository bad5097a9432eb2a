import {tellDialect} from './tell.ts'
import type {Dialect} from './types.ts'

/** `[TOC]`, `[[toc]]`, `[[_TOC_]]`, `{:toc}`, `[[TOC]]`: the place of the contents. */
export const contents: Dialect = {
  name: 'contents-mark',
  lines: [{first: '[', pattern: /^\[\[?_?toc_?\]?\][ \t]*$/i, begins: true}],
  become: (node, context) => {
    tellDialect(context, node, 'contents-mark', 'read', node.value)
    return [{type: 'control', control: 'slot', argument: 'toc', ...(node.position && {position: node.position})}]
  },
}
