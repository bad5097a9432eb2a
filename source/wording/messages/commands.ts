/** The command line: each message with its values, its words and its explanation. */
import {message, type Value} from '../message.ts'
import {en, fr, typed} from '../phrases.ts'

/** What stands after the commands that need something. */
const examples: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = {
  fr: {
    init: 'mon-livret',
    proof: 'dist/livret.pdf',
    impose: 'livret.pdf --booklet',
    diff: 'v1.0.0',
    release: '1.0.0',
  },
  en: {
    init: 'my-booklet',
    proof: 'dist/booklet.pdf',
    impose: 'booklet.pdf --booklet',
    diff: 'v1.0.0',
    release: '1.0.0',
  },
}

export const commands = {
  'argument-many': message<{argument: Value}>({
    fr: {
      text: v => `« ${v.argument} » est de trop (un nom avec des espaces se met entre guillemets)`,
      what: 'un mot de trop dans la commande',
      why: 'La commande n’en attend pas tant : souvent un nom avec des espaces, lu comme plusieurs.',
      remedy: 'Mettez-le entre guillemets : fascicule build "mon livret".',
    },
    en: {
      text: v => `“${v.argument}” is one too many (a name with spaces goes in quotation marks)`,
      what: 'a word too many in the command',
      why: 'The command does not expect so many: often a name with spaces, read as several.',
      remedy: 'Put it in quotation marks: fascicule build "my booklet".',
    },
  }),
  'argument-missing': message<{command: Value}>({
    fr: {
      text: v =>
        `il manque quelque chose après « fascicule ${v.command} » : par exemple fascicule ${v.command} ${examples.fr[String(v.command)] ?? '--help'} (--help dit tout)`,
      what: 'un mot qui manque dans la commande',
      why: 'Elle ne sait pas sur quoi travailler.',
      remedy: 'Donnez-le : fascicule init mon-livret, ou fascicule proof dist/livret.pdf.',
    },
    en: {
      text: v =>
        `something is missing after “fascicule ${v.command}”: for example fascicule ${v.command} ${examples.en[String(v.command)] ?? '--help'} (--help says it all)`,
      what: 'a word that is missing in the command',
      why: 'It does not know what to work on.',
      remedy: 'Give it: fascicule init my-booklet, or fascicule proof dist/booklet.pdf.',
    },
  }),
  'argument-empty': message<{command: Value}>({
    fr: {
      text: v =>
        `un nom vide est donné à « fascicule ${v.command} » : donnez un dossier ou un fichier (. est le dossier courant)`,
      what: 'un nom vide dans la commande',
      why: 'Dans un script, c’est une variable qui n’a pas de valeur : prendre le dossier courant à sa place ferait autre chose que ce qui est voulu.',
      remedy: 'Donnez le nom, ou un point pour le dossier courant : fascicule build .',
    },
    en: {
      text: v =>
        `an empty name is given to “fascicule ${v.command}”: give a folder or a file (. is the current folder)`,
      what: 'an empty name in the command',
      why: 'In a script it is a variable without a value: to take the current folder in its place would do something else than what is meant.',
      remedy: 'Give the name, or a point for the current folder: fascicule build .',
    },
  }),
  'command-unknown': message<{command: Value; known: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.command} » n’est pas une commande${fr.hint(v, `commandes : ${v.known}`)}`,
      what: 'une commande inconnue',
      why: 'Le premier mot n’est ni une commande, ni un dossier, ni un texte en .md.',
      remedy: 'Corrigez-le, par exemple fascicule build mon-livret ; fascicule --help donne toutes les commandes.',
    },
    en: {
      text: v => `“${v.command}” is not a command${en.hint(v, `commands: ${v.known}`)}`,
      what: 'an unknown command',
      why: 'The first word is neither a command, nor a folder, nor a text in .md.',
      remedy: 'Correct it, for instance fascicule build my-booklet; fascicule --help gives all commands.',
    },
  }),
  'folder-missing': message<{name: Value; nearest?: Value}>({
    fr: {
      text: v => `le dossier « ${v.name} » n’existe pas${fr.hint(v)}`,
      what: 'un dossier qui n’existe pas',
      why: 'Le chemin part du dossier courant, et ne mène à rien.',
      remedy: 'Corrigez le nom, ou allez d’abord dans le dossier : cd mon-livret, puis fascicule build.',
    },
    en: {
      text: v => `the folder “${v.name}” does not exist${en.hint(v)}`,
      what: 'a folder that does not exist',
      why: 'The path starts from the current folder, and leads to nothing.',
      remedy: 'Correct the name, or go into the folder first: cd my-booklet, then fascicule build.',
    },
  }),
  'folder-not-empty': message<{name: Value}>({
    fr: {
      text: v => `le dossier « ${v.name} » n’est pas vide : donnez-en un autre, rien n’est écrit`,
      what: 'un dossier qui n’est pas vide',
      why: 'fascicule init n’écrit jamais parmi des fichiers qui sont déjà là.',
      remedy: 'Donnez un nom nouveau : fascicule init mon-livret-2.',
    },
    en: {
      text: v => `the folder “${v.name}” is not empty: give another one, nothing is written`,
      what: 'a folder that is not empty',
      why: 'fascicule init never writes among files that are already there.',
      remedy: 'Give a new name: fascicule init my-booklet-2.',
    },
  }),
  'input-not-markdown': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » n’est pas un fichier Markdown (.md)`,
      what: 'un fichier qui n’est pas du Markdown',
      why: 'Seuls les fichiers .md, .markdown, .mdx, .qmd et .Rmd sont composés.',
      remedy:
        'Enregistrez le texte en .md ; un document Word devient une publication : fascicule init --from texte.docx.',
    },
    en: {
      text: v => `“${v.name}” is not a Markdown file (.md)`,
      what: 'a file that is not Markdown',
      why: 'Only .md, .markdown, .mdx, .qmd and .Rmd files are built.',
      remedy: 'Save the text as .md; a Word document becomes a publication: fascicule init --from text.docx.',
    },
  }),
  'input-word': message<{name: Value; docx: Value}>({
    fr: {
      text: v =>
        v.name === v.docx
          ? `« ${v.name} » est un document de traitement de texte : « fascicule init --from ${typed(v.docx)} » en fait une publication`
          : `« ${v.name} » est un document de traitement de texte : enregistrez-le en .docx, puis « fascicule init --from ${typed(v.docx)} » en fait une publication`,
      what: 'un document de traitement de texte donné pour un texte',
      why: 'Seul le Markdown se compose ; d’un document .docx, fascicule init --from fait un dossier de textes en Markdown, avec ses images.',
      remedy: 'Tapez fascicule init --from rapport.docx, puis fascicule build rapport.',
    },
    en: {
      text: v =>
        v.name === v.docx
          ? `“${v.name}” is a document of a word processor: “fascicule init --from ${typed(v.docx)}” makes a publication of it`
          : `“${v.name}” is a document of a word processor: save it as .docx, then “fascicule init --from ${typed(v.docx)}” makes a publication of it`,
      what: 'a document of a word processor given for a text',
      why: 'Markdown alone is built; of a .docx document, fascicule init --from makes a folder of texts in Markdown, with its pictures.',
      remedy: 'Type fascicule init --from report.docx, then fascicule build report.',
    },
  }),
  'input-not-pdf': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » n’est pas un PDF lisible`,
      what: 'un fichier qui n’est pas un PDF lisible',
      why: 'Il est d’une autre sorte, endommagé ou protégé.',
      remedy: 'Donnez un PDF fait par Fascicule : fascicule proof dist/livret.pdf.',
    },
    en: {
      text: v => `“${v.name}” is not a PDF that can be read`,
      what: 'a file that is not a PDF that can be read',
      why: 'It is of another kind, damaged or protected.',
      remedy: 'Give a PDF that Fascicule made: fascicule proof dist/booklet.pdf.',
    },
  }),
  'proof-none': message<{name: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » n’a encore aucun PDF dans dist/ : faites-les d’abord par fascicule build ${typed(v.name)}`,
      what: 'une publication sans PDF à vérifier',
      why: 'fascicule proof relit des PDF qui existent ; ceux de la publication sont cherchés dans son dossier dist/.',
      remedy: 'Faites-les : fascicule build, ou donnez un PDF : fascicule proof ailleurs/livret.pdf.',
    },
    en: {
      text: v => `“${v.name}” has no PDF in dist/ yet: make them first by fascicule build ${typed(v.name)}`,
      what: 'a publication without a PDF to verify',
      why: 'fascicule proof reads PDFs that exist; those of the publication are looked for in its folder dist/.',
      remedy: 'Make them: fascicule build, or give a PDF: fascicule proof elsewhere/booklet.pdf.',
    },
  }),
  'proof-several': message<{names: Value}>({
    fr: {
      text: v => `--json et --html rendent compte d’un seul PDF : donnez-en un (${v.names})`,
      what: 'un compte rendu demandé pour plusieurs PDF',
      why: 'Un compte rendu est celui d’un fichier.',
      remedy: 'Nommez le PDF : fascicule proof dist/livret.pdf --html.',
    },
    en: {
      text: v => `--json and --html report on one PDF: give one (${v.names})`,
      what: 'a report asked for several PDFs',
      why: 'A report is that of one file.',
      remedy: 'Name the PDF: fascicule proof dist/booklet.pdf --html.',
    },
  }),
  'not-a-folder': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » n’est pas un dossier`,
      what: 'un fichier à la place d’un dossier',
      why: 'Une publication est un dossier : un fichier porte déjà ce nom.',
      remedy: 'Donnez un autre nom : fascicule init mon-livret.',
    },
    en: {
      text: v => `“${v.name}” is not a folder`,
      what: 'a file in the place of a folder',
      why: 'A publication is a folder: a file already has this name.',
      remedy: 'Give another name: fascicule init my-booklet.',
    },
  }),
  'option-choice': message<{value: Value; option: Value; known: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.value} » n’est pas une valeur de ${v.option}${fr.hint(v, `valeurs : ${v.known}`)}`,
      what: 'une valeur d’option inconnue',
      why: 'Le programme ne peut pas deviner ce qui est voulu.',
      remedy: 'Prenez une de celles que le message donne : --format plain, --template brochure.',
    },
    en: {
      text: v => `“${v.value}” is not a value of ${v.option}${en.hint(v, `values: ${v.known}`)}`,
      what: 'an unknown value of an option',
      why: 'The program cannot guess what is meant.',
      remedy: 'Take one of those that the message gives: --format plain, --template brochure.',
    },
  }),
  'option-flag': message<{option: Value; value: Value}>({
    fr: {
      text: v => `l’option ${v.option} ne prend pas de valeur : enlevez « =${v.value} »`,
      what: 'une valeur donnée à une option qui n’en prend pas',
      why: 'L’option dit tout à elle seule.',
      remedy: 'Écrivez --strict, et non --strict=oui.',
    },
    en: {
      text: v => `the option ${v.option} takes no value: remove “=${v.value}”`,
      what: 'a value given to an option that takes none',
      why: 'The option says it all by itself.',
      remedy: 'Write --strict, not --strict=yes.',
    },
  }),
  'option-number': message<{option: Value; value: Value}>({
    fr: {
      text: v => `${v.option} attend un nombre de secondes, et non « ${v.value} »`,
      what: 'un délai qui n’est pas un nombre de secondes',
      why: 'Fascicule abandonne au bout de ce temps : plus de zéro seconde, un jour au plus.',
      remedy: 'Écrivez --timeout 120.',
    },
    en: {
      text: v => `${v.option} needs a number of seconds, not “${v.value}”`,
      what: 'a time that is not a number of seconds',
      why: 'Fascicule gives up after that time: more than zero seconds, a day at most.',
      remedy: 'Write --timeout 120.',
    },
  }),
  'option-pages': message<{value: Value}>({
    fr: {
      text: v => `--pages attend un nombre de pages, et non « ${v.value} » : fascicule check --pages 16`,
      what: 'un nombre de pages qui n’en est pas un',
      why: 'fascicule check --pages 16 dit ce qu’il faut couper pour que la publication tienne en ce nombre de pages : un nombre entier, de 1 à 10 000.',
      remedy: 'Écrivez fascicule check --pages 16.',
    },
    en: {
      text: v => `--pages needs a number of pages, not “${v.value}”: fascicule check --pages 16`,
      what: 'a number of pages that is none',
      why: 'fascicule check --pages 16 says what to cut for the publication to fit that many pages: a whole number, from 1 to 10,000.',
      remedy: 'Write fascicule check --pages 16.',
    },
  }),
  'option-unknown': message<{option: Value; command: Value; nearest?: Value}>({
    fr: {
      text: v => `l’option ${v.option} n’existe pas${fr.hint(v, `fascicule ${v.command} --help les donne toutes`)}`,
      what: 'une option inconnue',
      why: 'Elle n’aurait pas d’effet, et vous la croiriez suivie.',
      remedy: 'Corrigez son nom ; fascicule build --help donne celles de build.',
    },
    en: {
      text: v => `there is no option ${v.option}${en.hint(v, `fascicule ${v.command} --help lists them`)}`,
      what: 'an unknown option',
      why: 'It would have no effect, and you would think it followed.',
      remedy: 'Correct its name; fascicule build --help gives those of build.',
    },
  }),
  'option-value': message<{option: Value}>({
    fr: {
      text: v => `l’option ${v.option} attend une valeur`,
      what: 'une option sans sa valeur',
      why: 'Elle ne dit rien sans elle.',
      remedy: 'Écrivez la valeur après une espace : -o rapport.pdf, --profile screen.',
    },
    en: {
      text: v => `the option ${v.option} needs a value`,
      what: 'an option without its value',
      why: 'It says nothing without it.',
      remedy: 'Write the value after a space: -o report.pdf, --profile screen.',
    },
  }),
  'output-ending': message<{output: Value}>({
    fr: {
      text: v => `« ${v.output} » n’est pas un nom de PDF : donnez un nom en .pdf, ou un dossier`,
      what: 'un nom de sortie qui n’est pas d’un PDF',
      why: 'Fascicule ne fait que des PDF : un autre nom deviendrait celui d’un dossier.',
      remedy: 'Donnez un nom en .pdf : fascicule build -o livret.pdf.',
    },
    en: {
      text: v => `“${v.output}” is not the name of a PDF: give a name in .pdf, or a folder`,
      what: 'a name of output that is not of a PDF',
      why: 'Fascicule makes PDFs only: another name would become that of a folder.',
      remedy: 'Give a name in .pdf: fascicule build -o booklet.pdf.',
    },
  }),
  'output-failed': message<{file: Value; reason: Value}>({
    fr: {
      text: v => `« ${v.file} » n’a pas pu être écrit (${v.reason}) : donnez un autre endroit`,
      what: 'un endroit où le système n’écrit pas',
      why: 'Le système a refusé : le dossier a disparu entre-temps, ou il n’est pas de ceux où l’on écrit.',
      remedy: 'Donnez un dossier ordinaire, à vous : -o ~/rapport.pdf.',
    },
    en: {
      text: v => `“${v.file}” could not be written (${v.reason}): give another place`,
      what: 'a place where the system does not write',
      why: 'The system refused: the folder vanished meanwhile, or is none of those in which one writes.',
      remedy: 'Give an ordinary folder of your own: -o ~/report.pdf.',
    },
  }),
  'output-held': message<{file: Value}>({
    fr: {
      text: v => `« ${v.file} » est tenu par un autre programme ou protégé : fermez-le et recommencez`,
      what: 'un PDF tenu par un autre programme',
      why: 'Une visionneuse où il est ouvert, sous Windows surtout, ou une protection empêche de le remplacer.',
      remedy: 'Fermez-le et recommencez, ou écrivez ailleurs : -o rapport-2.pdf.',
    },
    en: {
      text: v => `“${v.file}” is held by another program or protected: close it and try again`,
      what: 'a PDF held by another program',
      why: 'A viewer in which it is open, on Windows above all, or a protection prevents its replacement.',
      remedy: 'Close it and try again, or write elsewhere: -o report-2.pdf.',
    },
  }),
  'output-in-file': message<{file: Value}>({
    fr: {
      text: v => `« ${v.file} » est un fichier et non un dossier : rien ne peut y être écrit`,
      what: 'un fichier à la place d’un dossier',
      why: 'Le chemin de sortie passe par un fichier : rien ne peut s’y écrire.',
      remedy: 'Donnez le chemin d’un dossier : -o sorties/rapport.pdf.',
    },
    en: {
      text: v => `“${v.file}” is a file and not a folder: nothing can be written there`,
      what: 'a file in the place of a folder',
      why: 'The path of the output goes through a file: nothing can be written there.',
      remedy: 'Give the path of a folder: -o outputs/report.pdf.',
    },
  }),
  'output-is-folder': message<{output?: Value; file: Value}>({
    fr: {
      text: v => `« ${v.output ?? v.file} » est un dossier : donnez un autre nom au PDF`,
      what: 'un dossier qui a le nom du PDF',
      why: 'Il n’est pas remplacé : ce qu’il contient serait perdu.',
      remedy:
        'Donnez un autre nom (-o rapport-2.pdf), ou finissez-le par une barre pour écrire dedans (-o rapport.pdf/).',
    },
    en: {
      text: v => `“${v.output ?? v.file}” is a folder: give the PDF another name`,
      what: 'a folder with the name of the PDF',
      why: 'It is not replaced: what it holds would be lost.',
      remedy: 'Give another name (-o report-2.pdf), or end it with a slash to write inside (-o report.pdf/).',
    },
  }),
  'output-json': message({
    fr: {
      text: () => '--json et -o - veulent tous deux la sortie standard : donnez un fichier à -o',
      what: 'deux choses pour la même sortie',
      why: '--json et -o - écrivent tous deux sur la sortie standard, où ils se mêleraient.',
      remedy: 'Donnez un fichier au PDF : fascicule build --json -o rapport.pdf.',
    },
    en: {
      text: () => '--json and -o - both want standard output: give -o a file',
      what: 'two things for the same output',
      why: '--json and -o - both write to standard output, where they would mix.',
      remedy: 'Give the PDF a file: fascicule build --json -o report.pdf.',
    },
  }),
  'output-name-long': message<{file: Value}>({
    fr: {
      text: v => `le nom « ${v.file} » est trop long pour ce disque : raccourcissez-le`,
      what: 'un nom de fichier trop long',
      why: 'La plupart des disques s’arrêtent à 255 octets, et une lettre accentuée en prend deux.',
      remedy: 'Donnez un nom plus court : slug: rapport-annuel dans publication.yaml, ou -o rapport.pdf.',
    },
    en: {
      text: v => `the name “${v.file}” is too long for this disk: shorten it`,
      what: 'a file name that is too long',
      why: 'Most disks stop at 255 bytes, and a letter with an accent takes two.',
      remedy: 'Give a shorter name: slug: annual-report in publication.yaml, or -o report.pdf.',
    },
  }),
  'output-not-pdf': message<{output: Value}>({
    fr: {
      text: v => `« ${v.output} » existe et n’est pas un PDF : il n’est pas remplacé ; donnez un nom en .pdf`,
      what: 'un fichier qui serait perdu',
      why: '-o nomme un fichier qui existe et n’est pas un PDF : il n’est pas remplacé.',
      remedy: 'Donnez un nom en .pdf : -o rapport.pdf.',
    },
    en: {
      text: v => `“${v.output}” exists and is no PDF: it is not replaced; give a name in .pdf`,
      what: 'a file that would be lost',
      why: '-o names a file that exists and is no PDF: it is not replaced.',
      remedy: 'Give a name in .pdf: -o report.pdf.',
    },
  }),
  'output-not-writable': message<{file: Value}>({
    fr: {
      text: v =>
        `« ${v.file} » ne peut pas être écrit : droits insuffisants ou disque en lecture seule ; travaillez dans un dossier à vous, ou, pour un PDF, donnez un autre endroit par -o`,
      what: 'un endroit où rien ne peut s’écrire',
      why: 'Vous n’en avez pas le droit, ou le disque est en lecture seule.',
      remedy:
        'Copiez la publication dans un dossier à vous, ou donnez-vous le droit d’écrire dans celui-ci ; un PDF s’écrit aussi ailleurs : -o ~/rapport.pdf.',
    },
    en: {
      text: v =>
        `“${v.file}” cannot be written: no permission, or a read-only disk; work in a folder of your own or, for a PDF, give another place with -o`,
      what: 'a place where nothing can be written',
      why: 'You have no right to, or the disk is read-only.',
      remedy:
        'Copy the publication into a folder of your own, or give yourself the right to write in this one; a PDF can be written elsewhere too: -o ~/report.pdf.',
    },
  }),
  'output-one': message<{count: Value; output: Value}>({
    fr: {
      text: v =>
        `${v.count} PDF ne vont pas dans un seul « ${v.output} » : donnez un dossier à -o, ou choisissez un profil par --profile`,
      what: 'plusieurs PDF pour un seul fichier',
      why: 'Chaque profil donne un PDF : le second effacerait le premier.',
      remedy: 'Donnez un dossier (-o sorties/), ou un seul profil (--profile screen).',
    },
    en: {
      text: v =>
        `${v.count} PDFs do not go into one “${v.output}”: give -o a folder, or choose a profile with --profile`,
      what: 'several PDFs for a single file',
      why: 'Each profile gives a PDF: the second would erase the first.',
      remedy: 'Give a folder (-o outputs/), or a single profile (--profile screen).',
    },
  }),
  'output-outside': message<{file: Value}>({
    fr: {
      text: v =>
        `« ${v.file} » est un lien qui mène hors du dossier de la publication, ou nulle part : rien n’y est écrit ; nommez cet endroit par -o, ou remplacez le lien par un dossier`,
      what: 'un dossier de sortie qui est un lien vers le dehors',
      why: 'Sans -o, rien n’est écrit hors du dossier de la publication : elle peut venir de quelqu’un d’autre.',
      remedy: 'Nommez l’endroit vous-même (-o ~/pdf/), ou remplacez le lien dist par un dossier.',
    },
    en: {
      text: v =>
        `“${v.file}” is a link that leads out of the folder of the publication, or nowhere: nothing is written there; name that place with -o, or put a folder in place of the link`,
      what: 'a folder for output that is a link to the outside',
      why: 'Without -o, nothing is written outside the folder of the publication: it may come from somebody else.',
      remedy: 'Name the place yourself (-o ~/pdf/), or put a folder in place of the link dist.',
    },
  }),
  'output-special': message<{output: Value}>({
    fr: {
      text: v => `« ${v.output} » n’est ni un fichier ni un dossier : donnez un nom en .pdf, ou -o - pour un tube`,
      what: 'une sortie qui est un tube ou un périphérique',
      why: 'Le PDF s’écrit à côté puis prend la place de l’ancien : cela n’a de sens que pour un fichier.',
      remedy: 'Donnez un nom de fichier (-o livret.pdf) ; pour un autre programme : fascicule build -o - | ….',
    },
    en: {
      text: v => `“${v.output}” is neither a file nor a folder: give a name in .pdf, or -o - for a pipe`,
      what: 'an output that is a pipe or a device',
      why: 'The PDF is written beside the former one, then takes its place: that makes sense for a file alone.',
      remedy: 'Give the name of a file (-o booklet.pdf); for another program: fascicule build -o - | ….',
    },
  }),
  'output-stdout': message<{reason?: Value}>({
    fr: {
      text: v =>
        `la sortie standard n’a pas pu être écrite${v.reason ? ` (${v.reason})` : ''} : libérez de la place, ou écrivez ailleurs`,
      what: 'une sortie standard qui n’accepte plus rien',
      why: 'Le disque où elle est dirigée est plein, ou en faute : ce qui devait y être écrit manque en partie.',
      remedy: 'Libérez de la place, ou donnez un fichier : fascicule build -o livret.pdf.',
    },
    en: {
      text: v =>
        `standard output could not be written${v.reason ? ` (${v.reason})` : ''}: free some space, or write elsewhere`,
      what: 'a standard output that takes nothing more',
      why: 'The disk that it is directed to is full or at fault: part of what was to be written there is missing.',
      remedy: 'Free some space, or give a file: fascicule build -o booklet.pdf.',
    },
  }),
  'profile-unknown': message<{name: Value; known: Value; nearest?: Value}>({
    fr: {
      text: v => `le profil « ${v.name} » n’existe pas${fr.hint(v, `profils : ${v.known}`)}`,
      what: 'un profil inconnu',
      why: 'Chaque profil donne un PDF ; celui-ci n’existe pas.',
      remedy: 'Prenez un de ceux que le message donne.',
    },
    en: {
      text: v => `there is no profile “${v.name}”${en.hint(v, `profiles: ${v.known}`)}`,
      what: 'an unknown profile',
      why: 'Each profile gives a PDF; this one does not exist.',
      remedy: 'Take one of those that the message gives.',
    },
  }),
  'rule-unknown': message<{name: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.name} » n’est pas un nom connu${fr.hint(v, 'fascicule explain les donne tous')}`,
      what: 'un nom inconnu',
      why: 'Aucune règle, aucun message, aucune clé, aucun bloc et aucune option n’a ce nom.',
      remedy:
        'Copiez-le d’un message, après « erreur » ou « avertissement » : fascicule explain image-missing. Seul, fascicule explain les donne tous.',
    },
    en: {
      text: v => `“${v.name}” is not a known name${en.hint(v, 'fascicule explain lists them')}`,
      what: 'an unknown name',
      why: 'No rule, message, key, block or option has this name.',
      remedy:
        'Copy it from a message, after “error” or “warning”: fascicule explain image-missing. Alone, fascicule explain gives them all.',
    },
  }),
}
