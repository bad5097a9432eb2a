import type {Values, Wording} from './types.ts'

/** French, as spoken to users and printed in publications. */
export const fr: Wording = {
  severities: {error: 'erreur', warning: 'avertissement', info: 'info'},
  messages: {
    // publication: configuration and files
    'file-unreadable': v => `« ${v.name} » ne peut pas être lu : vérifiez vos droits sur ce fichier`,
    'folder-unreadable': v => `le dossier « ${v.name} » ne peut pas être lu : vérifiez vos droits`,
    'config-key': v => `« ${v.value} » n'est pas une clé connue${within(v)}${hint(v, `clés connues : ${v.known}`)}`,
    'config-name': v => `« ${v.value} » n'est pas un nom connu${within(v)}${hint(v, `noms connus : ${v.known}`)}`,
    'config-value': v => `« ${v.value} » n'est pas une valeur de « ${v.key} »${hint(v, `valeurs : ${v.known}`)}`,
    'config-type': v => {
      const found = v.shape === 'map' ? 'des clés' : v.shape === 'list' ? 'une liste' : `« ${v.value} »`
      const wanted: Record<string, string> = {
        text: 'un texte',
        flag: 'true ou false',
        number: `un nombre entier de ${v.minimum} à ${v.maximum}`,
        choice: 'un seul mot',
        size: 'un format : A5, letter, ou [148mm, 210mm]',
        list: 'une liste : [un, deux]',
        map: `des clés, une par ligne et en retrait : ${v.known}`,
        keys: `des clés, une par ligne, comme « title: Mon titre »`,
        name: 'un nom de clé',
      }
      const where = v.key === '' ? '' : `« ${v.key} » : `
      const size = v.key === 'page' && v.shape === 'value' ? ` : écrivez page: {size: ${v.value}}` : ''
      return `${where}${wanted[String(v.wanted)] ?? ''} attendu, et non ${found}${hint(v)}${size}`
    },
    'config-date': v => `« ${v.value} » n'est pas une date qui existe, de la forme AAAA-MM-JJ${hint(v)}`,
    'config-isbn': v => `« ${v.value} » n'est pas un ISBN : 13 chiffres (978… ou 979…) ou 10 attendus`,
    'config-isbn-key': v =>
      `la clé de l'ISBN « ${v.value} » est fausse : le dernier chiffre devrait être ${v.nearest}, ou un autre chiffre est mal recopié`,
    'config-lang': v => `« ${v.value} » n'est pas une langue : un code comme fr-FR ou fr-CA attendu${hint(v)}`,
    'config-colour': v => `« ${v.value} » n'est pas une couleur de la forme "#0b4f6c", entre guillemets${hint(v)}`,
    'config-length': v => `« ${v.value} » n'est pas une longueur comme 3mm, 1.5cm ou 0.5in${hint(v)}`,
    'config-slug': v =>
      `« ${v.value} » ne peut pas nommer un fichier : lettres, chiffres, points et traits d'union${hint(v)}`,
    'config-path-remote': v => `« ${v.value} » est une adresse : copiez le fichier dans le dossier de la publication`,
    'config-path-outside': v => `« ${v.value} » est hors du dossier de la publication : copiez le fichier dedans`,
    'config-path-slash': v => `les dossiers se séparent par / et non par \\${hint(v)}`,
    'config-size': v =>
      `« ${v.value} » n'est pas un format de page${hint(v, `formats : ${v.known}, ou [148mm, 210mm]`)}`,
    'config-sides': v => `« ${v.value} » n'est pas une largeur et une hauteur : [148mm, 210mm] attendu, de 50 à 600 mm`,
    'config-theme': v =>
      `le thème « ${v.name} » n'existe pas${hint(v, `thèmes : ${v.known}, ou un fichier .css du dossier`)}`,
    'config-contrast': v =>
      `la couleur ${v.value} est trop pâle sur le blanc (contraste ${decimal(v.ratio)}, au moins 4,5 attendu) : choisissez-la plus foncée`,
    'config-below': v =>
      `aucune publication dans ce dossier, mais une dans « ${v.folder} » : donnez-le, fascicule build ${v.folder}`,
    'config-file': v => `« ${v.name} » n'est pas lu : nommez-le « publication.yaml »`,
    'yaml-colon': v =>
      `« ${v.key} » : une valeur qui contient un deux-points se met entre guillemets : ${v.key}: "${v.value}"`,
    'yaml-tab': () => 'une tabulation en tête de ligne : mettez des espaces',
    'yaml-twice': v => `la clé « ${v.key} » est donnée deux fois : gardez-en une`,
    'yaml-start': v =>
      `« ${v.value} » : une valeur qui commence par ce signe se met entre guillemets droits : "${v.value}"`,
    'yaml-aliases': () => 'trop de renvois (& et *) : écrivez les valeurs en toutes lettres',
    'yaml-escape': () =>
      `entre guillemets droits, une barre oblique inverse se double (\\\\) ; pour un dossier, écrivez /`,
    'yaml-documents': () => 'une ligne --- ou ... au milieu des clés : supprimez-la',
    'yaml-indent': () => "cette ligne n'est pas alignée sur ses voisines : même retrait pour les clés d'un même niveau",
    'yaml-quote': v => `« ${v.key} » : quelque chose suit le guillemet fermant ; écrivez ${v.key}: ${v.wanted}`,
    'yaml-open-quote': v =>
      `« ${v.key} » : le guillemet ${v.mark} n'est pas fermé : ajoutez ${v.wanted} à la fin de la valeur`,
    'yaml-bracket': v => `« ${v.key} » : ${v.mark} n'est pas fermé : ajoutez ${v.wanted}`,
    'yaml-no-colon': v => `deux-points manquant après le nom de la clé : « ${v.line} »`,
    'yaml-space': v => `une espace manque après « ${v.key}: »`,
    'yaml-dash': v => `une liste commence à la ligne suivante, ou se met entre crochets : ${v.key}: [un, deux]`,
    'yaml-comment': v =>
      `« ${v.comment} » est pris pour un commentaire et ne s'imprime pas : mettez toute la valeur entre guillemets`,
    'yaml-syntax': () => "cette ligne n'est pas du YAML : « clé: valeur » attendu",
    encoding: v => `« ${v.name} » n'est pas en UTF-8 : enregistrez-le en UTF-8 (lu en attendant comme du Windows-1252)`,
    'encoding-utf-16': v => `« ${v.name} » est en UTF-16 : enregistrez-le en UTF-8`,
    'file-binary': v => `« ${v.name} » n'est pas un fichier de texte : son contenu est laissé de côté`,
    'encoding-utf-32': v => `« ${v.name} » est en UTF-32 et n'est pas lu : enregistrez-le en UTF-8`,
    'character-null': () =>
      "un caractère nul, que personne ne voit, est remplacé par � : effacez-le (souvent la trace d'un fichier abîmé)",
    'text-direction': v =>
      `le caractère invisible ${v.code} change le sens d'écriture : la ligne peut se lire autrement qu'elle n'est écrite ; effacez-le s'il n'est pas voulu`,
    'file-special': v =>
      `« ${v.name} » n'est pas un fichier ordinaire (tube, périphérique ou prise réseau) et n'est pas lu : donnez un fichier`,
    'file-link': v =>
      `« ${v.name} » est un lien qui ne mène à rien ou tourne en rond : remplacez-le par une copie du fichier`,
    'file-name': v =>
      `le nom « ${v.name} » n'est pas en UTF-8 et ce fichier n'est pas lu : renommez-le (lettres, chiffres, traits d'union)`,
    'file-missing': v => `« ${v.name} » n'existe pas${hint(v)}`,
    'file-outside': v =>
      `« ${v.name} » mène hors du dossier de la publication : le lien n'est pas suivi ; copiez le fichier`,
    'files-many': v =>
      `plus de ${v.limit} fichiers dans le dossier : les autres sont laissés de côté ; mettez la publication dans un dossier à elle`,
    'publication-part': v =>
      `« ${v.name} » fait partie de la publication « ${v.whole} », dont la langue est reprise : pour la faire entière, donnez « ${v.whole} », le dossier de publication.yaml`,
    'source-missing': v => `aucun fichier ne correspond à « ${v.name} »${hint(v)}`,
    'source-none': v =>
      v.elsewhere !== ''
        ? `aucun texte dans source/ ni dans le dossier : déplacez « ${v.elsewhere} » dans source/, ou écrivez « source: [${v.elsewhere}] » dans publication.yaml`
        : v.other !== ''
          ? `aucun fichier Markdown : « ${v.other} » n'en est pas un ; enregistrez le texte en .md dans source/`
          : "aucun fichier Markdown : écrivez le texte dans source/01-texte.md, ou partez d'un exemple : fascicule init mon-dossier",
    'source-unread': v => {
      const remedies: Record<string, string> = {
        folder: 'pour lire aussi les sous-dossiers, écrivez « source: [source/**/*.md] » dans publication.yaml',
        twice: `renommez-le « ${v.wanted} » (Windows cache la fin .txt)`,
        ending: "enregistrez son texte en .md, ou rangez-le ailleurs que dans source/ s'il n'en est pas",
      }
      return `« ${v.name} » n'est pas lu : ${remedies[String(v.kind)]}`
    },
    'front-matter-ignored': () =>
      "l'en-tête entre --- n'est pas lu ni imprimé dans une publication de plusieurs fichiers : mettez ses clés dans publication.yaml",
    'lang-default': v =>
      `langue non précisée : ${v.lang} ; écrivez « lang: fr-CA » pour le Canada, fr-CH pour la Suisse, fr-BE pour la Belgique`,

    // markdown: the author's text
    'attribute-unknown': v => `« ${v.key} » n'est pas un attribut connu${hint(v, `attributs : ${v.known}`)}`,
    'attributes-stray': v =>
      `${v.attributes} ne se rapporte à rien et s'imprime tel quel : placez-le à la fin d'un titre ou juste après une image`,
    'comment-misplaced': v =>
      `${v.comment} est au milieu d'une ligne et reste sans effet : mettez-le seul sur sa ligne`,
    'comment-open': () =>
      "le commentaire <!-- n'est pas fermé et s'imprime tel quel : ajoutez --> à sa fin, avant ce qui doit s'imprimer",
    'comment-page': v => `<!-- page ${v.side} --> : « paire » ou « impaire » attendu${hint(v)}`,
    'comment-unknown': v => `${v.comment} reste sans effet : vouliez-vous écrire ${v.nearest} ?`,
    'directive-content': v =>
      v.kind === 'figure'
        ? `« ${v.name} » entoure une image, et il n'y en a pas : ajoutez ![description](photo.jpg), ou ôtez les lignes :::`
        : `« ${v.name} » entoure une liste, et il n'y en a pas : écrivez chaque entrée sur une ligne, et son texte dessous après « : »`,
    'directive-is-block': v => `« ${v.name} » est un bloc : ouvrez-le par :::${v.name} et fermez-le par :::`,
    'directive-is-line': v =>
      `« ${v.name} » tient sur une ligne : écrivez ::${v.name} avec deux deux-points, sans fermeture`,
    'directive-malformed': v =>
      `« ${v.line} » n'est pas une directive : :::nom, :::nom[titre] ou :::nom titre attendu, seul sur sa ligne`,
    'directive-stray': () => `::: ne ferme rien : supprimez cette ligne, ou ouvrez un bloc plus haut par :::nom`,
    'directive-unclosed': v => `le bloc « ${v.name} » n'est pas fermé : ajoutez une ligne ::: après son contenu`,
    'directive-unknown': v =>
      `« ${v.name} » n'est pas un bloc connu${hint(v, 'son contenu est imprimé sans mise en forme')}`,
    'directive-value': v =>
      `« ${v.name} » demande une valeur entre accolades${v.value === '' ? '' : `, et « ${v.value} » n'en est pas une`} : ${v.example}`,
    'fence-open': v =>
      `le bloc de code n'est pas fermé, et tout ce qui suit est pris pour du code : ajoutez une ligne ${v.fence}`,
    'figure-place': v => `« ${v.place} » n'est pas une place de figure${hint(v, `places : ${v.places}`)}`,
    'figure-width': v =>
      `« ${v.width} » n'est pas une largeur : un pourcentage ou une longueur attendu, comme 60% ou 80mm`,
    'class-reserved': v =>
      `la classe « ${v.name} » est un nom de Fascicule : elle n'est pas gardée ; prenez-en un autre, « mon-${v.name} » par exemple`,
    'front-matter-form': v =>
      v.fence === '---'
        ? `les réglages ne sont lus qu'en tête du fichier : ôtez ce qui précède la ligne ---`
        : `« ${v.fence} » n'ouvre pas les réglages : écrivez trois traits d'union, ---, sur la première ligne et après la dernière clé`,
    'front-matter-open': () =>
      `les réglages qui commencent par --- ne sont pas fermés : ajoutez une ligne --- après eux`,
    'heading-empty': () => 'titre sans texte : complétez-le ou supprimez la ligne',
    'html-attribute': v =>
      `attribut ${v.attribute} de <${v.tag}> refusé et retiré : la mise en forme relève de la feuille de style, et rien ne s'exécute`,
    'html-look': v =>
      `la mise en forme écrite dans <${v.tag}> (${v.attribute}) ne s'imprime pas, ici et plus bas : servez-vous de *italique*, **gras**, d'un encadré, ou d'une feuille de style de la publication`,
    'html-misplaced': v =>
      `<${v.tag}> est un bloc et ne peut pas se trouver dans une ligne de texte : seul son texte est gardé`,
    'html-opened': v => `la balise <${v.tag}> n'est pas admise : son texte est gardé, sans elle`,
    'html-refused': v => `<${v.tag}> n'est pas admis et rien n'en est imprimé : remplacez-le par du texte ou une image`,
    'html-unknown': v => `« ${v.tag} » n'est pas une balise HTML et s'imprime tel quel : écrivez \\< si c'est voulu`,
    'id-twice': v => `l'identifiant « ${v.id} » est déjà pris dans ce fichier : choisissez-en un autre`,
    'image-address': () => `image sans adresse : écrivez le nom du fichier entre les parenthèses`,
    'image-alt': v =>
      `l'image « ${v.name} » n'a pas de texte de remplacement : décrivez-la entre les crochets, ![description](…)`,
    'image-case': v =>
      `« ${v.name} » s'écrit autrement sur le disque : « ${v.nearest} » (majuscules et minuscules comptent)`,
    'image-cut': v => `il manque la fin de « ${v.name} » : copiez de nouveau le fichier, ou enregistrez-le de nouveau`,
    'image-damaged': v =>
      `« ${v.name} » ne peut pas être montrée en entier, ses données sont abîmées : enregistrez-la de nouveau depuis l'original`,
    'image-embedded': () =>
      `image incluse dans le texte : enregistrez-la dans un fichier du dossier et écrivez son nom`,
    'image-empty': v => `« ${v.name} » est vide : remplacez le fichier`,
    'image-heavy': v =>
      `« ${v.name} » pèse ${Math.ceil(Number(v.bytes) / 1024 ** 2)} Mo, 50 au plus : enregistrez-la en JPEG, ou plus petite`,
    'image-inline': v =>
      `« ${v.text} » ne s'imprime pas, car l'image n'est pas seule : mettez-la sur une ligne à elle, entre deux lignes vides, pour qu'elle ait une légende`,
    'image-large': v =>
      `« ${v.name} » a ${Number(v.width).toLocaleString('fr')} × ${Number(v.height).toLocaleString('fr')} points, 268 millions au plus : réduisez-la (une page A4 en demande 2 480 × 3 508)`,
    'image-missing': v =>
      `« ${v.name} » n'existe pas${hint(v, 'le chemin part du dossier de ce fichier, ou de celui de la publication')}`,
    'image-not-an-image': v => `« ${v.name} » n'est pas une image : JPEG, PNG, SVG, WebP ou GIF attendu`,
    'image-outside': v => `« ${v.name} » est hors du dossier de la publication : copiez l'image dedans`,
    'image-remote': v =>
      `« ${v.name} » est sur le web et n'est pas téléchargé : copiez l'image dans le dossier de la publication`,
    'link-defined-twice': v => `l'adresse [${v.label}] est définie deux fois : seule la première compte`,
    'link-empty': () => `lien sans adresse : complétez les parenthèses`,
    'link-file': v => `« ${v.name} » ne s'ouvrira pas depuis le PDF : donnez une adresse web ou décrivez où le trouver`,
    'link-missing': v => `le lien mène à « ${v.name} », qui n'existe pas${hint(v)}`,
    'link-refused': v => `l'adresse « ${v.address} » n'est pas admise : https://, mailto: ou #identifiant attendu`,
    'link-text': v =>
      v.text !== undefined
        ? `« ${v.text} » ne dit pas où mène le lien : nommez sa destination, qui se lit seule et reste sur le papier`
        : `lien sans texte vers ${v.address} : écrivez entre les crochets ce que le lecteur doit voir`,
    'markdown-literal': v => {
      const remedies: Record<string, string> = {
        'address-space': `une adresse qui contient une espace se met entre chevrons : ${v.instead}`,
        address: `le texte entre crochets, puis l'adresse entre parenthèses : ${v.instead}`,
        'address-open': `la parenthèse n'est pas fermée : ${v.instead}`,
        'address-swapped': `les crochets d'abord, les parenthèses ensuite : ${v.instead}`,
        'title-quotes': `la légende se met entre guillemets droits, et n'en contient pas : ${v.instead}`,
        'image-reference': `aucune adresse ne porte ce nom ; écrivez-la entre parenthèses : ${v.instead}`,
        'note-inline': "une note s'appelle par [^1], et son texte s'écrit plus bas sur une ligne : [^1]: texte",
        attributes:
          'des attributs suivent l\'image, sur la même ligne, de la forme {width=60% credit="MDN"} : un signe = dans chacun, des guillemets s\'il contient une espace, une accolade à la fin',
        'link-space': `pas d'espace entre ] et ( : ${v.instead}`,
        'table-dashes': `un tableau demande sous sa première ligne une ligne ${v.instead}`,
        'table-hyphens': `la ligne sous l'en-tête d'un tableau s'écrit avec des traits d'union : ${v.instead}`,
        'table-columns': `la ligne sous l'en-tête d'un tableau a autant de colonnes que lui : ${v.instead}`,
        'table-cut': 'une ligne vide coupe le tableau en deux : supprimez-la',
        'table-drawn': `un tableau ne se dessine pas : les cellules entre des barres |, et sous la première ligne ${v.instead}`,
        bullet: `une liste s'écrit avec un trait d'union ou un numéro, une espace et le texte, une ligne vide avant : ${v.instead}`,
        'heading-space': `un titre demande une espace après les dièses : ${v.instead}`,
        'emphasis-space': `pas d'espace à l'intérieur des astérisques : ${v.instead}`,
        'note-space': `un appel de note s'écrit sans espace : ${v.instead}`,
        page: `un saut de page s'écrit ${v.instead}, seul sur sa ligne`,
        contents: `la table des matières se demande par ${v.instead}, seul sur sa ligne`,
        reference: `un renvoi s'écrit ${v.instead}`,
        wiki: "un lien s'écrit [texte](adresse), une image ![description](fichier)",
        highlight: `le surlignage n'existe pas sur le papier : ${v.instead} met en gras`,
      }
      return `« ${v.text} » s'imprime tel quel : ${remedies[String(v.kind)]}`
    },
    'signs-crowded': () =>
      "ce paragraphe a trop de signes de mise en forme : à partir d'ici, ils sont imprimés tels quels",
    nesting: v => `plus de ${v.limit} niveaux emboîtés : le reste est mis à plat`,
    'note-called-twice': v =>
      `la note « ${v.label} » est appelée une seconde fois : elle garde le numéro de son premier appel`,
    'note-defined-twice': v =>
      `la note « ${v.label} » est écrite deux fois, et celle-ci n'est pas imprimée : donnez-lui un autre nom`,
    'note-colon': v =>
      `le texte de la note « ${v.label} » n'est pas reconnu : deux-points collé au crochet, puis une espace, [^${v.label}]: texte`,
    'note-empty': v => `la note « ${v.label} » est vide : écrivez son texte après le deux-points`,
    'note-missing': v =>
      `la note « ${v.label} » est appelée mais n'est écrite nulle part${hint(v, `ajoutez une ligne [^${v.label}]: texte`)}`,
    'note-never-called': v =>
      `la note « ${v.label} » n'est appelée nulle part et n'est pas imprimée : ajoutez [^${v.label}] dans le texte`,
    'table-cells': v =>
      `${v.cells} cellules sur cette ligne pour ${v.columns} colonnes en tête : ôtez une barre |, écrivez-la \\| si elle est du texte, ou complétez la première ligne`,
    'passages-hidden': v =>
      Number(v.count) === 1
        ? `un passage réservé à d'autres lecteurs (réponse, enseignant) ne s'imprime pas dans le profil « ${v.profile} » : ôtez son ::: pour le montrer à tous`
        : `${v.count} passages réservés à d'autres lecteurs (réponses, enseignant) ne s'impriment pas dans le profil « ${v.profile} » : ôtez leur ::: pour les montrer à tous`,
    'text-empty': v => `« ${v.name} » ne contient aucun texte : écrivez-le, ou ôtez le fichier`,
    'text-lost': v => `« ${v.text} » s'est perdu à la lecture : c'est une faute de Fascicule, signalez-la`,

    // typography: rules of structure (a rule of spacing speaks for itself, from its own file)
    seam: v =>
      `paragraphe sans ponctuation finale (« … ${v.end} »), et le suivant commence par une minuscule (« ${v.start} … ») : joignez-les, ou terminez la phrase`,
    'cut-end': v => `le texte finit sans ponctuation (« … ${v.end} ») : une fin manque peut-être`,
    'heading-skip': v =>
      `titre de niveau ${v.level} sous un titre de niveau ${v.above}, niveau ${Number(v.above) + 1} attendu : ôtez un dièse, ou ajoutez le titre qui manque`,
    'title-stop': v => `point à la fin du titre « ${v.title} » : un titre n'en prend pas`,
    'image-caption': v => `la figure « ${v.name} » n'a pas de légende : écrivez-la entre guillemets après l'adresse`,
    'image-credit': v => `la figure « ${v.name} » n'a pas de crédit : ajoutez « Photo : … » à la légende`,
    'table-head': () => `tableau sans en-tête : nommez ses colonnes dans la première ligne`,

    // document: numbering, references, cover
    'title-none': v =>
      `aucun titre : « ${v.title} » s'imprime à sa place ; écrivez « # Mon titre » en tête du texte, ou title: dans publication.yaml`,
    'reference-broken': v =>
      `« ${v.reference} » ne mène à rien${hint(v, 'aucun titre, figure ou tableau ne porte ce nom')}`,
    'template-slot': v => `${v.template} : la place « ${v.slot} » est inconnue${hint(v, `places : ${v.known}`)}`,

    'template-refused': v =>
      `« ${v.what} » n'a pas sa place dans un modèle de page et n'est pas gardé : rien ne s'y exécute, et rien n'est lu hors de la publication`,
    'drawing-words': v =>
      `les mots « ${v.what} » de ${v.name} ne peuvent pas être montrés : dans l'éditeur du dessin, faites-en du texte simple et exportez-le de nouveau`,
    'drawing-refused': v =>
      `une partie de ${v.name} n'est pas montrée (${v.what}) : exportez le dessin en SVG simple, images incorporées, sans script`,
    'drawing-still': v => `${v.name} : ce qui bouge ou répond à la souris n'est pas gardé (${v.what})`,

    // pages: what goes wrong on a laid-out page
    'layout-lost': () =>
      "ce passage ne se retrouve sur aucune page : aucun PDF n'est fait ; c'est une faute de Fascicule, signalez-la",
    'layout-stuck': v =>
      `${v.element === 'tr' || v.element === 'td' ? 'cette ligne de tableau' : 'cet élément'} ne tient sur aucune page et ne se coupe pas : réduisez-le, ou agrandissez la page`,
    'text-none': () => 'aucun texte à imprimer : écrivez-en, ou donnez un autre fichier',
    'style-contrast': v =>
      `${v.ink} (${v.text}) sur ${v.ground} (${v.under}) : contraste ${decimal(v.ratio)}, au moins 4,5 attendu pour être lu de tous : foncez l'un ou éclaircissez l'autre`,
    'style-address': v =>
      `url(${v.name}) est laissé de côté : aucun fichier de la publication ne porte ce nom, et rien n'est lu ailleurs ; mettez le fichier dans le dossier`,
    'style-at-rule': v =>
      `${v.name} est laissé de côté : une feuille de style peut porter @page, @media, @supports, @font-face, @layer et @container`,
    'style-declaration': v => `la déclaration « ${v.name} » ne peut pas être lue et n'est pas gardée`,
    'style-unreadable': v =>
      `« ${v.text} » ne peut pas être lu comme du CSS et n'est pas gardé : une accolade ou un point-virgule manque peut-être`,
    'style-import': v =>
      `@import ${v.name} est laissé de côté : rien n'est lu hors de la publication ; copiez les règles dans cette feuille`,

    // pdf and proof
    'pdf-untagged': () => "le PDF n'est pas balisé : un lecteur d'écran ne le lira pas dans l'ordre",
    'pdf-no-language': () => "le PDF ne dit pas sa langue : un lecteur d'écran peut le lire avec l'accent d'une autre",
    'pdf-no-title': () => "le PDF n'a pas de titre dans ses propriétés",
    'pdf-bookmark-nowhere': v => `le signet « ${v.title} » ne mène nulle part`,
    'pdf-trim': v => `page ${v.page} : le format rogné dépasse la feuille`,
    'pdf-resolution': v =>
      `page ${v.page} : une image n'a que ${v.dots} points par pouce à cette taille (150 au moins attendus, 300 pour l'imprimeur)`,
    'pdf-link-nowhere': v => `page ${v.page} : le lien vers « ${v.target} » ne mène nulle part ; il est retiré du PDF`,
    'proof-word-lost': v => `« ${v.words} » manque dans le PDF ${proofStream(v)}`,
    'proof-word-twice': v => `« ${v.words} » est imprimé une fois de trop ${proofStream(v)}`,
    'proof-word-foreign': v =>
      v.page === undefined
        ? `« ${v.words} » est imprimé ${proofStream(v)} et n'est pas dans la source`
        : `page ${v.page} : « ${v.words} » est imprimé et n'est d'aucun texte de la page`,
    'proof-order': v => `« ${v.words} » n'est pas à sa place dans le PDF ${proofStream(v)}`,
    'proof-space': v => `une espace manque dans le PDF : « ${v.words} » attendu`,
    'proof-space-added': v => `une espace de trop coupe un mot dans le PDF : « ${v.words} » attendu`,
    'proof-image': v => `l'image « ${v.name} » n'est pas visible dans le PDF`,
    'proof-number': v =>
      v.expected === ''
        ? `page ${v.page} : le renvoi vers « ${v.target} » donne « ${v.shown} », mais sa cible n'est sur aucune page`
        : v.shown === ''
          ? `page ${v.page} : le numéro de page du renvoi vers « ${v.target} » n'est pas imprimé, ${v.expected} attendu`
          : `page ${v.page} : le renvoi vers « ${v.target} » donne « ${v.shown} », page ${v.expected} attendue`,
    'math-fault': v =>
      `la formule ne se lit pas${v.text ? ` à partir de « ${v.text} »` : ''} (${texReason(String(v.reason))}) ; elle est imprimée telle quelle : corrigez-la, ou mettez \\$ pour un signe dollar`,
    'formula-small': v =>
      `page ${v.page} : la formule est réduite à ${v.percent} % pour tenir dans la largeur : coupez-la par \\\\ dans aligned, ou raccourcissez-la`,
    'proof-formula': v =>
      `page ${v.page} : la formule n'est pas imprimée comme elle est écrite (« ${v.expected} » attendu, « ${v.found} » trouvé, lettres et chiffres par ordre)`,
    'proof-overlap': v => `page ${v.page} : « ${v.words} » et « ${v.other} » sont imprimés l'un sur l'autre`,
    'proof-overflow': v => `page ${v.page} : « ${v.words} » sort de la zone de texte`,
    'proof-contrast': v =>
      `page ${v.page} : « ${v.words} » ${v.drawn === 1 ? 'dans un dessin ' : ''}ne se détache ${Number(v.ratio) < 1.2 ? 'pas' : 'guère'} de son fond (contraste ${decimal(v.ratio)} : 1, au moins 3 attendu) : foncez l'un ou éclaircissez l'autre`,
    'proof-covered': v =>
      `page ${v.page} : « ${v.words} » ${v.drawn === 1 ? 'dans un dessin ' : ''}est caché par ce qui est imprimé par-dessus : ôtez ce qui le recouvre`,
    'proof-outside': v =>
      `page ${v.page} : « ${v.words} » ${v.drawn === 1 ? 'dans un dessin ' : ''}est hors de la page ou rogné, et ne se voit pas : ramenez-le dans la page`,
    'proof-transparent': v =>
      `page ${v.page} : « ${v.words} » ${v.drawn === 1 ? 'dans un dessin ' : ''}est transparent (contraste ${decimal(v.ratio)} : 1, au moins 3 attendu) : donnez-lui une couleur pleine`,
    'proof-glyph': v =>
      `page ${v.page} : la police n'a pas de dessin pour ${v.glyph === '' ? (v.code === '' ? 'un caractère' : `le caractère ${v.code}`) : `« ${v.glyph} » (${v.code})`}, et une case vide s'imprime dans « ${v.words} » : remplacez-le par un mot ou par une image`,
    'proof-font': v =>
      v.embedded === 0
        ? `la police ${v.font} n'est pas incorporée dans le PDF`
        : `la police ${v.font} est incorporée comme Type 3, que les imprimeurs refusent : pour l'impression, une police statique attendue`,
    'proof-blank': v => `la page ${v.page} est vide sans avoir été demandée`,
    'picture-resolution': v =>
      `page ${v.page} : « ${v.name} » n'a que ${v.value} points par pouce à cette taille (150 au moins, 300 pour l'imprimeur) : prenez l'image d'origine, ou imprimez-la plus petite`,
    'picture-cut': v =>
      `page ${v.page} : ${v.value} % de « ${v.name} » sont coupés : donnez à l'image les proportions de la place`,
    'picture-colour': v =>
      `page ${v.page} : « ${v.name} » est en quatre encres (CMJN), que l'écran n'approche que de loin : exportez-la en RVB`,
    'picture-lettering': v =>
      `page ${v.page} : des lettres de « ${v.name} » n'ont que ${decimal(v.value)} points à cette taille (6 au moins) : agrandissez le dessin ou ses lettres`,
    'quality-grid': v => `page ${v.page} : « ${v.words} » est à ${decimal(v.value)} pt de la grille des lignes`,
    'quality-hyphens': v =>
      `page ${v.page} : ${v.value} lignes de suite finissent par un trait d'union, depuis « ${v.words} »`,
    'quality-hyphen-page': v => `page ${v.page} : un mot est coupé en bas de page (« ${v.words} »)`,
    'quality-letter': v => `page ${v.page} : une ligne finit par un mot d'une lettre (« ${v.words} »)`,
    'quality-short': v => `page ${v.page} : la dernière ligne du paragraphe est très courte (« ${v.words} »)`,
    'quality-widow': v =>
      `page ${v.page} : la dernière ligne d'un paragraphe est seule en haut de page (« ${v.words} »)`,
    'quality-orphan': v =>
      `page ${v.page} : la première ligne d'un paragraphe est seule en bas de page (« ${v.words} »)`,
    'quality-heading': v => `page ${v.page} : le titre « ${v.words} » est loin du texte qui le suit, sur l'autre page`,
    'quality-filled': v => `page ${v.page} : la page n'est remplie qu'à ${v.value} %`,
    'quality-hole': v => `page ${v.page} : un blanc de ${decimal(v.value)} lignes suit « ${v.words} »`,
    'quality-repeat': v =>
      `page ${v.page} : ${v.value} lignes de suite commencent ou finissent par le même mot, depuis « ${v.words} »`,

    // commands and machine
    'sandbox-missing': () =>
      'le bac à sable du navigateur est refusé par le système : permettez les espaces de noms, ou relancez sans --sandbox require',
    'sandbox-root': () =>
      "l'administrateur (root) ne peut pas avoir de bac à sable : relancez sous un autre compte, ou sans --sandbox require",
    'browser-unreachable': v => `aucun navigateur ne répond à ${v.browser} : vérifiez l'adresse, et qu'il tourne`,
    'browser-no-start': v =>
      `« ${v.browser} » ne démarre pas comme navigateur (${v.reason}) ; « fascicule doctor » vérifie tout`,
    'browser-not-found': v =>
      `« ${v.browser} » n'est pas un navigateur qui puisse démarrer : donnez un chemin, un nom (chrome, chromium, edge) ou une adresse ws://`,
    'browser-missing': v =>
      `aucun navigateur (essayés : ${v.tried}) : installez Chrome, Chromium ou Edge, ou donnez son chemin par --browser ; « fascicule doctor » vérifie tout`,
    'layout-timeout': v =>
      `aucune page n'a été finie depuis 30 secondes${v.page ? `, à la page ${v.page}` : ''}${v.file ? `, vers ${v.file}:${v.line}` : ''} : simplifiez ce passage, ou signalez-le`,
    'stage-timeout': v =>
      `${stages[String(v.stage)] ?? 'le travail'} n'avance plus depuis ${v.seconds} seconde${Number(v.seconds) < 2 ? '' : 's'}${v.file ? `, dans ${v.file}` : ''} : partagez ou simplifiez ce texte, ou signalez-le`,
    timeout: v =>
      `abandonné au bout de ${v.seconds} seconde${Number(v.seconds) < 2 ? '' : 's'}, comme --timeout le demande ; le PDF d'avant n'a pas changé`,
    interrupted: () => "interrompu : rien n'est écrit, le PDF d'avant n'a pas changé",
    'command-unknown': v => `« ${v.command} » n'est pas une commande${hint(v, `commandes : ${v.known}`)}`,
    'option-unknown': v =>
      `l'option ${v.option} n'existe pas${hint(v, `fascicule ${v.command} --help les donne toutes`)}`,
    'option-flag': v => `l'option ${v.option} ne prend pas de valeur : enlevez « =${v.value} »`,
    'option-value': v => `l'option ${v.option} attend une valeur`,
    'option-choice': v => `« ${v.value} » n'est pas une valeur de ${v.option}${hint(v, `valeurs : ${v.known}`)}`,
    'option-number': v => `${v.option} attend un nombre de secondes, et non « ${v.value} »`,
    'argument-missing': v =>
      `il manque quelque chose après « fascicule ${v.command} » : fascicule ${v.command} --help montre comment l'écrire`,
    'argument-many': v => `« ${v.argument} » est de trop (un nom avec des espaces se met entre guillemets)`,
    'folder-missing': v => `le dossier « ${v.name} » n'existe pas${hint(v)}`,
    'not-a-folder': v => `« ${v.name} » n'est pas un dossier`,
    'folder-not-empty': v => `le dossier « ${v.name} » n'est pas vide : donnez-en un autre, rien n'est écrit`,
    'input-not-markdown': v => `« ${v.name} » n'est pas un fichier Markdown (.md)`,
    'input-not-pdf': v => `« ${v.name} » n'est pas un PDF lisible`,
    'profile-unknown': v => `le profil « ${v.name} » n'existe pas (profils : ${v.known})`,
    'rule-name': v =>
      `« ${v.name} » n'est pas une règle et ce réglage ne change rien${hint(v, 'fascicule explain les donne toutes')}`,
    'rule-unknown': v => `« ${v.name} » n'est pas une règle${hint(v, 'fascicule explain les donne toutes')}`,
    'output-one': v =>
      `${v.count} PDF ne vont pas dans un seul « ${v.output} » : donnez un dossier à -o, ou choisissez un profil par --profile`,
    'output-json': () => '--json et -o - veulent tous deux la sortie standard : donnez un fichier à -o',
    'output-is-folder': v => `« ${v.output ?? v.file} » est un dossier : donnez un autre nom au PDF`,
    'output-in-file': v => `« ${v.file} » est un fichier et non un dossier : rien ne peut y être écrit`,
    'output-ending': v => `« ${v.output} » n'est pas un nom de PDF : donnez un nom en .pdf, ou un dossier`,
    'output-not-pdf': v => `« ${v.output} » existe et n'est pas un PDF : il n'est pas remplacé ; donnez un nom en .pdf`,
    'output-not-writable': v =>
      `« ${v.file} » ne peut pas être écrit : droits insuffisants ou disque en lecture seule ; choisissez un autre endroit avec -o`,
    'output-held': v => `« ${v.file} » est tenu par un autre programme ou protégé : fermez-le et recommencez`,
    'output-name-long': v => `le nom « ${v.file} » est trop long pour ce disque : raccourcissez-le`,
    'output-outside': v =>
      `« ${v.file} » est un lien qui mène hors du dossier de la publication, ou nulle part : rien n'y est écrit ; nommez cet endroit par -o, ou remplacez le lien par un dossier`,
    'output-special': v =>
      `« ${v.output} » n'est ni un fichier ni un dossier : donnez un nom en .pdf, ou -o - pour un tube`,
    'output-stdout': v =>
      `la sortie standard n'a pas pu être écrite${v.reason ? ` (${v.reason})` : ''} : libérez de la place, ou écrivez ailleurs`,
    'folder-gone': () => "le dossier où vous êtes n'existe plus : allez dans un autre (cd), puis recommencez",
    'handles-none': () =>
      "le système refuse d'ouvrir plus de fichiers : fermez des programmes, ou relevez la limite (ulimit -n 1024), et recommencez",
    'memory-none': () =>
      "le système n'a plus de mémoire ou de processus à donner : fermez des programmes et recommencez",
    'access-refused': v => `le système refuse l'accès à « ${v.file} » : vérifiez vos droits`,
    'browser-died': v =>
      `le navigateur s'est arrêté en plein travail${v.reason ? ` (${v.reason})` : ''} : recommencez ; si cela se répète, libérez de la mémoire, ou essayez-en un autre par --browser`,
    'temporary-missing': v =>
      `« ${v.file} » n'existe pas ou n'accepte pas d'écriture, et le navigateur en a besoin : donnez un autre dossier temporaire par la variable TMPDIR`,
    'cache-not-writable': v =>
      `« ${v.file} » ne peut pas être écrit, et le navigateur fourni doit y être déballé une fois : donnez un autre dossier par la variable XDG_CACHE_HOME, ou un navigateur par --browser`,
    'disk-full': v => `plus de place sur le disque pour « ${v.file} » : libérez-en et recommencez`,
    'disk-fault': v => `le disque n'a pas pu écrire « ${v.file} »`,
  },
  labels: {
    figure: 'Figure',
    table: 'Tableau',
    equation: 'Équation',
    page: 'p.',
    contents: 'Table des matières',
    figures: 'Liste des figures',
    tables: 'Liste des tableaux',
    credits: 'Crédits',
    glossary: 'Glossaire',
    index: 'Index',
    chapter: 'Chapitre',
    continued: '(suite)',
    missingImage: 'Image introuvable',
    edition: 'Édition',
    legalDeposit: 'Dépôt légal',
    rights: 'Droits',
    notes: 'Notes',
    answer: 'Réponse',
    teacher: 'Pour l’enseignant',
    exercise: 'Exercice',
    composed: 'Composé avec Fascicule.',
    boxes: {
      note: 'Note',
      tip: 'Conseil',
      important: 'Important',
      warning: 'Avertissement',
      caution: 'Attention',
      attention: 'Attention',
      definition: 'Définition',
      exemple: 'Exemple',
    },
  },
}

