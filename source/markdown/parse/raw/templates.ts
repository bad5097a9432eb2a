/** Addresses with a template's expression in them, which its spaces and marks would end. */
import type {Masks} from './masks.ts'

const address = /\]\([^()\s]*(?:\{\{[^{}\n]{0,300}\}\}|\{%[^{}\n]{0,300}%\})[^()\n"]{0,300}(?: "[^"\n]*")?\)/g

/** `![x]({{ site.baseurl }}/a.png)`: the text with masks for what the parser would stop at. */
export function maskTemplates(text: string, masks: Masks): string {
  return text.replace(address, found =>
    found.replace(/\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}/g, inside => inside.replace(/[ <>"'()\\]/g, sign => masks.of(sign))),
  )
}
