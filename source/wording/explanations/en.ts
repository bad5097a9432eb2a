import type {Explanations} from './types.ts'

/** Explanations in English. */
export const en: Explanations = {
  'image-missing': {
    what: 'an image that does not exist',
    why: 'The figure is replaced by a frame with its name: a reader does not see what the text speaks of.',
    remedy:
      'Correct the name of the file. The path starts at the Markdown file, or at the folder of the publication: ![description](images/photo.jpg).',
  },
  'image-empty': {
    what: 'an empty image file',
    why: 'There is nothing to show; often a copy that was interrupted.',
    remedy: 'Copy the image into the folder again.',
  },
  'image-not-an-image': {
    what: 'a file that is no image',
    why: 'Its name ends like that of an image, but its content is none: often a web page saved in its place.',
    remedy: 'Open it to see what it is, then replace it with JPEG, PNG, SVG, WebP or GIF.',
  },
  'image-case': {
    what: 'an image written with other capitals',
    why: 'Windows and macOS find it, a server does not: the publication would not build everywhere.',
    remedy: 'Write the name exactly as on the disk.',
  },
  'image-outside': {
    what: 'an image outside the folder',
    why: 'Nothing is read outside the folder of the publication: it moves and is archived as one piece.',
    remedy: 'Copy the image into the folder, into images/ for instance.',
  },
  'image-remote': {
    what: 'an image of the web',
    why: 'A publication builds without network, and in the same way in ten years.',
    remedy: 'Download the image, check its rights, put it in images/.',
  },
  'image-embedded': {
    what: 'an image inside the text',
    why: 'The text becomes unreadable and the image cannot be replaced.',
    remedy: 'Save it in a file of the folder and write its name.',
  },
  'image-address': {
    what: 'an image without the name of a file',
    why: 'There is nothing to show.',
    remedy: 'Write the name between the parentheses: ![description](images/photo.jpg).',
  },
  'image-alt': {
    what: 'an image without a description',
    why: 'Whoever does not see it (screen reader, lost image) cannot know what it shows.',
    remedy: 'Describe it between the brackets: ![Two peacekeepers before a school](helmets.jpg).',
  },
  'link-text': {
    what: 'a link without text',
    why: 'A reader does not see where it leads.',
    remedy: 'Write between the brackets what is to be read: [the 2025 report](https://…).',
  },
  'link-empty': {
    what: 'a link without address',
    why: 'It leads nowhere.',
    remedy: 'Complete the parentheses: [the report](https://…).',
  },
  'link-file': {
    what: 'a link to a file of the disk',
    why: 'The PDF travels alone: the file does not follow it.',
    remedy: 'Give a web address, or say where the document is found.',
  },
  'link-missing': {
    what: 'a link to a file that is missing',
    why: 'It leads to nothing.',
    remedy: 'Correct the name, or remove the link.',
  },
  'link-refused': {
    what: 'an address that is refused',
    why: 'Some addresses (javascript:, file:) run or read something on the reader’s machine.',
    remedy: 'Write an https:// or mailto: address, or a reference: #id.',
  },
  'link-defined-twice': {
    what: 'a link reference defined twice',
    why: 'Markdown keeps the first only: the second is lost silently.',
    remedy: 'Give the second another name.',
  },
  'reference-broken': {
    what: 'a reference that leads to nothing',
    why: 'A reader sees a name in brackets instead of a page.',
    remedy: 'Give its target the id: # Title {#peace}, or ![…](…){#fig-x}, then refer to it by [](#peace).',
  },
  'id-twice': {
    what: 'an id given twice',
    why: 'A reference could not know which to choose.',
    remedy: 'Change one of the two.',
  },
  'note-missing': {
    what: 'a note that is called but not written',
    why: 'A reader would see a call without a note.',
    remedy: 'Add its text: [^1]: The text of the note.',
  },
  'note-never-called': {
    what: 'a note that is written but never called',
    why: 'Its text is not printed.',
    remedy: 'Call it in its place: a word[^1].',
  },
  'note-called-twice': {
    what: 'a note called twice',
    why: 'It is printed once, at its first call; the second refers to it.',
    remedy: 'If they are two notes, give them two names.',
  },
  'note-defined-twice': {
    what: 'a note written twice',
    why: 'The first alone is printed.',
    remedy: 'Give the second another name.',
  },
  'note-empty': {
    what: 'a note without text',
    why: 'A reader would see a number followed by nothing.',
    remedy: 'Write its text after the colon.',
  },
  'directive-unknown': {
    what: 'an unknown block',
    why: 'Its content is printed without form.',
    remedy:
      'Correct the name: aside, pullquote, columns, exercise, answer, teacher, glossary, timeline, verse, or their French name.',
  },
  'directive-unclosed': {
    what: 'a block that is not closed',
    why: 'Everything to the end of the file would be inside.',
    remedy: 'Add a line ::: after its content.',
  },
  'directive-stray': {
    what: 'a line ::: that closes nothing',
    why: 'The block it was to close may be misspelt.',
    remedy: 'Remove it, or open the block by :::name.',
  },
  'directive-is-block': {
    what: 'a block written on one line',
    why: 'This name surrounds a content: it opens and closes.',
    remedy: 'Write :::name, the content, then :::.',
  },
  'directive-is-line': {
    what: 'a directive of one line written as a block',
    why: 'This name surrounds nothing.',
    remedy: 'Write ::name{value} alone on its line.',
  },
  'directive-malformed': {
    what: 'a malformed directive',
    why: 'It would be printed as it is.',
    remedy: 'Write :::name, :::name[title] or :::name title, alone on its line.',
  },
  'directive-value': {
    what: 'a directive without its value',
    why: 'The program does not know how many lines or which height to make.',
    remedy: 'Give it in braces: ::lines{5}, ::grid{6cm}.',
  },
  'attribute-unknown': {
    what: 'an unknown attribute',
    why: 'It has no effect.',
    remedy: 'Attributes of a figure: #id, .class, credit, width, place.',
  },
  'attributes-stray': {
    what: 'braces that belong to nothing',
    why: 'They are printed as they are.',
    remedy: 'Put them at the end of a heading, or right after an image.',
  },
  'figure-place': {
    what: 'an unknown place of a figure',
    why: 'The figure stays where it is.',
    remedy: 'place=here, top, page, bleed or margin.',
  },
  'figure-width': {
    what: 'a width of a figure that is none',
    why: 'The figure takes its ordinary width.',
    remedy: 'Write width=60% or width=80mm.',
  },
  'comment-page': {
    what: 'a page command that is misspelt',
    why: 'The page break does not happen.',
    remedy: '<!-- page -->, <!-- page paire --> or <!-- page impaire -->, alone on its line.',
  },
  'comment-misplaced': {
    what: 'a command in the middle of a line',
    why: 'It has no effect.',
    remedy: 'Put it alone on its line.',
  },
  'fence-open': {
    what: 'a block of code that is not closed',
    why: 'All the rest of the file is taken for code.',
    remedy: 'Add after the code a line of the same backquotes.',
  },
  'front-matter-open': {
    what: 'a head that is not closed',
    why: 'The settings would be printed instead of read.',
    remedy: 'Add a line --- after the last key.',
  },
  'front-matter-ignored': {
    what: 'a head in a chapter',
    why: 'A publication of several files has its settings in publication.yaml; these are of no use.',
    remedy: 'Move them to publication.yaml.',
  },
  'heading-empty': {
    what: 'a heading without text',
    why: 'It would leave an empty line in the contents.',
    remedy: 'Complete it, or remove the line.',
  },
  'heading-skip': {
    what: 'a skipped heading level',
    why: 'The structure cannot be read: a screen reader looks for the missing level.',
    remedy: 'After a heading #, write ## and not ###.',
  },
  'html-refused': {
    what: 'HTML that is refused, and its content with it',
    why: 'A PDF runs nothing: scripts, forms and frames have no meaning in it.',
    remedy: 'Replace it with text or with an image.',
  },
  'html-opened': {
    what: 'a tag that is refused, its text kept',
    why: 'The form comes from the style sheet, so that it is the same everywhere.',
    remedy: 'Remove the tag, or use [text]{.class}.',
  },
  'html-attribute': {
    what: 'an HTML attribute that is refused',
    why: 'Form belongs to the style sheet, and nothing runs.',
    remedy: 'Remove it.',
  },
  'html-misplaced': {
    what: 'an HTML block within a line',
    why: 'It would cut the paragraph: its text alone is kept.',
    remedy: 'Put it alone, between two empty lines.',
  },
  'html-unknown': {
    what: 'angle brackets taken for a tag',
    why: 'They are printed as they are.',
    remedy: 'If that is meant, write \\< before.',
  },
  nesting: {
    what: 'too many nested levels',
    why: 'Beyond, the page cannot show them: the rest is flattened.',
    remedy: 'Simplify the list or the quotation.',
  },
  encoding: {
    what: 'a file that is not UTF-8',
    why: 'Its accents may be wrong: they are read as if it came from Windows.',
    remedy: 'Save it as UTF-8 (Notepad: Save as, Encoding).',
  },
  'file-binary': {
    what: 'a file that is no text',
    why: 'Its content cannot be printed: often a renamed Word document.',
    remedy: 'Save the text as Markdown or plain text.',
  },
  'file-outside': {
    what: 'a symbolic link that leaves the folder',
    why: 'Nothing is read outside the folder of the publication.',
    remedy: 'Replace the link with a copy of the file.',
  },
  'config-key': {
    what: 'an unknown key in the configuration',
    why: 'It would have no effect, and you would think it read.',
    remedy: 'Correct its name; an editor that reads the schema offers the keys.',
  },
  'config-value': {
    what: 'an unknown value',
    why: 'The program cannot guess what is meant.',
    remedy: 'Choose among the values that the message gives.',
  },
  'yaml-colon': {
    what: 'a colon in a value',
    why: 'To YAML, “: ” separates a key from its value.',
    remedy: 'Put the value in straight quotation marks: title: "Peace: keeping it".',
  },
  'yaml-tab': {
    what: 'a tab in the configuration',
    why: 'YAML knows spaces only.',
    remedy: 'Replace the tab with two spaces.',
  },
  'lang-default': {
    what: 'a language that is not given',
    why: 'Spaces, hyphenation and paper size depend on it.',
    remedy: 'Write lang: fr-FR, fr-CA, fr-CH or fr-BE.',
  },
  'proof-word-lost': {
    what: 'a word of the text that is missing in the PDF',
    why: 'The proof compares every word: nothing may be lost. The PDF is refused.',
    remedy: 'It is a fault of Fascicule: report it with the paragraph that is shown.',
  },
  'proof-glyph': {
    what: 'a character without a glyph in the font',
    why: 'It prints as an empty box.',
    remedy: 'Replace it with a common character, or take a theme whose font has it.',
  },
  'profile-unknown': {
    what: 'an unknown profile',
    why: 'Each profile gives a PDF; this one does not exist.',
    remedy: 'Take one of those that the message gives.',
  },
  'disk-full': {
    what: 'no space left on the disk',
    why: 'The PDF could not be written; the former one has not changed.',
    remedy: 'Free some space, or choose another disk with -o.',
  },
  'browser-missing': {
    what: 'no browser',
    why: 'Pages are laid out by a browser, without anything being displayed.',
    remedy: 'Install Chrome, Chromium or Edge, or give its path by --browser; fascicule doctor says what was tried.',
  },
}
