/** Links, cross-references and notes, in French. */
import type {Explained} from '../types.ts'

export const links: Explained = {
  'id-twice': {
    what: 'un identifiant donné deux fois',
    why: 'Un renvoi ne saurait lequel choisir.',
    remedy: 'Changez l’un des deux.',
  },
  'link-defined-twice': {
    what: 'une adresse de référence définie deux fois',
    why: 'Markdown ne garde que la première : la seconde est perdue sans bruit.',
    remedy: 'Donnez un autre nom à la seconde.',
  },
  'link-empty': {
    what: 'un lien sans adresse',
    why: 'Il ne mène nulle part.',
    remedy: 'Complétez les parenthèses : [le rapport](https://…).',
  },
  'link-file': {
    what: 'un lien vers un fichier du disque',
    why: 'Le PDF part seul : le fichier ne le suit pas.',
    remedy: 'Donnez une adresse web, ou dites où trouver le document.',
  },
  'link-missing': {
    what: 'un lien vers un fichier absent',
    why: 'Il ne mène à rien.',
    remedy: 'Corrigez le nom, ou retirez le lien.',
  },
  'link-refused': {
    what: 'une adresse refusée',
    why: 'Certaines adresses (javascript:, file:) exécutent ou lisent quelque chose chez le lecteur.',
    remedy: 'Écrivez une adresse https://, mailto:, ou un renvoi : #identifiant.',
  },
  'note-called-twice': {
    what: 'une note appelée deux fois',
    why: 'Elle s’imprime une fois, au premier appel ; le second y renvoie.',
    remedy: 'Si ce sont deux notes, donnez-leur deux noms.',
  },
  'note-defined-twice': {
    what: 'une note écrite deux fois',
    why: 'Seule la première est imprimée.',
    remedy: 'Donnez un autre nom à la seconde.',
  },
  'note-empty': {
    what: 'une note sans texte',
    why: 'Le lecteur verrait un numéro suivi de rien.',
    remedy: 'Écrivez son texte après le deux-points.',
  },
  'note-missing': {
    what: 'une note appelée mais pas écrite',
    why: 'Le lecteur verrait un appel sans note.',
    remedy: 'Ajoutez son texte : [^1]: Le texte de la note.',
  },
  'note-never-called': {
    what: 'une note écrite mais jamais appelée',
    why: 'Son texte n’est pas imprimé.',
    remedy: 'Appelez-la à sa place : un mot[^1].',
  },
  'reference-broken': {
    what: 'un renvoi qui ne mène à rien',
    why: 'Le lecteur lit un nom entre crochets au lieu d’une page.',
    remedy: 'Donnez l’identifiant à sa cible : # Titre {#paix}, ou ![…](…){#fig-x}, puis renvoyez-y par [](#paix).',
  },
}
