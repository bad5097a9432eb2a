/** Makes the files of a row: texts, bytes, pictures, links, pipes. */
import {execFileSync} from 'node:child_process'
import {chmod, link, mkdir, symlink, writeFile} from 'node:fs/promises'
import {createServer} from 'node:net'
import path from 'node:path'
import {png} from './pictures.js'

/**
 * Makes `files` (path → content) under `folder`; `values` replace `$NAME$` in texts. Gives what is to be closed.
 * A content is a text or one of `{bytes}` (hex), `{latin1}`, `{utf16}`, `{repeat: [text, times], before, after}`, `{png}`,
 * `{link}`, `{hard}`, `{pipe}`, `{socket}`, `{device}`, `{folders: n}`, `{many: [n, text]}`, undefined for no file; with `mode`.
 */
export async function makeFiles(folder, files, values) {
  const closing = []
  const filled = text => text.replace(/\$([A-Z]+)\$/g, (found, name) => values[name] ?? found)
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue
    const file = path.join(folder, filled(name))
    await mkdir(path.dirname(file), {recursive: true})
    const special = typeof content === 'object' ? Object.keys(content).find(key => key in makers) : undefined
    if (special) closing.push(await makers[special](file, content[special], filled))
    else await writeFile(file, bytesOf(content, filled))
    if (content?.mode !== undefined) await chmod(file, content.mode)
  }
  return async () => {
    for (const close of closing) await close?.()
  }
}

const bytesOf = (content, filled) => {
  if (typeof content === 'string') return filled(content)
  if (content.bytes !== undefined) return Buffer.from(content.bytes.replace(/\s/g, ''), 'hex')
  if (content.latin1 !== undefined) return Buffer.from(filled(content.latin1), 'latin1')
  if (content.utf16 !== undefined) return Buffer.from(`\ufeff${filled(content.utf16)}`, 'utf16le')
  if (content.png) return cut(png(content.png), content)
  if (content.parts) return Buffer.concat(content.parts.map(part => Buffer.from(bytesOf(part, filled))))
  if (!content.repeat) throw new Error(`no content: ${JSON.stringify(content)}`)
  const [text, times] = content.repeat
  return filled(`${content.before ?? ''}${text.repeat(times)}${content.after ?? ''}`)
}

const cut = (bytes, {keep = 1}) => bytes.subarray(0, Math.floor(bytes.length * keep))

const makers = {
  link: (file, target, filled) => symlink(filled(target), file),
  hard: (file, target, filled) => link(path.resolve(path.dirname(file), filled(target)), file),
  pipe: file => void execFileSync('mkfifo', [file]),
  device: (file, numbers) => {
    // Only root makes devices; for others the row has one file less.
    if (process.getuid?.() === 0) execFileSync('mknod', [file, 'c', ...numbers.split(' ')])
  },
  async socket(file) {
    const server = createServer()
    await new Promise((resolve, reject) => server.listen(file, resolve).once('error', reject))
    return () => new Promise(resolve => server.close(resolve))
  },
  async folders(file, depth) {
    // A path has an end, a tree has none: it is made from inside.
    execFileSync('sh', [
      '-c',
      `mkdir -p "$0" && cd "$0" && i=0; while [ $i -lt ${depth} ]; do mkdir d && cd d; i=$((i+1)); done; echo fond > f.md`,
      file,
    ])
  },
  async many(file, [count, text]) {
    await mkdir(file, {recursive: true})
    for (let at = 0; at < count; at++) await writeFile(path.join(file, `f${at}.md`), text)
  },
}
