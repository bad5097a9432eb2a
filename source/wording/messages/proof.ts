/** The finished PDF: each message with its values, its words and its explanation. */

import {type ConditionWords, conditionWords} from '../conditions.ts'
import {message, type Value} from '../message.ts'
import {en, fr} from '../phrases.ts'

export interface AtCondition {
  condition: Value
  standard: Value
  page: Value
  words: Value
  count: Value
}

const wordsOf = ({condition}: AtCondition): ConditionWords =>
  conditionWords[String(condition)] ?? {rule: '', fr: String(condition), en: String(condition)}

/** Where a word was found that is to be nowhere. */
const places: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = {
  fr: {
    page: 'sur la page',
    painted: 'parmi les lettres peintes de la page',
    picture: 'comme image de la page',
    string: 'dans une chaîne du PDF (description, signet, lien, propriété)',
    name: 'dans un nom du PDF (destination, police)',
    metadata: 'dans les métadonnées XMP',
    attachment: 'dans un fichier joint',
    content: 'dans un flux du PDF',
    bytes: 'entre les objets du PDF',
  },
  en: {
    page: 'on page',
    painted: 'among the letters painted on page',
    picture: 'as a picture of page',
    string: 'in a string of the PDF (description, bookmark, link, property)',
    name: 'in a name of the PDF (destination, font)',
    metadata: 'in the XMP metadata',
    attachment: 'in an attached file',
    content: 'in a stream of the PDF',
    bytes: 'between the objects of the PDF',
  },
}

const leakedAt = (language: 'fr' | 'en', {where, page, object}: Leaked): string => {
  const place = places[language][String(where)] ?? String(where)
  const number = Number(page) > 0 ? ` ${page}` : ''
  return Number(object) > 0 && Number(page) === 0
    ? `${place}, ${language === 'fr' ? 'objet' : 'object'} ${object}`
    : `${place}${number}`
}

export interface Leaked {
  words: Value
  where: Value
  page: Value
  object: Value
}

