/** What could be better on a page, and what cannot be laid out, in English. */
import type {Explained} from '../types.ts'

export const pages: Explained = {
  'text-none': {
    what: 'a publication without text',
    why: 'The file is empty, or holds settings and comments only: no PDF is made.',
    remedy: 'Write the text after the settings, or give another file: fascicule build text.md.',
  },
  'style-contrast': {
    what: 'two colours of the theme too near each other',
    why: 'Under 4.5 (WCAG, level AA) a reader of weak sight cannot tell the text from its ground, nor anybody on a photocopy.',
    remedy: 'Choose a darker ink or a lighter ground: --accent: #0b4f6c gives 8.9 on white.',
  },
  'style-address': {
    what: 'an address that is not of the publication',
    why: 'Nothing is read outside the folder or on the web: the same publication can be made again in ten years, offline. The declaration is left out, the rest of the rule stays.',
    remedy:
      'Put the face or the picture into the folder, and write its path from the sheet or from the publication: url("faces/house.woff2").',
  },
  'style-at-rule': {
    what: 'an at-rule that is of no use',
    why: 'Nothing moves on paper, and nothing is called from elsewhere: the rule is left out, the rest of the sheet stays.',
    remedy: 'Take it out, or use @page, @media, @supports, @font-face, @layer, @container.',
  },
  'style-declaration': {
    what: 'a declaration that is not kept',
    why: 'Its value cannot be read, or it calls a function that would fetch something: it is left out, the rest of the rule stays.',
    remedy: 'Correct the value or take the line out.',
  },
  'style-unreadable': {
    what: 'CSS that cannot be read',
    why: 'A browser would skip it too: the rest of the sheet stays.',
    remedy: 'Look for the brace, the colon or the semicolon that is missing on this line or just above.',
  },
  'style-import': {
    what: 'a style sheet that calls another one',
    why: 'Nothing is read outside the publication or on the web: the same publication can be made again in ten years, offline.',
    remedy: 'Copy the rules into your sheet; a face goes into fonts/ and is declared by @font-face.',
  },
  'layout-lost': {
    what: 'a text lost in the layout',
    why: 'A passage is on no page: no PDF is made, rather than one that is incomplete.',
    remedy: 'It is a fault of Fascicule: report it with the passage that is shown.',
  },
  'layout-stuck': {
    what: 'something that fits on no page',
    why: 'It is higher than the page, and made so that it cannot be cut: no PDF is made.',
    remedy: 'Reduce it (width=60% for a figure) or divide it in two; if it is plain text, report it.',
  },
  'quality-filled': {
    what: 'a page that is hardly filled',
    why: 'A large white within a chapter reads like an end.',
    remedy:
      'See what did not fit, at the top of the next page: reduce that figure (width=60%), or remove the <!-- keep --> or the <!-- page --> before it.',
  },
  'quality-grid': {
    what: 'a line off the baseline grid',
    why: 'The lines on both sides of the sheet no longer stand at the same height, and show through.',
    remedy:
      'Look right above for what is not a whole number of lines high: an image within the text, a rule of your style sheet.',
  },
  'quality-heading': {
    what: 'a heading parted from its text',
    why: 'At the foot of a page a heading announces what a reader does not see.',
    remedy: 'Put <!-- page --> before this heading, or move the figure that follows it.',
  },
  'quality-hole': {
    what: 'a large white within a page',
    why: 'More than four empty lines interrupt the reading: often a figure or a table that did not fit.',
    remedy: 'Move the figure by a paragraph, reduce it (width=60%), or let it rise to the top of a page: place=top.',
  },
  'name-divided': {
    what: 'a proper name divided at the end of a line',
    why: 'The name of a person or a place stays whole (Imprimerie nationale), but no other arrangement of the words fitted the column.',
    remedy: 'Change a word of the sentence, or give the text more width.',
  },
  'quality-hyphen-page': {
    what: 'a word divided at the foot of a page',
    why: 'A reader turns the page in the middle of a word (Imprimerie nationale).',
    remedy: 'Add or remove a word higher up in this paragraph: the division moves.',
  },
  'quality-hyphens': {
    what: 'several lines in a row that end with a hyphen',
    why: 'Three hyphens in a row make a ladder at the edge of the text, which the eye follows instead of reading.',
    remedy: 'Change a word of this paragraph, or the order of two words: the divisions move.',
  },
  'quality-letter': {
    what: 'a line that ends with a word of one letter',
    why: 'At the end of a line, “à” or “y” is cut from what it announces (Imprimerie nationale).',
    remedy: 'Bind it to the next word with a no-break space, à&nbsp;Genève, or change a word of this paragraph.',
  },
  'quality-orphan': {
    what: 'a first line alone at the foot of a page',
    why: 'The paragraph begins on one page and is read on the other (Imprimerie nationale).',
    remedy:
      'Add or remove a few words higher up, or put <!-- keep --> before this paragraph: it will no longer be cut.',
  },
  'quality-repeat': {
    what: 'the same word at the edge of several lines',
    why: 'The eye goes from line to line by this word, and skips one.',
    remedy: 'Change it in one of these lines, or the order of two words.',
  },
  'quality-short': {
    what: 'a last line that is very short',
    why: 'Shorter than twice the indent, it makes a hole between two paragraphs (Imprimerie nationale).',
    remedy: 'Add or remove a few words in this paragraph.',
  },
  'quality-widow': {
    what: 'a last line alone at the top of a page',
    why: 'Parted from its paragraph, it reads like a remnant (Imprimerie nationale).',
    remedy:
      'Remove a few words of this paragraph so that it loses a line, or put <!-- keep --> before it: it will no longer be cut.',
  },
}
