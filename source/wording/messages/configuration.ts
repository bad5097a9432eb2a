/** publication.yaml and front matter: each message with its values, its words and its explanation. */
import {message, type Value} from '../message.ts'
import {en, fr, typed} from '../phrases.ts'

export const configuration = {
  'profile-archive': message<{profile: Value}>({
    fr: {
      text: v =>
        `archive: true joindrait au PDF « ${v.profile} » les textes entiers, avec les passages que ce profil cache : ôtez archive, ou ces passages`,
      what: 'une archive qui donnerait à lire ce que son profil cache',
      why: 'Une archive garde les fichiers dont elle est faite : les réponses et ce qui est pour l’enseignant y seraient.',
      remedy: 'Demandez l’archive d’un profil qui montre tout, ou d’une publication sans passage réservé.',
    },
    en: {
      text: v =>
        `archive: true would attach the whole texts to the PDF “${v.profile}”, with the passages that this profile hides: remove archive, or these passages`,
      what: 'an archive that would give away what its profile hides',
      why: 'An archive keeps the files that it is made of: the answers, and what is for the teacher, would be in it.',
      remedy: 'Ask for the archive of a profile that shows everything, or of a publication without reserved passages.',
    },
  }),
  'config-below': message<{folder: Value; others: Value; path: Value}>({
    fr: {
      text: v =>
        `aucune publication dans ce dossier, mais ${v.others ? `plusieurs dans ceux qu’il contient (« ${v.folder}, ${v.others} »)` : `une dans « ${v.folder} »`} : donnez ${v.others ? 'l’un d’eux' : 'celui-là'}, fascicule build ${typed(v.path)}`,
      what: 'un dossier qui contient celui d’une publication',
      why: 'La publication est le dossier où se trouve publication.yaml, et non celui qui le contient.',
      remedy: 'Donnez son dossier à la commande : fascicule build mon-livret.',
    },
    en: {
      text: v =>
        `no publication in this folder, but ${v.others ? `several in those that it holds (“${v.folder}, ${v.others}”)` : `one in “${v.folder}”`}: name ${v.others ? 'one of them' : 'it'}, fascicule build ${typed(v.path)}`,
      what: 'a folder that holds the folder of a publication',
      why: 'The publication is the folder with publication.yaml in it, not the one above.',
      remedy: 'Give its folder to the command: fascicule build my-booklet.',
    },
  }),
  'config-colour': message<{value: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.value} » n’est pas une couleur de la forme "#0b4f6c", entre guillemets${fr.hint(v)}`,
      what: 'une couleur mal écrite',
      why: 'Une couleur s’écrit comme en CSS, d’un dièse et de trois ou six chiffres hexadécimaux. Sans guillemets, YAML prend le dièse pour un commentaire.',
      remedy: 'Écrivez theme: {accent: "#0b4f6c"}, guillemets droits compris.',
    },
    en: {
      text: v => `“${v.value}” is not a colour of the form "#0b4f6c", in quotation marks${en.hint(v)}`,
      what: 'a colour that is misspelt',
      why: 'A colour is written as in CSS: a number sign and three or six hexadecimal digits. Without quotation marks YAML takes the sign for a comment.',
      remedy: 'Write theme: {accent: "#0b4f6c"}, with the straight quotation marks.',
    },
  }),
  'config-contrast': message<{value: Value; ratio: Value}>({
    fr: {
      text: v =>
        `la couleur ${v.value} est trop pâle sur le blanc (contraste ${fr.decimal(v.ratio)}, au moins 4,5 attendu) : choisissez-la plus foncée`,
      what: 'une couleur trop pâle sur le blanc',
      why: 'Sous un contraste de 4,5, un titre se lit mal, et s’efface à la photocopie (WCAG 2.2, critère 1.4.3).',
      remedy: 'Foncez la couleur : "#0b4f6c" plutôt que "#5bb8dd".',
    },
    en: {
      text: v =>
        `the colour ${v.value} is too pale on white (contrast ${v.ratio}, at least 4.5 expected): choose a darker one`,
      what: 'a colour that is too pale on white',
      why: 'Under a contrast of 4.5 a title is hard to read, and fades when photocopied (WCAG 2.2, criterion 1.4.3).',
      remedy: 'Take a darker colour: "#0b4f6c" rather than "#5bb8dd".',
    },
  }),
  'config-date': message<{value: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.value} » n’est pas une date qui existe, de la forme AAAA-MM-JJ${fr.hint(v)}`,
      what: 'une date mal écrite, ou qui n’existe pas',
      why: 'Une date s’écrit année, mois, jour (ISO 8601) : 03/04/2026 se lirait en mars ou en avril selon le pays.',
      remedy: 'Écrivez date: 2026-11-23, et vérifiez que le mois a bien ce jour.',
    },
    en: {
      text: v => `“${v.value}” is not a date that exists, in the form YYYY-MM-DD${en.hint(v)}`,
      what: 'a date that is misspelt, or does not exist',
      why: 'A date is written year, month, day (ISO 8601): 03/04/2026 is in March or in April, depending on the country.',
      remedy: 'Write date: 2026-11-23, and check that the month has that day.',
    },
  }),
  'config-file': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » n’est pas lu : nommez-le « publication.yaml »`,
      what: 'une configuration sous un autre nom',
      why: 'Seul publication.yaml, à la racine du dossier, est lu : les réglages de ce fichier-ci ne servent pas.',
      remedy:
        'Renommez-le publication.yaml et vérifiez ses clés (title, author, lang…) ; celles d’un autre outil se récrivent.',
    },
    en: {
      text: v => `“${v.name}” is not read: call it “publication.yaml”`,
      what: 'a configuration under another name',
      why: 'Only publication.yaml, at the root of the folder, is read: the settings of this file are of no use.',
      remedy:
        'Rename it publication.yaml and check its keys (title, author, lang…); those of another tool have to be rewritten.',
    },
  }),
  'config-address': message<{value: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.value} » n’est pas une adresse du web : https://… attendu, 300 signes au plus${fr.hint(v, '')}`,
      what: 'une adresse incomplète',
      why: 'L’adresse s’imprime au colophon et dans un code QR : un téléphone doit pouvoir l’ouvrir telle quelle.',
      remedy: 'Écrivez-la entière : address: https://exemple.org/reglement.',
    },
    en: {
      text: v => `“${v.value}” is no address of the web: https://… expected, 300 characters at most${en.hint(v, '')}`,
      what: 'an incomplete address',
      why: 'The address is printed in the colophon and in a QR code: a telephone must be able to open it as it is.',
      remedy: 'Write it whole: address: https://example.org/rules.',
    },
  }),
  'config-isbn': message<{value: Value}>({
    fr: {
      text: v => `« ${v.value} » n’est pas un ISBN : 13 chiffres (978… ou 979…) ou 10 attendus`,
      what: 'un ISBN incomplet ou mal écrit',
      why: 'Un ISBN a 13 chiffres et commence par 978 ou 979 ; les anciens en ont 10.',
      remedy: 'Recopiez-le entier, avec ou sans traits d’union : isbn: 978-2-07-036822-8.',
    },
    en: {
      text: v => `“${v.value}” is not an ISBN: 13 digits (978… or 979…) or 10 expected`,
      what: 'an ISBN that is incomplete or misspelt',
      why: 'An ISBN has 13 digits and begins with 978 or 979; old ones have 10.',
      remedy: 'Copy it whole, with or without hyphens: isbn: 978-2-07-036822-8.',
    },
  }),
  'config-isbn-key': message<{value: Value; nearest: Value}>({
    fr: {
      text: v =>
        `la clé de l’ISBN « ${v.value} » est fausse : le dernier chiffre devrait être ${v.nearest}, ou un autre chiffre est mal recopié`,
      what: 'un ISBN dont la clé est fausse',
      why: 'Le dernier chiffre se calcule d’après les autres (ISO 2108) : il trahit un chiffre mal recopié.',
      remedy:
        'Relisez chaque chiffre sur l’attribution de l’agence (AFNIL, BAnQ, BAC…) ; ne changez le dernier que si les autres sont justes.',
    },
    en: {
      text: v =>
        `the check digit of ISBN “${v.value}” is wrong: the last digit should be ${v.nearest}, or another one was miscopied`,
      what: 'an ISBN with a wrong check digit',
      why: 'The last digit is computed from the others (ISO 2108): it betrays one that was miscopied.',
      remedy: 'Compare each digit with what the agency assigned; change the last one only when the others are right.',
    },
  }),
  'config-key': message<{value: Value; known: Value; nearest?: Value; parent?: Value; elsewhere?: Value}>({
    fr: {
      text: v =>
        v.elsewhere && !v.nearest
          ? `« ${v.value} » n’est pas une clé d’ici : elle s’écrit plus bas, ${String(v.elsewhere).replaceAll('*', '<nom>')}`
          : `« ${v.value} » n’est pas une clé connue${fr.within(v)}${fr.hint(v, `clés connues : ${v.known}`)}`,
      what: 'une clé inconnue dans la configuration',
      why: 'Elle n’aurait pas d’effet, et vous la croiriez lue.',
      remedy: 'Corrigez son nom ; un éditeur qui lit le schéma propose les clés.',
    },
    en: {
      text: v =>
        v.elsewhere && !v.nearest
          ? `“${v.value}” is not a key of this place: it is written deeper, ${String(v.elsewhere).replaceAll('*', '<name>')}`
          : `“${v.value}” is not a known key${en.within(v)}${en.hint(v, `known keys: ${v.known}`)}`,
      what: 'an unknown key in the configuration',
      why: 'It would have no effect, and you would think it read.',
      remedy: 'Correct its name; an editor that reads the schema offers the keys.',
    },
  }),
  'config-lang': message<{value: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.value} » n’est pas une langue : un code comme fr-FR ou fr-CA attendu${fr.hint(v)}`,
      what: 'une langue mal écrite',
      why: 'Les espaces, les césures et le format du papier dépendent de la langue : elle se donne par son code, et non par son nom.',
      remedy: 'Écrivez lang: fr-FR, fr-CA, fr-CH ou fr-BE, avec un trait d’union.',
    },
    en: {
      text: v => `“${v.value}” is not a language: a code such as fr-FR or fr-CA expected${en.hint(v)}`,
      what: 'a language that is misspelt',
      why: 'Spaces, hyphenation and paper size depend on the language: it is given by its code, not by its name.',
      remedy: 'Write lang: fr-FR, fr-CA, fr-CH or fr-BE, with a hyphen.',
    },
  }),
  'config-length': message<{value: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.value} » n’est pas une longueur comme 3mm, 1.5cm ou 0.5in${fr.hint(v)}`,
      what: 'une longueur mal écrite',
      why: 'Un nombre seul pourrait être des millimètres ou des pouces.',
      remedy: 'Écrivez le nombre et son unité, mm, cm, in ou pt : bleed: 3mm.',
    },
    en: {
      text: v => `“${v.value}” is not a length such as 3mm, 1.5cm or 0.5in${en.hint(v)}`,
      what: 'a length that is misspelt',
      why: 'A bare number could be millimetres or inches.',
      remedy: 'Write the number and its unit, mm, cm, in or pt: bleed: 3mm.',
    },
  }),
  'config-name': message<{value: Value; known: Value; nearest?: Value; parent?: Value}>({
    fr: {
      text: v => `« ${v.value} » n’est pas un nom connu${fr.within(v)}${fr.hint(v, `noms connus : ${v.known}`)}`,
      what: 'un nom de profil inconnu',
      why: 'Sous « profiles », chaque nom est celui d’un PDF à produire : un nom inconnu n’en donnerait aucun.',
      remedy: 'Prenez un de ceux que le message donne : profiles: {screen: {}}.',
    },
    en: {
      text: v => `“${v.value}” is not a known name${en.within(v)}${en.hint(v, `known names: ${v.known}`)}`,
      what: 'an unknown name of a profile',
      why: 'Under “profiles”, each name is that of a PDF to make: an unknown one would give none.',
      remedy: 'Take one of those that the message gives: profiles: {screen: {}}.',
    },
  }),
  'config-path-outside': message<{value: Value}>({
    fr: {
      text: v => `« ${v.value} » est hors du dossier de la publication : copiez le fichier dedans`,
      what: 'un chemin qui sort du dossier',
      why: 'Rien n’est lu hors du dossier de la publication : il se déplace et s’archive d’un bloc.',
      remedy:
        'Copiez le fichier dans le dossier, et donnez son chemin depuis publication.yaml : image: images/couverture.jpg.',
    },
    en: {
      text: v => `“${v.value}” is outside the publication's folder: copy the file into it`,
      what: 'a path that leaves the folder',
      why: 'Nothing is read outside the folder of the publication: it moves and is archived as one piece.',
      remedy: 'Copy the file into the folder, and give its path from publication.yaml: image: images/cover.jpg.',
    },
  }),
  'config-path-remote': message<{value: Value}>({
    fr: {
      text: v => `« ${v.value} » est une adresse : copiez le fichier dans le dossier de la publication`,
      what: 'une adresse web au lieu d’un fichier',
      why: 'Une publication se fait sans réseau, et de la même façon dans dix ans.',
      remedy: 'Téléchargez le fichier, vérifiez ses droits, et écrivez son chemin : image: images/couverture.jpg.',
    },
    en: {
      text: v => `“${v.value}” is an address: copy the file into the publication's folder`,
      what: 'a web address instead of a file',
      why: 'A publication builds without network, and in the same way in ten years.',
      remedy: 'Download the file, check its rights, and write its path: image: images/cover.jpg.',
    },
  }),
  'config-path-slash': message<{nearest?: Value}>({
    fr: {
      text: v => `les dossiers se séparent par / et non par \\${fr.hint(v)}`,
      what: 'un chemin écrit avec \\',
      why: 'La barre oblique inverse ne sépare les dossiers que sous Windows ; la barre oblique, partout.',
      remedy: 'Écrivez image: images/couverture.jpg.',
    },
    en: {
      text: v => `folders are separated by /, not by \\${en.hint(v)}`,
      what: 'a path written with \\',
      why: 'The backslash separates folders on Windows only; the slash, everywhere.',
      remedy: 'Write image: images/cover.jpg.',
    },
  }),
  'config-sides': message<{value: Value}>({
    fr: {
      text: v => `« ${v.value} » n’est pas une largeur et une hauteur : [148mm, 210mm] attendu, de 50 à 600 mm`,
      what: 'une largeur et une hauteur impossibles',
      why: 'Chaque côté de la page est une longueur avec son unité, de 50 à 600 mm.',
      remedy: 'Écrivez page: {size: [148mm, 210mm]}.',
    },
    en: {
      text: v => `“${v.value}” is not a width and a height: [148mm, 210mm] expected, from 50 to 600 mm`,
      what: 'a width and a height that cannot be',
      why: 'Each side of the page is a length with its unit, from 50 to 600 mm.',
      remedy: 'Write page: {size: [148mm, 210mm]}.',
    },
  }),
  'config-size': message<{value: Value; known: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.value} » n’est pas un format de page${fr.hint(v, `formats : ${v.known}, ou [148mm, 210mm]`)}`,
      what: 'un format de page inconnu',
      why: 'Les marges, les lignes et les coupes en dépendent : rien n’est deviné.',
      remedy: 'Écrivez un nom (page: {size: A5}) ou deux côtés (page: {size: [148mm, 210mm]}).',
    },
    en: {
      text: v => `“${v.value}” is not a page size${en.hint(v, `sizes: ${v.known}, or [148mm, 210mm]`)}`,
      what: 'an unknown page size',
      why: 'Margins, lines and breaks depend on it: nothing is guessed.',
      remedy: 'Write a name (page: {size: A5}) or two sides (page: {size: [148mm, 210mm]}).',
    },
  }),
  'config-label': message<{key: Value; value: Value}>({
    fr: {
      text: v =>
        `« ${v.key} » : un libellé tient sur une ligne, en 80 signes au plus ; celui-ci en a ${String(v.value).length}`,
      what: 'un libellé trop long',
      why: 'Un libellé est un mot ou quelques-uns, devant un numéro ou au-dessus d’une liste.',
      remedy: 'Écrivez-le court : labels: {contents: Sommaire, figure: Illustration}.',
    },
    en: {
      text: v => `“${v.key}”: a label has one line and 80 characters at most; this one has ${String(v.value).length}`,
      what: 'a label that is too long',
      why: 'A label is a word or a few, before a number or above a list.',
      remedy: 'Write it short: labels: {contents: Overview, figure: Picture}.',
    },
  }),
  'config-slug': message<{value: Value; nearest?: Value}>({
    fr: {
      text: v =>
        `« ${v.value} » ne peut pas nommer un fichier : lettres, chiffres, points et traits d’union${fr.hint(v)}`,
      what: 'un nom de PDF impossible',
      why: 'Le PDF doit pouvoir prendre ce nom sur toutes les machines : ni espace ni barre oblique, et .pdf s’ajoute de lui-même.',
      remedy: 'Écrivez slug: rapport-annuel.',
    },
    en: {
      text: v => `“${v.value}” cannot name a file: letters, digits, points and hyphens${en.hint(v)}`,
      what: 'a name that a PDF cannot have',
      why: 'The PDF has to bear this name on every machine: no space, no slash, and .pdf is added by itself.',
      remedy: 'Write slug: annual-report.',
    },
  }),
  'config-theme': message<{name: Value; known: Value; nearest?: Value}>({
    fr: {
      text: v =>
        `le thème « ${v.name} » n’existe pas${fr.hint(v, `thèmes : ${v.known}, ou un fichier .css du dossier`)}`,
      what: 'un thème qui n’existe pas',
      why: 'Les polices, les couleurs et les marges viennent du thème.',
      remedy: 'Écrivez theme: sobre, ou le chemin d’une feuille de style du dossier : theme: styles/rapport.css.',
    },
    en: {
      text: v =>
        `the theme “${v.name}” does not exist${en.hint(v, `themes: ${v.known}, or a .css file of the folder`)}`,
      what: 'a theme that does not exist',
      why: 'Fonts, colours and margins come from the theme.',
      remedy: 'Write theme: sobre, or the path of a style sheet of the folder: theme: styles/report.css.',
    },
  }),
  'config-type': message<{
    shape: Value
    value: Value
    minimum: Value
    maximum: Value
    known: Value
    key: Value
    wanted: Value
    nearest?: Value
  }>({
    fr: {
      text: v => {
        const found = v.shape === 'map' ? 'des clés' : v.shape === 'list' ? 'une liste' : `« ${v.value} »`
        const wanted: Record<string, string> = {
          text: 'un texte',
          flag: 'true ou false',
          number: `un nombre entier de ${v.minimum} à ${v.maximum}`,
          choice: 'un seul mot',
          size: 'un format : A5, letter, ou [148mm, 210mm]',
          list: 'une liste : [un, deux]',
          map: `des clés, une par ligne et en retrait : ${v.known}`,
          keys: `des clés, une par ligne, comme « title: Mon titre »`,
          name: 'un nom de clé',
        }
        const where = v.key === '' ? '' : `« ${v.key} » : `
        const size = v.key === 'page' && v.shape === 'value' ? ` : écrivez page: {size: ${v.value}}` : ''
        return `${where}${wanted[String(v.wanted)] ?? ''} attendu, et non ${found}${fr.hint(v)}${size}`
      },
      what: 'une valeur d’une autre sorte que celle attendue',
      why: 'Chaque clé demande un texte, un nombre, true ou false, une liste, ou d’autres clés : une autre sorte ne lui dit rien.',
      remedy:
        'Suivez la forme que le message donne : numbering: true, contents: {depth: 2}, author: [Anne Roy, Jean Côté].',
    },
    en: {
      text: v => {
        const found = v.shape === 'map' ? 'keys' : v.shape === 'list' ? 'a list' : `“${v.value}”`
        const wanted: Record<string, string> = {
          text: 'a text',
          flag: 'true or false',
          number: `a whole number from ${v.minimum} to ${v.maximum}`,
          choice: 'a single word',
          size: 'a size (A5, letter, or [148mm, 210mm])',
          list: 'a list ([one, two])',
          map: `keys, one a line and indented (${v.known})`,
          keys: 'keys, one a line, such as “title: My title”',
          name: 'the name of a key',
        }
        const where = v.key === '' ? '' : `“${v.key}”: `
        const size = v.key === 'page' && v.shape === 'value' ? `: write page: {size: ${v.value}}` : ''
        return `${where}expected ${wanted[String(v.wanted)] ?? ''}, not ${found}${en.hint(v)}${size}`
      },
      what: 'a value of another kind than expected',
      why: 'Each key wants a text, a number, true or false, a list, or other keys: another kind tells it nothing.',
      remedy:
        'Follow the form that the message gives: numbering: true, contents: {depth: 2}, author: [Anne Roy, Jean Côté].',
    },
  }),
  'config-value': message<{value: Value; key: Value; known: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.value} » n’est pas une valeur de « ${v.key} »${fr.hint(v, `valeurs : ${v.known}`)}`,
      what: 'une valeur inconnue',
      why: 'Le programme ne peut pas deviner ce qui est voulu.',
      remedy: 'Choisissez parmi les valeurs que le message donne.',
    },
    en: {
      text: v => `“${v.value}” is not a value of “${v.key}”${en.hint(v, `values: ${v.known}`)}`,
      what: 'an unknown value',
      why: 'The program cannot guess what is meant.',
      remedy: 'Choose among the values that the message gives.',
    },
  }),
  'lang-default': message<{lang: Value}>({
    fr: {
      text: v =>
        `langue non précisée : ${v.lang} ; écrivez « lang: fr-CA » pour le Canada, fr-CH pour la Suisse, fr-BE pour la Belgique`,
      what: 'une langue qui n’est pas dite',
      why: 'Les espaces, les césures et le format du papier en dépendent.',
      remedy: 'Écrivez lang: fr-FR, fr-CA, fr-CH ou fr-BE ; en, es, de pour un texte anglais, espagnol, allemand.',
    },
    en: {
      text: v =>
        `no language given: ${v.lang}; write “lang: fr-CA” for Canada, fr-CH for Switzerland, fr-BE for Belgium`,
      what: 'a language that is not given',
      why: 'Spaces, hyphenation and paper size depend on it.',
      remedy: 'Write lang: fr-FR, fr-CA, fr-CH or fr-BE; en, es, de for a text in English, Spanish, German.',
    },
  }),
  'lang-labels': message<{lang: Value}>({
    fr: {
      text: v =>
        `« ${v.lang} » : Fascicule n’a pas encore les mots de cette langue, « Table des matières », « Figure » et les autres sont en français ; donnez les vôtres avec labels:`,
      what: 'une langue dont Fascicule n’a pas les mots',
      why: 'Le texte est pris tel quel, sans règle française ; mais les mots que Fascicule imprime de lui-même sont en français, et rien n’est coupé.',
      remedy: 'Écrivez les vôtres : labels: {contents: Indice, figure: Figura, chapter: Capitolo}.',
    },
    en: {
      text: v =>
        `“${v.lang}”: Fascicule does not have the words of this language yet, “Table des matières”, “Figure” and the others are French; give your own by labels:`,
      what: 'a language whose words Fascicule does not have',
      why: 'The text is taken as it is, without a French rule; but the words that Fascicule prints by itself are French, and no word is divided.',
      remedy: 'Write your own: labels: {contents: Indice, figure: Figura, chapter: Capitolo}.',
    },
  }),
  'template-refused': message<{what: Value}>({
    fr: {
      text: v =>
        `« ${v.what} » n’a pas sa place dans un modèle de page et n’est pas gardé : rien ne s’y exécute, et rien n’est lu hors de la publication`,
      what: 'dans un modèle de page, quelque chose qui n’y a pas sa place',
      why: 'Un modèle porte du texte, des images de la publication et des places à remplir ; un script, un cadre, un formulaire ou une adresse du web n’y servent à rien sur du papier.',
      remedy:
        'Ôtez-le du modèle. Mettez l’image dans la publication et nommez-la ; écrivez la mise en forme dans une feuille de style.',
    },
    en: {
      text: v =>
        `“${v.what}” has no place in a page template and is not kept: nothing runs there, and nothing is read outside the publication`,
      what: 'in a page template, something that has no place there',
      why: 'A template holds text, pictures of the publication and slots to fill; a script, a frame, a form or an address on the web serves nothing on paper.',
      remedy:
        'Take it out of the template. Put the picture into the publication and name it; write the looks in a style sheet.',
    },
  }),
  'template-lacks': message<{template: Value; slot: Value}>({
    fr: {
      text: v =>
        `${v.template} n’a pas de place « ${v.slot} » : ce qui devait s’y trouver est mis en tête ; ajoutez data-slot="${v.slot}" à un élément du modèle`,
      what: 'un modèle de page sans place pour le texte',
      why: 'Le titre, ou la liste, est un texte de la publication : il ne peut pas disparaître parce qu’un modèle du dossier templates/ l’a oublié.',
      remedy: 'Dans le modèle, donnez data-slot="title" (ou "list") à l’élément où ce texte doit être.',
    },
    en: {
      text: v =>
        `${v.template} has no slot “${v.slot}”: what belongs there is put at the head; add data-slot="${v.slot}" to an element of the template`,
      what: 'a page template without a slot for the text',
      why: 'The title, or the list, is text of the publication: it cannot vanish because a template of the folder templates/ forgot it.',
      remedy: 'In the template, give data-slot="title" (or "list") to the element where that text belongs.',
    },
  }),
  'template-slot': message<{template: Value; slot: Value; known: Value; nearest?: Value}>({
    fr: {
      text: v => `${v.template} : la place « ${v.slot} » est inconnue${fr.hint(v, `places : ${v.known}`)}`,
      what: 'une place inconnue dans un modèle de page',
      why: 'Un modèle du dossier templates/ demande une valeur qui n’existe pas : l’élément qui devait la montrer disparaît de la page.',
      remedy: 'Corrigez le nom dans le modèle : data-slot="title", data-slot="author", data-slot="date"…',
    },
    en: {
      text: v => `${v.template}: unknown slot “${v.slot}”${en.hint(v, `slots: ${v.known}`)}`,
      what: 'an unknown slot in a page template',
      why: 'A template of the folder templates/ asks for a value that does not exist: the element that was to show it vanishes from the page.',
      remedy: 'Correct the name in the template: data-slot="title", data-slot="author", data-slot="date"…',
    },
  }),
}
