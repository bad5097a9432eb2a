/** Files of the publication: each message with its values, its words and its explanation. */
import {message, type Value} from '../message.ts'
import {en, fr, typed} from '../phrases.ts'

export const files = {
  'book-read': message<{name: Value; others: Value}>({
    fr: {
      text: v =>
        `l’ordre des textes vient de « ${v.name} »${v.others === '' ? '' : ` ; il ne nomme pas : ${v.others}`} ; publication.yaml l’emporte`,
      what: 'un livre décrit par un autre outil',
      why: 'SUMMARY.md, _quarto.yml, mkdocs.yml, book.toml ou _bookdown.yml donne l’ordre, le titre, l’auteur et la langue que publication.yaml ne dit pas.',
      remedy: 'Rien à faire. Pour un autre ordre, écrivez source: [un.md, deux.md] dans publication.yaml.',
    },
    en: {
      text: v =>
        `the order of the texts comes from “${v.name}”${v.others === '' ? '' : `; it does not name: ${v.others}`}; publication.yaml wins over it`,
      what: 'a book that another tool describes',
      why: 'SUMMARY.md, _quarto.yml, mkdocs.yml, book.toml or _bookdown.yml gives the order, title, author and language that publication.yaml does not say.',
      remedy: 'Nothing to do. For another order write source: [one.md, two.md] in publication.yaml.',
    },
  }),
  'book-text-missing': message<{name: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.name} » est nommé ici et n’existe pas${fr.hint(v)}`,
      what: 'un texte du livre qui n’existe pas',
      why: 'Un chapitre manque ; les autres sont composés.',
      remedy: 'Corrigez le nom ou ôtez la ligne.',
    },
    en: {
      text: v => `“${v.name}” is named here and does not exist${en.hint(v)}`,
      what: 'a text of the book that does not exist',
      why: 'A chapter is missing; the others are built.',
      remedy: 'Correct the name or take the line out.',
    },
  }),
  encoding: message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » n’est pas en UTF-8 : enregistrez-le en UTF-8 (lu en attendant comme du Windows-1252)`,
      what: 'un fichier qui n’est pas en UTF-8',
      why: 'Ses accents peuvent être faux : ils sont lus comme s’il venait de Windows.',
      remedy: 'Enregistrez-le en UTF-8 (Bloc-notes : Enregistrer sous, Encodage).',
    },
    en: {
      text: v => `“${v.name}” is not UTF-8: save it as UTF-8 (read meanwhile as Windows-1252)`,
      what: 'a file that is not UTF-8',
      why: 'Its accents may be wrong: they are read as if it came from Windows.',
      remedy: 'Save it as UTF-8 (Notepad: Save as, Encoding).',
    },
  }),
  'encoding-utf-16': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » est en UTF-16 : enregistrez-le en UTF-8`,
      what: 'un fichier en UTF-16',
      why: 'Il est lu, mais Git et beaucoup d’outils le prennent pour un fichier binaire.',
      remedy: 'Enregistrez-le en UTF-8 (Bloc-notes : Enregistrer sous, Encodage).',
    },
    en: {
      text: v => `“${v.name}” is UTF-16: save it as UTF-8`,
      what: 'a file in UTF-16',
      why: 'It is read, but Git and many tools take it for a binary file.',
      remedy: 'Save it as UTF-8 (Notepad: Save as, Encoding).',
    },
  }),
  'character-null': message({
    fr: {
      text: () =>
        'un caractère nul, que personne ne voit, est remplacé par � : effacez-le (souvent la trace d’un fichier abîmé)',
      what: 'un caractère nul dans le texte',
      why: 'Aucun texte n’en contient : le fichier a été abîmé, ou vient d’un autre format. Le reste est imprimé.',
      remedy: 'Effacez-le à l’endroit indiqué, ou reprenez le passage d’une copie saine.',
    },
    en: {
      text: () =>
        'a null character, which nobody sees, is replaced by �: delete it (often the trace of a damaged file)',
      what: 'a null character in the text',
      why: 'No text has any: the file was damaged, or comes from another format. The rest is printed.',
      remedy: 'Delete it at the place that is shown, or take the passage from a sound copy.',
    },
  }),
  'encoding-utf-32': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » est en UTF-32 et n’est pas lu : enregistrez-le en UTF-8`,
      what: 'un fichier en UTF-32',
      why: 'Presque aucun outil ne lit cet encodage : le contenu est laissé de côté.',
      remedy: 'Enregistrez-le en UTF-8 (iconv -f UTF-32 -t UTF-8 texte.md > nouveau.md).',
    },
    en: {
      text: v => `“${v.name}” is in UTF-32 and is not read: save it as UTF-8`,
      what: 'a file in UTF-32',
      why: 'Hardly any tool reads this encoding: the content is left out.',
      remedy: 'Save it as UTF-8 (iconv -f UTF-32 -t UTF-8 text.md > new.md).',
    },
  }),
  'file-binary': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » n’est pas un fichier de texte : son contenu est laissé de côté`,
      what: 'un fichier qui n’est pas du texte',
      why: 'Son contenu ne peut pas être imprimé : souvent un document Word renommé.',
      remedy: 'Enregistrez le texte au format Markdown ou texte brut.',
    },
    en: {
      text: v => `“${v.name}” is not a text file: its content is left out`,
      what: 'a file that is no text',
      why: 'Its content cannot be printed: often a renamed Word document.',
      remedy: 'Save the text as Markdown or plain text.',
    },
  }),
  'file-missing': message<{name: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.name} » n’existe pas${fr.hint(v)}`,
      what: 'un fichier qui n’existe pas',
      why: 'La commande ou publication.yaml le nomme, et il n’y a rien à lire sous ce nom.',
      remedy:
        'Corrigez le nom. Le chemin part de publication.yaml (image: images/couverture.jpg) ou, dans une commande, du dossier courant.',
    },
    en: {
      text: v => `“${v.name}” does not exist${en.hint(v)}`,
      what: 'a file that does not exist',
      why: 'The command or publication.yaml names it, and there is nothing to read under that name.',
      remedy:
        'Correct the name. The path starts from publication.yaml (image: images/cover.jpg) or, in a command, from the current folder.',
    },
  }),
  'file-outside': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » mène hors du dossier de la publication : le lien n’est pas suivi ; copiez le fichier`,
      what: 'un lien symbolique qui sort du dossier',
      why: 'Rien n’est lu hors du dossier de la publication.',
      remedy: 'Remplacez le lien par une copie du fichier.',
    },
    en: {
      text: v => `“${v.name}” leads out of the publication's folder: the link is not followed; copy the file`,
      what: 'a symbolic link that leaves the folder',
      why: 'Nothing is read outside the folder of the publication.',
      remedy: 'Replace the link with a copy of the file.',
    },
  }),
  'file-link': message<{name: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » est un lien qui ne mène à rien ou tourne en rond : remplacez-le par une copie du fichier`,
      what: 'un lien symbolique sans fin ou sans but',
      why: 'Il ne mène à aucun fichier : un chapitre ou une image pourrait manquer.',
      remedy: 'Remplacez le lien par une copie du fichier, ou supprimez-le.',
    },
    en: {
      text: v => `“${v.name}” is a link that leads nowhere or in circles: put a copy of the file in its place`,
      what: 'a symbolic link without an end or an aim',
      why: 'It leads to no file: a chapter or a picture may be missing.',
      remedy: 'Put a copy of the file in place of the link, or delete it.',
    },
  }),
  'file-name': message<{name: Value}>({
    fr: {
      text: v =>
        `le nom « ${v.name} » n’est pas en UTF-8 et ce fichier n’est pas lu : renommez-le (lettres, chiffres, traits d’union)`,
      what: 'un nom de fichier qui n’est pas en UTF-8',
      why: 'Il ne peut être ni écrit dans le texte ni retrouvé : le fichier est laissé de côté.',
      remedy: 'Renommez-le, par exemple mv photo* photo.jpg.',
    },
    en: {
      text: v => `the name “${v.name}” is not in UTF-8 and this file is not read: rename it (letters, digits, hyphens)`,
      what: 'the name of a file that is not in UTF-8',
      why: 'It can neither be written in the text nor be found: the file is left out.',
      remedy: 'Rename it, for instance mv photo* photo.jpg.',
    },
  }),
  'file-is-folder': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » est un dossier : donnez un fichier`,
      what: 'un dossier à la place d’un fichier',
      why: 'Cette commande lit un fichier, et un dossier en contient plusieurs.',
      remedy: 'Donnez le fichier : fascicule impose dist/livret.pdf --booklet.',
    },
    en: {
      text: v => `“${v.name}” is a folder: give a file`,
      what: 'a folder in the place of a file',
      why: 'This command reads one file, and a folder holds several.',
      remedy: 'Give the file: fascicule impose dist/booklet.pdf --booklet.',
    },
  }),
  'file-special': message<{name: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » n’est pas un fichier ordinaire (tube, périphérique ou prise réseau) et n’est pas lu : donnez un fichier`,
      what: 'ni un fichier ni un dossier',
      why: 'Un tube ou un périphérique peut faire attendre sans fin : il n’est jamais ouvert.',
      remedy:
        'Mettez un fichier ordinaire à sa place ; pour un texte venu d’un autre programme : … | fascicule build -.',
    },
    en: {
      text: v => `“${v.name}” is no ordinary file (a pipe, a device or a socket) and is not read: give a file`,
      what: 'neither a file nor a folder',
      why: 'A pipe or a device can make one wait without end: it is never opened.',
      remedy: 'Put an ordinary file in its place; for a text that comes from another program: … | fascicule build -.',
    },
  }),
  'file-unreadable': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » ne peut pas être lu : vérifiez vos droits sur ce fichier`,
      what: 'un fichier qui ne peut pas être lu',
      why: 'Le système en refuse la lecture : la publication serait incomplète.',
      remedy:
        'Donnez-vous le droit de le lire (chmod u+r photo.jpg sous Linux et macOS), ou remplacez-le par une copie.',
    },
    en: {
      text: v => `“${v.name}” cannot be read: check your rights on this file`,
      what: 'a file that cannot be read',
      why: 'The system refuses it: the publication would be incomplete.',
      remedy: 'Give yourself the right to read it (chmod u+r photo.jpg on Linux and macOS), or replace it with a copy.',
    },
  }),
  'files-many': message<{limit: Value}>({
    fr: {
      text: v =>
        `plus de ${v.limit} fichiers dans le dossier : les autres sont laissés de côté ; mettez la publication dans un dossier à elle`,
      what: 'un dossier qui a trop de fichiers',
      why: 'Au-delà de 20 000, les autres ne sont pas lus : un chapitre ou une image pourrait manquer.',
      remedy: 'Donnez à la publication un dossier à elle, avec publication.yaml, source/ et images/.',
    },
    en: {
      text: v =>
        `more than ${v.limit} files in the folder: the others are left out; give the publication a folder of its own`,
      what: 'a folder with too many files',
      why: 'Beyond 20,000 the others are not read: a chapter or an image could be missing.',
      remedy: 'Give the publication a folder of its own, with publication.yaml, source/ and images/.',
    },
  }),
  'folder-unreadable': message<{name: Value}>({
    fr: {
      text: v => `le dossier « ${v.name} » ne peut pas être lu : vérifiez vos droits`,
      what: 'un dossier qui ne peut pas être lu',
      why: 'Ses textes et ses images sont comme absents.',
      remedy:
        'Donnez-vous le droit de le lire (chmod u+rx images sous Linux et macOS), ou sortez-le de la publication.',
    },
    en: {
      text: v => `the folder “${v.name}” cannot be read: check your rights`,
      what: 'a folder that cannot be read',
      why: 'Its texts and images are as good as absent.',
      remedy:
        'Give yourself the right to read it (chmod u+rx images on Linux and macOS), or move it out of the publication.',
    },
  }),
  'front-matter-form': message<{fence: Value}>({
    fr: {
      text: v =>
        v.fence === '---'
          ? `les réglages ne sont lus qu’en tête du fichier : ôtez ce qui précède la ligne ---`
          : `« ${v.fence} » n’ouvre pas les réglages : écrivez trois traits d’union, ---, sur la première ligne et après la dernière clé`,
      what: 'des réglages qui ne sont pas lus',
      why: 'Ils s’impriment comme du texte, et la publication se fait sans eux.',
      remedy: 'Écrivez --- sur la toute première ligne du fichier, puis les clés, puis --- de nouveau.',
    },
    en: {
      text: v =>
        v.fence === '---'
          ? 'settings are read at the very top of the file only: take out what stands before the line ---'
          : `“${v.fence}” does not open the settings: write three hyphens, ---, on the first line and after the last key`,
      what: 'settings that are not read',
      why: 'They are printed as text, and the publication is made without them.',
      remedy: 'Write --- on the very first line of the file, then the keys, then --- again.',
    },
  }),
  'front-matter-bibliography': message({
    fr: {
      text: () =>
        'la bibliographie n’est pas composée : les appels comme [@roy2020] restent tels quels ; écrivez les références dans le texte ou en notes',
      what: 'une bibliographie dans l’en-tête',
      why: 'Fascicule ne met pas en forme les références d’un fichier .bib ; rien d’autre ne manque.',
      remedy: 'Écrivez la liste des références à la fin du texte, et les appels en notes.',
    },
    en: {
      text: () =>
        'the bibliography is not made: calls such as [@roy2020] stay as they are; write the references in the text or as notes',
      what: 'a bibliography in the head',
      why: 'Fascicule does not set the references of a .bib file; nothing else is missing.',
      remedy: 'Write the list of references at the end of the text, and the calls as notes.',
    },
  }),
  'front-matter-open': message<{fence: Value}>({
    fr: {
      text: v =>
        `les réglages qui commencent par ${v.fence} ne sont pas fermés et s’impriment : ajoutez une ligne ${v.fence} après eux`,
      what: 'un en-tête qui n’est pas fermé',
      why: 'Les réglages sont imprimés au lieu d’être lus.',
      remedy: 'Ajoutez une ligne --- (ou +++ pour du TOML) après la dernière clé.',
    },
    en: {
      text: v =>
        `the settings that begin with ${v.fence} are not closed and are printed: add a line ${v.fence} after them`,
      what: 'a head that is not closed',
      why: 'The settings are printed instead of read.',
      remedy: 'Add a line --- (or +++ for TOML) after the last key.',
    },
  }),
  'front-matter-title': message<{title: Value; heading: Value}>({
    fr: {
      text: v =>
        `le titre de l’en-tête, « ${v.title} », n’est pas imprimé : le texte a le sien, « ${v.heading} » ; ôtez l’un des deux`,
      what: 'deux titres pour un chapitre',
      why: 'Un chapitre n’a qu’un titre : celui du texte l’emporte sur celui de l’en-tête.',
      remedy: 'Ôtez celui qui ne doit pas paraître, ou donnez-leur les mêmes mots.',
    },
    en: {
      text: v =>
        `the title in the head, “${v.title}”, is not printed: the text has its own, “${v.heading}”; take one of them out`,
      what: 'two titles for one chapter',
      why: 'A chapter has one title: that of the text wins over that of the head.',
      remedy: 'Take out the one that must not be shown, or give both the same words.',
    },
  }),
  'date-unread': message<{date: Value}>({
    fr: {
      text: v =>
        `la date « ${v.date} » n’est pas un jour : elle n’est pas imprimée ; écrivez « date: 2027-03-12 », ou mettez-la dans subtitle`,
      what: 'une date qui n’est pas un jour',
      why: 'La date d’une édition est celle d’un jour : elle est imprimée sous le titre et portée dans le PDF. Un mois, une saison ou plusieurs jours ne le sont pas.',
      remedy:
        'Écrivez un jour, « date: 2027-03-12 » ou « date: 12 mars 2027 » ; ce qui n’en est pas un va dans subtitle, ou dans le texte.',
    },
    en: {
      text: v =>
        `the date “${v.date}” is not a day: it is not printed; write “date: 2027-03-12”, or put it into subtitle`,
      what: 'a date that is not a day',
      why: 'The date of an edition is a day: it is printed under the title and kept in the PDF. A month, a season or several days are not.',
      remedy: 'Write a day, “date: 2027-03-12”; what is not one goes into subtitle, or into the text.',
    },
  }),
  'front-matter-unread': message<{keys: Value}>({
    fr: {
      text: v => `clés d’un autre outil dans l’en-tête, sans effet ici : ${v.keys}`,
      what: 'des clés d’un autre outil dans l’en-tête',
      why: 'Elles ne disent rien à Fascicule et ne sont ni lues ni imprimées ; le reste de l’en-tête est lu.',
      remedy: 'Rien à faire. fascicule explain et le schéma de publication.yaml donnent les clés qui sont lues.',
    },
    en: {
      text: v => `keys of another tool in the head, without effect here: ${v.keys}`,
      what: 'keys of another tool in the head',
      why: 'They say nothing to Fascicule and are neither read nor printed; the rest of the head is read.',
      remedy: 'Nothing to do. The schema of publication.yaml gives the keys that are read.',
    },
  }),
  'front-matter-whole': message<{keys: Value}>({
    fr: {
      text: v =>
        `dans l’en-tête d’un chapitre, ce qui vaut pour toute la publication n’est pas lu (${v.keys}) : mettez-le dans publication.yaml`,
      what: 'des réglages de la publication dans un chapitre',
      why: 'L’en-tête d’un chapitre donne son titre et sa langue ; l’auteur, la date ou la couverture sont ceux de la publication.',
      remedy: 'Déplacez ces clés dans publication.yaml, ou ôtez-les.',
    },
    en: {
      text: v =>
        `in the head of a chapter, what holds for the whole publication is not read (${v.keys}): put it into publication.yaml`,
      what: 'settings of the publication in a chapter',
      why: 'The head of a chapter gives its title and language; author, date and cover are those of the publication.',
      remedy: 'Move these keys to publication.yaml, or take them out.',
    },
  }),
  'publication-part': message<{name: Value; whole: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » fait partie de la publication « ${v.whole} », dont la langue est reprise : pour la faire entière, donnez « ${v.whole} », le dossier de publication.yaml`,
      what: 'le dossier d’une partie de la publication',
      why: 'Il n’a ni titre ni réglages à lui : le PDF serait sans eux, et peut-être sans les autres chapitres.',
      remedy: 'Donnez le dossier où se trouve publication.yaml : fascicule build mon-livret.',
    },
    en: {
      text: v =>
        `“${v.name}” is a part of the publication “${v.whole}”, whose language it takes: for all of it, name “${v.whole}”, the folder of publication.yaml`,
      what: 'the folder of a part of the publication',
      why: 'It has no title nor settings of its own: the PDF would be without them, and perhaps without the other chapters.',
      remedy: 'Name the folder that holds publication.yaml: fascicule build my-booklet.',
    },
  }),
  'source-missing': message<{name: Value; nearest?: Value}>({
    fr: {
      text: v => `aucun fichier ne correspond à « ${v.name} »${fr.hint(v)}`,
      what: 'des fichiers Markdown introuvables',
      why: 'Un chapitre manquerait : rien n’est composé.',
      remedy: 'Corrigez le nom ou le motif : source: [source/01-paix.md], ou source: [source/*.md].',
    },
    en: {
      text: v => `no file matches “${v.name}”${en.hint(v)}`,
      what: 'Markdown files that are not found',
      why: 'A chapter would be missing: nothing is built.',
      remedy: 'Correct the name or the pattern: source: [source/01-peace.md], or source: [source/*.md].',
    },
  }),
  'source-none': message<{elsewhere: Value; other: Value}>({
    fr: {
      text: v =>
        v.elsewhere !== ''
          ? `aucun texte dans source/ ni dans le dossier : déplacez « ${v.elsewhere} » dans source/, ou écrivez « source: [${v.elsewhere}] » dans publication.yaml`
          : v.other !== ''
            ? `aucun fichier Markdown : « ${v.other} » n’en est pas un ; ${toMarkdown.fr(String(v.other))}`
            : 'aucun fichier Markdown : écrivez le texte dans source/01-texte.md, ou partez d’un exemple : fascicule init mon-dossier',
      what: 'aucun texte à composer',
      why: 'Sont lus les fichiers .md de source/ ou, à défaut, ceux du dossier : il n’y en a pas.',
      remedy: 'Écrivez source/01-texte.md, ou partez d’un exemple : fascicule init mon-livret.',
    },
    en: {
      text: v =>
        v.elsewhere !== ''
          ? `no text in source/ nor in the folder: move “${v.elsewhere}” to source/, or write “source: [${v.elsewhere}]” in publication.yaml`
          : v.other !== ''
            ? `no Markdown file: “${v.other}” is none; ${toMarkdown.en(String(v.other))}`
            : 'no Markdown file: write the text in source/01-text.md, or begin with an example: fascicule init my-folder',
      what: 'no text to build',
      why: 'What is read are the .md files of source/ or, failing that, those of the folder: there are none.',
      remedy: 'Write source/01-text.md, or begin with an example: fascicule init my-booklet.',
    },
  }),
  'source-unread': message<{wanted: Value; name: Value; kind: Value; count: Value}>({
    fr: {
      text: v => {
        const remedies: Record<string, string> = {
          folder: 'pour lire aussi les sous-dossiers, écrivez « source: [source/**/*.md] » dans publication.yaml',
          twice: `renommez-le « ${v.wanted} » (Windows cache la fin .txt)`,
          ending: 'un texte s’enregistre en .md ; ce qui n’en est pas un se range ailleurs que dans source/',
        }
        const unread =
          Number(v.count) > 1 ? `${v.count} fichiers de « ${v.name} » ne sont pas lus` : `« ${v.name} » n’est pas lu`
        return `${unread} : ${remedies[String(v.kind)]}`
      },
      what: 'des fichiers de source/ qui ne sont pas lus',
      why: 'Leur texte manquerait dans le PDF sans que rien ne le dise.',
      remedy:
        'Le texte s’écrit en .md, directement dans source/. Pour des sous-dossiers : source: [source/**/*.md] dans publication.yaml.',
    },
    en: {
      text: v => {
        const remedies: Record<string, string> = {
          folder: 'to read the folders below as well, write “source: [source/**/*.md]” in publication.yaml',
          twice: `rename it “${v.wanted}” (Windows hides the ending .txt)`,
          ending: 'a text is saved as .md; what is none is kept elsewhere than in source/',
        }
        const unread = Number(v.count) > 1 ? `${v.count} files of “${v.name}” are not read` : `“${v.name}” is not read`
        return `${unread}: ${remedies[String(v.kind)]}`
      },
      what: 'files of source/ that are not read',
      why: 'Their text would be missing in the PDF without a word.',
      remedy:
        'Text is written as .md, right in source/. For folders below: source: [source/**/*.md] in publication.yaml.',
    },
  }),
  'text-direction': message<{code: Value}>({
    fr: {
      text: v =>
        `le caractère invisible ${v.code} change le sens d’écriture : la ligne peut se lire autrement qu’elle n’est écrite ; effacez-le s’il n’est pas voulu`,
      what: 'un caractère qui change le sens d’écriture',
      why: 'Invisible, il peut faire lire à l’écran autre chose que ce qui est écrit ; l’arabe et l’hébreu s’en passent presque toujours.',
      remedy: 'Effacez-le à l’endroit indiqué. U+200E, U+200F et U+061C suffisent à tenir un signe près de son mot.',
    },
    en: {
      text: v =>
        `the invisible character ${v.code} changes the direction of writing: the line may read otherwise than it is written; delete it unless it is meant`,
      what: 'a character that changes the direction of writing',
      why: 'Unseen, it can make a screen show something else than what is written; Arabic and Hebrew hardly ever need it.',
      remedy: 'Delete it at the place that is shown. U+200E, U+200F and U+061C are enough to keep a sign by its word.',
    },
  }),
  'text-empty': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » ne contient aucun texte : écrivez-le, ou ôtez le fichier`,
      what: 'un fichier sans texte',
      why: 'Rien ne s’en imprime : souvent un enregistrement oublié, ou le texte dans un autre fichier.',
      remedy: 'Écrivez le texte du fichier, ou ôtez-le de source/.',
    },
    en: {
      text: v => `“${v.name}” holds no text: write it, or take the file away`,
      what: 'a file without text',
      why: 'Nothing of it is printed: often it was not saved, or the text is in another file.',
      remedy: 'Write its text, or take it out of source/.',
    },
  }),
}

/** What becomes Markdown of a file that is none, by its name. */
const toMarkdown = {
  fr: (name: string) => {
    if (/\.docx$/i.test(name)) return `« fascicule init --from ${typed(name)} mon-livret » en fait une publication`
    if (document.test(name)) return 'enregistrez-le en .docx, puis « fascicule init --from » en fait une publication'
    return /\.txt$/i.test(name) ? `renommez-le « ${renamed(name)} »` : 'enregistrez le texte en .md dans source/'
  },
  en: (name: string) => {
    if (/\.docx$/i.test(name)) return `“fascicule init --from ${typed(name)} my-booklet” makes a publication of it`
    if (document.test(name)) return 'save it as .docx, then “fascicule init --from” makes a publication of it'
    return /\.txt$/i.test(name) ? `rename it “${renamed(name)}”` : 'save the text as .md in source/'
  },
}

const document = /\.(?:doc|odt|rtf)$/i

const renamed = (name: string) => name.replace(/(?:\.md)?\.txt$/i, '.md')
