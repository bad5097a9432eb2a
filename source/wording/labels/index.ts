/** The languages of publications, one file each: the words that the house prints by itself, and what else depends on them. */

import {ownValue} from '../../text/own-value.ts'
import type {Labels, OwnLabels, PublicationLanguage} from '../types.ts'
import {de} from './de.ts'
import {en} from './en.ts'
import {es} from './es.ts'
import {fr} from './fr.ts'

/** The languages by their tag, one line each. */
export const languages: Readonly<Record<string, PublicationLanguage>> = {de, en, es, fr}

/** The language that a tag (BCP 47) belongs to, whatever its country; undefined for one that has no file. */
export function languageOf(lang: string): PublicationLanguage | undefined {
  const tag = primary(lang)
  return ownValue(languages, tag)
}

/** Whether two tags (BCP 47) are of one language. */
export const isSameLanguage = (one: string, other: string): boolean => primary(one) === primary(other)

/**
 * The labels of a publication in the language `lang` (BCP 47), those of its own (`labels:`) over ours. A language without
 * a file gives French ones, since Fascicule sets French publications.
 */
export function labelsFor(lang: string, own: OwnLabels = {}): Labels {
  const ours = (languageOf(lang) ?? fr).labels
  const entries = Object.entries(ours).map(([name, label]: [string, Labels[keyof Labels]]) => {
    const mine = ownValue(own, name)
    if (mine === undefined) return [name, label]
    return [name, typeof label === 'object' && !Array.isArray(label) ? {...label, ...(mine as object)} : mine]
  })
  return Object.fromEntries(entries)
}

/**
 * A label within a sentence of `lang`: « voir figure 3 », „siehe Abbildung 3“. Its first letter is small where nouns are
 * written so, unless more than that one is a capital: « IRM ».
 */
export function inSentence(label: string, lang: string): string {
  if (languageOf(lang)?.capitals || /^\p{Lu}\p{Lu}/u.test(label)) return label
  return label.charAt(0).toLocaleLowerCase(lang) + label.slice(1)
}

/** A colon with what stands before it in `lang`, and the space after. */
export const colonIn = (lang: string): string => `${(languageOf(lang) ?? fr).colon} `

const primary = (lang: string): string => lang.split('-', 1)[0]?.toLowerCase() ?? ''
