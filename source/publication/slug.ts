import {foldedName} from '../text/fold.ts'

/**
 * A title as the name of a file: ASCII, lower case, hyphens, 60 characters at most, cut between words.
 * « L'œuvre d'État : 2ᵉ partie » gives `l-oeuvre-d-etat-2e-partie`. Gives '' for a title without Latin letters or digits.
 */
export function slugOf(title: string): string {
  const ascii = foldedName(title).replace(/^-|-$/g, '')
  if (ascii.length <= longest) return ascii
  const cut = ascii.lastIndexOf('-', longest)
  return ascii.slice(0, cut > 0 ? cut : longest)
}

const longest = 60
