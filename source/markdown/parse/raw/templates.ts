/** Addresses with a template's expression in them, which its spaces and marks would end. */
import type {Masks} from './masks.ts'

const address = /\]\([^()\s]*(?:\{\{[^{}\n]{0,300}\}\}|\{%[^{}\n]{0,300}%\})[^()\n"]{0,300}(?: "[^"\n]*")?\)/g

/** `![x](a.png =200x100)`, where the space would end the address. */
const sized =
  /!\[[^\]\n]{0,1000}\]\([^\s()<>]{1,1000} (?==\d{0,5}(?:\.\d{1,3})?%?x\d{0,5}(?:\.\d{1,3})?%?(?: "[^"\n]*")?\))/g

/** `[x]: {{ site.url }}/a/`, a definition. */
const definition = /^ {0,3}\[[^\]\n]{1,300}\]:[ \t]*\S{0,300}\{[{%][^\n]{0,600}$/gm

/** `![x]({{ site.baseurl }}/a.png)`: the text with masks for what the parser would stop at. */
export function maskTemplates(text: string, masks: Masks): string {
  const masked = (found: string): string =>
    found.replace(/\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}/g, inside => inside.replace(/[ <>"'()\\]/g, sign => masks.of(sign)))
  return text
    .replace(address, masked)
    .replace(definition, masked)
    .replace(sized, found => found.slice(0, -1) + masks.of(' '))
}
