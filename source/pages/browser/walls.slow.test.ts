/** The hostile pages stand in the place of a document, as if nothing had been taken out of it. */
import assert from 'node:assert/strict'
import {createSocket} from 'node:dgram'
import {once} from 'node:events'
import {type AddressInfo, createServer} from 'node:net'
import {test} from 'node:test'
import {setTimeout as pause} from 'node:timers/promises'
import puppeteer from 'puppeteer'
import {layOut} from '../index.ts'
import {findBrowser} from './find.ts'
import {openSession, type Session} from './launch.ts'
import {allWalls, makeNonce, origin, type Walls} from './walls.ts'

/** Ways out of a page, each to a port of its own: HTML, or a script. `{}` stands for the host and port. */
const markup: Readonly<Record<string, string>> = {
  image: '<img src="http://{}/">',
  'image-set': '<img srcset="http://{}/ 2x, http://{}/x 1x">',
  'css-image': '<div style="background: url(http://{}/)">x</div>',
  'css-import': '<style>@import "http://{}/";</style>',
  'css-font': '<style>@font-face { font-family: F; src: url(http://{}/) }</style><p style="font-family: F">x</p>',
  sheet: '<link rel="stylesheet" href="http://{}/">',
  icon: '<link rel="icon" href="http://{}/">',
  preload: '<link rel="preload" as="image" href="http://{}/">',
  prefetch: '<link rel="prefetch" href="http://{}/">',
  preconnect: '<link rel="preconnect" href="http://{}/">',
  modulepreload: '<link rel="modulepreload" href="http://{}/">',
  manifest: '<link rel="manifest" href="http://{}/">',
  frame: '<iframe src="http://{}/"></iframe>',
  'frame-text': '<iframe srcdoc="<img src=http://{}/>"></iframe>',
  'frame-text-script': '<iframe srcdoc="<script>fetch(`http://{}/`)</script>"></iframe>',
  'frame-data': `<iframe src="data:text/html,<script>fetch('http://{}/')</script>"></iframe>`,
  'frame-data-socket': `<iframe src="data:text/html,<script>new WebSocket('ws://{}/')</script>"></iframe>`,
  object: '<object data="http://{}/"></object>',
  embed: '<embed src="http://{}/">',
  video: '<video src="http://{}/" autoplay></video>',
  track: '<video src="data:video/mp4,"><track src="http://{}/" default></video>',
  script: '<script src="http://{}/"></script>',
  'svg-image': '<svg><image href="http://{}/"/></svg>',
  'svg-use': '<svg><use href="http://{}/#a"/></svg>',
  'svg-script': '<svg><script href="http://{}/"></script></svg>',
  handler: '<img src="x" onerror="fetch(`http://{}/`)">',
  rules: '<script type="speculationrules">{"prefetch": [{"urls": ["http://{}/"], "eagerness": "immediate"}]}</script>',
}
const scripts: Readonly<Record<string, string>> = {
  fetch: 'fetch("http://{}/", {mode: "no-cors"})',
  'fetch-post': 'fetch("http://{}/", {method: "POST", body: document.documentElement.outerHTML, keepalive: true})',
  request: 'const r = new XMLHttpRequest(); r.open("GET", "http://{}/"); r.send()',
  socket: 'new WebSocket("ws://{}/")',
  events: 'new EventSource("http://{}/")',
  beacon: 'navigator.sendBeacon("http://{}/", "x")',
  open: 'open("http://{}/")',
  'open-script': 'open("about:blank").document.write("<script>fetch(`http://{}/`)</scr" + "ipt>")',
  import: 'import("http://{}/")',
  worker: 'new Worker(URL.createObjectURL(new Blob(["fetch(`http://{}/`)"])))',
  'worker-socket': 'new Worker(URL.createObjectURL(new Blob(["new WebSocket(`ws://{}/`)"])))',
  'shared-worker': 'new SharedWorker("data:text/javascript,fetch(`http://{}/`)")',
  turn: `const c = new RTCPeerConnection({iceServers: [{urls: "turn:{}?transport=tcp", username: "a", credential: "b"}]});
    c.createDataChannel("x"); c.createOffer().then(offer => c.setLocalDescription(offer))`,
  stun: `const c = new RTCPeerConnection({iceServers: [{urls: "stun:{}"}]});
    c.createDataChannel("x"); c.createOffer().then(offer => c.setLocalDescription(offer))`,
  transport: 'new WebTransport("https://{}/")',
}
/** Ways that leave the page: one page for each, the last two by the click of a reader. */
const departures: Readonly<Record<string, string>> = {
  location: '<script>location = "http://{}/"</script>',
  refresh: '<meta http-equiv="refresh" content="0; url=http://{}/">',
  download: '<script>Object.assign(document.createElement("a"), {href: "http://{}/", download: "x"}).click()</script>',
  form: '<form action="http://{}/" method="post"><button id="here">x</button></form>',
  ping: '<a id="here" href="#x" ping="http://{}/">x</a>',
}

const names = [...Object.keys(markup), ...Object.keys(scripts), ...Object.keys(departures)]