export const proof = {
  'proof-leak': message<Leaked>({
    fr: {
      text: v =>
        `« ${v.words} » n’est que dans une partie cachée, et se trouve ${leakedAt('fr', v)} : le PDF est refusé, signalez-le`,
      what: 'un mot ou une image d’une partie cachée, dans le PDF qui la cache',
      why: 'Qui ouvre ce PDF y lirait la réponse : sur la page, dans une description, un signet, un lien, une métadonnée.',
      remedy:
        'C’est une faute de Fascicule : signalez-la avec le mot et l’endroit. En attendant, dites autrement, ou ôtez de la partie cachée, ce que le message nomme.',
    },
    en: {
      text: v =>
        `“${v.words}” stands in a hidden part alone, and is found ${leakedAt('en', v)}: the PDF is refused, report it`,
      what: 'a word or a picture of a hidden part, in the PDF that hides it',
      why: 'Whoever opens this PDF would read the answer there: on the page, in a description, a bookmark, a link, metadata.',
      remedy:
        'It is a fault of Fascicule: report it with the word and the place. Meanwhile say otherwise, or take out of the hidden part, what the message names.',
    },
  }),
  'pdf-bookmark-nowhere': message<{title: Value}>({
    fr: {
      text: v => `le signet « ${v.title} » ne mène nulle part`,
      what: 'un signet du PDF qui ne mène nulle part',
      why: 'Le lecteur y clique et rien ne bouge : souvent une page ôtée par un autre logiciel.',
      remedy: 'Refaites le PDF par fascicule build, et donnez celui-là.',
    },
    en: {
      text: v => `the bookmark “${v.title}” leads nowhere`,
      what: 'a bookmark of the PDF that leads nowhere',
      why: 'A reader clicks on it and nothing moves: often a page that other software removed.',
      remedy: 'Make the PDF again with fascicule build, and hand out that one.',
    },
  }),
  'pdf-condition': message<AtCondition>({
    fr: {
      text: v => {
        const {fr: what, rule} = wordsOf(v)
        const where = Number(v.page) > 0 ? `page ${v.page} : ` : ''
        const more = Number(v.count) > 1 ? ` (${v.count} fois)` : ''
        return `${where}${what}${v.words === '' ? '' : ` ; ici « ${v.words} »`}${more}${rule === '' ? '' : ` [${rule}]`}`
      },
      what: 'une condition de PDF/UA-1 ou de PDF/A-2a que le PDF ne remplit pas',
      why: 'Un lecteur d’écran bute, une archive refuse le fichier ; le PDF ne porte alors pas la mention de conformité.',
      remedy:
        'Suivez ce que dit le message : une description pour chaque image (![Ce qu’on y voit](photo.jpg)), des titres sans niveau sauté. Si rien du texte n’y prête, signalez-le.',
    },
    en: {
      text: v => {
        const {en: what, rule} = wordsOf(v)
        const where = Number(v.page) > 0 ? `page ${v.page}: ` : ''
        const more = Number(v.count) > 1 ? ` (${v.count} times)` : ''
        return `${where}${what}${v.words === '' ? '' : `; here “${v.words}”`}${more}${rule === '' ? '' : ` [${rule}]`}`
      },
      what: 'a condition of PDF/UA-1 or PDF/A-2a that the PDF does not meet',
      why: 'A screen reader stumbles, an archive refuses the file; the PDF then does not claim conformance.',
      remedy:
        'Do as the message says: a description for each picture (![What it shows](photo.jpg)), headings without a skipped level. If nothing in the text is to blame, report it.',
    },
  }),
  'pdf-unclaimed': message<{claims: Value; count: Value}>({
    fr: {
      text: v =>
        `le PDF ne porte pas la mention ${v.claims} : ${Number(v.count) === 1 ? 'une raison est dite à sa ligne' : `${v.count} raisons sont dites à leur ligne`}`,
      what: 'un PDF sans mention de conformité',
      why: 'La mention PDF/UA-1 et PDF/A promet un fichier que chacun peut lire et que les archives acceptent : elle n’est écrite que si toutes les vérifications passent.',
      remedy:
        'Corrigez ce que les autres messages disent (souvent une description d’image : ![Ce qu’on y voit](photo.jpg)).',
    },
    en: {
      text: v =>
        `the PDF does not claim ${v.claims}: ${Number(v.count) === 1 ? 'one reason is told' : `${v.count} reasons are told`} at its line`,
      what: 'a PDF without a claim of conformance',
      why: 'The claim of PDF/UA-1 and PDF/A promises a file that everyone can read and archives accept: it is written only when every check passes.',
      remedy: 'Mend what the other messages tell (often the description of a picture: ![What it shows](photo.jpg)).',
    },
  }),
  'pdf-verapdf': message<{claim: Value; rules: Value; count: Value}>({
    fr: {
      text: v => `veraPDF (${v.claim}) n’est pas d’accord : règles ${v.rules}`,
      what: 'un PDF que veraPDF ne trouve pas conforme',
      why: 'veraPDF, installé sur cette machine, vérifie à son tour ce que le PDF annonce ; sans son accord, la mention n’est pas écrite.',
      remedy: 'Si les messages de Fascicule ne disent rien, c’est une de ses fautes : signalez-la, avec le PDF.',
    },
    en: {
      text: v => `veraPDF (${v.claim}) does not agree: rules ${v.rules}`,
      what: 'a PDF that veraPDF does not find conforming',
      why: 'veraPDF, installed on this machine, checks in its turn what the PDF claims; without its consent the claim is not written.',
      remedy: 'If the messages of Fascicule say nothing, it is a fault of its own: report it, with the PDF.',
    },
  }),
  'pdf-link-nowhere': message<{page: Value; target: Value}>({
    fr: {
      text: v => `page ${v.page} : le lien vers « ${v.target} » ne mène nulle part ; il est retiré du PDF`,
      what: 'un lien du PDF qui ne mène nulle part',
      why: 'Ce qu’il désigne n’est sur aucune page ; fascicule build retire le lien et garde son texte.',
      remedy: 'Donnez l’identifiant à la cible (# Titre {#paix}), ou retirez le lien.',
    },
    en: {
      text: v => `page ${v.page}: the link to “${v.target}” leads nowhere; it is taken out of the PDF`,
      what: 'a link of the PDF that leads nowhere',
      why: 'What it points to is on no page; fascicule build takes the link out and keeps its text.',
      remedy: 'Give the target the id (# Title {#peace}), or remove the link.',
    },
  }),
  'pdf-no-language': message({
    fr: {
      text: () => 'le PDF ne dit pas sa langue : un lecteur d’écran peut le lire avec l’accent d’une autre',
      what: 'un PDF qui ne dit pas sa langue',
      why: 'Un lecteur d’écran peut le lire avec l’accent d’une autre (PDF/UA-1, 7.2).',
      remedy:
        'Refaites-le par fascicule build, qui y inscrit celle de publication.yaml (lang: fr-FR) ; « Imprimer en PDF » l’ôte.',
    },
    en: {
      text: () => 'the PDF does not say its language: a screen reader may read it with the accent of another',
      what: 'a PDF that does not say its language',
      why: 'A screen reader may read it with the accent of another (PDF/UA-1, 7.2).',
      remedy:
        'Make it again with fascicule build, which writes that of publication.yaml into it (lang: fr-FR); “Print to PDF” removes it.',
    },
  }),
  'pdf-no-title': message({
    fr: {
      text: () => 'le PDF n’a pas de titre dans ses propriétés',
      what: 'un PDF sans titre dans ses propriétés',
      why: 'Les onglets, les catalogues et les lecteurs d’écran donnent alors le nom du fichier (PDF/UA-1, 7.1).',
      remedy: 'Écrivez title: Mon livret dans publication.yaml, et refaites le PDF par fascicule build.',
    },
    en: {
      text: () => 'the PDF has no title in its properties',
      what: 'a PDF without a title in its properties',
      why: 'Tabs, catalogues and screen readers then give the name of the file (PDF/UA-1, 7.1).',
      remedy: 'Write title: My booklet in publication.yaml, and make the PDF again with fascicule build.',
    },
  }),
  'pdf-pages': message<{printed: Value; laid: Value}>({
    fr: {
      text: v =>
        `${v.printed} page${Number(v.printed) < 2 ? '' : 's'} sorties de l’impression pour ${v.laid} composée${Number(v.laid) < 2 ? '' : 's'} : une feuille de style met quelque chose hors des pages ; aucun PDF n’est fait`,
      what: 'des pages imprimées qui ne sont pas celles qui ont été composées',
      why: 'Une feuille de style place un bloc hors de la page, ou agrandit ce qui la porte : le navigateur imprime alors des pages en trop, et rien ne peut être vérifié.',
      remedy:
        'Ôtez de votre feuille de style position: absolute ou fixed, les hauteurs et les marges très grandes ; essayez theme: sobre pour trouver la règle en cause.',
    },
    en: {
      text: v =>
        `${v.printed} page${v.printed === 1 ? '' : 's'} came out of printing and ${v.laid} ${v.laid === 1 ? 'was' : 'were'} laid out: a style sheet puts something outside the pages; no PDF is made`,
      what: 'printed pages that are not those that were laid out',
      why: 'A style sheet places a block outside the page, or makes what holds it larger: the browser then prints pages too many, and nothing can be checked.',
      remedy:
        'Remove position: absolute or fixed, very large heights and margins from your style sheet; try theme: sobre to find the rule at fault.',
    },
  }),
  'pdf-resolution': message<{page: Value; dots: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : une image n’a que ${v.dots} points par pouce à cette taille (150 au moins attendus, 300 pour l’imprimeur)`,
      what: 'une image trop peu fine à sa taille',
      why: 'Sous 150 points par pouce, elle paraît floue sur le papier ; un imprimeur en demande 300.',
      remedy:
        'Prenez l’original en plus grand, ou réduisez-la : width=50%. À 110 mm de large, 300 points par pouce font 1 300 pixels.',
    },
    en: {
      text: v =>
        `page ${v.page}: an image has only ${v.dots} dots per inch at this size (at least 150 expected, 300 for a printer)`,
      what: 'an image that is too coarse at its size',
      why: 'Under 150 dots per inch it looks soft on paper; a printer asks for 300.',
      remedy:
        'Take the original in a larger size, or reduce it: width=50%. At a width of 110 mm, 300 dots per inch are 1,300 pixels.',
    },
  }),
  'pdf-trim': message<{page: Value}>({
    fr: {
      text: v => `page ${v.page} : le format rogné dépasse la feuille`,
      what: 'un format rogné plus grand que la feuille',
      why: 'L’imprimeur coupe là où le PDF le dit : ici, hors du papier.',
      remedy:
        'Refaites le PDF par fascicule build ; s’il n’a pas été recadré par un autre logiciel, c’est une faute de Fascicule : signalez-la.',
    },
    en: {
      text: v => `page ${v.page}: the trimmed page is larger than the paper`,
      what: 'a trimmed page larger than the paper',
      why: 'The printer cuts where the PDF says: here, outside the paper.',
      remedy:
        'Make the PDF again with fascicule build; if no other software cropped it, it is a fault of Fascicule: report it.',
    },
  }),
  'pdf-untagged': message({
    fr: {
      text: () => 'le PDF n’est pas balisé : un lecteur d’écran ne le lira pas dans l’ordre',
      what: 'un PDF sans balisage',
      why: 'Sans balises, un lecteur d’écran lit les mots sans ordre, sans titres ni listes (PDF/UA-1, 7.1).',
      remedy:
        'Refaites-le par fascicule build et donnez celui-là : « Imprimer en PDF », comme un logiciel qui l’allège, ôte les balises.',
    },
    en: {
      text: () => 'the PDF is not tagged: a screen reader will not read it in order',
      what: 'a PDF without tags',
      why: 'Without tags a screen reader reads the words without order, headings or lists (PDF/UA-1, 7.1).',
      remedy:
        'Make it again with fascicule build and hand out that one: “Print to PDF”, like software that makes it lighter, removes the tags.',
    },
  }),
  'proof-blank': message<{page: Value}>({
    fr: {
      text: v => `la page ${v.page} est vide sans avoir été demandée`,
      what: 'une page vide que rien ne demande',
      why: 'Elle passe pour une faute d’impression, et décale les suivantes.',
      remedy:
        'Si la publication a sa feuille de style, essayez theme: sobre ; sinon c’est une faute de Fascicule : signalez-la.',
    },
    en: {
      text: v => `page ${v.page} is empty and nobody asked for it`,
      what: 'an empty page that nobody asked for',
      why: 'It passes for a printing error, and shifts the pages that follow.',
      remedy:
        'If the publication has a style sheet of its own, try theme: sobre; otherwise it is a fault of Fascicule: report it.',
    },
  }),
  'proof-contrast': message<{page: Value; words: Value; drawn: Value; ratio: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : « ${v.words} » ${v.drawn === 1 ? 'dans un dessin ' : ''}ne se détache ${Number(v.ratio) < 1.2 ? 'pas' : 'guère'} de son fond (contraste ${fr.decimal(v.ratio)} : 1, au moins 3 attendu) : foncez l’un ou éclaircissez l’autre`,
      what: 'un texte qui ne se détache pas de son fond',
      why: 'Sous 1,2 : 1 personne ne le voit ; sous 3 : 1, beaucoup de lecteurs le devinent à peine (WCAG 2.2, 1.4.3). Sur une image, la page est comparée avec et sans ses lettres.',
      remedy:
        'Dans la feuille de style, donnez au texte une couleur plus foncée ou plus claire (color: #333), ou un fond uni : background: #fff. Dans un dessin, changez son fichier.',
    },
    en: {
      text: v =>
        `page ${v.page}: “${v.words}” ${v.drawn === 1 ? 'in a drawing ' : ''}${Number(v.ratio) < 1.2 ? 'does not stand' : 'hardly stands'} out from its ground (contrast ${v.ratio}:1, at least 3 expected): darken one or lighten the other`,
      what: 'a text that does not stand out from its ground',
      why: 'Under 1.2:1 nobody sees it; under 3:1 many readers can only guess it (WCAG 2.2, 1.4.3). Over a picture the page is compared with and without its letters.',
      remedy:
        'In the style sheet, give the text a darker or a lighter colour (color: #333), or a plain ground: background: #fff. In a drawing, change its file.',
    },
  }),
  'proof-covered': message<{page: Value; words: Value; drawn: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : « ${v.words} » ${v.drawn === 1 ? 'dans un dessin ' : ''}est caché par ce qui est imprimé par-dessus : ôtez ce qui le recouvre`,
      what: 'un texte caché sous autre chose',
      why: 'Une image, un fond ou un bloc est imprimé par-dessus : le texte est dans le PDF et personne ne le lit.',
      remedy:
        'Dans la feuille de style, ôtez position: fixed ou absolute de ce qui recouvre le texte, ou faites-le passer dessous : z-index: -1. Sinon, essayez theme: sobre.',
    },
    en: {
      text: v =>
        `page ${v.page}: “${v.words}” ${v.drawn === 1 ? 'in a drawing ' : ''}is hidden by what is printed over it: remove what covers it`,
      what: 'a text hidden under something else',
      why: 'A picture, a ground or a block is printed over it: the text is in the PDF and nobody reads it.',
      remedy:
        'In the style sheet, remove position: fixed or absolute from what covers the text, or send it below: z-index: -1. Otherwise try theme: sobre.',
    },
  }),
  'proof-font': message<{embedded: Value; font: Value}>({
    fr: {
      text: v =>
        v.embedded === 0
          ? `la police ${v.font} n’est pas incorporée dans le PDF`
          : `${v.font === 'Type3' ? 'une police' : `la police ${v.font}`} est incorporée en Type 3, que les imprimeurs refusent : pour l’impression, prenez une police statique, .ttf ou .woff2, et non .otf`,
      what: 'une police qu’un imprimeur refuserait',
      why: 'Qui n’est pas incorporée sera remplacée par une autre ; en Type 3 (police variable, .otf), beaucoup d’imprimeurs la refusent, mais l’écran la montre bien.',
      remedy:
        'Donnez au thème des polices statiques en TrueType, une par graisse : Texte-Regular.ttf et Texte-Semibold.ttf, et non Texte-Variable.ttf ni Texte-Regular.otf. Un .woff2 fait d’un .otf ne convient pas non plus.',
    },
    en: {
      text: v =>
        v.embedded === 0
          ? `the font ${v.font} is not embedded in the PDF`
          : `${v.font === 'Type3' ? 'a font' : `the font ${v.font}`} is embedded as Type 3, which printers refuse: for print, take a static font, .ttf or .woff2, not .otf`,
      what: 'a font that a printer would refuse',
      why: 'One that is not embedded will be replaced by another; as Type 3 (a variable font, .otf) many printers refuse it, though a screen shows it well.',
      remedy:
        'Give the theme static TrueType fonts, one a weight: Text-Regular.ttf and Text-Semibold.ttf, not Text-Variable.ttf nor Text-Regular.otf. Nor does a .woff2 do that was made of an .otf.',
    },
  }),
  'proof-drawn-words': message<{page: Value; words: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : « ${v.words} » d’un dessin n’est pas du texte dans le PDF (ni recherche, ni copie) : ôtez l’effet ou le masque qui le recouvre, et regardez si ces mots se lisent`,
      what: 'des mots d’un dessin qui ne sont pas du texte dans le PDF',
      why: 'Le navigateur peint comme une image, ou ne peint pas, ce qui passe par un masque ou un effet : ces mots ne se cherchent ni ne se copient, et peuvent manquer à l’œil.',
      remedy: 'Dans l’éditeur du dessin, ôtez l’effet ou le masque de ce texte, puis exportez de nouveau.',
    },
    en: {
      text: v =>
        `page ${v.page}: “${v.words}” of a drawing is no text in the PDF (neither search nor copy): remove the effect or the mask over it, and look whether the words are read`,
      what: 'words of a drawing that are no text in the PDF',
      why: 'What goes through a mask or an effect is painted as a picture by the browser, or not at all: the words cannot be searched or copied, and the eye may miss them.',
      remedy: 'Remove the effect or the mask from that text in the drawing’s editor, and export it again.',
    },
  }),
  'proof-glyph': message<{page: Value; glyph: Value; code: Value; words: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : la police n’a pas de dessin pour ${v.glyph === '' ? (v.code === '' ? 'un caractère' : `le caractère ${v.code}`) : `« ${v.glyph} » (${v.code})`}, et une case vide s’imprime, dans « ${v.words} » d’abord : remplacez par un mot, par un signe courant ou par une image`,
      what: 'un signe qu’aucune police de Fascicule n’a',
      why: 'Fascicule a les lettres latines, grecques et cyrilliques, les symboles et les émojis d’une couleur. Un autre signe s’imprime comme une case vide, et jamais dans une police prise au hasard de la machine.',
      remedy: 'Remplacez-le par un mot ou par un signe courant, ou mettez une image du passage.',
    },
    en: {
      text: v =>
        `page ${v.page}: the font has no shape for ${v.glyph === '' ? (v.code === '' ? 'a character' : `the character ${v.code}`) : `“${v.glyph}” (${v.code})`}, and an empty box is printed, first in “${v.words}”: replace with a word, a common sign or an image`,
      what: 'a sign that no face of Fascicule has',
      why: 'Fascicule has Latin, Greek and Cyrillic letters, symbols, and emoji in one colour. Any other sign prints as an empty box, never in a face that happens to be on the machine.',
      remedy: 'Replace it with a word or a common sign, or put in an image of the passage.',
    },
  }),
  'proof-image': message<{name: Value}>({
    fr: {
      text: v => `l’image « ${v.name} » n’est pas visible dans le PDF`,
      what: 'une image qui n’est pas visible dans le PDF',
      why: 'Le texte en parle et le lecteur ne la voit pas : illisible pour le navigateur, ou cachée par une feuille de style. Le PDF est refusé.',
      remedy:
        'Ouvrez l’image et enregistrez-la de nouveau en PNG ou en JPEG ; si la publication a sa feuille de style, essayez theme: sobre.',
    },
    en: {
      text: v => `the image “${v.name}” does not show in the PDF`,
      what: 'an image that does not show in the PDF',
      why: 'The text speaks of it and a reader does not see it: the browser cannot read it, or a style sheet hides it. The PDF is refused.',
      remedy:
        'Open the image and save it again as PNG or JPEG; if the publication has a style sheet of its own, try theme: sobre.',
    },
  }),
  'proof-number': message<{expected: Value; page: Value; target: Value; shown: Value}>({
    fr: {
      text: v =>
        v.expected === ''
          ? `page ${v.page} : le renvoi vers « ${v.target} » donne « ${v.shown} », mais sa cible n’est sur aucune page`
          : v.shown === ''
            ? `page ${v.page} : le numéro de page du renvoi vers « ${v.target} » n’est pas imprimé, ${v.expected} attendu`
            : `page ${v.page} : le renvoi vers « ${v.target} » donne « ${v.shown} », page ${v.expected} attendue`,
      what: 'un numéro de page faux',
      why: 'Le lecteur irait à une autre page que celle dont parle le texte. Le PDF est refusé.',
      remedy:
        'Si un autre logiciel a ôté ou ajouté des pages, refaites le PDF par fascicule build ; sinon c’est une faute de Fascicule : signalez-la avec le renvoi.',
    },
    en: {
      text: v =>
        v.expected === ''
          ? `page ${v.page}: the reference to “${v.target}” gives “${v.shown}”, but its target is on no page`
          : v.shown === ''
            ? `page ${v.page}: the page number of the reference to “${v.target}” is not printed, ${v.expected} expected`
            : `page ${v.page}: the reference to “${v.target}” gives “${v.shown}”, page ${v.expected} expected`,
      what: 'a wrong page number',
      why: 'A reader would go to another page than the one meant. The PDF is refused.',
      remedy:
        'If other software removed or added pages, make the PDF again with fascicule build; otherwise it is a fault of Fascicule: report it with the reference.',
    },
  }),
  'proof-order': message<{words: Value; stream?: Value}>({
    fr: {
      text: v => `« ${v.words} » n’est pas à sa place dans le PDF ${fr.inStream(v)}`,
      what: 'des mots qui ont changé de place',
      why: 'La vérification suit le texte mot à mot : rien ne doit se lire dans un autre ordre que celui du texte. Le PDF est refusé.',
      remedy: 'C’est une faute de Fascicule : signalez-la avec le paragraphe indiqué.',
    },
    en: {
      text: v => `“${v.words}” is out of place in the PDF ${en.inStream(v)}`,
      what: 'words that changed places',
      why: 'The proof follows the text word by word: nothing may be read in another order than that of the text. The PDF is refused.',
      remedy: 'It is a fault of Fascicule: report it with the paragraph that is shown.',
    },
  }),
  'proof-leftward': message<{words: Value; stream?: Value}>({
    fr: {
      text: v =>
        `« ${v.words} » s’écrit de droite à gauche : l’ordre de ces mots dans le PDF ne se vérifie pas ; relisez-les sur la page`,
      what: 'des mots d’une écriture qui va de droite à gauche',
      why: 'Un PDF garde les lettres dans l’ordre où elles sont sur la page, et une police sans elles met une case à leur place : la vérification mot à mot ne peut pas suivre. Le reste du texte est vérifié.',
      remedy:
        'Relisez ces mots sur la page. Si des cases vides sont à leur place, donnez une police qui les a (@font-face dans une feuille de style du dossier), ou mettez une image.',
    },
    en: {
      text: v =>
        `“${v.words}” is written from right to left: the order of these words in the PDF is not proved; read them on the page`,
      what: 'words of a script that goes from right to left',
      why: 'A PDF keeps letters in the order in which they stand on the page, and a face without them puts a box in their place: the proof word by word cannot follow. The rest of the text is proved.',
      remedy:
        'Read these words on the page. If boxes stand in their place, give a face that has them (@font-face in a style sheet of the folder), or a picture.',
    },
  }),
  'proof-outside': message<{page: Value; words: Value; drawn: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : « ${v.words} » ${v.drawn === 1 ? 'dans un dessin ' : ''}est hors de la page ou rogné, et ne se voit pas : ramenez-le dans la page`,
      what: 'un texte hors de la page, ou rogné',
      why: 'Il est dans le PDF, mais au-delà de la page ou de la boîte qui le coupe : personne ne le lit.',
      remedy:
        'Dans la feuille de style, ôtez clip-path, overflow: hidden ou la hauteur fixe qui coupe le texte. Sinon, essayez theme: sobre.',
    },
    en: {
      text: v =>
        `page ${v.page}: “${v.words}” ${v.drawn === 1 ? 'in a drawing ' : ''}is off the page or clipped away, and is not seen: bring it back into the page`,
      what: 'a text off the page, or clipped away',
      why: 'It is in the PDF, but beyond the page or the box that cuts it: nobody reads it.',
      remedy:
        'In the style sheet, remove clip-path, overflow: hidden or the fixed height that cuts the text. Otherwise try theme: sobre.',
    },
  }),
  'proof-overflow': message<{page: Value; words: Value}>({
    fr: {
      text: v => `page ${v.page} : « ${v.words} » sort de la zone de texte`,
      what: 'un texte qui sort de la zone de texte',
      why: 'Il déborde dans la marge, où il peut être rogné.',
      remedy:
        'Raccourcissez ou partagez ce qui ne se coupe pas : un tableau qui a trop de colonnes, une très longue suite de lettres.',
    },
    en: {
      text: v => `page ${v.page}: “${v.words}” sticks out of the type area`,
      what: 'a text that sticks out of the type area',
      why: 'It runs into the margin, where it may be trimmed.',
      remedy: 'Shorten or divide what cannot be cut: a table with too many columns, a very long row of letters.',
    },
  }),
  'proof-overlap': message<{page: Value; words: Value; other: Value}>({
    fr: {
      text: v => `page ${v.page} : « ${v.words} » et « ${v.other} » sont imprimés l’un sur l’autre`,
      what: 'deux textes imprimés l’un sur l’autre',
      why: 'On ne lit ni l’un ni l’autre.',
      remedy:
        'Si la publication a sa feuille de style, essayez theme: sobre ; sinon c’est une faute de Fascicule : signalez-la avec la page.',
    },
    en: {
      text: v => `page ${v.page}: “${v.words}” and “${v.other}” are printed over one another`,
      what: 'two texts printed over one another',
      why: 'Neither can be read.',
      remedy:
        'If the publication has a style sheet of its own, try theme: sobre; otherwise it is a fault of Fascicule: report it with the page.',
    },
  }),
  'proof-space': message<{words: Value}>({
    fr: {
      text: v => `une espace manque dans le PDF : « ${v.words} » attendu`,
      what: 'une espace perdue dans le PDF',
      why: 'Deux mots n’en font plus qu’un : on ne les trouve plus en les cherchant. Le PDF est refusé.',
      remedy: 'C’est une faute de Fascicule : signalez-la avec les mots indiqués.',
    },
    en: {
      text: v => `a space is missing from the PDF: “${v.words}” expected`,
      what: 'a space lost in the PDF',
      why: 'Two words have become one: a search no longer finds them. The PDF is refused.',
      remedy: 'It is a fault of Fascicule: report it with the words that are shown.',
    },
  }),
  'proof-space-added': message<{words: Value}>({
    fr: {
      text: v => `une espace de trop coupe un mot dans le PDF : « ${v.words} » attendu`,
      what: 'une espace de trop dans un mot du PDF',
      why: 'Le mot est en morceaux pour qui le cherche, le copie ou l’écoute.',
      remedy:
        'Si la publication a sa feuille de style, ramenez letter-spacing sous 0.1em ; sinon c’est une faute de Fascicule : signalez-la avec le mot.',
    },
    en: {
      text: v => `a space too many cuts a word in the PDF: “${v.words}” expected`,
      what: 'a space too many within a word of the PDF',
      why: 'The word is in pieces for whoever searches, copies or hears it.',
      remedy:
        'If the publication has a style sheet of its own, keep letter-spacing under 0.1em; otherwise it is a fault of Fascicule: report it with the word.',
    },
  }),
  'proof-tiny': message<{page: Value; words: Value; size: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : « ${v.words} » est imprimé en corps ${fr.decimal(v.size)}, trop petit pour être lu (3 points au moins, 6 conseillés) : agrandissez-le`,
      what: 'un texte trop petit pour être lu',
      why: 'Sous 3 points, ou écrasé dans un sens, un texte n’est plus qu’un trait gris : il est dans le PDF et personne ne le lit.',
      remedy:
        'Dans la feuille de style, relevez font-size (6pt au moins), ou ôtez transform: scale() et zoom. Sinon, essayez theme: sobre.',
    },
    en: {
      text: v =>
        `page ${v.page}: “${v.words}” is printed at ${v.size} points, too small to be read (at least 3, 6 advised): make it larger`,
      what: 'a text too small to be read',
      why: 'Under 3 points, or squeezed one way, a text is no more than a grey line: it is in the PDF and nobody reads it.',
      remedy:
        'In the style sheet, raise font-size (at least 6pt), or remove transform: scale() and zoom. Otherwise try theme: sobre.',
    },
  }),
  'proof-transparent': message<{page: Value; words: Value; drawn: Value; ratio: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : « ${v.words} » ${v.drawn === 1 ? 'dans un dessin ' : ''}est transparent (contraste ${fr.decimal(v.ratio)} : 1, au moins 3 attendu) : donnez-lui une couleur pleine`,
      what: 'un texte transparent',
      why: 'Il est dans le PDF, peint avec rien ou presque rien : personne ne le lit, même si on le trouve en le cherchant.',
      remedy:
        'Dans la feuille de style, ôtez opacity, mask-image, color: transparent ou l’animation qui efface le texte ; pour taire un passage, ôtez-le du Markdown.',
    },
    en: {
      text: v =>
        `page ${v.page}: “${v.words}” ${v.drawn === 1 ? 'in a drawing ' : ''}is transparent (contrast ${v.ratio}:1, at least 3 expected): give it a full colour`,
      what: 'a transparent text',
      why: 'It is in the PDF, painted with nothing or next to nothing: nobody reads it, even if a search finds it.',
      remedy:
        'In the style sheet, remove opacity, mask-image, color: transparent or the animation that fades the text; to leave a passage out, take it out of the Markdown.',
    },
  }),
  'proof-word-foreign': message<{page?: Value; words: Value; stream?: Value}>({
    fr: {
      text: v =>
        v.page === undefined
          ? `« ${v.words} » est imprimé ${fr.inStream(v)} et n’est pas dans la source`
          : `page ${v.page} : « ${v.words} » est imprimé et n’est d’aucun texte de la page`,
      what: 'un mot imprimé qui n’est pas dans le texte',
      why: 'Rien ne doit s’ajouter à ce que vous avez écrit. Le PDF n’est refusé que si ce mot est d’une partie gardée pour d’autres lecteurs (une réponse).',
      remedy:
        'Si la publication a sa feuille de style, essayez theme: sobre ; sinon c’est une faute de Fascicule : signalez-la avec le mot.',
    },
    en: {
      text: v =>
        v.page === undefined
          ? `“${v.words}” is printed ${en.inStream(v)} and is not in the source`
          : `page ${v.page}: “${v.words}” is printed and is of no text of the page`,
      what: 'a printed word that is not in the text',
      why: 'Nothing may be added to what you wrote. The PDF is refused only if the word is of a part kept for other readers (an answer).',
      remedy:
        'If the publication has a style sheet of its own, try theme: sobre; otherwise it is a fault of Fascicule: report it with the word.',
    },
  }),
  'proof-word-lost': message<{words: Value; stream?: Value}>({
    fr: {
      text: v => `« ${v.words} » manque dans le PDF ${fr.inStream(v)}`,
      what: 'un mot du texte qui manque dans le PDF',
      why: 'La vérification compare chaque mot : rien ne doit se perdre. Le PDF est refusé.',
      remedy:
        'Si un message proof-glyph parle du même mot, remplacez ce caractère ; sinon c’est une faute de Fascicule : signalez-la avec le paragraphe indiqué.',
    },
    en: {
      text: v => `“${v.words}” is missing from the PDF ${en.inStream(v)}`,
      what: 'a word of the text that is missing in the PDF',
      why: 'The proof compares every word: nothing may be lost. The PDF is refused.',
      remedy:
        'If a message proof-glyph speaks of the same word, replace that character; otherwise it is a fault of Fascicule: report it with the paragraph that is shown.',
    },
  }),
  'proof-word-twice': message<{words: Value; stream?: Value}>({
    fr: {
      text: v => `« ${v.words} » est imprimé une fois de trop ${fr.inStream(v)}`,
      what: 'un mot imprimé une fois de trop',
      why: 'Le lecteur lirait deux fois la même chose. Le PDF est refusé.',
      remedy: 'C’est une faute de Fascicule : signalez-la avec le paragraphe indiqué.',
    },
    en: {
      text: v => `“${v.words}” is printed once too often ${en.inStream(v)}`,
      what: 'a word printed once too often',
      why: 'A reader would read the same thing twice. The PDF is refused.',
      remedy: 'It is a fault of Fascicule: report it with the paragraph that is shown.',
    },
  }),
  'formula-small': message<{page: Value; percent: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : la formule est réduite à ${v.percent} % pour tenir dans la largeur : coupez-la par \\\\ dans aligned, ou raccourcissez-la`,
      what: 'une formule réduite à moins de 70 %',
      why: 'Elle ne peut pas être coupée et serait plus large que le texte ; trop petite, elle se lit mal.',
      remedy: 'Coupez-la : \\begin{aligned} … & = … \\\\ & + … \\end{aligned}, ou donnez un nom à une de ses parties.',
    },
    en: {
      text: v =>
        `page ${v.page}: the formula is reduced to ${v.percent}% to fit the measure: break it with \\\\ in aligned, or shorten it`,
      what: 'a formula reduced to less than 70%',
      why: 'It cannot be broken and would be wider than the text; too small, it is hard to read.',
      remedy: 'Break it: \\begin{aligned} … & = … \\\\ & + … \\end{aligned}, or give a name to a part of it.',
    },
  }),
  'proof-formula': message<{page: Value; expected: Value; found: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : la formule n’est pas imprimée comme elle est écrite (« ${v.expected} » attendu, « ${v.found} » trouvé, lettres et chiffres par ordre)`,
      what: 'une formule qui n’est pas imprimée entière',
      why: 'Ses lettres et ses chiffres dans le PDF ne sont pas ceux de la source. Le PDF est refusé.',
      remedy: 'C’est une faute de Fascicule : signalez-la avec la formule.',
    },
    en: {
      text: v =>
        `page ${v.page}: the formula is not printed as it is written (“${v.expected}” expected, “${v.found}” found, letters and digits sorted)`,
      what: 'a formula that is not printed whole',
      why: 'Its letters and digits in the PDF are not those of the source. The PDF is refused.',
      remedy: 'It is a fault of Fascicule: report it with the formula.',
    },
  }),
}
