/** Laid-out pages: each message with its values, its words and its explanation. */
import {message, type Value} from '../message.ts'
import {fr} from '../phrases.ts'

/** Why a page is left short, by the cause that the layout gives. */
const causes: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = {
  fr: {
    break: ' : un saut de page est demandé avant la suite',
    whole: ' : ce qui suit ne se coupe pas, et n’y tenait pas',
    heading: ' : la figure qui suit n’y tenait pas, et ne passe pas le titre qui vient après elle',
  },
  en: {
    break: ': a page break is asked for before what follows',
    whole: ': what follows cannot be cut, and had no room there',
    heading: ': the figure that follows had no room there, and may not pass the heading after it',
  },
}

/** Figures and tables that stand alone on a page, by how many they are, tables among them. */
const lone = {
  fr: (count: number, tables: number): string => {
    if (count === 1) return tables === 1 ? 'ce tableau, qui ne tenait pas' : 'cette figure, qui ne tenait pas'
    const all = tables === count ? 'tableaux' : tables === 0 ? 'figures' : 'figures et tableaux'
    return `${count} ${all}, qui ne tenaient pas`
  },
  en: (count: number, tables: number): string => {
    if (count === 1) return tables === 1 ? 'this table' : 'this figure'
    return `${count} ${tables === count ? 'tables' : tables === 0 ? 'figures' : 'figures and tables'}`
  },
}

