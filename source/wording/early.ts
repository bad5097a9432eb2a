/**
 * What is said when the system does not even let Fascicule load its own files, by the code of the system, and when Node is too
 * old to read them.
 */
export const early: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = {
  fr: {
    EMFILE: `erreur  handles-none  le système refuse d’ouvrir plus de fichiers : relevez la limite (ulimit -n 1024) et recommencez`,
    ENFILE: `erreur  handles-none  le système refuse d’ouvrir plus de fichiers : fermez des programmes et recommencez`,
    ENOMEM: `erreur  memory-none  le système n’a plus de mémoire ou de processus à donner : fermez des programmes et recommencez`,
    EIO: `erreur  disk-fault  le disque n’a pas pu lire les fichiers de Fascicule : faites-le vérifier`,
    EACCES: `erreur  access-refused  les fichiers de Fascicule ne peuvent pas être lus : réinstallez-le, ou vérifiez vos droits`,
    'node-old': `erreur  node-old  Node est trop ancien pour Fascicule : installez-en une version récente (20.19 ou plus), depuis nodejs.org ou votre gestionnaire de paquets`,
  },
  en: {
    EMFILE: `error  handles-none  the system lets no more files be opened: raise the limit (ulimit -n 1024) and try again`,
    ENFILE: `error  handles-none  the system lets no more files be opened: close some programs and try again`,
    ENOMEM: `error  memory-none  the system has no more memory or processes to give: close some programs and try again`,
    EIO: `error  disk-fault  the disk could not read the files of Fascicule: have it checked`,
    EACCES: `error  access-refused  the files of Fascicule cannot be read: install it again, or check your rights`,
    'node-old': `error  node-old  Node is too old for Fascicule: install a recent version (20.19 or later), from nodejs.org or your package manager`,
  },
}
