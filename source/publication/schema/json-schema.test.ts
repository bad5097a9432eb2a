/** The JSON Schema of publication.yaml, in the language server that editors run. */
import assert from 'node:assert/strict'
import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, before, test} from 'node:test'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {jsonSchema} from './json-schema.ts'
import {keysWith} from './keys.ts'

const rows = [
  {name: 'screen', about: 'Diffusion.'},
  {name: 'teacher', about: 'Enseignant.'},
]
const server = fileURLToPath(import.meta.resolve('yaml-language-server/bin/yaml-language-server'))
const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-schema-'))
const schema = path.join(folder, 'publication.schema.json')
let client: Client

before(async () => {
  await writeFile(schema, JSON.stringify(jsonSchema(keysWith(rows), 'publication.yaml')))
  client = connect(spawn(process.execPath, [server, '--stdio']))
  await client.ask('initialize', {processId: null, rootUri: null, capabilities: {}, workspaceFolders: []})
  client.tell('initialized', {})
})
after(async () => {
  client.close()
  await rm(folder, {recursive: true, force: true})
})

const open = (text: string) => {
  const uri = pathToFileURL(path.join(folder, `${Math.random().toString(36).slice(2)}.yaml`)).href
  const whole = `# yaml-language-server: $schema=${pathToFileURL(schema).href}\n${text}`
  client.tell('textDocument/didOpen', {textDocument: {uri, languageId: 'yaml', version: 1, text: whole}})
  return {uri}
}

const labels = async (text: string, line: number, character: number) => {
  const result = (await client.ask('textDocument/completion', {
    textDocument: open(text),
    position: {line, character},
  })) as {items: {label: string}[]}
  return result.items.map(({label}) => label)
}

test('an unknown key and a wrong value are underlined, at their place', async () => {
  const {uri} = open('tilte: Livret\nkind: livre\nedition:\n  date: demain\n')
  const found = await client.diagnostics(uri)
  assert.deepEqual(found.map(({range}) => [range.start.line, range.start.character]).sort(), [
    [1, 0],
    [2, 6],
    [4, 8],
  ])
})

test('what the program accepts is not underlined', async () => {
  const {uri} = open(`title: 1984
author: [Une, Deux]
source: source/*.md
page: {size: [148mm, 210mm]}
contents: false
theme: {name: sobre, accent: "#0b4f6c"}
edition: {version: 2.1, date: 2026-11-23, isbn: 9782070368228}
typography: {high-punctuation: thin, rules: {W02: off}}
profiles:
  screen:
  carnet: {base: teacher, page: {size: A6}, links: false}
`)
  assert.deepEqual(await client.diagnostics(uri), [])
})

test('keys and values are completed', async () => {
  assert.ok((await labels('\n', 1, 0)).includes('title'))
  assert.deepEqual((await labels('cover:\n  \n', 2, 2)).sort(), [
    'alt',
    'back',
    'collection',
    'credit',
    'image',
    'logo',
    'paper',
    'spread',
  ])
  assert.deepEqual((await labels('kind: \n', 1, 6)).sort(), ['brochure', 'document', 'edition', 'handout'])
})

test('a key says in French what it does', async () => {
  const hover = (await client.ask('textDocument/hover', {
    textDocument: open('edition:\n  isbn: 9782070368228\n'),
    position: {line: 2, character: 4},
  })) as {contents: {value: string}}
  assert.match(hover.contents.value, /L’ISBN, à 13 ou 10 chiffres/)
})

interface Diagnostic {
  readonly range: {readonly start: {readonly line: number; readonly character: number}}
}

interface Client {
  ask(method: string, params: unknown): Promise<unknown>
  tell(method: string, params: unknown): void
  diagnostics(uri: string): Promise<readonly Diagnostic[]>
  close(): void
}

/** The Language Server Protocol over the pipes of `child`, as far as the test needs it. */
const connect = (child: ChildProcessWithoutNullStreams): Client => {
  let buffer = Buffer.alloc(0)
  let last = 0
  const asked = new Map<number, (result: unknown) => void>()
  const told = new Map<string, (diagnostics: readonly Diagnostic[]) => void>()
  const known = new Map<string, readonly Diagnostic[]>()
  const send = (message: object) => {
    const body = JSON.stringify({jsonrpc: '2.0', ...message})
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const receive = (message: {
    id?: number
    method?: string
    params?: {uri: string; diagnostics: Diagnostic[]; items: []}
    result?: unknown
  }) => {
    if (message.method === undefined && message.id !== undefined) asked.get(message.id)?.(message.result)
    else if (message.method === 'workspace/configuration')
      send({id: message.id, result: message.params?.items.map(() => ({}))})
    else if (message.method !== undefined && message.id !== undefined) send({id: message.id, result: null})
    else if (message.method === 'textDocument/publishDiagnostics' && message.params) {
      known.set(message.params.uri, message.params.diagnostics)
      told.get(message.params.uri)?.(message.params.diagnostics)
    }
  }
  child.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, Math.max(0, head)).toString())?.[1])
      if (head < 0 || buffer.length < head + 4 + length) return
      const body = buffer.subarray(head + 4, head + 4 + length).toString()
      buffer = buffer.subarray(head + 4 + length)
      receive(JSON.parse(body))
    }
  })
  return {
    ask: (method, params) =>
      new Promise(resolve => {
        asked.set(++last, resolve)
        send({id: last, method, params})
      }),
    tell: (method, params) => send({method, params}),
    diagnostics: uri =>
      new Promise(resolve => {
        const already = known.get(uri)
        if (already) resolve(already)
        else told.set(uri, resolve)
      }),
    close: () => child.kill(),
  }
}
