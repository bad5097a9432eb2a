import {MachineError} from '../fault.ts'
import {prepareMarkdown, toHtmlTree} from '../markdown/index.ts'
import {type ReadPdf, readPdf} from '../pdf/read/index.ts'
import {readPublication} from '../publication/index.ts'
import type {Finding, Publication, SourceText} from '../types.ts'
import {labelsFor} from '../wording/index.ts'
import {type Command, isSet, type Session, textOf} from './command.ts'
import {exitOf, isConfigurationFault} from './exit.ts'
import {namedBy, readNamed} from './input.ts'
import {fileFindings} from './proof/file.ts'
import {wordsOf} from './proof/words.ts'
import {harmlessJson} from './report/harmless.ts'
import {type Format, marksOf, messagesOf, written} from './report/index.ts'
import {reportOf} from './report/json.ts'

/** Proves a PDF that lies on the disk, without laying anything out again. */
export const proof: Command = {
  name: 'proof',
  options: {
    strict: {type: 'boolean'},
    format: {type: 'string', values: ['full', 'plain', 'github']},
    json: {type: 'boolean'},
    quiet: {type: 'boolean', short: 'q'},
  },
  arguments: {least: 1, most: 2},

  async run(call, session) {
    const begun = session.now()
    const [file = '', folder] = call.arguments
    const pdf = await pdfOf(file, session)
    const publication = folder === undefined ? undefined : await readPublication((await namedBy(folder, session)).input)
    const isUnfit = publication?.findings.some(isConfigurationFault) ?? false
    const words = wordsOf(pdf, publication && !isUnfit ? await textsOf(publication) : [])
    const findings: Finding[] = [
      ...(isUnfit ? (publication?.findings ?? []) : []),
      ...fileFindings(pdf),
      ...words.findings,
    ]
    const refused = findings.some(({severity}) => severity === 'error')
    const exit = exitOf(findings, {strict: isSet(call, 'strict'), refused})
    const messages = messagesOf(findings, session)
    if (isSet(call, 'json')) {
      const timings = {total: session.now() - begun}
      const report = reportOf({command: 'proof', session, publication, messages, exit, timings})
      const figures = {words: words.words, lost: words.lost}
      await session.out(harmlessJson({...report, proof: publication ? figures : null}))
      return exit
    }
    const format = (textOf(call, 'format') ?? 'full') as Exclude<Format, 'sarif'>
    await session.out(await written(messages, format, session, publication), marksOf(format, session))
    const {right, alone} = session.words.proof
    const figures = {words: words.words, pages: pdf.pages.length}
    if (!isSet(call, 'quiet') && !refused) session.err(`${publication ? right(figures) : alone(figures)}\n`)
    return exit
  },
}

const pdfOf = async (file: string, session: Session): Promise<ReadPdf> => {
  const bytes = await readNamed(file, session)
  try {
    return readPdf(bytes)
  } catch (error) {
    throw new MachineError('input-not-pdf', 2, {name: file}, error)
  }
}

const textsOf = async ({configuration, files, sources}: Publication): Promise<readonly SourceText[]> => {
  const {lang, typography} = configuration
  await prepareMarkdown(sources)
  return sources.map(source => toHtmlTree(source, {lang, typography, files, labels: labelsFor(lang)}).text)
}
