/** The words that a publication prints by itself, one file a language of publications. */
import type {Labels} from '../types.ts'
import {en} from './en.ts'
import {fr} from './fr.ts'

const labels: Readonly<Record<string, Labels>> = {en, fr}

/**
 * The labels of a publication in the language `lang` (BCP 47). Any French gives French labels; a language without a file
 * gives French ones too, since Fascicule sets French publications.
 */
export function labelsFor(lang: string): Labels {
  return labels[lang.split('-', 1)[0]?.toLowerCase() ?? ''] ?? fr
}
