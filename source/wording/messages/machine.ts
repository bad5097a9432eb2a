/** The machine: each message with its values, its words and its explanation. */
import {message, type Value} from '../message.ts'
import {en, fr} from '../phrases.ts'

export const machine = {
  'access-refused': message<{file: Value}>({
    fr: {
      text: v => `le système refuse l’accès à « ${v.file} » : vérifiez vos droits`,
      what: 'un accès que le système refuse',
      why: 'Un fichier ou un dossier dont Fascicule a besoin n’est pas à vous, ou son disque est en lecture seule.',
      remedy: 'Donnez-vous les droits (chmod u+rw sous Linux et macOS), ou travaillez dans un dossier à vous.',
    },
    en: {
      text: v => `the system refuses access to “${v.file}”: check your rights`,
      what: 'an access that the system refuses',
      why: 'A file or folder that Fascicule needs is not yours, or its disk is read-only.',
      remedy: 'Give yourself the rights (chmod u+rw on Linux and macOS), or work in a folder of your own.',
    },
  }),
  'browser-died': message<{reason?: Value}>({
    fr: {
      text: v =>
        `le navigateur s’est arrêté en plein travail${v.reason ? ` (${v.reason})` : ''} : recommencez ; si cela se répète, libérez de la mémoire, ou essayez-en un autre par --browser`,
      what: 'un navigateur qui s’arrête en plein travail',
      why: 'Le plus souvent, la mémoire lui a manqué et le système l’a fermé ; le PDF d’avant n’a pas changé.',
      remedy:
        'Recommencez, après avoir fermé d’autres programmes ; ou essayez un navigateur installé : --browser chrome.',
    },
    en: {
      text: v =>
        `the browser stopped in the middle of its work${v.reason ? ` (${v.reason})` : ''}: try again; if it happens again, free some memory, or try another one with --browser`,
      what: 'a browser that stops in the middle of its work',
      why: 'Most often it ran out of memory and the system closed it; the former PDF has not changed.',
      remedy: 'Try again, with other programs closed; or try a browser that is installed: --browser chrome.',
    },
  }),
  'browser-missing': message<{tried: Value}>({
    fr: {
      text: v =>
        `aucun navigateur (essayés : ${v.tried}) : installez Chrome, Chromium ou Edge, ou donnez son chemin par --browser ; « fascicule doctor » vérifie tout`,
      what: 'aucun navigateur',
      why: 'Les pages sont composées par un navigateur, sans que rien ne s’affiche.',
      remedy:
        'Installez Chrome, Chromium ou Edge, ou donnez son chemin par --browser ; fascicule doctor dit ce qui a été essayé.',
    },
    en: {
      text: v =>
        `no browser (tried: ${v.tried}): install Chrome, Chromium or Edge, or give its path by --browser; “fascicule doctor” verifies everything`,
      what: 'no browser',
      why: 'Pages are laid out by a browser, without anything being displayed.',
      remedy: 'Install Chrome, Chromium or Edge, or give its path by --browser; fascicule doctor says what was tried.',
    },
  }),
  'browser-no-start': message<{browser: Value; reason: Value}>({
    fr: {
      text: v => `« ${v.browser} » ne démarre pas comme navigateur (${v.reason}) ; « fascicule doctor » vérifie tout`,
      what: 'un navigateur qui ne démarre pas',
      why: 'Ce programme n’est pas de la famille de Chromium, ou il lui manque quelque chose : sans lui, aucune page n’est composée.',
      remedy: 'Essayez-en un autre : --browser chrome. fascicule doctor vérifie tout.',
    },
    en: {
      text: v => `“${v.browser}” does not start as a browser (${v.reason}); “fascicule doctor” verifies everything`,
      what: 'a browser that does not start',
      why: 'This program is not of the Chromium family, or it lacks something: without it no page is laid out.',
      remedy: 'Try another: --browser chrome. fascicule doctor verifies everything.',
    },
  }),
  'browser-not-found': message<{browser: Value}>({
    fr: {
      text: v =>
        `« ${v.browser} » n’est pas un navigateur qui puisse démarrer : donnez un chemin, un nom (chrome, chromium, edge) ou une adresse ws://`,
      what: 'un navigateur demandé qui n’existe pas',
      why: 'Il est demandé par --browser, FASCICULE_BROWSER ou publication.yaml : aucun autre n’est pris à sa place.',
      remedy: 'Donnez un nom (--browser chrome, chromium ou edge) ou le chemin du programme, ou retirez la demande.',
    },
    en: {
      text: v =>
        `“${v.browser}” is no browser that can be started: give a path, a name (chrome, chromium, edge) or a ws:// address`,
      what: 'a browser that was asked for and does not exist',
      why: 'It is asked for by --browser, FASCICULE_BROWSER or publication.yaml: no other is taken in its place.',
      remedy: 'Give a name (--browser chrome, chromium or edge) or the path of the program, or do not ask for one.',
    },
  }),
  'browser-unreachable': message<{browser: Value}>({
    fr: {
      text: v => `aucun navigateur ne répond à ${v.browser} : vérifiez l’adresse, et qu’il tourne`,
      what: 'une adresse où aucun navigateur ne répond',
      why: 'Une adresse ws:// est celle d’un navigateur déjà en marche.',
      remedy:
        'Lancez-le (chrome --headless --remote-debugging-port=9222), puis donnez à --browser l’adresse ws:// qu’il affiche.',
    },
    en: {
      text: v => `no browser answers at ${v.browser}: check the address, and that it runs`,
      what: 'an address at which no browser answers',
      why: 'A ws:// address is that of a browser that already runs.',
      remedy:
        'Start it (chrome --headless --remote-debugging-port=9222), then give --browser the ws:// address that it shows.',
    },
  }),
  'cache-not-writable': message<{file: Value}>({
    fr: {
      text: v =>
        `« ${v.file} » ne peut pas être écrit, et le navigateur fourni doit y être déballé une fois : donnez un autre dossier par la variable XDG_CACHE_HOME, ou un navigateur par --browser`,
      what: 'un navigateur fourni qui ne peut pas être déballé',
      why: 'Il se déballe une fois, dans le dossier de cache ou à défaut dans celui des fichiers temporaires : aucun des deux n’accepte d’écriture.',
      remedy:
        'Donnez un dossier à vous (XDG_CACHE_HOME=/home/anne/cache fascicule build), ou un navigateur installé (--browser chrome).',
    },
    en: {
      text: v =>
        `“${v.file}” cannot be written, and the browser that comes with Fascicule must be unpacked there once: name another folder in XDG_CACHE_HOME, or a browser with --browser`,
      what: 'a browser that comes with Fascicule and cannot be unpacked',
      why: 'It is unpacked once, into the cache folder or, failing that, into that of temporary files: neither can be written.',
      remedy:
        'Give a folder of your own (XDG_CACHE_HOME=/home/anne/cache fascicule build), or an installed browser (--browser chrome).',
    },
  }),
  'disk-fault': message<{file: Value}>({
    fr: {
      text: v => `le disque n’a pas pu écrire « ${v.file} »`,
      what: 'un disque qui n’a pas pu écrire',
      why: 'Le disque lui-même a signalé une erreur ; le PDF d’avant n’a pas changé.',
      remedy: 'Écrivez sur un autre disque, avec -o, et faites vérifier celui-là.',
    },
    en: {
      text: v => `the disk could not write “${v.file}”`,
      what: 'a disk that could not write',
      why: 'The disk itself told of an error; the former PDF has not changed.',
      remedy: 'Write to another disk, with -o, and have that one checked.',
    },
  }),
  'disk-full': message<{file: Value}>({
    fr: {
      text: v => `plus de place sur le disque pour « ${v.file} » : libérez-en et recommencez`,
      what: 'plus de place sur le disque',
      why: 'Le PDF n’a pas pu être écrit ; celui d’avant n’a pas changé.',
      remedy: 'Libérez de la place, ou choisissez un autre disque avec -o.',
    },
    en: {
      text: v => `no space left on the disk for “${v.file}”: free some and try again`,
      what: 'no space left on the disk',
      why: 'The PDF could not be written; the former one has not changed.',
      remedy: 'Free some space, or choose another disk with -o.',
    },
  }),
  'folder-gone': message({
    fr: {
      text: () => 'le dossier où vous êtes n’existe plus : allez dans un autre (cd), puis recommencez',
      what: 'un dossier courant qui n’existe plus',
      why: 'Il a été supprimé ou déplacé pendant que la fenêtre y était restée.',
      remedy: 'Allez dans un dossier qui existe (cd ~/mon-livret), puis relancez la commande.',
    },
    en: {
      text: () => 'the folder where you are is gone: go to another one (cd), then try again',
      what: 'a current folder that is gone',
      why: 'It was deleted or moved while the window had stayed in it.',
      remedy: 'Go to a folder that exists (cd ~/my-booklet), then run the command again.',
    },
  }),
  'node-old': message({
    fr: {
      text: () =>
        'Node est trop ancien pour Fascicule : installez-en une version récente (20.19 ou plus), depuis nodejs.org ou votre gestionnaire de paquets',
      what: 'une version de Node trop ancienne',
      why: 'Fascicule se sert de ce que Node a depuis la version 20.19 ; une autre s’arrête au milieu de son travail.',
      remedy: 'Installez une version récente de Node ; fascicule doctor dit celle qui est en service.',
    },
    en: {
      text: () =>
        'Node is too old for Fascicule: install a recent version (20.19 or later), from nodejs.org or your package manager',
      what: 'a version of Node that is too old',
      why: 'Fascicule uses what Node has since version 20.19; another one stops in the middle of its work.',
      remedy: 'Install a recent version of Node; fascicule doctor tells which one is used.',
    },
  }),
  'handles-none': message({
    fr: {
      text: () =>
        'le système refuse d’ouvrir plus de fichiers : fermez des programmes, ou relevez la limite (ulimit -n 1024), et recommencez',
      what: 'trop de fichiers ouverts à la fois',
      why: 'Le système en limite le nombre, et il est atteint.',
      remedy: 'Relevez la limite (ulimit -n 1024) ou fermez des programmes, puis recommencez.',
    },
    en: {
      text: () =>
        'the system lets no more files be opened: close some programs, or raise the limit (ulimit -n 1024), and try again',
      what: 'too many files open at once',
      why: 'The system limits their number, and it is reached.',
      remedy: 'Raise the limit (ulimit -n 1024) or close some programs, then try again.',
    },
  }),
  interrupted: message({
    fr: {
      text: () => 'interrompu : rien n’est écrit, le PDF d’avant n’a pas changé',
      what: 'une commande interrompue',
      why: 'Vous (Ctrl-C) ou le système l’avez arrêtée : rien n’est écrit, le PDF d’avant n’a pas changé.',
      remedy: 'Relancez-la quand vous voulez : fascicule build.',
    },
    en: {
      text: () => 'interrupted: nothing is written, the former PDF has not changed',
      what: 'a command that was interrupted',
      why: 'You (Ctrl-C) or the system stopped it: nothing is written, the former PDF has not changed.',
      remedy: 'Run it again when you wish: fascicule build.',
    },
  }),
  'layout-timeout': message<{seconds: Value; page?: Value; file?: Value; line: Value}>({
    fr: {
      text: v =>
        `aucune page n’a été finie depuis ${v.seconds} secondes${v.page ? `, à la page ${v.page}` : ''}${v.file ? `, vers ${v.file}:${v.line}` : ''} : simplifiez ce passage, ou signalez-le`,
      what: 'une mise en page qui n’avance plus',
      why: 'Aucune page n’a été finie pendant 30 secondes, ou davantage sur une machine chargée : le passage est trop lourd.',
      remedy:
        'Simplifiez le passage indiqué (un très grand tableau, des blocs emboîtés) ; s’il est simple, signalez-le.',
    },
    en: {
      text: v =>
        `no page was finished for ${v.seconds} seconds${v.page ? `, at page ${v.page}` : ''}${v.file ? `, near ${v.file}:${v.line}` : ''}: simplify that passage, or report it`,
      what: 'a layout that no longer advances',
      why: 'No page was finished for 30 seconds, or longer on a busy machine: the passage is too heavy.',
      remedy: 'Simplify the passage that is shown (a very large table, nested blocks); if it is simple, report it.',
    },
  }),
  'stage-timeout': message<{stage: Value; seconds: Value; file?: Value}>({
    fr: {
      text: v =>
        `${fr.stage(v)} n’avance plus depuis ${v.seconds} seconde${Number(v.seconds) < 2 ? '' : 's'}${v.file ? `, dans ${v.file}` : ''} : partagez ou simplifiez ce texte, ou signalez-le`,
      what: 'une étape de travail qui n’avance plus',
      why: 'Lire, composer, finir ou vérifier prend bien plus de temps que ce texte n’en demande ; l’étape est arrêtée pour ne pas durer sans fin.',
      remedy:
        'Partagez ou simplifiez le fichier que donne le message (un très long paragraphe, des milliers de signes répétés) ; s’il est ordinaire, signalez-le.',
    },
    en: {
      text: v =>
        `${en.stage(v)} has not advanced for ${v.seconds} second${Number(v.seconds) < 2 ? '' : 's'}${v.file ? `, in ${v.file}` : ''}: divide or simplify that text, or report it`,
      what: 'a stage of the work that no longer advances',
      why: 'Reading, composing, finishing or checking takes far longer than this text needs; the stage is stopped, so that it does not last for ever.',
      remedy:
        'Divide or simplify the file that the message names (a very long paragraph, thousands of repeated signs); if it is an ordinary one, report it.',
    },
  }),
  'memory-none': message({
    fr: {
      text: () => 'le système n’a plus de mémoire ou de processus à donner : fermez des programmes et recommencez',
      what: 'plus de mémoire ni de processus',
      why: 'Le système a refusé de lancer un programme ou de donner de la mémoire ; le PDF d’avant n’a pas changé.',
      remedy: 'Fermez des programmes, ou relevez la limite (ulimit -u), puis recommencez.',
    },
    en: {
      text: () => 'the system has no more memory or processes to give: close some programs and try again',
      what: 'no memory and no processes left',
      why: 'The system refused to start a program or to give memory; the former PDF has not changed.',
      remedy: 'Close some programs, or raise the limit (ulimit -u), then try again.',
    },
  }),
  'sandbox-missing': message({
    fr: {
      text: () =>
        'le bac à sable du navigateur est refusé par le système : permettez les espaces de noms, ou relancez sans --sandbox require',
      what: 'un navigateur sans bac à sable',
      why: '--sandbox require l’exige, et le système refuse les espaces de noms dont il est fait.',
      remedy:
        'Permettez-les (Ubuntu : sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0) ou, pour vos propres textes, enlevez --sandbox require.',
    },
    en: {
      text: () => 'the system refuses the sandbox of the browser: allow namespaces, or run without --sandbox require',
      what: 'a browser without a sandbox',
      why: '--sandbox require demands it, and the system refuses the namespaces that it is made of.',
      remedy:
        'Allow them (Ubuntu: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0) or, for texts of your own, leave out --sandbox require.',
    },
  }),
  'sandbox-root': message({
    fr: {
      text: () =>
        'l’administrateur (root) ne peut pas avoir de bac à sable : relancez sous un autre compte, ou sans --sandbox require',
      what: 'pas de bac à sable pour l’administrateur',
      why: '--sandbox require l’exige, et le navigateur n’en a jamais sous root.',
      remedy:
        'Relancez sous un autre compte (sudo -u anne fascicule build --sandbox require) ou, pour vos propres textes, enlevez --sandbox require.',
    },
    en: {
      text: () =>
        'the administrator (root) cannot have a sandbox: run under another account, or without --sandbox require',
      what: 'no sandbox for the administrator',
      why: '--sandbox require demands it, and under root the browser never has one.',
      remedy:
        'Run under another account (sudo -u anne fascicule build --sandbox require) or, for texts of your own, leave out --sandbox require.',
    },
  }),
  'temporary-missing': message<{file: Value}>({
    fr: {
      text: v =>
        `« ${v.file} » n’existe pas ou n’accepte pas d’écriture, et le navigateur en a besoin : donnez un autre dossier temporaire par la variable TMPDIR`,
      what: 'un dossier temporaire inutilisable',
      why: 'Le navigateur y met son profil le temps d’une composition.',
      remedy: 'Donnez-en un autre : TMPDIR=/home/anne/tmp fascicule build.',
    },
    en: {
      text: v =>
        `“${v.file}” does not exist or cannot be written, and the browser needs it: name another temporary folder in the variable TMPDIR`,
      what: 'a temporary folder that cannot be used',
      why: 'The browser keeps its profile there while it lays out.',
      remedy: 'Name another one: TMPDIR=/home/anne/tmp fascicule build.',
    },
  }),
  timeout: message<{seconds: Value}>({
    fr: {
      text: v =>
        `abandonné au bout de ${fr.decimal(v.seconds)} seconde${Number(v.seconds) < 2 ? '' : 's'}, comme --timeout le demande ; le PDF d’avant n’a pas changé`,
      what: 'un délai dépassé',
      why: 'La publication n’était pas finie au bout du temps que --timeout donne ; le PDF d’avant n’a pas changé.',
      remedy: 'Donnez plus de temps (--timeout 600), ou enlevez l’option.',
    },
    en: {
      text: v =>
        `given up after ${v.seconds} second${Number(v.seconds) < 2 ? '' : 's'}, as --timeout asks; the former PDF has not changed`,
      what: 'a time that is over',
      why: 'The publication was not finished in the time that --timeout gives; the former PDF has not changed.',
      remedy: 'Give more time (--timeout 600), or leave the option out.',
    },
  }),
}
