/** The PDF for a print shop: each message with its values, its words and its explanation. */
import {message, type Value} from '../message.ts'

export const press = {
  'press-standard': message<{point: Value; page: Value}>({
    fr: {
      text: v =>
        `${v.page ? `page ${v.page} : ` : ''}le PDF de l’imprimeur n’est pas un PDF/X-4 : ${pointsFr[v.point] ?? v.point}`,
      what: 'un PDF d’imprimeur qui ne tient pas la norme PDF/X-4',
      why: 'Un imprimeur contrôle le fichier à son arrivée, et refuse celui qui ne tient pas ce qu’il annonce (ISO 15930-7).',
      remedy:
        'Si c’est une police, prenez-en une statique en TrueType ; pour le reste, refaites le PDF par fascicule build, et signalez-nous celui qui reste refusé.',
    },
    en: {
      text: v =>
        `${v.page ? `page ${v.page}: ` : ''}the PDF for the press is no PDF/X-4: ${pointsEn[v.point] ?? v.point}`,
      what: 'a PDF for the press that does not keep PDF/X-4',
      why: 'A print shop checks a file when it comes in, and refuses one that does not keep what it says (ISO 15930-7).',
      remedy:
        'If it is a font, take a static one with TrueType outlines; for anything else, make the PDF again with fascicule build, and tell us of one that is still refused.',
    },
  }),
  'press-profile': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » n’est pas un profil ICC à quatre encres : celui de Fascicule est pris à sa place`,
      what: 'un profil ICC que l’on ne peut pas lire',
      why: 'Les couleurs sont converties d’après le profil de la presse ; un profil d’écran ou de scanneur n’en décrit pas.',
      remedy:
        'Demandez à l’imprimeur son profil CMJN (un fichier .icc), mettez-le dans le dossier et écrivez icc: icc/nom.icc.',
    },
    en: {
      text: v => `“${v.name}” is no ICC profile of four inks: that of Fascicule is taken in its place`,
      what: 'an ICC profile that cannot be read',
      why: 'Colours are converted by the profile of the press; that of a screen or a scanner describes none.',
      remedy:
        'Ask the print shop for its CMYK profile (an .icc file), put it into the folder and write icc: icc/name.icc.',
    },
  }),
  'press-spot': message<{name: Value; value: Value; problem: Value}>({
    fr: {
      text: v => `${v.name} : ${spotsFr[v.problem]?.(v) ?? v.problem}`,
      what: 'un ton direct qui n’en est pas un',
      why: 'Un ton direct est une encre et une plaque de plus : son nom doit être celui que l’imprimeur connaît, et deux suffisent.',
      remedy:
        'Écrivez dans la feuille de style --spot-1: "PANTONE 300 C" #005eb8, et donnez cette couleur, exactement, à ce qui doit s’imprimer dans cette encre (--accent: #005eb8).',
    },
    en: {
      text: v => `${v.name}: ${spotsEn[v.problem]?.(v) ?? v.problem}`,
      what: 'a spot colour that is none',
      why: 'A spot colour is an ink and a plate more: its name must be the one that the shop knows, and two are enough.',
      remedy:
        'Write --spot-1: "PANTONE 300 C" #005eb8 in the style sheet, and give exactly that colour to what is to be printed in that ink (--accent: #005eb8).',
    },
  }),
  'press-resolution': message<{page: Value; name: Value; dots: Value; width: Value; height: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : « ${v.name} » n’a que ${v.dots} points par pouce à cette taille : il faut ${v.width} × ${v.height} pixels pour l’imprimeur`,
      what: 'une image trop peu fine pour l’impression',
      why: 'Une presse montre 300 points par pouce, et un imprimeur en accepte 225 ; en dessous, la photographie est molle.',
      remedy: 'Prenez l’image d’origine, sans l’agrandir, ou imprimez-la plus petite : {width=60%}.',
    },
    en: {
      text: v =>
        `page ${v.page}: “${v.name}” has only ${v.dots} dots per inch at this size: the press takes ${v.width} × ${v.height} pixels`,
      what: 'a picture too coarse for the press',
      why: 'A press shows 300 dots per inch, and a shop takes 225; below, a photograph is soft.',
      remedy: 'Take the original, without enlarging it, or print it smaller: {width=60%}.',
    },
  }),
  'press-line': message<{page: Value; name: Value; width: Value}>({
    fr: {
      text: v => `page ${v.page} : « ${v.name} » a un filet de ${fr(v.width)} pt ; une presse en tient 0,25`,
      what: 'un filet trop fin pour une presse',
      why: 'Sous un quart de point, un filet se rompt ou disparaît selon l’encre et le papier.',
      remedy: 'Épaississez les traits du dessin, ou imprimez-le plus grand.',
    },
    en: {
      text: v => `page ${v.page}: “${v.name}” has a line of ${v.width} pt; a press holds 0.25`,
      what: 'a line too thin for a press',
      why: 'Under a quarter of a point a line breaks or vanishes, as ink and paper have it.',
      remedy: 'Make the strokes of the drawing thicker, or print it larger.',
    },
  }),
  'press-letters': message<{page: Value; words: Value; size: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : « ${v.words} » est en couleur à ${fr(v.size)} pt : ses lettres demandent plusieurs plaques, qui ne tombent jamais tout à fait juste`,
      what: 'de petites lettres en couleur',
      why: 'Sous 7 points, un décalage d’un dixième de millimètre entre deux encres suffit à brouiller une lettre.',
      remedy: 'Mettez ces lettres en noir, ou au moins à 7 points.',
    },
    en: {
      text: v =>
        `page ${v.page}: “${v.words}” is in colour at ${v.size} pt: its letters take several plates, which never quite fit`,
      what: 'small letters in colour',
      why: 'Under 7 points, a tenth of a millimetre between two inks is enough to blur a letter.',
      remedy: 'Make these letters black, or at least 7 points large.',
    },
  }),
  'press-tint': message<{page: Value; words: Value; size: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : « ${v.words} » est en gris à ${fr(v.size)} pt : un gris est une trame de points, qui ronge de si petites lettres`,
      what: 'de petites lettres en gris',
      why: 'Une presse n’a pas de gris : elle imprime des points de noir. Sous 7 points, ils sont aussi larges que les traits des lettres.',
      remedy: 'Mettez ces lettres en noir, ou au moins à 7 points.',
    },
    en: {
      text: v =>
        `page ${v.page}: “${v.words}” is grey at ${v.size} pt: a grey is a raster of dots, which eats such small letters`,
      what: 'small letters in grey',
      why: 'A press has no grey: it prints dots of black. Under 7 points they are as wide as the strokes of letters.',
      remedy: 'Make these letters black, or at least 7 points large.',
    },
  }),
  'press-black': message<{page: Value; ink: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : un grand fond sombre mêle le noir aux autres encres (${v.ink} % en tout) : il sèche lentement et tache la page d’en face`,
      what: 'un grand fond de noir mêlé à d’autres encres',
      why: 'Plus il y a d’encre, plus elle met de temps à sécher, et plus le moindre décalage des plaques borde de couleur ce qui est réservé en blanc.',
      remedy: 'Prenez un noir ou un gris sans couleur (il n’aura que de l’encre noire), ou un ton plus clair.',
    },
    en: {
      text: v =>
        `page ${v.page}: a large dark ground mixes black with other inks (${v.ink}% in all): it dries slowly and stains the page opposite`,
      what: 'a large ground of black and other inks',
      why: 'The more ink there is, the longer it takes to dry, and the least misfit of the plates edges with colour what is left white.',
      remedy: 'Take a black or a grey without colour (it has black ink alone), or a lighter tone.',
    },
  }),
  'press-ground': message<{page: Value; bleed: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : un fond ou une image s’arrête au bord de la page, sans les ${fr(v.bleed)} mm de fond perdu : un filet blanc se verra à la coupe`,
      what: 'un fond sans fond perdu',
      why: 'Le massicot n’est juste qu’au demi-millimètre : ce qui va jusqu’au bord doit le dépasser.',
      remedy:
        'Placez l’image par place=bleed, ou donnez la couleur au fond de la page (@page {background: …}) dans votre feuille de style.',
    },
    en: {
      text: v =>
        `page ${v.page}: a ground or a picture ends at the edge of the page, without its ${v.bleed} mm of bleed: white will show at the cut`,
      what: 'a ground without bleed',
      why: 'A guillotine is right to half a millimetre: what goes up to the edge must go beyond.',
      remedy:
        'Place the picture by place=bleed, or give its colour to the page (@page {background: …}) in your style sheet.',
    },
  }),
}

