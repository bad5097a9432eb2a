/**
 * Names of ours: the classes and ids by which the house knows its own elements. An author's HTML never bears them, or his
 * `<div class="notes">` would be taken for the notes of a page.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Classes on which the program acts: what bears them is moved, numbered, cut or counted. */
const structure = words(`
  all-answers answer answer-box answer-grid answer-line answer-lines answer-room blank blank-answer box box-title broken call-separator caption change-block change-in change-mark change-out changed
  chapter-label code credit cut
  drawing endnotes endnotes-title equation-number exercise figure formula formula-body formula-end front-title glossary goes-on group
  hasContent heading-number inline-image
  index-entry index-line index-page keep label line line-end missing-image missing-reference natural note note-call note-label
  notes page-break page-notes page-place prose pullquote reference reference-title room room-grid set set-line statements student task task-box
  task-list-item tasks teacher timeline undivided
  key-of-answers key-exercise match-answer match-dot match-head match-label match-left match-place match-right match-side match-text
  matching tied order-answer order-box order-text ordering exercise-points scale`)

/** Classes that our own templates and style sheets use, and that a template may take. */
const dress = words(`
  aside formulas pupil-field pupil-line pupil-rule handout-head key-choice key-number key-title key-words title-words title-score score-rule running-foot running-folio back back-code back-foot back-head back-image back-isbn back-pictured back-plain back-publisher back-text
  back-title barcode colophon-composed colophon-credit colophon-label colophon-publisher colophon-subtitle
  colophon-text colophon-title columns contents contents-list cover cover-author cover-collection cover-edition
  cover-foot cover-head cover-image cover-logo cover-pictured cover-plain cover-publisher cover-rule cover-subtitle
  cover-text cover-title credits-list entries entry entry-number entry-space entry-title figures-list spine spine-rising spine-title spread
  glossary-list index-below index-list leader list page-ref running-text tables-list title-author title-block title-date
  title-line title-subtitle title-text verse
  actuarial circle-pad downstrike longdiv-arc longdiv-top mathbb mathcal mathscr menclose phasor-angle phasor-bottom sout
  textcircle upstrike`)

/** Families of names: of the page model, of code, of the levels of a list, of boxes, of HTML made plain, of formulas. */
const families = /^(?:pagedjs|hljs-|level-\d|html-|box-|tml-|chr-)/

/** Whether a class is one of ours: an author's HTML and attributes in braces may not bear it. */
export const isHouseClass = (name: string): boolean => structure.has(name) || dress.has(name) || families.test(name)

/** Whether a class is one on which the program acts: not even a page template may bear it. */
export const isHouseStructure = (name: string): boolean => structure.has(name) || /^(?:pagedjs|hljs-)/.test(name)

/** Whether an id is one that the house gives: to pages, to drawings, to what its program reads by name. */
export const isHouseId = (id: string): boolean => /^(?:page-\d+|[dt]\d+(?:-.*)?|paged.*|fascicule.*)$/i.test(id)
