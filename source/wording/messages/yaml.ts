/** The syntax of YAML: each message with its values, its words and its explanation. */
import {message, type Value} from '../message.ts'

export const yaml = {
  'toml-syntax': message({
    fr: {
      text: () =>
        `cette ligne n’est pas du TOML : une clé, un signe =, puis une valeur entre guillemets (title = "Paix")`,
      what: 'une ligne qui n’est pas du TOML',
      why: 'L’en-tête entre +++ est du TOML ; ce qui s’en lit ligne par ligne est gardé, le reste est laissé de côté.',
      remedy: 'Écrivez title = "Paix", ou mettez l’en-tête en YAML entre deux lignes ---.',
    },
    en: {
      text: () => `this line is not TOML: a key, a sign =, then a value in quotation marks (title = "Peace")`,
      what: 'a line that is not TOML',
      why: 'The head between +++ is TOML; what can be read of it line by line is kept, the rest is left out.',
      remedy: 'Write title = "Peace", or give the head in YAML between two lines ---.',
    },
  }),
  'yaml-aliases': message({
    fr: {
      text: () => 'trop de renvois (& et *) : écrivez les valeurs en toutes lettres',
      what: 'trop de renvois dans la configuration',
      why: '& et * font répéter à YAML ce qui est déjà écrit ; multipliés, ils épuiseraient la machine.',
      remedy: 'Écrivez chaque valeur en toutes lettres : author: [Anne Roy, Jean Côté].',
    },
    en: {
      text: () => 'too many references (& and *): write the values in full',
      what: 'too many references in the configuration',
      why: '& and * make YAML repeat what is already written; multiplied, they would exhaust the machine.',
      remedy: 'Write each value in full: author: [Anne Roy, Jean Côté].',
    },
  }),
  'yaml-bracket': message<{key: Value; mark: Value; wanted: Value}>({
    fr: {
      text: v => `« ${v.key} » : ${v.mark} n’est pas fermé : ajoutez ${v.wanted}`,
      what: 'un crochet ou une accolade qui n’est pas fermé',
      why: 'YAML cherche la fin de la liste dans les lignes suivantes, et les prend pour sa suite.',
      remedy: 'Fermez-le à la fin de la valeur : author: [Anne Roy, Jean Côté].',
    },
    en: {
      text: v => `“${v.key}”: ${v.mark} is not closed: add ${v.wanted}`,
      what: 'a bracket or a brace that is not closed',
      why: 'YAML looks for the end of the list in the lines that follow, and takes them for its rest.',
      remedy: 'Close it at the end of the value: author: [Anne Roy, Jean Côté].',
    },
  }),
  'yaml-colon': message<{key: Value; value: Value}>({
    fr: {
      text: v =>
        `« ${v.key} » : une valeur qui contient un deux-points se met entre guillemets : ${v.key}: "${v.value}"`,
      what: 'un deux-points dans une valeur',
      why: 'Pour YAML, « : » sépare une clé de sa valeur.',
      remedy: 'Mettez la valeur entre guillemets droits : title: "Paix : le maintien".',
    },
    en: {
      text: v => `“${v.key}”: a value that contains a colon goes in quotation marks: ${v.key}: "${v.value}"`,
      what: 'a colon in a value',
      why: 'To YAML, “: ” separates a key from its value.',
      remedy: 'Put the value in straight quotation marks: title: "Peace: keeping it".',
    },
  }),
  'yaml-comment': message<{comment: Value}>({
    fr: {
      text: v =>
        `« ${v.comment} » est pris pour un commentaire et ne s’imprime pas : mettez toute la valeur entre guillemets`,
      what: 'un dièse qui cache la fin d’une valeur',
      why: 'Pour YAML, un dièse après une espace commence un commentaire : la suite n’est pas lue, et ne s’imprime pas.',
      remedy: 'Mettez toute la valeur entre guillemets droits : title: "Cahier #1".',
    },
    en: {
      text: v => `“${v.comment}” is taken for a comment and is not printed: put the whole value in quotation marks`,
      what: 'a number sign that hides the end of a value',
      why: 'To YAML, a number sign after a space begins a comment: the rest is not read, and not printed.',
      remedy: 'Put the whole value in straight quotation marks: title: "Booklet #1".',
    },
  }),
  'yaml-dash': message<{key: Value}>({
    fr: {
      text: v => `une liste commence à la ligne suivante, ou se met entre crochets : ${v.key}: [un, deux]`,
      what: 'une liste commencée sur la ligne de sa clé',
      why: 'Un tiret ne commence une liste qu’en tête de ligne.',
      remedy: 'Écrivez author: [Anne Roy, Jean Côté], ou un nom par ligne sous la clé, en retrait, après un tiret.',
    },
    en: {
      text: v => `a list begins on the next line, or goes in brackets: ${v.key}: [one, two]`,
      what: 'a list that begins on the line of its key',
      why: 'A dash begins a list only at the start of a line.',
      remedy: 'Write author: [Anne Roy, Jean Côté], or one name a line under the key, indented, after a dash.',
    },
  }),
  'yaml-documents': message({
    fr: {
      text: () => 'une ligne --- ou ... au milieu des clés : supprimez-la',
      what: 'une ligne --- ou ... au milieu des clés',
      why: 'Pour YAML, elle finit le document : les clés qui suivent en feraient un autre, qui ne serait pas lu.',
      remedy: 'Supprimez-la : seul l’en-tête d’un fichier Markdown s’entoure de lignes ---.',
    },
    en: {
      text: () => 'a line --- or ... among the keys: remove it',
      what: 'a line --- or ... among the keys',
      why: 'To YAML it ends the document: the keys that follow would make another, which would not be read.',
      remedy: 'Remove it: only the head of a Markdown file stands between lines ---.',
    },
  }),
  'yaml-escape': message({
    fr: {
      text: () => `entre guillemets droits, une barre oblique inverse se double (\\\\) ; pour un dossier, écrivez /`,
      what: 'une barre oblique inverse entre guillemets droits',
      why: 'YAML la lit avec la lettre qui suit, comme un seul signe.',
      remedy: 'Doublez-la, "un \\\\ seul", ou écrivez / dans un chemin : images/photo.jpg.',
    },
    en: {
      text: () => 'in straight quotation marks, a backslash is doubled (\\\\); for a folder, write /',
      what: 'a backslash in straight quotation marks',
      why: 'YAML reads it with the letter that follows, as a single sign.',
      remedy: 'Double it, "a single \\\\", or write / in a path: images/photo.jpg.',
    },
  }),
  'yaml-indent': message({
    fr: {
      text: () => 'cette ligne n’est pas alignée sur ses voisines : même retrait pour les clés d’un même niveau',
      what: 'une ligne mal alignée',
      why: 'Le retrait dit à quelle clé une ligne appartient : mal alignée, elle n’appartient à aucune.',
      remedy:
        'Donnez le même retrait aux clés d’un même niveau, deux espaces par niveau ; ou mettez-les sur une ligne : page: {size: A5}.',
    },
    en: {
      text: () => 'this line is not aligned with its neighbours: keys of one level have one indent',
      what: 'a line that is not aligned',
      why: 'The indent says which key a line belongs to: not aligned, it belongs to none.',
      remedy: 'Give keys of one level the same indent, two spaces a level; or put them on one line: page: {size: A5}.',
    },
  }),
  'yaml-no-colon': message<{line: Value}>({
    fr: {
      text: v => `deux-points manquant après le nom de la clé : « ${v.line} »`,
      what: 'un deux-points qui manque',
      why: 'YAML sépare une clé de sa valeur par un deux-points et une espace.',
      remedy: 'Écrivez title: Mon livret.',
    },
    en: {
      text: v => `colon missing after the name of the key: “${v.line}”`,
      what: 'a colon that is missing',
      why: 'YAML separates a key from its value by a colon and a space.',
      remedy: 'Write title: My booklet.',
    },
  }),
  'yaml-open-quote': message<{key: Value; mark: Value; wanted: Value}>({
    fr: {
      text: v => `« ${v.key} » : le guillemet ${v.mark} n’est pas fermé : ajoutez ${v.wanted} à la fin de la valeur`,
      what: 'un guillemet qui n’est pas fermé',
      why: 'YAML prend les lignes suivantes pour la suite de la valeur.',
      remedy: 'Fermez-le par le même signe : title: "Mon livret".',
    },
    en: {
      text: v => `“${v.key}”: the quotation mark ${v.mark} is not closed: add ${v.wanted} at the end of the value`,
      what: 'a quotation mark that is not closed',
      why: 'YAML takes the lines that follow for the rest of the value.',
      remedy: 'Close it with the same sign: title: "My booklet".',
    },
  }),
  'yaml-quote': message<{key: Value; wanted: Value}>({
    fr: {
      text: v => `« ${v.key} » : quelque chose suit le guillemet fermant ; écrivez ${v.key}: ${v.wanted}`,
      what: 'un texte après le guillemet fermant',
      why: "La valeur finit au premier guillemet semblable à celui qui l’ouvre : dans 'L'action', c’est l’apostrophe.",
      remedy: 'Mettez toute la valeur entre guillemets droits doubles : title: "L\'action des Nations Unies".',
    },
    en: {
      text: v => `“${v.key}”: something follows the closing quotation mark; write ${v.key}: ${v.wanted}`,
      what: 'a text after the closing quotation mark',
      why: "The value ends at the first mark like the one that opens it: in 'L'action', that is the apostrophe.",
      remedy: 'Put the whole value in straight double quotation marks: title: "L\'action des Nations Unies".',
    },
  }),
  'yaml-space': message<{key: Value}>({
    fr: {
      text: v => `une espace manque après « ${v.key}: »`,
      what: 'une espace qui manque après le deux-points',
      why: 'Sans elle, YAML lit un seul mot : title:Livret n’est pas une clé.',
      remedy: 'Écrivez title: Livret.',
    },
    en: {
      text: v => `a space is missing after “${v.key}:”`,
      what: 'a space that is missing after the colon',
      why: 'Without it YAML reads a single word: title:Booklet is no key.',
      remedy: 'Write title: Booklet.',
    },
  }),
  'yaml-start': message<{value: Value}>({
    fr: {
      text: v => `« ${v.value} » : une valeur qui commence par ce signe se met entre guillemets droits : "${v.value}"`,
      what: 'une valeur qui commence par un signe réservé',
      why: 'En tête d’une valeur, * & ! @ % et l’accent grave ont un sens pour YAML.',
      remedy: 'Mettez toute la valeur entre guillemets droits : title: "*Livret*".',
    },
    en: {
      text: v => `“${v.value}”: a value that begins with this sign goes in quotation marks: "${v.value}"`,
      what: 'a value that begins with a reserved sign',
      why: 'At the start of a value, * & ! @ % and the backquote have a meaning for YAML.',
      remedy: 'Put the whole value in straight quotation marks: title: "*Booklet*".',
    },
  }),
  'yaml-syntax': message({
    fr: {
      text: () => 'cette ligne n’est pas du YAML : « clé: valeur » attendu',
      what: 'une ligne qui n’est pas du YAML',
      why: 'La configuration est faite de lignes « clé: valeur » : tant que celle-ci ne se lit pas, rien du fichier n’est retenu.',
      remedy: 'Écrivez title: Mon livret, une clé par ligne ; une remarque commence par un dièse.',
    },
    en: {
      text: () => 'this line is not YAML: “key: value” expected',
      what: 'a line that is not YAML',
      why: 'The configuration is made of lines “key: value”: as long as this one cannot be read, nothing of the file is kept.',
      remedy: 'Write title: My booklet, one key a line; a remark begins with a number sign.',
    },
  }),
  'yaml-tab': message({
    fr: {
      text: () => 'une tabulation en tête de ligne : mettez des espaces',
      what: 'une tabulation dans la configuration',
      why: 'YAML ne connaît que les espaces.',
      remedy: 'Remplacez la tabulation par deux espaces.',
    },
    en: {
      text: () => 'a tab at the start of the line: use spaces',
      what: 'a tab in the configuration',
      why: 'YAML knows spaces only.',
      remedy: 'Replace the tab with two spaces.',
    },
  }),
  'yaml-twice': message<{key: Value}>({
    fr: {
      text: v => `la clé « ${v.key} » est donnée deux fois : gardez-en une`,
      what: 'une clé donnée deux fois',
      why: 'On ne saurait laquelle des deux valeurs est voulue.',
      remedy: 'Gardez une seule ligne ; plusieurs auteurs font une liste : author: [Anne Roy, Jean Côté].',
    },
    en: {
      text: v => `the key “${v.key}” is given twice: keep one`,
      what: 'a key given twice',
      why: 'There is no knowing which of the two values is meant.',
      remedy: 'Keep a single line; several authors make a list: author: [Anne Roy, Jean Côté].',
    },
  }),
}
