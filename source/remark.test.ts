/** `fascicule/remark`: by itself, and behind a real language server that a real client speaks to. */
import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath, pathToFileURL} from 'node:url'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {createMessageConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-jsonrpc/node'
import type {CodeAction, Diagnostic, PublishDiagnosticsParams} from 'vscode-languageserver-protocol'
import {listen} from './commands/testing.ts'
import fasciculeCheck from './remark.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-remark-'))
after(() => rm(folder, {recursive: true, force: true}))
await listen(['init', 'livret'], folder)
const publication = path.join(folder, 'livret')
const chapter = path.join(publication, 'source', '01-ecrire.md')
const saved = await readFile(chapter, 'utf8')
const whole = '# Paix\n\nIl dit "oui"! Voir [](#nulle).\n\n![La salle](../images/nulle.jpg "La salle. Photo : ONU")\n'

const processor = unified().use(remarkParse).use(remarkStringify)
const messagesOf = async (value: string, file = chapter) => {
  const {messages} = await processor()
    .use(fasciculeCheck, {language: 'fr'})
    .process(new VFile({path: file, value}))
  return messages
}

test('a chapter is told what check tells it, the text being the one that is typed', async () => {
  const messages = await messagesOf(whole)
  await writeFile(chapter, whole)
  const {findings} = JSON.parse((await listen(['check', 'livret/source/01-ecrire.md', '--json'], folder)).out)
  await writeFile(chapter, saved)
  assert.ok(messages.length >= 5)
  assert.deepEqual(
    messages.map(({ruleId, line, column, reason}) => [ruleId, line, column, reason]),
    findings.map(({rule, line, column, message}: Record<string, unknown>) => [rule, line, column, message]),
  )
})

for (const [form, typed] of [
  ['', whole],
  [', accents apart', whole.replace('Il', 'L’été, il').normalize('NFD')],
] as const)
  test(`what a message expects makes the text right, written at its place${form}`, async () => {
    let text = typed
    const lines = typed.split('\n')
    const offset = ({line, column}: {line: number; column: number}) =>
      lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1
    for (const {place, actual, expected} of (await messagesOf(typed)).reverse()) {
      if (!expected || !place || !('end' in place)) continue
      const [start, end] = [offset(place.start), offset(place.end)]
      assert.equal(text.slice(start, end), actual)
      text = text.slice(0, start) + expected[0] + text.slice(end)
    }
    assert.ok(/[Ii]l dit «\u00A0oui\u00A0»\u202F! Voir/.test(text), JSON.stringify(text))
    assert.deepEqual(
      (await messagesOf(text)).flatMap(({ruleId, expected}) => (expected ? [ruleId] : [])),
      [],
    )
  })

test('a text that lies nowhere is read by itself; a fault of the configuration is said with its file', async () => {
  const alone = await messagesOf('Oui!\n', path.join(folder, 'nouveau.md'))
  assert.deepEqual(
    alone.map(({ruleId}) => ruleId),
    ['lang-default', 'title-none', 'T03'],
  )
  const broken = path.join(folder, 'faux')
  await mkdir(broken)
  await writeFile(path.join(broken, 'publication.yaml'), 'titel: Paix\n')
  await writeFile(path.join(broken, 'un.md'), '# Un\n\nOui!\n')
  const [message] = await messagesOf('# Un\n\nOui!\n', path.join(broken, 'un.md'))
  assert.equal(message?.ruleId, 'config-key')
  assert.match(message.reason, /^publication\.yaml:1 .*title/)
  assert.equal(message.fatal, true)
})

test('a language server shows the faults while one types, and offers the replacement', async () => {
  await copyFile(path.join(root, 'docs/recettes/remarkrc.yaml'), path.join(publication, '.remarkrc.yaml'))
  await mkdir(path.join(publication, 'node_modules'))
  await symlink(root, path.join(publication, 'node_modules', 'fascicule'))
  const server = spawn(process.execPath, [fileURLToPath(new URL('remark.testing.js', import.meta.url)), '--stdio'], {
    env: {...process.env, LC_ALL: 'C.UTF-8'},
  })
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  const published: PublishDiagnosticsParams[] = []
  const waiting: (() => void)[] = []
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params)
    for (const wake of waiting.splice(0)) wake()
  })
  const diagnosticsOf = async (version: number): Promise<Diagnostic[]> => {
    for (;;) {
      const found = published.find(params => params.version === version)
      if (found) return found.diagnostics
      await new Promise<void>(resolve => waiting.push(resolve))
    }
  }
  connection.listen()
  try {
    const uri = pathToFileURL(chapter).href
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(publication).href,
      workspaceFolders: [{uri: pathToFileURL(publication).href, name: 'livret'}],
      capabilities: {},
    })
    await connection.sendNotification('initialized', {})
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: {uri, languageId: 'markdown', version: 1, text: whole},
    })
    const diagnostics = await diagnosticsOf(1)
    const at = (code: string) => diagnostics.filter(each => each.code === code)
    assert.deepEqual(
      at('reference-broken').map(({range, severity, source}) => [range, severity, source]),
      [[{start: {line: 2, character: 19}, end: {line: 2, character: 29}}, 1, 'fascicule']],
    )
    assert.deepEqual(
      at('T03').map(({range, severity}) => [range.start, severity]),
      [[{line: 2, character: 12}, 3]],
    )
    assert.equal(at('Q02').length, 2)
    assert.equal(at('image-missing').length, 1)

    const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: {uri},
      range: at('T03')[0]!.range,
      context: {diagnostics: at('T03')},
    })
    assert.deepEqual(actions[0]?.edit?.changes?.[uri], [{range: at('T03')[0]!.range, newText: '\u202F'}])

    await connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version: 2},
      contentChanges: [{text: '# Paix\n\nTout va bien.\n'}],
    })
    assert.deepEqual(await diagnosticsOf(2), [])
  } finally {
    connection.dispose()
    server.kill()
  }
})
