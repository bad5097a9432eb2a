/** What YAML refuses or misreads, in English. */
import type {Explained} from '../types.ts'

export const yaml: Explained = {
  'yaml-aliases': {
    what: 'too many references in the configuration',
    why: '& and * make YAML repeat what is already written; multiplied, they would exhaust the machine.',
    remedy: 'Write each value in full: author: [Anne Roy, Jean Côté].',
  },
  'yaml-bracket': {
    what: 'a bracket or a brace that is not closed',
    why: 'YAML looks for the end of the list in the lines that follow, and takes them for its rest.',
    remedy: 'Close it at the end of the value: author: [Anne Roy, Jean Côté].',
  },
  'yaml-colon': {
    what: 'a colon in a value',
    why: 'To YAML, “: ” separates a key from its value.',
    remedy: 'Put the value in straight quotation marks: title: "Peace: keeping it".',
  },
  'yaml-comment': {
    what: 'a number sign that hides the end of a value',
    why: 'To YAML, a number sign after a space begins a comment: the rest is not read, and not printed.',
    remedy: 'Put the whole value in straight quotation marks: title: "Booklet #1".',
  },
  'yaml-dash': {
    what: 'a list that begins on the line of its key',
    why: 'A dash begins a list only at the start of a line.',
    remedy: 'Write author: [Anne Roy, Jean Côté], or one name a line under the key, indented, after a dash.',
  },
  'yaml-documents': {
    what: 'a line --- or ... among the keys',
    why: 'To YAML it ends the document: the keys that follow would make another, which would not be read.',
    remedy: 'Remove it: only the head of a Markdown file stands between lines ---.',
  },
  'yaml-escape': {
    what: 'a backslash in straight quotation marks',
    why: 'YAML reads it with the letter that follows, as a single sign.',
    remedy: 'Double it, "a single \\\\", or write / in a path: images/photo.jpg.',
  },
  'yaml-indent': {
    what: 'a line that is not aligned',
    why: 'The indent says which key a line belongs to: not aligned, it belongs to none.',
    remedy: 'Give keys of one level the same indent, two spaces a level; or put them on one line: page: {size: A5}.',
  },
  'yaml-no-colon': {
    what: 'a colon that is missing',
    why: 'YAML separates a key from its value by a colon and a space.',
    remedy: 'Write title: My booklet.',
  },
  'yaml-open-quote': {
    what: 'a quotation mark that is not closed',
    why: 'YAML takes the lines that follow for the rest of the value.',
    remedy: 'Close it with the same sign: title: "My booklet".',
  },
  'yaml-quote': {
    what: 'a text after the closing quotation mark',
    why: "The value ends at the first mark like the one that opens it: in 'L'action', that is the apostrophe.",
    remedy: 'Put the whole value in straight double quotation marks: title: "L\'action des Nations Unies".',
  },
  'yaml-space': {
    what: 'a space that is missing after the colon',
    why: 'Without it YAML reads a single word: title:Booklet is no key.',
    remedy: 'Write title: Booklet.',
  },
  'yaml-start': {
    what: 'a value that begins with a reserved sign',
    why: 'At the start of a value, * & ! @ % and the backquote have a meaning for YAML.',
    remedy: 'Put the whole value in straight quotation marks: title: "*Booklet*".',
  },
  'yaml-syntax': {
    what: 'a line that is not YAML',
    why: 'The configuration is made of lines “key: value”: as long as this one cannot be read, nothing of the file is kept.',
    remedy: 'Write title: My booklet, one key a line; a remark begins with a number sign.',
  },
  'yaml-tab': {
    what: 'a tab in the configuration',
    why: 'YAML knows spaces only.',
    remedy: 'Replace the tab with two spaces.',
  },
  'yaml-twice': {
    what: 'a key given twice',
    why: 'There is no knowing which of the two values is meant.',
    remedy: 'Keep a single line; several authors make a list: author: [Anne Roy, Jean Côté].',
  },
}