/** A listener on loopback for each way out, by TCP (a connection without a word counts) and UDP. */
interface Trap {
  readonly hits: Set<string>
  /** `text` aimed at the listener of `name`. */
  aimed(name: string, text: string): string
  close(): void
}

const trap = async (): Promise<Trap> => {
  const hits = new Set<string>()
  const ports = new Map<string, number>()
  const listeners: {close(): unknown}[] = []
  for (const name of names) {
    const server = createServer(socket => {
      hits.add(name)
      socket.on('error', () => undefined)
      socket.end('HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\n\r\n')
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const {port} = server.address() as AddressInfo
    const datagrams = createSocket('udp4', () => hits.add(name))
    datagrams.on('error', () => undefined).bind(port, '127.0.0.1')
    ports.set(name, port)
    listeners.push(server, datagrams)
  }
  return {
    hits,
    aimed: (name, text) => text.replaceAll('{}', `127.0.0.1:${ports.get(name)}`),
    close: () => listeners.forEach(listener => void listener.close()),
  }
}

const hostile = ({aimed}: Trap): string[] => [
  `<!doctype html><title>x</title>${Object.entries(markup)
    .map(([name, html]) => aimed(name, html))
    .join('\n')}
   ${Object.entries(scripts)
     .map(([name, text]) => `<script>try { ${aimed(name, text)} } catch {}</script>`)
     .join('\n')}`,
  ...Object.entries(departures).map(([name, html]) => `<!doctype html><title>x</title>${aimed(name, html)}`),
]

/** The names of the ways by which something gets out of the pages of `session`, which is closed. */
const outOf = async (session: Session, seconds = 1.5): Promise<string[]> => {
  const trapped = await trap()
  try {
    const pages = await Promise.all(
      hostile(trapped).map(async html => {
        const answer = async (path: string) => (path === '/' ? html : undefined)
        const page = await session.newPage({answer, nonce: makeNonce()})
        await page.goto(`${origin}/`, {waitUntil: 'domcontentloaded'}).catch(() => undefined)
        await page.click('#here').catch(() => undefined)
        return page
      }),
    )
    await pause(seconds * 1000)
    const windows = await Promise.all(pages.map(page => page.browserContext().pages()))
    return [
      ...names.filter(name => trapped.hits.has(name)),
      ...windows.flatMap(each => (each.length > 1 ? [`a window: ${each[1]?.url()}`] : [])),
    ]
  } finally {
    await session.close()
    trapped.close()
  }
}

const standing = async (walls: Walls) => openSession(await findBrowser(undefined), {walls})

test('with no wall the hostile pages do get out', async () => {
  const out = await outOf(await standing({policy: false, interception: false, offline: false}))
  const kept = names.filter(name => !out.includes(name))
  // The headless shell has no icon, no manifest and makes no connection beforehand.
  assert.ok(kept.length <= 8, `these reach nothing, and prove nothing: ${kept.join(' ')}`)
})

test('nothing gets out, and nothing does when any one wall is taken away', async () => {
  const cases = {
    'all walls': allWalls,
    'no policy': {...allWalls, policy: false},
    'no interception': {...allWalls, interception: false},
    'not offline': {...allWalls, offline: false},
  }
  for (const [name, walls] of Object.entries(cases)) {
    const out = await outOf(await standing(walls))
    // Without interception nobody closes the windows; nothing leaves by them.
    assert.deepEqual(walls.interception ? out : out.filter(each => !each.startsWith('a window')), [], name)
  }
})

test('in a document that is laid out no script but ours runs, and its pages stand', async () => {
  const session = await standing(allWalls)
  try {
    const layout = await layOut(
      {
        title: 'essai',
        lang: 'fr',
        html: `<section data-page="chapter" data-ref="0"><p data-ref="1">Un texte.</p>
          <script>document.querySelectorAll('p').forEach(p => p.remove())</script>
          <p data-ref="2">Un autre<img width="1" height="1" src="x" onerror="this.closest('p').remove()">.</p></section>
          </template><script>document.querySelector('template').remove()</script>`,
        styles: [{name: 'essai.css', css: '@page { size: 90mm 90mm; margin: 10mm } script { display: none }'}],
        places: [],
        metadata: {title: 'essai', author: [], lang: 'fr', producer: ''},
        findings: [],
      },
      session,
      {continued: '', read: async () => undefined},
    )
    const texts = layout.pages.pages.flatMap(page => page.texts).map(({text}) => text)
    assert.match(texts.join(''), /Un texte[\s\S]*Un autre\./)
  } finally {
    await session.close()
  }
})

test('nothing gets out of a browser that runs elsewhere, which lacks the third wall', async () => {
  const found = await findBrowser(undefined)
  assert.ok('launch' in found)
  const {executable, environment} = found.launch
  const elsewhere = await puppeteer.launch({
    executablePath: executable,
    headless: 'shell',
    env: {...process.env, ...environment},
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const session = await openSession({connect: elsewhere.wsEndpoint()})
    assert.equal(session.remote, true)
    assert.deepEqual(await outOf(session), [])
    console.log(
      await outOf(await openSession({connect: elsewhere.wsEndpoint()}, {walls: {...allWalls, policy: false}})),
    )
  } finally {
    await elsewhere.close()
  }
})
