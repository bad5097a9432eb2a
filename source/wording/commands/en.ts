import {typed} from '../phrases.ts'
import {grown} from './grown.ts'
import type {CommandWords} from './types.ts'

/** The command line, in English. */
export const en: CommandWords = {
  language: 'en',
  first: `Fascicule makes a print-ready PDF from a folder of Markdown texts.

To begin:
  fascicule init my-booklet      writes a small example into the folder my-booklet
  fascicule build my-booklet     makes a PDF of it

A single text:
  fascicule text.md              makes text.pdf beside it

All commands: fascicule --help`,
  headings: {
    usage: 'Usage:',
    command: 'command',
    commands: 'Commands:',
    options: 'Options:',
    examples: 'Examples:',
  },
  more: 'About one command: fascicule <command> --help',
  commands: {
    number: {
      usage: '[folder]',
      summary: 'numbers the paragraphs once and for all',
      about: `Writes paragraphes.json, in which each paragraph has the number by which it is cited (¶ 2.14). A paragraph keeps its
own from one edition to another, corrected or moved; one that is added is 2.14 bis; no number is given twice. They are
printed in the margin with paragraph-numbers: true in publication.yaml.`,
      examples: [
        ['fascicule number', 'the paragraphs of the current folder'],
        ['fascicule number my-guide', 'those of another folder'],
      ],
    },
    diff: {
      usage: '<edition> [edition]',
      summary: 'says what changed between two editions',
      about: `Compares two editions (without the second: with the current folder): a folder, a version that was released (2.0.0), a
revision of git (v2.0.0, HEAD~3) or an archive PDF. Gives the list of changes by section; -o writes the new edition as a
PDF with the changes marked in the margin. A correction of typography alone is no change.`,
      examples: [
        ['fascicule diff v1.0', 'what changed since the revision v1.0'],
        ['fascicule diff 1.0.0 2.0.0 -o changes.pdf', 'the marked PDF, from one version to another'],
        ['fascicule diff v1.0 --erratum -o erratum.pdf', 'a sheet to put into the old edition'],
      ],
    },
    build: {
      usage: '[folder | file.md | -]',
      summary: 'makes the PDF of a folder, a file or standard input',
      about: `Makes the PDFs that publication.yaml asks for (without anything: the one for distribution, “screen”) in the dist/ folder
of the publication; a single file gives its PDF beside it. Each PDF is compared with the text, word by word: if anything
is missing, the former PDF stays and the new one is written beside it, as .refuse.pdf.`,
      examples: [
        ['fascicule build', 'the current folder, into dist/'],
        ['fascicule build text.md -o report.pdf', 'one file, under another name'],
        ['fascicule build my-booklet --strict', 'fails at the least warning'],
      ],
    },
    init: {
      usage: '<folder> | --from text.docx [folder]',
      summary: 'begins a publication: an example to complete, or a Word document',
      about: `Writes into a new or empty folder a publication that builds at once. --template chooses the example:
  starter      two chapters, a figure, a table, a note, remarks that say what to change (without --template)
  brochure     a complete brochure, with its photographs
  handout      a handout for a class, with exercises and answers
  edition      rules in their second edition
  guide        a practical guide in A5: long tables, notes, quotations, glossary, index
  report       an annual report on A4, with photographs, tables and accounts
  specimen     all that can be written, at a glance
--from makes a publication of a word processor's document: one text a chapter, the pictures apart; what cannot be kept
is told.`,
      examples: [
        ['fascicule init my-booklet', 'the small example'],
        ['fascicule init un --template brochure', 'a complete brochure'],
        ['fascicule init --from report.docx', 'a Word document, in the folder report'],
      ],
    },
    check: {
      usage: '[folder | file.md …]',
      summary: 'reads the publication over without making a PDF',
      about: `Reads over typography, structure, images and references, without a browser. --fix writes the typographic corrections
into the files; --diff shows them and changes nothing. --pages 16 lays out (with the browser), and says section by section
what to cut to fit 16 pages, or where room is left.`,
      examples: [
        ['fascicule check', 'reads over the current folder'],
        ['fascicule check --pages 16', 'says where to cut to fit 16 pages'],
        ['fascicule check text.md --diff', 'shows what --fix would change'],
      ],
    },
    proof: {
      usage: '<file.pdf> [folder] | <folder>',
      summary: 'verifies a PDF, made by Fascicule or not',
      about: `Reads a PDF: its words compared with those of the text (if it is given), its fonts, its page sizes, its
bookmarks, and the conditions of PDF/UA-1 and PDF/A-2a one by one. Leaves with 6 when one is not met. A folder alone: the
PDFs of this publication that are in its dist/.`,
      examples: [
        ['fascicule proof dist/booklet.pdf', 'the PDF alone'],
        ['fascicule proof my-booklet', 'all PDFs of this publication'],
        ['fascicule proof dist/booklet.pdf .', 'the PDF and the text of the current folder'],
        ['fascicule proof other.pdf --html', 'a report to keep'],
      ],
    },
    release: {
      usage: '<version> [folder]',
      summary: 'makes an edition to give out, builds one again to compare, gives its sources back',
      about: `Makes all PDFs of the publication under this version, and puts them into dist/ with their sources, their digests
(MANIFEST.json, SHA256SUMS) and the list of changes. Refuses a version that exists or goes back, sources that are not
committed to git, an error, a warning. The edition is written whole or not at all.
  release --verify <folder>       builds an edition again from its sources and compares (exit 6 when it differs)
  release --from <pdf> <folder>   gives back the sources that an archive PDF holds`,
      examples: [
        ['fascicule release 2.1.0', 'edition 2.1.0 of the current folder'],
        ['fascicule release 2.1.0 --tag --deposit', 'with its git tag and the folder for legal deposit'],
        ['fascicule release --verify dist/rules-2.1.0', 'builds it again, and says whether it is identical'],
        ['fascicule release --from rules-archive.pdf sources', 'gives back the sources of an archive'],
      ],
    },
    impose: {
      usage: '<file.pdf> --booklet | --two-up | --four-up',
      summary: 'sets the pages of a PDF on sheets to be folded or cut',
      about: `Sets the pages of a PDF, made by Fascicule or not, on sheets: as a booklet to fold and staple, two or four on a side. The
sheet is the one on which pages keep their size (two A5 on an A4, two A4 on an A3), or that of --sheet. Written beside
the PDF, or where -o says. An encrypted or damaged PDF is refused (code 2).`,
      examples: [
        ['fascicule impose booklet.pdf --booklet', 'a booklet, in booklet-booklet.pdf'],
        ['fascicule impose course.pdf --booklet --sheet A4 -o course-folded.pdf', 'A4 pages made smaller, on A4'],
        ['fascicule impose cards.pdf --four-up --cut-and-stack', 'four cards on a side, to be cut and stacked'],
      ],
    },
    explain: {
      usage: '[name]',
      summary: 'says what a rule, a message, a key, a block, an option means',
      about: `Explains by its name a rule, a message, a key of publication.yaml, a block of a text, a command or an option.
Without a name, lists them all.`,
      examples: [
        ['fascicule explain T01', 'a rule of typography'],
        ['fascicule explain image-missing', 'a message'],
        ['fascicule explain cover.image', 'a key'],
      ],
    },
    doctor: {
      usage: '',
      summary: 'verifies that all is ready on this machine',
      about: 'Verifies Node, the browser, its sandbox, the fonts and the disk: each line says the remedy.',
      examples: [
        ['fascicule doctor', 'verifies the machine'],
        ['fascicule doctor --browser chromium', 'verifies that browser'],
      ],
    },
  },
  options: {
    output: {value: 'file|folder|-', about: 'where to write; -: to standard output'},
    profile: {value: 'profile', about: 'one of the publication’s PDFs, or a known profile; may be repeated'},
    browser: {value: 'browser', about: 'path, name (chrome, chromium, edge) or ws:// address'},
    sandbox: {value: 'require', about: 'require: refuses a browser without a sandbox'},
    'allow-network': {about: 'fetches images of the web (https, 20 MB and 20 s at most), and keeps them'},
    timeout: {value: 'seconds', about: 'gives up after that time'},
    strict: {value: '', about: 'a warning fails, an error refuses the PDF'},
    format: {value: 'format', about: 'messages: full (with the line), plain (one line), github, sarif (check)'},
    json: {about: 'one JSON object on standard output'},
    html: {about: 'the report of proof, as one page of HTML, on standard output'},
    quiet: {about: 'neither progress nor summary, only the messages'},
    verbose: {about: 'shows each remark at its line'},
    fix: {about: 'writes the typographic corrections into the files'},
    diff: {about: 'shows the corrections and writes nothing'},
    verify: {value: 'folder', about: 'builds an edition again from its sources and compares'},
    from: {value: 'file', about: 'init: a .docx document; release: an archive PDF, whose sources it gives back'},
    tag: {about: 'sets the git tag of the edition'},
    'no-sources': {about: 'without the sources: neither --verify nor diff will be possible'},
    deposit: {about: 'adds the folder for legal deposit (BAnQ, LAC, BnF)'},
    template: {value: 'template', about: 'starter (by default), brochure, guide, handout, edition, report, specimen'},
    typography: {about: 'counts corrections of typography alone too'},
    pages: {
      value: 'number',
      about: 'check: where to cut to fit that many pages; diff (without a number): the table of pages',
    },
    erratum: {about: 'an erratum sheet of one page, in place of the list or of the marked PDF'},
    booklet: {about: 'a booklet: folded sheets, one in another'},
    'two-up': {about: 'two pages on a side, in reading order'},
    'four-up': {about: 'four pages on a side, in reading order'},
    sheet: {value: 'size', about: 'the sheet: A4, A3, letter, tabloid… or 320mmx450mm'},
    signature: {value: 'pages', about: 'a thick booklet in signatures of so many pages, for instance 16'},
    'keep-last': {about: 'the last page stays the last: blank pages come before it'},
    'cut-and-stack': {about: 'the order of pages for cutting the pile and laying the piles on one another'},
    duplex: {value: 'long|short', about: 'the edge about which the printer turns the sheet'},
    paper: {
      value: 'thickness',
      about: 'the thickness of the paper, 0.1mm by default: the pages in the middle move by it',
    },
    marks: {about: 'marks of fold, cut and staples also where nothing is trimmed off'},
    instructions: {about: 'a first sheet that says how to print, fold and cut'},
    help: {about: 'this help'},
    version: {about: 'the version of Fascicule'},
  },
  progress: {
    stages: {
      read: 'reading the folder',
      markdown: 'reading the text',
      browser: 'preparing the browser',
      unsandboxed: 'the system refuses the browser its sandbox: it works without one (--sandbox require insists on it)',
      remote:
        'the browser runs elsewhere: Fascicule cannot cut it off from the network; the ban on scripts and the interception of its requests remain',
      layout: 'laying out',
      again: 'page numbers set once more',
      print: 'printing',
      proof: 'verifying word by word',
      write: 'writing',
    },
    page: (page, of) => (of === undefined ? `page ${page}` : `page ${page} of about ${of}`),
    left: seconds => (seconds < 90 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`),
  },
  summary: {
    file: ({path, pages, bytes, before, seconds}) =>
      `${path}: ${plural(pages, 'page')}, ${sizeOf(bytes)}${grown(bytes, before, '')}, ${seconds.toFixed(1)} s`,
    table: ['Profile', 'File', 'Pages', 'Size'],
    size: (bytes, before) => `${sizeOf(bytes)}${grown(bytes, before, '')}`,
    refusedSize: 'refused',
    files: ({count, seconds}) => `${count} PDFs in ${seconds.toFixed(1)} s`,
    refused: ({path, former}) =>
      path === '-'
        ? 'PDF refused: the reason is given above. Nothing is written.'
        : `PDF refused: the reason is given above. It is in ${path}${former ? '; the former PDF has not changed' : ''}.`,
    corrections: count => `${plural(count, 'typographic correction')}`,
    remarks: ({error, warning, info}) =>
      [error && plural(error, 'error'), warning && plural(warning, 'warning'), info && plural(info, 'remark')]
        .filter(Boolean)
        .join(', '),
    open: path => `Open: ${path}`,
    withheld: 'Nothing is written: correct the errors, or build without --strict to see the rest.',
    more: (count, command) => `… and ${plural(count, 'other')}; all of them with ${command}`,
  },
  init: {
    done: folder => `Your publication is in ${folder === '.' ? 'this folder' : folder}.`,
    next: [
      'And now:',
      '  1. change the title in publication.yaml',
      '  2. write your text in source/, one file a chapter',
      '  3. make the PDF:',
    ],
    nextFrom: [
      'And now:',
      '  1. read over the texts of source/, one a chapter',
      '  2. complete publication.yaml (title, author, publisher)',
      '  3. make the PDF:',
    ],
    readme: title => `# ${title}

This folder is a publication made with Fascicule: the text is in \`source/\`, one file a chapter, the pictures in \`images/\`,
title and settings in \`publication.yaml\`.

Read the text over, make the PDF (into \`dist/\`):

    fascicule check
    fascicule build

Write the corrections of typography into the text; learn what a message, a key or a block means:

    fascicule check --fix
    fascicule explain

With nothing but Node.js installed, each line begins with \`npx\`: \`npx fascicule build\`.
`,
  },
  groups: {
    decide: 'To decide',
    know: 'Good to know',
    fixable: 'Corrected in the PDF; “fascicule check --fix” writes it into the text too',
    pageOnly: 'Corrected in the PDF only; in the text it is yours to write',
    times: count => `(${count} times; --verbose)`,
    more: count => `… and ${count} more of the same rule (--verbose)`,
  },
  check: {
    hint: names =>
      `To write the corrections into the text: fascicule check --fix${names.map(name => ` ${typed(name)}`).join('')}`,
    clean: files => `${plural(files, 'file')} read over, nothing to report`,
    fixed: (file, count) => `${file}: ${plural(count, 'correction')} written`,
    nothingToFix: 'No correction to write.',
    budget: {
      heads: ['Section', 'Pages', 'Last page', 'To do'],
      names: {
        cover: 'Cover',
        title: 'Title page',
        contents: 'Contents',
        lists: 'Lists',
        colophon: 'Colophon',
        back: 'Back cover',
        '': 'Text',
      },
      pages: (from, to) => (from === to ? `${from}` : `${from} to ${to} (${to - from + 1})`),
      last: (lines, of) => `${plural(lines, 'line')} of ${of}`,
      cut: ({lines, words, pages, hasPictures}) =>
        `take out ${plural(lines, 'line')}${hasPictures ? ', pictures included' : words > 0 ? ` (about ${plural(words, 'word')})` : ''}: ${plural(pages, 'page')} less`,
      room: ({lines, words}) =>
        `room for ${plural(lines, 'line')}${words > 0 ? ` (about ${plural(words, 'word')})` : ''}`,
      full: 'full',
      length: lines => plural(lines, 'line'),
      fits: ({pages, wanted, lines, words}) => {
        const asked = `${plural(pages, 'page')} for ${wanted} wanted`
        const left = wanted > pages ? `${wanted - pages} left` : 'as many as wanted'
        const within = `${plural(lines, 'free line')} at the end of sections${words > 0 ? ` (about ${plural(words, 'word')})` : ''}`
        return lines > 0 ? `${asked}: ${left}, and ${within}.` : `${asked}: ${left}.`
      },
    },
  },
  impose: {
    suffixes: {booklet: 'booklet', 'two-up': '2-up', 'four-up': '4-up'},
    done: ({path, sheets, duplex, paper, signatures}) =>
      `${path === '-' ? '' : `${path}: `}${plural(sheets, 'sheet')} of ${paper.width} × ${paper.height} mm${signatures > 1 ? `, ${signatures} signatures` : ''}. Print on both sides, ${duplex} edge, at 100%.`,
  },
  number: {
    done: ({paragraphs, added, retired}) =>
      [
        `${plural(paragraphs, 'numbered paragraph')} in paragraphes.json`,
        added.length > 0 && added.length < paragraphs && `new: ${listed(added)}`,
        retired.length > 0 && `no longer used: ${listed(retired)}`,
      ]
        .filter(Boolean)
        .join('; '),
  },
  proof: {
    right: ({words, pages}) => `${plural(pages, 'page')}, ${plural(words, 'word')} of the text: all there, in order.`,
    alone: ({words, pages}) =>
      `${plural(pages, 'page')}, ${plural(words, 'word')} in the PDF. Give the folder of the text to compare it.`,
    report: {
      language: 'en',
      standards: {pdfua: 'PDF/UA-1', pdfa: 'PDF/A', reader: 'when listened to'},
      verdicts: {
        pass: 'It conforms to what is checked.',
        fail: 'It does not conform.',
        met: 'met',
        failed: 'not met',
      },
      page: {
        title: file => `Proof of ${file}`,
        figures: (pages, conditions, failed) =>
          `${plural(pages, 'page')}, ${plural(conditions, 'condition')} checked, ${failed === 0 ? 'all met' : `${failed} not met`}.`,
        more: count => `and ${count} more`,
        pageOf: number => `Page ${number}: the words in their place, those at fault underlined.`,
        foot: version =>
          `Fascicule ${version}. This proof is of what a program can see; whether a description says what the picture shows, only a reader knows.`,
        columns: ['Page', 'Object', 'What is at fault'],
        conditions: ['Condition', 'Standard', 'Rule', 'What would be wrong'],
        faults: 'What does not conform',
        others: 'Other remarks',
        pictures: 'Pages at fault',
        all: 'All conditions',
        none: 'Nothing to report.',
      },
    },
  },
  release: {
    made: ({folder, pdfs}) => `Edition made: ${folder} (${pdfs} PDF, MANIFEST.json, SHA256SUMS, changements.txt)`,
    verify: folder => `To build it again and compare: fascicule release --verify ${folder}`,
    withoutSources: 'Without its sources it can be neither built again nor compared (--no-sources).',
    tag: tag => `To tag it: git tag -a ${tag}; or make it again with --tag`,
    tagged: tag => `Git tag: ${tag}`,
    refused: 'Nothing is written: an edition is not given out with errors or warnings.',
    same: pdfs =>
      pdfs === 0
        ? 'The sources are those of the edition; it has no PDF to compare.'
        : `Identical: ${plural(pdfs, 'PDF')} built again, the same bytes.`,
    different: 'The edition is not identical.',
    restored: ({folder, files}) => `${plural(files, 'file')} in ${folder}`,
  },
  doctor: {
    right: 'fine',
    wrong: 'fault',
    remark: 'note',
    node: (version, wanted) => `Node ${version} (${wanted} or later needed)`,
    nodeOld: 'install a recent version of Node, from nodejs.org or your package manager',
    browser: what => `browser: ${what}`,
    browserWhere: {
      option: 'asked for by --browser',
      environment: 'asked for by FASCICULE_BROWSER',
      embedded: 'comes with Fascicule',
      system: 'installed on the machine',
    },
    browserMissing: 'install Chrome, Chromium or Edge, or give its path: --browser /path/to/browser',
    browserStarts: version => `the browser starts: ${version}`,
    browserFails: reason => `the browser does not start: ${reason}`,
    sandbox: 'sandbox of the browser: in use',
    noSandbox: 'sandbox of the browser: absent (administrator, or container); harmless for texts of your own',
    fonts: count => `Fascicule’s fonts: ${count}`,
    noFonts: 'Fascicule’s fonts are missing: install Fascicule again (in a clone: npm run build)',
    cache: folder => `folder of the browser: ${folder}`,
    noCache: folder => `${folder} cannot be written: Fascicule will use the temporary folder; or set XDG_CACHE_HOME`,
    space: (folder, megabytes) => `free space in ${folder}: ${megabytes} MB`,
    noSpace: (folder, megabytes) => `only ${megabytes} MB left in ${folder}: free 300`,
    temporary: folder => `temporary folder: ${folder}`,
    noTemporary: folder => `${folder} cannot be written: give another folder by TMPDIR`,
    ready: 'All is ready.',
    notReady: 'Follow the remedies above, then run fascicule doctor again.',
  },
  explain: {
    why: 'Why:',
    remedy: 'Remedy:',
    source: 'After:',
    examples: 'Examples:',
    usages: 'In each usage:',
    modes: {fix: 'corrected', lint: 'only reported', off: 'off unless asked for'},
    kept: 'left as it is',
    list: 'All that has a name; about each: fascicule explain <name>',
    kinds: {
      key: 'Keys of publication.yaml',
      block: 'Blocks of a text',
      comment: 'Comments of a text',
      command: 'Commands',
      option: 'Options',
      profile: 'Profiles (profiles:, --profile)',
      theme: 'Themes (theme:)',
      template: 'Examples (init --template)',
      size: 'Page sizes (page: size:)',
    },
    kindOf: {
      key: 'key of publication.yaml',
      block: 'block of a text',
      comment: 'comment of a text',
      command: 'command',
      option: 'option',
      profile: 'profile',
      theme: 'theme',
      template: 'example of fascicule init',
      size: 'page size',
    },
    typed: 'One types:',
    families: {
      apostrophes: 'Typography: apostrophes',
      abréviations: 'Typography: abbreviations',
      tirets: 'Typography: dashes',
      ponctuation: 'Typography: punctuation',
      nombres: 'Typography: numbers',
      orthographe: 'Typography: spelling',
      protection: 'Typography: what is left as it is',
      guillemets: 'Typography: quotation marks',
    },
    subjects: {
      structure: 'Text: structure',
      text: 'Text: Markdown and HTML',
      dialects: 'Text: writing of other tools',
      press: 'The PDF for a print shop',
      sheets: 'Sheets: imposed pages',
      links: 'Text: links, references and notes',
      images: 'Text: images and figures',
      files: 'Files',
      configuration: 'publication.yaml: keys and values',
      yaml: 'publication.yaml: faults of YAML',
      pages: 'PDF: layout',
      proof: 'PDF: proof',
      editions: 'Editions: comparing and numbers',
      commands: 'Command line and files written',
      releases: 'Editions',
      word: 'Word processors',
      machine: 'Browser, disk and time',
    },
  },
}

const plural = (count: number, one: string) =>
  `${new Intl.NumberFormat('en').format(count)} ${count === 1 ? one : `${one}s`}`

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/** Numbers of paragraphs, the first of them where there are many. */
const listed = (numbers: readonly string[]): string =>
  numbers.slice(0, 12).join(', ') + (numbers.length > 12 ? ` and ${numbers.length - 12} more` : '')
