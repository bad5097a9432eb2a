/** The rows of `fixtures/hostile/`, completed. Their form is told in its README. */
import {readdir} from 'node:fs/promises'
import {answers} from './judge.js'

const folder = new URL('../../fixtures/hostile/', import.meta.url)

/** @returns {Promise<object[]>} every row, named `kind/name`, with all its files */
export async function readRows() {
  const names = (await readdir(folder)).filter(name => name.endsWith('.js')).sort()
  const kinds = await Promise.all(names.map(async name => [name.slice(0, -3), await import(new URL(name, folder))]))
  const rows = kinds.flatMap(([kind, {default: all}]) => all.map(row => completed(row, kind)))
  const seen = new Set()
  for (const {name} of rows) {
    if (seen.has(name)) throw new Error(`two rows are called ${name}`)
    seen.add(name)
  }
  const without = rows.find(({expect}) => !answers.includes(expect))
  if (without) throw new Error(`${without.name} states no answer that there is: ${without.expect}`)
  return rows
}

const completed = (row, kind) => {
  const {name, expect, text = '', yaml = '', css, svg, template, files = {}, ...rest} = row
  const drawn = svg === undefined ? '' : '![Un dessin](images/d.svg)\n\n'
  return {
    ...rest,
    name: `${kind}/${name}`,
    kind,
    expect,
    files: {
      'publication.yaml': `title: Essai\nlang: fr-FR\n${/^kind:/m.test(yaml) ? '' : 'kind: document\n'}${css === undefined ? '' : 'theme: maison.css\n'}${yaml}`,
      'source/texte.md': `# Essai\n\nUn témoin ordinaire.\n\n${drawn}${text}`,
      ...(css !== undefined && {'maison.css': css}),
      ...(svg !== undefined && {'images/d.svg': svg}),
      ...Object.fromEntries(Object.entries(template ?? {}).map(([file, html]) => [`templates/${file}`, html])),
      ...files,
    },
  }
}