/** The nearest name, or else what is known. */
const hint = (v: Values, otherwise = '') => {
  if (v.nearest) return ` (voulez-vous dire « ${v.nearest} » ?)`
  return otherwise === '' ? '' : ` (${otherwise})`
}

const within = (v: Values) => (v.parent ? ` de « ${v.parent} »` : '')

/** What is wrong in TeX; what Temml says otherwise stays in its words. */
const texReason = (reason: string): string => {
  const [, name] = /^Unsupported function name: (.*)$/.exec(reason) ?? []
  if (name !== undefined) return `${name} n'est pas une commande connue`
  if (/not trusted/.test(reason)) return "cette commande n'est pas permise"
  if (/too deeply nested/i.test(reason)) return 'trop de niveaux imbriqués'
  const [, expected, got] = /^Expected '(.*?)', got '(.*?)'/.exec(reason) ?? []
  if (expected === 'EOF') return `« ${got} » inattendu`
  if (expected !== undefined) return `« ${expected} » attendu, « ${got === 'EOF' ? 'fin' : got} » trouvé`
  return reason.replace(/^Unexpected end of input in a macro argument, expected '(.)'$/, '« $1 » manque à la fin')
}

const decimal = (figure: string | number | undefined) => String(figure ?? '').replace('.', ',')

/** In which of the streams of text a word is missing or too many. */
const proofStream = (v: Values): string =>
  ({
    body: 'dans le texte',
    note: 'dans les notes',
    caption: 'dans les légendes',
    cell: 'dans les tableaux',
    code: 'dans le code',
    answer: 'dans les réponses',
    generated: 'dans ce que Fascicule ajoute (numéros, sommaire, titres repris)',
    running: 'dans les titres courants',
    repeated: "dans les en-têtes repris d'un tableau",
  })[String(v.stream)] ?? ''

/** The work of the text's worker, by its tasks. */
const stages: Readonly<Record<string, string>> = {
  publication: 'la lecture de la publication',
  part: 'la lecture de la publication',
  read: 'la lecture du Markdown',
  compose: 'la composition du document',
  check: 'la relecture du document',
  finish: 'la finition et la vérification du PDF',
  fix: 'la correction du Markdown',
  prove: 'la vérification du PDF',
}
