/** Files that are not found or not read, in French. */
import type {Explained} from '../types.ts'

export const files: Explained = {
  encoding: {
    what: 'un fichier qui n’est pas en UTF-8',
    why: 'Ses accents peuvent être faux : ils sont lus comme s’il venait de Windows.',
    remedy: 'Enregistrez-le en UTF-8 (Bloc-notes : Enregistrer sous, Encodage).',
  },
  'encoding-utf-16': {
    what: 'un fichier en UTF-16',
    why: 'Il est lu, mais Git et beaucoup d’outils le prennent pour un fichier binaire.',
    remedy: 'Enregistrez-le en UTF-8 (Bloc-notes : Enregistrer sous, Encodage).',
  },
  'character-null': {
    what: 'un caractère nul dans le texte',
    why: 'Aucun texte n’en contient : le fichier a été abîmé, ou vient d’un autre format. Le reste est imprimé.',
    remedy: 'Effacez-le à l’endroit indiqué, ou reprenez le passage d’une copie saine.',
  },
  'encoding-utf-32': {
    what: 'un fichier en UTF-32',
    why: 'Presque aucun outil ne lit cet encodage : le contenu est laissé de côté.',
    remedy: 'Enregistrez-le en UTF-8 (iconv -f UTF-32 -t UTF-8 texte.md > nouveau.md).',
  },
  'file-binary': {
    what: 'un fichier qui n’est pas du texte',
    why: 'Son contenu ne peut pas être imprimé : souvent un document Word renommé.',
    remedy: 'Enregistrez le texte au format Markdown ou texte brut.',
  },
  'file-missing': {
    what: 'un fichier qui n’existe pas',
    why: 'La commande ou publication.yaml le nomme, et il n’y a rien à lire sous ce nom.',
    remedy:
      'Corrigez le nom. Le chemin part de publication.yaml (image: images/couverture.jpg) ou, dans une commande, du dossier courant.',
  },
  'file-outside': {
    what: 'un lien symbolique qui sort du dossier',
    why: 'Rien n’est lu hors du dossier de la publication.',
    remedy: 'Remplacez le lien par une copie du fichier.',
  },
  'file-link': {
    what: 'un lien symbolique sans fin ou sans but',
    why: 'Il ne mène à aucun fichier : un chapitre ou une image pourrait manquer.',
    remedy: 'Remplacez le lien par une copie du fichier, ou supprimez-le.',
  },
  'file-name': {
    what: 'un nom de fichier qui n’est pas en UTF-8',
    why: 'Il ne peut être ni écrit dans le texte ni retrouvé : le fichier est laissé de côté.',
    remedy: 'Renommez-le, par exemple mv photo* photo.jpg.',
  },
  'file-special': {
    what: 'ni un fichier ni un dossier',
    why: 'Un tube ou un périphérique peut faire attendre sans fin : il n’est jamais ouvert.',
    remedy: 'Mettez un fichier ordinaire à sa place ; pour un texte venu d’un autre programme : … | fascicule build -.',
  },
  'file-unreadable': {
    what: 'un fichier qui ne peut pas être lu',
    why: 'Le système en refuse la lecture : la publication serait incomplète.',
    remedy: 'Donnez-vous le droit de le lire (chmod u+r photo.jpg sous Linux et macOS), ou remplacez-le par une copie.',
  },
  'files-many': {
    what: 'un dossier qui a trop de fichiers',
    why: 'Au-delà de 20 000, les autres ne sont pas lus : un chapitre ou une image pourrait manquer.',
    remedy: 'Donnez à la publication un dossier à elle, avec publication.yaml, source/ et images/.',
  },
  'folder-unreadable': {
    what: 'un dossier qui ne peut pas être lu',
    why: 'Ses textes et ses images sont comme absents.',
    remedy: 'Donnez-vous le droit de le lire (chmod u+rx images sous Linux et macOS), ou sortez-le de la publication.',
  },
  'front-matter-form': {
    what: 'des réglages qui ne sont pas lus',
    why: 'Ils s’impriment comme du texte, et la publication se fait sans eux.',
    remedy: 'Écrivez --- sur la toute première ligne du fichier, puis les clés, puis --- de nouveau.',
  },
  'front-matter-ignored': {
    what: 'un en-tête dans un chapitre',
    why: 'Une publication de plusieurs fichiers a ses réglages dans publication.yaml ; ceux-ci ne servent pas.',
    remedy: 'Déplacez-les dans publication.yaml.',
  },
  'front-matter-open': {
    what: 'un en-tête qui n’est pas fermé',
    why: 'Les réglages seraient imprimés au lieu d’être lus.',
    remedy: 'Ajoutez une ligne --- après la dernière clé.',
  },
  'publication-part': {
    what: 'le dossier d’une partie de la publication',
    why: 'Il n’a ni titre ni réglages à lui : le PDF serait sans eux, et peut-être sans les autres chapitres.',
    remedy: 'Donnez le dossier où se trouve publication.yaml : fascicule build mon-livret.',
  },
  'source-missing': {
    what: 'des fichiers Markdown introuvables',
    why: 'Un chapitre manquerait : rien n’est composé.',
    remedy: 'Corrigez le nom ou le motif : source: [source/01-paix.md], ou source: [source/*.md].',
  },
  'source-none': {
    what: 'aucun texte à composer',
    why: 'Sont lus les fichiers .md de source/ ou, à défaut, ceux du dossier : il n’y en a pas.',
    remedy: 'Écrivez source/01-texte.md, ou partez d’un exemple : fascicule init mon-livret.',
  },
  'source-unread': {
    what: 'un fichier de source/ qui n’est pas lu',
    why: 'Son texte manquerait dans le PDF sans que rien ne le dise.',
    remedy:
      'Le texte s’écrit en .md, directement dans source/. Pour des sous-dossiers : source: [source/**/*.md] dans publication.yaml.',
  },
  'text-direction': {
    what: 'un caractère qui change le sens d’écriture',
    why: 'Invisible, il peut faire lire à l’écran autre chose que ce qui est écrit ; l’arabe et l’hébreu s’en passent presque toujours.',
    remedy: 'Effacez-le à l’endroit indiqué. U+200E, U+200F et U+061C suffisent à tenir un signe près de son mot.',
  },
  'text-empty': {
    what: 'un fichier sans texte',
    why: 'Rien ne s’en imprime : souvent un enregistrement oublié, ou le texte dans un autre fichier.',
    remedy: 'Écrivez le texte du fichier, ou ôtez-le de source/.',
  },
}
