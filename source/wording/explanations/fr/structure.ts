/** What a proofreader remarks in the text: rules, each with its reason and its source, in French. */
import type {Explained} from '../types.ts'

export const structure: Explained = {
  'cut-end': {
    what: 'un texte qui s’arrête au milieu d’une phrase',
    why: 'Le dernier paragraphe du fichier n’a pas de ponctuation finale : une fin s’est peut-être perdue en venant d’un traitement de texte ou d’un PDF.',
    remedy:
      'Retrouvez la fin dans l’original, ou terminez la phrase par un point. Si c’est voulu : typography: {rules: {cut-end: off}}.',
  },
  'heading-skip': {
    what: 'un niveau de titre sauté',
    why: 'La table des matières et les lecteurs d’écran suivent la hiérarchie des titres : un niveau sauté y fait un trou (WCAG 2.2, technique G141 ; PDF/UA-1, 7.4).',
    remedy: 'Après un titre #, écrivez ## et non ###.',
  },
  'image-alt': {
    what: 'une image sans description',
    why: 'Qui ne voit pas l’image entend son texte de remplacement ; sans lui, il n’a rien (WCAG 2.2, critère 1.1.1 ; PDF/UA-1, 7.3).',
    remedy: 'Décrivez-la entre les crochets : ![Deux casques bleus devant une école](casques.jpg).',
  },
  'image-caption': {
    what: 'une figure sans légende',
    why: 'La légende dit ce que l’image montre et pourquoi elle est là ; sans elle, la figure n’est ni numérotée ni listée (Imprimerie nationale, Légendes).',
    remedy:
      'Écrivez-la entre guillemets après l’adresse : ![Deux casques bleus](casques.jpg "Une patrouille. Photo : MDN").',
  },
  'image-credit': {
    what: 'une figure sans crédit',
    why: 'L’auteur d’une image a droit à ce que son nom paraisse auprès d’elle (Code de la propriété intellectuelle, art. L. 121-1 ; Loi sur le droit d’auteur du Canada, art. 14.1).',
    remedy: 'Finissez la légende par « Photo : MDN », ou écrivez credit: MDN dans casques.jpg.yaml, à côté de l’image.',
  },
  'link-text': {
    what: 'un lien qui ne dit pas où il mène',
    why: 'Lu seul, ou imprimé, « cliquez ici » ne dit rien : le texte du lien nomme sa destination (WCAG 2.2, critère 2.4.4).',
    remedy: 'Nommez-la entre les crochets : [le rapport de 2025](https://…).',
  },
  pasted: {
    what: 'une habitude de traitement de texte',
    why: 'Un numéro, des capitales, une tabulation ou un retour à la ligne ne disent rien à Markdown : il y voit un seul paragraphe, ou une liste.',
    remedy:
      'Écrivez ce que le message propose (fascicule check --fix le fait quand c’est certain). Si c’est voulu : typography: {rules: {pasted: off}}.',
  },
  seam: {
    what: 'une phrase coupée en deux paragraphes',
    why: 'Un paragraphe sans ponctuation finale, suivi d’un autre qui commence par une minuscule, est d’ordinaire une seule phrase, coupée par un ancien saut de page.',
    remedy:
      'Ôtez la ligne vide qui les sépare (fascicule check --fix le fait quand c’est certain), ou terminez la phrase. Si c’est voulu : typography: {rules: {seam: off}}.',
  },
  'table-head': {
    what: 'un tableau dont les colonnes n’ont pas de nom',
    why: 'L’en-tête est répété en haut de chaque page, et lu devant chaque cellule par un lecteur d’écran (WCAG 2.2, critère 1.3.1 ; PDF/UA-1, 7.5).',
    remedy: 'Nommez les colonnes dans la première ligne, au-dessus de |---|---| : | Format | Largeur |.',
  },
  'title-none': {
    what: 'une publication sans titre',
    why: 'Le nom du fichier s’imprime à la place du titre, sur la couverture et dans les propriétés du PDF.',
    remedy: 'Commencez le texte par « # Mon titre », ou écrivez title: Mon titre dans publication.yaml.',
  },
  'title-stop': {
    what: 'un point à la fin d’un titre',
    why: 'Un titre ne prend pas de point final ; ? ! et … restent (Imprimerie nationale, Titres).',
    remedy: 'Écrivez « # La paix » et non « # La paix. » ; fascicule check --fix le fait.',
  },
}
