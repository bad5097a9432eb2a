/** The key `labels`: every word that a publication prints by itself, by the names of `wording/labels/`. */
import {type Labels, labelsFor} from '../../wording/index.ts'
import type {ListKey, MapKey, NamesKey, TextKey} from './types.ts'

type LabelText = TextKey & {readonly type: 'text'}
type KeyOf<L> = L extends string
  ? LabelText
  : L extends readonly string[]
    ? ListKey & {readonly of: LabelText}
    : Omit<NamesKey, 'own'> & {readonly of: LabelText}

export interface LabelKeys extends MapKey {
  readonly keys: {readonly [N in keyof Labels]: KeyOf<Labels[N]>}
}

/** Where each is printed. */
const places: Readonly<Record<keyof Labels, string>> = {
  figure: 'Devant le numéro d’une figure.',
  table: 'Devant le numéro d’un tableau.',
  equation: 'Devant le numéro d’une formule à laquelle on renvoie.',
  page: 'Devant un numéro de page, dans un renvoi.',
  facing: 'Renvoi à ce qui est sur la page d’en face, d’une publication recto verso.',
  above: 'Renvoi à ce qui est plus haut sur la même page.',
  below: 'Renvoi à ce qui est plus bas sur la même page.',
  contents: 'Titre de la table des matières, si contents.title n’en donne pas.',
  figures: 'Titre de la liste des figures.',
  tables: 'Titre de la liste des tableaux.',
  credits: 'Titre de la liste des crédits.',
  glossary: 'Titre du glossaire.',
  index: 'Titre de l’index.',
  chapter: 'Devant le numéro d’un chapitre, avec numbering: true.',
  continued: 'Après la légende d’un tableau qui passe à la page suivante.',
  missingImage: 'À la place d’une image qui n’existe pas.',
  unshownImage: 'À la place d’une image qui ne peut pas être montrée.',
  edition: 'Devant le numéro de version.',
  legalDeposit: 'Devant la mention du dépôt légal.',
  rights: 'Devant les droits.',
  notes: 'Titre des notes de fin.',
  summary: 'Titre du résumé d’un document.',
  links: 'Titre de la liste des liens.',
  answer: 'Titre d’une réponse.',
  teacher: 'Titre d’un bloc pour l’enseignant.',
  exercise: 'Devant le numéro d’un exercice.',
  printer: 'Devant le nom de l’imprimeur.',
  forms: 'Après un ISBN, par profil : de quelle forme il est.',
  current: 'Devant l’adresse qui dit quelle édition est en vigueur.',
  editionShort: 'Devant la version, au pied d’une page.',
  composed: 'Dernière ligne du colophon ; {faces} y vaut pour les caractères, {tool} pour l’outil.',
  formulas: 'Titre d’un formulaire qui n’en a pas.',
  points: 'En tête du barème : les points.',
  earned: 'En tête du barème : les points obtenus.',
  total: 'Dernière ligne du barème.',
  key: 'Titre du corrigé.',
  variant: 'Devant le nom d’une variante.',
  pupil: 'Ce que l’élève remplit en tête d’une feuille, dans l’ordre.',
  boxes: 'Titres des encadrés qui n’en ont pas, par leur nom ; ceux d’encadrés à vous aussi.',
}

const text = (about: string): LabelText => ({type: 'text', form: 'label', about})

const keyOf = (name: keyof Labels, label: Labels[keyof Labels]): LabelKeys['keys'][keyof Labels] => {
  const about = places[name]
  if (typeof label === 'string') return text(`${about} Par défaut « ${label} » en français.`)
  if (Array.isArray(label)) return {type: 'list', about, of: text(`Une ligne. Par défaut ${label.join(', ')}.`)}
  const known = Object.fromEntries(Object.entries(label).map(([one, usual]) => [one, `Par défaut « ${usual} ».`]))
  return {type: 'names', about, known, open: true, of: text('Un mot ou deux.')}
}

const keys = Object.fromEntries(
  Object.entries(labelsFor('fr')).map(([name, label]) => [name, keyOf(name as keyof Labels, label)]),
) as unknown as LabelKeys['keys']

export const labelKeys: LabelKeys = {
  type: 'map',
  about:
    'Les mots de la publication à la place de ceux que Fascicule imprime de lui-même, chacun par son nom. Sans elle, ceux de la langue.',
  keys,
}
