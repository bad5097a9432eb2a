/** For the tests of this folder: publications whose Markdown is given as the HTML that markdown makes of it. */
import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import type {Element, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {screen} from '../profiles/screen.ts'
import type {Assembled, Configuration, Finding, Profile, Publication, Tree} from '../types.ts'
import {type AssembleOptions, assemble} from './index.ts'
import {attribute, elements, hasClass} from './nodes.ts'

export {screen}

const root = new URL('../../', import.meta.url)
const read = (folder: string) =>
  new Map(
    readdirSync(new URL(folder, root), {recursive: true, encoding: 'utf8'})
      .filter(name => /\.(?:css|html)$/.test(name))
      .map(name => [name, readFileSync(new URL(folder + name, root), 'utf8')] as const),
  )

/** The tree of the file `name` whose HTML is `html`. */
export function treeOf(name: string, html: string): Tree {
  return {file: name, root: fromHtml(html, {fragment: true}), text: {pieces: []}, findings: []}
}

/** A brochure in French, A5, with contents where its kind has them, and with what `more` says otherwise. */
export function publicationOf(more: Partial<Configuration> = {}): Publication {
  const configuration: Configuration = {
    title: 'Essai',
    author: [],
    lang: 'fr-FR',
    kind: 'brochure',
    slug: 'essai',
    numbering: false,
    page: {name: 'A5', width: 148, height: 210},
    chapters: {start: 'page'},
    ...(more.kind === 'document' || more.kind === 'handout' ? {} : {contents: {depth: 2}}),
    lists: [],
    notes: 'foot',
    theme: 'sobre',
    typography: {},
    profiles: {screen: {}},
    places: {},
    ...more,
  }
  return {
    folder: '/essai',
    configuration,
    sources: [],
    files: new Map(),
    templates: read('templates/pages/'),
    styles: read('styles/'),
    findings: [],
    read: () => Promise.reject(new Error('document reads no file')),
  }
}

/** What came out, with its HTML parsed again. */
export interface Trial extends Assembled {
  readonly sections: readonly Element[]
  /** The text of each section of the page called `name`, generated words included. */
  texts(name: string): string[]
  /** The first element with that class, tag name or id. */
  first(name: string): Element | undefined
  all(name: string): Element[]
}

/** Assembles `files` (name → HTML; one file may be given by its HTML alone). */
export function trial(
  files: string | Readonly<Record<string, string>>,
  more: Partial<Configuration> = {},
  {profile = screen, ...options}: AssembleOptions & {readonly profile?: Profile} = {},
): Trial {
  const given = typeof files === 'string' ? {'01.md': files} : files
  const trees = Object.entries(given).map(([name, html]) => treeOf(name, html))
  return parsed(assemble(publicationOf(more), trees, profile, options))
}

/** The rules of the findings, in order. */
export const rules = (findings: readonly Finding[]): string[] => findings.map(({rule}) => rule)

/** All text of an element, the house's own too, on one line; blocks stand apart. */
export function shown(node: Element | Root | undefined): string {
  const raw = (one: Element | Root): string =>
    one.children
      .map(child => {
        if (child.type === 'text') return child.value
        if (child.type !== 'element') return ''
        return inline.has(child.tagName) && !hasClass(child, 'credit') ? raw(child) : ` ${raw(child)} `
      })
      .join('')
  return node
    ? raw(node)
        .replace(/[\n ]+/g, ' ')
        .trim()
    : ''
}

const inline = new Set(['a', 'em', 'strong', 'span', 'sup', 'sub', 'code', 'wbr'])

function parsed(assembled: Assembled): Trial {
  const tree = fromHtml(assembled.html, {fragment: true})
  const all = elements(tree)
  const matching = (name: string): Element[] =>
    all.filter(each => each.tagName === name || hasClass(each, name) || attribute(each, 'id') === name)
  const sections = all.filter(each => each.properties.dataSection !== undefined)
  return {
    ...assembled,
    sections,
    texts: name => sections.filter(each => each.properties.dataPage === name).map(each => shown(each)),
    first: name => all.find(each => attribute(each, 'id') === name) ?? matching(name)[0],
    all: matching,
  }
}

test('our templates are pages that one can open, dressed by our style sheets', () => {
  const {templates, styles} = publicationOf()
  assert.ok(templates.size >= 6)
  for (const [name, html] of templates) {
    const all = elements(fromHtml(html))
    assert.ok(
      all.some(each => each.properties.dataSlot !== undefined),
      name,
    )
    const sheets = all.filter(each => each.tagName === 'link').map(each => String(each.properties.href))
    for (const sheet of sheets) assert.ok(styles.has(sheet.replace('../../styles/', '')), `${name}: ${sheet}`)
  }
})
