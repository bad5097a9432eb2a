/** A theme: custom properties over base.css. `explain.test.ts` fails until it is worded; the rest is a look at its pages: `node scripts/contact-sheet.js`. */
export function plan(name) {
  return {
    files: {
      [`styles/themes/${name}.css`]: `/* «${name}»: in a sentence, and the contrast on white of each colour that letters have. */

:root {
  --accent: #0b4f6c;
}
`,
    },
    lines: [
      {
        file: 'source/wording/names.ts',
        before: /(?<=themeWords: Named = \{\n)/,
        line: `  ${/-/.test(name) ? `'${name}'` : name}: {fr: '', en: ''},\n`,
      },
    ],
  }
}
