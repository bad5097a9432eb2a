/** A text as a regular expression finds it letter by letter, with the flag `u` or without: no sign of it means anything. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
