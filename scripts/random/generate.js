/** Random documents: seed → document, in two forms with the words that each must show. */
import {randomDocument} from './document.js'
import {expectedWords} from './expected.js'
import {writeHtml} from './html.js'
import {writeMarkdown} from './markdown.js'

/**
 * A random document as the HTML that layout takes.
 *
 * @param {number} seed
 * @param {Parameters<typeof randomDocument>[1] & Parameters<typeof writeHtml>[1]} [profile] see `everything`; for instance
 *   `{only: ['table', 'paragraph'], pages: 4}`
 * @returns {{html: string, files: Map<string, string>, words: import('./expected.js').ExpectedWord[], title: string}}
 *   html: the inner HTML of the body, sections only
 */
export function randomHtml(seed, profile = {}) {
  const document = randomDocument(seed, {...profile, plain: true})
  return {...writeHtml(document, profile), words: expectedWords(document), title: document.title}
}

/**
 * A random document as Markdown, one file with its front matter.
 *
 * @param {number} seed
 * @param {Parameters<typeof randomDocument>[1]} [profile]
 * @returns {{markdown: string, files: Map<string, string>, words: import('./expected.js').ExpectedWord[], title: string}}
 */
export function randomMarkdown(seed, profile = {}) {
  const document = randomDocument(seed, profile)
  return {...writeMarkdown(document), words: expectedWords(document), title: document.title}
}
