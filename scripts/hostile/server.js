/** What must never be reached: HTTP and WebSocket on both loopback addresses, and UDP for calls of WebRTC. */
import {createSocket} from 'node:dgram'
import {createServer} from 'node:http'

/** Any connection is a hit, be it without a request. */
export async function listen() {
  const hits = []
  const open = new Set()
  const server = createServer((request, response) => {
    hits.push(`${request.method} ${request.url}`)
    response.writeHead(200, {'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html'}).end('<p>zorglub</p>')
  })
  server.on('upgrade', (request, socket) => {
    hits.push(`${request.headers.upgrade} ${request.url}`)
    socket.destroy()
  })
  server.on('connection', socket => {
    hits.push('connection')
    open.add(socket)
    socket.on('close', () => open.delete(socket)).on('error', () => undefined)
  })
  await new Promise((resolve, reject) => server.listen(0, '127.0.0.1', resolve).once('error', reject))
  const {port} = server.address()
  const udp = createSocket('udp4').on('message', () => hits.push('udp'))
  await new Promise((resolve, reject) => udp.bind(port, '127.0.0.1', resolve).once('error', reject))
  return {
    port,
    /** The hits since the last call. */
    taken: () => hits.splice(0),
    async close() {
      if (!server.listening) return
      for (const socket of open) socket.destroy()
      udp.close()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
