import type {Explanations} from './types.ts'

/** Explanations in French. */
export const fr: Explanations = {
  'image-missing': {
    what: 'une image qui n’existe pas',
    why: 'La figure est remplacée par un cadre à son nom : le lecteur ne voit pas ce dont le texte parle.',
    remedy:
      'Corrigez le nom du fichier. Le chemin part du fichier Markdown, ou du dossier de la publication : ![description](images/photo.jpg).',
  },
  'image-empty': {
    what: 'un fichier d’image vide',
    why: 'Il n’y a rien à montrer ; souvent une copie interrompue.',
    remedy: 'Copiez de nouveau l’image dans le dossier.',
  },
  'image-not-an-image': {
    what: 'un fichier qui n’est pas une image',
    why: 'Son nom finit comme celui d’une image, mais son contenu n’en est pas une : souvent une page web enregistrée à sa place.',
    remedy: 'Ouvrez-le pour voir ce que c’est, puis remplacez-le par du JPEG, PNG, SVG, WebP ou GIF.',
  },
  'image-case': {
    what: 'une image écrite avec d’autres majuscules',
    why: 'Windows et macOS la trouvent, un serveur non : la publication ne se ferait pas partout.',
    remedy: 'Écrivez le nom exactement comme sur le disque.',
  },
  'image-outside': {
    what: 'une image hors du dossier',
    why: 'Rien n’est lu hors du dossier de la publication : il se déplace et s’archive d’un bloc.',
    remedy: 'Copiez l’image dans le dossier, dans images/ par exemple.',
  },
  'image-remote': {
    what: 'une image du web',
    why: 'Une publication se fait sans réseau, et de la même façon dans dix ans.',
    remedy: 'Téléchargez l’image, vérifiez ses droits, mettez-la dans images/.',
  },
  'image-embedded': {
    what: 'une image incluse dans le texte',
    why: 'Le texte devient illisible et l’image ne peut pas être remplacée.',
    remedy: 'Enregistrez-la dans un fichier du dossier et écrivez son nom.',
  },
  'image-address': {
    what: 'une image sans nom de fichier',
    why: 'Il n’y a rien à montrer.',
    remedy: 'Écrivez le nom entre les parenthèses : ![description](images/photo.jpg).',
  },
  'image-alt': {
    what: 'une image sans description',
    why: 'Qui ne la voit pas (lecteur d’écran, image perdue) ne sait pas ce qu’elle montre.',
    remedy: 'Décrivez-la entre les crochets : ![Deux casques bleus devant une école](casques.jpg).',
  },
  'link-text': {
    what: 'un lien sans texte',
    why: 'Le lecteur ne voit pas où il mène.',
    remedy: 'Écrivez entre les crochets ce qu’il doit lire : [le rapport de 2025](https://…).',
  },
  'link-empty': {
    what: 'un lien sans adresse',
    why: 'Il ne mène nulle part.',
    remedy: 'Complétez les parenthèses : [le rapport](https://…).',
  },
  'link-file': {
    what: 'un lien vers un fichier du disque',
    why: 'Le PDF part seul : le fichier ne le suit pas.',
    remedy: 'Donnez une adresse web, ou dites où trouver le document.',
  },
  'link-missing': {
    what: 'un lien vers un fichier absent',
    why: 'Il ne mène à rien.',
    remedy: 'Corrigez le nom, ou retirez le lien.',
  },
  'link-refused': {
    what: 'une adresse refusée',
    why: 'Certaines adresses (javascript:, file:) exécutent ou lisent quelque chose chez le lecteur.',
    remedy: 'Écrivez une adresse https://, mailto:, ou un renvoi : #identifiant.',
  },
  'link-defined-twice': {
    what: 'une adresse de référence définie deux fois',
    why: 'Markdown ne garde que la première : la seconde est perdue sans bruit.',
    remedy: 'Donnez un autre nom à la seconde.',
  },
  'reference-broken': {
    what: 'un renvoi qui ne mène à rien',
    why: 'Le lecteur lit un nom entre crochets au lieu d’une page.',
    remedy: 'Donnez l’identifiant à sa cible : # Titre {#paix}, ou ![…](…){#fig-x}, puis renvoyez-y par [](#paix).',
  },
  'id-twice': {
    what: 'un identifiant donné deux fois',
    why: 'Un renvoi ne saurait lequel choisir.',
    remedy: 'Changez l’un des deux.',
  },
  'note-missing': {
    what: 'une note appelée mais pas écrite',
    why: 'Le lecteur verrait un appel sans note.',
    remedy: 'Ajoutez son texte : [^1]: Le texte de la note.',
  },
  'note-never-called': {
    what: 'une note écrite mais jamais appelée',
    why: 'Son texte n’est pas imprimé.',
    remedy: 'Appelez-la à sa place : un mot[^1].',
  },
  'note-called-twice': {
    what: 'une note appelée deux fois',
    why: 'Elle s’imprime une fois, au premier appel ; le second y renvoie.',
    remedy: 'Si ce sont deux notes, donnez-leur deux noms.',
  },
  'note-defined-twice': {
    what: 'une note écrite deux fois',
    why: 'Seule la première est imprimée.',
    remedy: 'Donnez un autre nom à la seconde.',
  },
  'note-empty': {
    what: 'une note sans texte',
    why: 'Le lecteur verrait un numéro suivi de rien.',
    remedy: 'Écrivez son texte après le deux-points.',
  },
  'directive-unknown': {
    what: 'un bloc inconnu',
    why: 'Son contenu est imprimé sans mise en forme.',
    remedy:
      'Corrigez le nom : aside, pullquote, columns, exercise, answer, teacher, glossary, timeline, verse, ou leur nom français.',
  },
  'directive-unclosed': {
    what: 'un bloc qui n’est pas fermé',
    why: 'Tout ce qui suit jusqu’à la fin du fichier serait dedans.',
    remedy: 'Ajoutez une ligne ::: après son contenu.',
  },
  'directive-stray': {
    what: 'une ligne ::: qui ne ferme rien',
    why: 'Le bloc qu’elle devait fermer a peut-être un nom mal écrit.',
    remedy: 'Supprimez-la, ou ouvrez le bloc par :::nom.',
  },
  'directive-is-block': {
    what: 'un bloc écrit sur une ligne',
    why: 'Ce nom entoure un contenu : il s’ouvre et se ferme.',
    remedy: 'Écrivez :::nom, le contenu, puis :::.',
  },
  'directive-is-line': {
    what: 'une directive d’une ligne écrite comme un bloc',
    why: 'Ce nom n’entoure rien.',
    remedy: 'Écrivez ::nom{valeur} seul sur sa ligne.',
  },
  'directive-malformed': {
    what: 'une directive mal écrite',
    why: 'Elle serait imprimée telle quelle.',
    remedy: 'Écrivez :::nom, :::nom[titre] ou :::nom titre, seul sur sa ligne.',
  },
  'directive-value': {
    what: 'une directive à laquelle manque sa valeur',
    why: 'Le programme ne sait pas combien de lignes ou quelle hauteur faire.',
    remedy: 'Donnez-la entre accolades : ::lignes{5}, ::quadrillage{6cm}.',
  },
  'attribute-unknown': {
    what: 'un attribut inconnu',
    why: 'Il n’a pas d’effet.',
    remedy: 'Attributs d’une figure : #identifiant, .classe, credit, width, place.',
  },
  'attributes-stray': {
    what: 'des accolades qui ne se rapportent à rien',
    why: 'Elles s’impriment telles quelles.',
    remedy: 'Placez-les à la fin d’un titre, ou collées à une image.',
  },
  'figure-place': {
    what: 'une place de figure inconnue',
    why: 'La figure reste où elle est.',
    remedy: 'place=here, top, page, bleed ou margin.',
  },
  'figure-width': {
    what: 'une largeur de figure qui n’en est pas une',
    why: 'La figure prend sa largeur ordinaire.',
    remedy: 'Écrivez width=60% ou width=80mm.',
  },
  'comment-page': {
    what: 'une commande de page mal écrite',
    why: 'Le saut de page n’a pas lieu.',
    remedy: '<!-- page -->, <!-- page paire --> ou <!-- page impaire -->, seul sur sa ligne.',
  },
  'comment-misplaced': {
    what: 'une commande au milieu d’une ligne',
    why: 'Elle reste sans effet.',
    remedy: 'Mettez-la seule sur sa ligne.',
  },
  'fence-open': {
    what: 'un bloc de code qui n’est pas fermé',
    why: 'Toute la suite du fichier est prise pour du code.',
    remedy: 'Ajoutez après le code une ligne des mêmes accents graves.',
  },
  'front-matter-open': {
    what: 'un en-tête qui n’est pas fermé',
    why: 'Les réglages seraient imprimés au lieu d’être lus.',
    remedy: 'Ajoutez une ligne --- après la dernière clé.',
  },
  'front-matter-ignored': {
    what: 'un en-tête dans un chapitre',
    why: 'Une publication de plusieurs fichiers a ses réglages dans publication.yaml ; ceux-ci ne servent pas.',
    remedy: 'Déplacez-les dans publication.yaml.',
  },
  'heading-empty': {
    what: 'un titre sans texte',
    why: 'Il laisserait une ligne vide dans la table des matières.',
    remedy: 'Complétez-le, ou supprimez la ligne.',
  },
  'heading-skip': {
    what: 'un niveau de titre sauté',
    why: 'La structure ne se lit plus : un lecteur d’écran cherche le niveau absent.',
    remedy: 'Après un titre #, écrivez ## et non ###.',
  },
  'html-refused': {
    what: 'du HTML refusé, et son contenu avec lui',
    why: 'Un PDF n’exécute rien : scripts, formulaires et cadres n’y ont pas de sens.',
    remedy: 'Remplacez-le par du texte ou par une image.',
  },
  'html-opened': {
    what: 'une balise refusée, son texte gardé',
    why: 'La mise en forme vient de la feuille de style, pour être la même partout.',
    remedy: 'Retirez la balise, ou servez-vous de [texte]{.classe}.',
  },
  'html-attribute': {
    what: 'un attribut HTML refusé',
    why: 'La mise en forme relève de la feuille de style, et rien ne s’exécute.',
    remedy: 'Retirez-le.',
  },
  'html-misplaced': {
    what: 'un bloc HTML dans une ligne',
    why: 'Il couperait le paragraphe : seul son texte est gardé.',
    remedy: 'Mettez-le seul, entre deux lignes vides.',
  },
  'html-unknown': {
    what: 'des chevrons pris pour une balise',
    why: 'Ils s’impriment tels quels.',
    remedy: 'Si c’est voulu, écrivez \\< devant.',
  },
  nesting: {
    what: 'trop de niveaux emboîtés',
    why: 'Au-delà, la page ne peut plus les montrer : le reste est mis à plat.',
    remedy: 'Simplifiez la liste ou la citation.',
  },
  encoding: {
    what: 'un fichier qui n’est pas en UTF-8',
    why: 'Ses accents peuvent être faux : ils sont lus comme s’il venait de Windows.',
    remedy: 'Enregistrez-le en UTF-8 (Bloc-notes : Enregistrer sous, Encodage).',
  },
  'file-binary': {
    what: 'un fichier qui n’est pas du texte',
    why: 'Son contenu ne peut pas être imprimé : souvent un document Word renommé.',
    remedy: 'Enregistrez le texte au format Markdown ou texte brut.',
  },
  'file-outside': {
    what: 'un lien symbolique qui sort du dossier',
    why: 'Rien n’est lu hors du dossier de la publication.',
    remedy: 'Remplacez le lien par une copie du fichier.',
  },
  'config-key': {
    what: 'une clé inconnue dans la configuration',
    why: 'Elle n’aurait pas d’effet, et vous la croiriez lue.',
    remedy: 'Corrigez son nom ; un éditeur qui lit le schéma propose les clés.',
  },
  'config-value': {
    what: 'une valeur inconnue',
    why: 'Le programme ne peut pas deviner ce qui est voulu.',
    remedy: 'Choisissez parmi les valeurs que le message donne.',
  },
  'yaml-colon': {
    what: 'un deux-points dans une valeur',
    why: 'Pour YAML, « : » sépare une clé de sa valeur.',
    remedy: 'Mettez la valeur entre guillemets droits : title: "Paix : le maintien".',
  },
  'yaml-tab': {
    what: 'une tabulation dans la configuration',
    why: 'YAML ne connaît que les espaces.',
    remedy: 'Remplacez la tabulation par deux espaces.',
  },
  'lang-default': {
    what: 'une langue qui n’est pas dite',
    why: 'Les espaces, les césures et le format du papier en dépendent.',
    remedy: 'Écrivez lang: fr-FR, fr-CA, fr-CH ou fr-BE.',
  },
  'proof-word-lost': {
    what: 'un mot du texte qui manque dans le PDF',
    why: 'La vérification compare chaque mot : rien ne doit se perdre. Le PDF est refusé.',
    remedy: 'C’est une faute de Fascicule : signalez-la avec le paragraphe indiqué.',
  },
  'proof-glyph': {
    what: 'un caractère sans dessin dans la police',
    why: 'Il s’imprime comme une case vide.',
    remedy: 'Remplacez-le par un caractère courant, ou prenez un thème dont la police le possède.',
  },
  'profile-unknown': {
    what: 'un profil inconnu',
    why: 'Chaque profil donne un PDF ; celui-ci n’existe pas.',
    remedy: 'Prenez un de ceux que le message donne.',
  },
  'disk-full': {
    what: 'plus de place sur le disque',
    why: 'Le PDF n’a pas pu être écrit ; celui d’avant n’a pas changé.',
    remedy: 'Libérez de la place, ou choisissez un autre disque avec -o.',
  },
  'browser-missing': {
    what: 'aucun navigateur',
    why: 'Les pages sont composées par un navigateur, sans que rien ne s’affiche.',
    remedy:
      'Installez Chrome, Chromium ou Edge, ou donnez son chemin par --browser ; fascicule doctor dit ce qui a été essayé.',
  },
}
