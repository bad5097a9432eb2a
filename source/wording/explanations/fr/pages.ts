/** What could be better on a page, and what cannot be laid out, in French. */
import type {Explained} from '../types.ts'

export const pages: Explained = {
  'text-none': {
    what: 'une publication sans texte',
    why: 'Le fichier est vide, ou ne contient que des réglages et des commentaires : aucun PDF n’est fait.',
    remedy: 'Écrivez le texte après les réglages, ou donnez un autre fichier : fascicule build texte.md.',
  },
  'style-contrast': {
    what: 'deux couleurs du thème trop proches',
    why: 'Sous 4,5 (WCAG, niveau AA), un lecteur à la vue faible ne distingue plus le texte de son fond, et personne sur une photocopie.',
    remedy: 'Choisissez une encre plus foncée ou un fond plus clair : --accent: #0b4f6c donne 8,9 sur le blanc.',
  },
  'style-address': {
    what: 'une adresse qui n’est pas de la publication',
    why: 'Rien n’est lu hors du dossier ni sur le web : la même publication se refait dans dix ans, sans réseau. La déclaration est laissée de côté, le reste de la règle demeure.',
    remedy:
      'Mettez la police ou l’image dans le dossier, et écrivez son chemin à partir de la feuille ou de la publication : url("polices/maison.woff2").',
  },
  'style-at-rule': {
    what: 'une règle @ qui ne sert pas',
    why: 'Rien ne bouge sur le papier, et rien n’est appelé d’ailleurs : la règle est laissée de côté, le reste de la feuille demeure.',
    remedy: 'Ôtez-la, ou servez-vous de @page, @media, @supports, @font-face, @layer, @container.',
  },
  'style-declaration': {
    what: 'une déclaration qui n’est pas gardée',
    why: 'Sa valeur ne peut pas être lue, ou elle appelle une fonction qui irait chercher quelque chose : elle est laissée de côté, le reste de la règle demeure.',
    remedy: 'Corrigez la valeur ou ôtez la ligne.',
  },
  'style-unreadable': {
    what: 'du CSS qui ne peut pas être lu',
    why: 'Un navigateur le sauterait aussi : le reste de la feuille demeure.',
    remedy: 'Cherchez l’accolade, le deux-points ou le point-virgule qui manque sur cette ligne ou juste au-dessus.',
  },
  'style-import': {
    what: 'une feuille de style qui en appelle une autre',
    why: 'Rien n’est lu hors de la publication ni sur le web : la même publication se refait dans dix ans, sans réseau.',
    remedy: 'Copiez les règles dans votre feuille ; une police se met dans fonts/ et se déclare par @font-face.',
  },
  'layout-lost': {
    what: 'un texte perdu à la mise en page',
    why: 'Un passage n’est sur aucune page : aucun PDF n’est fait, plutôt qu’un PDF incomplet.',
    remedy: 'C’est une faute de Fascicule : signalez-la avec le passage indiqué.',
  },
  'layout-stuck': {
    what: 'quelque chose qui ne tient sur aucune page',
    why: 'Plus haut que la page, et fait de telle sorte qu’il ne se coupe pas : aucun PDF n’est fait.',
    remedy: 'Réduisez-le (width=60% pour une figure) ou partagez-le en deux ; si c’est un simple texte, signalez-le.',
  },
  'quality-filled': {
    what: 'une page peu remplie',
    why: 'Un grand blanc au milieu d’un chapitre se lit comme une fin.',
    remedy:
      'Voyez ce qui n’a pas tenu, au début de la page suivante : réduisez cette figure (width=60%), ou ôtez le <!-- garder --> ou le <!-- page --> qui la précède.',
  },
  'quality-grid': {
    what: 'une ligne hors de la grille',
    why: 'Les lignes des deux faces de la feuille ne tombent plus à la même hauteur, et se voient au travers.',
    remedy:
      'Cherchez juste au-dessus ce qui n’a pas la hauteur d’un nombre entier de lignes : une image dans le texte, une règle de votre feuille de style.',
  },
  'quality-heading': {
    what: 'un titre séparé de son texte',
    why: 'Au bas d’une page, un titre annonce ce que le lecteur ne voit pas.',
    remedy: 'Mettez <!-- page --> devant ce titre, ou changez de place la figure qui le suit.',
  },
  'quality-hole': {
    what: 'un grand blanc au milieu d’une page',
    why: 'Plus de quatre lignes vides coupent la lecture : souvent une figure ou un tableau qui n’a pas tenu.',
    remedy:
      'Déplacez la figure d’un paragraphe, réduisez-la (width=60%), ou laissez-la monter en tête de page : place=top.',
  },
  'name-divided': {
    what: 'un nom propre coupé en fin de ligne',
    why: 'Un nom de personne ou de lieu reste entier (Imprimerie nationale), mais aucune autre répartition des mots ne tenait dans la colonne.',
    remedy: 'Changez un mot de la phrase, ou donnez plus de largeur au texte.',
  },
  'quality-hyphen-page': {
    what: 'un mot coupé en bas de page',
    why: 'Le lecteur tourne la page au milieu d’un mot (Imprimerie nationale).',
    remedy: 'Ajoutez ou ôtez un mot plus haut dans ce paragraphe : la coupure se déplace.',
  },
  'quality-hyphens': {
    what: 'plusieurs lignes de suite finies par un trait d’union',
    why: 'Trois traits d’union de suite font au bord du texte une échelle, que l’œil suit au lieu de lire.',
    remedy: 'Changez un mot de ce paragraphe, ou l’ordre de deux mots : les coupures se déplacent.',
  },
  'quality-letter': {
    what: 'une ligne qui finit par un mot d’une lettre',
    why: 'Au bout d’une ligne, « à » ou « y » est coupé de ce qu’il annonce (Imprimerie nationale).',
    remedy: 'Liez-le au mot suivant par une espace insécable, à&nbsp;Genève, ou changez un mot de ce paragraphe.',
  },
  'quality-orphan': {
    what: 'une première ligne seule en bas de page',
    why: 'Le paragraphe commence sur une page et se lit sur l’autre (Imprimerie nationale).',
    remedy:
      'Ajoutez ou ôtez quelques mots plus haut, ou mettez <!-- garder --> devant ce paragraphe : il ne sera plus coupé.',
  },
  'quality-repeat': {
    what: 'le même mot au bord de plusieurs lignes',
    why: 'L’œil passe d’une ligne à l’autre par ce mot, et en saute une.',
    remedy: 'Changez-le dans une de ces lignes, ou l’ordre de deux mots.',
  },
  'quality-short': {
    what: 'une dernière ligne très courte',
    why: 'Plus courte que deux fois le retrait d’alinéa, elle fait un trou entre deux paragraphes (Imprimerie nationale).',
    remedy: 'Ajoutez ou ôtez quelques mots dans ce paragraphe.',
  },
  'quality-widow': {
    what: 'une dernière ligne seule en haut de page',
    why: 'Séparée de son paragraphe, elle se lit comme un reste (Imprimerie nationale).',
    remedy:
      'Ôtez quelques mots de ce paragraphe pour lui faire perdre une ligne, ou mettez <!-- garder --> devant : il ne sera plus coupé.',
  },
}
