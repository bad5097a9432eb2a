/** Turns of phrase that several messages share, in each language. */
import type {Value} from './message.ts'

interface Phrases {
  /** The nearest name, or else what is known; '' for neither. */
  hint(values: {readonly nearest?: Value}, otherwise?: string): string
  /** In which key a key stands; '' at the top. */
  within(values: {readonly parent?: Value}): string
  /** A figure with the decimal mark of the language. */
  decimal(figure: Value | undefined): string
  /** In which of the streams of text a word is missing or too many. */
  inStream(values: {readonly stream?: Value}): string
  /** The work of the text's worker, by its tasks. */
  stage(values: {readonly stage: Value}): string
}

/** French. */
export const fr: Phrases = {
  hint: ({nearest}, otherwise = '') =>
    nearest ? ` (voulez-vous dire « ${nearest} » ?)` : otherwise === '' ? '' : ` (${otherwise})`,
  within: ({parent}) => (parent ? ` de « ${parent} »` : ''),
  decimal: figure => String(figure ?? '').replace('.', ','),
  inStream: ({stream}) =>
    ({
      body: 'dans le texte',
      note: 'dans les notes',
      caption: 'dans les légendes',
      cell: 'dans les tableaux',
      code: 'dans le code',
      answer: 'dans les réponses',
      generated: 'dans ce que Fascicule ajoute (numéros, sommaire, titres repris)',
      running: 'dans les titres courants',
      repeated: 'dans les en-têtes repris d’un tableau',
    })[String(stream)] ?? '',
  stage: ({stage}) =>
    ({
      publication: 'la lecture de la publication',
      part: 'la lecture de la publication',
      read: 'la lecture du Markdown',
      compose: 'la composition du document',
      check: 'la relecture du document',
      finish: 'la finition et la vérification du PDF',
      fix: 'la correction du Markdown',
      prove: 'la vérification du PDF',
      print: 'l’impression des pages',
      pictures: 'l’examen des images',
    })[String(stage)] ?? 'le travail',
}

/** English. */
export const en: Phrases = {
  hint: ({nearest}, otherwise = '') =>
    nearest ? ` (did you mean “${nearest}”?)` : otherwise === '' ? '' : ` (${otherwise})`,
  within: ({parent}) => (parent ? ` of “${parent}”` : ''),
  decimal: figure => String(figure ?? ''),
  inStream: ({stream}) =>
    ({
      body: 'in the text',
      note: 'in the notes',
      caption: 'in the captions',
      cell: 'in the tables',
      code: 'in the code',
      answer: 'in the answers',
      generated: 'in what Fascicule adds (numbers, contents, repeated titles)',
      running: 'in the running heads',
      repeated: 'in the repeated head of a table',
    })[String(stream)] ?? '',
  stage: ({stage}) =>
    ({
      publication: 'reading the publication',
      part: 'reading the publication',
      read: 'reading the Markdown',
      compose: 'composing the document',
      check: 'checking the document',
      finish: 'finishing and checking the PDF',
      fix: 'correcting the Markdown',
      prove: 'checking the PDF',
      print: 'printing the pages',
      pictures: 'looking at the pictures',
    })[String(stage)] ?? 'the work',
}

/**
 * A name as it is typed in a command that can be copied: between quotes where a shell would take it for several, and between
 * those in which it runs nothing of a name that a stranger gave.
 */
export const typed = (name: Value): string => {
  const text = String(name)
  if (!/[^\p{L}\p{M}\p{N}._/\\:~@%+=,-]/u.test(text)) return text
  return /[$`"!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`
}
