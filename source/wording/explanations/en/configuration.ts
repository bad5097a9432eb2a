/** The keys of publication.yaml and the pages that are filled from them, in English. */
import type {Explained} from '../types.ts'

export const configuration: Explained = {
  'config-below': {
    what: 'a folder that holds the folder of a publication',
    why: 'The publication is the folder with publication.yaml in it, not the one above.',
    remedy: 'Give its folder to the command: fascicule build my-booklet.',
  },
  'config-colour': {
    what: 'a colour that is misspelt',
    why: 'A colour is written as in CSS: a number sign and three or six hexadecimal digits. Without quotation marks YAML takes the sign for a comment.',
    remedy: 'Write theme: {accent: "#0b4f6c"}, with the straight quotation marks.',
  },
  'config-contrast': {
    what: 'a colour that is too pale on white',
    why: 'Under a contrast of 4.5 a title is hard to read, and fades when photocopied (WCAG 2.2, criterion 1.4.3).',
    remedy: 'Take a darker colour: "#0b4f6c" rather than "#5bb8dd".',
  },
  'config-date': {
    what: 'a date that is misspelt, or does not exist',
    why: 'A date is written year, month, day (ISO 8601): 03/04/2026 is in March or in April, depending on the country.',
    remedy: 'Write date: 2026-11-23, and check that the month has that day.',
  },
  'config-file': {
    what: 'a configuration under another name',
    why: 'Only publication.yaml, at the root of the folder, is read: the settings of this file are of no use.',
    remedy:
      'Rename it publication.yaml and check its keys (title, author, lang…); those of another tool have to be rewritten.',
  },
  'config-isbn': {
    what: 'an ISBN that is incomplete or misspelt',
    why: 'An ISBN has 13 digits and begins with 978 or 979; old ones have 10.',
    remedy: 'Copy it whole, with or without hyphens: isbn: 978-2-07-036822-8.',
  },
  'config-isbn-key': {
    what: 'an ISBN with a wrong check digit',
    why: 'The last digit is computed from the others (ISO 2108): it betrays one that was miscopied.',
    remedy: 'Compare each digit with what the agency assigned; change the last one only when the others are right.',
  },
  'config-key': {
    what: 'an unknown key in the configuration',
    why: 'It would have no effect, and you would think it read.',
    remedy: 'Correct its name; an editor that reads the schema offers the keys.',
  },
  'config-lang': {
    what: 'a language that is misspelt',
    why: 'Spaces, hyphenation and paper size depend on the language: it is given by its code, not by its name.',
    remedy: 'Write lang: fr-FR, fr-CA, fr-CH or fr-BE, with a hyphen.',
  },
  'config-length': {
    what: 'a length that is misspelt',
    why: 'A bare number could be millimetres or inches.',
    remedy: 'Write the number and its unit, mm, cm, in or pt: bleed: 3mm.',
  },
  'config-name': {
    what: 'an unknown name of a profile',
    why: 'Under “profiles”, each name is that of a PDF to make: an unknown one would give none.',
    remedy: 'Take one of those that the message gives: profiles: {screen: {}}.',
  },
  'config-path-outside': {
    what: 'a path that leaves the folder',
    why: 'Nothing is read outside the folder of the publication: it moves and is archived as one piece.',
    remedy: 'Copy the file into the folder, and give its path from publication.yaml: image: images/cover.jpg.',
  },
  'config-path-remote': {
    what: 'a web address instead of a file',
    why: 'A publication builds without network, and in the same way in ten years.',
    remedy: 'Download the file, check its rights, and write its path: image: images/cover.jpg.',
  },
  'config-path-slash': {
    what: 'a path written with \\',
    why: 'The backslash separates folders on Windows only; the slash, everywhere.',
    remedy: 'Write image: images/cover.jpg.',
  },
  'config-sides': {
    what: 'a width and a height that cannot be',
    why: 'Each side of the page is a length with its unit, from 50 to 600 mm.',
    remedy: 'Write page: {size: [148mm, 210mm]}.',
  },
  'config-size': {
    what: 'an unknown page size',
    why: 'Margins, lines and breaks depend on it: nothing is guessed.',
    remedy: 'Write a name (page: {size: A5}) or two sides (page: {size: [148mm, 210mm]}).',
  },
  'config-slug': {
    what: 'a name that a PDF cannot have',
    why: 'The PDF has to bear this name on every machine: no space, no slash, and .pdf is added by itself.',
    remedy: 'Write slug: annual-report.',
  },
  'config-theme': {
    what: 'a theme that does not exist',
    why: 'Fonts, colours and margins come from the theme.',
    remedy: 'Write theme: sobre, or the path of a style sheet of the folder: theme: styles/report.css.',
  },
  'config-type': {
    what: 'a value of another kind than expected',
    why: 'Each key wants a text, a number, true or false, a list, or other keys: another kind tells it nothing.',
    remedy:
      'Follow the form that the message gives: numbering: true, contents: {depth: 2}, author: [Anne Roy, Jean Côté].',
  },
  'config-value': {
    what: 'an unknown value',
    why: 'The program cannot guess what is meant.',
    remedy: 'Choose among the values that the message gives.',
  },
  'lang-default': {
    what: 'a language that is not given',
    why: 'Spaces, hyphenation and paper size depend on it.',
    remedy: 'Write lang: fr-FR, fr-CA, fr-CH or fr-BE.',
  },
  'template-refused': {
    what: 'in a page template, something that has no place there',
    why: 'A template holds text, pictures of the publication and slots to fill; a script, a frame, a form or an address on the web serves nothing on paper.',
    remedy:
      'Take it out of the template. Put the picture into the publication and name it; write the looks in a style sheet.',
  },
  'template-slot': {
    what: 'an unknown slot in a page template',
    why: 'A template of the folder templates/ asks for a value that does not exist: the element that was to show it vanishes from the page.',
    remedy: 'Correct the name in the template: data-slot="title", data-slot="author", data-slot="date"…',
  },
}
