/** The browser, the disk and the time, in French. */
import type {Explained} from '../types.ts'

export const machine: Explained = {
  'access-refused': {
    what: 'un accès que le système refuse',
    why: 'Un fichier ou un dossier dont Fascicule a besoin n’est pas à vous, ou son disque est en lecture seule.',
    remedy: 'Donnez-vous les droits (chmod u+rw sous Linux et macOS), ou travaillez dans un dossier à vous.',
  },
  'browser-died': {
    what: 'un navigateur qui s’arrête en plein travail',
    why: 'Le plus souvent, la mémoire lui a manqué et le système l’a fermé ; le PDF d’avant n’a pas changé.',
    remedy:
      'Recommencez, après avoir fermé d’autres programmes ; ou essayez un navigateur installé : --browser chrome.',
  },
  'browser-missing': {
    what: 'aucun navigateur',
    why: 'Les pages sont composées par un navigateur, sans que rien ne s’affiche.',
    remedy:
      'Installez Chrome, Chromium ou Edge, ou donnez son chemin par --browser ; fascicule doctor dit ce qui a été essayé.',
  },
  'browser-no-start': {
    what: 'un navigateur qui ne démarre pas',
    why: 'Ce programme n’est pas de la famille de Chromium, ou il lui manque quelque chose : sans lui, aucune page n’est composée.',
    remedy: 'Essayez-en un autre : --browser chrome. fascicule doctor vérifie tout.',
  },
  'browser-not-found': {
    what: 'un navigateur demandé qui n’existe pas',
    why: 'Il est demandé par --browser, FASCICULE_BROWSER ou publication.yaml : aucun autre n’est pris à sa place.',
    remedy: 'Donnez un nom (--browser chrome, chromium ou edge) ou le chemin du programme, ou retirez la demande.',
  },
  'browser-unreachable': {
    what: 'une adresse où aucun navigateur ne répond',
    why: 'Une adresse ws:// est celle d’un navigateur déjà en marche.',
    remedy:
      'Lancez-le (chrome --headless --remote-debugging-port=9222), puis donnez à --browser l’adresse ws:// qu’il affiche.',
  },
  'cache-not-writable': {
    what: 'un navigateur fourni qui ne peut pas être déballé',
    why: 'Il se déballe une fois, dans le dossier de cache ou à défaut dans celui des fichiers temporaires : aucun des deux n’accepte d’écriture.',
    remedy:
      'Donnez un dossier à vous (XDG_CACHE_HOME=/home/anne/cache fascicule build), ou un navigateur installé (--browser chrome).',
  },
  'disk-fault': {
    what: 'un disque qui n’a pas pu écrire',
    why: 'Le disque lui-même a signalé une erreur ; le PDF d’avant n’a pas changé.',
    remedy: 'Écrivez sur un autre disque, avec -o, et faites vérifier celui-là.',
  },
  'disk-full': {
    what: 'plus de place sur le disque',
    why: 'Le PDF n’a pas pu être écrit ; celui d’avant n’a pas changé.',
    remedy: 'Libérez de la place, ou choisissez un autre disque avec -o.',
  },
  'folder-gone': {
    what: 'un dossier courant qui n’existe plus',
    why: 'Il a été supprimé ou déplacé pendant que la fenêtre y était restée.',
    remedy: 'Allez dans un dossier qui existe (cd ~/mon-livret), puis relancez la commande.',
  },
  'handles-none': {
    what: 'trop de fichiers ouverts à la fois',
    why: 'Le système en limite le nombre, et il est atteint.',
    remedy: 'Relevez la limite (ulimit -n 1024) ou fermez des programmes, puis recommencez.',
  },
  interrupted: {
    what: 'une commande interrompue',
    why: 'Vous (Ctrl-C) ou le système l’avez arrêtée : rien n’est écrit, le PDF d’avant n’a pas changé.',
    remedy: 'Relancez-la quand vous voulez : fascicule build.',
  },
  'layout-timeout': {
    what: 'une mise en page qui n’avance plus',
    why: 'Aucune page n’a été finie pendant 30 secondes : le passage est trop lourd, ou la machine très chargée.',
    remedy: 'Simplifiez le passage indiqué (un très grand tableau, des blocs emboîtés) ; s’il est simple, signalez-le.',
  },
  'stage-timeout': {
    what: 'une étape de travail qui n’avance plus',
    why: 'Lire, composer, finir ou vérifier prend bien plus de temps que ce texte n’en demande ; l’étape est arrêtée pour ne pas durer sans fin.',
    remedy:
      'Partagez ou simplifiez le fichier que donne le message (un très long paragraphe, des milliers de signes répétés) ; s’il est ordinaire, signalez-le.',
  },
  'memory-none': {
    what: 'plus de mémoire ni de processus',
    why: 'Le système a refusé de lancer un programme ou de donner de la mémoire ; le PDF d’avant n’a pas changé.',
    remedy: 'Fermez des programmes, ou relevez la limite (ulimit -u), puis recommencez.',
  },
  'sandbox-missing': {
    what: 'un navigateur sans bac à sable',
    why: '--sandbox require l’exige, et le système refuse les espaces de noms dont il est fait.',
    remedy:
      'Permettez-les (Ubuntu : sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0) ou, pour vos propres textes, enlevez --sandbox require.',
  },
  'sandbox-root': {
    what: 'pas de bac à sable pour l’administrateur',
    why: '--sandbox require l’exige, et le navigateur n’en a jamais sous root.',
    remedy:
      'Relancez sous un autre compte (sudo -u anne fascicule build --sandbox require) ou, pour vos propres textes, enlevez --sandbox require.',
  },
  'temporary-missing': {
    what: 'un dossier temporaire inutilisable',
    why: 'Le navigateur y met son profil le temps d’une composition.',
    remedy: 'Donnez-en un autre : TMPDIR=/home/anne/tmp fascicule build.',
  },
  timeout: {
    what: 'un délai dépassé',
    why: 'La publication n’était pas finie au bout du temps que --timeout donne ; le PDF d’avant n’a pas changé.',
    remedy: 'Donnez plus de temps (--timeout 600), ou enlevez l’option.',
  },
}
