/** Links, references and notes: each message with its values, its words and its explanation. */
import {message, type Value} from '../message.ts'
import {en, fr} from '../phrases.ts'

export const links = {
  'id-twice': message<{id: Value}>({
    fr: {
      text: v => `l’identifiant « ${v.id} » est déjà pris dans ce fichier : choisissez-en un autre`,
      what: 'un identifiant donné deux fois',
      why: 'Un renvoi ne saurait lequel choisir.',
      remedy: 'Changez l’un des deux.',
    },
    en: {
      text: v => `the identifier “${v.id}” is already taken in this file: choose another`,
      what: 'an id given twice',
      why: 'A reference could not know which to choose.',
      remedy: 'Change one of the two.',
    },
  }),
  'link-defined-twice': message<{label: Value}>({
    fr: {
      text: v => `l’adresse [${v.label}] est définie deux fois : seule la première compte`,
      what: 'une adresse de référence définie deux fois',
      why: 'Markdown ne garde que la première : la seconde est perdue sans bruit.',
      remedy: 'Donnez un autre nom à la seconde.',
    },
    en: {
      text: v => `the address [${v.label}] is defined twice: only the first counts`,
      what: 'a link reference defined twice',
      why: 'Markdown keeps the first only: the second is lost silently.',
      remedy: 'Give the second another name.',
    },
  }),
  'link-empty': message({
    fr: {
      text: () => `lien sans adresse : complétez les parenthèses`,
      what: 'un lien sans adresse',
      why: 'Il ne mène nulle part.',
      remedy: 'Complétez les parenthèses : [le rapport](https://…).',
    },
    en: {
      text: () => `link without an address: fill in the parentheses`,
      what: 'a link without address',
      why: 'It leads nowhere.',
      remedy: 'Complete the parentheses: [the report](https://…).',
    },
  }),
  'link-elsewhere': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » n’est pas dans cette publication : le texte du lien s’imprime, sans lien`,
      what: 'un lien vers une page d’ailleurs',
      why: 'L’adresse est celle d’une page du site dont le texte vient, et non d’un texte de la publication : un PDF ne sait pas où elle est.',
      remedy: 'Rien à faire, ou donnez l’adresse entière : https://exemple.fr/guide/.',
    },
    en: {
      text: v => `“${v.name}” is not in this publication: the text of the link is printed, without a link`,
      what: 'a link to a page elsewhere',
      why: 'The address is that of a page of the site from which the text comes, not of a text of the publication: a PDF cannot know where it is.',
      remedy: 'Nothing to do, or give the whole address: https://example.org/guide/.',
    },
  }),
  'link-file': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » ne s’ouvrira pas depuis le PDF : donnez une adresse web ou décrivez où le trouver`,
      what: 'un lien vers un fichier du disque',
      why: 'Le PDF part seul : le fichier ne le suit pas.',
      remedy: 'Donnez une adresse web, ou dites où trouver le document.',
    },
    en: {
      text: v => `“${v.name}” cannot be opened from the PDF: give a web address or say where to find it`,
      what: 'a link to a file of the disk',
      why: 'The PDF travels alone: the file does not follow it.',
      remedy: 'Give a web address, or say where the document is found.',
    },
  }),
  'link-missing': message<{name: Value; nearest?: Value}>({
    fr: {
      text: v => `le lien mène à « ${v.name} », qui n’existe pas${fr.hint(v)}`,
      what: 'un lien vers un fichier absent',
      why: 'Il ne mène à rien.',
      remedy: 'Corrigez le nom, ou retirez le lien.',
    },
    en: {
      text: v => `the link leads to “${v.name}”, which does not exist${en.hint(v)}`,
      what: 'a link to a file that is missing',
      why: 'It leads to nothing.',
      remedy: 'Correct the name, or remove the link.',
    },
  }),
  'link-refused': message<{address: Value}>({
    fr: {
      text: v => `l’adresse « ${v.address} » n’est pas admise : https://, mailto: ou #identifiant attendu`,
      what: 'une adresse refusée',
      why: 'Certaines adresses (javascript:, file:) exécutent ou lisent quelque chose chez le lecteur.',
      remedy: 'Écrivez une adresse https://, mailto:, ou un renvoi : #identifiant.',
    },
    en: {
      text: v => `the address “${v.address}” is not allowed: https://, mailto: or #identifier expected`,
      what: 'an address that is refused',
      why: 'Some addresses (javascript:, file:) run or read something on the reader’s machine.',
      remedy: 'Write an https:// or mailto: address, or a reference: #id.',
    },
  }),
  'link-top': message({
    fr: {
      text: () => `le lien « # » mène au haut d’une page web : son texte s’imprime, sans lien`,
      what: 'un lien vers le haut de la page',
      why: 'Sur un site il ramène en haut ; dans un PDF il n’y a rien à atteindre.',
      remedy: 'Rien à faire, ou donnez un renvoi : [texte](#identifiant).',
    },
    en: {
      text: () => `the link “#” leads to the top of a web page: its text is printed, without a link`,
      what: 'a link to the top of the page',
      why: 'On a site it leads back to the top; in a PDF there is nothing to reach.',
      remedy: 'Nothing to do, or give a reference: [text](#id).',
    },
  }),
  'note-called-twice': message<{label: Value}>({
    fr: {
      text: v => `la note « ${v.label} » est appelée une seconde fois : elle garde le numéro de son premier appel`,
      what: 'une note appelée deux fois',
      why: 'Elle s’imprime une fois, au premier appel ; le second y renvoie.',
      remedy: 'Si ce sont deux notes, donnez-leur deux noms.',
    },
    en: {
      text: v => `the note “${v.label}” is called a second time: it keeps the number of its first call`,
      what: 'a note called twice',
      why: 'It is printed once, at its first call; the second refers to it.',
      remedy: 'If they are two notes, give them two names.',
    },
  }),
  'note-defined-twice': message<{label: Value}>({
    fr: {
      text: v =>
        `la note « ${v.label} » est écrite deux fois, et celle-ci n’est pas imprimée : donnez-lui un autre nom`,
      what: 'une note écrite deux fois',
      why: 'Seule la première est imprimée.',
      remedy: 'Donnez un autre nom à la seconde.',
    },
    en: {
      text: v => `the note “${v.label}” is written twice, and this one is not printed: give it another name`,
      what: 'a note written twice',
      why: 'The first alone is printed.',
      remedy: 'Give the second another name.',
    },
  }),
  'note-empty': message<{label: Value}>({
    fr: {
      text: v => `la note « ${v.label} » est vide : écrivez son texte après le deux-points`,
      what: 'une note sans texte',
      why: 'Le lecteur verrait un numéro suivi de rien.',
      remedy: 'Écrivez son texte après le deux-points.',
    },
    en: {
      text: v => `the note “${v.label}” is empty: write its text after the colon`,
      what: 'a note without text',
      why: 'A reader would see a number followed by nothing.',
      remedy: 'Write its text after the colon.',
    },
  }),
  'note-missing': message<{label: Value; nearest?: Value}>({
    fr: {
      text: v =>
        `la note « ${v.label} » est appelée mais n’est écrite nulle part${fr.hint(v, `ajoutez une ligne [^${v.label}]: texte`)}`,
      what: 'une note appelée mais pas écrite',
      why: 'Le lecteur verrait un appel sans note.',
      remedy: 'Ajoutez son texte : [^1]: Le texte de la note.',
    },
    en: {
      text: v => `the note “${v.label}” is called but written nowhere${en.hint(v, `add a line [^${v.label}]: text`)}`,
      what: 'a note that is called but not written',
      why: 'A reader would see a call without a note.',
      remedy: 'Add its text: [^1]: The text of the note.',
    },
  }),
  'note-never-called': message<{label: Value}>({
    fr: {
      text: v =>
        `la note « ${v.label} » n’est appelée nulle part et n’est pas imprimée : ajoutez [^${v.label}] dans le texte`,
      what: 'une note écrite mais jamais appelée',
      why: 'Son texte n’est pas imprimé.',
      remedy: 'Appelez-la à sa place : un mot[^1].',
    },
    en: {
      text: v => `the note “${v.label}” is never called and is not printed: add [^${v.label}] to the text`,
      what: 'a note that is written but never called',
      why: 'Its text is not printed.',
      remedy: 'Call it in its place: a word[^1].',
    },
  }),
  'reference-broken': message<{reference: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.reference} » ne mène à rien${fr.hint(v, 'aucun titre, figure ou tableau ne porte ce nom')}`,
      what: 'un renvoi qui ne mène à rien',
      why: 'Le lecteur lit un nom entre crochets au lieu d’une page.',
      remedy: 'Donnez l’identifiant à sa cible : # Titre {#paix}, ou ![…](…){#fig-x}, puis renvoyez-y par [](#paix).',
    },
    en: {
      text: v => `“${v.reference}” leads nowhere${en.hint(v, 'no heading, figure or table has that name')}`,
      what: 'a reference that leads to nothing',
      why: 'A reader sees a name in brackets instead of a page.',
      remedy: 'Give its target the id: # Title {#peace}, or ![…](…){#fig-x}, then refer to it by [](#peace).',
    },
  }),
}
