/** The browser, the disk and the time, in English. */
import type {Explained} from '../types.ts'

export const machine: Explained = {
  'access-refused': {
    what: 'an access that the system refuses',
    why: 'A file or folder that Fascicule needs is not yours, or its disk is read-only.',
    remedy: 'Give yourself the rights (chmod u+rw on Linux and macOS), or work in a folder of your own.',
  },
  'browser-died': {
    what: 'a browser that stops in the middle of its work',
    why: 'Most often it ran out of memory and the system closed it; the former PDF has not changed.',
    remedy: 'Try again, with other programs closed; or try a browser that is installed: --browser chrome.',
  },
  'browser-missing': {
    what: 'no browser',
    why: 'Pages are laid out by a browser, without anything being displayed.',
    remedy: 'Install Chrome, Chromium or Edge, or give its path by --browser; fascicule doctor says what was tried.',
  },
  'browser-no-start': {
    what: 'a browser that does not start',
    why: 'This program is not of the Chromium family, or it lacks something: without it no page is laid out.',
    remedy: 'Try another: --browser chrome. fascicule doctor verifies everything.',
  },
  'browser-not-found': {
    what: 'a browser that was asked for and does not exist',
    why: 'It is asked for by --browser, FASCICULE_BROWSER or publication.yaml: no other is taken in its place.',
    remedy: 'Give a name (--browser chrome, chromium or edge) or the path of the program, or do not ask for one.',
  },
  'browser-unreachable': {
    what: 'an address at which no browser answers',
    why: 'A ws:// address is that of a browser that already runs.',
    remedy:
      'Start it (chrome --headless --remote-debugging-port=9222), then give --browser the ws:// address that it shows.',
  },
  'cache-not-writable': {
    what: 'a browser that comes with Fascicule and cannot be unpacked',
    why: 'It is unpacked once, into the cache folder or, failing that, into that of temporary files: neither can be written.',
    remedy:
      'Give a folder of your own (XDG_CACHE_HOME=/home/anne/cache fascicule build), or an installed browser (--browser chrome).',
  },
  'disk-fault': {
    what: 'a disk that could not write',
    why: 'The disk itself told of an error; the former PDF has not changed.',
    remedy: 'Write to another disk, with -o, and have that one checked.',
  },
  'disk-full': {
    what: 'no space left on the disk',
    why: 'The PDF could not be written; the former one has not changed.',
    remedy: 'Free some space, or choose another disk with -o.',
  },
  'folder-gone': {
    what: 'a current folder that is gone',
    why: 'It was deleted or moved while the window had stayed in it.',
    remedy: 'Go to a folder that exists (cd ~/my-booklet), then run the command again.',
  },
  'handles-none': {
    what: 'too many files open at once',
    why: 'The system limits their number, and it is reached.',
    remedy: 'Raise the limit (ulimit -n 1024) or close some programs, then try again.',
  },
  interrupted: {
    what: 'a command that was interrupted',
    why: 'You (Ctrl-C) or the system stopped it: nothing is written, the former PDF has not changed.',
    remedy: 'Run it again when you wish: fascicule build.',
  },
  'layout-timeout': {
    what: 'a layout that no longer advances',
    why: 'No page was finished for 30 seconds: the passage is too heavy, or the machine very busy.',
    remedy: 'Simplify the passage that is shown (a very large table, nested blocks); if it is simple, report it.',
  },
  'stage-timeout': {
    what: 'a stage of the work that no longer advances',
    why: 'Reading, composing, finishing or checking takes far longer than this text needs; the stage is stopped, so that it does not last for ever.',
    remedy:
      'Divide or simplify the file that the message names (a very long paragraph, thousands of repeated signs); if it is an ordinary one, report it.',
  },
  'memory-none': {
    what: 'no memory and no processes left',
    why: 'The system refused to start a program or to give memory; the former PDF has not changed.',
    remedy: 'Close some programs, or raise the limit (ulimit -u), then try again.',
  },
  'sandbox-missing': {
    what: 'a browser without a sandbox',
    why: '--sandbox require demands it, and the system refuses the namespaces that it is made of.',
    remedy:
      'Allow them (Ubuntu: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0) or, for texts of your own, leave out --sandbox require.',
  },
  'sandbox-root': {
    what: 'no sandbox for the administrator',
    why: '--sandbox require demands it, and under root the browser never has one.',
    remedy:
      'Run under another account (sudo -u anne fascicule build --sandbox require) or, for texts of your own, leave out --sandbox require.',
  },
  'temporary-missing': {
    what: 'a temporary folder that cannot be used',
    why: 'The browser keeps its profile there while it lays out.',
    remedy: 'Name another one: TMPDIR=/home/anne/tmp fascicule build.',
  },
  timeout: {
    what: 'a time that is over',
    why: 'The publication was not finished in the time that --timeout gives; the former PDF has not changed.',
    remedy: 'Give more time (--timeout 600), or leave the option out.',
  },
}
