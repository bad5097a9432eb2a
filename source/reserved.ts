/**
 * Names of ours: the classes and ids by which the house knows its own elements. An author's HTML never bears them, or his
 * `<div class="notes">` would be taken for the notes of a page.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Classes on which the program acts: what bears them is moved, numbered, cut or counted. */
const structure = words(`
  all-answers answer answer-box answer-grid answer-line answer-lines answer-room blank
  blank-answer box box-title broken call-separator caption change-block change-in change-mark change-out
  changed chapter-label code credit cut drawing endnotes endnotes-title equation-number exercise
  exercise-points figure figure-pair formula formula-body formula-end formula-mark front-title glossary goes-on group hasContent
  heading-number index-entry index-line index-page inline-image keep key-exercise key-of-answers label line
  line-end link-codes match-answer match-dot match-head match-label match-left match-place match-right
  match-side match-text matching missing-image missing-reference natural note note-call note-label notes
  numbered opening-picture over-columns order-answer order-box order-text ordering page-break page-notes page-place
  paragraph-number prose pullquote reference reference-title room room-grid scale set set-line statements
  student table-cell table-line table-lines task task-box task-list-item tasks teacher tied timeline undivided`)

/** Classes that our own templates and style sheets use, and that a template may take. */
const dress = words(`
  acronym actuarial address aside attribution back back-address back-code back-foot back-head back-house back-image
  back-isbn back-logo back-pictured back-plain back-price back-publisher back-text back-title barcode
  circle-pad colophon-code colophon-composed colophon-credit colophon-current colophon-label colophon-picture
  colophon-publisher colophon-subtitle colophon-text colophon-title columns contents contents-list cover
  cover-author cover-collection cover-edition cover-foot cover-head cover-image cover-logo cover-pictured
  cover-plain cover-publisher cover-rule cover-subtitle cover-text cover-title credits-list downstrike entries
  entry entry-number entry-space entry-title figures-list formulas glossary-list handout-head index-below
  index-list key-choice key-number key-title key-words leader link-address link-code link-entry link-number
  link-space link-words links-list links-title list longdiv-arc longdiv-top mathbb mathcal mathscr menclose
  page-ref phasor-angle phasor-bottom pupil-field pupil-line pupil-rule pupil-variant running-folio running-foot running-text
  score-rule separate-lines small-capitals sout spine spine-rising spine-title spread superior tables-list textcircle
  title-author title-below title-block title-date title-house title-line title-logo title-page title-page-author
  title-page-edition title-page-publisher title-page-rule title-page-subtitle title-page-title title-publisher
  title-score title-subtitle title-summary title-summary-label title-summary-text title-text title-words
  upstrike verse verse-indent`)

/** Families of names: of the page model, of code, of the levels of a list, of boxes, of HTML made plain, of formulas. */
const families = /^(?:pagedjs|hljs-|level-\d|html-|box-|tml-|chr-)/

/** Whether a class is one of ours: an author's HTML and attributes in braces may not bear it. */
export const isHouseClass = (name: string): boolean => structure.has(name) || dress.has(name) || families.test(name)

/** Whether a class is one on which the program acts: not even a page template may bear it. */
export const isHouseStructure = (name: string): boolean => structure.has(name) || /^(?:pagedjs|hljs-)/.test(name)

/** Whether an id is one that the house gives: to pages, to drawings, to what its program reads by name. */
export const isHouseId = (id: string): boolean => /^(?:page-\d+|[dt]\d+(?:-.*)?|paged.*|fascicule.*)$/i.test(id)
