import {typed} from '../phrases.ts'
import {grown} from './grown.ts'
import type {CommandWords} from './types.ts'

/** La ligne de commande, en français. */
export const fr: CommandWords = {
  language: 'fr',
  first: `Fascicule fait un PDF prêt à imprimer d’un dossier de textes en Markdown.

Pour commencer :
  fascicule init mon-livret      écrit un petit exemple dans le dossier mon-livret
  fascicule build mon-livret     en fait un PDF

Un texte seul :
  fascicule texte.md             fait texte.pdf à côté

Toutes les commandes : fascicule --help`,
  headings: {
    usage: 'Usage :',
    command: 'commande',
    commands: 'Commandes :',
    options: 'Options :',
    examples: 'Exemples :',
  },
  more: 'Le détail d’une commande : fascicule <commande> --help',
  commands: {
    number: {
      usage: '[dossier]',
      summary: 'numérote les paragraphes, une fois pour toutes',
      about: `Écrit paragraphes.json, où chaque paragraphe a le numéro par lequel on le cite (¶ 2.14). Un paragraphe garde le sien
d’une édition à l’autre, même corrigé ou déplacé ; un paragraphe ajouté est 2.14 bis ; un numéro n’est jamais redonné.
Les numéros s’impriment en marge avec paragraph-numbers: true dans publication.yaml.`,
      examples: [
        ['fascicule number', 'les paragraphes du dossier courant'],
        ['fascicule number mon-guide', 'ceux d’un autre dossier'],
      ],
    },
    diff: {
      usage: '<édition> [édition]',
      summary: 'dit ce qui a changé entre deux éditions',
      about: `Compare deux éditions (sans la seconde : avec le dossier courant) : un dossier, une version publiée (2.0.0), une
révision de git (v2.0.0, HEAD~3) ou un PDF d’archive. Donne la liste des changements par section ; -o écrit la nouvelle
édition en PDF, les changements marqués en marge. Une correction de la seule typographie n’est pas un changement.`,
      examples: [
        ['fascicule diff v1.0', 'ce qui a changé depuis la révision v1.0'],
        ['fascicule diff 1.0.0 2.0.0 -o changements.pdf', 'le PDF marqué, d’une version à l’autre'],
        ['fascicule diff v1.0 --erratum -o erratum.pdf', 'un feuillet à glisser dans l’ancienne édition'],
      ],
    },
    build: {
      usage: '[dossier | fichier.md | -]',
      summary: 'fait le PDF d’un dossier, d’un fichier ou de l’entrée standard',
      about: `Fait les PDF que publication.yaml demande (sans rien : celui de diffusion, « screen ») dans le dossier dist/ de la
publication ; un fichier seul donne son PDF à côté de lui. Chaque PDF est comparé au texte, mot par mot : s’il manque
quelque chose, l’ancien PDF reste et le nouveau est écrit à côté, en .refuse.pdf.`,
      examples: [
        ['fascicule build', 'le dossier courant, dans dist/'],
        ['fascicule build texte.md -o rapport.pdf', 'un fichier, sous un autre nom'],
        ['fascicule build mon-livret --strict', 'échoue au moindre avertissement'],
      ],
    },
    init: {
      usage: '<dossier> | --from texte.docx [dossier]',
      summary: 'commence une publication : un exemple à compléter, ou un document Word',
      about: `Écrit dans un dossier nouveau ou vide une publication qui se compose tout de suite. --template choisit l’exemple :
  starter      deux chapitres, une figure, un tableau, une note, des remarques qui disent quoi changer (sans --template)
  brochure     une brochure complète, avec ses photographies
  handout      un document de classe, avec exercices et réponses
  edition      un règlement à sa deuxième édition
  guide        un guide pratique en A5 : longs tableaux, notes, citations, glossaire, index
  report       un rapport annuel en A4, avec photographies, tableaux et comptes
  specimen     tout ce qui peut s’écrire, d’un coup d’œil
--from fait une publication d’un document de traitement de texte : un texte par chapitre, les images à part ; ce qui ne
peut pas être repris est dit.`,
      examples: [
        ['fascicule init mon-livret', 'le petit exemple'],
        ['fascicule init onu --template brochure', 'une brochure complète'],
        ['fascicule init --from rapport.docx', 'un document Word, dans le dossier rapport'],
      ],
    },
    check: {
      usage: '[dossier | fichier.md …]',
      summary: 'relit la publication sans en faire de PDF',
      about: `Relit la typographie, la structure, les images et les renvois, sans navigateur. --fix écrit les corrections
typographiques dans les fichiers ; --diff les montre sans rien changer. --pages 16 met en page (avec le navigateur), et
dit section par section ce qu’il faut couper pour tenir en 16 pages, ou la place qui reste.`,
      examples: [
        ['fascicule check', 'relit le dossier courant'],
        ['fascicule check --pages 16', 'dit où couper pour tenir en 16 pages'],
        ['fascicule check texte.md --diff', 'montre ce que --fix changerait'],
      ],
    },
    proof: {
      usage: '<fichier.pdf> [dossier] | <dossier>',
      summary: 'vérifie un PDF, fait par Fascicule ou non',
      about: `Relit un PDF : ses mots comparés à ceux du texte (s’il est donné), ses polices, ses formats de page, ses signets, et les
conditions de PDF/UA-1 et de PDF/A-2a une à une. Sort avec 6 quand l’une n’est pas remplie. Un dossier seul :
les PDF de cette publication qui sont dans son dist/.`,
      examples: [
        ['fascicule proof dist/livret.pdf', 'le PDF seul'],
        ['fascicule proof dist/livret.pdf .', 'le PDF et le texte du dossier courant'],
        ['fascicule proof mon-livret', 'tous les PDF de cette publication'],
        ['fascicule proof autre.pdf --html', 'un rapport à garder'],
      ],
    },
    release: {
      usage: '<version> [dossier]',
      summary: 'fait une édition à donner, la refait pour comparer, en rend les sources',
      about: `Fait tous les PDF de la publication sous ce numéro de version, et les pose dans dist/ avec leurs sources, leurs
empreintes (MANIFEST.json, SHA256SUMS) et la liste des changements. Refuse une version qui existe ou qui recule, des
sources qui ne sont pas enregistrées dans git, une erreur, un avertissement. L’édition est écrite entière, ou pas du tout.
  release --verify <dossier>       refait une édition de ses sources et compare (sort avec 6 si elle diffère)
  release --from <pdf> <dossier>   rend les sources que garde un PDF d’archive`,
      examples: [
        ['fascicule release 2.1.0', 'l’édition 2.1.0 du dossier courant'],
        ['fascicule release 2.1.0 --tag --deposit', 'avec son étiquette git et le dossier du dépôt légal'],
        ['fascicule release --verify dist/reglement-2.1.0', 'la refait, et dit « identique » ou ce qui diffère'],
        ['fascicule release --from reglement-archive.pdf sources', 'rend les sources d’une archive'],
      ],
    },
    impose: {
      usage: '<fichier.pdf> --booklet | --two-up | --four-up',
      summary: 'pose les pages d’un PDF sur des feuilles à plier ou à couper',
      about: `Pose les pages d’un PDF, de Fascicule ou non, sur des feuilles : en livret à plier et agrafer, à deux ou à quatre par
face. La feuille est celle où les pages gardent leur taille (deux A5 sur un A4, deux A4 sur un A3), ou celle de --sheet.
Écrit à côté du PDF, ou là où le dit -o. Un PDF chiffré ou endommagé est refusé (code 2).`,
      examples: [
        ['fascicule impose livret.pdf --booklet', 'un livret, dans livret-livret.pdf'],
        ['fascicule impose cours.pdf --booklet --sheet A4 -o cours-plie.pdf', 'des pages A4 réduites, sur A4'],
        ['fascicule impose fiches.pdf --four-up --cut-and-stack', 'quatre fiches par face, à couper et empiler'],
      ],
    },
    explain: {
      usage: '[nom]',
      summary: 'dit ce que veut une règle, un message, une clé, un bloc, une option',
      about: `Explique par son nom une règle, un message, une clé de publication.yaml, un bloc du texte, une commande ou une option.
Sans nom, donne la liste de tous.`,
      examples: [
        ['fascicule explain T01', 'une règle de typographie'],
        ['fascicule explain image-missing', 'un message'],
        ['fascicule explain cover.image', 'une clé'],
      ],
    },
    doctor: {
      usage: '',
      summary: 'vérifie que tout est prêt sur cette machine',
      about: 'Vérifie Node, le navigateur, son bac à sable, les polices et le disque : chaque ligne dit le remède.',
      examples: [
        ['fascicule doctor', 'vérifie la machine'],
        ['fascicule doctor --browser chromium', 'vérifie ce navigateur-là'],
      ],
    },
  },
  options: {
    output: {value: 'fichier|dossier|-', about: 'où écrire ; - : sur la sortie standard'},
    profile: {value: 'profil', about: 'un des PDF de la publication, ou un profil connu ; peut se répéter'},
    browser: {value: 'navigateur', about: 'chemin, nom (chrome, chromium, edge) ou adresse ws://'},
    sandbox: {value: 'require', about: 'require : refuse un navigateur sans bac à sable'},
    'allow-network': {about: 'va chercher les images du web (https, 20 Mo et 20 s au plus), et les garde'},
    timeout: {value: 'secondes', about: 'abandonne au bout de ce temps'},
    strict: {value: '', about: 'un avertissement fait échouer, une erreur refuse le PDF'},
    format: {value: 'format', about: 'les messages : full (avec la ligne), plain (une ligne), github, sarif (check)'},
    json: {about: 'un seul objet JSON sur la sortie standard'},
    html: {about: 'le rapport de proof, en une page HTML, sur la sortie standard'},
    quiet: {about: 'ni avancement ni bilan, seulement les messages'},
    verbose: {about: 'montre chaque remarque à sa ligne'},
    fix: {about: 'écrit les corrections typographiques dans les fichiers'},
    diff: {about: 'montre les corrections sans rien écrire'},
    verify: {value: 'dossier', about: 'refait une édition de ses sources et compare'},
    from: {value: 'fichier', about: 'init : un document .docx ; release : un PDF d’archive, dont il rend les sources'},
    tag: {about: 'pose l’étiquette git de l’édition'},
    'no-sources': {about: 'sans les sources : ni --verify ni diff ne seront possibles'},
    deposit: {about: 'ajoute le dossier du dépôt légal (BAnQ, BAC, BnF)'},
    template: {value: 'modèle', about: 'starter (par défaut), brochure, guide, handout, edition, report, specimen'},
    typography: {about: 'compte aussi les corrections de la seule typographie'},
    pages: {
      value: 'nombre',
      about: 'check : où couper pour tenir en tant de pages ; diff (sans nombre) : la table des pages',
    },
    erratum: {about: 'un feuillet d’erratum d’une page, au lieu de la liste ou du PDF marqué'},
    booklet: {about: 'un livret : feuilles pliées, l’une dans l’autre'},
    'two-up': {about: 'deux pages par face, dans l’ordre de lecture'},
    'four-up': {about: 'quatre pages par face, dans l’ordre de lecture'},
    sheet: {value: 'format', about: 'la feuille : A4, A3, letter, tabloid… ou 320mmx450mm'},
    signature: {value: 'pages', about: 'un livret épais en cahiers d’autant de pages, par exemple 16'},
    'keep-last': {about: 'la dernière page reste la dernière : les pages blanches viennent avant elle'},
    'cut-and-stack': {about: 'l’ordre des pages pour couper la pile et poser les tas l’un sur l’autre'},
    duplex: {value: 'long|short', about: 'le bord sur lequel l’imprimante retourne la feuille'},
    paper: {value: 'épaisseur', about: 'l’épaisseur du papier, 0,1mm par défaut : les pages du milieu s’en décalent'},
    marks: {about: 'marques de pli, de coupe et d’agrafes aussi là où rien n’est rogné'},
    instructions: {about: 'une première feuille qui dit comment imprimer, plier et couper'},
    help: {about: 'cette aide'},
    version: {about: 'la version de Fascicule'},
  },
  progress: {
    stages: {
      read: 'lecture du dossier',
      markdown: 'lecture du texte',
      browser: 'préparation du navigateur',
      unsandboxed: 'le système refuse au navigateur son bac à sable : il travaille sans (--sandbox require l’exige)',
      remote:
        'le navigateur tourne ailleurs : Fascicule ne peut pas lui couper le réseau ; restent l’interdiction des scripts et l’interception de ses demandes',
      layout: 'mise en page',
      again: 'mise à jour des numéros de page',
      print: 'impression',
      proof: 'vérification mot par mot',
      write: 'écriture',
    },
    page: (page, of) => (of === undefined ? `page ${page}` : `page ${page} sur ${of} environ`),
    left: seconds => (seconds < 90 ? `encore ${seconds} s` : `encore ${Math.round(seconds / 60)} min`),
  },
  summary: {
    file: ({path, pages, bytes, before, seconds}) =>
      `${path} : ${plural(pages, 'page')}, ${sizeOf(bytes)}${grown(bytes, before, '\u00a0')}, ${decimal(seconds.toFixed(1))} s`,
    table: ['Profil', 'Fichier', 'Pages', 'Taille'],
    size: (bytes, before) => `${sizeOf(bytes)}${grown(bytes, before, '\u00a0')}`,
    refusedSize: 'refusé',
    files: ({count, seconds}) => `${count} PDF en ${decimal(seconds.toFixed(1))} s`,
    refused: ({path, former}) =>
      path === '-'
        ? 'PDF refusé : la raison est dite plus haut. Rien n’est écrit.'
        : `PDF refusé : la raison est dite plus haut. Il est dans ${path}${former ? ' ; l’ancien PDF n’a pas changé' : ''}.`,
    corrections: count => `${plural(count, 'correction')} de typographie`,
    remarks: ({error, warning, info}) =>
      [error && plural(error, 'erreur'), warning && plural(warning, 'avertissement'), info && plural(info, 'remarque')]
        .filter(Boolean)
        .join(', '),
    open: path => `Ouvrir : ${path}`,
    withheld: 'Rien n’est écrit : corrigez les erreurs, ou refaites sans --strict pour voir le reste.',
    more: (count, command) => `… et ${plural(count, 'autre')} ; toutes avec ${command}`,
  },
  init: {
    done: folder => `Votre publication est dans ${folder === '.' ? 'ce dossier' : folder}.`,
    next: [
      'Et maintenant :',
      '  1. changez le titre dans publication.yaml',
      '  2. écrivez votre texte dans source/, un fichier par chapitre',
      '  3. faites le PDF :',
    ],
    nextFrom: [
      'Et maintenant :',
      '  1. relisez les textes de source/, un par chapitre',
      '  2. complétez publication.yaml (titre, auteur, éditeur)',
      '  3. faites le PDF :',
    ],
    readme: title => `# ${title}

Ce dossier est une publication faite avec Fascicule : le texte est dans \`source/\`, un fichier par chapitre, les images dans
\`images/\`, le titre et les réglages dans \`publication.yaml\`.

Relire le texte, faire le PDF (dans \`dist/\`) :

    fascicule check
    fascicule build

Écrire les corrections de typographie dans le texte ; savoir ce que veut un message, une clé ou un bloc :

    fascicule check --fix
    fascicule explain

Sans rien installer d’autre que Node.js, chaque ligne commence par \`npx\` : \`npx fascicule build\`.
`,
  },
  groups: {
    decide: 'À décider',
    know: 'Bon à savoir',
    fixable: 'Corrigé dans le PDF ; « fascicule check --fix » l’écrit aussi dans le texte',
    pageOnly: 'Corrigé dans le PDF seulement ; dans le texte, c’est à vous de l’écrire',
    times: count => `(${count} fois ; --verbose)`,
    more: count => `… et ${plural(count, 'autre')} de la même règle (--verbose)`,
  },
  check: {
    hint: names =>
      `Pour écrire les corrections dans le texte : fascicule check --fix${names.map(name => ` ${typed(name)}`).join('')}`,
    clean: files => `${plural(files, 'fichier relu', 'fichiers relus')}, rien à signaler`,
    fixed: (file, count) => `${file} : ${plural(count, 'correction écrite', 'corrections écrites')}`,
    nothingToFix: 'Aucune correction à écrire.',
    budget: {
      heads: ['Section', 'Pages', 'Dernière page', 'À faire'],
      names: {
        cover: 'Couverture',
        title: 'Page de titre',
        contents: 'Table des matières',
        lists: 'Listes',
        colophon: 'Colophon',
        back: 'Quatrième de couverture',
        '': 'Texte',
      },
      pages: (from, to) => (from === to ? `${from}` : `${from} à ${to} (${to - from + 1})`),
      last: (lines, of) => `${plural(lines, 'ligne')} sur ${of}`,
      cut: ({lines, words, pages, hasPictures}) =>
        `retranchez ${plural(lines, 'ligne')}${hasPictures ? ', images comprises' : words > 0 ? ` (environ ${plural(words, 'mot')})` : ''} : ${plural(pages, 'page')} de moins`,
      room: ({lines, words}) =>
        `place pour ${plural(lines, 'ligne')}${words > 0 ? ` (environ ${plural(words, 'mot')})` : ''}`,
      full: 'pleine',
      length: lines => plural(lines, 'ligne'),
      fits: ({pages, wanted, lines, words}) => {
        const asked = `${plural(pages, 'page')} pour ${plural(wanted, 'demandée')}`
        const left = wanted > pages ? `il en reste ${wanted - pages}` : 'le compte y est'
        const within = `${plural(lines, 'ligne libre', 'lignes libres')} à la fin des sections${words > 0 ? ` (environ ${plural(words, 'mot')})` : ''}`
        return lines > 0 ? `${asked} : ${left}, et ${within}.` : `${asked} : ${left}.`
      },
    },
  },
  impose: {
    suffixes: {booklet: 'livret', 'two-up': '2-par-face', 'four-up': '4-par-face'},
    done: ({path, sheets, duplex, paper, signatures}) =>
      `${path === '-' ? '' : `${path} : `}${plural(sheets, 'feuille')} de ${decimal(String(paper.width))} × ${decimal(String(paper.height))} mm${signatures > 1 ? `, ${signatures} cahiers` : ''}. À imprimer recto verso, bord ${duplex === 'short' ? 'court' : 'long'}, à 100 %.`,
  },
  number: {
    done: ({paragraphs, added, retired}) =>
      [
        `${plural(paragraphs, 'paragraphe numéroté', 'paragraphes numérotés')} dans paragraphes.json`,
        added.length > 0 && added.length < paragraphs && `nouveaux : ${listed(added)}`,
        retired.length > 0 && `plus employés : ${listed(retired)}`,
      ]
        .filter(Boolean)
        .join(' ; '),
  },
  proof: {
    right: ({words, pages}) => `${plural(pages, 'page')}, ${plural(words, 'mot')} du texte : tous là, dans l’ordre.`,
    alone: ({words, pages}) =>
      `${plural(pages, 'page')}, ${plural(words, 'mot')} dans le PDF. Donnez le dossier du texte pour le comparer.`,
    report: {
      language: 'fr',
      standards: {pdfua: 'PDF/UA-1', pdfa: 'PDF/A', reader: 'à l’écoute'},
      verdicts: {
        pass: 'Conforme à ce qui est vérifié.',
        fail: 'Non conforme.',
        met: 'remplie',
        failed: 'non remplie',
      },
      page: {
        title: file => `Vérification de ${file}`,
        figures: (pages, conditions, failed) =>
          `${plural(pages, 'page')}, ${plural(conditions, 'condition vérifiée', 'conditions vérifiées')}, ${failed === 0 ? 'toutes remplies' : plural(failed, 'non remplie', 'non remplies')}.`,
        more: count => `et ${count} de plus`,
        pageOf: number => `Page ${number} : les mots à leur place, ceux dont il s’agit soulignés.`,
        foot: version =>
          `Fascicule ${version}. Cette vérification porte sur ce qu’un programme peut voir ; qu’une description dise ce que l’image montre, seul un lecteur le sait.`,
        columns: ['Page', 'Objet', 'Ce qui est en cause'],
        conditions: ['Condition', 'Norme', 'Règle', 'Ce qui serait faux'],
        faults: 'Ce qui n’est pas conforme',
        others: 'Autres remarques',
        pictures: 'Pages en cause',
        all: 'Toutes les conditions',
        none: 'Rien à signaler.',
      },
    },
  },
  release: {
    made: ({folder, pdfs}) => `Édition faite : ${folder} (${pdfs} PDF, MANIFEST.json, SHA256SUMS, changements.txt)`,
    verify: folder => `Pour la refaire et comparer : fascicule release --verify ${folder}`,
    withoutSources: 'Sans ses sources, elle ne pourra être ni refaite ni comparée (--no-sources).',
    tag: tag => `Pour l’étiqueter : git tag -a ${tag} ; ou refaites-la avec --tag`,
    tagged: tag => `Étiquette git : ${tag}`,
    refused: 'Rien n’est écrit : une édition ne se donne pas avec des erreurs ni des avertissements.',
    same: pdfs =>
      pdfs === 0
        ? 'Les sources sont celles de l’édition ; elle n’a pas de PDF à comparer.'
        : `Identique : ${plural(pdfs, 'PDF refait', 'PDF refaits')}, les mêmes octets.`,
    different: 'L’édition n’est pas identique.',
    restored: ({folder, files}) => `${plural(files, 'fichier', 'fichiers')} dans ${folder}`,
  },
  doctor: {
    right: 'bien',
    wrong: 'faute',
    remark: 'note',
    node: (version, wanted) => `Node ${version} (${wanted} ou plus récent demandé)`,
    nodeOld: 'installez une version récente de Node, depuis nodejs.org ou votre gestionnaire de paquets',
    browser: what => `navigateur : ${what}`,
    browserWhere: {
      option: 'demandé par --browser',
      environment: 'demandé par FASCICULE_BROWSER',
      embedded: 'fourni avec Fascicule',
      system: 'installé sur la machine',
    },
    browserMissing: 'installez Chrome, Chromium ou Edge, ou donnez son chemin : --browser /chemin/du/navigateur',
    browserStarts: version => `le navigateur démarre : ${version}`,
    browserFails: reason => `le navigateur ne démarre pas : ${reason}`,
    sandbox: 'bac à sable du navigateur : en service',
    noSandbox:
      'bac à sable du navigateur : absent (administrateur, ou conteneur) ; sans danger pour vos propres textes',
    fonts: count => `polices de Fascicule : ${count}`,
    noFonts: 'polices de Fascicule absentes : réinstallez Fascicule (dans un clone : npm run build)',
    cache: folder => `dossier du navigateur : ${folder}`,
    noCache: folder =>
      `${folder} n’accepte pas d’écriture : Fascicule se servira du dossier temporaire ; ou donnez XDG_CACHE_HOME`,
    space: (folder, megabytes) => `place libre dans ${folder} : ${decimal(megabytes)} Mo`,
    noSpace: (folder, megabytes) => `il ne reste que ${decimal(megabytes)} Mo dans ${folder} : libérez-en 300`,
    temporary: folder => `dossier temporaire : ${folder}`,
    noTemporary: folder => `${folder} n’accepte pas d’écriture : donnez un autre dossier par TMPDIR`,
    ready: 'Tout est prêt.',
    notReady: 'Suivez les remèdes ci-dessus, puis relancez fascicule doctor.',
  },
  explain: {
    why: 'Pourquoi :',
    remedy: 'Remède :',
    source: 'D’après :',
    examples: 'Exemples :',
    usages: 'Selon l’usage :',
    modes: {fix: 'corrigé', lint: 'signalé seulement', off: 'sans effet, sauf demande'},
    kept: 'laissé tel quel',
    list: 'Tout ce qui a un nom ; le détail de chacun : fascicule explain <nom>',
    kinds: {
      key: 'Clés de publication.yaml',
      block: 'Blocs du texte',
      comment: 'Commentaires du texte',
      command: 'Commandes',
      option: 'Options',
      profile: 'Profils (profiles:, --profile)',
      theme: 'Thèmes (theme:)',
      template: 'Exemples (init --template)',
      size: 'Formats de page (page: size:)',
    },
    kindOf: {
      key: 'clé de publication.yaml',
      block: 'bloc du texte',
      comment: 'commentaire du texte',
      command: 'commande',
      option: 'option',
      profile: 'profil',
      theme: 'thème',
      template: 'exemple de fascicule init',
      size: 'format de page',
    },
    typed: 'On écrit :',
    families: {
      apostrophes: 'Typographie : apostrophes',
      abréviations: 'Typographie : abréviations',
      tirets: 'Typographie : tirets',
      ponctuation: 'Typographie : ponctuation',
      nombres: 'Typographie : nombres',
      orthographe: 'Typographie : orthographe',
      protection: 'Typographie : ce qui est laissé tel quel',
      guillemets: 'Typographie : guillemets',
    },
    subjects: {
      structure: 'Texte : structure',
      text: 'Texte : Markdown et HTML',
      dialects: 'Texte : écritures d’autres outils',
      press: 'Le PDF de l’imprimeur',
      sheets: 'Feuilles : pages imposées',
      links: 'Texte : liens, renvois et notes',
      images: 'Texte : images et figures',
      files: 'Fichiers',
      configuration: 'publication.yaml : clés et valeurs',
      yaml: 'publication.yaml : fautes de YAML',
      pages: 'PDF : mise en page',
      proof: 'PDF : vérification',
      editions: 'Éditions : comparaison et numéros',
      commands: 'Ligne de commande et fichiers écrits',
      releases: 'Éditions',
      word: 'Traitement de texte',
      machine: 'Navigateur, disque et délais',
    },
  },
}

/** 1 page, 2 pages; 0 and 1 are singular in French. */
const plural = (count: number, one: string, many = `${one}s`) => `${decimal(count)} ${count < 2 ? one : many}`

const decimal = (figure: number | string) =>
  typeof figure === 'number'
    ? new Intl.NumberFormat('fr-FR').format(figure).replace(/\s/g, ' ')
    : figure.replace('.', ',')

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} ko` : `${decimal((bytes / 1_000_000).toFixed(1))} Mo`

/** Numbers of paragraphs, the first of them where there are many. */
const listed = (numbers: readonly string[]): string =>
  numbers.slice(0, 12).join(', ') + (numbers.length > 12 ? ` et ${numbers.length - 12} autres` : '')
