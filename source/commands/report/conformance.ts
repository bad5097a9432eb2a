/** The report of a PDF that was judged: as data, and as one page of HTML that stands by itself. */
import type {ReadFile} from '../../pipeline/read-file.ts'
import {conditionWords} from '../../wording/conditions.ts'
import type {Session} from '../command.ts'

/** A condition of the report of `--json`. */
export interface ReportedCondition {
  readonly id: string
  readonly standard: 'pdfua' | 'pdfa' | 'reader'
  readonly rule: string
  readonly met: boolean
  readonly faults: readonly {readonly page: number | null; readonly element: number | null; readonly words: string}[]
}

/** The conditions, each with what does not meet it. */
export const conformanceOf = ({judged}: ReadFile): ReportedCondition[] =>
  judged.map(({id, standard, faults}) => ({
    id,
    standard,
    rule: conditionWords[id]?.rule ?? '',
    met: faults.length === 0,
    faults: faults.map(({page = null, element = null, words = ''}) => ({page, element, words})),
  }))

/** So many faults of a condition are listed one by one. */
const most = 50

/**
 * The report as a page of HTML: no address, no script, its style and its pictures in it. Headings, lists and tables say what
 * they are; nothing is told by colour alone.
 *
 * @param name the file that was judged
 * @param messages what else was found, as sentences
 */
export function conformancePage(read: ReadFile, name: string, messages: readonly string[], session: Session): string {
  const {words} = session
  const {language, page, standards, verdicts} = words.proof.report
  const failed = read.judged.filter(({faults, standard}) => faults.length > 0 && standard !== 'reader')
  const sentence = (id: string): string => conditionWords[id]?.[language] ?? id
  const sections = read.judged
    .filter(({faults}) => faults.length > 0)
    .map(({id, standard, faults}) => {
      const rows = faults
        .slice(0, most)
        .map(
          ({page: number, element, words: found}) =>
            `<tr><td>${number === undefined ? '–' : `<a href="#p${number}">${number}</a>`}</td><td>${element ?? '–'}</td><td>${escaped(found ?? '')}</td></tr>`,
        )
      const rest = faults.length > most ? `<p>${escaped(page.more(faults.length - most))}</p>` : ''
      return `<section><h3>${escaped(capital(sentence(id)))}</h3>
<p>${escaped(standards[standard])}${conditionWords[id]?.rule ? ` · ${escaped(conditionWords[id].rule)}` : ''}</p>
<table><thead><tr>${page.columns.map(column => `<th scope="col">${escaped(column)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>${rest}</section>`
    })
  const all = read.judged.map(
    ({id, standard, faults}) =>
      `<tr><td>${escaped(faults.length === 0 ? verdicts.met : verdicts.failed)}</td><td>${escaped(standards[standard])}</td><td>${escaped(conditionWords[id]?.rule ?? '')}</td><td>${escaped(sentence(id))}</td></tr>`,
  )
  const pictures = [...read.pictures].map(
    ([number, picture]) =>
      `<figure id="p${number}">${picture}<figcaption>${escaped(page.pageOf(number))}</figcaption></figure>`,
  )
  const list = (items: readonly string[]) => items.map(item => `<li>${escaped(item)}</li>`).join('')
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(page.title(name))}</title><style>${style}</style></head><body><main>
<h1>${escaped(page.title(name))}</h1>
<p><strong>${escaped(failed.length === 0 ? verdicts.pass : verdicts.fail)}</strong> ${escaped(page.figures(read.pages, read.judged.length, failed.length))}</p>
${read.title === '' ? '' : `<p>${escaped(read.title)}</p>`}
<h2>${escaped(page.faults)}</h2>
${sections.length === 0 ? `<p>${escaped(page.none)}</p>` : sections.join('\n')}
${messages.length === 0 ? '' : `<h2>${escaped(page.others)}</h2><ul>${list(messages)}</ul>`}
${pictures.length === 0 ? '' : `<h2>${escaped(page.pictures)}</h2>${pictures.join('\n')}`}
<h2>${escaped(page.all)}</h2>
<table><thead><tr>${page.conditions.map(column => `<th scope="col">${escaped(column)}</th>`).join('')}</tr></thead><tbody>${all.join('')}</tbody></table>
<footer><p>${escaped(page.foot(session.version))}</p></footer></main></body></html>
`
}

const style = `body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:2rem auto;max-width:52rem;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:0 0 1.5rem}th,td{text-align:left;vertical-align:top;border-bottom:1px solid #767676;padding:.3rem .6rem .3rem 0;overflow-wrap:anywhere}
figure{margin:1rem 0;break-inside:avoid}svg{width:22rem;max-width:100%;border:1px solid #767676;background:#fff}
svg text{font-family:serif;fill:#1a1a1a}svg .ground{fill:#e8eef1}svg .picture{fill:#c9d6dc}svg .fault{fill:#b00020}a{color:#0b4f6c}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const escaped = (text: string): string =>
  text.replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '').replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
