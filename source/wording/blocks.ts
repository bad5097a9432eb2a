/** What one types in a text beside Markdown: each block and each comment, an example of it and what it gives. */
export interface BlockWords {
  /** What the author types: a whole example, in French as he would write it. */
  readonly typed: string
  readonly fr: string
  readonly en: string
}

/** Each directive by its English name. A test holds them to those that there are. */
export const blocks: Readonly<Record<string, BlockWords>> = {
  answer: {
    typed: ':::reponse{lignes=2}\nQuinze.\n:::',
    fr: 'Une réponse, que seule la version de l’enseignant montre. L’élève écrit sur autant de lignes que {lignes=2} en demande ; sans lui, la place de la réponse.',
    en: 'An answer, which the teacher’s version alone shows. The pupil writes on as many lines as {lines=2} asks for; without it, in the room of the answer.',
  },
  aside: {
    typed: ':::encadre[Le veto]\nUn seul vote contre suffit.\n:::',
    fr: 'Un encadré à côté du texte, avec ou sans titre entre crochets.',
    en: 'A text beside the text, in a frame, with or without a title in brackets.',
  },
  box: {
    typed: '> [!DEFINITION] Veto\n> Le vote négatif d’un membre permanent.',
    fr: 'Une boîte : note, définition, exemple, attention… On l’écrit comme sur GitHub, ou `:::definition`. Tout autre nom donne une boîte de ce nom.',
    en: 'A box: note, definition, example, caution… Written as on GitHub, or `:::definition`. Any other name gives a box of that name.',
  },
  columns: {
    typed: ':::colonnes\nUn texte assez long pour deux colonnes.\n:::',
    fr: 'Un passage sur deux colonnes.',
    en: 'A passage in two columns.',
  },
  exercise: {
    typed: ':::exercice[Lire un traité]{points=3}\nCombien de membres le Conseil compte-t-il ?\n:::',
    fr: 'Un exercice, numéroté dans l’ordre, avec ou sans titre, avec ou sans points : leur total va en tête.',
    en: 'An exercise, numbered in order, with or without a title, with or without points: their total stands at the head.',
  },
  figure: {
    typed: ':::figure\n![Salle](salle.jpg)\n![Tribune](tribune.jpg)\n\nLe siège, à New York. Photo : ONU\n:::',
    fr: 'Plusieurs images sous une même légende, la dernière ligne du bloc.',
    en: 'Several pictures under one caption, the last line of the block.',
  },
  formulas: {
    typed: ':::formulaire\nAire : $A = \\pi r^2$\n:::',
    fr: 'Les formules dont on a besoin, réunies dans un cadre.',
    en: 'The formulas that are needed, in one frame.',
  },
  frame: {
    typed: '::cadre{4cm}',
    fr: 'Un cadre vide de cette hauteur, pour dessiner ou rédiger.',
    en: 'An empty frame of that height, to draw or to write in.',
  },
  glossary: {
    typed: ':::glossaire\nVeto\n: Vote négatif d’un membre permanent.\n:::',
    fr: 'Des termes définis, qui vont aussi dans la liste `glossary` si publication.yaml la demande.',
    en: 'Terms and their definitions, which also go to the list `glossary` where publication.yaml asks for it.',
  },
  grid: {
    typed: '::quadrillage{6cm}',
    fr: 'Un quadrillage de 5 mm de cette hauteur, pour dessiner ou calculer.',
    en: 'Squares of 5 mm, of that height, to draw or to reckon.',
  },
  lines: {
    typed: '::lignes{5}',
    fr: 'Autant de lignes pour écrire.',
    en: 'So many lines to write on.',
  },
  matching: {
    typed: ':::associer\n| Mot | Sens |\n|---|---|\n| Veto | Vote qui bloque |\n| Mandat | Durée d’un siège |\n:::',
    fr: 'Deux colonnes à relier d’un trait : celle de droite est mêlée, toujours de même ; l’enseignant voit les paires.',
    en: 'Two columns to be joined by lines: the right one is shuffled, always alike; the teacher sees the pairs.',
  },
  ordering: {
    typed: ':::ordonner\n1. La Charte est signée.\n2. Le Conseil tient sa première séance.\n:::',
    fr: 'Des lignes à remettre dans l’ordre : elles sont mêlées, toujours de même, une case devant chacune.',
    en: 'Lines to be put in order: they are shuffled, always alike, with a box before each.',
  },
  pullquote: {
    typed: ':::exergue\nSauver les générations futures.\n:::',
    fr: 'Une phrase mise en valeur au milieu de la page.',
    en: 'A sentence set large within the page.',
  },
  scale: {
    typed: '::barème',
    fr: 'Le barème : une ligne par exercice, ses points, la place de la note, le total.',
    en: 'The grading scale: a row for each exercise, its points, room for the mark, the total.',
  },
  student: {
    typed: ':::eleve\nColle ici ta photographie.\n:::',
    fr: 'Un passage que l’enseignant ne voit pas dans sa version.',
    en: 'A passage that the teacher’s version leaves out.',
  },
  teacher: {
    typed: ':::enseignant\nPrévoir dix minutes.\n:::',
    fr: 'Une remarque que seule la version de l’enseignant montre.',
    en: 'A remark that only the teacher’s version shows.',
  },
  timeline: {
    typed: ':::chronologie\n1945\n: Signature de la Charte.\n\n1948\n: Déclaration universelle.\n:::',
    fr: 'Des dates le long d’un filet.',
    en: 'Dates along a rule.',
  },
  verse: {
    typed: ':::vers\nSur mes cahiers d’écolier\nSur mon pupitre et les arbres\n:::',
    fr: 'Des vers : chaque ligne reste une ligne, chaque ligne vide sépare deux strophes.',
    en: 'Verse: each line stays a line, an empty line parts two stanzas.',
  },
}

/** Each comment that asks for something. GitHub and other readers show none of them. */
export const comments: Readonly<Record<string, BlockWords>> = {
  page: {
    typed: '<!-- page -->',
    fr: 'Ce qui suit commence sur une nouvelle page ; `<!-- page impaire -->` ou `<!-- page paire -->` choisit le côté.',
    en: 'What follows begins on a new page; `<!-- page odd -->` or `<!-- page even -->` chooses its side.',
  },
  garder: {
    typed: '<!-- garder -->',
    fr: 'Le bloc d’avant et celui d’après restent sur la même page.',
    en: 'The block before and the block after stay on one page.',
  },
  toc: {
    typed: '<!-- toc -->',
    fr: 'La table des matières vient ici.',
    en: 'The contents stand here.',
  },
  figures: {
    typed: '<!-- figures -->',
    fr: 'La liste des figures vient ici ; de même `<!-- tableaux -->`, `<!-- glossaire -->`, `<!-- index -->`.',
    en: 'The list of figures stands here; likewise `<!-- tables -->`, `<!-- glossary -->`, `<!-- index -->`.',
  },
  index: {
    typed: 'La paix <!-- index: paix!maintien --> se construit.',
    fr: 'Une entrée de l’index, « paix », et sa sous-entrée, « maintien », à cette page.',
    en: 'An entry of the index and its sub-entry, for this page.',
  },
  typo: {
    typed: '<!-- typo: off W02 -->',
    fr: 'Suspend une règle de typographie, ou toutes si aucune n’est nommée, jusqu’à `<!-- typo: on -->` ou la fin du fichier.',
    en: 'Suspends a rule of typography, or all where none is named, until `<!-- typo: on -->` or the end of the file.',
  },
}
