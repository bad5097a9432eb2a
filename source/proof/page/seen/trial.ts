/** For tests: blocks of HTML, laid out, printed and proved by a real browser. */
import {findBrowser, layOut, openSession, type Session} from '../../../pages/index.ts'
import {finish} from '../../../pdf/index.ts'
import {screen} from '../../../profiles/screen.ts'
import type {Assembled, Metadata, Place, SourcePiece} from '../../../types.ts'
import {type Proof, prove} from '../../index.ts'

const metadata: Metadata = {title: 'Essai', author: [], lang: 'fr', producer: '1.2.0'}

const css =
  '@page {size: 105mm 148mm; margin: 12mm 10mm} body {font: 10px/14px serif} p {text-align: left; margin: 0 0 14px} .below {margin-top: -28px; position: relative}'

/** What is proved of blocks. */
export interface Trial {
  readonly proof: Proof
  /** The findings on what is seen: rule, severity, line (the block's number, from 1), contrast. */
  readonly told: readonly string[]
  /** Milliseconds that the proof took. */
  readonly time: number
}

/** Opens a browser for trials. */
export async function openTrials() {
  const session = await openSession(await findBrowser(undefined))
  return {
    try: (blocks: readonly string[], style?: string) => tried(session, blocks, style),
    close: () => session.close(),
  }
}

/**
 * Tries blocks: each one is inner HTML of a `div`, and its words in order are its source. Words within `<svg>`, `<style>` and
 * elements with `data-generated` are none of the source's.
 */
const tried = async (session: Session, blocks: readonly string[], style = ''): Promise<Trial> => {
  const places: Place[] = blocks.map((_, i) => ({file: 'essai.md', line: i + 1, column: 1}))
  const pieces = blocks.flatMap((html, i) => sourceOf(html, places[i] as Place))
  const divs = blocks.map((html, i) => `<div data-ref="${i}">${html}</div>`)
  const assembled: Assembled = {
    title: 'Essai',
    lang: 'fr',
    html: `<section data-section data-page="chapter">${divs.join('\n')}</section>`,
    styles: [{name: 'essai.css', css: `${css} ${style}`}],
    places,
    metadata,
    findings: [],
  }
  const layout = await layOut(assembled, session, {continued: '', read: async () => undefined})
  try {
    const {bytes} = finish(await layout.print(), layout.pages, {metadata, links: true, steps: screen.finish})
    const options = {checks: screen.checks, shows: [], places, images: [], files: new Map(), picture: layout.picture}
    const begun = performance.now()
    const proof = await prove(bytes, [{pieces}], layout.pages, options)
    return {proof, told: proof.findings.filter(({rule}) => SEEN.test(rule)).map(said), time: performance.now() - begun}
  } finally {
    await layout.close()
  }
}

const SEEN = /^proof-(?:covered|transparent|outside|contrast|tiny|word-lost)$/

const said = ({rule, severity, place, values}: Proof['findings'][number]): string =>
  [rule.replace('proof-', ''), severity, place?.line ?? '-', values.ratio ?? values.size].join(' ').trim()

const sourceOf = (html: string, place: Place): SourcePiece[] => {
  const own = html.replace(/<(style|svg)\b.*?<\/\1>|<(\w+) data-generated.*?<\/\2>/gs, ' ')
  const texts = own.split(/<\/?(?:p|div|h1)\b[^>]*>/).map(text => text.replace(/<[^>]*>/g, '').trim())
  return texts.filter(Boolean).map(text => ({text, stream: 'body', place, begins: true, corrections: []}))
}
