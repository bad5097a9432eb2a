/** What is typed after `fascicule`, and where the PDF goes, in French. */
import type {Explained} from '../types.ts'

export const commands: Explained = {
  'argument-many': {
    what: 'un mot de trop dans la commande',
    why: 'La commande n’en attend pas tant : souvent un nom avec des espaces, lu comme plusieurs.',
    remedy: 'Mettez-le entre guillemets : fascicule build "mon livret".',
  },
  'argument-missing': {
    what: 'un mot qui manque dans la commande',
    why: 'Elle ne sait pas sur quoi travailler.',
    remedy: 'Donnez-le : fascicule init mon-livret, ou fascicule proof dist/livret.pdf.',
  },
  'command-unknown': {
    what: 'une commande inconnue',
    why: 'Le premier mot n’est ni une commande, ni un dossier, ni un texte en .md.',
    remedy: 'Corrigez-le, par exemple fascicule build mon-livret ; fascicule --help donne toutes les commandes.',
  },
  'folder-missing': {
    what: 'un dossier qui n’existe pas',
    why: 'Le chemin part du dossier courant, et ne mène à rien.',
    remedy: 'Corrigez le nom, ou allez d’abord dans le dossier : cd mon-livret, puis fascicule build.',
  },
  'folder-not-empty': {
    what: 'un dossier qui n’est pas vide',
    why: 'fascicule init n’écrit jamais parmi des fichiers qui sont déjà là.',
    remedy: 'Donnez un nom nouveau : fascicule init mon-livret-2.',
  },
  'input-not-markdown': {
    what: 'un fichier qui n’est pas du Markdown',
    why: 'Seuls les fichiers .md et .markdown sont composés.',
    remedy:
      'Enregistrez le texte en .md ; un document Word se convertit, par exemple par pandoc texte.docx -o texte.md.',
  },
  'input-not-pdf': {
    what: 'un fichier qui n’est pas un PDF lisible',
    why: 'Il est d’une autre sorte, endommagé ou protégé.',
    remedy: 'Donnez un PDF fait par Fascicule : fascicule proof dist/livret.pdf.',
  },
  'not-a-folder': {
    what: 'un fichier à la place d’un dossier',
    why: 'Une publication est un dossier : un fichier porte déjà ce nom.',
    remedy: 'Donnez un autre nom : fascicule init mon-livret.',
  },
  'option-choice': {
    what: 'une valeur d’option inconnue',
    why: 'Le programme ne peut pas deviner ce qui est voulu.',
    remedy: 'Prenez une de celles que le message donne : --format plain, --template brochure.',
  },
  'option-flag': {
    what: 'une valeur donnée à une option qui n’en prend pas',
    why: 'L’option dit tout à elle seule.',
    remedy: 'Écrivez --strict, et non --strict=oui.',
  },
  'option-number': {
    what: 'un délai qui n’est pas un nombre de secondes',
    why: 'Fascicule abandonne au bout de ce temps : plus de zéro seconde, un jour au plus.',
    remedy: 'Écrivez --timeout 120.',
  },
  'option-unknown': {
    what: 'une option inconnue',
    why: 'Elle n’aurait pas d’effet, et vous la croiriez suivie.',
    remedy: 'Corrigez son nom ; fascicule build --help donne celles de build.',
  },
  'option-value': {
    what: 'une option sans sa valeur',
    why: 'Elle ne dit rien sans elle.',
    remedy: 'Écrivez la valeur après une espace : -o rapport.pdf, --profile screen.',
  },
  'output-ending': {
    what: 'un nom de sortie qui n’est pas d’un PDF',
    why: 'Fascicule ne fait que des PDF : un autre nom deviendrait celui d’un dossier.',
    remedy: 'Donnez un nom en .pdf : fascicule build -o livret.pdf.',
  },
  'output-held': {
    what: 'un PDF tenu par un autre programme',
    why: 'Une visionneuse où il est ouvert, sous Windows surtout, ou une protection empêche de le remplacer.',
    remedy: 'Fermez-le et recommencez, ou écrivez ailleurs : -o rapport-2.pdf.',
  },
  'output-in-file': {
    what: 'un fichier à la place d’un dossier',
    why: 'Le chemin de sortie passe par un fichier : rien ne peut s’y écrire.',
    remedy: 'Donnez le chemin d’un dossier : -o sorties/rapport.pdf.',
  },
  'output-is-folder': {
    what: 'un dossier qui a le nom du PDF',
    why: 'Il n’est pas remplacé : ce qu’il contient serait perdu.',
    remedy:
      'Donnez un autre nom (-o rapport-2.pdf), ou finissez-le par une barre pour écrire dedans (-o rapport.pdf/).',
  },
  'output-json': {
    what: 'deux choses pour la même sortie',
    why: '--json et -o - écrivent tous deux sur la sortie standard, où ils se mêleraient.',
    remedy: 'Donnez un fichier au PDF : fascicule build --json -o rapport.pdf.',
  },
  'output-name-long': {
    what: 'un nom de fichier trop long',
    why: 'La plupart des disques s’arrêtent à 255 octets, et une lettre accentuée en prend deux.',
    remedy: 'Donnez un nom plus court : slug: rapport-annuel dans publication.yaml, ou -o rapport.pdf.',
  },
  'output-not-pdf': {
    what: 'un fichier qui serait perdu',
    why: '-o nomme un fichier qui existe et n’est pas un PDF : il n’est pas remplacé.',
    remedy: 'Donnez un nom en .pdf : -o rapport.pdf.',
  },
  'output-not-writable': {
    what: 'un endroit où rien ne peut s’écrire',
    why: 'Vous n’en avez pas le droit, ou le disque est en lecture seule.',
    remedy: 'Choisissez un dossier à vous : -o ~/rapport.pdf.',
  },
  'output-one': {
    what: 'plusieurs PDF pour un seul fichier',
    why: 'Chaque profil donne un PDF : le second effacerait le premier.',
    remedy: 'Donnez un dossier (-o sorties/), ou un seul profil (--profile screen).',
  },
  'output-outside': {
    what: 'un dossier de sortie qui est un lien vers le dehors',
    why: 'Sans -o, rien n’est écrit hors du dossier de la publication : elle peut venir de quelqu’un d’autre.',
    remedy: 'Nommez l’endroit vous-même (-o ~/pdf/), ou remplacez le lien dist par un dossier.',
  },
  'output-special': {
    what: 'une sortie qui est un tube ou un périphérique',
    why: 'Le PDF s’écrit à côté puis prend la place de l’ancien : cela n’a de sens que pour un fichier.',
    remedy: 'Donnez un nom de fichier (-o livret.pdf) ; pour un autre programme : fascicule build -o - | ….',
  },
  'output-stdout': {
    what: 'une sortie standard qui n’accepte plus rien',
    why: 'Le disque où elle est dirigée est plein, ou en faute : ce qui devait y être écrit manque en partie.',
    remedy: 'Libérez de la place, ou donnez un fichier : fascicule build -o livret.pdf.',
  },
  'profile-unknown': {
    what: 'un profil inconnu',
    why: 'Chaque profil donne un PDF ; celui-ci n’existe pas.',
    remedy: 'Prenez un de ceux que le message donne.',
  },
  'rule-unknown': {
    what: 'une règle inconnue',
    why: 'Aucune règle et aucun message n’a ce nom.',
    remedy:
      'Copiez-le d’un message, après « erreur » ou « avertissement » : fascicule explain image-missing. Seul, fascicule explain les donne tous.',
  },
}
