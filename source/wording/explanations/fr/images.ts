/** Images and figures, in French. */
import type {Explained} from '../types.ts'

export const images: Explained = {
  'drawing-refused': {
    what: 'une partie d’un dessin qui n’est pas montrée',
    why: 'Un dessin SVG est mis dans la page avec ses formes, ses textes et ses couleurs. Ce qu’il va chercher ailleurs, ce qu’il exécute et ce qu’aucun navigateur ne peint de façon sûre n’y entre pas.',
    remedy:
      'Dans l’éditeur, incorporez les images, puis exportez en « SVG simple » (Inkscape) ou avec les styles en attributs de présentation (Illustrator).',
  },
  'drawing-still': {
    what: 'un dessin qui bouge',
    why: 'Sur le papier, un dessin est montré au repos : ses animations et ce qui répond à la souris n’y ont pas d’effet.',
    remedy: 'Rien à faire, si le dessin au repos montre tout.',
  },
  'drawing-words': {
    what: 'des mots d’un dessin qui ne peuvent pas être montrés',
    why: 'Certains outils (draw.io, Mermaid) mettent leurs étiquettes en HTML dans le dessin : elles disparaîtraient sans un mot.',
    remedy:
      'Dans draw.io, décochez « Texte mis en forme » et « Retour à la ligne » ; dans Mermaid, htmlLabels: false. Puis exportez de nouveau.',
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
  'image-address': {
    what: 'une image sans nom de fichier',
    why: 'Il n’y a rien à montrer.',
    remedy: 'Écrivez le nom entre les parenthèses : ![description](images/photo.jpg).',
  },
  'image-case': {
    what: 'une image écrite avec d’autres majuscules',
    why: 'Windows et macOS la trouvent, un serveur non : la publication ne se ferait pas partout.',
    remedy: 'Écrivez le nom exactement comme sur le disque.',
  },
  'image-cut': {
    what: 'une image dont la fin manque',
    why: 'Le fichier a été coupé, souvent par une copie ou un téléchargement interrompus : un navigateur en montrerait le haut seul, sans un mot.',
    remedy: 'Copiez de nouveau l’image dans le dossier, ou ouvrez l’original et enregistrez-le de nouveau.',
  },
  'image-damaged': {
    what: 'une image aux données abîmées',
    why: 'Ses premiers octets disent une image, la suite ne peut pas être décodée : elle paraît en partie, ou pas du tout. Sans ligne, elle vient d’une feuille de style.',
    remedy: 'Ouvrez l’original et enregistrez-le de nouveau en PNG ou en JPEG.',
  },
  'image-embedded': {
    what: 'une image incluse dans le texte',
    why: 'Le texte devient illisible et l’image ne peut pas être remplacée.',
    remedy: 'Enregistrez-la dans un fichier du dossier et écrivez son nom.',
  },
  'image-empty': {
    what: 'un fichier d’image vide',
    why: 'Il n’y a rien à montrer ; souvent une copie interrompue.',
    remedy: 'Copiez de nouveau l’image dans le dossier.',
  },
  'image-heavy': {
    what: 'une image trop lourde',
    why: 'Au-delà de 50 Mo un fichier ne passe pas au navigateur ; à cette taille une image est le plus souvent sans compression.',
    remedy:
      'Enregistrez-la en JPEG, ou réduisez-la à la largeur à laquelle elle paraît : 300 points par pouce suffisent.',
  },
  'image-inline': {
    what: 'la légende d’une image qui n’est pas seule',
    why: 'Une image dans une ligne de texte, un tableau ou un titre n’est pas une figure : sa légende et son crédit n’ont pas de place.',
    remedy: 'Laissez une ligne vide avant et après l’image : ![description](photo.jpg "Légende. Photo : MDN").',
  },
  'image-large': {
    what: 'une image de trop de points',
    why: 'Le navigateur déploie chaque image entière, quatre octets par point, quel que soit le poids du fichier : au-delà de 268 millions de points la mémoire peut manquer.',
    remedy: 'Réduisez-la : 2 480 × 3 508 points remplissent une page A4 à 300 points par pouce.',
  },
  'image-missing': {
    what: 'une image qui n’existe pas',
    why: 'La figure est remplacée par un cadre à son nom : le lecteur ne voit pas ce dont le texte parle.',
    remedy:
      'Corrigez le nom du fichier. Le chemin part du fichier Markdown, ou du dossier de la publication : ![description](images/photo.jpg).',
  },
  'image-not-an-image': {
    what: 'un fichier qui n’est pas une image',
    why: 'Son nom finit comme celui d’une image, mais son contenu n’en est pas une : souvent une page web enregistrée à sa place.',
    remedy: 'Ouvrez-le pour voir ce que c’est, puis remplacez-le par du JPEG, PNG, SVG, WebP ou GIF.',
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
  'picture-resolution': {
    what: 'une image trop peu fine pour sa taille',
    why: 'Sous 150 points par pouce, une photographie paraît floue sur le papier ; un imprimeur en demande 300.',
    remedy: 'Prenez l’image d’origine, ou réduisez sa largeur : {width=60%}.',
  },
  'picture-cut': {
    what: 'une image largement coupée',
    why: 'Elle remplit sa place sans être déformée ; ce qui dépasse disparaît, parfois une tête ou un titre.',
    remedy: 'Recadrez-la aux proportions de la page, ou placez-la autrement que par place=bleed.',
  },
  'picture-colour': {
    what: 'une image en quatre encres',
    why: 'Un écran traduit le CMJN à sa façon : les couleurs changent d’un appareil à l’autre.',
    remedy: 'Exportez-la en RVB (sRGB) ; l’imprimeur la convertira pour son papier.',
  },
  'picture-lettering': {
    what: 'des lettres trop petites dans un dessin',
    why: 'Sous 6 points, tout le monde ne lit pas, et les déliés se perdent à l’impression.',
    remedy: 'Agrandissez le dessin, {width=100%} ou place=page, ou les lettres dans le dessin.',
  },
}
