/** A word processor's file: each message with its values, its words and its explanation. */
import {message, type Value} from '../message.ts'

/** What a file is that is no .docx. */
export type NotWord = 'doc' | 'empty' | 'odt' | 'other' | 'pages' | 'pdf' | 'rtf' | 'sheet' | 'text' | 'web'

/** What it is and what to do, after its name. */
const notWord: Readonly<Record<'fr' | 'en', Readonly<Record<NotWord, string>>>> = {
  fr: {
    doc: 'est dans le format d’avant 2007 (.doc) : ouvrez-le dans Word ou LibreOffice, et « Enregistrer sous », type « Word (.docx) »',
    empty: 'est vide : copiez-le de nouveau, ou enregistrez-le de nouveau dans votre traitement de texte',
    odt: 'est un texte OpenDocument (.odt) : ouvrez-le dans LibreOffice, « Fichier, Enregistrer sous », type « Word 2010-365 (.docx) », puis donnez le .docx à --from',
    other: 'n’est pas un document .docx : enregistrez-le sous ce format dans votre traitement de texte',
    pages: 'est un document Pages : dans Pages, « Fichier, Exporter vers, Word », puis donnez le .docx à --from',
    pdf: 'est un PDF, où titres, notes et légendes ne se retrouvent pas : demandez le .docx à qui l’a écrit ; d’un PDF d’archive de Fascicule, « fascicule release --from » rend les textes',
    rtf: 'est un texte RTF : ouvrez-le dans votre traitement de texte et enregistrez-le en .docx',
    sheet: 'est un tableur ou un diaporama, et non un texte : copiez-en le contenu dans un document .docx',
    text: 'est déjà un texte : « fascicule build » le compose tel quel s’il finit par .md ; sinon « fascicule init mon-livret », puis copiez-le dans source/ sous un nom en .md',
    web: 'est une page web : si elle vient de Google Docs, « Fichier, Télécharger, Microsoft Word (.docx) » ; sinon ouvrez-la dans votre traitement de texte et enregistrez-la en .docx',
  },
  en: {
    doc: 'is in the format before 2007 (.doc): open it in Word or LibreOffice and save it as “Word (.docx)”',
    empty: 'is empty: copy it again, or save it again in your word processor',
    odt: 'is an OpenDocument text (.odt): open it in LibreOffice, “File, Save As”, type “Word 2010–365 (.docx)”, then give the .docx to --from',
    other: 'is not a .docx document: save it in this format in your word processor',
    pages: 'is a Pages document: in Pages, “File, Export To, Word”, then give the .docx to --from',
    pdf: 'is a PDF, in which headings, notes and captions are not to be found again: ask its author for the .docx; from an archive PDF of Fascicule, “fascicule release --from” gives the texts back',
    rtf: 'is an RTF text: open it in your word processor and save it as .docx',
    sheet: 'is a spreadsheet or a slide show, not a text: copy what it says into a .docx document',
    text: 'is a text already: “fascicule build” sets it as it is if its name ends in .md; else “fascicule init my-booklet”, then copy it into source/ under a name in .md',
    web: 'is a web page: if it comes from Google Docs, “File, Download, Microsoft Word (.docx)”; else open it in your word processor and save it as .docx',
  },
}

