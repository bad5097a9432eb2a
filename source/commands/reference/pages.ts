import {commandWordsFor} from '../../wording/commands/index.ts'
import {explanationsFor} from '../../wording/index.ts'
import type {Command} from '../command.ts'
import {type Entry, entries} from './index.ts'

/** What the rules of typography take for slips is what one types here: two hyphens of an option, a decimal point, `key: value`. */
const asTyped = '<!-- typo: off D01 D03 E01 N11 Q02 T03 T06 -->'

/** What stands before it and what follows it are on one page. */
const together = '<!-- garder -->'

const generated = '<!-- Écrit par scripts/manual.js : ne pas modifier à la main. -->'

/**
 * The manual's chapter of references: commands with their options, keys of publication.yaml, blocks and comments, each from
 * where it is defined. Markdown, in French.
 */
export function referencePage(commands: readonly Command[]): string {
  const words = commandWordsFor('fr')
  const all = entries(words)
  const of = (kind: Entry['kind']) => all.filter(entry => entry.kind === kind)
  const optionsOf = (command: string, options: Command['options']) =>
    of('option').flatMap(entry => {
      const [option = ''] = entry.also
      if (!Object.hasOwn(options, option) && option !== 'help') return []
      const short = option === 'help' ? 'h' : options[option]?.short
      return [{...entry, name: short ? `-${short}\`, \`${entry.name}` : entry.name, what: ownPart(entry.what, command)}]
    })
  return page('Référence', [
    'Tout ce qui se tape, une fois chacun. `fascicule explain <nom>` dit la même chose dans le terminal.',
    '## Les commandes',
    ...commands.flatMap(({name, options}) =>
      of('command')
        .filter(({also}) => also[0] === name)
        .flatMap(entry => [
          `### ${name}`,
          `\`${entry.name}\``,
          together,
          ...manual(words.commands[name]?.about ?? ''),
          definitions(optionsOf(name, options)),
          examples(entry),
        ]),
    ),
    '## Les clés de publication.yaml',
    '`<nom>` est le nom d’un profil ou d’une règle ; une clé de `photo.jpg.yaml` se met dans la fiche d’une image.',
    definitions(of('key')),
    '## Les profils, les thèmes, les exemples, les formats',
    ...(['profile', 'theme', 'template', 'size'] as const).flatMap(kind => [
      `### ${prose(words.explain.kinds[kind])}`,
      definitions(of(kind)),
    ]),
    '## Les blocs',
    ...of('block').map(written),
    '## Les commentaires',
    ...of('comment').map(written),
  ])
}

/** The manual's chapter of troubleshooting: each message under the name that it bears, by subject. Markdown, in French. */
export function troubleshootingPage(): string {
  const {subjects} = commandWordsFor('fr').explain
  return page('Dépannage', [
    'Un message dit un fichier, une ligne, un nom et une phrase. Cherchez ici son nom, ou tapez `fascicule explain` suivi de ce nom.',
    ...Object.entries(explanationsFor('fr')).flatMap(([subject, explained]) => [
      `## ${subjects[subject as keyof typeof subjects]}`,
      ...Object.entries(explained).map(
        ([id, {what, why, remedy}]) =>
          `### ${id}\n\n**${prose(capital(what))}.** ${prose(why)} *Remède :* ${prose(remedy)}`,
      ),
    ]),
  ])
}

const page = (title: string, parts: readonly string[]) =>
  `${[`# ${title}`, generated, asTyped, ...parts].filter(part => part !== '').join('\n\n')}\n`

/** Terms and what is said of them. */
const definitions = (all: readonly Entry[]) =>
  all
    .map(({name, what, takes}) => {
      const values = takes.map(([value, does]) =>
        does === '' ? `\`${value}\`` : `\`${value}\` (${prose(does.replace(/\.$/, ''))})`,
      )
      return `\`${name}\`\n: ${prose(sentence(what.replace(/\.?$/, '.')))}${values.length > 0 ? ` ${values.join(', ')}.` : ''}`
    })
    .join('\n\n')

/** Of what an option does in several commands (« check : … ; diff (sans nombre) : … »), what it does in this one. */
const ownPart = (what: string, command: string): string => {
  for (const part of what.split(' ; ')) {
    const [, name, aside = '', does] = /^([a-z]+)( \([^)]*\))? : (.+)$/.exec(part) ?? []
    if (name === command && does) return does + aside
  }
  return what
}

