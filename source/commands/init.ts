import {cp, mkdir, readdir, readFile, stat, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {MachineError} from '../fault.ts'
import {nearest} from '../wording/nearest.ts'
import {type Command, isSet, textOf} from './command.ts'
import {writingFault} from './output/write.ts'

const templates = fileURLToPath(new URL('../../templates/publications/', import.meta.url))
const schema = fileURLToPath(new URL('../publication.schema.json', import.meta.url))

/** Where the schema goes in a publication: with it, so that editors find it offline, on whatever machine. */
const schemaCopy = '.fascicule/publication.schema.json'

/** Writes an example into a new or empty folder. */
export const init: Command = {
  name: 'init',
  options: {
    template: {type: 'string'},
    quiet: {type: 'boolean', short: 'q'},
  },
  arguments: {least: 1, most: 1},

  async run(call, session) {
    const [argument = ''] = call.arguments
    const folder = path.resolve(session.folder, argument)
    const template = await templateNamed(textOf(call, 'template') ?? 'starter')
    await checkEmpty(folder, argument)
    try {
      await mkdir(folder, {recursive: true})
      await cp(template, folder, {recursive: true, filter: source => !isProduced(path.relative(template, source))})
      await addSchema(folder)
    } catch (error) {
      throw writingFault(error, argument)
    }
    if (!isSet(call, 'quiet')) {
      const {done, next} = session.words.init
      const typed = /\s/.test(argument) ? `"${argument}"` : argument
      const command = argument === '.' ? 'fascicule build' : `fascicule build ${typed}`
      await session.out([done(argument), '', ...next, `     ${command}`, ''].join('\n'))
    }
    return 0
  },
}

/** What a build leaves in a template is no part of it. */
const isProduced = (name: string) => /^(?:dist|node_modules)(?:$|[\\/])/.test(name)

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

const checkEmpty = async (folder: string, name: string) => {
  const found = await stat(folder).catch(() => undefined)
  if (!found) return
  if (!found.isDirectory()) throw new MachineError('not-a-folder', 2, {name})
  if ((await readdir(folder)).length > 0) throw new MachineError('folder-not-empty', 2, {name})
}

const addSchema = async (folder: string) => {
  const configuration = path.join(folder, 'publication.yaml')
  const text = (await readFile(configuration, 'utf8')).replace(/^# yaml-language-server:.*\n/, '')
  await mkdir(path.dirname(path.join(folder, schemaCopy)), {recursive: true})
  await cp(schema, path.join(folder, schemaCopy))
  await writeFile(configuration, `# yaml-language-server: $schema=${schemaCopy}\n${text}`)
}