type Spot = (v: {readonly name: Value; readonly value: Value}) => string

const spotsFr: Readonly<Record<string, Spot>> = {
  form: v =>
    `« ${v.value} » n’est pas un nom entre guillemets suivi d’une couleur (#005eb8) ; il reste en quadrichromie`,
  name: v => `${v.value} est une encre de la quadrichromie, pas un ton direct`,
  many: () => 'un fichier a deux tons directs au plus ; celui-ci reste en quadrichromie',
  twice: () => 'ce nom ou cette couleur a déjà son ton direct',
  unused: () => 'rien n’est peint de cette couleur, à la valeur exacte : aucune plaque n’est ajoutée',
}

const spotsEn: Readonly<Record<string, Spot>> = {
  form: v => `“${v.value}” is not a name in quotes and a colour (#005eb8); it stays in four inks`,
  name: v => `${v.value} is one of the four inks, not a spot colour`,
  many: () => 'a file has two spot colours at most; this one stays in four inks',
  twice: () => 'this name or this colour has its spot colour already',
  unused: () => 'nothing is painted in exactly that colour: no plate is added',
}

const fr = (value: Value): string => String(value).replace('.', ',')

const pointsFr: Readonly<Record<string, string>> = {
  version: 'sa version de PDF n’est pas 1.6',
  encrypted: 'il est chiffré',
  script: 'il contient un programme',
  condition: 'le profil de la presse n’y est pas',
  metadata: 'son titre ou ses identifiants manquent',
  dates: 'ses dates manquent',
  trapped: 'il ne dit pas s’il est grossi-maigri',
  trim: 'la page rognée n’est pas celle qui a été mise en page',
  bleed: 'le fond perdu n’est pas celui qui est demandé',
  annotation: 'une annotation est dans la page',
  font: 'une police n’y est pas, ou y est en Type 3 : pour l’impression, donnez à la feuille de style des polices statiques, .ttf ou .woff2, et non .otf',
  colour: 'des couleurs de l’écran y restent',
  black: 'du noir ou du gris est en couleurs',
  ink: 'il y a plus d’encre que la limite',
}

const pointsEn: Readonly<Record<string, string>> = {
  version: 'its version of PDF is not 1.6',
  encrypted: 'it is encrypted',
  script: 'it holds a program',
  condition: 'the profile of the press is not in it',
  metadata: 'its title or its identifiers are missing',
  dates: 'its dates are missing',
  trapped: 'it does not say whether it is trapped',
  trim: 'the trimmed page is not the one that was laid out',
  bleed: 'the bleed is not the one that is asked for',
  annotation: 'an annotation stands on the page',
  font: 'a font is not in it, or is in it as Type 3: for print, give the style sheet static fonts, .ttf or .woff2, not .otf',
  colour: 'colours of the screen are left',
  black: 'black or grey is in colours',
  ink: 'there is more ink than the limit',
}
