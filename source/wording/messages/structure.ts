/** Structure of a text: each message with its values, its words and its explanation. */
import {message, type Value} from '../message.ts'

export const structure = {
  'cut-end': message<{end: Value}>({
    fr: {
      text: v => `le texte finit sans ponctuation (« … ${v.end} ») : une fin manque peut-être`,
      what: 'un texte qui s’arrête au milieu d’une phrase',
      why: 'Le dernier paragraphe du fichier n’a pas de ponctuation finale : une fin s’est peut-être perdue en venant d’un traitement de texte ou d’un PDF.',
      remedy:
        'Retrouvez la fin dans l’original, ou terminez la phrase par un point. Si c’est voulu : typography: {rules: {cut-end: off}}.',
    },
    en: {
      text: v => `the text ends without a mark (“… ${v.end}”): an end may be missing`,
      what: 'a text that stops in the middle of a sentence',
      why: 'The last paragraph of the file has no end mark: an end may have been lost on the way from a word processor or a PDF.',
      remedy:
        'Find the end in the original, or end the sentence with a full stop. If it is meant: typography: {rules: {cut-end: off}}.',
    },
  }),
  'heading-skip': message<{level: Value; above: Value}>({
    fr: {
      text: v =>
        `titre de niveau ${v.level} sous un titre de niveau ${v.above}, niveau ${Number(v.above) + 1} attendu : ôtez un dièse, ou ajoutez le titre qui manque`,
      what: 'un niveau de titre sauté',
      why: 'La table des matières et les lecteurs d’écran suivent la hiérarchie des titres : un niveau sauté y fait un trou (WCAG 2.2, technique G141 ; PDF/UA-1, 7.4).',
      remedy: 'Après un titre #, écrivez ## et non ###.',
    },
    en: {
      text: v =>
        `heading of level ${v.level} under one of level ${v.above}, level ${Number(v.above) + 1} expected: remove a #, or add the missing heading`,
      what: 'a skipped heading level',
      why: 'The table of contents and screen readers follow the order of headings: a skipped level leaves a hole (WCAG 2.2, technique G141; PDF/UA-1, 7.4).',
      remedy: 'After a heading #, write ## and not ###.',
    },
  }),
  'image-alt': message<{name: Value}>({
    fr: {
      text: v =>
        `l’image « ${v.name} » n’a pas de texte de remplacement : décrivez-la entre les crochets, ![description](…)`,
      what: 'une image sans description',
      why: 'Qui ne voit pas l’image entend son texte de remplacement ; sans lui, il n’a rien (WCAG 2.2, critère 1.1.1 ; PDF/UA-1, 7.3).',
      remedy: 'Décrivez-la entre les crochets : ![Deux casques bleus devant une école](casques.jpg).',
    },
    en: {
      text: v => `the image “${v.name}” has no alternative text: describe it in the brackets, ![description](…)`,
      what: 'an image without a description',
      why: 'Whoever does not see the image hears its alternative text; without it there is nothing (WCAG 2.2, criterion 1.1.1; PDF/UA-1, 7.3).',
      remedy: 'Describe it between the brackets: ![Two peacekeepers before a school](helmets.jpg).',
    },
  }),
  'image-caption': message<{name: Value}>({
    fr: {
      text: v => `la figure « ${v.name} » n’a pas de légende : écrivez-la entre guillemets après l’adresse`,
      what: 'une figure sans légende',
      why: 'La légende dit ce que l’image montre et pourquoi elle est là ; sans elle, la figure n’est ni numérotée ni listée (Imprimerie nationale, Légendes).',
      remedy:
        'Écrivez-la entre guillemets après l’adresse : ![Deux casques bleus](casques.jpg "Une patrouille. Photo : MDN").',
    },
    en: {
      text: v => `the figure “${v.name}” has no caption: write it in quotation marks after the address`,
      what: 'a figure without a caption',
      why: 'The caption says what the image shows and why it is there; without it the figure is neither numbered nor listed (Imprimerie nationale, Légendes).',
      remedy: 'Write it in quotation marks after the address: ![Two peacekeepers](helmets.jpg "A patrol. Photo: DND").',
    },
  }),
  'image-credit': message<{name: Value}>({
    fr: {
      text: v => `la figure « ${v.name} » n’a pas de crédit : ajoutez « Photo : … » à la légende`,
      what: 'une figure sans crédit',
      why: 'L’auteur d’une image a droit à ce que son nom paraisse auprès d’elle (Code de la propriété intellectuelle, art. L. 121-1 ; Loi sur le droit d’auteur du Canada, art. 14.1).',
      remedy:
        'Finissez la légende par « Photo : MDN », ou écrivez credit: MDN dans casques.jpg.yaml, à côté de l’image.',
    },
    en: {
      text: v => `the figure “${v.name}” has no credit: add “Photo: …” to the caption`,
      what: 'a figure without a credit',
      why: 'The author of an image has a right to be named beside it (French Code de la propriété intellectuelle, art. L. 121-1; Canadian Copyright Act, s. 14.1).',
      remedy: 'End the caption with “Photo: DND”, or write credit: DND in helmets.jpg.yaml, beside the image.',
    },
  }),
  'link-text': message<{text?: Value; address: Value}>({
    fr: {
      text: v =>
        v.text !== undefined
          ? `« ${v.text} » ne dit pas où mène le lien : nommez sa destination, qui se lit seule et reste sur le papier`
          : `lien sans texte vers ${v.address} : écrivez entre les crochets ce que le lecteur doit voir`,
      what: 'un lien qui ne dit pas où il mène',
      why: 'Lu seul, ou imprimé, « cliquez ici » ne dit rien : le texte du lien nomme sa destination (WCAG 2.2, critère 2.4.4).',
      remedy: 'Nommez-la entre les crochets : [le rapport de 2025](https://…).',
    },
    en: {
      text: v =>
        v.text !== undefined
          ? `“${v.text}” does not say where the link leads: name its destination, which is read alone and stays on paper`
          : `link without a text to ${v.address}: write in the brackets what the reader is to see`,
      what: 'a link that does not say where it leads',
      why: 'Read alone, or printed, “click here” says nothing: the text of the link names its destination (WCAG 2.2, criterion 2.4.4).',
      remedy: 'Name it between the brackets: [the 2025 report](https://…).',
    },
  }),
  pasted: message<{text: Value; kind: Value; instead: Value; count?: Value}>({
    fr: {
      text: v => {
        const remedies: Record<string, string> = {
          number: `un numéro tapé n’est pas un titre : ôtez-le et mettez des dièses (numbering: true numérote), ${v.instead}`,
          capitals: `un titre ne s’écrit pas en capitales mais avec des dièses : ${v.instead}`,
          year: `un nombre suivi d’un point en tête de ligne commence une liste : mettez \\ devant le point, ${v.instead}`,
          letters: `les lignes a., b. se suivent en un seul paragraphe : une liste s’écrit avec des numéros, ${v.instead}`,
          tabs: `des tabulations ne font pas un tableau : les cellules vont entre des barres, ${v.instead}, et |---| sous la première ligne`,
          note: `une note s’appelle par ${v.instead}, et son texte s’écrit sur une ligne ${v.instead}: texte`,
          lines: `ces lignes se suivront en un seul paragraphe : finissez chacune par \\, ${v.instead}`,
          verse: `${Number(v.count) > 1 ? `ces vers, et ceux de ${v.count} strophes en tout, se suivront` : 'ces vers se suivront'} en un seul paragraphe : mettez une ligne ${v.instead} au-dessus et une ligne ::: au-dessous, ou finissez chaque vers par \\`,
          blank: `des traits bas, ou des points, en ligne sont lus comme un blanc à remplir, qui s’écrit ${v.instead}`,
        }
        return `« ${v.text} » : ${remedies[String(v.kind)]}`
      },
      what: 'une habitude de traitement de texte',
      why: 'Un numéro, des capitales, une tabulation ou un retour à la ligne ne disent rien à Markdown : il y voit un seul paragraphe, ou une liste.',
      remedy:
        'Écrivez ce que le message propose (fascicule check --fix le fait quand c’est certain). Si c’est voulu : typography: {rules: {pasted: off}}.',
    },
    en: {
      text: v => {
        const remedies: Record<string, string> = {
          number: `a typed number is no heading: take it out and write number signs (numbering: true numbers), ${v.instead}`,
          capitals: `a heading is not written in capitals but with number signs: ${v.instead}`,
          year: `a number with a full stop at the beginning of a line begins a list: put \\ before the full stop, ${v.instead}`,
          letters: `the lines a., b. run together in one paragraph: a list is written with numbers, ${v.instead}`,
          tabs: `tabs do not make a table: cells go between bars, ${v.instead}, and |---| under the first line`,
          note: `a note is called with ${v.instead}, and its text is on a line ${v.instead}: text`,
          lines: `these lines will run together in one paragraph: end each with \\, ${v.instead}`,
          verse: `${Number(v.count) > 1 ? `these lines of verse, and those of ${v.count} stanzas in all,` : 'these lines of verse'} will run together in one paragraph: put a line ${v.instead} above and a line ::: below them, or end each with \\`,
          blank: `a row of underscores, or of points, is read as a blank to be filled in, which is written ${v.instead}`,
        }
        return `“${v.text}”: ${remedies[String(v.kind)]}`
      },
      what: 'a habit of word processors',
      why: 'A number, capitals, a tab or a line end mean nothing to Markdown: it sees one paragraph, or a list.',
      remedy:
        'Write what the message proposes (fascicule check --fix does it where it is certain). If it is meant: typography: {rules: {pasted: off}}.',
    },
  }),
  seam: message<{end: Value; start: Value}>({
    fr: {
      text: v =>
        `paragraphe sans ponctuation finale (« … ${v.end} »), et le suivant commence par une minuscule (« ${v.start} … ») : joignez-les, ou terminez la phrase`,
      what: 'une phrase coupée en deux paragraphes',
      why: 'Un paragraphe sans ponctuation finale, suivi d’un autre qui commence par une minuscule, est d’ordinaire une seule phrase, coupée par un ancien saut de page.',
      remedy:
        'Ôtez la ligne vide qui les sépare (fascicule check --fix le fait quand c’est certain), ou terminez la phrase. Si c’est voulu : typography: {rules: {seam: off}}.',
    },
    en: {
      text: v =>
        `paragraph without an end mark (“… ${v.end}”), and the next begins in lower case (“${v.start} …”): join them, or end the sentence`,
      what: 'a sentence cut into two paragraphs',
      why: 'A paragraph without an end mark, followed by one that begins in lower case, is usually a single sentence that an old page break cut.',
      remedy:
        'Remove the empty line between them (fascicule check --fix does it where it is certain), or end the sentence. If it is meant: typography: {rules: {seam: off}}.',
    },
  }),
  'table-head': message({
    fr: {
      text: () => `tableau sans en-tête : nommez ses colonnes dans la première ligne`,
      what: 'un tableau dont les colonnes n’ont pas de nom',
      why: 'L’en-tête est répété en haut de chaque page, et lu devant chaque cellule par un lecteur d’écran (WCAG 2.2, critère 1.3.1 ; PDF/UA-1, 7.5).',
      remedy: 'Nommez les colonnes dans la première ligne, au-dessus de |---|---| : | Format | Largeur |.',
    },
    en: {
      text: () => `table without a head: name its columns in the first row`,
      what: 'a table whose columns have no names',
      why: 'The head is repeated at the top of each page, and read before each cell by a screen reader (WCAG 2.2, criterion 1.3.1; PDF/UA-1, 7.5).',
      remedy: 'Name the columns in the first row, above |---|---|: | Size | Width |.',
    },
  }),
  'title-none': message<{title: Value}>({
    fr: {
      text: v =>
        `aucun titre : « ${v.title} » s’imprime à sa place ; écrivez « # Mon titre » en tête du texte, ou title: dans publication.yaml`,
      what: 'une publication sans titre',
      why: 'Le nom du fichier s’imprime à la place du titre, sur la couverture et dans les propriétés du PDF.',
      remedy: 'Commencez le texte par « # Mon titre », ou écrivez title: Mon titre dans publication.yaml.',
    },
    en: {
      text: v =>
        `no title: “${v.title}” is printed in its place; write “# My title” at the top of the text, or title: in publication.yaml`,
      what: 'a publication without a title',
      why: 'The name of the file is printed in its place, on the cover and in the properties of the PDF.',
      remedy: 'Begin the text with “# My title”, or write title: My title in publication.yaml.',
    },
  }),
  'number-typed': message<{title: Value}>({
    fr: {
      text: v => `le titre « ${v.title} » a déjà son numéro : il n’en reçoit pas d’autre`,
      what: 'un titre dont le numéro est écrit à la main',
      why: 'numbering: true numérote les titres ; celui-ci le serait deux fois. Les numéros écrits à la main restent seuls.',
      remedy: 'Ôtez les numéros du texte, ou écrivez numbering: false.',
    },
    en: {
      text: v => `the title “${v.title}” has its number already: it is given no other`,
      what: 'a title whose number is typed by hand',
      why: 'numbering: true numbers the titles; this one would have two numbers. Those that are typed stay alone.',
      remedy: 'Take the numbers out of the text, or write numbering: false.',
    },
  }),
  'title-stop': message<{title: Value}>({
    fr: {
      text: v => `point à la fin du titre « ${v.title} » : un titre n’en prend pas`,
      what: 'un point à la fin d’un titre',
      why: 'Un titre ne prend pas de point final ; ? ! et … restent (Imprimerie nationale, Titres).',
      remedy: 'Écrivez « # La paix » et non « # La paix. » ; fascicule check --fix le fait.',
    },
    en: {
      text: v => `full stop at the end of the title “${v.title}”: a title takes none`,
      what: 'a full stop at the end of a title',
      why: 'A title takes no full stop; ? ! and … stay (Imprimerie nationale, Titres).',
      remedy: 'Write “# Peace” and not “# Peace.”; fascicule check --fix does it.',
    },
  }),
}
