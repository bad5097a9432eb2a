import type {Profile} from '../types.ts'

/** Distribution: tagged, bookmarks and links, light. Answers and what is for the teacher stay hidden. */
export const screen: Profile = {
  name: 'screen',
  about: 'Diffusion : signets et liens, léger.',
  suffix: '',
  shows: ['student'],
  styles: ['screen.css'],
  links: true,
  layoutKey: 'screen',
  finish: ['links', 'structure', 'boxes', 'outline', 'labels', 'intent', 'attachments', 'metadata', 'destinations'],
  checks: [
    'words',
    'images',
    'numbers',
    'formulas',
    'page',
    'seen',
    'glyphs',
    'fonts',
    'file',
    'conformance',
    'quality',
    'resolution',
  ],
  claims: ['pdfua-1', 'pdfa-2a'],
}
