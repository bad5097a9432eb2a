/** What other tools write into Markdown: what became of it. */
import {message, type Value} from '../message.ts'

/** Each dialect by its name in French and in English, and where it is from. */
const names: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  abbreviation: ['abréviations de Markdown Extra', 'abbreviations of Markdown Extra'],
  'attribute-list': ['attributs de kramdown et de Python-Markdown', 'attribute lists of kramdown and Python-Markdown'],
  citation: ['citations de pandoc', 'citations of pandoc'],
  chat: ['renvois d’une conversation copiée', 'references of a conversation that was copied'],
  gitlab: ['marques de GitLab', 'marks of GitLab'],
  'inline-field': ['champs de Dataview et de Logseq', 'fields of Dataview and Logseq'],
  slides: ['séparateurs de diapositives', 'separators of slides'],
  'code-title': ['titres de blocs de code', 'titles of blocks of code'],
  docsify: ['Docsify', 'Docsify'],
  joplin: ['notes exportées par Joplin', 'notes exported by Joplin'],
  wikipedia: ['page copiée de Wikipédia', 'page copied from Wikipedia'],
  'code-comment': ['commentaires pour la coloration du code', 'comments for the colouring of code'],
  component: ['composants JSX', 'JSX components'],
  'contents-mark': ['place de la table des matières', 'the place of the contents'],
  critic: ['marques de révision de CriticMarkup', 'revision marks of CriticMarkup'],
  diagram: ['source d’un schéma, que dessine un autre outil', 'the source of a drawing, which another tool draws'],
  'drawn-table': ['tableaux dessinés de pandoc', 'drawn tables of pandoc'],
  embedded: ['film, son ou page montrés dans une autre', 'a film, a sound or a page shown in another'],
  emoji: ['noms d’émojis et d’icônes', 'names of emoji and icons'],
  'example-list': ['exemples numérotés de pandoc', 'numbered examples of pandoc'],
  expression: ['expressions de gabarit (Jinja, Liquid, Vue)', 'template expressions (Jinja, Liquid, Vue)'],
  hedgedoc: ['marques de HedgeDoc', 'marks of HedgeDoc'],
  highlight: ['surlignage', 'highlighting'],
  include: ['inclusions d’un autre fichier', 'inclusions of another file'],
  'inline-chunk': ['programme dans la ligne (R Markdown, Quarto)', 'a program in the line (R Markdown, Quarto)'],
  'inline-note': ['notes dans la ligne de pandoc', 'inline notes of pandoc'],
  keys: ['touches de clavier', 'keys'],
  kramdown: ['kramdown', 'kramdown'],
  'lettered-list': ['listes à lettres de pandoc', 'lettered lists of pandoc'],
  'line-block': ['lignes gardées de pandoc', 'line blocks of pandoc'],
  bookdown: ['marques de bookdown', 'marks of bookdown'],
  logseq: ['propriétés et renvois de Logseq', 'properties and references of Logseq'],
  'mdx-expression': ['expressions de MDX', 'MDX expressions'],
  'mdx-module': ['instructions de MDX', 'MDX statements'],
  'mkdocs-box': ['encadrés de MkDocs', 'admonitions of MkDocs'],
  'mkdocs-tab': ['onglets de MkDocs', 'tabs of MkDocs'],
  myst: ['MyST (Sphinx, Jupyter Book)', 'MyST (Sphinx, Jupyter Book)'],
  obsidian: ['marques d’Obsidian', 'marks of Obsidian'],
  'pymdown-block': ['blocs de PyMdown', 'blocks of PyMdown'],
  query: ['requêtes sur des notes (Dataview, Tasks)', 'queries of notes (Dataview, Tasks)'],
  codehilite: ['langage en tête d’un code (MkDocs)', 'language at the head of a code (MkDocs)'],
  signature: ['filet de signature d’un courriel', 'line above the signature of a mail'],
  'raw-format': ['texte pour un seul format (pandoc)', 'text for one format alone (pandoc)'],
  'screen-container': ['blocs de mise en page d’un site', 'blocks that lay out a site'],
  shortcode: ['codes courts de Hugo et de Quarto', 'short codes of Hugo and Quarto'],
  'symbol-font': ['signes des polices Wingdings et Symbol', 'signs of the fonts Wingdings and Symbol'],
  'table-caption': ['légendes de tableaux de pandoc', 'table captions of pandoc'],
  'template-address': ['adresses à gabarit', 'addresses with a template'],
  'template-tag': ['balises de gabarit (GitBook, Jekyll)', 'template tags (GitBook, Jekyll)'],
  tex: ['commandes de LaTeX', 'commands of LaTeX'],
  'title-block': ['titre, auteurs et date de pandoc', 'title, authors and date of pandoc'],
  'wiki-link': ['liens et images de wiki', 'wiki links and pictures'],
  'zeste-mark': ['marques de Zeste de Savoir', 'marks of Zeste de Savoir'],
  wordpress: ['codes courts de WordPress', 'short codes of WordPress'],
  'zeste-box': ['encadrés de Zeste de Savoir', 'boxes of Zeste de Savoir'],
}

