/** Images and figures, in English. */
import type {Explained} from '../types.ts'

export const images: Explained = {
  'drawing-refused': {
    what: 'a part of a drawing that is not shown',
    why: 'An SVG drawing is put into the page with its shapes, its words and its colours. What it fetches elsewhere, what it runs and what no browser paints safely does not come in.',
    remedy:
      'In the editor, embed the pictures, then export as “plain SVG” (Inkscape) or with styles as presentation attributes (Illustrator).',
  },
  'drawing-still': {
    what: 'a drawing that moves',
    why: 'On paper a drawing is shown at rest: its animations and what answers the mouse have no effect.',
    remedy: 'Nothing to do, if the drawing at rest shows everything.',
  },
  'drawing-words': {
    what: 'words of a drawing that cannot be shown',
    why: 'Some tools (draw.io, Mermaid) set their labels as HTML in the drawing: they would vanish without a word.',
    remedy: 'In draw.io, untick “Formatted text” and “Word wrap”; in Mermaid, htmlLabels: false. Then export again.',
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
  'image-address': {
    what: 'an image without the name of a file',
    why: 'There is nothing to show.',
    remedy: 'Write the name between the parentheses: ![description](images/photo.jpg).',
  },
  'image-case': {
    what: 'an image written with other capitals',
    why: 'Windows and macOS find it, a server does not: the publication would not build everywhere.',
    remedy: 'Write the name exactly as on the disk.',
  },
  'image-cut': {
    what: 'an image whose end is missing',
    why: 'The file was cut, often by a copy or a download that was interrupted: a browser would show its top alone, without a word.',
    remedy: 'Copy the image into the folder again, or open the original and save it again.',
  },
  'image-damaged': {
    what: 'an image with damaged data',
    why: 'Its first bytes say that it is an image, what follows cannot be decoded: it shows in part, or not at all. Without a line, it comes from a style sheet.',
    remedy: 'Open the original and save it again as PNG or JPEG.',
  },
  'image-embedded': {
    what: 'an image inside the text',
    why: 'The text becomes unreadable and the image cannot be replaced.',
    remedy: 'Save it in a file of the folder and write its name.',
  },
  'image-empty': {
    what: 'an empty image file',
    why: 'There is nothing to show; often a copy that was interrupted.',
    remedy: 'Copy the image into the folder again.',
  },
  'image-heavy': {
    what: 'an image that is too heavy',
    why: 'A file over 50 MB does not reach the browser; at that size an image is most often uncompressed.',
    remedy: 'Save it as JPEG, or make it as wide as it is shown: 300 pixels per inch are enough.',
  },
  'image-inline': {
    what: 'the caption of an image that is not alone',
    why: 'An image in a line of text, a table or a heading is no figure: there is no room for its caption and credit.',
    remedy: 'Leave an empty line before and after the image: ![description](photo.jpg "Caption. Photo: MDN").',
  },
  'image-large': {
    what: 'an image of too many pixels',
    why: 'The browser unfolds each image whole, four bytes a pixel, whatever the file weighs: beyond 268 million pixels memory may run out.',
    remedy: 'Make it smaller: 2,480 × 3,508 pixels fill an A4 page at 300 pixels per inch.',
  },
  'image-missing': {
    what: 'an image that does not exist',
    why: 'The figure is replaced by a frame with its name: a reader does not see what the text speaks of.',
    remedy:
      'Correct the name of the file. The path starts at the Markdown file, or at the folder of the publication: ![description](images/photo.jpg).',
  },
  'image-not-an-image': {
    what: 'a file that is no image',
    why: 'Its name ends like that of an image, but its content is none: often a web page saved in its place.',
    remedy: 'Open it to see what it is, then replace it with JPEG, PNG, SVG, WebP or GIF.',
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
  'picture-resolution': {
    what: 'a picture too coarse for its size',
    why: 'Under 150 dots per inch a photograph looks soft on paper; a printer asks for 300.',
    remedy: 'Take the original, or make it narrower: {width=60%}.',
  },
  'picture-cut': {
    what: 'a picture of which much is cut off',
    why: 'It fills its place without being distorted; what is too much goes, sometimes a head or a title.',
    remedy: 'Crop it to the proportions of the page, or place it otherwise than by place=bleed.',
  },
  'picture-colour': {
    what: 'a picture in four inks',
    why: 'A screen translates CMYK its own way: the colours change from one device to another.',
    remedy: 'Export it in RGB (sRGB); the printer will convert it for the paper.',
  },
  'picture-lettering': {
    what: 'letters too small in a drawing',
    why: 'Under 6 points not everybody reads, and thin strokes are lost in print.',
    remedy: 'Enlarge the drawing, {width=100%} or place=page, or the letters in the drawing.',
  },
}
