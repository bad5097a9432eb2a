/** Whether a text is written for MyST: it has directives, labels or roles. */
export function isMystText(text: string): boolean {
  return /^(?:`{3,}|:{3,})\{[a-z]|^\([\w:.-]+\)=\s*$|\{[a-z:]+\}`/m.test(text)
}
