/** Imposition, pages on sheets: each message with its values, its words and its explanation. */
import {message, type Value} from '../message.ts'
import {en, fr} from '../phrases.ts'

export const sheets = {
  'impose-scheme': message<{given: Value}>({
    fr: {
      text: v =>
        `${v.given ? `${v.given} : une seule à la fois` : 'dites comment poser les pages'} : --booklet (livret plié), --two-up ou --four-up (deux ou quatre par face)`,
      what: 'impose sans la manière de poser les pages, ou avec plusieurs',
      why: 'Un livret, deux ou quatre pages par face : l’ordre des pages n’est pas le même.',
      remedy: 'Donnez-en une : fascicule impose texte.pdf --booklet.',
    },
    en: {
      text: v =>
        `${v.given ? `${v.given}: only one at a time` : 'say how to set the pages'}: --booklet (folded), --two-up or --four-up (two or four on a side)`,
      what: 'impose without the way to set the pages, or with several',
      why: 'A booklet, two or four pages on a side: the order of the pages is not the same.',
      remedy: 'Give one: fascicule impose text.pdf --booklet.',
    },
  }),
  'impose-with': message<{option: Value; needs: Value}>({
    fr: {
      text: v => `${v.option} va avec ${v.needs} : ajoutez-le, ou enlevez ${v.option}`,
      what: 'une option d’impose qui va avec une autre',
      why: 'Un cahier se plie, une pile se coupe : l’un n’a pas les réglages de l’autre.',
      remedy: '--signature va avec --booklet ; --cut-and-stack avec --two-up ou --four-up.',
    },
    en: {
      text: v => `${v.option} goes with ${v.needs}: add it, or leave ${v.option} out`,
      what: 'an option of impose that goes with another',
      why: 'A signature is folded, a pile is cut: one does not have the settings of the other.',
      remedy: '--signature goes with --booklet; --cut-and-stack with --two-up or --four-up.',
    },
  }),
  'impose-number': message<{option: Value; value: Value; wanted: Value}>({
    fr: {
      text: v =>
        `« ${v.value} » ne convient pas à ${v.option} : ${v.wanted === 'signature' ? 'un multiple de quatre, de 4 à 128' : 'une épaisseur de 0,02 à 2 mm, par exemple 0,1mm'}`,
      what: 'un nombre d’impose qui ne convient pas',
      why: 'Un cahier plié a un multiple de quatre pages ; un papier de bureau a environ 0,1 mm.',
      remedy: 'Par exemple --signature 16, ou --paper 0,1mm.',
    },
    en: {
      text: v =>
        `“${v.value}” does not suit ${v.option}: ${v.wanted === 'signature' ? 'a multiple of four, from 4 to 128' : 'a thickness of 0.02 to 2 mm, for instance 0.1mm'}`,
      what: 'a number for impose that does not suit',
      why: 'A folded signature has a multiple of four pages; office paper has about 0.1 mm.',
      remedy: 'For instance --signature 16, or --paper 0.1mm.',
    },
  }),
  'impose-sheet': message<{value: Value; known: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.value} » n’est pas un format de feuille${fr.hint(v, `formats : ${v.known}, ou 320mmx450mm`)}`,
      what: 'un format de feuille inconnu',
      why: 'Les pages sont posées sur une feuille dont il faut connaître les côtés.',
      remedy: 'Donnez un nom (--sheet A3) ou deux côtés (--sheet 320mmx450mm), de 50 à 600 mm.',
    },
    en: {
      text: v => `“${v.value}” is no size of a sheet${en.hint(v, `sizes: ${v.known}, or 320mmx450mm`)}`,
      what: 'an unknown size of a sheet',
      why: 'Pages are set on a sheet whose sides must be known.',
      remedy: 'Give a name (--sheet A3) or two sides (--sheet 320mmx450mm), from 50 to 600 mm.',
    },
  }),
  'impose-itself': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » est le PDF à imposer : donnez un autre nom par -o, rien n’est écrit`,
      what: 'un PDF qui serait remplacé par ses feuilles',
      why: 'Une fois imposées, les pages ne reviennent pas : le PDF d’origine serait perdu.',
      remedy: 'Donnez un autre nom : -o livret.pdf.',
    },
    en: {
      text: v => `“${v.name}” is the PDF to be imposed: give another name by -o, nothing is written`,
      what: 'a PDF that its own sheets would replace',
      why: 'Once they are imposed, pages do not come back: the first PDF would be lost.',
      remedy: 'Give another name: -o booklet.pdf.',
    },
  }),
  'impose-not-pdf': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » n’est pas un PDF`,
      what: 'un fichier qui n’est pas un PDF',
      why: 'impose ne pose sur des feuilles que les pages d’un PDF.',
      remedy: 'Faites d’abord un PDF : fascicule build, ou « Exporter en PDF » du logiciel d’où vient le document.',
    },
    en: {
      text: v => `“${v.name}” is no PDF`,
      what: 'a file that is no PDF',
      why: 'impose sets only the pages of a PDF on sheets.',
      remedy: 'Make a PDF first: fascicule build, or “Export as PDF” in the program that the document comes from.',
    },
  }),
  'impose-encrypted': message<{name: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » est chiffré : ôtez sa protection avec le logiciel et le mot de passe qui l’ont mise, puis recommencez`,
      what: 'un PDF chiffré',
      why: 'Son auteur a voulu que l’on ne le change pas : Fascicule ne lève aucune protection.',
      remedy:
        'Demandez le fichier sans protection, ou ôtez-la avec le mot de passe : qpdf --password=… --decrypt protege.pdf libre.pdf.',
    },
    en: {
      text: v =>
        `“${v.name}” is encrypted: take its protection away with the program and password that put it there, then try again`,
      what: 'an encrypted PDF',
      why: 'Its author did not want it to be changed: Fascicule lifts no protection.',
      remedy:
        'Ask for the file without protection, or lift it with the password: qpdf --password=… --decrypt locked.pdf free.pdf.',
    },
  }),
  'impose-damaged': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » est endommagé : ses pages sont introuvables ou illisibles, rien n’est écrit`,
      what: 'un PDF endommagé',
      why: 'Il est coupé, ou le logiciel qui l’a fait s’est trompé : une feuille où il manquerait du texte ne servirait à rien.',
      remedy: 'Refaites-le ou téléchargez-le de nouveau ; s’il s’ouvre ailleurs, enregistrez-le depuis ce logiciel-là.',
    },
    en: {
      text: v => `“${v.name}” is damaged: its pages cannot be found or read, nothing is written`,
      what: 'a damaged PDF',
      why: 'It is cut short, or the program that made it went wrong: a sheet with text missing would serve nobody.',
      remedy: 'Make or download it again; if it opens elsewhere, save it from that program.',
    },
  }),
  'impose-empty': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » n’a pas de page`,
      what: 'un PDF sans page',
      why: 'Il n’y a rien à poser sur des feuilles.',
      remedy: 'Refaites le PDF, ou donnez-en un autre.',
    },
    en: {
      text: v => `“${v.name}” has no page`,
      what: 'a PDF without a page',
      why: 'There is nothing to set on sheets.',
      remedy: 'Make the PDF again, or give another.',
    },
  }),
  'impose-heavy': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » contient trop de choses : plus de 5 000 pages, ou plus de 200 Mo une fois décompressé`,
      what: 'un PDF démesuré',
      why: 'Un fichier fait pour épuiser une machine n’a pas d’autre allure : le travail de chaque fichier est borné.',
      remedy: 'Coupez-le en parties, par exemple avec qpdf --split-pages=1000, et imposez-les une à une.',
    },
    en: {
      text: v => `“${v.name}” holds too much: more than 5,000 pages, or more than 200 MB once it is unpacked`,
      what: 'a PDF out of all measure',
      why: 'A file made to exhaust a machine looks no different: the work on each file is bounded.',
      remedy: 'Cut it into parts, for instance by qpdf --split-pages=1000, and impose them one by one.',
    },
  }),
  'impose-size': message<{name: Value; page: Value; width: Value; height: Value}>({
    fr: {
      text: v =>
        `« ${v.name} », page ${v.page} : elle mesurerait ${v.width} × ${v.height} mm ; une page a des côtés de 7 mm à 5 m`,
      what: 'une page d’une taille impossible',
      why: 'Aucun lecteur de PDF ne montre une telle page, et aucune feuille ne la porte.',
      remedy: 'Refaites le PDF avec un format de page ordinaire.',
    },
    en: {
      text: v =>
        `“${v.name}”, page ${v.page}: it would measure ${v.width} × ${v.height} mm; a page has sides of 7 mm to 5 m`,
      what: 'a page of an impossible size',
      why: 'No PDF reader shows such a page, and no sheet holds it.',
      remedy: 'Make the PDF again with an ordinary page size.',
    },
  }),
  'impose-lost': message<{what: Value}>({
    fr: {
      text: v => `une feuille imprimée n’a pas cela, qui reste dans le PDF d’origine : ${named(v.what, lostFr)}`,
      what: 'ce que l’imposition laisse de côté',
      why: 'Deux pages sur une feuille ne se lisent plus dans l’ordre : liens, signets et balises n’y auraient pas de sens. Ce qui est écrit dans un formulaire reste imprimé.',
      remedy: 'Gardez le PDF d’origine pour l’écran, les feuilles pour l’imprimante.',
    },
    en: {
      text: v => `a printed sheet has none of this, which stays in the first PDF: ${named(v.what, lostEn)}`,
      what: 'what imposition leaves out',
      why: 'Two pages on a sheet are not read in order any more: links, bookmarks and tags would mean nothing there. What is written in a form is still printed.',
      remedy: 'Keep the first PDF for the screen, the sheets for the printer.',
    },
  }),
  'booklet-sheets': message<{sheets: Value; width: Value; height: Value; duplex: Value}>({
    fr: {
      text: v =>
        `livret : ${v.sheets} feuille${Number(v.sheets) > 1 ? 's' : ''} de ${fr.decimal(v.width)} × ${fr.decimal(v.height)} mm, à imprimer recto verso, bord ${v.duplex === 'short' ? 'court' : 'long'}, à 100 %, puis à plier`,
      what: 'comment imprimer un livret',
      why: 'Les pages sont posées dans l’ordre du pli : retournées sur l’autre bord, ou ajustées à la feuille, elles ne se suivraient plus.',
      remedy:
        'Dans la fenêtre d’impression : cette feuille, recto verso, le bord indiqué, « taille réelle » ou 100 %. Pour une autre feuille : booklet: {sheet: A4} dans profiles.',
    },
    en: {
      text: v =>
        `booklet: ${v.sheets} sheet${Number(v.sheets) > 1 ? 's' : ''} of ${v.width} × ${v.height} mm, to be printed on both sides, ${v.duplex} edge, at 100%, then folded`,
      what: 'how a booklet is printed',
      why: 'The pages stand in the order of the fold: turned over the other edge, or fitted to the sheet, they would not follow each other.',
      remedy:
        'In the print window: this sheet, both sides, the edge that is told, “actual size” or 100%. For another sheet: booklet: {sheet: A4} in profiles.',
    },
  }),
  'impose-scaled': message<{percent: Value}>({
    fr: {
      text: v => `les pages sont réduites à ${v.percent} % pour tenir sur la feuille`,
      what: 'des pages plus grandes que leur place sur la feuille',
      why: 'Deux pages A4 tiennent sur un A3 ; sur un A4 elles sont réduites, et leur texte avec elles.',
      remedy: 'Prenez une feuille plus grande (--sheet A3), ou composez des pages A5.',
    },
    en: {
      text: v => `the pages are reduced to ${v.percent}% to fit the sheet`,
      what: 'pages larger than their place on the sheet',
      why: 'Two A4 pages fit an A3; on an A4 they are made smaller, and their text with them.',
      remedy: 'Take a larger sheet (--sheet A3), or lay out A5 pages.',
    },
  }),
  'impose-sizes': message<{pages: Value; count: Value}>({
    fr: {
      text: v =>
        `${Number(v.count) > 1 ? 'pages' : 'page'} ${v.pages} : d’un autre format que la plupart, ${Number(v.count) > 1 ? 'centrées' : 'centrée'} dans la place d’une page, et au besoin réduites ou tournées d’un quart de tour`,
      what: 'des pages de plusieurs formats',
      why: 'Toutes les places d’une feuille ont la même taille : celle de la plupart des pages.',
      remedy: 'Rien à faire, ou imposez à part les pages d’un autre format.',
    },
    en: {
      text: v =>
        `${Number(v.count) > 1 ? 'pages' : 'page'} ${v.pages}: of another size than most, centred in the place of a page, and reduced or turned by a quarter where needed`,
      what: 'pages of several sizes',
      why: 'All places of a sheet have the same size: that of most pages.',
      remedy: 'Nothing to do, or impose the pages of another size by themselves.',
    },
  }),
  'impose-creep': message<{creep: Value; sheets: Value}>({
    fr: {
      text: v =>
        `${v.sheets} feuilles l’une dans l’autre : celles du milieu dépassent de ${fr.decimal(v.creep)} mm et se plient mal ; essayez --signature 16`,
      what: 'un livret épais d’un seul cahier',
      why: 'L’épaisseur du pli pousse les feuilles du milieu au dehors : leurs pages sont décalées vers le pli, ce qui mange la marge.',
      remedy: 'Pliez par cahiers de seize pages : --signature 16, ou signature: 16 dans publication.yaml.',
    },
    en: {
      text: v =>
        `${v.sheets} sheets in one another: those in the middle stand out by ${v.creep} mm and fold badly; try --signature 16`,
      what: 'a thick booklet of a single signature',
      why: 'The thickness of the fold pushes the sheets of the middle out: their pages move towards the fold, which eats the margin.',
      remedy: 'Fold in signatures of sixteen pages: --signature 16, or signature: 16 in publication.yaml.',
    },
  }),
  'profile-links': message<{profile: Value}>({
    fr: {
      text: v =>
        `le PDF « ${v.profile} » est fait pour le papier et n’a pas de liens : écrivez links: notes, list ou qr pour en imprimer les adresses`,
      what: 'des liens demandés dans un PDF pour le papier',
      why: 'La norme PDF/X n’admet pas de lien sur une page, et une feuille pliée n’en a pas qui mène quelque part.',
      remedy:
        'links: notes met l’adresse en note, list à la fin, qr dans un code ; plain n’imprime que le texte du lien.',
    },
    en: {
      text: v =>
        `the PDF “${v.profile}” is made for paper and has no links: write links: notes, list or qr to print their addresses`,
      what: 'links asked for in a PDF for paper',
      why: 'PDF/X allows no link on a page, and on a folded sheet none leads anywhere.',
      remedy:
        'links: notes puts the address into a note, list at the end, qr into a code; plain prints the text of the link alone.',
    },
  }),
  'profile-paper': message<{profile: Value; value: Value}>({
    fr: {
      text: v =>
        `« ${v.value} » n’est pas l’épaisseur d’un papier : écrivez par exemple paper: 0.1mm (0,1 mm est pris)`,
      what: 'une épaisseur de papier qui n’en est pas une',
      why: 'Les pages du milieu d’un livret se décalent de l’épaisseur des feuilles qui les entourent, de 0,02 à 2 mm.',
      remedy: 'Écrivez paper: 0.1mm pour un papier de 80 g, 0.2mm pour un papier fort.',
    },
    en: {
      text: v => `“${v.value}” is not the thickness of a paper: write paper: 0.1mm, for instance (0.1 mm is taken)`,
      what: 'a thickness of paper that is none',
      why: 'The pages in the middle of a booklet move by the thickness of the sheets around them, 0.02 to 2 mm.',
      remedy: 'Write paper: 0.1mm for paper of 80 g/m², 0.2mm for strong paper.',
    },
  }),
  'imposition-wrong': message<{page: Value}>({
    fr: {
      text: v => `le livret est refusé : une fois plié, sa page ${v.page} n’est pas celle de la publication`,
      what: 'un livret qui ne se lit pas dans l’ordre',
      why: 'Chaque livret est plié en pensée, puis comparé page à page au PDF dont il est fait.',
      remedy:
        'C’est une faute de Fascicule : signalez-la, et prenez en attendant le PDF de diffusion et fascicule impose.',
    },
    en: {
      text: v => `the booklet is refused: once it is folded, its page ${v.page} is not that of the publication`,
      what: 'a booklet that does not read in order',
      why: 'Each booklet is folded in thought, then compared page by page with the PDF that it is made of.',
      remedy: 'It is a fault of Fascicule: tell us, and take the PDF for screens and fascicule impose meanwhile.',
    },
  }),
}

const lostFr = {
  links: 'les liens',
  tags: 'les balises',
  bookmarks: 'les signets',
  fields: 'les champs de formulaire (ce qui y est écrit s’imprime)',
  attachments: 'les fichiers joints',
}

const lostEn = {
  links: 'links',
  tags: 'tags',
  bookmarks: 'bookmarks',
  fields: 'form fields (what is written in them is printed)',
  attachments: 'attached files',
}

const named = (what: Value, names: Readonly<Record<string, string>>): string =>
  String(what)
    .split(' ')
    .map(name => names[name] ?? name)
    .join(', ')
