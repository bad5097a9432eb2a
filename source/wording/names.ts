/** What themes, examples and page sizes are: names that a user types as a value, one line each. */
import type {Language} from './index.ts'

type Named = Readonly<Record<string, Readonly<Record<Language, string>>>>

/** Themes, by the name of their file in `styles/themes/`. */
export const themeWords: Named = {
  sobre: {
    fr: 'Caractères à empattements, un seul bleu, beaucoup de blanc : le thème de qui n’en nomme pas.',
    en: 'Letters with serifs, one blue, much white: the theme of those who name none.',
  },
  institution: {
    fr: 'Sans empattements, un rouge franc, titres gras sous un filet, images en tête de chapitre sur une demi-page.',
    en: 'Without serifs, a bold red, heavy titles under a bar, opening pictures of half a page.',
  },
  scolaire: {
    fr: 'Pour la classe : lettres sans empattements un peu plus grandes, sans mots coupés, teintes qui se photocopient.',
    en: 'For a class: letters without serifs a little larger, no word divided, tints that photocopy well.',
  },
}

/** Examples of `fascicule init --template`, by the name of their folder in `templates/publications/`. */
export const templateWords: Named = {
  starter: {
    fr: 'Deux chapitres, une figure, un tableau, une note, et des remarques qui disent quoi changer.',
    en: 'Two chapters, a figure, a table, a note, and remarks that say what to change.',
  },
  brochure: {fr: 'Une brochure complète, avec ses photographies.', en: 'A whole brochure, with its photographs.'},
  handout: {
    fr: 'Un document de classe, avec exercices et réponses.',
    en: 'A handout for a class, with exercises and answers.',
  },
  edition: {fr: 'Un règlement à sa deuxième édition.', en: 'A set of rules in its second edition.'},
  guide: {
    fr: 'Un guide pratique en A5 : longs tableaux, notes, citations, glossaire, index.',
    en: 'A practical guide in A5: long tables, notes, quotations, a glossary, an index.',
  },
  report: {
    fr: 'Un rapport annuel en A4, avec photographies, tableaux et comptes.',
    en: 'A yearly report on A4, with photographs, tables and accounts.',
  },
  specimen: {
    fr: 'Tout ce qui peut s’écrire, d’un coup d’œil.',
    en: 'All that can be written, at a glance.',
  },
}

/** What a page size is, by its width and height in millimetres as text. */
export const sizeWords: Readonly<Record<Language, (width: string, height: string) => string>> = {
  fr: (width, height) => `Une page de ${width} sur ${height} mm.`,
  en: (width, height) => `A page of ${width} by ${height} mm.`,
}
