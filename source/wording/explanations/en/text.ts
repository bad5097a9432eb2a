/** Markdown, blocks and HTML of the text, in English. */
import type {Explained} from '../types.ts'

export const text: Explained = {
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
  'comment-misplaced': {
    what: 'a command in the middle of a line',
    why: 'It has no effect.',
    remedy: 'Put it alone on its line.',
  },
  'comment-open': {
    what: 'a comment that is not closed',
    why: 'All that follows would be taken for the comment and be missing in the PDF: so it is printed, the mark as well.',
    remedy: 'Close the comment with --> at the end of what is not to be printed: <!-- see again -->.',
  },
  'comment-page': {
    what: 'a page command that is misspelt',
    why: 'The page break does not happen.',
    remedy: '<!-- page -->, <!-- page left --> or <!-- page right -->, alone on its line.',
  },
  'comment-unknown': {
    what: 'a comment that looks like a command',
    why: 'It does nothing and is not printed: the page break or the list that is wanted is missing.',
    remedy: 'Write the command as the message gives it, alone on its line: <!-- page -->.',
  },
  'directive-content': {
    what: 'a block without what it is made to show',
    why: 'A figure without an image, a glossary or a timeline without a list print as plain text.',
    remedy:
      'A figure wants an image; a glossary a list of definitions: the term on a line, “: its definition” on the next.',
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
  'directive-stray': {
    what: 'a line ::: that closes nothing',
    why: 'The block it was to close may be misspelt.',
    remedy: 'Remove it, or open the block by :::name.',
  },
  'directive-unclosed': {
    what: 'a block that is not closed',
    why: 'Everything to the end of the file would be inside.',
    remedy: 'Add a line ::: after its content.',
  },
  'directive-unknown': {
    what: 'an unknown block',
    why: 'Its content is printed without form.',
    remedy:
      'Correct the name: aside, pullquote, columns, exercise, answer, teacher, glossary, timeline, verse, or their French name.',
  },
  'directive-value': {
    what: 'a directive without its value',
    why: 'The program does not know how many lines or which height to make.',
    remedy: 'Give it in braces: ::lines{5}, ::grid{6cm}.',
  },
  'fence-open': {
    what: 'a block of code that is not closed',
    why: 'All the rest of the file is taken for code.',
    remedy: 'Add after the code a line of the same backquotes.',
  },
  'heading-empty': {
    what: 'a heading without text',
    why: 'It would leave an empty line in the contents.',
    remedy: 'Complete it, or remove the line.',
  },
  'class-reserved': {
    what: 'a class that bears a name of Fascicule’s',
    why: 'Notes, figures and page breaks are known by their class: a block of the same name would be taken for one of them.',
    remedy:
      'Give it a name of your own, and the same in your style sheet. A box, a pull quote, columns are written ::: aside, ::: pullquote, ::: columns; a page break, <!-- page -->.',
  },
  'html-attribute': {
    what: 'an HTML attribute that is refused',
    why: 'Form belongs to the style sheet, and nothing runs.',
    remedy: 'Remove it.',
  },
  'html-look': {
    what: 'looks written in HTML',
    why: 'Colours and fonts of a pasted text are not printed: they come from the style sheet, so that they are the same everywhere.',
    remedy: 'Write *italics* or **bold**, make a box of it, or use [text]{.class}.',
  },
  'html-misplaced': {
    what: 'an HTML block within a line',
    why: 'It would cut the paragraph: its text alone is kept.',
    remedy: 'Put it alone, between two empty lines.',
  },
  'html-opened': {
    what: 'a tag that is refused, its text kept',
    why: 'The form comes from the style sheet, so that it is the same everywhere.',
    remedy: 'Remove the tag, or use [text]{.class}.',
  },
  'html-refused': {
    what: 'HTML that is refused, and its content with it',
    why: 'A PDF runs nothing: scripts, forms and frames have no meaning in it.',
    remedy: 'Replace it with text or with an image.',
  },
  'html-unknown': {
    what: 'angle brackets taken for a tag',
    why: 'They are printed as they are.',
    remedy: 'If that is meant, write \\< before.',
  },
  'markdown-literal': {
    what: 'Markdown that is printed as it is',
    why: 'A space too many or too few, or the notation of another tool: a reader would see the signs instead of their effect.',
    remedy: 'Write what the message proposes, # Title and not #Title; if it is meant, put \\ before the first sign.',
  },
  nesting: {
    what: 'too many nested levels',
    why: 'Beyond, the page cannot show them: the rest is flattened.',
    remedy: 'Simplify the list or the quotation.',
  },
  'note-colon': {
    what: 'the text of a note, without its colon',
    why: 'It is printed as a paragraph, and the call of the note leads nowhere.',
    remedy: 'Put the colon right after the bracket: [^1]: The text of the note.',
  },
  'passages-hidden': {
    what: 'passages that this profile does not show',
    why: 'An answer or a remark to the teacher is not for all readers: the PDF to hand out hides them.',
    remedy: 'Nothing to do if it is meant so. To show a passage to all, take away the ::: lines around it.',
  },
  'rule-name': {
    what: 'a rule set under an unknown name',
    why: 'The setting does nothing: the rule that was meant applies as before.',
    remedy:
      'Write the name as the message of the rule gives it, with its capital: W02. fascicule explain lists them all.',
  },
  'signs-crowded': {
    what: 'a paragraph full of signs',
    why: 'The time to read it would grow without measure: after some thousands of signs of markup the rest of the paragraph is printed letter by letter, and nothing is lost.',
    remedy: 'Part the paragraph by empty lines, or put \\ before the signs that are text.',
  },
  'table-cells': {
    what: 'a table row that is too long',
    why: 'The columns are those of the first row: the cell too many is printed beside them, without a name.',
    remedy:
      'Remove a |, or complete the first row: | Name | Date | Place |. A bar that is meant in a cell is written \\|.',
  },
  'text-lost': {
    what: 'words lost in reading',
    why: 'Fascicule compares the text before and after reading it: nothing may be lost.',
    remedy:
      'It is a fault of Fascicule: report it with the paragraph that is shown, and write it more simply meanwhile.',
  },
  'math-fault': {
    what: 'a formula that TeX does not understand',
    why: 'A brace is missing, or a command does not exist: the formula is printed as you typed it, and the rest is set.',
    remedy: 'Correct it at the column given. A dollar sign that is no formula is written \\$; a price needs nothing.',
  },
}
