/** What the proof finds in a PDF, in English. */
import type {Explained} from '../types.ts'

export const proof: Explained = {
  'pdf-bookmark-nowhere': {
    what: 'a bookmark of the PDF that leads nowhere',
    why: 'A reader clicks on it and nothing moves: often a page that other software removed.',
    remedy: 'Make the PDF again with fascicule build, and hand out that one.',
  },
  'pdf-link-nowhere': {
    what: 'a link of the PDF that leads nowhere',
    why: 'What it points to is on no page; fascicule build takes the link out and keeps its text.',
    remedy: 'Give the target the id (# Title {#peace}), or remove the link.',
  },
  'pdf-no-language': {
    what: 'a PDF that does not say its language',
    why: 'A screen reader may read it with the accent of another (PDF/UA-1, 7.2).',
    remedy:
      'Make it again with fascicule build, which writes that of publication.yaml into it (lang: fr-FR); “Print to PDF” removes it.',
  },
  'pdf-no-title': {
    what: 'a PDF without a title in its properties',
    why: 'Tabs, catalogues and screen readers then give the name of the file (PDF/UA-1, 7.1).',
    remedy: 'Write title: My booklet in publication.yaml, and make the PDF again with fascicule build.',
  },
  'pdf-resolution': {
    what: 'an image that is too coarse at its size',
    why: 'Under 150 dots per inch it looks soft on paper; a printer asks for 300.',
    remedy:
      'Take the original in a larger size, or reduce it: width=50%. At a width of 110 mm, 300 dots per inch are 1,300 pixels.',
  },
  'pdf-trim': {
    what: 'a trimmed page larger than the paper',
    why: 'The printer cuts where the PDF says: here, outside the paper.',
    remedy:
      'Make the PDF again with fascicule build; if no other software cropped it, it is a fault of Fascicule: report it.',
  },
  'pdf-untagged': {
    what: 'a PDF without tags',
    why: 'Without tags a screen reader reads the words without order, headings or lists (PDF/UA-1, 7.1).',
    remedy:
      'Make it again with fascicule build and hand out that one: “Print to PDF”, like software that makes it lighter, removes the tags.',
  },
  'proof-blank': {
    what: 'an empty page that nobody asked for',
    why: 'It passes for a printing error, and shifts the pages that follow.',
    remedy:
      'If the publication has a style sheet of its own, try theme: sobre; otherwise it is a fault of Fascicule: report it.',
  },
  'proof-contrast': {
    what: 'a text that does not stand out from its ground',
    why: 'Under 1.2:1 nobody sees it; under 3:1 many readers can only guess it (WCAG 2.2, 1.4.3). Over a picture the page is compared with and without its letters.',
    remedy:
      'In the style sheet, give the text a darker or a lighter colour (color: #333), or a plain ground: background: #fff. In a drawing, change its file.',
  },
  'proof-covered': {
    what: 'a text hidden under something else',
    why: 'A picture, a ground or a block is printed over it: the text is in the PDF and nobody reads it.',
    remedy:
      'In the style sheet, remove position: fixed or absolute from what covers the text, or send it below: z-index: -1. Otherwise try theme: sobre.',
  },
  'proof-font': {
    what: 'a font that a printer would refuse',
    why: 'One that is not embedded will be replaced by another; as Type 3 (a variable font, .otf) many printers refuse it, though a screen shows it well.',
    remedy:
      'Give the theme static TrueType fonts, one a weight: Text-Regular.woff2 and Text-Semibold.woff2, not Text-Variable.woff2.',
  },
  'proof-glyph': {
    what: 'a character without a glyph in the font',
    why: 'It prints as an empty box.',
    remedy: 'Replace it with a common character, or put in an image of it.',
  },
  'proof-image': {
    what: 'an image that does not show in the PDF',
    why: 'The text speaks of it and a reader does not see it: the browser cannot read it, or a style sheet hides it. The PDF is refused.',
    remedy:
      'Open the image and save it again as PNG or JPEG; if the publication has a style sheet of its own, try theme: sobre.',
  },
  'proof-number': {
    what: 'a wrong page number',
    why: 'A reader would go to another page than the one meant. The PDF is refused.',
    remedy:
      'If other software removed or added pages, make the PDF again with fascicule build; otherwise it is a fault of Fascicule: report it with the reference.',
  },
  'proof-order': {
    what: 'words that changed places',
    why: 'The proof follows the text word by word: nothing may be read in another order than that of the text. The PDF is refused.',
    remedy: 'It is a fault of Fascicule: report it with the paragraph that is shown.',
  },
  'proof-outside': {
    what: 'a text off the page, or clipped away',
    why: 'It is in the PDF, but beyond the page or the box that cuts it: nobody reads it.',
    remedy:
      'In the style sheet, remove clip-path, overflow: hidden or the fixed height that cuts the text. Otherwise try theme: sobre.',
  },
  'proof-overflow': {
    what: 'a text that sticks out of the type area',
    why: 'It runs into the margin, where it may be trimmed.',
    remedy: 'Shorten or divide what cannot be cut: a table with too many columns, a very long row of letters.',
  },
  'proof-overlap': {
    what: 'two texts printed over one another',
    why: 'Neither can be read.',
    remedy:
      'If the publication has a style sheet of its own, try theme: sobre; otherwise it is a fault of Fascicule: report it with the page.',
  },
  'proof-space': {
    what: 'a space lost in the PDF',
    why: 'Two words have become one: a search no longer finds them. The PDF is refused.',
    remedy: 'It is a fault of Fascicule: report it with the words that are shown.',
  },
  'proof-space-added': {
    what: 'a space too many within a word of the PDF',
    why: 'The word is in pieces for whoever searches, copies or hears it.',
    remedy:
      'If the publication has a style sheet of its own, keep letter-spacing under 0.1em; otherwise it is a fault of Fascicule: report it with the word.',
  },
  'proof-transparent': {
    what: 'a transparent text',
    why: 'It is in the PDF, painted with nothing or next to nothing: nobody reads it, even if a search finds it.',
    remedy:
      'In the style sheet, remove opacity, mask-image, color: transparent or the animation that fades the text; to leave a passage out, take it out of the Markdown.',
  },
  'proof-word-foreign': {
    what: 'a printed word that is not in the text',
    why: 'Nothing may be added to what you wrote. The PDF is refused only if the word is of a part kept for other readers (an answer).',
    remedy:
      'If the publication has a style sheet of its own, try theme: sobre; otherwise it is a fault of Fascicule: report it with the word.',
  },
  'proof-word-lost': {
    what: 'a word of the text that is missing in the PDF',
    why: 'The proof compares every word: nothing may be lost. The PDF is refused.',
    remedy:
      'If a message proof-glyph speaks of the same word, replace that character; otherwise it is a fault of Fascicule: report it with the paragraph that is shown.',
  },
  'proof-word-twice': {
    what: 'a word printed once too often',
    why: 'A reader would read the same thing twice. The PDF is refused.',
    remedy: 'It is a fault of Fascicule: report it with the paragraph that is shown.',
  },
  'formula-small': {
    what: 'a formula reduced to less than 70%',
    why: 'It cannot be broken and would be wider than the text; too small, it is hard to read.',
    remedy: 'Break it: \\begin{aligned} … & = … \\\\ & + … \\end{aligned}, or give a name to a part of it.',
  },
  'proof-formula': {
    what: 'a formula that is not printed whole',
    why: 'Its letters and digits in the PDF are not those of the source. The PDF is refused.',
    remedy: 'It is a fault of Fascicule: report it with the formula.',
  },
}
