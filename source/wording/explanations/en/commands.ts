/** What is typed after `fascicule`, and where the PDF goes, in English. */
import type {Explained} from '../types.ts'

export const commands: Explained = {
  'argument-many': {
    what: 'a word too many in the command',
    why: 'The command does not expect so many: often a name with spaces, read as several.',
    remedy: 'Put it in quotation marks: fascicule build "my booklet".',
  },
  'argument-missing': {
    what: 'a word that is missing in the command',
    why: 'It does not know what to work on.',
    remedy: 'Give it: fascicule init my-booklet, or fascicule proof dist/booklet.pdf.',
  },
  'command-unknown': {
    what: 'an unknown command',
    why: 'The first word is neither a command, nor a folder, nor a text in .md.',
    remedy: 'Correct it, for instance fascicule build my-booklet; fascicule --help gives all commands.',
  },
  'folder-missing': {
    what: 'a folder that does not exist',
    why: 'The path starts from the current folder, and leads to nothing.',
    remedy: 'Correct the name, or go into the folder first: cd my-booklet, then fascicule build.',
  },
  'folder-not-empty': {
    what: 'a folder that is not empty',
    why: 'fascicule init never writes among files that are already there.',
    remedy: 'Give a new name: fascicule init my-booklet-2.',
  },
  'input-not-markdown': {
    what: 'a file that is not Markdown',
    why: 'Only .md and .markdown files are built.',
    remedy: 'Save the text as .md; a Word document can be converted, for instance by pandoc text.docx -o text.md.',
  },
  'input-not-pdf': {
    what: 'a file that is not a PDF that can be read',
    why: 'It is of another kind, damaged or protected.',
    remedy: 'Give a PDF that Fascicule made: fascicule proof dist/booklet.pdf.',
  },
  'not-a-folder': {
    what: 'a file in the place of a folder',
    why: 'A publication is a folder: a file already has this name.',
    remedy: 'Give another name: fascicule init my-booklet.',
  },
  'option-choice': {
    what: 'an unknown value of an option',
    why: 'The program cannot guess what is meant.',
    remedy: 'Take one of those that the message gives: --format plain, --template brochure.',
  },
  'option-flag': {
    what: 'a value given to an option that takes none',
    why: 'The option says it all by itself.',
    remedy: 'Write --strict, not --strict=yes.',
  },
  'option-number': {
    what: 'a time that is not a number of seconds',
    why: 'Fascicule gives up after that time: more than zero seconds, a day at most.',
    remedy: 'Write --timeout 120.',
  },
  'option-unknown': {
    what: 'an unknown option',
    why: 'It would have no effect, and you would think it followed.',
    remedy: 'Correct its name; fascicule build --help gives those of build.',
  },
  'option-value': {
    what: 'an option without its value',
    why: 'It says nothing without it.',
    remedy: 'Write the value after a space: -o report.pdf, --profile screen.',
  },
  'output-ending': {
    what: 'a name of output that is not of a PDF',
    why: 'Fascicule makes PDFs only: another name would become that of a folder.',
    remedy: 'Give a name in .pdf: fascicule build -o booklet.pdf.',
  },
  'output-held': {
    what: 'a PDF held by another program',
    why: 'A viewer in which it is open, on Windows above all, or a protection prevents its replacement.',
    remedy: 'Close it and try again, or write elsewhere: -o report-2.pdf.',
  },
  'output-in-file': {
    what: 'a file in the place of a folder',
    why: 'The path of the output goes through a file: nothing can be written there.',
    remedy: 'Give the path of a folder: -o outputs/report.pdf.',
  },
  'output-is-folder': {
    what: 'a folder with the name of the PDF',
    why: 'It is not replaced: what it holds would be lost.',
    remedy: 'Give another name (-o report-2.pdf), or end it with a slash to write inside (-o report.pdf/).',
  },
  'output-json': {
    what: 'two things for the same output',
    why: '--json and -o - both write to standard output, where they would mix.',
    remedy: 'Give the PDF a file: fascicule build --json -o report.pdf.',
  },
  'output-name-long': {
    what: 'a file name that is too long',
    why: 'Most disks stop at 255 bytes, and a letter with an accent takes two.',
    remedy: 'Give a shorter name: slug: annual-report in publication.yaml, or -o report.pdf.',
  },
  'output-not-pdf': {
    what: 'a file that would be lost',
    why: '-o names a file that exists and is no PDF: it is not replaced.',
    remedy: 'Give a name in .pdf: -o report.pdf.',
  },
  'output-not-writable': {
    what: 'a place where nothing can be written',
    why: 'You have no right to, or the disk is read-only.',
    remedy: 'Choose a folder of your own: -o ~/report.pdf.',
  },
  'output-one': {
    what: 'several PDFs for a single file',
    why: 'Each profile gives a PDF: the second would erase the first.',
    remedy: 'Give a folder (-o outputs/), or a single profile (--profile screen).',
  },
  'output-outside': {
    what: 'a folder for output that is a link to the outside',
    why: 'Without -o, nothing is written outside the folder of the publication: it may come from somebody else.',
    remedy: 'Name the place yourself (-o ~/pdf/), or put a folder in place of the link dist.',
  },
  'output-special': {
    what: 'an output that is a pipe or a device',
    why: 'The PDF is written beside the former one, then takes its place: that makes sense for a file alone.',
    remedy: 'Give the name of a file (-o booklet.pdf); for another program: fascicule build -o - | ….',
  },
  'output-stdout': {
    what: 'a standard output that takes nothing more',
    why: 'The disk that it is directed to is full or at fault: part of what was to be written there is missing.',
    remedy: 'Free some space, or give a file: fascicule build -o booklet.pdf.',
  },
  'profile-unknown': {
    what: 'an unknown profile',
    why: 'Each profile gives a PDF; this one does not exist.',
    remedy: 'Take one of those that the message gives.',
  },
  'rule-unknown': {
    what: 'an unknown rule',
    why: 'No rule and no message has this name.',
    remedy:
      'Copy it from a message, after “error” or “warning”: fascicule explain image-missing. Alone, fascicule explain gives them all.',
  },
}
