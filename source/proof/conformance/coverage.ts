/**
 * What of the public rules of veraPDF this checker looks at: those of its profiles PDF/UA-1, PDF/A-2a and PDF/A-3a, by
 * clause and number of test (github.com/veraPDF/veraPDF-validation-profiles). The manual's table is made of it.
 */

/** A rule of a profile. */
export interface CoveredRule {
  /** `7.1-3`: clause and number of the test. */
  readonly rule: string
  /** The conditions that look at it; none where there is a reason. */
  readonly conditions: readonly string[]
  /** Why it is not looked at, by its name in `wording/coverage.ts`. */
  readonly reason?: string
  /** tested; pointless: no file of ours has what it is about; missing: not looked at, though it might be broken. */
  readonly status: 'tested' | 'pointless' | 'missing'
}

/** Each line: the rule, then conditions joined by `+`, or a reason behind `!` (pointless) or `?` (missing). */
const read = (table: string): CoveredRule[] =>
  table
    .split(';')
    .map(line => line.trim())
    .filter(Boolean)
    .map(line => {
      const [rule = '', about = ''] = line.split(' ')
      const reason = /^[!?]/.test(about) ? about.slice(1) : undefined
      if (reason === undefined) return {rule, conditions: about.split('+'), status: 'tested'}
      return {rule, conditions: [], reason, status: about.startsWith('!') ? 'pointless' : 'missing'}
    })

const ua = read(`
  5-1 !claimed; 5-2 claim; 5-3 ?prefix; 5-4 ?prefix; 5-5 ?prefix; 6.1-1 header; 6.2-1 tagged;
  7.1-1 artifact-in-content; 7.1-2 content-in-artifact; 7.1-3 unclaimed; 7.1-4 suspects; 7.1-5 role;
  7.1-6 role-circle; 7.1-7 role-standard; 7.1-8 xmp; 7.1-9 xmp-title; 7.1-10 display-title; 7.1-11 structure;
  7.1-12 parent-tree; 7.2-2 language; 7.2-3 nesting; 7.2-4 nesting; 7.2-5 nesting; 7.2-6 nesting; 7.2-7 nesting;
  7.2-8 nesting; 7.2-9 nesting; 7.2-10 nesting; 7.2-11 table-parts; 7.2-12 table-parts; 7.2-13 table-parts;
  7.2-14 table-parts; 7.2-15 table-regular; 7.2-16 table-parts; 7.2-17 nesting; 7.2-18 nesting; 7.2-19 nesting;
  7.2-20 nesting; 7.2-21 language; 7.2-22 language; 7.2-23 language; 7.2-24 language; 7.2-25 language;
  7.2-26 nesting; 7.2-27 nesting; 7.2-28 table-parts; 7.2-29 language-form; 7.2-30 language; 7.2-31 language;
  7.2-32 language; 7.2-33 ?langalt; 7.2-34 language; 7.2-36 nesting; 7.2-37 nesting; 7.2-38 nesting;
  7.2-39 table-parts; 7.2-40 table-parts; 7.2-41 table-regular; 7.2-42 table-regular; 7.2-43 table-regular;
  7.3-1 figure-alt; 7.4.2-1 heading-first+heading-skip; 7.4.4-1 heading-twice; 7.4.4-2 heading-mixed;
  7.4.4-3 heading-mixed; 7.5-1 table-heads; 7.5-2 table-heads; 7.7-1 formula-alt; 7.9-1 note-id; 7.9-2 note-id;
  7.10-1 layers; 7.10-2 layers; 7.11-1 attachments; 7.15-1 actions; 7.16-1 encrypted; 7.18.1-1 annotation-tag;
  7.18.1-2 annotation-contents; 7.18.1-3 !forms; 7.18.2-1 ?trapnet; 7.18.3-1 tab-order; 7.18.4-1 !forms;
  7.18.4-2 !forms; 7.18.5-1 link-tag; 7.18.5-2 annotation-contents; 7.18.6.2-1 !media; 7.18.6.2-2 !media;
  7.18.8-1 !marks; 7.20-1 images; 7.20-2 form-twice; 7.21.3.1-1 font-system; 7.21.3.2-1 font-map;
  7.21.3.3-1 !cmaps; 7.21.3.3-2 !cmaps; 7.21.3.3-3 !cmaps; 7.21.4.1-1 font-embedded; 7.21.4.1-2 glyph-missing;
  7.21.4.2-1 !type1; 7.21.4.2-2 !cidset; 7.21.5-1 ?widths; 7.21.6-1 !truetype; 7.21.6-2 !truetype;
  7.21.6-3 !truetype; 7.21.6-4 !truetype; 7.21.7-1 font-unicode; 7.21.7-2 character-unknown;
  7.21.8-1 glyph-missing;
`)