export const word = {
  'docx-not': message<{name: Value; kind: Value}>({
    fr: {
      text: v => `« ${v.name} » ${notWord.fr[v.kind as NotWord]}`,
      what: 'un fichier qui n’est pas un document .docx',
      why: 'fascicule init --from lit le format .docx, et lui seul : les autres (.odt, .doc, .rtf, .pages, une page web de Google Docs) y perdraient des notes, des légendes ou des images.',
      remedy:
        'Ouvrez-le là où il a été écrit et enregistrez-le sous « Word (.docx) » : « Enregistrer sous » dans Word et LibreOffice, « Exporter vers » dans Pages, « Télécharger » dans Google Docs.',
    },
    en: {
      text: v => `“${v.name}” ${notWord.en[v.kind as NotWord]}`,
      what: 'a file that is not a .docx document',
      why: 'fascicule init --from reads the .docx format, and that one alone: the others (.odt, .doc, .rtf, .pages, a web page of Google Docs) would lose notes, captions or pictures on the way.',
      remedy:
        'Open it where it was written and save it as “Word (.docx)”: “Save As” in Word and LibreOffice, “Export To” in Pages, “Download” in Google Docs.',
    },
  }),
  'docx-locked': message<{name: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » est protégé par un mot de passe : retirez-le dans votre traitement de texte et enregistrez de nouveau`,
      what: 'un document protégé par un mot de passe',
      why: 'Il est chiffré : sans le mot de passe, que Fascicule ne demande pas, rien n’y est lisible.',
      remedy: 'Dans votre traitement de texte, retirez le mot de passe et enregistrez en .docx.',
    },
    en: {
      text: v => `“${v.name}” is protected by a password: take it off in your word processor and save again`,
      what: 'a document that is protected by a password',
      why: 'It is encrypted: without the password, for which Fascicule does not ask, nothing in it can be read.',
      remedy: 'In your word processor, take the password off and save it as .docx.',
    },
  }),
  'docx-large': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » contient plus de 200 Mo ou plus de 10 000 fichiers une fois ouvert : il n’est pas lu`,
      what: 'un document trop gros une fois ouvert',
      why: 'Un petit fichier peut en cacher d’énormes, qui rempliraient la mémoire.',
      remedy: 'Partagez le document en plusieurs, ou réduisez ses images, puis recommencez.',
    },
    en: {
      text: v => `“${v.name}” holds more than 200 MB or more than 10,000 files once it is open: it is not read`,
      what: 'a document that is too large once it is open',
      why: 'A small file can hide huge ones, which would fill the memory.',
      remedy: 'Split the document, or reduce its pictures, and try again.',
    },
  }),
  'docx-broken': message<{name: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » est endommagé et ne peut pas être lu : ouvrez-le dans votre traitement de texte et enregistrez-le de nouveau`,
      what: 'un document endommagé',
      why: 'Il est coupé, ou ce qu’il contient n’est pas ce qu’il annonce.',
      remedy: 'Ouvrez-le dans votre traitement de texte, laissez-le le réparer, et enregistrez-le sous un autre nom.',
    },
    en: {
      text: v => `“${v.name}” is damaged and cannot be read: open it in your word processor and save it again`,
      what: 'a damaged document',
      why: 'It is cut short, or what it holds is not what it announces.',
      remedy: 'Open it in your word processor, let it repair the file, and save it under another name.',
    },
  }),
  'docx-options': message({
    fr: {
      text: () => `--from et --template ne vont pas ensemble : la publication vient du document, ou d’un exemple`,
      what: 'deux origines pour une publication',
      why: '--from part d’un document, --template d’un exemple : une publication a une seule origine.',
      remedy: 'Enlevez l’une des deux options.',
    },
    en: {
      text: () =>
        `--from and --template do not go together: the publication comes from the document, or from an example`,
      what: 'two origins for a publication',
      why: '--from starts from a document, --template from an example: a publication has one origin.',
      remedy: 'Take one of the two options out.',
    },
  }),
  'docx-changes': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » a des modifications suivies : les ajouts sont gardés, les suppressions ôtées`,
      what: 'des modifications suivies',
      why: 'Le texte repris est celui que l’on aurait en acceptant toutes les modifications.',
      remedy: 'Si ce n’est pas ce que vous voulez, acceptez ou refusez-les dans le document, puis recommencez.',
    },
    en: {
      text: v => `“${v.name}” has tracked changes: what was added is kept, what was deleted is left out`,
      what: 'tracked changes',
      why: 'The text is the one that accepting all changes would give.',
      remedy: 'If that is not what you want, accept or reject them in the document, and start again.',
    },
  }),
  'docx-comments': message<{name: Value}>({
    fr: {
      text: v => `les commentaires de « ${v.name} » ne sont pas repris`,
      what: 'des commentaires de relecture',
      why: 'Ce sont des remarques entre auteurs, et non du texte à imprimer.',
      remedy: 'Répondez-y avant de publier ; ils restent dans le document.',
    },
    en: {
      text: v => `the comments of “${v.name}” are not kept`,
      what: 'review comments',
      why: 'They are remarks between authors, not text to print.',
      remedy: 'Answer them before you publish; they stay in the document.',
    },
  }),
  'docx-equations': message<{name: Value}>({
    fr: {
      text: v => `les formules de « ${v.name} » sont reprises en simple texte : récrivez-les entre deux signes $`,
      what: 'des formules reprises en simple texte',
      why: 'Un traitement de texte ne les écrit pas comme Fascicule ; leurs signes sont gardés, leur forme non.',
      remedy: 'Écrivez chacune en TeX : $\\frac{1}{2}$, ou $$ … $$ sur ses propres lignes.',
    },
    en: {
      text: v => `the formulas of “${v.name}” are kept as plain text: write them again between two $ signs`,
      what: 'formulas kept as plain text',
      why: 'A word processor does not write them as Fascicule does; their signs are kept, their form is not.',
      remedy: 'Write each in TeX: $\\frac{1}{2}$, or $$ … $$ on lines of its own.',
    },
  }),
  'docx-drawings': message<{name: Value}>({
    fr: {
      text: v =>
        `les graphiques et objets incorporés de « ${v.name} » ne sont pas repris : enregistrez-les comme images`,
      what: 'des graphiques ou des objets incorporés',
      why: 'Ils ne se dessinent que dans le logiciel qui les a faits.',
      remedy:
        'Copiez chacun comme image (PNG), posez-le dans images/ et montrez-le : ![ce qu’on y voit](../images/graphique.png).',
    },
    en: {
      text: v => `the charts and embedded objects of “${v.name}” are not kept: save them as pictures`,
      what: 'charts or embedded objects',
      why: 'Only the program that made them can draw them.',
      remedy: 'Copy each as a picture (PNG), put it into images/ and show it: ![what it shows](../images/chart.png).',
    },
  }),
  'docx-pictures': message<{name: Value; names: Value}>({
    fr: {
      text: v =>
        `des images de « ${v.name} » ne se montreront pas${v.names ? ` (${v.names})` : ''} : enregistrez-les en PNG ou en JPEG`,
      what: 'des images qui ne se montreront pas',
      why: 'Elles sont hors du document, ou d’un format que les pages ne montrent pas (EMF, WMF, TIFF, BMP, HEIC). Ces dernières sont dans images/ et gardent leur place dans le texte.',
      remedy: 'Enregistrez-les en PNG ou en JPEG dans images/, et changez leur nom dans le texte.',
    },
    en: {
      text: v =>
        `some pictures of “${v.name}” will not be shown${v.names ? ` (${v.names})` : ''}: save them as PNG or JPEG`,
      what: 'pictures that will not be shown',
      why: 'They lie outside the document, or are in a format that pages do not show (EMF, WMF, TIFF, BMP, HEIC). The latter are in images/ and keep their place in the text.',
      remedy: 'Save them as PNG or JPEG in images/, and change their name in the text.',
    },
  }),
  'docx-unread': message<{name: Value; names: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » contient ce que Fascicule ne sait pas reprendre (${v.names}) : comparez le texte avec le document`,
      what: 'un contenu que Fascicule ne sait pas reprendre',
      why: 'Le format .docx a des centaines d’éléments ; ceux-là n’ont pas d’équivalent.',
      remedy: 'Comparez le texte avec le document à ces endroits, et complétez-le à la main.',
    },
    en: {
      text: v => `“${v.name}” holds what Fascicule cannot keep (${v.names}): compare the text with the document`,
      what: 'contents that Fascicule cannot keep',
      why: 'The .docx format has hundreds of elements; these have no counterpart.',
      remedy: 'Compare the text with the document at these places, and complete it by hand.',
    },
  }),
  'docx-boxes': message<{name: Value}>({
    fr: {
      text: v => `les zones de texte de « ${v.name} » sont reprises à la suite de leur paragraphe`,
      what: 'des zones de texte',
      why: 'Leur place sur la page n’a plus de sens dans une autre mise en page ; leur texte est gardé.',
      remedy: 'Pour un encadré, mettez ce texte entre :::aside et :::.',
    },
    en: {
      text: v => `the text boxes of “${v.name}” follow their paragraph`,
      what: 'text boxes',
      why: 'Their place on the page means nothing in another layout; their text is kept.',
      remedy: 'For a box, put this text between :::aside and :::.',
    },
  }),
  'docx-breaks': message<{name: Value}>({
    fr: {
      text: v => `les sauts de page de « ${v.name} » ne sont pas repris : la mise en page est neuve`,
      what: 'des sauts de page',
      why: 'Ils tombaient juste pour l’ancien format ; chaque chapitre commence déjà une page.',
      remedy: 'Là où il en faut un, écrivez <!-- page --> sur une ligne.',
    },
    en: {
      text: v => `the page breaks of “${v.name}” are not kept: the layout is new`,
      what: 'page breaks',
      why: 'They were right for the former page; each chapter begins a page already.',
      remedy: 'Where one is needed, write <!-- page --> on a line.',
    },
  }),
  'docx-contents': message<{name: Value}>({
    fr: {
      text: v => `la table des matières de « ${v.name} » n’est pas reprise : Fascicule fait la sienne`,
      what: 'une table des matières déjà faite',
      why: 'Ses numéros de page seraient faux ; une table neuve est faite à chaque PDF.',
      remedy: 'Rien à faire ; contents: {depth: 2} règle ce qu’elle montre.',
    },
    en: {
      text: v => `the table of contents of “${v.name}” is not kept: Fascicule makes its own`,
      what: 'a table of contents that was made before',
      why: 'Its page numbers would be wrong; a new one is made with each PDF.',
      remedy: 'Nothing to do; contents: {depth: 2} says what it shows.',
    },
  }),
  'docx-headings': message<{name: Value; names: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » n’a aucun titre ; des lignes en gras en ont l’air (${v.names}) : écrivez « # » devant celles qui en sont, ou donnez-leur le style « Titre 1 » dans le traitement de texte et recommencez`,
      what: 'des titres qui ne sont que du gras',
      why: 'Un titre se reconnaît à son style : le gras dit seulement qu’une ligne est grasse. Sans titres, ni chapitres, ni table des matières, ni signets.',
      remedy:
        'Dans source/, écrivez « # » et une espace devant chaque titre, « ## » devant un sous-titre, et ôtez ses astérisques ; ou, dans le traitement de texte, donnez-leur les styles « Titre 1 » et « Titre 2 », et refaites fascicule init --from dans un autre dossier.',
    },
    en: {
      text: v =>
        `“${v.name}” has no heading; some lines in bold look like headings (${v.names}): write “# ” before those that are, or give them the style “Heading 1” in the word processor and start again`,
      what: 'headings that are only bold',
      why: 'A heading is known by its style: bold only says that a line is bold. Without headings there are no chapters, no contents, no bookmarks.',
      remedy:
        'In source/, write “# ” before each heading, “## ” before one below it, and take its asterisks away; or give them the styles “Heading 1” and “Heading 2” in the word processor, and run fascicule init --from again into another folder.',
    },
  }),
  'docx-margins': message<{name: Value}>({
    fr: {
      text: v => `les en-têtes et pieds de page de « ${v.name} » ne sont pas repris`,
      what: 'des en-têtes et des pieds de page',
      why: 'Fascicule fait les siens du titre et des chapitres.',
      remedy: 'Ce qui doit rester (une mention, un numéro de version) s’écrit dans publication.yaml.',
    },
    en: {
      text: v => `the headers and footers of “${v.name}” are not kept`,
      what: 'headers and footers',
      why: 'Fascicule makes its own from title and chapters.',
      remedy: 'What must stay (a notice, a version number) is written in publication.yaml.',
    },
  }),
  'docx-styles': message<{name: Value; names: Value}>({
    fr: {
      text: v =>
        `des styles de « ${v.name} » n’ont pas d’équivalent (${v.names}) : leur texte est repris en paragraphes ordinaires`,
      what: 'des styles sans équivalent',
      why: 'Fascicule connaît les titres, listes, légendes, citations et notes ; un style d’un autre nom ne dit pas ce qu’il est.',
      remedy: 'Donnez aux titres les styles « Titre 1 », « Titre 2 » et recommencez, ou marquez le texte à la main.',
    },
    en: {
      text: v => `some styles of “${v.name}” have no counterpart (${v.names}): their text becomes ordinary paragraphs`,
      what: 'styles without a counterpart',
      why: 'Fascicule knows headings, lists, captions, quotations and notes; a style of another name does not say what it is.',
      remedy: 'Give headings the styles “Heading 1”, “Heading 2” and start again, or mark the text by hand.',
    },
  }),
}
