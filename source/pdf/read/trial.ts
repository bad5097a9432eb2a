/** For tests: PDFs written by hand. */

/** A file of these objects with a table of cross-references, as Chromium writes them; the first one is the catalog. */
export function handWritten(objects: readonly string[], trailer = '/Root 1 0 R'): Buffer {
  let body = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const rows = places.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size} ${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}

export const stream = (content: string, entries = ''): string =>
  `<<${entries} /Length ${content.length}>>\nstream\n${content}\nendstream`

/**
 * One page of 200 by 300 points that paints `content`. Object 5 is a face whose letters are 500 wide and its spaces 250, 6 its
 * table of characters; `others` begin at object 7.
 */
export const onePage = (content: string, resources: string, ...others: readonly string[]): Buffer =>
  handWritten([
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    `<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Contents 4 0 R /Resources ${resources}>>`,
    stream(content),
    `<</Subtype /TrueType /BaseFont /Essai /FirstChar 32 /Widths [250 ${'500 '.repeat(94)}] /ToUnicode 6 0 R>>`,
    stream('1 beginbfrange <20> <7e> <0020> endbfrange'),
    ...others,
  ])
