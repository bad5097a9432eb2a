/** Images and figures: each message with its values, its words and its explanation. */
import {message, type Value} from '../message.ts'
import {en, fr} from '../phrases.ts'

/** Why a picture of the web is not there. */
const notFetched: Readonly<Record<'fr' | 'en', Readonly<Record<Value, string>>>> = {
  fr: {
    address: 'cette adresse n’est pas de l’internet public',
    status: 'le site ne l’a pas, ou ne la donne pas',
    large: 'elle pèse plus de 20 Mo',
    late: 'elle n’est pas arrivée en 20 secondes',
    redirects: 'l’adresse renvoie à d’autres plus de trois fois',
    unreachable: 'le site ne répond pas',
    'not-an-image': 'ce n’est pas une image',
  },
  en: {
    address: 'the address is none of the public internet',
    status: 'the site does not have it, or does not give it',
    large: 'it weighs more than 20 MB',
    late: 'it did not arrive within 20 seconds',
    redirects: 'the address leads on to others more than three times',
    unreachable: 'the site does not answer',
    'not-an-image': 'it is no image',
  },
}

export const images = {
  'picture-grey': message<{object: Value}>({
    fr: {
      text: v =>
        `une image du PDF (objet ${v.object}) n’a pu être mise en gris : enregistrez-la en JPEG ou en PNG ordinaire`,
      what: 'une image restée en couleur dans un PDF pour la photocopie',
      why: 'Un photocopieur noir en fera des gris à lui, souvent plus sombres qu’on ne voudrait.',
      remedy: 'Enregistrez l’image en JPEG ou en PNG, sans transparence ni palette rare.',
    },
    en: {
      text: v => `a picture of the PDF (object ${v.object}) could not be made grey: save it as an ordinary JPEG or PNG`,
      what: 'a picture that kept its colours in a PDF for copying',
      why: 'A black copier will make greys of its own of it, often darker than one would like.',
      remedy: 'Save the picture as JPEG or PNG, without transparency or a rare palette.',
    },
  }),
  'drawing-refused': message<{name: Value; what: Value}>({
    fr: {
      text: v =>
        `une partie de ${v.name} n’est pas montrée (${v.what}) : exportez le dessin en SVG simple, images incorporées, sans script`,
      what: 'une partie d’un dessin qui n’est pas montrée',
      why: 'Un dessin SVG est mis dans la page avec ses formes, ses textes et ses couleurs. Ce qu’il va chercher ailleurs, ce qu’il exécute et ce qu’aucun navigateur ne peint de façon sûre n’y entre pas.',
      remedy:
        'Dans l’éditeur, incorporez les images, puis exportez en « SVG simple » (Inkscape) ou avec les styles en attributs de présentation (Illustrator).',
    },
    en: {
      text: v =>
        `a part of ${v.name} is not shown (${v.what}): export the drawing as plain SVG, images embedded, without scripts`,
      what: 'a part of a drawing that is not shown',
      why: 'An SVG drawing is put into the page with its shapes, its words and its colours. What it fetches elsewhere, what it runs and what no browser paints safely does not come in.',
      remedy:
        'In the editor, embed the pictures, then export as “plain SVG” (Inkscape) or with styles as presentation attributes (Illustrator).',
    },
  }),
  'drawing-still': message<{name: Value; what: Value}>({
    fr: {
      text: v => `${v.name} : ce qui bouge ou répond à la souris n’est pas gardé (${v.what})`,
      what: 'un dessin qui bouge',
      why: 'Sur le papier, un dessin est montré au repos : ses animations et ce qui répond à la souris n’y ont pas d’effet.',
      remedy: 'Rien à faire, si le dessin au repos montre tout.',
    },
    en: {
      text: v => `${v.name}: what moves or answers the mouse is not kept (${v.what})`,
      what: 'a drawing that moves',
      why: 'On paper a drawing is shown at rest: its animations and what answers the mouse have no effect.',
      remedy: 'Nothing to do, if the drawing at rest shows everything.',
    },
  }),
  'drawing-words': message<{what: Value; name: Value}>({
    fr: {
      text: v =>
        `les mots « ${v.what} » de ${v.name} ne peuvent pas être montrés : dans l’éditeur du dessin, faites-en du texte simple et exportez-le de nouveau`,
      what: 'des mots d’un dessin qui ne peuvent pas être montrés',
      why: 'Certains outils (Inkscape et son texte coulé, des exports anciens) écrivent des mots dans une forme qu’aucun navigateur ne peint : ils disparaîtraient sans être dits.',
      remedy: 'Dans Inkscape : Texte, Convertir en texte ; puis exportez de nouveau en SVG simple.',
    },
    en: {
      text: v =>
        `the words “${v.what}” of ${v.name} cannot be shown: make them plain text in the drawing's editor, and export it again`,
      what: 'words of a drawing that cannot be shown',
      why: 'Some tools (Inkscape and its flowed text, old exports) write words in a form that no browser paints: they would vanish without being told.',
      remedy: 'In Inkscape: Text, Convert to Text; then export again as plain SVG.',
    },
  }),
  'figure-place': message<{place: Value; places: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.place} » n’est pas une place de figure${fr.hint(v, `places : ${v.places}`)}`,
      what: 'une place de figure inconnue',
      why: 'La figure reste où elle est.',
      remedy: 'place=here, top, page, bleed ou margin.',
    },
    en: {
      text: v => `“${v.place}” is not a place for a figure${en.hint(v, `places: ${v.places}`)}`,
      what: 'an unknown place of a figure',
      why: 'The figure stays where it is.',
      remedy: 'place=here, top, page, bleed or margin.',
    },
  }),
  'figure-width': message<{width: Value}>({
    fr: {
      text: v => `« ${v.width} » n’est pas une largeur : un pourcentage ou une longueur attendu, comme 60% ou 80mm`,
      what: 'une largeur de figure qui n’en est pas une',
      why: 'La figure prend sa largeur ordinaire.',
      remedy: 'Écrivez width=60% ou width=80mm.',
    },
    en: {
      text: v => `“${v.width}” is not a width: a percentage or a length expected, such as 60% or 80mm`,
      what: 'a width of a figure that is none',
      why: 'The figure takes its ordinary width.',
      remedy: 'Write width=60% or width=80mm.',
    },
  }),
  'image-address': message({
    fr: {
      text: () => `image sans adresse : écrivez le nom du fichier entre les parenthèses`,
      what: 'une image sans nom de fichier',
      why: 'Il n’y a rien à montrer.',
      remedy: 'Écrivez le nom entre les parenthèses : ![description](images/photo.jpg).',
    },
    en: {
      text: () => `image without an address: write the file's name in the parentheses`,
      what: 'an image without the name of a file',
      why: 'There is nothing to show.',
      remedy: 'Write the name between the parentheses: ![description](images/photo.jpg).',
    },
  }),
  'image-case': message<{name: Value; nearest: Value}>({
    fr: {
      text: v => `« ${v.name} » s’écrit autrement sur le disque : « ${v.nearest} » (majuscules et minuscules comptent)`,
      what: 'une image écrite avec d’autres majuscules',
      why: 'Windows et macOS la trouvent, un serveur non : la publication ne se ferait pas partout.',
      remedy: 'Écrivez le nom exactement comme sur le disque.',
    },
    en: {
      text: v => `“${v.name}” is spelled otherwise on disk: “${v.nearest}” (capitals count)`,
      what: 'an image written with other capitals',
      why: 'Windows and macOS find it, a server does not: the publication would not build everywhere.',
      remedy: 'Write the name exactly as on the disk.',
    },
  }),
  'image-cut': message<{name: Value}>({
    fr: {
      text: v => `il manque la fin de « ${v.name} » : copiez de nouveau le fichier, ou enregistrez-le de nouveau`,
      what: 'une image dont la fin manque',
      why: 'Le fichier a été coupé, souvent par une copie ou un téléchargement interrompus : un navigateur en montrerait le haut seul, sans un mot.',
      remedy: 'Copiez de nouveau l’image dans le dossier, ou ouvrez l’original et enregistrez-le de nouveau.',
    },
    en: {
      text: v => `the end of “${v.name}” is missing: copy the file again, or save it again`,
      what: 'an image whose end is missing',
      why: 'The file was cut, often by a copy or a download that was interrupted: a browser would show its top alone, without a word.',
      remedy: 'Copy the image into the folder again, or open the original and save it again.',
    },
  }),
  'image-damaged': message<{name: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » ne peut pas être montrée en entier, ses données sont abîmées : enregistrez-la de nouveau depuis l’original`,
      what: 'une image aux données abîmées',
      why: 'Ses premiers octets disent une image, la suite ne peut pas être décodée : elle paraît en partie, ou pas du tout. Sans ligne, elle vient d’une feuille de style.',
      remedy: 'Ouvrez l’original et enregistrez-le de nouveau en PNG ou en JPEG.',
    },
    en: {
      text: v => `“${v.name}” cannot be shown whole, its data are damaged: save it again from the original`,
      what: 'an image with damaged data',
      why: 'Its first bytes say that it is an image, what follows cannot be decoded: it shows in part, or not at all. Without a line, it comes from a style sheet.',
      remedy: 'Open the original and save it again as PNG or JPEG.',
    },
  }),
  'image-embedded': message({
    fr: {
      text: () =>
        `l’image incluse dans le texte n’est pas montrée : ce n’est ni du PNG, ni du JPEG, du GIF, du WebP ou de l’AVIF entier, ou elle n’a qu’un pixel ; enregistrez-la dans un fichier du dossier et écrivez son nom`,
      what: 'une image incluse dans le texte, qui ne se lit pas',
      why: 'Une image que le texte tient lui-même (data:image/png;base64,…) est montrée si elle est entière et d’un genre courant ; un dessin SVG ne l’est que dans un fichier.',
      remedy: 'Enregistrez-la dans un fichier du dossier et écrivez son nom.',
    },
    en: {
      text: () =>
        `the image embedded in the text is not shown: it is no whole PNG, JPEG, GIF, WebP or AVIF, or a single pixel; save it as a file of the folder and write its name`,
      what: 'an image inside the text that cannot be read',
      why: 'An image that the text holds itself (data:image/png;base64,…) is shown when it is whole and of a usual kind; a drawing in SVG only from a file.',
      remedy: 'Save it in a file of the folder and write its name.',
    },
  }),
  'image-empty': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » est vide : remplacez le fichier`,
      what: 'un fichier d’image vide',
      why: 'Il n’y a rien à montrer ; souvent une copie interrompue.',
      remedy: 'Copiez de nouveau l’image dans le dossier.',
    },
    en: {
      text: v => `“${v.name}” is empty: replace the file`,
      what: 'an empty image file',
      why: 'There is nothing to show; often a copy that was interrupted.',
      remedy: 'Copy the image into the folder again.',
    },
  }),
  'image-heavy': message<{name: Value; bytes: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » pèse ${Math.ceil(Number(v.bytes) / 1024 ** 2)} Mo, 50 au plus : enregistrez-la en JPEG, ou plus petite`,
      what: 'une image trop lourde',
      why: 'Au-delà de 50 Mo un fichier ne passe pas au navigateur ; à cette taille une image est le plus souvent sans compression.',
      remedy:
        'Enregistrez-la en JPEG, ou réduisez-la à la largeur à laquelle elle paraît : 300 points par pouce suffisent.',
    },
    en: {
      text: v =>
        `“${v.name}” weighs ${Math.ceil(Number(v.bytes) / 1024 ** 2)} MB, 50 at most: save it as JPEG, or smaller`,
      what: 'an image that is too heavy',
      why: 'A file over 50 MB does not reach the browser; at that size an image is most often uncompressed.',
      remedy: 'Save it as JPEG, or make it as wide as it is shown: 300 pixels per inch are enough.',
    },
  }),
  'image-inline': message<{text: Value}>({
    fr: {
      text: v =>
        `« ${v.text} » ne s’imprime pas, car l’image n’est pas seule : mettez-la sur une ligne à elle, entre deux lignes vides, pour qu’elle ait une légende`,
      what: 'la légende d’une image qui n’est pas seule',
      why: 'Une image dans une ligne de texte, un tableau ou un titre n’est pas une figure : sa légende et son crédit n’ont pas de place.',
      remedy: 'Laissez une ligne vide avant et après l’image : ![description](photo.jpg "Légende. Photo : MDN").',
    },
    en: {
      text: v =>
        `“${v.text}” is not printed, since the image is not alone: give it a line of its own, between two empty lines, for it to have a caption`,
      what: 'the caption of an image that is not alone',
      why: 'An image in a line of text, a table or a heading is no figure: there is no room for its caption and credit.',
      remedy: 'Leave an empty line before and after the image: ![description](photo.jpg "Caption. Photo: MDN").',
    },
  }),
  'image-large': message<{name: Value; width: Value; height: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » a ${Number(v.width).toLocaleString('fr')} × ${Number(v.height).toLocaleString('fr')} points, 268 millions au plus et 65 535 de côté : réduisez-la (une page A4 en demande 2 480 × 3 508)`,
      what: 'une image de trop de points',
      why: 'Le navigateur déploie chaque image entière, quatre octets par point, quel que soit le poids du fichier : au-delà de 268 millions de points la mémoire peut manquer.',
      remedy: 'Réduisez-la : 2 480 × 3 508 points remplissent une page A4 à 300 points par pouce.',
    },
    en: {
      text: v =>
        `“${v.name}” has ${Number(v.width).toLocaleString('en')} × ${Number(v.height).toLocaleString('en')} pixels, 268 million at most and 65,535 a side: make it smaller (an A4 page takes 2,480 × 3,508)`,
      what: 'an image of too many pixels',
      why: 'The browser unfolds each image whole, four bytes a pixel, whatever the file weighs: beyond 268 million pixels memory may run out.',
      remedy: 'Make it smaller: 2,480 × 3,508 pixels fill an A4 page at 300 pixels per inch.',
    },
  }),
  'image-fetched': message<{name: Value; digest: Value; kept: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » ${v.kept ? 'a été gardé d’une fois d’avant' : 'a été téléchargé'} (sha256 ${v.digest}…) : copiez l’image dans la publication pour qu’elle ne change ni ne disparaisse`,
      what: 'une image du web qui a été téléchargée',
      why: '--allow-network a été demandé. L’image est gardée avec son adresse et son empreinte, et n’est plus demandée ; sur une autre machine, elle peut être une autre, ou ne plus être.',
      remedy: 'Copiez-la dans images/, vérifiez ses droits, et changez l’adresse dans le texte.',
    },
    en: {
      text: v =>
        `“${v.name}” ${v.kept ? 'was kept from a time before' : 'was fetched'} (sha256 ${v.digest}…): copy the image into the publication, lest it change or vanish`,
      what: 'an image of the web that was fetched',
      why: '--allow-network was given. The image is kept with its address and digest, and not asked for again; on another machine it may be another one, or be gone.',
      remedy: 'Copy it into images/, check its rights, and change the address in the text.',
    },
  }),
  'image-not-fetched': message<{name: Value; reason: Value}>({
    fr: {
      text: v => `« ${v.name} » n’a pas pu être téléchargé : ${notFetched.fr[v.reason] ?? v.reason}`,
      what: 'une image du web qui n’a pas été téléchargée',
      why: 'Un cadre à son adresse la remplace. Seules les adresses http et https de l’internet public sont demandées, trois redirections, 20 Mo et 20 secondes au plus.',
      remedy: 'Ouvrez l’adresse dans un navigateur, puis copiez l’image dans images/.',
    },
    en: {
      text: v => `“${v.name}” could not be fetched: ${notFetched.en[v.reason] ?? v.reason}`,
      what: 'an image of the web that was not fetched',
      why: 'A frame with its address stands in its place. Only http and https addresses of the public internet are asked, with three redirections, 20 MB and 20 seconds at most.',
      remedy: 'Open the address in a browser, then copy the image into images/.',
    },
  }),
  'image-format': message<{name: Value; format: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » est un fichier ${v.format}, qu’aucun navigateur ne montre : enregistrez-le en JPEG, PNG, WebP ou SVG`,
      what: 'une image d’un format qui ne se montre pas',
      why: 'Un cadre à son nom la remplace. L’appareil photo ou le logiciel de dessin sait l’exporter autrement.',
      remedy:
        'Ouvrez-la et enregistrez-la en JPEG ou en PNG (photo), en SVG (dessin), puis changez son nom dans le texte.',
    },
    en: {
      text: v => `“${v.name}” is a ${v.format} file, which no browser shows: save it as JPEG, PNG, WebP or SVG`,
      what: 'an image of a format that is not shown',
      why: 'A frame with its name stands in its place. The camera or the drawing program can export it otherwise.',
      remedy: 'Open it and save it as JPEG or PNG (photograph), or as SVG (drawing), then change its name in the text.',
    },
  }),
  'image-missing': message<{name: Value; nearest?: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » n’existe pas${fr.hint(v, 'le chemin part du dossier de ce fichier, ou de celui de la publication')}`,
      what: 'une image qui n’existe pas',
      why: 'La figure est remplacée par un cadre à son nom : le lecteur ne voit pas ce dont le texte parle.',
      remedy:
        'Corrigez le nom du fichier. Le chemin part du fichier Markdown, ou du dossier de la publication : ![description](images/photo.jpg).',
    },
    en: {
      text: v =>
        `“${v.name}” does not exist${en.hint(v, 'the path starts from the folder of this file, or from that of the publication')}`,
      what: 'an image that does not exist',
      why: 'The figure is replaced by a frame with its name: a reader does not see what the text speaks of.',
      remedy:
        'Correct the name of the file. The path starts at the Markdown file, or at the folder of the publication: ![description](images/photo.jpg).',
    },
  }),
  'image-not-an-image': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » n’est pas une image : JPEG, PNG, SVG, WebP ou GIF attendu`,
      what: 'un fichier qui n’est pas une image',
      why: 'Son nom finit comme celui d’une image, mais son contenu n’en est pas une : souvent une page web enregistrée à sa place.',
      remedy: 'Ouvrez-le pour voir ce que c’est, puis remplacez-le par du JPEG, PNG, SVG, WebP ou GIF.',
    },
    en: {
      text: v => `“${v.name}” is not an image: JPEG, PNG, SVG, WebP or GIF expected`,
      what: 'a file that is no image',
      why: 'Its name ends like that of an image, but its content is none: often a web page saved in its place.',
      remedy: 'Open it to see what it is, then replace it with JPEG, PNG, SVG, WebP or GIF.',
    },
  }),
  'image-outside': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » est hors du dossier de la publication : copiez l’image dedans`,
      what: 'une image hors du dossier',
      why: 'Rien n’est lu hors du dossier de la publication : il se déplace et s’archive d’un bloc.',
      remedy: 'Copiez l’image dans le dossier, dans images/ par exemple.',
    },
    en: {
      text: v => `“${v.name}” is outside the publication's folder: copy the image into it`,
      what: 'an image outside the folder',
      why: 'Nothing is read outside the folder of the publication: it moves and is archived as one piece.',
      remedy: 'Copy the image into the folder, into images/ for instance.',
    },
  }),
  'image-remote': message<{name: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » est sur le web et n’est pas téléchargé : copiez l’image dans le dossier de la publication, ou ajoutez --allow-network`,
      what: 'une image du web',
      why: 'Une publication se fait sans réseau, et de la même façon dans dix ans.',
      remedy: 'Téléchargez l’image, vérifiez ses droits, mettez-la dans images/.',
    },
    en: {
      text: v =>
        `“${v.name}” is on the web and is not downloaded: copy the image into the publication's folder, or add --allow-network`,
      what: 'an image of the web',
      why: 'A publication builds without network, and in the same way in ten years.',
      remedy: 'Download the image, check its rights, put it in images/.',
    },
  }),
  'picture-resolution': message<{page: Value; name: Value; value: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : « ${v.name} » n’a que ${v.value} points par pouce à cette taille (150 au moins, 300 pour l’imprimeur) : prenez l’image d’origine, ou imprimez-la plus petite`,
      what: 'une image trop peu fine pour sa taille',
      why: 'Sous 150 points par pouce, une photographie paraît floue sur le papier ; un imprimeur en demande 300.',
      remedy: 'Prenez l’image d’origine, ou réduisez sa largeur : {width=60%}.',
    },
    en: {
      text: v =>
        `page ${v.page}: “${v.name}” has only ${v.value} dots per inch at this size (150 at least, 300 for a printer): take the original, or print it smaller`,
      what: 'a picture too coarse for its size',
      why: 'Under 150 dots per inch a photograph looks soft on paper; a printer asks for 300.',
      remedy: 'Take the original, or make it narrower: {width=60%}.',
    },
  }),
  'picture-cut': message<{page: Value; value: Value; name: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : ${v.value} % de « ${v.name} » sont coupés : donnez à l’image les proportions de la place`,
      what: 'une image largement coupée',
      why: 'Elle remplit sa place sans être déformée ; ce qui dépasse disparaît, parfois une tête ou un titre.',
      remedy: 'Recadrez-la aux proportions de la page, ou placez-la autrement que par place=bleed.',
    },
    en: {
      text: v => `page ${v.page}: ${v.value}% of “${v.name}” is cut off: give the picture the proportions of its place`,
      what: 'a picture of which much is cut off',
      why: 'It fills its place without being distorted; what is too much goes, sometimes a head or a title.',
      remedy: 'Crop it to the proportions of the page, or place it otherwise than by place=bleed.',
    },
  }),
  'picture-colour': message<{page: Value; name: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : « ${v.name} » est en quatre encres (CMJN), que l’écran n’approche que de loin : exportez-la en RVB`,
      what: 'une image en quatre encres',
      why: 'Un écran traduit le CMJN à sa façon : les couleurs changent d’un appareil à l’autre.',
      remedy: 'Exportez-la en RVB (sRGB) ; l’imprimeur la convertira pour son papier.',
    },
    en: {
      text: v =>
        `page ${v.page}: “${v.name}” is in four inks (CMYK), which a screen can only come near to: export it in RGB`,
      what: 'a picture in four inks',
      why: 'A screen translates CMYK its own way: the colours change from one device to another.',
      remedy: 'Export it in RGB (sRGB); the printer will convert it for the paper.',
    },
  }),
  'picture-lettering': message<{page: Value; name: Value; value: Value}>({
    fr: {
      text: v =>
        `page ${v.page} : des lettres de « ${v.name} » n’ont que ${fr.decimal(v.value)} points à cette taille (6 au moins) : agrandissez le dessin ou ses lettres`,
      what: 'des lettres trop petites dans un dessin',
      why: 'Sous 6 points, tout le monde ne lit pas, et les déliés se perdent à l’impression.',
      remedy: 'Agrandissez le dessin, {width=100%} ou place=page, ou les lettres dans le dessin.',
    },
    en: {
      text: v =>
        `page ${v.page}: letters of “${v.name}” have only ${v.value} points at this size (6 at least): enlarge the drawing or its letters`,
      what: 'letters too small in a drawing',
      why: 'Under 6 points not everybody reads, and thin strokes are lost in print.',
      remedy: 'Enlarge the drawing, {width=100%} or place=page, or the letters in the drawing.',
    },
  }),
}
