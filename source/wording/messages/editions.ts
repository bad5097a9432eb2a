/** Editions: comparing them, and the numbers of paragraphs. */
import {message, type Value} from '../message.ts'
import {en, fr} from '../phrases.ts'

export const editions = {
  'edition-empty': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » ne contient aucun texte à comparer : un dossier de publication est attendu`,
      what: 'un dossier sans texte à comparer',
      why: 'Tout le texte de l’autre édition serait ajouté ou supprimé : ce n’est pas ce que l’on veut savoir.',
      remedy: 'Donnez le dossier où est publication.yaml, une version (2.0.0) ou une révision (v2.0.0).',
    },
    en: {
      text: v => `“${v.name}” holds no text to compare: the folder of a publication is expected`,
      what: 'a folder without a text to compare',
      why: 'All of the text of the other edition would be added or deleted: nobody wants to know that.',
      remedy: 'Give the folder that holds publication.yaml, a version (2.0.0) or a revision (v2.0.0).',
    },
  }),
  'diff-itself': message<{output: Value}>({
    fr: {
      text: v => `« ${v.output} » est une des éditions à comparer : donnez un autre nom par -o, rien n’est écrit`,
      what: 'une édition qui serait remplacée par ses changements',
      why: 'Le PDF marqué effacerait l’édition d’archive dont il est fait, et les textes qu’elle garde.',
      remedy: 'Donnez un autre nom : fascicule diff ancien.pdf -o changements.pdf.',
    },
    en: {
      text: v => `“${v.output}” is one of the editions to compare: give another name with -o, nothing is written`,
      what: 'an edition that its changes would replace',
      why: 'The marked PDF would wipe out the archive that it is made of, and the texts that this one keeps.',
      remedy: 'Give another name: fascicule diff old.pdf -o changes.pdf.',
    },
  }),
  'edition-git': message<{reason: Value}>({
    fr: {
      text: v => `git n’a pas pu lire cette révision (${v.reason}) : réparez le dépôt, ou comparez deux dossiers`,
      what: 'une révision que git ne peut pas lire',
      why: 'Le dépôt est endommagé ou incomplet : le texte de cette édition ne peut pas en être tiré.',
      remedy: 'Réparez-le (git fsck), complétez-le (git fetch), ou comparez deux dossiers.',
    },
    en: {
      text: v => `git could not read this revision (${v.reason}): mend the repository, or compare two folders`,
      what: 'a revision that git cannot read',
      why: 'The repository is damaged or incomplete: the text of this edition cannot be taken from it.',
      remedy: 'Mend it (git fsck), complete it (git fetch), or compare two folders.',
    },
  }),
  'edition-gitless': message<{name: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » n’est ni un dossier, ni un PDF, ni une édition gardée, et il n’y a pas de git sur cette machine : si c’est une révision, installez-le`,
      what: 'une révision de git, sans git',
      why: 'Le dossier est dans un dépôt, et git seul en lit les révisions.',
      remedy: 'Installez git (git-scm.com), ou comparez deux dossiers.',
    },
    en: {
      text: v =>
        `“${v.name}” is neither a folder, nor a PDF, nor a kept edition, and there is no git on this machine: if it is a revision, install it`,
      what: 'a revision of git, without git',
      why: 'The folder is in a repository, and git alone reads its revisions.',
      remedy: 'Install git (git-scm.com), or compare two folders.',
    },
  }),
  'edition-large': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » a plus de 20 000 fichiers ou de 1 Go : allez dans le dossier de la publication`,
      what: 'une révision trop grande',
      why: 'Le dossier contient bien plus qu’une publication : souvent, la commande n’est pas donnée dans le bon dossier.',
      remedy: 'Allez dans le dossier de la publication : cd mon-livret, puis fascicule diff v1.0.',
    },
    en: {
      text: v => `“${v.name}” has more than 20 000 files or 1 GB: go to the folder of the publication`,
      what: 'a revision that is too large',
      why: 'The folder holds far more than a publication: often the command is given in the wrong folder.',
      remedy: 'Go to the folder of the publication: cd my-booklet, then fascicule diff v1.0.',
    },
  }),
  'edition-pdf': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » ne contient pas ses sources : seul un PDF d’archive de Fascicule peut être comparé`,
      what: 'un PDF qui ne contient pas ses sources',
      why: 'Les éditions se comparent par leur texte ; un PDF ordinaire ne le garde pas tel qu’il a été écrit.',
      remedy:
        'Prenez un PDF fait avec profiles: {screen: {archive: true}}, le dossier de l’édition, ou sa révision dans git.',
    },
    en: {
      text: v => `“${v.name}” does not hold its sources: only an archive PDF of Fascicule can be compared`,
      what: 'a PDF that does not hold its sources',
      why: 'Editions are compared by their text; an ordinary PDF does not keep it as it was written.',
      remedy:
        'Take a PDF made with profiles: {screen: {archive: true}}, the folder of the edition, or its revision in git.',
    },
  }),
  'edition-sources': message<{name: Value}>({
    fr: {
      text: v => `l’édition « ${v.name} » a été faite sans ses sources (--no-sources) : elle ne peut pas être comparée`,
      what: 'une édition sans ses sources',
      why: 'Les éditions se comparent par leur texte, et celle-ci ne l’a pas gardé.',
      remedy: 'Donnez à sa place la révision de git dont elle a été faite, ou son dossier.',
    },
    en: {
      text: v => `the release “${v.name}” was made without its sources (--no-sources): it cannot be compared`,
      what: 'a release without its sources',
      why: 'Editions are compared by their text, and this one has not kept it.',
      remedy: 'Give the revision of git that it was made of, or its folder, in its place.',
    },
  }),
  'edition-shallow': message<{name: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » est inconnu ici, et ce dépôt git n’a qu’une partie de son histoire : git fetch --unshallow --tags la complète`,
      what: 'une édition inconnue, dans une histoire de git incomplète',
      why: 'Le dépôt a été copié sans ses révisions anciennes ou sans ses étiquettes.',
      remedy: 'Complétez l’histoire (git fetch --unshallow --tags ; sur GitHub, fetch-depth: 0), puis recommencez.',
    },
    en: {
      text: v =>
        `“${v.name}” is unknown here, and this git repository has only a part of its history: git fetch --unshallow --tags completes it`,
      what: 'an unknown edition, in an incomplete history of git',
      why: 'The repository was copied without its older revisions or without its tags.',
      remedy: 'Complete the history (git fetch --unshallow --tags; on GitHub, fetch-depth: 0), then do it again.',
    },
  }),
  'edition-unknown': message<{name: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.name} » n’est ni un dossier, ni un PDF, ni une édition, ni une révision de git${fr.hint(v)}`,
      what: 'une édition inconnue',
      why: 'Rien ne porte ce nom dans le dossier, dans dist/ ni dans l’histoire de git.',
      remedy: 'Donnez un dossier, un PDF d’archive, une version (2.0.0) ou une révision (v2.0.0, HEAD~3).',
    },
    en: {
      text: v => `“${v.name}” is neither a folder, nor a PDF, nor a release, nor a revision of git${en.hint(v)}`,
      what: 'an unknown edition',
      why: 'Nothing has this name in the folder, in dist/ or in the history of git.',
      remedy: 'Give a folder, an archive PDF, a version (2.0.0) or a revision (v2.0.0, HEAD~3).',
    },
  }),
  'folder-within': message<{name: Value; folder: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » est un dossier de la publication, et non la publication : donnez celui de publication.yaml, ${v.folder}`,
      what: 'un dossier à l’intérieur d’une publication',
      why: 'Une édition et des numéros de paragraphes valent pour la publication entière : faits pour une partie, ils ne serviraient à rien.',
      remedy: 'Allez dans le dossier où est publication.yaml, et redonnez la commande sans ce dossier.',
    },
    en: {
      text: v =>
        `“${v.name}” is a folder of the publication, not the publication: give the one of publication.yaml, ${v.folder}`,
      what: 'a folder inside a publication',
      why: 'An edition and paragraph numbers hold for the whole publication: made for a part, they would serve nothing.',
      remedy: 'Go to the folder that holds publication.yaml, and give the command again without this folder.',
    },
  }),
  'number-folder': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » est un texte seul : les numéros de paragraphes se donnent à un dossier`,
      what: 'un texte seul à numéroter',
      why: 'Les numéros sont gardés dans paragraphes.json, à côté de publication.yaml : il faut un dossier à eux.',
      remedy: 'Mettez le texte dans un dossier : fascicule number mon-guide.',
    },
    en: {
      text: v => `“${v.name}” is a text by itself: paragraph numbers are given to a folder`,
      what: 'a text by itself to be numbered',
      why: 'The numbers are kept in paragraphes.json, beside publication.yaml: they need a folder of their own.',
      remedy: 'Put the text into a folder: fascicule number my-guide.',
    },
  }),
  'paragraph-unnumbered': message<{count: Value}>({
    fr: {
      text: v =>
        `${Number(v.count) === 1 ? 'ce paragraphe n’a' : `ce paragraphe et ${Number(v.count) - 1} plus loin n’ont`} pas encore de numéro : fascicule number l’écrit dans paragraphes.json`,
      what: 'des paragraphes sans numéro',
      why: 'Ils ont été ajoutés depuis que les numéros ont été écrits : personne ne peut encore les citer.',
      remedy: 'Donnez-leur un numéro : fascicule number. Ceux des autres paragraphes ne changent pas.',
    },
    en: {
      text: v =>
        `${Number(v.count) === 1 ? 'this paragraph has' : `this paragraph and ${Number(v.count) - 1} further on have`} no number yet: fascicule number writes it into paragraphes.json`,
      what: 'paragraphs without a number',
      why: 'They were added since the numbers were written: nobody can cite them yet.',
      remedy: 'Give them a number: fascicule number. Those of the other paragraphs do not change.',
    },
  }),
  'paragraphs-missing': message({
    fr: {
      text: () => 'paragraph-numbers demande des numéros, et paragraphes.json n’existe pas : fascicule number l’écrit',
      what: 'des numéros de paragraphes qui ne sont pas encore donnés',
      why: 'Les numéros doivent rester les mêmes d’une édition à l’autre : ils sont écrits une fois, dans un fichier.',
      remedy: 'Écrivez-les : fascicule number, puis gardez paragraphes.json avec les textes.',
    },
    en: {
      text: () => 'paragraph-numbers asks for numbers, and there is no paragraphes.json: fascicule number writes it',
      what: 'paragraph numbers that are not given yet',
      why: 'The numbers must stay the same from one edition to another: they are written once, into a file.',
      remedy: 'Write them: fascicule number, then keep paragraphes.json with the texts.',
    },
  }),
  'paragraphs-unreadable': message({
    fr: {
      text: () =>
        'paragraphes.json n’est pas tel que fascicule number l’écrit : reprenez-le d’une sauvegarde ou de git',
      what: 'un fichier de numéros abîmé',
      why: 'Les numéros que des lecteurs ont cités y sont : le refaire leur en donnerait d’autres.',
      remedy: 'Reprenez-le : git checkout -- paragraphes.json. Pour tout renuméroter, supprimez-le.',
    },
    en: {
      text: () => 'paragraphes.json is not as fascicule number writes it: take it from a backup or from git',
      what: 'a damaged file of numbers',
      why: 'It holds the numbers that readers have cited: to make it anew would give them others.',
      remedy: 'Take it back: git checkout -- paragraphes.json. To number everything anew, delete it.',
    },
  }),
  'erratum-long': message<{count: Value}>({
    fr: {
      text: v =>
        `${v.count} changements ne tiennent pas sur un feuillet d’erratum : donnez la liste, ou une nouvelle édition`,
      what: 'trop de changements pour un erratum',
      why: 'Un erratum est une page que le lecteur glisse dans son exemplaire ; au-delà, il ne s’y retrouve plus.',
      remedy: 'Diffusez la liste (fascicule diff v1.0) ou l’édition marquée (-o changements.pdf).',
    },
    en: {
      text: v => `${v.count} changes do not fit on an erratum sheet: give the list, or a new edition`,
      what: 'too many changes for an erratum',
      why: 'An erratum is one page that readers put into their copy; beyond that they are lost.',
      remedy: 'Give out the list (fascicule diff v1.0) or the marked edition (-o changes.pdf).',
    },
  }),
}
