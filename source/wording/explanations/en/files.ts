/** Files that are not found or not read, in English. */
import type {Explained} from '../types.ts'

export const files: Explained = {
  encoding: {
    what: 'a file that is not UTF-8',
    why: 'Its accents may be wrong: they are read as if it came from Windows.',
    remedy: 'Save it as UTF-8 (Notepad: Save as, Encoding).',
  },
  'encoding-utf-16': {
    what: 'a file in UTF-16',
    why: 'It is read, but Git and many tools take it for a binary file.',
    remedy: 'Save it as UTF-8 (Notepad: Save as, Encoding).',
  },
  'character-null': {
    what: 'a null character in the text',
    why: 'No text has any: the file was damaged, or comes from another format. The rest is printed.',
    remedy: 'Delete it at the place that is shown, or take the passage from a sound copy.',
  },
  'encoding-utf-32': {
    what: 'a file in UTF-32',
    why: 'Hardly any tool reads this encoding: the content is left out.',
    remedy: 'Save it as UTF-8 (iconv -f UTF-32 -t UTF-8 text.md > new.md).',
  },
  'file-binary': {
    what: 'a file that is no text',
    why: 'Its content cannot be printed: often a renamed Word document.',
    remedy: 'Save the text as Markdown or plain text.',
  },
  'file-missing': {
    what: 'a file that does not exist',
    why: 'The command or publication.yaml names it, and there is nothing to read under that name.',
    remedy:
      'Correct the name. The path starts from publication.yaml (image: images/cover.jpg) or, in a command, from the current folder.',
  },
  'file-outside': {
    what: 'a symbolic link that leaves the folder',
    why: 'Nothing is read outside the folder of the publication.',
    remedy: 'Replace the link with a copy of the file.',
  },
  'file-link': {
    what: 'a symbolic link without an end or an aim',
    why: 'It leads to no file: a chapter or a picture may be missing.',
    remedy: 'Put a copy of the file in place of the link, or delete it.',
  },
  'file-name': {
    what: 'the name of a file that is not in UTF-8',
    why: 'It can neither be written in the text nor be found: the file is left out.',
    remedy: 'Rename it, for instance mv photo* photo.jpg.',
  },
  'file-special': {
    what: 'neither a file nor a folder',
    why: 'A pipe or a device can make one wait without end: it is never opened.',
    remedy: 'Put an ordinary file in its place; for a text that comes from another program: … | fascicule build -.',
  },
  'file-unreadable': {
    what: 'a file that cannot be read',
    why: 'The system refuses it: the publication would be incomplete.',
    remedy: 'Give yourself the right to read it (chmod u+r photo.jpg on Linux and macOS), or replace it with a copy.',
  },
  'files-many': {
    what: 'a folder with too many files',
    why: 'Beyond 20,000 the others are not read: a chapter or an image could be missing.',
    remedy: 'Give the publication a folder of its own, with publication.yaml, source/ and images/.',
  },
  'folder-unreadable': {
    what: 'a folder that cannot be read',
    why: 'Its texts and images are as good as absent.',
    remedy:
      'Give yourself the right to read it (chmod u+rx images on Linux and macOS), or move it out of the publication.',
  },
  'front-matter-form': {
    what: 'settings that are not read',
    why: 'They are printed as text, and the publication is made without them.',
    remedy: 'Write --- on the very first line of the file, then the keys, then --- again.',
  },
  'front-matter-ignored': {
    what: 'a head in a chapter',
    why: 'A publication of several files has its settings in publication.yaml; these are of no use.',
    remedy: 'Move them to publication.yaml.',
  },
  'front-matter-open': {
    what: 'a head that is not closed',
    why: 'The settings would be printed instead of read.',
    remedy: 'Add a line --- after the last key.',
  },
  'publication-part': {
    what: 'the folder of a part of the publication',
    why: 'It has no title nor settings of its own: the PDF would be without them, and perhaps without the other chapters.',
    remedy: 'Name the folder that holds publication.yaml: fascicule build my-booklet.',
  },
  'source-missing': {
    what: 'Markdown files that are not found',
    why: 'A chapter would be missing: nothing is built.',
    remedy: 'Correct the name or the pattern: source: [source/01-peace.md], or source: [source/*.md].',
  },
  'source-none': {
    what: 'no text to build',
    why: 'What is read are the .md files of source/ or, failing that, those of the folder: there are none.',
    remedy: 'Write source/01-text.md, or begin with an example: fascicule init my-booklet.',
  },
  'source-unread': {
    what: 'a file of source/ that is not read',
    why: 'Its text would be missing in the PDF without a word.',
    remedy:
      'Text is written as .md, right in source/. For folders below: source: [source/**/*.md] in publication.yaml.',
  },
  'text-direction': {
    what: 'a character that changes the direction of writing',
    why: 'Unseen, it can make a screen show something else than what is written; Arabic and Hebrew hardly ever need it.',
    remedy: 'Delete it at the place that is shown. U+200E, U+200F and U+061C are enough to keep a sign by its word.',
  },
  'text-empty': {
    what: 'a file without text',
    why: 'Nothing of it is printed: often it was not saved, or the text is in another file.',
    remedy: 'Write its text, or take it out of source/.',
  },
}