const examples = ({takes}: Entry) => takes.map(([typed, does]) => `- \`${typed}\` : ${prose(does)}`).join('\n')

const written = ({name, what, typed = ''}: Entry) =>
  `### ${name.replace(/^<!-- | -->$/g, '')}\n\n${prose(what)}\n\n${together}\n\n\`\`\`markdown\n${typed}\n\`\`\``

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What a command's help says: its paragraph, and the lines that are set in as a list of terms. */
const manual = (about: string): string[] => {
  const parts: string[] = []
  for (const line of about.split('\n')) {
    const [, term, does] = /^ {2}(\S.*?) {2,}(\S.*)$/.exec(line) ?? []
    const last = parts.at(-1)
    if (term !== undefined && does !== undefined) {
      const item = `- \`${term}\` : ${prose(does)}`
      if (last?.startsWith('- ')) parts[parts.length - 1] = `${last}\n${item}`
      else parts.push(item)
    } else if (last === undefined || last.startsWith('- ')) parts.push(prose(line))
    else parts[parts.length - 1] = `${last} ${prose(line)}`
  }
  return parts
}

/** A word that is typed as it stands keeps its small letter. */
const sentence = (text: string) =>
  /^(?:true|false|require|starter)\b/.test(text) ? text.replace(/^\w+/, '`$&`') : capital(text)

/** What one types, within a sentence: what stands between backquotes already, and what these forms say. */
const typed = new RegExp(
  [
    /`[^`]*`/,
    // An address, which leads nowhere, and a backslash by itself or before a sign.
    /(?:\b[a-z]+: )?https?:\/\/[^\s,;)\]]*[^\s,;)\].]/,
    /(?<![\\\w])\\[^\s\w\\,;.]?(?![\\\w])/,
    // Programs of others, with what is given to them.
    /\b(?:qpdf|iconv|sha256sum|ulimit|chmod|mv)(?: (?:-{1,2}[\w=…-]+|UTF-\d+|u\+[rwx]+|SHA256SUMS|images\b|>|\d+|[\wé]+\*?\.(?:pdf|md|jpg)|photo\*))+/,
    /\bgit (?:status|fsck|fetch|init|add -A(?: && git commit)?|commit|checkout -- \w+\.json)(?![\w-])/,
    /\bSOURCE_DATE_EPOCH(?:=\$\([^)]*\))?/,
    // A command with its arguments, an option, a key with a list or keys of its own, a block, a link or a picture or a note.
    /\b(?:sudo -u [a-z]+ )?fascicule (?:[a-z]+|--[a-z]+)(?: (?:"[^"]*"|(?:dossier|require)\b|-{1,2}[a-z][\w-]*|[\w/-]*[\d./-][\w./-]*(?<![.])))*/,
    /(?<![\w-])(?:--[a-z][\w-]*|-[a-z])(?:=[\w./]*\w| (?:[~\w/.-]*\w\.pdf\/?|[~\w]*\/(?:pdf\/)?|\d+(?:,\d+)?(?:mm(?:x\d+mm)?)?|A[345]|require|chrome|chromium|edge|plain|brochure|screen)(?![\w/]))?(?![\w:-])/,
    /\b[a-z][\w.-]*: (?:\{(?:[^{}]|\{[^{}]*\})*\}|\[[^\]]*\])/,
    /:::[\p{L}-]*(?:\[[^\]]*\])?(?:\{[^}]*\})?/u,
    /!?\[[^\]]*\](?:\([^)]*\)|\{[^}]*\}|:)?(?:\{[^}]*\})?/,
  ]
    .map(({source}) => source)
    .join('|'),
  'gu',
)

/** What is typed, between backquotes. */
const withCode = (text: string) => text.replace(typed, found => (found.startsWith('`') ? found : `\`${found}\``))

/** Behind a backslash it would begin a formula. */
const bracket = (sign: string) => `&#${sign.charCodeAt(0)};`

/** What would be read as markup is not meant so in a sentence, but for what stands between backquotes. */
const prose = (text: string) =>
  withCode(text)
    .split(/(`[^`]*`)/)
    .map(part =>
      part.startsWith('`') ? part : part.replace(/[\\<{}*_|$~^#!]/g, sign => `\\${sign}`).replace(/[[\]]/g, bracket),
    )
    .join('')
