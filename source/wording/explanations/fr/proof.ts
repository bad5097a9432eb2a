/** What the proof finds in a PDF, in French. */
import type {Explained} from '../types.ts'

export const proof: Explained = {
  'pdf-bookmark-nowhere': {
    what: 'un signet du PDF qui ne mène nulle part',
    why: 'Le lecteur y clique et rien ne bouge : souvent une page ôtée par un autre logiciel.',
    remedy: 'Refaites le PDF par fascicule build, et donnez celui-là.',
  },
  'pdf-link-nowhere': {
    what: 'un lien du PDF qui ne mène nulle part',
    why: 'Ce qu’il désigne n’est sur aucune page ; fascicule build retire le lien et garde son texte.',
    remedy: 'Donnez l’identifiant à la cible (# Titre {#paix}), ou retirez le lien.',
  },
  'pdf-no-language': {
    what: 'un PDF qui ne dit pas sa langue',
    why: 'Un lecteur d’écran peut le lire avec l’accent d’une autre (PDF/UA-1, 7.2).',
    remedy:
      'Refaites-le par fascicule build, qui y inscrit celle de publication.yaml (lang: fr-FR) ; « Imprimer en PDF » l’ôte.',
  },
  'pdf-no-title': {
    what: 'un PDF sans titre dans ses propriétés',
    why: 'Les onglets, les catalogues et les lecteurs d’écran donnent alors le nom du fichier (PDF/UA-1, 7.1).',
    remedy: 'Écrivez title: Mon livret dans publication.yaml, et refaites le PDF par fascicule build.',
  },
  'pdf-resolution': {
    what: 'une image trop peu fine à sa taille',
    why: 'Sous 150 points par pouce, elle paraît floue sur le papier ; un imprimeur en demande 300.',
    remedy:
      'Prenez l’original en plus grand, ou réduisez-la : width=50%. À 110 mm de large, 300 points par pouce font 1 300 pixels.',
  },
  'pdf-trim': {
    what: 'un format rogné plus grand que la feuille',
    why: 'L’imprimeur coupe là où le PDF le dit : ici, hors du papier.',
    remedy:
      'Refaites le PDF par fascicule build ; s’il n’a pas été recadré par un autre logiciel, c’est une faute de Fascicule : signalez-la.',
  },
  'pdf-untagged': {
    what: 'un PDF sans balisage',
    why: 'Sans balises, un lecteur d’écran lit les mots sans ordre, sans titres ni listes (PDF/UA-1, 7.1).',
    remedy:
      'Refaites-le par fascicule build et donnez celui-là : « Imprimer en PDF », comme un logiciel qui l’allège, ôte les balises.',
  },
  'proof-blank': {
    what: 'une page vide que rien ne demande',
    why: 'Elle passe pour une faute d’impression, et décale les suivantes.',
    remedy:
      'Si la publication a sa feuille de style, essayez theme: sobre ; sinon c’est une faute de Fascicule : signalez-la.',
  },
  'proof-contrast': {
    what: 'un texte qui ne se détache pas de son fond',
    why: 'Sous 1,2 : 1 personne ne le voit ; sous 3 : 1, beaucoup de lecteurs le devinent à peine (WCAG 2.2, 1.4.3). Sur une image, la page est comparée avec et sans ses lettres.',
    remedy:
      'Dans la feuille de style, donnez au texte une couleur plus foncée ou plus claire (color: #333), ou un fond uni : background: #fff. Dans un dessin, changez son fichier.',
  },
  'proof-covered': {
    what: 'un texte caché sous autre chose',
    why: 'Une image, un fond ou un bloc est imprimé par-dessus : le texte est dans le PDF et personne ne le lit.',
    remedy:
      'Dans la feuille de style, ôtez position: fixed ou absolute de ce qui recouvre le texte, ou faites-le passer dessous : z-index: -1. Sinon, essayez theme: sobre.',
  },
  'proof-font': {
    what: 'une police qu’un imprimeur refuserait',
    why: 'Qui n’est pas incorporée sera remplacée par une autre ; en Type 3 (police variable, .otf), beaucoup d’imprimeurs la refusent, mais l’écran la montre bien.',
    remedy:
      'Donnez au thème des polices statiques en TrueType, une par graisse : Texte-Regular.woff2 et Texte-Semibold.woff2, et non Texte-Variable.woff2.',
  },
  'proof-glyph': {
    what: 'un caractère sans dessin dans la police',
    why: 'Il s’imprime comme une case vide, et le lecteur ne sait pas ce qu’elle remplace.',
    remedy: 'Remplacez-le par un caractère courant, ou mettez une image du caractère.',
  },
  'proof-image': {
    what: 'une image qui n’est pas visible dans le PDF',
    why: 'Le texte en parle et le lecteur ne la voit pas : illisible pour le navigateur, ou cachée par une feuille de style. Le PDF est refusé.',
    remedy:
      'Ouvrez l’image et enregistrez-la de nouveau en PNG ou en JPEG ; si la publication a sa feuille de style, essayez theme: sobre.',
  },
  'proof-number': {
    what: 'un numéro de page faux',
    why: 'Le lecteur irait à une autre page que celle dont parle le texte. Le PDF est refusé.',
    remedy:
      'Si un autre logiciel a ôté ou ajouté des pages, refaites le PDF par fascicule build ; sinon c’est une faute de Fascicule : signalez-la avec le renvoi.',
  },
  'proof-order': {
    what: 'des mots qui ont changé de place',
    why: 'La vérification suit le texte mot à mot : rien ne doit se lire dans un autre ordre que celui du texte. Le PDF est refusé.',
    remedy: 'C’est une faute de Fascicule : signalez-la avec le paragraphe indiqué.',
  },
  'proof-outside': {
    what: 'un texte hors de la page, ou rogné',
    why: 'Il est dans le PDF, mais au-delà de la page ou de la boîte qui le coupe : personne ne le lit.',
    remedy:
      'Dans la feuille de style, ôtez clip-path, overflow: hidden ou la hauteur fixe qui coupe le texte. Sinon, essayez theme: sobre.',
  },
  'proof-overflow': {
    what: 'un texte qui sort de la zone de texte',
    why: 'Il déborde dans la marge, où il peut être rogné.',
    remedy:
      'Raccourcissez ou partagez ce qui ne se coupe pas : un tableau qui a trop de colonnes, une très longue suite de lettres.',
  },
  'proof-overlap': {
    what: 'deux textes imprimés l’un sur l’autre',
    why: 'On ne lit ni l’un ni l’autre.',
    remedy:
      'Si la publication a sa feuille de style, essayez theme: sobre ; sinon c’est une faute de Fascicule : signalez-la avec la page.',
  },
  'proof-space': {
    what: 'une espace perdue dans le PDF',
    why: 'Deux mots n’en font plus qu’un : on ne les trouve plus en les cherchant. Le PDF est refusé.',
    remedy: 'C’est une faute de Fascicule : signalez-la avec les mots indiqués.',
  },
  'proof-space-added': {
    what: 'une espace de trop dans un mot du PDF',
    why: 'Le mot est en morceaux pour qui le cherche, le copie ou l’écoute.',
    remedy:
      'Si la publication a sa feuille de style, ramenez letter-spacing sous 0.1em ; sinon c’est une faute de Fascicule : signalez-la avec le mot.',
  },
  'proof-transparent': {
    what: 'un texte transparent',
    why: 'Il est dans le PDF, peint avec rien ou presque rien : personne ne le lit, même si on le trouve en le cherchant.',
    remedy:
      'Dans la feuille de style, ôtez opacity, mask-image, color: transparent ou l’animation qui efface le texte ; pour taire un passage, ôtez-le du Markdown.',
  },
  'proof-word-foreign': {
    what: 'un mot imprimé qui n’est pas dans le texte',
    why: 'Rien ne doit s’ajouter à ce que vous avez écrit. Le PDF n’est refusé que si ce mot est d’une partie gardée pour d’autres lecteurs (une réponse).',
    remedy:
      'Si la publication a sa feuille de style, essayez theme: sobre ; sinon c’est une faute de Fascicule : signalez-la avec le mot.',
  },
  'proof-word-lost': {
    what: 'un mot du texte qui manque dans le PDF',
    why: 'La vérification compare chaque mot : rien ne doit se perdre. Le PDF est refusé.',
    remedy:
      'Si un message proof-glyph parle du même mot, remplacez ce caractère ; sinon c’est une faute de Fascicule : signalez-la avec le paragraphe indiqué.',
  },
  'proof-word-twice': {
    what: 'un mot imprimé une fois de trop',
    why: 'Le lecteur lirait deux fois la même chose. Le PDF est refusé.',
    remedy: 'C’est une faute de Fascicule : signalez-la avec le paragraphe indiqué.',
  },
  'formula-small': {
    what: 'une formule réduite à moins de 70 %',
    why: 'Elle ne peut pas être coupée et serait plus large que le texte ; trop petite, elle se lit mal.',
    remedy: 'Coupez-la : \\begin{aligned} … & = … \\\\ & + … \\end{aligned}, ou donnez un nom à une de ses parties.',
  },
  'proof-formula': {
    what: 'une formule qui n’est pas imprimée entière',
    why: 'Ses lettres et ses chiffres dans le PDF ne sont pas ceux de la source. Le PDF est refusé.',
    remedy: 'C’est une faute de Fascicule : signalez-la avec la formule.',
  },
}