/** What PDF/A-2a and PDF/A-3a have in common: all but the files that go with a PDF. */
const archives = read(`
  6.1.2-1 header; 6.1.2-2 header; 6.1.3-1 identifier; 6.1.3-2 encrypted; 6.1.3-3 ?bytes; 6.1.4-2 !xref;
  6.1.6-1 ?bytes; 6.1.6-2 ?bytes; 6.1.7.1-1 ?bytes; 6.1.7.1-2 ?bytes; 6.1.7.1-3 filters; 6.1.7.2-1 filters;
  6.1.8-1 ?names; 6.1.9-1 ?bytes; 6.1.10-1 !inline; 6.1.12-1 catalog-keys; 6.1.12-2 !signatures; 6.1.13-1 limits;
  6.1.13-2 ?reals; 6.1.13-3 limits; 6.1.13-4 limits; 6.1.13-5 ?reals; 6.1.13-7 limits; 6.1.13-8 states;
  6.1.13-9 !devicen; 6.1.13-10 !cmaps; 6.1.13-11 limits; 6.2.2-1 operators; 6.2.2-2 ?resources; 6.2.3-1 intent;
  6.2.3-2 !onlyintent; 6.2.3-3 !onlyintent; 6.2.4.2-1 ?icc; 6.2.4.2-2 !overprint; 6.2.4.3-2 intent;
  6.2.4.3-3 colours; 6.2.4.3-4 intent; 6.2.4.4-1 !devicen; 6.2.4.4-2 !devicen; 6.2.5-1 graphics-states;
  6.2.5-2 graphics-states; 6.2.5-3 graphics-states; 6.2.5-4 !halftones; 6.2.5-5 !halftones; 6.2.5-6 !halftones;
  6.2.6-1 graphics-states; 6.2.8-1 images; 6.2.8-2 images; 6.2.8-3 images; 6.2.8.3-1 !jpx; 6.2.8.3-2 !jpx;
  6.2.8.3-3 !jpx; 6.2.8.3-4 !jpx; 6.2.8.3-5 !jpx; 6.2.8-4 ?bits; 6.2.8-5 ?bits; 6.2.9-1 images; 6.2.9-2 images;
  6.2.9-3 images; 6.2.10-1 graphics-states; 6.2.10-2 intent; 6.2.11.2-1 ?fontkeys; 6.2.11.2-2 ?fontkeys;
  6.2.11.2-3 ?fontkeys; 6.2.11.2-4 !simple; 6.2.11.2-5 !simple; 6.2.11.2-6 !simple; 6.2.11.2-7 ?fontkeys;
  6.2.11.3.1-1 font-system; 6.2.11.3.2-1 font-map; 6.2.11.3.3-1 !cmaps; 6.2.11.3.3-2 !cmaps; 6.2.11.3.3-3 !cmaps;
  6.2.11.4.1-1 font-embedded; 6.2.11.4.1-2 glyph-missing; 6.2.11.4.2-1 !type1; 6.2.11.4.2-2 !cidset;
  6.2.11.5-1 ?widths; 6.2.11.6-1 !truetype; 6.2.11.6-2 !truetype; 6.2.11.6-3 !truetype; 6.2.11.6-4 !truetype;
  6.2.11.7.2-1 font-unicode; 6.2.11.7.2-2 character-unknown; 6.2.11.7.3-1 ?pua; 6.2.11.8-1 glyph-missing;
  6.3.1-1 annotation-kind; 6.3.2-1 annotation-flags; 6.3.2-2 annotation-flags; 6.3.3-1 !appearance;
  6.3.3-2 !appearance; 6.3.3-3 !appearance; 6.3.3-4 !appearance; 6.4.1-1 !forms; 6.4.1-2 !forms; 6.4.1-3 !forms;
  6.4.2-1 actions; 6.4.2-2 catalog-keys; 6.4.3-1 !signatures; 6.4.3-2 !signatures; 6.4.3-3 !signatures;
  6.5.1-1 actions; 6.5.1-2 ?named; 6.5.2-1 actions; 6.5.2-2 catalog-keys; 6.6.2.1-1 xmp+xmp-filter;
  6.6.2.1-2 ?packet; 6.6.2.1-3 ?packet; 6.6.2.1-4 xmp; 6.6.2.1-5 ?packet; 6.6.2.3.1-1 ?schemas;
  6.6.2.3.1-2 ?schemas; 6.6.2.3.2-1 ?schemas; 6.6.2.3.3-1 claim; 6.6.2.3.3-2 ?schemas; 6.6.2.3.3-3 ?schemas;
  6.6.2.3.3-4 ?schemas; 6.6.2.3.3-5 ?schemas; 6.6.2.3.3-6 ?schemas; 6.6.2.3.3-7 ?schemas; 6.6.2.3.3-8 ?schemas;
  6.6.2.3.3-9 ?schemas; 6.6.2.3.3-10 ?schemas; 6.6.2.3.3-11 ?schemas; 6.6.2.3.3-12 ?schemas; 6.6.2.3.3-13 ?schemas;
  6.6.2.3.3-14 ?schemas; 6.6.2.3.3-15 ?schemas; 6.6.2.3.3-16 ?schemas; 6.6.2.3.3-17 ?schemas;
  6.6.2.3.3-18 ?schemas; 6.6.4-1 claim; 6.6.4-2 claim; 6.6.4-3 claim; 6.6.4-4 ?prefix; 6.6.4-5 ?prefix;
  6.6.4-6 ?prefix; 6.6.4-7 ?prefix; 6.7.2.2-1 tagged; 6.7.3.3-1 structure; 6.7.3.4-1 role; 6.7.3.4-2 role-circle;
  6.7.3.4-3 role-standard; 6.7.4-1 language-form; 6.8-2 attachments; 6.9-1 layers; 6.9-2 layers; 6.9-3 ?order;
  6.9-4 layers; 6.10-1 catalog-keys; 6.10-2 catalog-keys; 6.11-1 catalog-keys;
`)

export const coverage: Readonly<Record<'PDF/UA-1' | 'PDF/A-2a' | 'PDF/A-3a', readonly CoveredRule[]>> = {
  'PDF/UA-1': ua,
  'PDF/A-2a': [...archives, ...read('6.8-5 attachments')],
  'PDF/A-3a': [...archives, ...read('6.8-1 ?files; 6.8-3 attachments; 6.8-4 ?files')],
}
