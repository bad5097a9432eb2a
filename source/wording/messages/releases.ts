/** Editions that are given out: each message with its values, its words and its explanation. */
import {message, type Value} from '../message.ts'
import {en, fr} from '../phrases.ts'

export const releases = {
  'date-none': message({
    fr: {
      text: () =>
        `la publication n’a pas de date : ce PDF, qui doit en porter une, porte le 1er janvier 2000 ; écrivez « edition: {date: 2026-11-23} » dans publication.yaml`,
      what: 'une édition sans date',
      why: 'Une archive et un fichier d’imprimeur doivent porter une date, et Fascicule ne lit jamais l’horloge : le même texte donne les mêmes octets.',
      remedy:
        'Donnez-la dans publication.yaml : edition: {date: 2026-11-23}. Dans une chaîne de construction, la variable SOURCE_DATE_EPOCH la donne aussi.',
    },
    en: {
      text: () =>
        `the publication has no date: this PDF, which must bear one, bears 1 January 2000; write “edition: {date: 2026-11-23}” in publication.yaml`,
      what: 'an edition without a date',
      why: 'An archive and a file for the press must bear a date, and Fascicule never reads the clock: the same text gives the same bytes.',
      remedy:
        'Give it in publication.yaml: edition: {date: 2026-11-23}. In continuous integration the variable SOURCE_DATE_EPOCH gives it too.',
    },
  }),
  'date-epoch': message<{value: Value}>({
    fr: {
      text: v => `SOURCE_DATE_EPOCH vaut « ${v.value} » : un nombre entier de secondes est attendu`,
      what: 'un SOURCE_DATE_EPOCH qui n’est pas un nombre de secondes',
      why: 'C’est la date que portent les PDF d’une édition qui n’en donne pas : Fascicule ne lit jamais l’horloge.',
      remedy:
        'Donnez des secondes depuis 1970, par exemple SOURCE_DATE_EPOCH=$(git log -1 --format=%ct), ou ôtez la variable.',
    },
    en: {
      text: v => `SOURCE_DATE_EPOCH is “${v.value}”: a whole number of seconds is expected`,
      what: 'a SOURCE_DATE_EPOCH that is no number of seconds',
      why: 'It is the date that PDFs bear of an edition that gives none: Fascicule never reads the clock.',
      remedy: 'Give seconds since 1970, as SOURCE_DATE_EPOCH=$(git log -1 --format=%ct), or unset the variable.',
    },
  }),
  'release-version': message<{value: Value; nearest?: Value; swapped?: Value}>({
    fr: {
      text: v =>
        `« ${v.value} » n’est pas un numéro de version : ${v.swapped ? `le numéro vient d’abord, fascicule release ${v.swapped} ${v.value}` : `2.1.0 attendu${fr.hint(v)}`}`,
      what: 'un numéro de version mal écrit',
      why: 'Les versions se suivent et se comparent : ce sont des nombres (SemVer 2.0.0), 2.1.0, 2.1 ou 2.1.0-rc.1.',
      remedy: 'Écrivez des nombres séparés de points : fascicule release 2.1.0.',
    },
    en: {
      text: v =>
        `“${v.value}” is no version: ${v.swapped ? `the number comes first, fascicule release ${v.swapped} ${v.value}` : `2.1.0 expected${en.hint(v)}`}`,
      what: 'a version that is misspelt',
      why: 'Versions follow each other and are compared: they are numbers (SemVer 2.0.0), 2.1.0, 2.1 or 2.1.0-rc.1.',
      remedy: 'Write numbers with points between them: fascicule release 2.1.0.',
    },
  }),
  'release-exists': message<{version: Value; where: Value}>({
    fr: {
      text: v => `l’édition ${v.version} existe déjà (${v.where}) : prenez le numéro suivant`,
      what: 'une édition qui existe déjà',
      why: 'Deux éditions différentes sous un même numéro ne se distinguent plus : qui en cite une ne sait pas laquelle.',
      remedy:
        'Prenez le numéro suivant. Une édition que personne n’a reçue s’efface à la main, avec son étiquette git.',
    },
    en: {
      text: v => `edition ${v.version} exists already (${v.where}): take the next number`,
      what: 'an edition that exists already',
      why: 'Two different editions of one number cannot be told apart: who quotes one does not know which.',
      remedy: 'Take the next number. An edition that nobody has received is removed by hand, with its git tag.',
    },
  }),
  'release-back': message<{version: Value; newest: Value}>({
    fr: {
      text: v =>
        `l’édition ${v.version} viendrait après la ${v.newest}, qui est plus récente : un numéro plus grand est attendu`,
      what: 'un numéro de version qui recule',
      why: 'Une édition nouvelle porte un numéro plus grand que toutes celles d’avant.',
      remedy: 'Prenez un numéro plus grand que celui que le message donne.',
    },
    en: {
      text: v => `edition ${v.version} would come after ${v.newest}, which is newer: a greater number is expected`,
      what: 'a version that goes back',
      why: 'A new edition bears a greater number than all before it.',
      remedy: 'Take a number greater than the one that the message gives.',
    },
  }),
  'release-dirty': message<{count: Value; name: Value}>({
    fr: {
      text: v =>
        `${v.count === 1 ? `« ${v.name} » n’est pas dans git tel qu’il est` : `${v.count} fichiers ne sont pas dans git tels qu’ils sont (« ${v.name} »…)`} : enregistrez-${v.count === 1 ? 'le' : 'les'} (git commit), puis refaites l’édition`,
      what: 'des sources qui ne sont pas enregistrées dans git',
      why: 'Une édition se retrouve par son état dans git : ce qui n’y est pas serait perdu.',
      remedy: 'Enregistrez les changements : git add -A && git commit ; dist/ ne compte pas.',
    },
    en: {
      text: v =>
        `${v.count === 1 ? `“${v.name}” is not in git as it is` : `${v.count} files are not in git as they are (“${v.name}”…)`}: commit ${v.count === 1 ? 'it' : 'them'}, then make the edition again`,
      what: 'sources that are not committed',
      why: 'An edition is found again by its state in git: what is not there would be lost.',
      remedy: 'Commit the changes: git add -A && git commit; dist/ does not count.',
    },
  }),
  'release-git': message<{reason: Value}>({
    fr: {
      text: v => `git refuse ce dépôt : ${v.reason}`,
      what: 'un dépôt que git refuse',
      why: 'Sans git, Fascicule ne sait pas si les sources sont enregistrées.',
      remedy: 'Faites ce que git demande (git status dit la même chose), ou sortez le dossier du dépôt.',
    },
    en: {
      text: v => `git refuses this repository: ${v.reason}`,
      what: 'a repository that git refuses',
      why: 'Without git, Fascicule does not know whether the sources are committed.',
      remedy: 'Do what git asks for (git status says the same), or take the folder out of the repository.',
    },
  }),
  'release-gitless': message({
    fr: {
      text: () =>
        'ce dossier est dans un dépôt git, et il n’y a pas de git sur cette machine : installez-le, ou faites l’édition d’une copie sans .git',
      what: 'un dépôt git sans git',
      why: 'Sans git, Fascicule ne sait pas si les sources sont enregistrées, ni quelles éditions ont leur étiquette.',
      remedy: 'Installez git (git-scm.com), ou copiez le dossier hors du dépôt et faites l’édition de la copie.',
    },
    en: {
      text: () =>
        'this folder is in a git repository, and there is no git on this machine: install it, or make the edition of a copy without .git',
      what: 'a git repository without git',
      why: 'Without git, Fascicule knows neither whether the sources are committed nor which editions have their tag.',
      remedy: 'Install git (git-scm.com), or copy the folder out of the repository and make the edition of the copy.',
    },
  }),
  'release-identity': message({
    fr: {
      text: () =>
        '--tag pose une étiquette au nom de quelqu’un, et git ne sait pas qui vous êtes : git config user.name "Votre nom", git config user.email vous@exemple.org, puis refaites l’édition',
      what: 'une étiquette git sans auteur',
      why: 'git garde le nom et l’adresse de qui pose une étiquette, et n’en pose pas sans eux.',
      remedy: 'Donnez-les (git config user.name, git config user.email), ou refaites l’édition sans --tag.',
    },
    en: {
      text: () =>
        '--tag sets a tag in somebody’s name, and git does not know who you are: git config user.name "Your name", git config user.email you@example.org, then make the edition again',
      what: 'a git tag without an author',
      why: 'git keeps name and address of whoever sets a tag, and sets none without them.',
      remedy: 'Give them (git config user.name, git config user.email), or make the edition again without --tag.',
    },
  }),
  'release-shallow': message({
    fr: {
      text: () =>
        'ce dépôt git n’a qu’une partie de son histoire, et aucune édition d’avant n’y est connue : git fetch --unshallow --tags, puis refaites l’édition',
      what: 'une histoire de git incomplète',
      why: 'Sans les éditions d’avant, le numéro ne peut pas être vérifié, et la liste des changements dirait « première édition ».',
      remedy: 'Complétez-la (git fetch --unshallow --tags ; sur GitHub, fetch-depth: 0), puis refaites l’édition.',
    },
    en: {
      text: () =>
        'this git repository has only a part of its history, and no former edition is known in it: git fetch --unshallow --tags, then make the edition again',
      what: 'an incomplete history of git',
      why: 'Without the former editions the number cannot be checked, and the list of changes would say “first edition”.',
      remedy: 'Complete it (git fetch --unshallow --tags; on GitHub, fetch-depth: 0), then make the edition again.',
    },
  }),
  'release-untagged': message({
    fr: {
      text: () => `--tag pose une étiquette git, et ce dossier n’est pas dans un dépôt git`,
      what: 'une étiquette sans dépôt git',
      why: 'Une étiquette git marque l’état des sources ; il n’y a pas de dépôt ici.',
      remedy: 'Faites-en un (git init, git add -A, git commit), ou refaites l’édition sans --tag.',
    },
    en: {
      text: () => `--tag sets a git tag, and this folder is in no git repository`,
      what: 'a tag without a git repository',
      why: 'A git tag marks the state of the sources; there is no repository here.',
      remedy: 'Make one (git init, git add -A, git commit), or make the edition again without --tag.',
    },
  }),
  'release-folder': message<{name: Value}>({
    fr: {
      text: v => `une édition se fait d’un dossier, et « ${v.name} » n’en est pas un`,
      what: 'une édition d’un fichier seul',
      why: 'Une édition garde toutes ses sources : c’est le dossier de la publication qu’elle prend.',
      remedy: 'Mettez le texte dans un dossier avec publication.yaml, puis : fascicule release 1.0.0 dossier.',
    },
    en: {
      text: v => `an edition is made of a folder, and “${v.name}” is none`,
      what: 'an edition of a single file',
      why: 'An edition keeps all its sources: it takes the folder of the publication.',
      remedy: 'Put the text into a folder with publication.yaml, then: fascicule release 1.0.0 folder.',
    },
  }),
  'release-there': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » existe déjà : rien n’y est écrit`,
      what: 'un dossier qui est déjà là',
      why: 'Une édition ou des sources rendues ne remplacent jamais ce qui existe.',
      remedy: 'Déplacez ce dossier, ou choisissez un autre nom ou un autre numéro.',
    },
    en: {
      text: v => `“${v.name}” exists already: nothing is written to it`,
      what: 'a folder that is there already',
      why: 'An edition, or sources that are given back, never replace what exists.',
      remedy: 'Move that folder, or choose another name or number.',
    },
  }),
  'release-ways': message<{way: Value}>({
    fr: {
      text: v =>
        `${v.way === 'verify' ? 'release --verify prend le dossier de l’édition, et rien d’autre' : v.way === 'from' ? 'release --from prend un PDF et un dossier, et rien d’autre' : 'release attend un numéro de version : fascicule release 2.1.0'}`,
      what: 'une demande que release ne comprend pas',
      why: 'release fait une édition (un numéro), la refait pour comparer (--verify) ou rend des sources (--from) : une chose à la fois.',
      remedy:
        'fascicule release 2.1.0, fascicule release --verify dossier, ou fascicule release --from archive.pdf dossier.',
    },
    en: {
      text: v =>
        `${v.way === 'verify' ? 'release --verify takes the folder of the edition, and nothing else' : v.way === 'from' ? 'release --from takes a PDF and a folder, and nothing else' : 'release expects a version: fascicule release 2.1.0'}`,
      what: 'a request that release does not understand',
      why: 'release makes an edition (a number), builds one again to compare (--verify) or gives sources back (--from): one thing at a time.',
      remedy:
        'fascicule release 2.1.0, fascicule release --verify folder, or fascicule release --from archive.pdf folder.',
    },
  }),
  'release-manifest': message<{name: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » n’est pas une édition faite par fascicule release : MANIFEST.json y manque, ou ne se lit pas`,
      what: 'un dossier qui n’est pas une édition',
      why: 'Une édition se vérifie d’après son MANIFEST.json, que fascicule release écrit.',
      remedy: 'Donnez le dossier de l’édition : fascicule release --verify dist/reglement-2.1.0.',
    },
    en: {
      text: v =>
        `“${v.name}” is no edition made by fascicule release: MANIFEST.json is missing there, or cannot be read`,
      what: 'a folder that is no edition',
      why: 'An edition is verified by its MANIFEST.json, which fascicule release writes.',
      remedy: 'Give the folder of the edition: fascicule release --verify dist/rules-2.1.0.',
    },
  }),
  'release-no-sources': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » a été faite sans ses sources (--no-sources) : elle ne peut pas être refaite`,
      what: 'une édition sans ses sources',
      why: 'Refaire une édition demande les textes et les images dont elle est faite.',
      remedy: 'Vérifiez au moins ses empreintes : sha256sum -c SHA256SUMS dans son dossier.',
    },
    en: {
      text: v => `“${v.name}” was made without its sources (--no-sources): it cannot be built again`,
      what: 'an edition without its sources',
      why: 'Building an edition again needs the texts and pictures that it is made of.',
      remedy: 'Verify its digests at least: sha256sum -c SHA256SUMS in its folder.',
    },
  }),
  'verify-source': message<{name: Value; state: Value}>({
    fr: {
      text: v =>
        `la source « ${v.name} » ${({changed: 'a changé', missing: 'manque', added: 'a été ajoutée'} as Record<string, string>)[v.state] ?? ''} depuis que l’édition est faite`,
      what: 'une source qui n’est plus celle de l’édition',
      why: 'Son empreinte n’est pas celle que MANIFEST.json a notée.',
      remedy:
        'Reprenez le fichier d’une copie sûre de l’édition ; s’il fallait le changer, faites une édition nouvelle.',
    },
    en: {
      text: v =>
        `the source “${v.name}” ${({changed: 'has changed', missing: 'is missing', added: 'was added'} as Record<string, string>)[v.state] ?? ''} since the edition was made`,
      what: 'a source that is not the edition’s any more',
      why: 'Its digest is not the one that MANIFEST.json noted.',
      remedy: 'Take the file from a safe copy of the edition; if it had to change, make a new edition.',
    },
  }),
  'verify-file': message<{name: Value; state: Value}>({
    fr: {
      text: v => `« ${v.name} » ${v.state === 'missing' ? 'manque à' : 'n’est plus celui de'} l’édition`,
      what: 'un fichier de l’édition qui a changé',
      why: 'Son empreinte n’est pas celle qui a été notée : il a été touché, ou mal copié.',
      remedy: 'Reprenez-le d’une copie sûre de l’édition.',
    },
    en: {
      text: v => `“${v.name}” ${v.state === 'missing' ? 'is missing from' : 'is no longer that of'} the edition`,
      what: 'a file of the edition that has changed',
      why: 'Its digest is not the one that was noted: it was touched, or badly copied.',
      remedy: 'Take it from a safe copy of the edition.',
    },
  }),
  'verify-pdf': message<{name: Value; page: Value; object: Value; type: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » refait n’est pas le même${v.page === '' ? '' : ` : page ${v.page} d’abord`}${v.object === '' ? '' : ` (objet ${v.object}${v.type === '' ? '' : `, ${v.type}`})`}`,
      what: 'un PDF qui, refait, n’est pas le même',
      why: 'Les mêmes sources, la même version, les mêmes polices et le même navigateur donnent les mêmes octets : l’un d’eux est autre.',
      remedy: 'Les autres lignes disent lequel. Si toutes les causes sont écartées, signalez-le-nous.',
    },
    en: {
      text: v =>
        `“${v.name}” built again is not the same${v.page === '' ? '' : `: page ${v.page} first`}${v.object === '' ? '' : ` (object ${v.object}${v.type === '' ? '' : `, ${v.type}`})`}`,
      what: 'a PDF that is not the same when it is built again',
      why: 'The same sources, version, fonts and browser give the same bytes: one of them is another.',
      remedy: 'The other lines say which. If all of them are ruled out, tell us.',
    },
  }),
  'verify-unbuilt': message<{name: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » n’a pas pu être refait : les sources ne se lisent plus, ou leur configuration est fausse`,
      what: 'un PDF que l’on ne peut plus refaire',
      why: 'Les sources de l’édition ont été abîmées.',
      remedy: 'Lisez ce qu’en dit fascicule check sur le dossier sources de l’édition, ou reprenez une copie sûre.',
    },
    en: {
      text: v =>
        `“${v.name}” could not be built again: the sources cannot be read any more, or their configuration is wrong`,
      what: 'a PDF that cannot be built again',
      why: 'The sources of the edition were damaged.',
      remedy: 'Read what fascicule check says of its folder sources, or take a safe copy.',
    },
  }),
  'verify-tool': message<{was: Value; is: Value; folder: Value}>({
    fr: {
      text: v =>
        `l’édition est faite par Fascicule ${v.was}, et c’est ici la ${v.is} : npx fascicule@${v.was} release --verify ${v.folder}`,
      what: 'une autre version de Fascicule',
      why: 'Une version nouvelle peut composer autrement : la même édition se refait avec la même version.',
      remedy: 'Lancez la version que le message donne, par npx.',
    },
    en: {
      text: v =>
        `the edition was made by Fascicule ${v.was}, and this is ${v.is}: npx fascicule@${v.was} release --verify ${v.folder}`,
      what: 'another version of Fascicule',
      why: 'A new version may lay out otherwise: an edition is built again by the version that made it.',
      remedy: 'Run the version that the message gives, with npx.',
    },
  }),
  'verify-node': message<{was: Value; is: Value}>({
    fr: {
      text: v => `l’édition est faite avec Node ${v.was}, et c’est ici ${v.is}, qui comprime autrement`,
      what: 'une autre version de Node',
      why: 'La bibliothèque de compression de Node décide d’une partie des octets d’un PDF.',
      remedy: 'Prenez la version de Node que le message donne.',
    },
    en: {
      text: v => `the edition was made with Node ${v.was}, and this is ${v.is}, which compresses otherwise`,
      what: 'another version of Node',
      why: 'The compression library in Node decides of some of the bytes of a PDF.',
      remedy: 'Take the version of Node that the message gives.',
    },
  }),
  'verify-browser': message<{was: Value; is: Value}>({
    fr: {
      text: v => `l’édition est composée par ${v.was}, et c’est ici ${v.is} : donnez le même par --browser`,
      what: 'un autre navigateur',
      why: 'Un autre navigateur, ou une autre version, mesure et écrit les pages autrement.',
      remedy: 'Donnez le navigateur de l’édition : --browser /chemin ; celui qui vient avec Fascicule suit sa version.',
    },
    en: {
      text: v => `the edition was laid out by ${v.was}, and this is ${v.is}: give the same one with --browser`,
      what: 'another browser',
      why: 'Another browser, or another version, measures and writes pages otherwise.',
      remedy:
        'Give the browser of the edition: --browser /path; the one that comes with Fascicule follows its version.',
    },
  }),
  'verify-font': message<{file: Value; was: Value; is: Value}>({
    fr: {
      text: v => `la police ${v.file} n’est pas celle de l’édition (${v.was}${v.is === '' ? '' : `, ici ${v.is}`})`,
      what: 'une autre version d’une police',
      why: 'D’autres dessins de lettres donnent d’autres lignes.',
      remedy: 'Prenez la version de Fascicule qui a fait l’édition : elle apporte ses polices.',
    },
    en: {
      text: v => `the face ${v.file} is not that of the edition (${v.was}${v.is === '' ? '' : `, here ${v.is}`})`,
      what: 'another version of a face',
      why: 'Other shapes of letters give other lines.',
      remedy: 'Take the version of Fascicule that made the edition: it brings its faces.',
    },
  }),
  'restore-none': message<{name: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » ne garde pas de sources : seul un PDF d’archive de Fascicule en a (profiles: {screen: {archive: true}})`,
      what: 'un PDF sans sources',
      why: 'Seul un profil archive: true joint au PDF les fichiers dont il est fait.',
      remedy: 'Cherchez l’archive de cette édition, ou le dossier sources de sa release.',
    },
    en: {
      text: v =>
        `“${v.name}” holds no sources: only an archive PDF of Fascicule does (profiles: {screen: {archive: true}})`,
      what: 'a PDF without sources',
      why: 'Only a profile with archive: true attaches the files that the PDF is made of.',
      remedy: 'Look for the archive of that edition, or for the folder sources of its release.',
    },
  }),
  'restore-name': message<{name: Value; file: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » garde un fichier dont le nom n’est pas celui d’une source (« ${v.file} ») : rien n’est écrit`,
      what: 'un nom de fichier joint qui mènerait ailleurs',
      why: 'Un PDF peut venir de n’importe qui : un nom caché, en double ou qui sort du dossier n’est pas l’œuvre de Fascicule.',
      remedy: 'Méfiez-vous de ce PDF ; un autre programme peut en extraire les fichiers un à un (pdfdetach).',
    },
    en: {
      text: v => `“${v.name}” holds a file whose name is not that of a source (“${v.file}”): nothing is written`,
      what: 'the name of an attached file that would lead elsewhere',
      why: 'A PDF may come from anybody: a name that is hidden, there twice or leads out of the folder is not the work of Fascicule.',
      remedy: 'Beware of that PDF; another program can take the files out one by one (pdfdetach).',
    },
  }),
  'restore-large': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » garde plus de fichiers, ou de plus gros, qu’une publication n’en a : rien n’est écrit`,
      what: 'des fichiers joints sans mesure',
      why: 'Quelques octets d’un PDF peuvent en donner des milliards : la taille est bornée (2 Go, 20 000 fichiers).',
      remedy: 'Méfiez-vous de ce PDF ; un autre programme peut en extraire les fichiers un à un (pdfdetach).',
    },
    en: {
      text: v => `“${v.name}” holds more files, or larger ones, than a publication has: nothing is written`,
      what: 'attached files beyond measure',
      why: 'A few bytes of a PDF can give thousands of millions: the size is bounded (2 GB, 20 000 files).',
      remedy: 'Beware of that PDF; another program can take the files out one by one (pdfdetach).',
    },
  }),
  'deposit-lacking': message<{what: Value}>({
    fr: {
      text: v => `il manque au dépôt légal : ${lackingFr[v.what] ?? v.what}`,
      what: 'une fiche de dépôt incomplète',
      why: 'Une bibliothèque demande ces renseignements pour cataloguer la publication.',
      remedy: 'Complétez publication.yaml, puis refaites l’édition sous le numéro suivant.',
    },
    en: {
      text: v => `the legal deposit lacks ${lackingEn[v.what] ?? v.what}`,
      what: 'an incomplete record for deposit',
      why: 'A library asks for this to catalogue the publication.',
      remedy: 'Complete publication.yaml, then make the edition again under the next number.',
    },
  }),
}

const lackingFr: Readonly<Record<string, string>> = {
  publisher: 'l’éditeur (publisher)',
  author: 'l’auteur (author)',
  date: 'la date (edition.date)',
  isbn: 'un ISBN pour chaque forme (edition.isbn, ou isbn dans le profil)',
  'legal-deposit': 'la mention du dépôt légal (edition.legal-deposit)',
  archive: 'un PDF/A',
}

const lackingEn: Readonly<Record<string, string>> = {
  publisher: 'the publisher (publisher)',
  author: 'the author (author)',
  date: 'the date (edition.date)',
  isbn: 'an ISBN for each form (edition.isbn, or isbn in the profile)',
  'legal-deposit': 'the mention of legal deposit (edition.legal-deposit)',
  archive: 'a PDF/A',
}
