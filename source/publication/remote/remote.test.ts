import assert from 'node:assert/strict'
import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, test} from 'node:test'
import type {Publication} from '../../types.ts'
import {DownloadError, download, isPublic, type Limits, limits} from './download.ts'
import {withRemoteImages} from './index.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const asked: string[] = []
const server = createServer((request, response) => {
  const url = request.url ?? ''
  asked.push(url)
  const [, turns] = /^\/turn\/(\d)/.exec(url) ?? []
  if (turns !== undefined && turns !== '0') response.writeHead(302, {location: `/turn/${Number(turns) - 1}`}).end()
  else if (url === '/away') response.writeHead(302, {location: 'file:///etc/passwd'}).end()
  else if (url === '/none.png') response.writeHead(404).end()
  else if (url === '/page.png') response.end('<!doctype html><p>rien')
  else if (url === '/large.png') response.end(Buffer.alloc(3000))
  else if (url === '/late.png') setTimeout(() => response.end(png), 3000).unref()
  else response.end(png)
})
await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const folder = await mkdtemp(path.join(tmpdir(), 'fascicule-web-'))
after(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, {recursive: true, force: true})
})
const open: Limits = {...limits, bytes: 2000, time: 1000, isAllowed: () => true}

const reasonOf = (address: string, allowed = open): Promise<string> =>
  download(address, allowed).then(
    () => 'fetched',
    error => {
      assert.ok(error instanceof DownloadError, String(error))
      return error.reason
    },
  )

test('a picture is fetched under every limit', async () => {
  assert.deepEqual(Buffer.from(await download(`${site}/a.png`, open)), png)
  assert.equal(await reasonOf(`${site}/turn/3`), 'fetched')
  assert.equal(await reasonOf(`${site}/turn/4`), 'redirects')
  assert.equal(await reasonOf(`${site}/away`), 'address')
  assert.equal(await reasonOf(`${site}/none.png`), 'status')
  assert.equal(await reasonOf(`${site}/large.png`), 'large')
  assert.equal(await reasonOf(`${site}/late.png`), 'late')
  for (const address of [
    'file:///etc/passwd',
    'ftp://exemple.org/a.png',
    'http://moi:secret@exemple.org/a.png',
    'http://',
  ])
    assert.equal(await reasonOf(address), 'address', address)
})

test('no address of the machine or of its network is asked, by number or by name', async () => {
  const before = asked.length
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '10.0.0.1', '169.254.169.254', '[::ffff:127.0.0.1]', '0x7f.1'])
    assert.equal(
      await reasonOf(`http://${host}:${new URL(site).port}/a.png`, {...open, isAllowed: isPublic}),
      'address',
      host,
    )
  assert.equal(asked.length, before)
  for (const address of ['8.8.8.8', '2606:4700::1111']) assert.ok(isPublic(address), address)
  for (const address of [
    '192.168.1.1',
    'fe80::1',
    'fd00::1',
    '::',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '255.255.255.255',
  ])
    assert.ok(!isPublic(address), address)
})

test('pictures of the texts are among the files, told with their digest, kept, and asked for once', async () => {
  const text = `![a](${site}/a.png)\n\n<img alt="b" src="${site}/b.png">\n\n![c][c] ![d](${site}/page.png) [lien](${site}/x.png)\n\n[c]: ${site}/c.png\n`
  const publication = {sources: [{name: 'a.md', text}], files: new Map(), findings: []} as unknown as Publication
  const first = await withRemoteImages(publication, folder, open)
  const told = first.findings.map(({rule, place, values}) => `${rule} ${place?.line} ${values.reason ?? values.kept}`)
  assert.deepEqual(told.sort(), [
    'image-fetched 1 0',
    'image-fetched 3 0',
    'image-fetched 7 0',
    'image-not-fetched 5 not-an-image',
  ])
  const name = first.remote?.get(`${site}/a.png`) ?? ''
  assert.match(name, /^web\/[0-9a-f]{32}\.png$/)
  assert.deepEqual(first.files.get(name), {name, bytes: png.length, width: 1, height: 1})
  assert.deepEqual(Buffer.from(await first.read(name)), png)
  assert.ok(!asked.includes('/x.png'))
  const before = asked.filter(url => url !== '/page.png').length
  const again = await withRemoteImages(publication, folder, open)
  assert.equal(asked.filter(url => url !== '/page.png').length, before)
  assert.ok(again.findings.some(({values}) => values.kept === 1))
  // What was changed in the cache is no longer what came from there.
  for (const file of await readdir(folder)) if (!file.endsWith('.json')) await writeFile(path.join(folder, file), 'x')
  const mended = await withRemoteImages(publication, folder, open)
  assert.deepEqual(Buffer.from(await mended.read(name)), png)
})
