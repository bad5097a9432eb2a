/** What YAML refuses or misreads, in French. */
import type {Explained} from '../types.ts'

export const yaml: Explained = {
  'yaml-aliases': {
    what: 'trop de renvois dans la configuration',
    why: '& et * font répéter à YAML ce qui est déjà écrit ; multipliés, ils épuiseraient la machine.',
    remedy: 'Écrivez chaque valeur en toutes lettres : author: [Anne Roy, Jean Côté].',
  },
  'yaml-bracket': {
    what: 'un crochet ou une accolade qui n’est pas fermé',
    why: 'YAML cherche la fin de la liste dans les lignes suivantes, et les prend pour sa suite.',
    remedy: 'Fermez-le à la fin de la valeur : author: [Anne Roy, Jean Côté].',
  },
  'yaml-colon': {
    what: 'un deux-points dans une valeur',
    why: 'Pour YAML, « : » sépare une clé de sa valeur.',
    remedy: 'Mettez la valeur entre guillemets droits : title: "Paix : le maintien".',
  },
  'yaml-comment': {
    what: 'un dièse qui cache la fin d’une valeur',
    why: 'Pour YAML, un dièse après une espace commence un commentaire : la suite n’est pas lue, et ne s’imprime pas.',
    remedy: 'Mettez toute la valeur entre guillemets droits : title: "Cahier #1".',
  },
  'yaml-dash': {
    what: 'une liste commencée sur la ligne de sa clé',
    why: 'Un tiret ne commence une liste qu’en tête de ligne.',
    remedy: 'Écrivez author: [Anne Roy, Jean Côté], ou un nom par ligne sous la clé, en retrait, après un tiret.',
  },
  'yaml-documents': {
    what: 'une ligne --- ou ... au milieu des clés',
    why: 'Pour YAML, elle finit le document : les clés qui suivent en feraient un autre, qui ne serait pas lu.',
    remedy: 'Supprimez-la : seul l’en-tête d’un fichier Markdown s’entoure de lignes ---.',
  },
  'yaml-escape': {
    what: 'une barre oblique inverse entre guillemets droits',
    why: 'YAML la lit avec la lettre qui suit, comme un seul signe.',
    remedy: 'Doublez-la, "un \\\\ seul", ou écrivez / dans un chemin : images/photo.jpg.',
  },
  'yaml-indent': {
    what: 'une ligne mal alignée',
    why: 'Le retrait dit à quelle clé une ligne appartient : mal alignée, elle n’appartient à aucune.',
    remedy:
      'Donnez le même retrait aux clés d’un même niveau, deux espaces par niveau ; ou mettez-les sur une ligne : page: {size: A5}.',
  },
  'yaml-no-colon': {
    what: 'un deux-points qui manque',
    why: 'YAML sépare une clé de sa valeur par un deux-points et une espace.',
    remedy: 'Écrivez title: Mon livret.',
  },
  'yaml-open-quote': {
    what: 'un guillemet qui n’est pas fermé',
    why: 'YAML prend les lignes suivantes pour la suite de la valeur.',
    remedy: 'Fermez-le par le même signe : title: "Mon livret".',
  },
  'yaml-quote': {
    what: 'un texte après le guillemet fermant',
    why: "La valeur finit au premier guillemet semblable à celui qui l’ouvre : dans 'L'action', c’est l’apostrophe.",
    remedy: 'Mettez toute la valeur entre guillemets droits doubles : title: "L\'action des Nations Unies".',
  },
  'yaml-space': {
    what: 'une espace qui manque après le deux-points',
    why: 'Sans elle, YAML lit un seul mot : title:Livret n’est pas une clé.',
    remedy: 'Écrivez title: Livret.',
  },
  'yaml-start': {
    what: 'une valeur qui commence par un signe réservé',
    why: 'En tête d’une valeur, * & ! @ % et l’accent grave ont un sens pour YAML.',
    remedy: 'Mettez toute la valeur entre guillemets droits : title: "*Livret*".',
  },
  'yaml-syntax': {
    what: 'une ligne qui n’est pas du YAML',
    why: 'La configuration est faite de lignes « clé: valeur » : tant que celle-ci ne se lit pas, rien du fichier n’est retenu.',
    remedy: 'Écrivez title: Mon livret, une clé par ligne ; une remarque commence par un dièse.',
  },
  'yaml-tab': {
    what: 'une tabulation dans la configuration',
    why: 'YAML ne connaît que les espaces.',
    remedy: 'Remplacez la tabulation par deux espaces.',
  },
  'yaml-twice': {
    what: 'une clé donnée deux fois',
    why: 'On ne saurait laquelle des deux valeurs est voulue.',
    remedy: 'Gardez une seule ligne ; plusieurs auteurs font une liste : author: [Anne Roy, Jean Côté].',
  },
}
