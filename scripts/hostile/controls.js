/** Are the detectors blind? Each is shown what it must see: what a test cannot tell is worse than no test. */
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {leaksIn, wordsIn} from './secret.js'

/**
 * What a detector did not see, in words; none when all see. `milliseconds` is what one ordinary build takes here, `sandbox`
 * whether the browser has one: a build that requires it says so.
 */
export async function checkControls({server, secret, shoot, values}) {
  const blind = []
  await fetch(`${values.HTTP}/`)
  if (server.taken().length === 0) blind.push('the server hears no HTTP')
  if ('WebSocket' in globalThis) {
    await new Promise(resolve => new WebSocket(values.WS).addEventListener('error', resolve))
    if (server.taken().length === 0) blind.push('the server hears no WebSocket')
  }
  await secret.arm()
  await readFile(path.join(secret.folder, 'secret.txt'))
  if ((await secret.opened()).length === 0) blind.push('this file system tells no reading: only what is shown is seen')
  if (leaksIn(await readFile(path.join(secret.folder, 'secret.txt'))).length < 3) blind.push('words')
  if (wordsIn('zibeli- nard').length !== 1) blind.push('divided words')
  // A publication that holds the secret itself: its words, pixels and colour must be found in the PDF.
  const copy = async name => ({bytes: (await readFile(path.join(secret.folder, name))).toString('hex')})
  const {faults, milliseconds} = await shoot({
    name: 'control/shown',
    kind: 'control',
    expect: 'made',
    files: {
      'publication.yaml': 'title: Essai\nlang: fr-FR\nkind: document\n',
      'texte.md':
        '# Essai\n\nUn témoin.\n\nUn zibelinard. Un zorglub.\n\n![Des points](secret.png)\n\n![Un dessin](secret.svg)\n',
      'secret.png': await copy('secret.png'),
      'secret.svg': await copy('secret.svg'),
    },
  })
  const seen = faults.map(({kind, what}) => `${kind} ${what}`).join('; ')
  for (const what of ['zibelinard', 'pixels', 'colour', 'script'])
    if (!seen.includes(what)) blind.push(`${what} in a PDF (seen: ${seen})`)
  const row = {kind: 'control', expect: 'any', files: {'a.md': 'a'}, cold: true}
  const thrown = await shoot({...row, name: 'control/stack', shell: 'exec "$0" -e "throw new Error()"'})
  if (!thrown.faults.some(({kind}) => kind === 'stack')) blind.push('stacks')
  const written = await shoot({
    ...row,
    name: 'control/wrote',
    shell: 'printf "\\033[31m" ; : > ../stray; : > "$TMPDIR/left"',
  })
  for (const kind of ['wrote', 'left', 'sign']) if (!written.faults.some(fault => fault.kind === kind)) blind.push(kind)
  const deaf = await shoot({...row, name: 'control/deaf', term: 200, shell: 'trap "" TERM; sleep 5 & wait; sleep 5'})
  if (!deaf.faults.some(({kind}) => kind === 'hang')) blind.push('hangs')
  const required = await shoot({
    name: 'control/sandbox',
    kind: 'control',
    expect: 'any',
    options: ['--json', '--sandbox', 'require'],
    files: {'publication.yaml': 'title: Essai\nlang: fr-FR\nkind: document\n', 'texte.md': '# Essai\n\nUn témoin.\n'},
  })
  return {blind, milliseconds, sandbox: required.exit === 0}
}
