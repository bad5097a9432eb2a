/** What stands in a text: each message with its values, its words and its explanation. */
import {message, type Value} from '../message.ts'
import {en, fr} from '../phrases.ts'

/** What enters each list. */
const listed: {readonly [language in 'fr' | 'en']: Readonly<Record<string, string>>} = {
  fr: {
    figures: 'une image seule dans son paragraphe, avec une légende',
    tables: 'un tableau suivi d’une ligne « Tableau : légende »',
    credits: 'une image avec un crédit, « Photo : … »',
    glossary: 'un bloc :::glossaire autour de définitions',
    index: 'un commentaire <!-- index: mot --> là où le mot est expliqué',
  },
  en: {
    figures: 'an image alone in its paragraph, with a caption',
    tables: 'a table followed by a line “Table: caption”',
    credits: 'an image with a credit, “Photo: …”',
    glossary: 'a block :::glossary around definitions',
    index: 'a comment <!-- index: word --> where the word is explained',
  },
}

/** What is wrong in TeX; what Temml says otherwise stays in its words. */
const texReason = (reason: string): string => {
  const [, name] = /^Unsupported function name: (.*)$/.exec(reason) ?? []
  if (name !== undefined) return `${name} n’est pas une commande connue`
  if (/not trusted/.test(reason)) return 'cette commande n’est pas permise'
  if (/too deeply nested/i.test(reason)) return 'trop de niveaux imbriqués'
  const [, expected, got] = /^Expected '(.*?)', got '(.*?)'/.exec(reason) ?? []
  if (expected === 'EOF') return `« ${got} » inattendu`
  if (expected !== undefined) return `« ${expected} » attendu, « ${got === 'EOF' ? 'fin' : got} » trouvé`
  return reason.replace(/^Unexpected end of input in a macro argument, expected '(.)'$/, '« $1 » manque à la fin')
}

