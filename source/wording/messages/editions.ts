/** Editions: comparing them, and the numbers of paragraphs. */
import {message, type Value} from '../message.ts'
import {en, fr} from '../phrases.ts'

export const editions = {
  'edition-git': message<{reason: Value}>({
    fr: {
      text: v => `git n'a pas pu lire cette révision (${v.reason}) : réparez le dépôt, ou comparez deux dossiers`,
      what: 'une révision que git ne peut pas lire',
      why: 'Le dépôt est endommagé ou incomplet : le texte de cette édition ne peut pas en être tiré.',
      remedy: 'Réparez-le (git fsck), complétez-le (git fetch), ou comparez deux dossiers.',
    },
    en: {
      text: v => `git could not read this revision (${v.reason}): mend the repository, or compare two folders`,
      what: 'a revision that git cannot read',
      why: 'The repository is damaged or incomplete: the text of this edition cannot be taken from it.',
      remedy: 'Mend it (git fsck), complete it (git fetch), or compare two folders.',
    },
  }),
  'edition-large': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » a plus de 20 000 fichiers ou de 1 Go : allez dans le dossier de la publication`,
      what: 'une révision trop grande',
      why: 'Le dossier contient bien plus qu’une publication : souvent, la commande n’est pas donnée dans le bon dossier.',
      remedy: 'Allez dans le dossier de la publication : cd mon-livret, puis fascicule diff v1.0.',
    },
    en: {
      text: v => `“${v.name}” has more than 20 000 files or 1 GB: go to the folder of the publication`,
      what: 'a revision that is too large',
      why: 'The folder holds far more than a publication: often the command is given in the wrong folder.',
      remedy: 'Go to the folder of the publication: cd my-booklet, then fascicule diff v1.0.',
    },
  }),
  'edition-pdf': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » ne contient pas ses sources : seul un PDF d'archive de Fascicule peut être comparé`,
      what: 'un PDF qui ne contient pas ses sources',
      why: 'Les éditions se comparent par leur texte ; un PDF ordinaire ne le garde pas tel qu’il a été écrit.',
      remedy: 'Prenez un PDF fait avec archive: true, le dossier de l’édition, ou sa révision dans git.',
    },
    en: {
      text: v => `“${v.name}” does not hold its sources: only an archive PDF of Fascicule can be compared`,
      what: 'a PDF that does not hold its sources',
      why: 'Editions are compared by their text; an ordinary PDF does not keep it as it was written.',
      remedy: 'Take a PDF made with archive: true, the folder of the edition, or its revision in git.',
    },
  }),
  'edition-sources': message<{name: Value}>({
    fr: {
      text: v => `l'édition « ${v.name} » a été faite sans ses sources (--no-sources) : elle ne peut pas être comparée`,
      what: 'une édition sans ses sources',
      why: 'Les éditions se comparent par leur texte, et celle-ci ne l’a pas gardé.',
      remedy: 'Donnez à sa place la révision de git dont elle a été faite, ou son dossier.',
    },
    en: {
      text: v => `the release “${v.name}” was made without its sources (--no-sources): it cannot be compared`,
      what: 'a release without its sources',
      why: 'Editions are compared by their text, and this one has not kept it.',
      remedy: 'Give the revision of git that it was made of, or its folder, in its place.',
    },
  }),
  'edition-unknown': message<{name: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.name} » n'est ni un dossier, ni un PDF, ni une édition, ni une révision de git${fr.hint(v)}`,
      what: 'une édition inconnue',
      why: 'Rien ne porte ce nom dans le dossier, dans dist/ ni dans l’histoire de git.',
      remedy: 'Donnez un dossier, un PDF d’archive, une version (2.0.0) ou une révision (v2.0.0, HEAD~3).',
    },
    en: {
      text: v => `“${v.name}” is neither a folder, nor a PDF, nor a release, nor a revision of git${en.hint(v)}`,
      what: 'an unknown edition',
      why: 'Nothing has this name in the folder, in dist/ or in the history of git.',
      remedy: 'Give a folder, an archive PDF, a version (2.0.0) or a revision (v2.0.0, HEAD~3).',
    },
  }),
  'erratum-long': message<{count: Value}>({
    fr: {
      text: v =>
        `${v.count} changements ne tiennent pas sur un feuillet d'erratum : donnez la liste, ou une nouvelle édition`,
      what: 'trop de changements pour un erratum',
      why: 'Un erratum est une page que le lecteur glisse dans son exemplaire ; au-delà, il ne s’y retrouve plus.',
      remedy: 'Diffusez la liste (fascicule diff v1.0) ou l’édition marquée (-o changements.pdf).',
    },
    en: {
      text: v => `${v.count} changes do not fit on an erratum sheet: give the list, or a new edition`,
      what: 'too many changes for an erratum',
      why: 'An erratum is one page that readers put into their copy; beyond that they are lost.',
      remedy: 'Give out the list (fascicule diff v1.0) or the marked edition (-o changes.pdf).',
    },
  }),
}