export interface Values {
  dialect: Value
  text: Value
}

const nameOf = (dialect: Value, language: 0 | 1): string => names[String(dialect)]?.[language] ?? String(dialect)

export const dialects = {
  'dialect-read': message<Values>({
    fr: {
      text: v => `« ${v.text} » : écriture d’un autre outil (${nameOf(v.dialect, 0)}), lue comme son équivalent`,
      what: 'l’écriture d’un autre outil, qui est lue',
      why: 'Elle est imprimée comme son équivalent dans Fascicule ; ailleurs, sur GitHub par exemple, elle se voit telle quelle. Ce qui se replie ou s’ouvre à l’écran est ouvert sur le papier.',
      remedy:
        'Rien à faire. Pour que la source se lise partout, écrivez l’équivalent que donne le manuel : > [!NOTE], :::aside…',
    },
    en: {
      text: v => `“${v.text}”: the writing of another tool (${nameOf(v.dialect, 1)}), read as what stands for it here`,
      what: 'the writing of another tool, which is read',
      why: 'It is printed as what stands for it in Fascicule; elsewhere, on GitHub for instance, it is seen as it is typed. What folds or opens on a screen is open on paper.',
      remedy:
        'Nothing to do. For a source that reads well everywhere, write what the manual gives for it: > [!NOTE], :::aside…',
    },
  }),
  'dialect-kept': message<Values>({
    fr: {
      text: v =>
        `« ${v.text} » : écriture d’un autre outil (${nameOf(v.dialect, 0)}), imprimée telle quelle : mettez à sa place le texte que le lecteur doit voir`,
      what: 'l’écriture d’un autre outil, imprimée telle quelle',
      why: 'Seul cet outil sait quel texte y mettre : elle s’imprime lettre par lettre, et la typographie n’y touche pas.',
      remedy: 'Écrivez à sa place le texte que le lecteur doit voir : le nom du produit, la référence, le numéro.',
    },
    en: {
      text: v =>
        `“${v.text}”: the writing of another tool (${nameOf(v.dialect, 1)}), printed as it is: put the text that the reader is to see instead`,
      what: 'the writing of another tool, printed as it is',
      why: 'Only that tool knows what text to put there: it is printed letter by letter, and no rule of typography touches it.',
      remedy: 'Write the text that the reader is to see instead: the product’s name, the reference, the number.',
    },
  }),
  'dialect-dropped': message<Values>({
    fr: {
      text: v =>
        `« ${v.text} » : écriture d’un autre outil (${nameOf(v.dialect, 0)}), qui n’est pas imprimée ; si le lecteur doit y trouver quelque chose, écrivez-le`,
      what: 'l’écriture d’un autre outil, qui n’est pas imprimée',
      why: 'Ce que cet outil mettrait là (une vidéo, un fichier inclus, une icône, une instruction) n’est pas dans le texte : rien n’est imprimé à cette place.',
      remedy:
        'Si le lecteur doit y trouver quelque chose, écrivez-le : le texte du fichier inclus, une image, l’adresse de la vidéo.',
    },
    en: {
      text: v =>
        `“${v.text}”: the writing of another tool (${nameOf(v.dialect, 1)}), which is not printed; if the reader is to find something there, write it`,
      what: 'the writing of another tool, which is not printed',
      why: 'What that tool would put there (a video, an included file, an icon, a statement) is not in the text: nothing is printed in its place.',
      remedy:
        'If the reader is to find something there, write it: the included file’s text, a picture, the video’s address.',
    },
  }),
}