export const text = {
  'blank-long': message<{text: Value; limit: Value}>({
    fr: {
      text: v =>
        `la réponse « ${v.text} » est plus longue qu’un trou (${v.limit} signes) : mettez-la dans un bloc :::réponse, ou coupez-la en plusieurs trous`,
      what: 'une réponse trop longue pour un trou',
      why: 'Un trou tient dans une ligne ; l’élève n’aurait pas la place d’écrire cette réponse.',
      remedy: 'Mettez la réponse dans un bloc :::réponse{lignes=2}, ou faites-en plusieurs trous.',
    },
    en: {
      text: v =>
        `the answer “${v.text}” is longer than a blank (${v.limit} signs): put it into a block :::answer, or cut it into several blanks`,
      what: 'an answer too long for a blank',
      why: 'A blank stands within a line; a pupil would have no room for this answer.',
      remedy: 'Put the answer into a block :::answer{lines=2}, or make several blanks of it.',
    },
  }),
  'blank-meant': message<{name: Value}>({
    fr: {
      text: v =>
        `« {${v.name}} » est lu comme un trou, que l’élève voit vide et l’enseignant rempli : écrivez « {.trou} », ou donnez-lui un tout autre nom`,
      what: 'un mot entre crochets, lu comme la réponse d’un trou',
      why: 'Ce qui suit les crochets est proche de ce qui cache une réponse (.trou, réponse, enseignant) : imprimé pour tous, le mot donnerait la réponse aux élèves.',
      remedy: 'Écrivez [mot]{.trou}, avec le point ; pour un style à vous, donnez-lui un tout autre nom.',
    },
    en: {
      text: v =>
        `“{${v.name}}” is read as a blank, which a pupil sees empty and the teacher filled in: write “{.blank}”, or give it quite another name`,
      what: 'a word in brackets, read as the answer of a blank',
      why: 'What follows the brackets is close to what hides an answer (.blank, answer, teacher): printed for all, the word would give the answer to the pupils.',
      remedy: 'Write [word]{.blank}, with the point; for a style of your own, give it quite another name.',
    },
  }),
  'chunk-hidden': message<{count: Value}>({
    fr: {
      text: v =>
        `${v.count === 1 ? 'un bloc de programme qui cache son code est laissé' : `${v.count} blocs de programme qui cachent leur code sont laissés`} de côté`,
      what: 'des blocs de programme cachés',
      why: 'Ils disent echo: false ou include=FALSE : leur code n’est pas fait pour les lecteurs, et rien n’est exécuté.',
      remedy:
        'Rien à faire. Pour montrer le code, ôtez echo: false ; mettez ce que le programme produit en image ou en tableau.',
    },
    en: {
      text: v =>
        `${v.count === 1 ? 'a chunk that hides its code is' : `${v.count} chunks that hide their code are`} left out`,
      what: 'chunks that are hidden',
      why: 'They say echo: false or include=FALSE: their code is not meant for readers, and nothing is run.',
      remedy:
        'Nothing to do. To show the code take echo: false out; give what the program makes as a picture or a table.',
    },
  }),
  'chunk-not-run': message<{count: Value}>({
    fr: {
      text: v =>
        `${v.count === 1 ? 'un bloc de programme n’est pas exécuté : son code est imprimé, sans son résultat' : `${v.count} blocs de programme ne sont pas exécutés : leur code est imprimé, sans leurs résultats`}`,
      what: 'des blocs de programme qui ne sont pas exécutés',
      why: 'Fascicule n’exécute rien de ce qu’un texte contient : le code paraît, le tableau ou la figure qu’il ferait non.',
      remedy:
        'Faites exécuter le texte par knitr ou Quarto (format md), puis composez le .md ; ou écrivez echo: false.',
    },
    en: {
      text: v =>
        `${v.count === 1 ? 'a chunk is not run: its code is printed, without its result' : `${v.count} chunks are not run: their code is printed, without their results`}`,
      what: 'chunks that are not run',
      why: 'Fascicule runs nothing of what a text holds: the code is shown, the table or figure it would make is not.',
      remedy: 'Have knitr or Quarto run the text (format md) and build the .md; or write echo: false.',
    },
  }),
  'attribute-unknown': message<{key: Value; known: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.key} » n’est pas un attribut connu${fr.hint(v, `attributs : ${v.known}`)}`,
      what: 'un attribut inconnu',
      why: 'Il n’a pas d’effet.',
      remedy: 'Attributs d’une figure : #identifiant, .classe, credit, width, place.',
    },
    en: {
      text: v => `“${v.key}” is not a known attribute${en.hint(v, `attributes: ${v.known}`)}`,
      what: 'an unknown attribute',
      why: 'It has no effect.',
      remedy: 'Attributes of a figure: #id, .class, credit, width, place.',
    },
  }),
  'attributes-stray': message<{attributes: Value}>({
    fr: {
      text: v =>
        `${v.attributes} ne se rapporte à rien et s’imprime tel quel : placez-le à la fin d’un titre ou juste après une image`,
      what: 'des accolades qui ne se rapportent à rien',
      why: 'Elles s’impriment telles quelles.',
      remedy: 'Placez-les à la fin d’un titre, ou collées à une image.',
    },
    en: {
      text: v =>
        `${v.attributes} belongs to nothing and is printed as it is: put it at the end of a heading or right after an image`,
      what: 'braces that belong to nothing',
      why: 'They are printed as they are.',
      remedy: 'Put them at the end of a heading, or right after an image.',
    },
  }),
  'comment-misplaced': message<{comment: Value}>({
    fr: {
      text: v => `${v.comment} est au milieu d’une ligne et reste sans effet : mettez-le seul sur sa ligne`,
      what: 'une commande au milieu d’une ligne',
      why: 'Elle reste sans effet.',
      remedy: 'Mettez-la seule sur sa ligne.',
    },
    en: {
      text: v => `${v.comment} stands within a line and does nothing: give it a line of its own`,
      what: 'a command in the middle of a line',
      why: 'It has no effect.',
      remedy: 'Put it alone on its line.',
    },
  }),
  'comment-open': message({
    fr: {
      text: () =>
        'le commentaire <!-- n’est pas fermé et s’imprime tel quel : ajoutez --> à sa fin, avant ce qui doit s’imprimer',
      what: 'un commentaire qui n’est pas fermé',
      why: 'Tout ce qui suit serait pris pour le commentaire et manquerait dans le PDF : il est donc imprimé, la marque aussi.',
      remedy: 'Fermez le commentaire par --> à la fin de ce qui ne doit pas s’imprimer : <!-- à revoir -->.',
    },
    en: {
      text: () =>
        'the comment <!-- is not closed and is printed as it is: add --> at its end, before what is to be printed',
      what: 'a comment that is not closed',
      why: 'All that follows would be taken for the comment and be missing in the PDF: so it is printed, the mark as well.',
      remedy: 'Close the comment with --> at the end of what is not to be printed: <!-- see again -->.',
    },
  }),
  'comment-page': message<{side: Value; nearest?: Value}>({
    fr: {
      text: v => `<!-- page ${v.side} --> : « paire » ou « impaire » attendu${fr.hint(v)}`,
      what: 'une commande de page mal écrite',
      why: 'Le saut de page n’a pas lieu.',
      remedy: '<!-- page -->, <!-- page paire --> ou <!-- page impaire -->, seul sur sa ligne.',
    },
    en: {
      text: v => `<!-- page ${v.side} -->: “left” or “right” expected${en.hint(v)}`,
      what: 'a page command that is misspelt',
      why: 'The page break does not happen.',
      remedy: '<!-- page -->, <!-- page left --> or <!-- page right -->, alone on its line.',
    },
  }),
  'comment-unknown': message<{comment: Value; nearest: Value}>({
    fr: {
      text: v => `${v.comment} reste sans effet : vouliez-vous écrire ${v.nearest} ?`,
      what: 'un commentaire qui ressemble à une commande',
      why: 'Il ne fait rien et ne s’imprime pas : le saut de page ou la liste attendus manquent.',
      remedy: 'Écrivez la commande telle que le message la donne, seule sur sa ligne : <!-- page -->.',
    },
    en: {
      text: v => `${v.comment} does nothing: did you mean ${v.nearest}?`,
      what: 'a comment that looks like a command',
      why: 'It does nothing and is not printed: the page break or the list that is wanted is missing.',
      remedy: 'Write the command as the message gives it, alone on its line: <!-- page -->.',
    },
  }),
  'directive-content': message<{kind: Value; name: Value}>({
    fr: {
      text: v =>
        v.kind === 'figure'
          ? `« ${v.name} » entoure une image, et il n’y en a pas : ajoutez ![description](photo.jpg), ou ôtez les lignes :::`
          : `« ${v.name} » entoure une liste, et il n’y en a pas : écrivez chaque entrée sur une ligne, et son texte dessous après « : »`,
      what: 'un bloc sans ce qu’il est fait pour montrer',
      why: 'Une figure sans image, un glossaire ou une chronologie sans liste s’impriment comme du texte ordinaire.',
      remedy:
        'Une figure veut une image ; un glossaire, une liste de définitions : le terme sur une ligne, « : sa définition » sur la suivante.',
    },
    en: {
      text: v =>
        v.kind === 'figure'
          ? `“${v.name}” stands around an image, and there is none: add ![description](photo.jpg), or take the ::: lines away`
          : `“${v.name}” stands around a list, and there is none: write each entry on a line, and its text below after “: ”`,
      what: 'a block without what it is made to show',
      why: 'A figure without an image, a glossary or a timeline without a list print as plain text.',
      remedy:
        'A figure wants an image; a glossary a list of definitions: the term on a line, “: its definition” on the next.',
    },
  }),
  'directive-is-block': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » est un bloc : ouvrez-le par :::${v.name} et fermez-le par :::`,
      what: 'un bloc écrit sur une ligne',
      why: 'Ce nom entoure un contenu : il s’ouvre et se ferme.',
      remedy: 'Écrivez :::nom, le contenu, puis :::.',
    },
    en: {
      text: v => `“${v.name}” is a block: open it with :::${v.name} and close it with :::`,
      what: 'a block written on one line',
      why: 'This name surrounds a content: it opens and closes.',
      remedy: 'Write :::name, the content, then :::.',
    },
  }),
  'directive-is-line': message<{name: Value}>({
    fr: {
      text: v => `« ${v.name} » tient sur une ligne : écrivez ::${v.name} avec deux deux-points, sans fermeture`,
      what: 'une directive d’une ligne écrite comme un bloc',
      why: 'Ce nom n’entoure rien.',
      remedy: 'Écrivez ::nom{valeur} seul sur sa ligne.',
    },
    en: {
      text: v => `“${v.name}” takes one line: write ::${v.name} with two colons, without a closing line`,
      what: 'a directive of one line written as a block',
      why: 'This name surrounds nothing.',
      remedy: 'Write ::name{value} alone on its line.',
    },
  }),
  'directive-nested': message<{name: Value; around: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » n’a pas de sens dans « ${v.around} » : fermez d’abord « ${v.around} » par une ligne :::, ou déplacez « ${v.name} »`,
      what: 'un bloc dans un autre où il n’a pas de sens',
      why: 'Un exercice dans une réponse, ou des lignes que seul l’enseignant verrait : le bloc du dehors n’a sans doute pas été fermé.',
      remedy: 'Fermez le bloc du dehors par une ligne ::: avant celui-ci, ou déplacez-le.',
    },
    en: {
      text: v =>
        `“${v.name}” has no sense in “${v.around}”: close “${v.around}” with a line ::: first, or move “${v.name}”`,
      what: 'a block in another in which it has no sense',
      why: 'An exercise in an answer, or lines that only the teacher would see: the outer block was probably not closed.',
      remedy: 'Close the outer block with a line ::: before this one, or move it.',
    },
  }),
  'directive-option': message<{name: Value; value: Value; example: Value}>({
    fr: {
      text: v => `« ${v.value} » ne dit rien à « ${v.name} », qui s’en passe : écrivez par exemple ${v.example}`,
      what: 'une valeur entre accolades qui n’en est pas une',
      why: 'Le bloc est fait sans elle : sans points, sans lignes, dans l’ordre habituel.',
      remedy: 'Donnez un nombre : {points=3}, {points=2,5}, {lignes=4}.',
    },
    en: {
      text: v => `“${v.value}” says nothing to “${v.name}”, which does without: write for instance ${v.example}`,
      what: 'a value in braces that is none',
      why: 'The block is made without it: without points, without lines, in its usual order.',
      remedy: 'Give a number: {points=3}, {points=2.5}, {lines=4}.',
    },
  }),
  'directive-malformed': message<{line: Value}>({
    fr: {
      text: v =>
        `« ${v.line} » n’est pas une directive : :::nom, :::nom[titre] ou :::nom titre attendu, seul sur sa ligne`,
      what: 'une directive mal écrite',
      why: 'Elle serait imprimée telle quelle.',
      remedy: 'Écrivez :::nom, :::nom[titre] ou :::nom titre, seul sur sa ligne.',
    },
    en: {
      text: v => `“${v.line}” is not a directive: :::name, :::name[title] or :::name title expected, alone on its line`,
      what: 'a malformed directive',
      why: 'It would be printed as it is.',
      remedy: 'Write :::name, :::name[title] or :::name title, alone on its line.',
    },
  }),
  'directive-stray': message({
    fr: {
      text: () => `::: ne ferme rien : supprimez cette ligne, ou ouvrez un bloc plus haut par :::nom`,
      what: 'une ligne ::: qui ne ferme rien',
      why: 'Le bloc qu’elle devait fermer a peut-être un nom mal écrit.',
      remedy: 'Supprimez-la, ou ouvrez le bloc par :::nom.',
    },
    en: {
      text: () => `::: closes nothing: delete this line, or open a block above with :::name`,
      what: 'a line ::: that closes nothing',
      why: 'The block it was to close may be misspelt.',
      remedy: 'Remove it, or open the block by :::name.',
    },
  }),
  'directive-unclosed': message<{name: Value}>({
    fr: {
      text: v => `le bloc « ${v.name} » n’est pas fermé : ajoutez une ligne ::: après son contenu`,
      what: 'un bloc qui n’est pas fermé',
      why: 'Tout ce qui suit jusqu’à la fin du fichier serait dedans.',
      remedy: 'Ajoutez une ligne ::: après son contenu.',
    },
    en: {
      text: v => `the block “${v.name}” is not closed: add a line ::: after its content`,
      what: 'a block that is not closed',
      why: 'Everything to the end of the file would be inside.',
      remedy: 'Add a line ::: after its content.',
    },
  }),
  'directive-hidden': message<{name: Value; nearest: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » n’est pas un bloc connu : il est lu comme « ${v.nearest} », que tous ne voient pas ; écrivez « ${v.nearest} »`,
      what: 'un bloc inconnu, lu comme un bloc réservé',
      why: 'Son nom est proche de celui d’une réponse ou d’une remarque : imprimé pour tous, il donnerait la réponse aux élèves.',
      remedy: 'Corrigez le nom : réponse, enseignant ou élève ; ou donnez-lui un tout autre nom.',
    },
    en: {
      text: v =>
        `“${v.name}” is not a known block: it is read as “${v.nearest}”, which not all readers see; write “${v.nearest}”`,
      what: 'an unknown block, read as one for some readers',
      why: 'Its name is close to that of an answer or a remark: printed for all, it would give the answer to the pupils.',
      remedy: 'Correct the name: answer, teacher or student; or give it quite another name.',
    },
  }),
  'directive-unknown': message<{name: Value; nearest?: Value}>({
    fr: {
      text: v => `« ${v.name} » n’est pas un bloc connu${fr.hint(v, 'son contenu est imprimé sans mise en forme')}`,
      what: 'un bloc inconnu',
      why: 'Son contenu est imprimé sans mise en forme.',
      remedy:
        'Corrigez le nom : aside, pullquote, columns, exercise, answer, teacher, matching, ordering, formulas, glossary, timeline, verse, ou leur nom français.',
    },
    en: {
      text: v => `“${v.name}” is not a known block${en.hint(v, 'its content is printed plainly')}`,
      what: 'an unknown block',
      why: 'Its content is printed without form.',
      remedy:
        'Correct the name: aside, pullquote, columns, exercise, answer, teacher, matching, ordering, formulas, glossary, timeline, verse, or their French name.',
    },
  }),
  'directive-value': message<{name: Value; value: Value; example: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » demande une valeur entre accolades${v.value === '' ? '' : `, et « ${v.value} » n’en est pas une`} : ${v.example}`,
      what: 'une directive à laquelle manque sa valeur',
      why: 'Le programme ne sait pas combien de lignes ou quelle hauteur faire.',
      remedy: 'Donnez-la entre accolades : ::lignes{5}, ::quadrillage{6cm}, ::cadre{4cm}.',
    },
    en: {
      text: v =>
        `“${v.name}” needs a value in braces${v.value === '' ? '' : `, and “${v.value}” is none`}: ${v.example}`,
      what: 'a directive without its value',
      why: 'The program does not know how many lines or which height to make.',
      remedy: 'Give it in braces: ::lines{5}, ::grid{6cm}, ::box{4cm}.',
    },
  }),
  'matching-sides': message<{name: Value; left: Value; right: Value}>({
    fr: {
      text: v =>
        v.left === 0
          ? `« ${v.name} » relie deux listes, et elles n’y sont pas : écrivez l’une avec des tirets (-), l’autre avec des étoiles (*), ou un tableau de deux colonnes`
          : `« ${v.name} » a ${v.left} entrées à gauche et ${v.right} à droite : chaque entrée de gauche demande la sienne, au même rang`,
      what: 'un exercice à relier dont les côtés ne vont pas ensemble',
      why: 'Chaque entrée de gauche va avec celle de droite de même rang ; la droite seule peut en avoir de trop.',
      remedy: 'Écrivez deux listes, l’une avec des tirets, l’autre avec des étoiles, ou un tableau de deux colonnes.',
    },
    en: {
      text: v =>
        v.left === 0
          ? `“${v.name}” joins two lists, and they are not there: write one with dashes (-), the other with stars (*), or a table of two columns`
          : `“${v.name}” has ${v.left} entries at the left and ${v.right} at the right: each entry at the left needs its own, at the same rank`,
      what: 'a matching exercise whose sides do not go together',
      why: 'Each entry at the left goes with the one at the right of the same rank; only the right may have more.',
      remedy: 'Write two lists, one with dashes, the other with stars, or a table of two columns.',
    },
  }),
  'ordering-list': message<{name: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » demande une liste d’au moins deux entrées, dans le bon ordre : le programme les mélange lui-même`,
      what: 'un exercice à remettre en ordre sans liste',
      why: 'Les entrées s’écrivent dans le bon ordre ; elles sont montrées dans un autre, toujours le même.',
      remedy: 'Écrivez une liste, une entrée par ligne : - Premier.',
    },
    en: {
      text: v =>
        `“${v.name}” needs a list of at least two entries, in their right order: the program shuffles them itself`,
      what: 'an ordering exercise without a list',
      why: 'The entries are written in their right order; they are shown in another one, always the same.',
      remedy: 'Write a list, one entry a line: - First.',
    },
  }),
  'scale-empty': message({
    fr: {
      text: () =>
        `le barème n’a rien à additionner : donnez des points aux exercices, par exemple :::exercice[Titre]{points=3}`,
      what: 'un barème sans points',
      why: 'Le barème se calcule à partir des points des exercices, et aucun n’en a.',
      remedy: 'Écrivez les points de chaque exercice : :::exercice[Titre]{points=3}.',
    },
    en: {
      text: () =>
        `the grading scale has nothing to add up: give points to the exercises, for instance :::exercise[Title]{points=3}`,
      what: 'a grading scale without points',
      why: 'The scale is worked out from the points of the exercises, and none has any.',
      remedy: 'Write the points of each exercise: :::exercise[Title]{points=3}.',
    },
  }),
  'fence-open': message<{fence: Value}>({
    fr: {
      text: v =>
        `le bloc de code n’est pas fermé, et tout ce qui suit est pris pour du code : ajoutez une ligne ${v.fence}`,
      what: 'un bloc de code qui n’est pas fermé',
      why: 'Toute la suite du fichier est prise pour du code.',
      remedy: 'Ajoutez après le code une ligne des mêmes accents graves.',
    },
    en: {
      text: v => `the code block is not closed, and all that follows is taken for code: add a line ${v.fence}`,
      what: 'a block of code that is not closed',
      why: 'All the rest of the file is taken for code.',
      remedy: 'Add after the code a line of the same backquotes.',
    },
  }),
  'heading-empty': message({
    fr: {
      text: () => 'titre sans texte : complétez-le ou supprimez la ligne',
      what: 'un titre sans texte',
      why: 'Il laisserait une ligne vide dans la table des matières.',
      remedy: 'Complétez-le, ou supprimez la ligne.',
    },
    en: {
      text: () => 'heading without text: complete it or delete the line',
      what: 'a heading without text',
      why: 'It would leave an empty line in the contents.',
      remedy: 'Complete it, or remove the line.',
    },
  }),
  'class-reserved': message<{name: Value}>({
    fr: {
      text: v =>
        `la classe « ${v.name} » est un nom de Fascicule : elle n’est pas gardée ; prenez-en un autre, « mon-${v.name} » par exemple`,
      what: 'une classe qui porte un nom de Fascicule',
      why: 'Les notes, les figures, les sauts de page se reconnaissent à leur classe : un bloc du même nom serait pris pour l’un d’eux.',
      remedy:
        'Donnez-lui un nom à vous, et le même dans votre feuille de style. Un encadré, un exergue, des colonnes s’écrivent ::: encadre, ::: exergue, ::: colonnes ; un saut de page, <!-- page -->.',
    },
    en: {
      text: v =>
        `the class “${v.name}” is a name of Fascicule's: it is not kept; take another, “my-${v.name}” for instance`,
      what: 'a class that bears a name of Fascicule’s',
      why: 'Notes, figures and page breaks are known by their class: a block of the same name would be taken for one of them.',
      remedy:
        'Give it a name of your own, and the same in your style sheet. A box, a pull quote, columns are written ::: aside, ::: pullquote, ::: columns; a page break, <!-- page -->.',
    },
  }),
  'html-attribute': message<{attribute: Value; tag: Value}>({
    fr: {
      text: v =>
        `attribut ${v.attribute} de <${v.tag}> refusé et retiré : la mise en forme relève de la feuille de style, et rien ne s’exécute`,
      what: 'un attribut HTML refusé',
      why: 'La mise en forme relève de la feuille de style, et rien ne s’exécute.',
      remedy: 'Retirez-le.',
    },
    en: {
      text: v =>
        `attribute ${v.attribute} of <${v.tag}> refused and removed: looks belong to the style sheet, and nothing runs`,
      what: 'an HTML attribute that is refused',
      why: 'Form belongs to the style sheet, and nothing runs.',
      remedy: 'Remove it.',
    },
  }),
  'html-look': message<{tag: Value; attribute: Value}>({
    fr: {
      text: v =>
        `la mise en forme écrite dans <${v.tag}> (${v.attribute}) ne s’imprime pas, ici et plus bas : servez-vous de *italique*, **gras**, d’un encadré, ou d’une feuille de style de la publication`,
      what: 'une mise en forme écrite dans du HTML',
      why: 'Les couleurs et les polices d’un texte collé ne s’impriment pas : elles viennent de la feuille de style, pour être les mêmes partout.',
      remedy: 'Écrivez *italique* ou **gras**, faites-en un encadré, ou servez-vous de [texte]{.classe}.',
    },
    en: {
      text: v =>
        `the looks written in <${v.tag}> (${v.attribute}) are not printed, here and below: use *italics*, **bold**, a box, or a style sheet of the publication`,
      what: 'looks written in HTML',
      why: 'Colours and fonts of a pasted text are not printed: they come from the style sheet, so that they are the same everywhere.',
      remedy: 'Write *italics* or **bold**, make a box of it, or use [text]{.class}.',
    },
  }),
  'html-misplaced': message<{tag: Value}>({
    fr: {
      text: v => `<${v.tag}> est un bloc et ne peut pas se trouver dans une ligne de texte : seul son texte est gardé`,
      what: 'un bloc HTML dans une ligne',
      why: 'Il couperait le paragraphe : seul son texte est gardé.',
      remedy: 'Mettez-le seul, entre deux lignes vides.',
    },
    en: {
      text: v => `<${v.tag}> is a block and cannot stand in a line of text: only its text is kept`,
      what: 'an HTML block within a line',
      why: 'It would cut the paragraph: its text alone is kept.',
      remedy: 'Put it alone, between two empty lines.',
    },
  }),
  'html-opened': message<{tag: Value}>({
    fr: {
      text: v => `la balise <${v.tag}> n’est pas admise : son texte est gardé, sans elle`,
      what: 'une balise refusée, son texte gardé',
      why: 'La mise en forme vient de la feuille de style, pour être la même partout.',
      remedy: 'Retirez la balise, ou servez-vous de [texte]{.classe}.',
    },
    en: {
      text: v => `the tag <${v.tag}> is not allowed: its text is kept, without it`,
      what: 'a tag that is refused, its text kept',
      why: 'The form comes from the style sheet, so that it is the same everywhere.',
      remedy: 'Remove the tag, or use [text]{.class}.',
    },
  }),
  'html-refused': message<{tag: Value}>({
    fr: {
      text: v => `<${v.tag}> n’est pas admis et rien n’en est imprimé : remplacez-le par du texte ou une image`,
      what: 'du HTML refusé, et son contenu avec lui',
      why: 'Un PDF n’exécute rien : scripts, formulaires et cadres n’y ont pas de sens.',
      remedy: 'Remplacez-le par du texte ou par une image.',
    },
    en: {
      text: v => `<${v.tag}> is not allowed and nothing of it is printed: replace it by text or an image`,
      what: 'HTML that is refused, and its content with it',
      why: 'A PDF runs nothing: scripts, forms and frames have no meaning in it.',
      remedy: 'Replace it with text or with an image.',
    },
  }),
  'html-unknown': message<{tag: Value}>({
    fr: {
      text: v => `« ${v.tag} » n’est pas une balise HTML et s’imprime tel quel : écrivez \\< si c’est voulu`,
      what: 'des chevrons pris pour une balise',
      why: 'Ils s’impriment tels quels.',
      remedy: 'Si c’est voulu, écrivez \\< devant.',
    },
    en: {
      text: v => `“${v.tag}” is not an HTML tag and is printed as it is: write \\< if you mean it`,
      what: 'angle brackets taken for a tag',
      why: 'They are printed as they are.',
      remedy: 'If that is meant, write \\< before.',
    },
  }),
  'markdown-literal': message<{instead: Value; text: Value; kind: Value}>({
    fr: {
      text: v => {
        const remedies: Record<string, string> = {
          'address-space': `une adresse qui contient une espace se met entre chevrons : ${v.instead}`,
          address: `le texte entre crochets, puis l’adresse entre parenthèses : ${v.instead}`,
          'address-open': `la parenthèse n’est pas fermée : ${v.instead}`,
          'address-swapped': `les crochets d’abord, les parenthèses ensuite : ${v.instead}`,
          'title-quotes': `la légende se met entre guillemets droits, et n’en contient pas : ${v.instead}`,
          'image-reference': `aucune adresse ne porte ce nom ; écrivez-la entre parenthèses : ${v.instead}`,
          attributes:
            'des attributs suivent l\'image, sur la même ligne, de la forme {width=60% credit="MDN"} : un signe = dans chacun, des guillemets s\'il contient une espace, une accolade à la fin',
          'link-space': `pas d’espace entre ] et ( : ${v.instead}`,
          'table-dashes': `un tableau demande sous sa première ligne une ligne ${v.instead}`,
          'table-hyphens': `la ligne sous l’en-tête d’un tableau s’écrit avec des traits d’union : ${v.instead}`,
          'table-columns': `la ligne sous l’en-tête d’un tableau a autant de colonnes que lui : ${v.instead}`,
          'table-cut': 'une ligne vide coupe le tableau en deux : supprimez-la',
          'table-drawn': `un tableau ne se dessine pas : les cellules entre des barres |, et sous la première ligne ${v.instead}`,
          bullet: `une liste s’écrit avec un trait d’union ou un numéro, une espace et le texte, une ligne vide avant : ${v.instead}`,
          'heading-space': `un titre demande une espace après les dièses : ${v.instead}`,
          'emphasis-space': `pas d’espace à l’intérieur des astérisques : ${v.instead}`,
          'note-space': `un appel de note s’écrit sans espace : ${v.instead}`,
          page: `un saut de page s’écrit ${v.instead}, seul sur sa ligne`,
          reference: `un renvoi s’écrit ${v.instead}`,
        }
        return `« ${v.text} » s’imprime tel quel : ${remedies[String(v.kind)]}`
      },
      what: 'du Markdown qui s’imprime tel quel',
      why: 'Une espace de trop ou de moins, ou l’écriture d’un autre outil : le lecteur verrait les signes au lieu de leur effet.',
      remedy:
        'Écrivez ce que le message propose, # Titre et non #Titre ; si c’est voulu, mettez \\ devant le premier signe.',
    },
    en: {
      text: v => {
        const remedies: Record<string, string> = {
          'address-space': `an address with a space goes between angle brackets: ${v.instead}`,
          address: `the text goes in brackets, then the address in parentheses: ${v.instead}`,
          'address-open': `the parenthesis is not closed: ${v.instead}`,
          'address-swapped': `brackets come first, parentheses after: ${v.instead}`,
          'title-quotes': `a caption goes between straight quotation marks, and holds none: ${v.instead}`,
          'image-reference': `no address has that name; write it in parentheses: ${v.instead}`,
          attributes:
            'attributes follow the image, on the same line, as {width=60% credit="MDN"}: an equals sign in each, quotation marks if it holds a space, a brace at the end',
          'link-space': `no space between ] and (: ${v.instead}`,
          'table-dashes': `a table needs a line ${v.instead} under its first line`,
          'table-hyphens': `the line under the head of a table is written with hyphens: ${v.instead}`,
          'table-columns': `the line under the head of a table has as many columns as the head: ${v.instead}`,
          'table-cut': 'an empty line cuts the table in two: take it out',
          'table-drawn': `a table is not drawn: put the cells between bars |, and under the first line ${v.instead}`,
          bullet: `a list is written with a hyphen or a number, a space and the text, after an empty line: ${v.instead}`,
          'heading-space': `a heading needs a space after its number signs: ${v.instead}`,
          'emphasis-space': `no space inside the asterisks: ${v.instead}`,
          'note-space': `a note call has no space: ${v.instead}`,
          page: `a page break is ${v.instead}, alone on its line`,
          reference: `a cross-reference is ${v.instead}`,
        }
        return `“${v.text}” is printed as it is: ${remedies[String(v.kind)]}`
      },
      what: 'Markdown that is printed as it is',
      why: 'A space too many or too few, or the notation of another tool: a reader would see the signs instead of their effect.',
      remedy: 'Write what the message proposes, # Title and not #Title; if it is meant, put \\ before the first sign.',
    },
  }),
  nesting: message<{limit: Value}>({
    fr: {
      text: v => `plus de ${v.limit} niveaux emboîtés : le reste est mis à plat`,
      what: 'trop de niveaux emboîtés',
      why: 'Au-delà, la page ne peut plus les montrer : le reste est mis à plat.',
      remedy: 'Simplifiez la liste ou la citation.',
    },
    en: {
      text: v => `more than ${v.limit} nested levels: the rest is flattened`,
      what: 'too many nested levels',
      why: 'Beyond, the page cannot show them: the rest is flattened.',
      remedy: 'Simplify the list or the quotation.',
    },
  }),
  'note-colon': message<{label: Value}>({
    fr: {
      text: v =>
        `le texte de la note « ${v.label} » n’est pas reconnu : deux-points collé au crochet, puis une espace, [^${v.label}]: texte`,
      what: 'le texte d’une note, sans son deux-points',
      why: 'Il s’imprime comme un paragraphe, et l’appel de la note ne mène à rien.',
      remedy: 'Collez le deux-points au crochet : [^1]: Le texte de la note.',
    },
    en: {
      text: v =>
        `the text of the note “${v.label}” is not recognised: a colon right after the bracket, then a space, [^${v.label}]: text`,
      what: 'the text of a note, without its colon',
      why: 'It is printed as a paragraph, and the call of the note leads nowhere.',
      remedy: 'Put the colon right after the bracket: [^1]: The text of the note.',
    },
  }),
  'passages-hidden': message<{count: Value; profile: Value}>({
    fr: {
      text: v =>
        Number(v.count) === 1
          ? `un passage réservé à d’autres lecteurs (réponse, enseignant) ne s’imprime pas dans le profil « ${v.profile} » : ôtez son ::: pour le montrer à tous`
          : `${v.count} passages réservés à d’autres lecteurs (réponses, enseignant) ne s’impriment pas dans le profil « ${v.profile} » : ôtez leur ::: pour les montrer à tous`,
      what: 'des passages que ce profil ne montre pas',
      why: 'Une réponse ou une remarque à l’enseignant n’est pas pour tous les lecteurs : le PDF à distribuer les cache.',
      remedy: 'Rien à faire si c’est voulu. Pour montrer un passage à tous, ôtez les lignes ::: autour de lui.',
    },
    en: {
      text: v =>
        Number(v.count) === 1
          ? `a passage for other readers (answer, teacher) is not printed in the profile “${v.profile}”: take its ::: away to show it to all`
          : `${v.count} passages for other readers (answers, teacher) are not printed in the profile “${v.profile}”: take their ::: away to show them to all`,
      what: 'passages that this profile does not show',
      why: 'An answer or a remark to the teacher is not for all readers: the PDF to hand out hides them.',
      remedy: 'Nothing to do if it is meant so. To show a passage to all, take away the ::: lines around it.',
    },
  }),
  'list-empty': message<{list: Value}>({
    fr: {
      text: v =>
        `la liste « ${v.list} » est demandée, et rien dans le texte n’y entre : ${listed.fr[String(v.list)] ?? ''}`,
      what: 'une liste demandée qui reste vide',
      why: 'Une liste sans entrée n’est pas imprimée : le lecteur qui l’attend ne la trouve pas.',
      remedy: 'Marquez dans le texte ce qui doit y entrer, ou ôtez son nom de « lists ».',
    },
    en: {
      text: v =>
        `the list “${v.list}” is asked for, and nothing in the text enters it: ${listed.en[String(v.list)] ?? ''}`,
      what: 'a list that was asked for and stays empty',
      why: 'A list without entries is not printed: the reader who expects it does not find it.',
      remedy: 'Mark in the text what is to enter it, or take its name out of “lists”.',
    },
  }),
  'section-language': message<{lang: Value}>({
    fr: {
      text: v =>
        `tout ce qui suit ce titre, jusqu’au prochain de son niveau, est lu dans sa langue (${v.lang}) et garde sa typographie`,
      what: 'une partie dans une autre langue',
      why: 'Les règles du français y mettraient des guillemets et des espaces que cette langue n’a pas.',
      remedy: 'Rien à faire si c’est voulu. Si le titre seul est dans cette langue : # [Summary]{lang=en}.',
    },
    en: {
      text: v => `all that follows this heading, up to the next of its level, is read in its language (${v.lang})`,
      what: 'a part in another language',
      why: 'The rules of French would put marks and spaces into it that this language does not have.',
      remedy: 'Nothing to do if it is meant so. If the heading alone is in that language: # [Summary]{lang=en}.',
    },
  }),
  'ticks-shown': message<{count: Value}>({
    fr: {
      text: v =>
        Number(v.count) === 1
          ? 'une case est cochée hors d’un exercice : les élèves la voient aussi ; mettez une ligne :::exercice au-dessus de la question et une ligne ::: au-dessous'
          : `${v.count} cases sont cochées hors d’un exercice : les élèves les voient aussi ; mettez une ligne :::exercice au-dessus des questions et une ligne ::: au-dessous`,
      what: 'des cases cochées que les élèves voient',
      why: 'Dans un exercice, la case cochée est la réponse, que seul l’enseignant voit ; ailleurs c’est une case cochée, pour tous.',
      remedy: 'Entourez les questions de :::exercice et de :::. Rien à faire si tous doivent voir ces coches.',
    },
    en: {
      text: v =>
        Number(v.count) === 1
          ? 'a box is ticked outside an exercise: pupils see it too; put a line :::exercise above the question and a line ::: below it'
          : `${v.count} boxes are ticked outside an exercise: pupils see them too; put a line :::exercise above the questions and a line ::: below them`,
      what: 'ticked boxes that pupils see',
      why: 'In an exercise the ticked box is the answer, which only the teacher sees; elsewhere it is a ticked box, for all.',
      remedy: 'Put :::exercise and ::: around the questions. Nothing to do if all are to see these ticks.',
    },
  }),
  'rule-name': message<{name: Value; nearest?: Value}>({
    fr: {
      text: v =>
        `« ${v.name} » n’est pas une règle et ce réglage ne change rien${fr.hint(v, 'fascicule explain les donne toutes')}`,
      what: 'une règle réglée sous un nom inconnu',
      why: 'Le réglage reste sans effet : la règle visée s’applique comme avant.',
      remedy:
        'Écrivez le nom comme le message de la règle le donne, avec sa majuscule : W02. fascicule explain les donne tous.',
    },
    en: {
      text: v =>
        `“${v.name}” is not a rule and this setting changes nothing${en.hint(v, 'fascicule explain lists them all')}`,
      what: 'a rule set under an unknown name',
      why: 'The setting does nothing: the rule that was meant applies as before.',
      remedy:
        'Write the name as the message of the rule gives it, with its capital: W02. fascicule explain lists them all.',
    },
  }),
  'signs-crowded': message({
    fr: {
      text: () => 'ce paragraphe a trop de signes de mise en forme : à partir d’ici, ils sont imprimés tels quels',
      what: 'un paragraphe chargé de signes',
      why: 'Le temps de lecture croîtrait sans mesure : au-delà de quelques milliers de signes de mise en forme, le reste du paragraphe s’imprime lettre à lettre, et rien ne se perd.',
      remedy: 'Coupez le paragraphe par des lignes vides, ou mettez \\ devant les signes qui sont du texte.',
    },
    en: {
      text: () => 'this paragraph has too many signs of markup: from here on they are printed as they stand',
      what: 'a paragraph full of signs',
      why: 'The time to read it would grow without measure: after some thousands of signs of markup the rest of the paragraph is printed letter by letter, and nothing is lost.',
      remedy: 'Part the paragraph by empty lines, or put \\ before the signs that are text.',
    },
  }),
  'table-cells': message<{cells: Value; columns: Value}>({
    fr: {
      text: v =>
        `${v.cells} cellules sur cette ligne pour ${v.columns} colonnes en tête : ôtez une barre |, écrivez-la \\| si elle est du texte, ou complétez la première ligne`,
      what: 'une ligne de tableau trop longue',
      why: 'Les colonnes sont celles de la première ligne : la cellule de trop s’imprime à côté, sans nom.',
      remedy:
        'Ôtez la barre de trop, ou complétez la première ligne : | Nom | Date | Lieu |. Une barre voulue dans une cellule s’écrit \\|.',
    },
    en: {
      text: v =>
        `${v.cells} cells in this row for ${v.columns} columns in the head: remove a |, write it \\| if it is text, or complete the first row`,
      what: 'a table row that is too long',
      why: 'The columns are those of the first row: the cell too many is printed beside them, without a name.',
      remedy:
        'Remove a |, or complete the first row: | Name | Date | Place |. A bar that is meant in a cell is written \\|.',
    },
  }),
  'text-lost': message<{text: Value}>({
    fr: {
      text: v => `« ${v.text} » s’est perdu à la lecture : c’est une faute de Fascicule, signalez-la`,
      what: 'des mots perdus à la lecture',
      why: 'Fascicule compare le texte avant et après sa lecture : rien ne doit se perdre.',
      remedy:
        'C’est une faute de Fascicule : signalez-la avec le paragraphe indiqué, et récrivez-le plus simplement en attendant.',
    },
    en: {
      text: v => `“${v.text}” was lost in reading: a fault of Fascicule, please report it`,
      what: 'words lost in reading',
      why: 'Fascicule compares the text before and after reading it: nothing may be lost.',
      remedy:
        'It is a fault of Fascicule: report it with the paragraph that is shown, and write it more simply meanwhile.',
    },
  }),
  'math-fault': message<{reason: Value; text: Value}>({
    fr: {
      text: v =>
        `la formule ne se lit pas${v.text ? ` à partir de « ${v.text} »` : ''} (${texReason(String(v.reason))}) ; elle est imprimée telle quelle : corrigez-la, ou écrivez \\$ pour un signe dollar`,
      what: 'une formule que TeX ne comprend pas',
      why: 'Une accolade manque, ou une commande n’existe pas : la formule est imprimée telle que vous l’avez tapée, et le reste est composé.',
      remedy:
        'Corrigez-la à la colonne dite. Un signe dollar qui n’est pas une formule s’écrit \\$ ; un prix (5 $) n’a besoin de rien.',
    },
    en: {
      text: v =>
        `the formula cannot be read${v.text ? ` from “${v.text}” on` : ''} (${v.reason}); it is printed as typed: correct it, or write \\$ for a dollar sign`,
      what: 'a formula that TeX does not understand',
      why: 'A brace is missing, or a command does not exist: the formula is printed as you typed it, and the rest is set.',
      remedy: 'Correct it at the column given. A dollar sign that is no formula is written \\$; a price needs nothing.',
    },
  }),
}
