/** The keys of publication.yaml and the pages that are filled from them, in French. */
import type {Explained} from '../types.ts'

export const configuration: Explained = {
  'config-below': {
    what: 'un dossier qui contient celui d’une publication',
    why: 'La publication est le dossier où se trouve publication.yaml, et non celui qui le contient.',
    remedy: 'Donnez son dossier à la commande : fascicule build mon-livret.',
  },
  'config-colour': {
    what: 'une couleur mal écrite',
    why: 'Une couleur s’écrit comme en CSS, d’un dièse et de trois ou six chiffres hexadécimaux. Sans guillemets, YAML prend le dièse pour un commentaire.',
    remedy: 'Écrivez theme: {accent: "#0b4f6c"}, guillemets droits compris.',
  },
  'config-contrast': {
    what: 'une couleur trop pâle sur le blanc',
    why: 'Sous un contraste de 4,5, un titre se lit mal, et s’efface à la photocopie (WCAG 2.2, critère 1.4.3).',
    remedy: 'Foncez la couleur : "#0b4f6c" plutôt que "#5bb8dd".',
  },
  'config-date': {
    what: 'une date mal écrite, ou qui n’existe pas',
    why: 'Une date s’écrit année, mois, jour (ISO 8601) : 03/04/2026 se lirait en mars ou en avril selon le pays.',
    remedy: 'Écrivez date: 2026-11-23, et vérifiez que le mois a bien ce jour.',
  },
  'config-file': {
    what: 'une configuration sous un autre nom',
    why: 'Seul publication.yaml, à la racine du dossier, est lu : les réglages de ce fichier-ci ne servent pas.',
    remedy:
      'Renommez-le publication.yaml et vérifiez ses clés (title, author, lang…) ; celles d’un autre outil se récrivent.',
  },
  'config-isbn': {
    what: 'un ISBN incomplet ou mal écrit',
    why: 'Un ISBN a 13 chiffres et commence par 978 ou 979 ; les anciens en ont 10.',
    remedy: 'Recopiez-le entier, avec ou sans traits d’union : isbn: 978-2-07-036822-8.',
  },
  'config-isbn-key': {
    what: 'un ISBN dont la clé est fausse',
    why: 'Le dernier chiffre se calcule d’après les autres (ISO 2108) : il trahit un chiffre mal recopié.',
    remedy:
      'Relisez chaque chiffre sur l’attribution de l’agence (AFNIL, BAnQ, BAC…) ; ne changez le dernier que si les autres sont justes.',
  },
  'config-key': {
    what: 'une clé inconnue dans la configuration',
    why: 'Elle n’aurait pas d’effet, et vous la croiriez lue.',
    remedy: 'Corrigez son nom ; un éditeur qui lit le schéma propose les clés.',
  },
  'config-lang': {
    what: 'une langue mal écrite',
    why: 'Les espaces, les césures et le format du papier dépendent de la langue : elle se donne par son code, et non par son nom.',
    remedy: 'Écrivez lang: fr-FR, fr-CA, fr-CH ou fr-BE, avec un trait d’union.',
  },
  'config-length': {
    what: 'une longueur mal écrite',
    why: 'Un nombre seul pourrait être des millimètres ou des pouces.',
    remedy: 'Écrivez le nombre et son unité, mm, cm, in ou pt : bleed: 3mm.',
  },
  'config-name': {
    what: 'un nom de profil inconnu',
    why: 'Sous « profiles », chaque nom est celui d’un PDF à produire : un nom inconnu n’en donnerait aucun.',
    remedy: 'Prenez un de ceux que le message donne : profiles: {screen: {}}.',
  },
  'config-path-outside': {
    what: 'un chemin qui sort du dossier',
    why: 'Rien n’est lu hors du dossier de la publication : il se déplace et s’archive d’un bloc.',
    remedy:
      'Copiez le fichier dans le dossier, et donnez son chemin depuis publication.yaml : image: images/couverture.jpg.',
  },
  'config-path-remote': {
    what: 'une adresse web au lieu d’un fichier',
    why: 'Une publication se fait sans réseau, et de la même façon dans dix ans.',
    remedy: 'Téléchargez le fichier, vérifiez ses droits, et écrivez son chemin : image: images/couverture.jpg.',
  },
  'config-path-slash': {
    what: 'un chemin écrit avec \\',
    why: 'La barre oblique inverse ne sépare les dossiers que sous Windows ; la barre oblique, partout.',
    remedy: 'Écrivez image: images/couverture.jpg.',
  },
  'config-sides': {
    what: 'une largeur et une hauteur impossibles',
    why: 'Chaque côté de la page est une longueur avec son unité, de 50 à 600 mm.',
    remedy: 'Écrivez page: {size: [148mm, 210mm]}.',
  },
  'config-size': {
    what: 'un format de page inconnu',
    why: 'Les marges, les lignes et les coupes en dépendent : rien n’est deviné.',
    remedy: 'Écrivez un nom (page: {size: A5}) ou deux côtés (page: {size: [148mm, 210mm]}).',
  },
  'config-slug': {
    what: 'un nom de PDF impossible',
    why: 'Le PDF doit pouvoir prendre ce nom sur toutes les machines : ni espace ni barre oblique, et .pdf s’ajoute de lui-même.',
    remedy: 'Écrivez slug: rapport-annuel.',
  },
  'config-theme': {
    what: 'un thème qui n’existe pas',
    why: 'Les polices, les couleurs et les marges viennent du thème.',
    remedy: 'Écrivez theme: sobre, ou le chemin d’une feuille de style du dossier : theme: styles/rapport.css.',
  },
  'config-type': {
    what: 'une valeur d’une autre sorte que celle attendue',
    why: 'Chaque clé demande un texte, un nombre, true ou false, une liste, ou d’autres clés : une autre sorte ne lui dit rien.',
    remedy:
      'Suivez la forme que le message donne : numbering: true, contents: {depth: 2}, author: [Anne Roy, Jean Côté].',
  },
  'config-value': {
    what: 'une valeur inconnue',
    why: 'Le programme ne peut pas deviner ce qui est voulu.',
    remedy: 'Choisissez parmi les valeurs que le message donne.',
  },
  'lang-default': {
    what: 'une langue qui n’est pas dite',
    why: 'Les espaces, les césures et le format du papier en dépendent.',
    remedy: 'Écrivez lang: fr-FR, fr-CA, fr-CH ou fr-BE.',
  },
  'template-refused': {
    what: 'dans un modèle de page, quelque chose qui n’y a pas sa place',
    why: 'Un modèle porte du texte, des images de la publication et des places à remplir ; un script, un cadre, un formulaire ou une adresse du web n’y servent à rien sur du papier.',
    remedy:
      'Ôtez-le du modèle. Mettez l’image dans la publication et nommez-la ; écrivez la mise en forme dans une feuille de style.',
  },
  'template-slot': {
    what: 'une place inconnue dans un modèle de page',
    why: 'Un modèle du dossier templates/ demande une valeur qui n’existe pas : l’élément qui devait la montrer disparaît de la page.',
    remedy: 'Corrigez le nom dans le modèle : data-slot="title", data-slot="author", data-slot="date"…',
  },
}
