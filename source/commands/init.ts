import {cp, mkdir, readdir, readFile, stat, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'
import {MachineError} from '../fault.ts'
import {nearest} from '../wording/nearest.ts'
import {typed} from '../wording/phrases.ts'
import {type Call, type Command, isSet, type Session, textOf} from './command.ts'
import {readNamed} from './input.ts'
import {checkEmpty, fillFolder} from './output/folder.ts'
import {marksOf, messagesOf, written} from './report/index.ts'
import {withThread} from './thread.ts'

const templates = fileURLToPath(new URL('../../templates/publications/', import.meta.url))
const schema = fileURLToPath(new URL('../publication.schema.json', import.meta.url))

/** Where the schema goes in a publication: with it, so that editors find it offline, on whatever machine. */
const schemaCopy = '.fascicule/publication.schema.json'

/** Writes an example, or what a document of a word processor says, into a new or empty folder. */
export const init: Command = {
  name: 'init',
  options: {
    template: {type: 'string'},
    from: {type: 'string'},
    quiet: {type: 'boolean', short: 'q'},
  },
  arguments: {least: 0, most: 1},

  async run(call, session) {
    const from = textOf(call, 'from')
    const document = from === undefined ? undefined : await documentNamed(from, call, session)
    const argument = call.arguments[0] ?? document?.folder
    if (argument === undefined) throw new MachineError('argument-missing', 2, {command: 'init'})
    const folder = path.resolve(session.folder, argument)
    const template = await templateNamed(textOf(call, 'template') ?? 'starter')
    await fillFolder(folder, argument, async stage => {
      if (document) for (const {name, content} of document.files) await stage.write(name, bytesOf(content))
      else
        await cp(template, stage.folder, {recursive: true, filter: source => !isOurs(path.relative(template, source))})
      await addSchema(stage.folder)
      await addOwn(stage.folder, session)
      session.signal.throwIfAborted()
    })
    const isQuiet = isSet(call, 'quiet')
    if (document && (!isQuiet || document.findings.some(({severity}) => severity !== 'info'))) {
      const messages = messagesOf(document.findings, session)
      session.err(
        await written(messages, {format: 'full', isVerbose: true, publication: undefined}, session),
        marksOf('full', session),
      )
    }
    if (!isQuiet) {
      const {done, next, nextFrom} = session.words.init
      const build = `${programOf(session)} build`
      const command = argument === '.' ? build : `${build} ${typed(argument)}`
      await session.out([done(argument), '', ...(document ? nextFrom : next), `     ${command}`, ''].join('\n'))
    }
    return 0
  },
}

/** What is typed to call the program: whoever came by `npx` or `npm create` has not installed it. */
const programOf = ({environment}: Session) =>
  environment.npm_lifecycle_event === 'npx' ? 'npx fascicule' : 'fascicule'

/** A document as the files of a publication, and the folder that has its name. */
const documentNamed = async (name: string, call: Call, session: Session) => {
  if (textOf(call, 'template') !== undefined) throw new MachineError('docx-options', 2)
  const [given] = call.arguments
  const folder = given ?? path.basename(name).replace(/(?<=.)\.[^.]+$/, '')
  // Known before the work, not after.
  await checkEmpty(path.resolve(session.folder, folder), folder)
  const bytes = await readNamed(name, session)
  const read = await withThread(session, thread => thread.ask('word', {bytes, name: path.basename(name)}, bytes.length))
  return {...read, folder}
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** What a build leaves in a template is no part of it, nor are the programs that drew its pictures. */
const isOurs = (name: string) => /^(?:dist|node_modules|scripts)(?:$|[\\/])/.test(name)

const templateNamed = async (name: string) => {
  const names = (await readdir(templates, {withFileTypes: true})).flatMap(one => (one.isDirectory() ? [one.name] : []))
  if (names.includes(name)) return path.join(templates, name)
  const near = nearest(name, names) ?? ''
  throw new MachineError('option-choice', 2, {
    option: '--template',
    value: name,
    nearest: near,
    known: names.sort().join(', '),
  })
}

const addSchema = async (folder: string) => {
  const configuration = path.join(folder, 'publication.yaml')
  const text = (await readFile(configuration, 'utf8')).replace(/^# yaml-language-server:.*\n/, '')
  await mkdir(path.dirname(path.join(folder, schemaCopy)), {recursive: true})
  await cp(schema, path.join(folder, schemaCopy))
  await writeFile(configuration, `# yaml-language-server: $schema=${schemaCopy}\n${text}`)
}

/** What git is not to keep, and a word to whoever finds the folder; an example's own stay. */
const addOwn = async (folder: string, {words}: Session) => {
  const {title} = parse(await readFile(path.join(folder, 'publication.yaml'), 'utf8')) as {title?: unknown}
  const files = {'.gitignore': 'dist/\n', 'LISEZMOI.md': words.init.readme(String(title ?? ''))}
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    if (!(await stat(file).catch(() => undefined))) await writeFile(file, text)
  }
}