export const pages = {
  'text-none': message({
    fr: {
      text: () => 'aucun texte à imprimer : écrivez-en, ou donnez un autre fichier',
      what: 'une publication sans texte',
      why: 'Le fichier est vide, ou ne contient que des réglages et des commentaires : aucun PDF n’est fait.',
      remedy: 'Écrivez le texte après les réglages, ou donnez un autre fichier : fascicule build texte.md.',
    },
    en: {
      text: () => 'no text to print: write some, or give another file',
      what: 'a publication without text',
      why: 'The file is empty, or holds settings and comments only: no PDF is made.',
      remedy: 'Write the text after the settings, or give another file: fascicule build text.md.',
    },
  }),
  'answer-room': message<{needed: Value; room: Value}>({
    fr: {
      text: v =>
        `la réponse prend ${v.needed} mm, l’espace à côté d’elle ${v.room} mm : agrandissez-le (::lignes, ::quadrillage), ou abrégez-la`,
      what: 'une réponse plus haute que la place laissée pour elle',
      why: 'Le corrigé a les mêmes pages que la version de l’élève : la place prend alors la hauteur de la réponse, et l’élève voit plus de lignes que vous n’en avez demandé.',
      remedy: 'Demandez plus de lignes (::lignes{6}), ou abrégez la réponse.',
    },
    en: {
      text: v =>
        `the answer takes ${v.needed} mm, the space beside it ${v.room} mm: enlarge it (::lines, ::grid), or shorten the answer`,
      what: 'an answer that is higher than the room left for it',
      why: 'The teacher’s copy has the pages of the student’s: the room then takes the height of the answer, and the student sees more lines than you asked for.',
      remedy: 'Ask for more lines (::lines{6}), or shorten the answer.',
    },
  }),
  'document-large': message<{megabytes: Value}>({
    fr: {
      text: v => `le document fait ${v.megabytes} Mo, 50 au plus : partagez la publication, ou allégez ses dessins`,
      what: 'un document trop lourd pour le navigateur',
      why: 'Texte et dessins forment un seul document, que le navigateur reçoit en une fois : au-delà de 50 Mo il ne le prend plus. Un dessin SVG qui contient des photos y compte autant de fois qu’il est placé.',
      remedy:
        'Partagez la publication en tomes, ou remplacez les dessins qui contiennent des photos par ces photos (JPEG, PNG), qui ne comptent pas.',
    },
    en: {
      text: v => `the document has ${v.megabytes} MB, 50 at most: divide the publication, or lighten its drawings`,
      what: 'a document too heavy for the browser',
      why: 'Text and drawings are one document, which the browser receives at once: beyond 50 MB it does not take it. An SVG drawing that holds photos counts as often as it is placed.',
      remedy:
        'Divide the publication into volumes, or replace drawings that hold photos by these photos (JPEG, PNG), which do not count.',
    },
  }),
  'page-large': message<{page: Value}>({
    fr: {
      text: v => `la page ${v.page} a plus de 5 mètres de côté : donnez-lui un format plus petit`,
      what: 'une page plus grande qu’un PDF ne le permet',
      why: 'Une page de PDF a 14 400 points de côté au plus, un peu plus de 5 mètres.',
      remedy: 'Donnez un format de papier : page: A4 dans publication.yaml, ou size: 210mm 297mm sous @page.',
    },
    en: {
      text: v => `page ${v.page} has sides of over 5 metres: give it a smaller size`,
      what: 'a page larger than a PDF allows',
      why: 'A page of a PDF has sides of at most 14,400 points, a little over 5 metres.',
      remedy: 'Give a paper size: page: A4 in publication.yaml, or size: 210mm 297mm under @page.',
    },
  }),
  'style-contrast': message<{ink: Value; text: Value; ground: Value; under: Value; ratio: Value}>({
    fr: {
      text: v =>
        `${v.ink} (${v.text}) sur ${v.ground} (${v.under}) : contraste ${fr.decimal(v.ratio)}, au moins 4,5 attendu pour être lu de tous : foncez l’un ou éclaircissez l’autre`,
      what: 'deux couleurs du thème trop proches',
      why: 'Sous 4,5 (WCAG, niveau AA), un lecteur à la vue faible ne distingue plus le texte de son fond, et personne sur une photocopie.',
      remedy: 'Choisissez une encre plus foncée ou un fond plus clair : --accent: #0b4f6c donne 8,9 sur le blanc.',
    },
    en: {
      text: v =>
        `${v.ink} (${v.text}) on ${v.ground} (${v.under}): contrast ${v.ratio}, at least 4.5 expected for everybody to read: darken one or lighten the other`,
      what: 'two colours of the theme too near each other',
      why: 'Under 4.5 (WCAG, level AA) a reader of weak sight cannot tell the text from its ground, nor anybody on a photocopy.',
      remedy: 'Choose a darker ink or a lighter ground: --accent: #0b4f6c gives 8.9 on white.',
    },
  }),
  'style-margin': message<{name: Value; value: Value}>({
    fr: {
      text: v =>
        `« ${v.name}: ${v.value} » n’est pas une longueur sur le papier (18mm, 2cm, 54pt) : la marge habituelle est gardée`,
      what: 'une marge de page qui ne se lit pas',
      why: 'Les marges d’une page sont connues avant la mise en page : un pourcentage, un em ou un calcul n’y valent rien encore.',
      remedy: 'Écrivez la marge en millimètres : --page-margin-top: 18mm.',
    },
    en: {
      text: v => `“${v.name}: ${v.value}” is no length on paper (18mm, 2cm, 54pt): the usual margin is kept`,
      what: 'a margin of the page that cannot be read',
      why: 'The margins of a page are known before the layout: a percentage, an em or a calculation has no value yet.',
      remedy: 'Write the margin in millimetres: --page-margin-top: 18mm.',
    },
  }),
  'style-margins-wide': message<{size: Value}>({
    fr: {
      text: v =>
        `ces marges ne laissent pas au texte 30 mm et quatre lignes sur une page de ${v.size} : les marges habituelles sont gardées`,
      what: 'des marges qui ne laissent pas de place au texte',
      why: 'Sous 30 mm, aucune ligne ne se compose, et la publication n’aurait pas de fin.',
      remedy: 'Réduisez --page-margin-inside et --page-margin-outside, ou --page-margin-top et --page-margin-bottom.',
    },
    en: {
      text: v =>
        `these margins leave the text less than 30 mm or four lines on a page of ${v.size}: the usual margins are kept`,
      what: 'margins that leave no room for the text',
      why: 'Under 30 mm no line can be set, and the publication would never end.',
      remedy: 'Reduce --page-margin-inside and --page-margin-outside, or --page-margin-top and --page-margin-bottom.',
    },
  }),
  'style-address': message<{name: Value}>({
    fr: {
      text: v =>
        `url(${v.name}) est laissé de côté : aucun fichier de la publication ne porte ce nom, et rien n’est lu ailleurs ; mettez le fichier dans le dossier`,
      what: 'une adresse qui n’est pas de la publication',
      why: 'Rien n’est lu hors du dossier ni sur le web : la même publication se refait dans dix ans, sans réseau. La déclaration est laissée de côté, le reste de la règle demeure.',
      remedy:
        'Mettez la police ou l’image dans le dossier, et écrivez son chemin à partir de la feuille ou de la publication : url("polices/maison.woff2").',
    },
    en: {
      text: v =>
        `url(${v.name}) is left out: no file of the publication has that name, and nothing is read elsewhere; put the file into the folder`,
      what: 'an address that is not of the publication',
      why: 'Nothing is read outside the folder or on the web: the same publication can be made again in ten years, offline. The declaration is left out, the rest of the rule stays.',
      remedy:
        'Put the face or the picture into the folder, and write its path from the sheet or from the publication: url("faces/house.woff2").',
    },
  }),
  'style-unfit': message<{file: Value; line: Value}>({
    fr: {
      text: v =>
        `avec cette feuille de style, la mise en page est impossible${v.file ? ` (à partir de ${v.file}:${v.line})` : ''} : le PDF est fait sans elle ; retirez-en des règles jusqu’à trouver laquelle`,
      what: 'une feuille de style qui empêche la mise en page',
      why: 'Une de ses règles rend un élément plus haut que la page sans qu’il se coupe, ou ne peut pas être lue par ce qui compose les pages : le PDF est fait avec le thème seul.',
      remedy:
        'Retirez la moitié des règles, refaites le PDF, et ainsi de suite : regardez d’abord height, break-inside, position, display et @page.',
    },
    en: {
      text: v =>
        `with this style sheet no layout is possible${v.file ? ` (from ${v.file}:${v.line} on)` : ''}: the PDF is made without it; take rules out until you find which one it is`,
      what: 'a style sheet that makes the layout impossible',
      why: 'One of its rules makes an element higher than the page so that it cannot be cut, or cannot be read by what lays the pages out: the PDF is made with the theme alone.',
      remedy:
        'Take out half of the rules, make the PDF again, and so on: look first at height, break-inside, position, display and @page.',
    },
  }),
  'style-layers': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » superpose trop de couches et n’est pas gardé : une centaine au plus`,
      what: 'une déclaration de trop de couches',
      why: 'Chaque ombre, chaque dégradé de la liste est peint à part, pour chaque élément : avec des centaines, une page demande des minutes.',
      remedy: 'Gardez-en quelques-uns, ou remplacez-les par une image.',
    },
    en: {
      text: v => `“${v.name}” lays too many layers over each other and is not kept: about a hundred at most`,
      what: 'a declaration of too many layers',
      why: 'Each shadow, each gradient of the list is painted by itself, for each element: with hundreds a page takes minutes.',
      remedy: 'Keep a few of them, or put a picture in their place.',
    },
  }),
  'style-long': message<{name: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » écrit plus de 1 000 signes et n’est pas gardé : un texte a sa place dans le Markdown, où il se coupe entre deux pages`,
      what: 'un long texte écrit par une feuille de style',
      why: 'Ce qu’une feuille de style écrit ne se coupe pas entre deux pages, et n’est lu ni par un lecteur d’écran ni par la recherche.',
      remedy:
        'Écrivez ce texte dans le Markdown, et gardez à la feuille de style les guillemets, les puces et les titres courants.',
    },
    en: {
      text: v =>
        `“${v.name}” writes more than 1,000 characters and is not kept: a text belongs in the Markdown, where it can be cut between pages`,
      what: 'a long text written by a style sheet',
      why: 'What a style sheet writes cannot be cut between pages, and neither a screen reader nor a search reads it.',
      remedy:
        'Write this text in the Markdown, and leave quotation marks, bullets and running heads to the style sheet.',
    },
  }),
  'style-outside': message<{name: Value}>({
    fr: {
      text: v =>
        `${v.name} est laissé de côté : rien ne s’imprime hors des pages ; pour un décor de chaque page, servez-vous de @page`,
      what: 'une règle pour ce qui est hors des pages',
      why: 'Avant et après html et body, il n’y a pas de page : ce qui s’y place couvrirait le texte ou ajouterait des feuilles.',
      remedy:
        'Mettez le décor dans une marge : @page { @top-center { content: "Brouillon" } }, ou dans un bloc du texte.',
    },
    en: {
      text: v => `${v.name} is left out: nothing is printed outside the pages; for an ornament of each page use @page`,
      what: 'a rule for what is outside the pages',
      why: 'Before and after html and body there is no page: what stands there would cover the text or add sheets.',
      remedy:
        'Put the ornament into a margin: @page { @top-center { content: "Draft" } }, or into a block of the text.',
    },
  }),
  'style-at-rule': message<{name: Value}>({
    fr: {
      text: v =>
        `${v.name} est laissé de côté : une feuille de style peut porter @page, @media, @supports, @font-face, @layer et @container`,
      what: 'une règle @ qui ne sert pas',
      why: 'Rien ne bouge sur le papier, et rien n’est appelé d’ailleurs : la règle est laissée de côté, le reste de la feuille demeure.',
      remedy: 'Ôtez-la, ou servez-vous de @page, @media, @supports, @font-face, @layer, @container.',
    },
    en: {
      text: v =>
        `${v.name} is left out: a style sheet may hold @page, @media, @supports, @font-face, @layer and @container`,
      what: 'an at-rule that is of no use',
      why: 'Nothing moves on paper, and nothing is called from elsewhere: the rule is left out, the rest of the sheet stays.',
      remedy: 'Take it out, or use @page, @media, @supports, @font-face, @layer, @container.',
    },
  }),
  'style-declaration': message<{name: Value}>({
    fr: {
      text: v => `la déclaration « ${v.name} » ne peut pas être lue et n’est pas gardée`,
      what: 'une déclaration qui n’est pas gardée',
      why: 'Sa valeur ne peut pas être lue, ou elle appelle une fonction qui irait chercher quelque chose : elle est laissée de côté, le reste de la règle demeure.',
      remedy: 'Corrigez la valeur ou ôtez la ligne.',
    },
    en: {
      text: v => `the declaration “${v.name}” cannot be read and is not kept`,
      what: 'a declaration that is not kept',
      why: 'Its value cannot be read, or it calls a function that would fetch something: it is left out, the rest of the rule stays.',
      remedy: 'Correct the value or take the line out.',
    },
  }),
  'style-unreadable': message<{text: Value}>({
    fr: {
      text: v =>
        `« ${v.text} » ne peut pas être lu comme du CSS et n’est pas gardé : une accolade ou un point-virgule manque peut-être`,
      what: 'du CSS qui ne peut pas être lu',
      why: 'Un navigateur le sauterait aussi : le reste de la feuille demeure.',
      remedy: 'Cherchez l’accolade, le deux-points ou le point-virgule qui manque sur cette ligne ou juste au-dessus.',
    },
    en: {
      text: v => `“${v.text}” cannot be read as CSS and is not kept: a brace or a semicolon may be missing`,
      what: 'CSS that cannot be read',
      why: 'A browser would skip it too: the rest of the sheet stays.',
      remedy: 'Look for the brace, the colon or the semicolon that is missing on this line or just above.',
    },
  }),
  'style-import': message<{name: Value}>({
    fr: {
      text: v =>
        `@import ${v.name} est laissé de côté : rien n’est lu hors de la publication ; copiez les règles dans cette feuille`,
      what: 'une feuille de style qui en appelle une autre',
      why: 'Rien n’est lu hors de la publication ni sur le web : la même publication se refait dans dix ans, sans réseau.',
      remedy: 'Copiez les règles dans votre feuille ; une police se met dans fonts/ et se déclare par @font-face.',
    },
    en: {
      text: v =>
        `@import ${v.name} is left out: nothing is read outside the publication; copy its rules into this sheet`,
      what: 'a style sheet that calls another one',
      why: 'Nothing is read outside the publication or on the web: the same publication can be made again in ten years, offline.',
      remedy: 'Copy the rules into your sheet; a face goes into fonts/ and is declared by @font-face.',
    },
  }),
  'layout-lost': message({
    fr: {
      text: () =>
        'ce passage ne se retrouve sur aucune page : aucun PDF n’est fait ; c’est une faute de Fascicule, signalez-la',
      what: 'un texte perdu à la mise en page',
      why: 'Un passage n’est sur aucune page : aucun PDF n’est fait, plutôt qu’un PDF incomplet.',
      remedy: 'C’est une faute de Fascicule : signalez-la avec le passage indiqué.',
    },
    en: {
      text: () => 'this passage is on no page: no PDF is made; it is a fault of Fascicule, please report it',
      what: 'a text lost in the layout',
      why: 'A passage is on no page: no PDF is made, rather than one that is incomplete.',
      remedy: 'It is a fault of Fascicule: report it with the passage that is shown.',
    },
  }),
  'layout-stuck': message<{element: Value}>({
    fr: {
      text: v =>
        `${v.element === 'tr' || v.element === 'td' ? 'cette ligne de tableau' : 'cet élément'} ne tient sur aucune page et ne se coupe pas : réduisez-le, ou agrandissez la page`,
      what: 'quelque chose qui ne tient sur aucune page',
      why: 'Plus haut que la page, et fait de telle sorte qu’il ne se coupe pas : aucun PDF n’est fait.',
      remedy: 'Réduisez-le (width=60% pour une figure) ou partagez-le en deux ; si c’est un simple texte, signalez-le.',
    },
    en: {
      text: v =>
        `${v.element === 'tr' || v.element === 'td' ? 'this row' : 'this element'} fits on no page and cannot be cut: make it smaller, or the page larger`,
      what: 'something that fits on no page',
      why: 'It is higher than the page, and made so that it cannot be cut: no PDF is made.',
      remedy: 'Reduce it (width=60% for a figure) or divide it in two; if it is plain text, report it.',
    },
  }),
  'quality-filled': message<{page: Value; value: Value; cause?: Value}>({
    fr: {
      text: v => `page ${v.page} : la page n’est remplie qu’à ${v.value} %${causes.fr[String(v.cause)] ?? ''}`,
      what: 'une page peu remplie',
      why: 'Un grand blanc au milieu d’un chapitre se lit comme une fin.',
      remedy:
        'Voyez ce qui n’a pas tenu, au début de la page suivante : réduisez cette figure (width=60%), ou ôtez le <!-- garder --> ou le <!-- page --> qui la précède.',
    },
    en: {
      text: v => `page ${v.page}: the page is filled to ${v.value} % only${causes.en[String(v.cause)] ?? ''}`,
      what: 'a page that is hardly filled',
      why: 'A large white within a chapter reads like an end.',
      remedy:
        'See what did not fit, at the top of the next page: reduce that figure (width=60%), or remove the <!-- keep --> or the <!-- page --> before it.',
    },
  }),
  'quality-grid': message<{page: Value; words: Value; value: Value}>({
    fr: {
      text: v => `page ${v.page} : « ${v.words} » est à ${fr.decimal(v.value)} pt de la grille des lignes`,
      what: 'une ligne hors de la grille',
      why: 'Les lignes des deux faces de la feuille ne tombent plus à la même hauteur, et se voient au travers.',
      remedy:
        'Cherchez juste au-dessus ce qui n’a pas la hauteur d’un nombre entier de lignes : une image dans le texte, une règle de votre feuille de style.',
    },
    en: {
      text: v => `page ${v.page}: “${v.words}” is ${v.value} pt off the baseline grid`,
      what: 'a line off the baseline grid',
      why: 'The lines on both sides of the sheet no longer stand at the same height, and show through.',
      remedy:
        'Look right above for what is not a whole number of lines high: an image within the text, a rule of your style sheet.',
    },
  }),
  'quality-heading': message<{page: Value; words: Value}>({
    fr: {
      text: v => `page ${v.page} : le titre « ${v.words} » est loin du texte qui le suit, sur l’autre page`,
      what: 'un titre séparé de son texte',
      why: 'Au bas d’une page, un titre annonce ce que le lecteur ne voit pas.',
      remedy: 'Mettez <!-- page --> devant ce titre, ou changez de place la figure qui le suit.',
    },
    en: {
      text: v => `page ${v.page}: the heading “${v.words}” is parted from the text that follows it`,
      what: 'a heading parted from its text',
      why: 'At the foot of a page a heading announces what a reader does not see.',
      remedy: 'Put <!-- page --> before this heading, or move the figure that follows it.',
    },
  }),
  'quality-hole': message<{page: Value; value: Value; words: Value}>({
    fr: {
      text: v =>
        v.words === ''
          ? `page ${v.page} : un blanc de ${fr.decimal(v.value)} lignes`
          : `page ${v.page} : un blanc de ${fr.decimal(v.value)} lignes suit « ${v.words} »`,
      what: 'un grand blanc au milieu d’une page',
      why: 'Plus de quatre lignes vides coupent la lecture : souvent une figure ou un tableau qui n’a pas tenu.',
      remedy:
        'Déplacez la figure d’un paragraphe, réduisez-la (width=60%), ou laissez-la monter en tête de page : place=top.',
    },
    en: {
      text: v =>
        v.words === ''
          ? `page ${v.page}: ${v.value} lines of white`
          : `page ${v.page}: ${v.value} lines of white follow “${v.words}”`,
      what: 'a large white within a page',
      why: 'More than four empty lines interrupt the reading: often a figure or a table that did not fit.',
      remedy: 'Move the figure by a paragraph, reduce it (width=60%), or let it rise to the top of a page: place=top.',
    },
  }),
  'page-fitted': message<{lines: Value; words: Value; page: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : ce chapitre aurait fini par une page de ${v.lines} ligne${Number(v.lines) > 1 ? 's' : ''} ; elle est gagnée sur quelques paragraphes, un peu plus serrés, sur le blanc des titres ou sur l’image d’ouverture`,
      what: 'un chapitre raccourci d’une page',
      why: 'Une page de deux ou trois lignes paraît oubliée. Quelques paragraphes sont composés avec une ligne de moins, sans que leurs espaces passent sous les limites, puis le blanc des titres perd une ligne s’il le faut, et la page est gagnée.',
      remedy: 'Rien à faire.',
    },
    en: {
      text: v =>
        `page ${v.page}: this chapter would have ended with a page of ${v.lines} line${Number(v.lines) > 1 ? 's' : ''}; some paragraphs, a little tighter, the white around titles or the opening picture have saved it`,
      what: 'a chapter made shorter by a page',
      why: 'A page of two or three lines looks forgotten. Some paragraphs are set with one line less, their spaces within the limits, then titles give a line of their white if need be, and the page is saved.',
      remedy: 'Nothing to do.',
    },
  }),
  'page-lone': message<{page: Value; count?: Value; tables?: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : la dernière page du chapitre ne porte que ${lone.fr(Number(v.count ?? 1), Number(v.tables ?? 0))} sous le texte`,
      what: 'des figures ou des tableaux seuls à la fin d’un chapitre',
      why: 'La figure ou le tableau vient si tard que plus aucun texte ne le suit, et il restait trop peu de place sous le dernier paragraphe.',
      remedy: 'Placez-le plus haut dans le texte, réduisez la figure (width=60%), ou ajoutez un paragraphe après elle.',
    },
    en: {
      text: v =>
        `page ${v.page}: the last page of the chapter has nothing but ${lone.en(Number(v.count ?? 1), Number(v.tables ?? 0))}, for which there was no room below the text`,
      what: 'figures or tables alone at a chapter’s end',
      why: 'The figure or table comes so late that no text follows it, and too little room was left below the last paragraph.',
      remedy: 'Place it higher in the text, make the figure smaller (width=60%), or add a paragraph after it.',
    },
  }),
  'page-tail': message<{lines: Value; words: Value; page: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : la dernière page du chapitre n’a ${Number(v.lines) > 1 ? `que ${v.lines} lignes` : 'qu’une ligne'} : ôtez environ ${v.words} mot${Number(v.words) > 1 ? 's' : ''}, ou ajoutez un paragraphe`,
      what: 'une dernière page presque vide',
      why: 'Une page de deux ou trois lignes paraît oubliée, et coûte une feuille. Aucun paragraphe du chapitre ne peut perdre assez de lignes sans que ses espaces deviennent trop étroites.',
      remedy: 'Abrégez le chapitre du nombre de mots indiqué, réduisez une image, ou ajoutez de quoi remplir la page.',
    },
    en: {
      text: v =>
        `page ${v.page}: the last page of the chapter has only ${v.lines} line${Number(v.lines) > 1 ? 's' : ''}: take out about ${v.words} word${Number(v.words) > 1 ? 's' : ''}, or add a paragraph`,
      what: 'a last page that is nearly empty',
      why: 'A page of two or three lines looks forgotten, and costs a sheet. No paragraph of the chapter can lose enough lines without its spaces becoming too narrow.',
      remedy: 'Shorten the chapter by that many words, make a picture smaller, or add enough to fill the page.',
    },
  }),
  'block-narrowed': message<{page: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : {.wide} n’a pas d’effet ici : sur les deux colonnes, ce bloc passerait devant une figure ou un tableau qui vient avant lui, ou après un de ceux qui le suivent ; éloignez-les, ou mettez {.wide} à celui-là aussi`,
      what: 'une figure ou un tableau qui reste dans sa colonne',
      why: 'Ce qui s’étend sur deux colonnes se tient en tête de page. Les figures et les tableaux gardent leur ordre, celui de leurs numéros : quand aucune place ne le permet, le bloc reste dans sa colonne.',
      remedy: 'Mettez quelques lignes entre les deux, ou donnez {.wide} à la figure ou au tableau voisin aussi.',
    },
    en: {
      text: v =>
        `page ${v.page}: {.wide} has no effect here: over both columns this block would pass a figure or a table that comes before it, or stand after one that follows it; set them apart, or give {.wide} to that one as well`,
      what: 'a figure or table that stays in its column',
      why: 'What stands over two columns is at the head of a page. Figures and tables keep their order, that of their numbers: where no place allows it, the block stays in its column.',
      remedy: 'Put a few lines between the two, or give {.wide} to the figure or table beside it as well.',
    },
  }),
  'pages-over': message<{pages: Value; wanted: Value; least: Value; lines: Value; words: Value}>({
    fr: {
      text: v =>
        Number(v.least) > Number(v.wanted)
          ? `${v.pages} pages pour ${v.wanted} demandée${Number(v.wanted) > 1 ? 's' : ''} : couper du texte n’en donnera pas moins de ${v.least} ; ôtez une section, ou laissez les chapitres se suivre (chapters: {start: flow})`
          : `${v.pages} pages pour ${v.wanted} demandée${Number(v.wanted) > 1 ? 's' : ''} : il y a ${v.lines} ligne${Number(v.lines) > 1 ? 's' : ''} de trop (environ ${v.words} mots)`,
      what: 'une publication plus longue que le nombre de pages demandé',
      why: 'fascicule check --pages 16 met en page la publication, compte les lignes de la dernière page de chaque chapitre, et cherche où il y en a le moins à ôter. Le compte est approché : une figure ou un titre peut passer d’une page à l’autre.',
      remedy:
        'Ôtez dans chaque chapitre ce que dit le tableau, ou réduisez une image d’autant de lignes, puis relancez la commande.',
    },
    en: {
      text: v =>
        Number(v.least) > Number(v.wanted)
          ? `${v.pages} pages for ${v.wanted} wanted: cutting text gives no fewer than ${v.least}; take out a section, or let chapters follow each other (chapters: {start: flow})`
          : `${v.pages} pages for ${v.wanted} wanted: there ${Number(v.lines) > 1 ? 'are' : 'is'} ${v.lines} line${Number(v.lines) > 1 ? 's' : ''} too many (about ${v.words} words)`,
      what: 'a publication longer than the number of pages wanted',
      why: 'fascicule check --pages 16 lays the publication out, counts the lines on the last page of each chapter, and looks for where the fewest have to go. It is an estimate: a figure or a heading may go from one page to another.',
      remedy:
        'Take out of each chapter what the table says, or make a picture smaller by as many lines, then run the command again.',
    },
  }),
  'table-reduced': message<{percent: Value; page: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : ce tableau est composé à ${v.percent} % de la taille habituelle, pour qu’aucun mot ni nombre n’y soit coupé`,
      what: 'un tableau en plus petits caractères',
      why: 'Ses mots et ses nombres demandent plus que la largeur du texte : plutôt que d’en couper, le tableau est composé un peu plus petit, jusqu’à 80 %.',
      remedy: 'Abrégez les en-têtes, ôtez une colonne, ou intervertissez lignes et colonnes.',
    },
    en: {
      text: v =>
        `page ${v.page}: this table is set at ${v.percent}% of the usual size, so that no word or number in it is cut`,
      what: 'a table in smaller type',
      why: 'Its words and numbers ask for more than the width of the text: rather than cut them, the table is set a little smaller, down to 80%.',
      remedy: 'Shorten its heads, leave a column out, or exchange rows and columns.',
    },
  }),
  'table-turned': message<{percent: Value; page: Value}>({
    fr: {
      text: v => `page ${v.page} : ce tableau, trop large, est tourné d’un quart de tour sur une page à lui`,
      what: 'un tableau sur une page tournée',
      why: 'Même à 80 % de la taille habituelle, ses mots et ses nombres demandent plus que la largeur du texte : il prend la hauteur d’une page, et se lit en tournant le livre.',
      remedy: 'Pour le garder droit, ôtez des colonnes, ou partagez-le en deux tableaux.',
    },
    en: {
      text: v => `page ${v.page}: this table, too wide, is turned by a quarter on a page of its own`,
      what: 'a table on a turned page',
      why: 'Even at 80% of the usual size, its words and numbers ask for more than the width of the text: it takes the height of a page, and is read with the book turned.',
      remedy: 'To keep it upright, leave columns out, or divide it into two tables.',
    },
  }),
  'table-broken': message<{percent: Value; page: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : ce tableau est trop large même à ${v.percent} %, et des mots y sont coupés : ôtez des colonnes, ou partagez-le en deux`,
      what: 'un tableau trop large, dont des mots sont coupés',
      why: 'Ses mots et ses nombres demandent plus de place qu’il n’y en a, même en petits caractères et sur une page tournée ; dans un encadré, une liste ou une note, un tableau ne se tourne pas.',
      remedy: 'Ôtez des colonnes, partagez le tableau en deux, ou sortez-le de l’encadré ou de la liste où il est.',
    },
    en: {
      text: v =>
        `page ${v.page}: this table is too wide even at ${v.percent}%, and words in it are cut: leave columns out, or divide it in two`,
      what: 'a table that is too wide, with words cut',
      why: 'Its words and numbers ask for more room than there is, even in small type and on a turned page; in a box, a list or a note a table is not turned.',
      remedy: 'Leave columns out, divide the table in two, or take it out of the box or list in which it stands.',
    },
  }),
  'table-lines': message<{percent: Value; page: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : ce tableau a trop de colonnes pour la place qu’il a : chaque ligne en est composée comme un paragraphe, une barre entre les cellules ; partagez-le en plusieurs tableaux`,
      what: 'un tableau de trop de colonnes, composé en lignes de texte',
      why: 'Même en petits caractères et sur une page tournée, une colonne n’aurait pas la place de quelques lettres. Tout ce que le tableau dit est imprimé, dans son ordre, mais on ne voit plus ce qui est l’un sous l’autre.',
      remedy:
        'Partagez-le en tableaux de quelques colonnes, ou intervertissez lignes et colonnes ; dans un encadré, une liste ou une note, un tableau ne se tourne pas : sortez-le de là.',
    },
    en: {
      text: v =>
        `page ${v.page}: this table has too many columns for the room that it has: each row is set as a paragraph, a bar between its cells; divide it into several tables`,
      what: 'a table of too many columns, set as lines of text',
      why: 'Even in small type and on a turned page, a column would have no room for a few letters. All that the table says is printed, in its order, but what stands under what is not seen any more.',
      remedy:
        'Divide it into tables of a few columns, or exchange rows and columns; in a box, a list or a note a table is not turned: take it out of there.',
    },
  }),
  'name-divided': message<{name: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » est coupé en fin de ligne, faute d’autre place : changez un mot de la phrase, ou élargissez la colonne`,
      what: 'un nom propre coupé en fin de ligne',
      why: 'Un nom de personne ou de lieu reste entier (Imprimerie nationale), mais aucune autre répartition des mots ne tenait dans la colonne.',
      remedy: 'Changez un mot de la phrase, ou donnez plus de largeur au texte.',
    },
    en: {
      text: v =>
        `“${v.name}” is divided at the end of a line, for want of another place: change a word of the sentence, or widen the column`,
      what: 'a proper name divided at the end of a line',
      why: 'The name of a person or a place stays whole (Imprimerie nationale), but no other arrangement of the words fitted the column.',
      remedy: 'Change a word of the sentence, or give the text more width.',
    },
  }),
  'quality-hyphen-page': message<{page: Value; words: Value}>({
    fr: {
      text: v => `page ${v.page} : un mot est coupé en bas de page (« ${v.words} »)`,
      what: 'un mot coupé en bas de page',
      why: 'Le lecteur tourne la page au milieu d’un mot (Imprimerie nationale).',
      remedy: 'Ajoutez ou ôtez un mot plus haut dans ce paragraphe : la coupure se déplace.',
    },
    en: {
      text: v => `page ${v.page}: a word is divided at the foot of the page (“${v.words}”)`,
      what: 'a word divided at the foot of a page',
      why: 'A reader turns the page in the middle of a word (Imprimerie nationale).',
      remedy: 'Add or remove a word higher up in this paragraph: the division moves.',
    },
  }),
  'quality-hyphens': message<{page: Value; value: Value; words: Value}>({
    fr: {
      text: v => `page ${v.page} : ${v.value} lignes de suite finissent par un trait d’union, depuis « ${v.words} »`,
      what: 'plusieurs lignes de suite finies par un trait d’union',
      why: 'Trois traits d’union de suite font au bord du texte une échelle, que l’œil suit au lieu de lire.',
      remedy: 'Changez un mot de ce paragraphe, ou l’ordre de deux mots : les coupures se déplacent.',
    },
    en: {
      text: v => `page ${v.page}: ${v.value} lines in a row end with a hyphen, from “${v.words}” on`,
      what: 'several lines in a row that end with a hyphen',
      why: 'Three hyphens in a row make a ladder at the edge of the text, which the eye follows instead of reading.',
      remedy: 'Change a word of this paragraph, or the order of two words: the divisions move.',
    },
  }),
  'quality-letter': message<{page: Value; words: Value}>({
    fr: {
      text: v => `page ${v.page} : une ligne finit par un mot d’une lettre (« ${v.words} »)`,
      what: 'une ligne qui finit par un mot d’une lettre',
      why: 'Au bout d’une ligne, « à » ou « y » est coupé de ce qu’il annonce (Imprimerie nationale).',
      remedy: 'Liez-le au mot suivant par une espace insécable, à&nbsp;Genève, ou changez un mot de ce paragraphe.',
    },
    en: {
      text: v => `page ${v.page}: a line ends with a word of one letter (“${v.words}”)`,
      what: 'a line that ends with a word of one letter',
      why: 'At the end of a line, “à” or “y” is cut from what it announces (Imprimerie nationale).',
      remedy: 'Bind it to the next word with a no-break space, à&nbsp;Genève, or change a word of this paragraph.',
    },
  }),
  'quality-orphan': message<{page: Value; words: Value}>({
    fr: {
      text: v => `page ${v.page} : la première ligne d’un paragraphe est seule en bas de page (« ${v.words} »)`,
      what: 'une première ligne seule en bas de page',
      why: 'Le paragraphe commence sur une page et se lit sur l’autre (Imprimerie nationale).',
      remedy:
        'Ajoutez ou ôtez quelques mots plus haut, ou mettez <!-- garder --> devant ce paragraphe : il ne sera plus coupé.',
    },
    en: {
      text: v => `page ${v.page}: the first line of a paragraph stands alone at the foot of the page (“${v.words}”)`,
      what: 'a first line alone at the foot of a page',
      why: 'The paragraph begins on one page and is read on the other (Imprimerie nationale).',
      remedy:
        'Add or remove a few words higher up, or put <!-- keep --> before this paragraph: it will no longer be cut.',
    },
  }),
  'quality-repeat': message<{page: Value; value: Value; words: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : ${v.value} lignes de suite commencent ou finissent par le même mot, depuis « ${v.words} »`,
      what: 'le même mot au bord de plusieurs lignes',
      why: 'L’œil passe d’une ligne à l’autre par ce mot, et en saute une.',
      remedy: 'Changez-le dans une de ces lignes, ou l’ordre de deux mots.',
    },
    en: {
      text: v => `page ${v.page}: ${v.value} lines in a row begin or end with the same word, from “${v.words}” on`,
      what: 'the same word at the edge of several lines',
      why: 'The eye goes from line to line by this word, and skips one.',
      remedy: 'Change it in one of these lines, or the order of two words.',
    },
  }),
  'quality-short': message<{page: Value; words: Value}>({
    fr: {
      text: v => `page ${v.page} : la dernière ligne du paragraphe est très courte (« ${v.words} »)`,
      what: 'une dernière ligne très courte',
      why: 'Plus courte que deux fois le retrait d’alinéa, elle fait un trou entre deux paragraphes (Imprimerie nationale).',
      remedy: 'Ajoutez ou ôtez quelques mots dans ce paragraphe.',
    },
    en: {
      text: v => `page ${v.page}: the last line of the paragraph is very short (“${v.words}”)`,
      what: 'a last line that is very short',
      why: 'Shorter than twice the indent, it makes a hole between two paragraphs (Imprimerie nationale).',
      remedy: 'Add or remove a few words in this paragraph.',
    },
  }),
  'quality-space': message<{page: Value; words: Value; value: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : les espaces de « ${v.words} » sont larges, ${fr.decimal(v.value)} fois leur largeur naturelle`,
      what: 'une ligne trop espacée',
      why: 'La ligne est justifiée : faute d’un mot qui se coupe, ses espaces s’ouvrent, et font un trou dans le gris de la page (Imprimerie nationale).',
      remedy: 'Ajoutez ou ôtez un mot dans ce paragraphe, ou changez l’ordre de deux mots.',
    },
    en: {
      text: v => `page ${v.page}: the spaces of “${v.words}” are wide, ${v.value} times their natural width`,
      what: 'a line that is too loose',
      why: 'The line is justified: where no word can be divided its spaces open, and make a hole in the grey of the page (Imprimerie nationale).',
      remedy: 'Add or remove a word in this paragraph, or change the order of two words.',
    },
  }),
  'quality-tight': message<{page: Value; words: Value; value: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : une espace de « ${v.words} » est resserrée à ${fr.decimal(v.value)} de sa largeur naturelle`,
      what: 'des mots trop serrés',
      why: 'Sous 0,7 de sa largeur, l’espace ne sépare plus bien les mots, et les logiciels qui lisent le PDF les collent.',
      remedy: 'Ajoutez ou ôtez un mot dans ce paragraphe, ou permettez de couper un mot long.',
    },
    en: {
      text: v => `page ${v.page}: a space of “${v.words}” is squeezed to ${v.value} of its natural width`,
      what: 'words that are too close',
      why: 'Under 0.7 of its width a space no longer parts words well, and programs that read the PDF glue them.',
      remedy: 'Add or remove a word in this paragraph, or let a long word be divided.',
    },
  }),
  'quality-widow': message<{page: Value; words: Value}>({
    fr: {
      text: v => `page ${v.page} : la dernière ligne d’un paragraphe est seule en haut de page (« ${v.words} »)`,
      what: 'une dernière ligne seule en haut de page',
      why: 'Séparée de son paragraphe, elle se lit comme un reste (Imprimerie nationale).',
      remedy:
        'Ôtez quelques mots de ce paragraphe pour lui faire perdre une ligne, ou mettez <!-- garder --> devant : il ne sera plus coupé.',
    },
    en: {
      text: v => `page ${v.page}: the last line of a paragraph stands alone at the top of the page (“${v.words}”)`,
      what: 'a last line alone at the top of a page',
      why: 'Parted from its paragraph, it reads like a remnant (Imprimerie nationale).',
      remedy:
        'Remove a few words of this paragraph so that it loses a line, or put <!-- keep --> before it: it will no longer be cut.',
    },
  }),
}
