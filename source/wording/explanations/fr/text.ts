/** Markdown, blocks and HTML of the text, in French. */
import type {Explained} from '../types.ts'

export const text: Explained = {
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
  'comment-misplaced': {
    what: 'une commande au milieu d’une ligne',
    why: 'Elle reste sans effet.',
    remedy: 'Mettez-la seule sur sa ligne.',
  },
  'comment-open': {
    what: 'un commentaire qui n’est pas fermé',
    why: 'Tout ce qui suit serait pris pour le commentaire et manquerait dans le PDF : il est donc imprimé, la marque aussi.',
    remedy: 'Fermez le commentaire par --> à la fin de ce qui ne doit pas s’imprimer : <!-- à revoir -->.',
  },
  'comment-page': {
    what: 'une commande de page mal écrite',
    why: 'Le saut de page n’a pas lieu.',
    remedy: '<!-- page -->, <!-- page paire --> ou <!-- page impaire -->, seul sur sa ligne.',
  },
  'comment-unknown': {
    what: 'un commentaire qui ressemble à une commande',
    why: 'Il ne fait rien et ne s’imprime pas : le saut de page ou la liste attendus manquent.',
    remedy: 'Écrivez la commande telle que le message la donne, seule sur sa ligne : <!-- page -->.',
  },
  'directive-content': {
    what: 'un bloc sans ce qu’il est fait pour montrer',
    why: 'Une figure sans image, un glossaire ou une chronologie sans liste s’impriment comme du texte ordinaire.',
    remedy:
      'Une figure veut une image ; un glossaire, une liste de définitions : le terme sur une ligne, « : sa définition » sur la suivante.',
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
  'directive-stray': {
    what: 'une ligne ::: qui ne ferme rien',
    why: 'Le bloc qu’elle devait fermer a peut-être un nom mal écrit.',
    remedy: 'Supprimez-la, ou ouvrez le bloc par :::nom.',
  },
  'directive-unclosed': {
    what: 'un bloc qui n’est pas fermé',
    why: 'Tout ce qui suit jusqu’à la fin du fichier serait dedans.',
    remedy: 'Ajoutez une ligne ::: après son contenu.',
  },
  'directive-unknown': {
    what: 'un bloc inconnu',
    why: 'Son contenu est imprimé sans mise en forme.',
    remedy:
      'Corrigez le nom : aside, pullquote, columns, exercise, answer, teacher, glossary, timeline, verse, ou leur nom français.',
  },
  'directive-value': {
    what: 'une directive à laquelle manque sa valeur',
    why: 'Le programme ne sait pas combien de lignes ou quelle hauteur faire.',
    remedy: 'Donnez-la entre accolades : ::lignes{5}, ::quadrillage{6cm}.',
  },
  'fence-open': {
    what: 'un bloc de code qui n’est pas fermé',
    why: 'Toute la suite du fichier est prise pour du code.',
    remedy: 'Ajoutez après le code une ligne des mêmes accents graves.',
  },
  'heading-empty': {
    what: 'un titre sans texte',
    why: 'Il laisserait une ligne vide dans la table des matières.',
    remedy: 'Complétez-le, ou supprimez la ligne.',
  },
  'class-reserved': {
    what: 'une classe qui porte un nom de Fascicule',
    why: 'Les notes, les figures, les sauts de page se reconnaissent à leur classe : un bloc du même nom serait pris pour l’un d’eux.',
    remedy:
      'Donnez-lui un nom à vous, et le même dans votre feuille de style. Un encadré, un exergue, des colonnes s’écrivent ::: encadre, ::: exergue, ::: colonnes ; un saut de page, <!-- page -->.',
  },
  'html-attribute': {
    what: 'un attribut HTML refusé',
    why: 'La mise en forme relève de la feuille de style, et rien ne s’exécute.',
    remedy: 'Retirez-le.',
  },
  'html-look': {
    what: 'une mise en forme écrite dans du HTML',
    why: 'Les couleurs et les polices d’un texte collé ne s’impriment pas : elles viennent de la feuille de style, pour être les mêmes partout.',
    remedy: 'Écrivez *italique* ou **gras**, faites-en un encadré, ou servez-vous de [texte]{.classe}.',
  },
  'html-misplaced': {
    what: 'un bloc HTML dans une ligne',
    why: 'Il couperait le paragraphe : seul son texte est gardé.',
    remedy: 'Mettez-le seul, entre deux lignes vides.',
  },
  'html-opened': {
    what: 'une balise refusée, son texte gardé',
    why: 'La mise en forme vient de la feuille de style, pour être la même partout.',
    remedy: 'Retirez la balise, ou servez-vous de [texte]{.classe}.',
  },
  'html-refused': {
    what: 'du HTML refusé, et son contenu avec lui',
    why: 'Un PDF n’exécute rien : scripts, formulaires et cadres n’y ont pas de sens.',
    remedy: 'Remplacez-le par du texte ou par une image.',
  },
  'html-unknown': {
    what: 'des chevrons pris pour une balise',
    why: 'Ils s’impriment tels quels.',
    remedy: 'Si c’est voulu, écrivez \\< devant.',
  },
  'markdown-literal': {
    what: 'du Markdown qui s’imprime tel quel',
    why: 'Une espace de trop ou de moins, ou l’écriture d’un autre outil : le lecteur verrait les signes au lieu de leur effet.',
    remedy:
      'Écrivez ce que le message propose, # Titre et non #Titre ; si c’est voulu, mettez \\ devant le premier signe.',
  },
  nesting: {
    what: 'trop de niveaux emboîtés',
    why: 'Au-delà, la page ne peut plus les montrer : le reste est mis à plat.',
    remedy: 'Simplifiez la liste ou la citation.',
  },
  'note-colon': {
    what: 'le texte d’une note, sans son deux-points',
    why: 'Il s’imprime comme un paragraphe, et l’appel de la note ne mène à rien.',
    remedy: 'Collez le deux-points au crochet : [^1]: Le texte de la note.',
  },
  'passages-hidden': {
    what: 'des passages que ce profil ne montre pas',
    why: 'Une réponse ou une remarque à l’enseignant n’est pas pour tous les lecteurs : le PDF à distribuer les cache.',
    remedy: 'Rien à faire si c’est voulu. Pour montrer un passage à tous, ôtez les lignes ::: autour de lui.',
  },
  'rule-name': {
    what: 'une règle réglée sous un nom inconnu',
    why: 'Le réglage reste sans effet : la règle visée s’applique comme avant.',
    remedy:
      'Écrivez le nom comme le message de la règle le donne, avec sa majuscule : W02. fascicule explain les donne tous.',
  },
  'signs-crowded': {
    what: 'un paragraphe chargé de signes',
    why: 'Le temps de lecture croîtrait sans mesure : au-delà de quelques milliers de signes de mise en forme, le reste du paragraphe s’imprime lettre à lettre, et rien ne se perd.',
    remedy: 'Coupez le paragraphe par des lignes vides, ou mettez \\ devant les signes qui sont du texte.',
  },
  'table-cells': {
    what: 'une ligne de tableau trop longue',
    why: 'Les colonnes sont celles de la première ligne : la cellule de trop s’imprime à côté, sans nom.',
    remedy:
      'Ôtez la barre de trop, ou complétez la première ligne : | Nom | Date | Lieu |. Une barre voulue dans une cellule s’écrit \\|.',
  },
  'text-lost': {
    what: 'des mots perdus à la lecture',
    why: 'Fascicule compare le texte avant et après sa lecture : rien ne doit se perdre.',
    remedy:
      'C’est une faute de Fascicule : signalez-la avec le paragraphe indiqué, et récrivez-le plus simplement en attendant.',
  },
  'math-fault': {
    what: 'une formule que TeX ne comprend pas',
    why: 'Une accolade manque, ou une commande n’existe pas : la formule est imprimée telle que vous l’avez tapée, et le reste est composé.',
    remedy:
      'Corrigez-la à la colonne dite. Un signe dollar qui n’est pas une formule s’écrit \\$ ; un prix (5 $) n’a besoin de rien.',
  },
}
