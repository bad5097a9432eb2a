/** What a proofreader remarks in the text: rules, each with its reason and its source, in English. */
import type {Explained} from '../types.ts'

export const structure: Explained = {
  'cut-end': {
    what: 'a text that stops in the middle of a sentence',
    why: 'The last paragraph of the file has no end mark: an end may have been lost on the way from a word processor or a PDF.',
    remedy:
      'Find the end in the original, or end the sentence with a full stop. If it is meant: typography: {rules: {cut-end: off}}.',
  },
  'heading-skip': {
    what: 'a skipped heading level',
    why: 'The table of contents and screen readers follow the order of headings: a skipped level leaves a hole (WCAG 2.2, technique G141; PDF/UA-1, 7.4).',
    remedy: 'After a heading #, write ## and not ###.',
  },
  'image-alt': {
    what: 'an image without a description',
    why: 'Whoever does not see the image hears its alternative text; without it there is nothing (WCAG 2.2, criterion 1.1.1; PDF/UA-1, 7.3).',
    remedy: 'Describe it between the brackets: ![Two peacekeepers before a school](helmets.jpg).',
  },
  'image-caption': {
    what: 'a figure without a caption',
    why: 'The caption says what the image shows and why it is there; without it the figure is neither numbered nor listed (Imprimerie nationale, Légendes).',
    remedy: 'Write it in quotation marks after the address: ![Two peacekeepers](helmets.jpg "A patrol. Photo: DND").',
  },
  'image-credit': {
    what: 'a figure without a credit',
    why: 'The author of an image has a right to be named beside it (French Code de la propriété intellectuelle, art. L. 121-1; Canadian Copyright Act, s. 14.1).',
    remedy: 'End the caption with “Photo: DND”, or write credit: DND in helmets.jpg.yaml, beside the image.',
  },
  'link-text': {
    what: 'a link that does not say where it leads',
    why: 'Read alone, or printed, “click here” says nothing: the text of the link names its destination (WCAG 2.2, criterion 2.4.4).',
    remedy: 'Name it between the brackets: [the 2025 report](https://…).',
  },
  pasted: {
    what: 'a habit of word processors',
    why: 'A number, capitals, a tab or a line end mean nothing to Markdown: it sees one paragraph, or a list.',
    remedy:
      'Write what the message proposes (fascicule check --fix does it where it is certain). If it is meant: typography: {rules: {pasted: off}}.',
  },
  seam: {
    what: 'a sentence cut into two paragraphs',
    why: 'A paragraph without an end mark, followed by one that begins in lower case, is usually a single sentence that an old page break cut.',
    remedy:
      'Remove the empty line between them (fascicule check --fix does it where it is certain), or end the sentence. If it is meant: typography: {rules: {seam: off}}.',
  },
  'table-head': {
    what: 'a table whose columns have no names',
    why: 'The head is repeated at the top of each page, and read before each cell by a screen reader (WCAG 2.2, criterion 1.3.1; PDF/UA-1, 7.5).',
    remedy: 'Name the columns in the first row, above |---|---|: | Size | Width |.',
  },
  'title-none': {
    what: 'a publication without a title',
    why: 'The name of the file is printed in its place, on the cover and in the properties of the PDF.',
    remedy: 'Begin the text with “# My title”, or write title: My title in publication.yaml.',
  },
  'title-stop': {
    what: 'a full stop at the end of a title',
    why: 'A title takes no full stop; ? ! and … stay (Imprimerie nationale, Titres).',
    remedy: 'Write “# Peace” and not “# Peace.”; fascicule check --fix does it.',
  },
}
