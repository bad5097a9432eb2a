/**
 * Mutants that no test can notice, argued one by one: the program does the same with them. Each names its file, its line in
 * the compiled file with ▸ before what is replaced (as the report prints it), and what it is replaced by.
 *
 * @type {readonly {file: string, code: string, after: string, why: string}[]}
 */
export const equivalents = [
  {
    file: 'typography/correct.js',
    code: "const block = { ...blockOf({ type: 'text' }, ▸'value', part, tag, new Set()), kind: 'text' };",
    after: "''",
    why: 'the field of a leaf is read where edits are written into a tree; here there is none, only a text',
  },
  {
    file: 'typography/run.js',
    code: 'let last = ▸0;',
    after: '(-1)',
    why: 'compared with the start of a change, which is 0 or more',
  },
  {
    file: 'typography/run.js',
    code: '▸kept.set(changes, shifts);',
    after: ';',
    why: 'what was computed is remembered; without, it is computed again, and is the same',
  },
  {
    file: 'typography/run.js',
    code: 'const from = ▸shifts[index]?.from ?? 0;',
    after: 'shifts[index]?.from',
    why: 'the index comes from lastAt and goes down to 0: there is always such a shift',
  },
  {
    file: 'typography/numbers.js',
    code: "while (from >= ▸0 && (isDigit(text.charAt(from)) || '.,'.includes(text.charAt(from)) || isGroup(text, from)))",
    after: '(-1)',
    why: 'one step further the character is as empty as at -1, and that is what is looked at after',
  },
  {
    file: 'typography/markdown-source.js',
    code: 'for (let at = slice.lastIndexOf(quote); at > ▸0; at = slice.lastIndexOf(quote, at - 1)) {',
    after: '(-1)',
    why: 'a link, an image and a definition begin with a bracket or a mark: no quote stands at 0',
  },
  {
    file: 'pdf/read/content.js',
    code: 'const room = cursor.bytes.indexOf(0x3e, cursor.at) ▸- cursor.at;',
    after: '+',
    why: 'only the room that is kept ready for the string grows; its length is said apart',
  },
  {
    file: 'pdf/draft.js',
    code: 'for (let number = ▸1; number < file.size; number++) {',
    after: '0',
    why: 'object 0 heads the list of free objects (ISO 32000-2, 7.5.4): it is never one that is in use',
  },
  {
    file: 'pdf/read/text.js',
    code: 'const last = length > 0 ? units[length - 1] : ▸0;',
    after: '(-1)',
    why: 'it is compared with two kinds of spaces alone, and is neither',
  },
  {
    file: 'pages/inside/fill/tables.js',
    code: 'body.▸append(...part.childNodes);',
    after: 'prepend',
    why: 'the body is new and empty',
  },
  {
    file: 'pages/inside/fill/formulas.js',
    code: 'line.▸append(probe, formula);',
    after: 'prepend',
    why: 'the line is new and empty',
  },
  {
    file: 'pages/inside/fill/lift.js',
    code: 'free = place.top + height + room.grid ▸- Math.max(0, lift);',
    after: '+',
    why: 'a float that does not fit below its place ends at the foot once it is lifted: below it no other is lifted, however far',
  },
  {
    file: 'proof/press/standard.js',
    code: 'const isWithin = boxes.bleed.every((side, i) => i < 2 ? side >= (▸boxes.media[i] ?? 0) - exact : side <= (boxes.media[i] ?? 0) + exact);',
    after: 'boxes.media[i]',
    why: 'both boxes have four sides',
  },
  {
    file: 'proof/quality/body.js',
    code: 'const seen = ▸mean(distances.filter(distance => Math.abs(distance - middle) < 0.8)) ?? middle;',
    after: 'mean(distances.filter(distance => Math.abs(distance - middle) < 0.8))',
    why: 'the middle is one of the distances: there is always one so near',
  },
  {
    file: 'proof/quality/margins.js',
    code: 'const margins = ▸outer[page]?.filter(line => isFolio(line.text) || (seen.get(keyOf(line)) ?? 0) > 1) ?? [];',
    after: 'outer[page]?.filter(line => isFolio(line.text) || (seen.get(keyOf(line)) ?? 0) > 1)',
    why: 'each page has its outer lines',
  },
  {
    file: 'proof/page/seen/picture.js',
    code: 'const least = CORE * changes.reduce((most, change) => Math.max(most, change), ▸0);',
    after: '1',
    why: 'a change that counts is more than the noise of a picture, which is 2',
  },
]
