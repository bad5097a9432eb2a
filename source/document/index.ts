/** Trees of one publication → the HTML document of one profile, ready for layout. Pure: no file, no clock, no network. */
import type {Element, ElementContent} from 'hast'
import type {Assembled, Configuration, Finding, Place, Profile, Publication, Spread, Tree} from '../types.ts'
import {labelsFor} from '../wording/index.ts'
import {addAddresses} from './addresses/index.ts'
import {bindTitles} from './bind.ts'
import {markBreaks} from './breaks.ts'
import {type Chapter, type Chapters, cutAtBreaks, divide, section} from './chapters.ts'
import {copyTrees} from './copy.ts'
import {inlineDrawings} from './drawings/index.ts'
import {fillScales, isOfExercises, numberExercises, totalOf} from './exercises.ts'
import {markShapes} from './figures.ts'
import {groupTerms} from './groups.ts'
import {serialise, stamp} from './html.ts'
import {giveIds, type Ids} from './ids.ts'
import {keyOf} from './key.ts'
import {addLists} from './lists.ts'
import {bareCredit, type Dress, hasCover, type Matter, makeMatter, type ReadProse, variantName} from './matter.ts'
import {elements, isElement, made, textOf} from './nodes.ts'
import {type NotedChapter, placeNotes} from './notes.ts'
import {numberCaptions, numberEquations, numberHeadings} from './numbers.ts'
import {setOpenings} from './openings.ts'
import {showParagraphNumbers} from './paragraph-numbers.ts'
import {writeReferences} from './references.ts'
import {evenBlanks, makeRooms, markDerived} from './rooms.ts'
import {setFoot, setRunning} from './running.ts'
import {spreadSection} from './spread.ts'
import {facesOf, isMirrored, stylesOf} from './styles.ts'
import {markTables} from './tables.ts'
import type {Value} from './template.ts'

export {hasCover} from './matter.ts'
export {prepareDocument} from './prepare.ts'
export {isRising, spineSize} from './spread.ts'

export interface AssembleOptions {
  /** SVG images by name, to be put into the document as drawings; an image that is not among them stays an `img`. */
  readonly svg?: ReadonlyMap<string, string>
  /** Version of Fascicule, for the metadata. */
  readonly version?: string
  /** Raises the letters of a text of the configuration where they are in the text of the publication. */
  readonly dress?: Dress
  /** Reads the Markdown of a text of the configuration, that of the back cover. */
  readonly prose?: ReadProse
}

/**
 * Assembles the document of `profile`: what the profile shows of the trees, divided into sections, numbered and linked,
 * with cover, contents, lists and colophon. The trees stay as they are. Page numbers are « 00 » until layout knows them.
 */
export function assemble(
  publication: Publication,
  trees: readonly Tree[],
  profile: Profile,
  options: AssembleOptions = {},
): Assembled {
  const {configuration} = publication
  const labels = labelsFor(configuration.lang, configuration.labels)
  const {copies, places} = copyTrees(trees, profile, configuration.spaces === 'equal')
  const placeOf = (element: Element) => places[Number(element.properties.dataRef)]
  if (profile.rooms) makeRooms(copies, configuration.spaces === 'equal')
  else if (configuration.spaces === 'equal') evenBlanks(copies)
  const addresses = addAddresses(copies, profile.addresses, places)
  const ids = giveIds(copies)
  showParagraphNumbers(copies)
  const drawn = options.svg ? inlineDrawings(copies, options.svg, placeOf) : []

  const divided = divide(copies, configuration, hasCover(configuration) ? 1 : 2)
  const title = titleOf(divided, configuration)
  const chapters = sectionsOf(divided.chapters, configuration)
  const text = chapters.flatMap(chapter => chapter.sections)
  const bound = hasCover(configuration)
  const credits = setOpenings(text, ids, bound && configuration.edition !== undefined)
  const typed = configuration.numbering ? numberHeadings(text, labels) : []
  const captions = numberCaptions(text, ids, labels)
  const equations = numberEquations(text)
  const {lang} = configuration
  const exercises = numberExercises(text, lang)
  const unscaled = fillScales(text, exercises, {labels, lang, placeOf})
  markTables(text)
  markShapes(text)
  groupTerms(text)
  const ends = placeNotes(chapters, copies, ids, configuration.notes, element => placeOf(element)?.file)
  for (const chapter of chapters) setRunning(chapter.sections, chapter.title || title, [2])
  if (configuration.chapters.start === 'flow') setRunning(text, title, [1])
  const key = configuration.answers ? keyOf(text, exercises, labels) : []
  for (const node of key.flatMap(elements)) if (isElement(node, 'h2')) ids.name(node, 'key')
  // In a pair the key is the teacher's pages, and no pupil's page has its room.
  const isApart = configuration.answers === 'sheet' || profile.rooms !== undefined
  if (!isApart) text.at(-1)?.children.push(...key)

  const matter = makeMatter(publication, titleValue(divided, title, !hasCover(configuration)), title, labels, {
    dress: options.dress,
    prose: options.prose,
    credits: [...(divided.credit ? [bareCredit(divided.credit)] : []), ...credits],
    making: {faces: facesOf(publication, profile), tool: `Fascicule ${options.version ?? ''}`.trim()},
    total: totalOf(exercises, lang),
    variant: variantName(labels, profile.variant),
  })
  dressTitle(divided, text, matter.titleBlock, ids)
  if (profile.spread) return spreadDocument(publication, profile, {matter, title, places, version: options.version})
  const lists = addLists({publication, labels, ids, captions, text, ends, addresses})
  const answers = isApart && key.length > 0 ? section('chapter', key) : undefined
  const sections = [
    matter.cover,
    matter.titlePage,
    lists.contents,
    ...text,
    ...lists.after,
    answers,
    matter.colophon,
    matter.back,
  ].filter(section => section !== undefined)
  if (configuration.kind === 'handout')
    setFoot(sections, [configuration.publisher, title, variantName(labels, profile.variant)])
  const files = new Set(trees.map(tree => tree.file))
  const broken = writeReferences(sections, {
    ids,
    captions,
    equations,
    labels: isMirrored(configuration) ? labels : {...labels, facing: ''},
    lang,
    files,
    placeOf,
  })
  if (profile.rooms) markDerived(sections)
  bindTitles(sections, configuration.lang)
  sections.forEach(markBreaks)
  stamp(sections, places)
  const all = sections.flatMap(elements)
  const {styles, spots, findings} = stylesOf(publication, profile, {
    math: all.some(element => element.tagName === 'math'),
    exercises: all.some(isOfExercises),
  })
  return {
    title,
    lang,
    html: serialise(sections),
    styles,
    ...(spots.length > 0 && {spots}),
    places,
    metadata: metadataOf(configuration, title, options.version),
    findings: [
      ...untitled(title, divided, publication),
      ...drawn,
      ...typedNumbers(typed, placeOf),
      ...unscaled,
      ...once([...matter.findings, ...lists.findings]),
      ...broken,
      ...findings,
    ],
  }
}

interface Spreading {
  readonly matter: Matter
  readonly title: string
  readonly places: (Place | undefined)[]
  readonly version: string | undefined
}

/** The document of the cover laid open: its one page. */
function spreadDocument(
  publication: Publication,
  profile: Profile & {readonly spread?: Spread},
  {matter, title, places, version}: Spreading,
): Assembled {
  const {configuration} = publication
  const section = spreadSection(matter, profile.spread ?? {side: 0, spine: 0}, title, configuration)
  stamp([section], places)
  const {styles, spots, findings} = stylesOf(publication, profile)
  return {
    title,
    lang: configuration.lang,
    html: serialise([section]),
    styles,
    ...(spots.length > 0 && {spots}),
    places,
    metadata: metadataOf(configuration, title, version),
    findings,
  }
}

/** Numbers that were typed are told once a file. */
function typedNumbers(headings: readonly Element[], placeOf: (element: Element) => Place | undefined): Finding[] {
  const files = new Map<string | undefined, Finding>()
  for (const heading of headings) {
    const place = placeOf(heading)
    if (!files.has(place?.file))
      files.set(place?.file, {place, rule: 'number-typed', severity: 'info', values: {title: textOf(heading)}})
  }
  return [...files.values()]
}

/** A template that serves several lists is told of once. */
const once = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map(finding => [JSON.stringify(finding), finding])).values(),
]

/** The publication's title as plain text: the configuration's, the first heading, the name of the outputs. */
function titleOf({title, chapters}: Chapters, configuration: Configuration): string {
  return (
    configuration.title || (title && textOf(title)) || chapters.find(each => each.title)?.title || configuration.slug
  )
}

/** The name of the file on a cover is no title. */
function untitled(title: string, {chapters, title: own}: Chapters, {configuration, sources}: Publication): Finding[] {
  const [first] = sources
  if (configuration.title || own || chapters.some(chapter => chapter.title) || !first?.text.trim()) return []
  const place = {file: first.name, line: 1, column: 1}
  return [{place, rule: 'title-none', severity: 'warning', values: {title}}]
}

interface Sectioned extends NotedChapter {
  readonly sections: readonly Element[]
}

/** The sections of each chapter; a publication whose chapters flow is one chapter, as far as pages and notes go. */
function sectionsOf(chapters: readonly Chapter[], configuration: Configuration): Sectioned[] {
  const {start} = configuration.chapters
  if (start === 'flow') {
    const nodes = chapters.flatMap(chapter => chapter.nodes)
    return [{title: '', sections: cutAtBreaks(nodes, 'page')}]
  }
  return chapters.map(({heading, title, nodes}) => {
    const sections = cutAtBreaks(nodes, start)
    const first = sections[0]
    if (heading && first?.children.find(node => node.type === 'element') === heading)
      first.properties.dataOpening = true
    return {title, sections}
  })
}

/** The author's own heading where the cover or title block shows it, so that its words keep their origin. */
function titleValue({title, titleStays}: Chapters, text: string, isBlock: boolean): Value {
  const own = title && (!titleStays || isBlock)
  if (!own || !title) return text
  return [
    made(
      'span',
      {className: ['title-text'], dataRef: title.properties.dataRef, id: title.properties.id},
      title.children,
    ),
  ]
}

/** Puts the title block where the author's title stands, or first of all. */
function dressTitle(
  {title, titleStays}: Chapters,
  text: Element[],
  block: readonly ElementContent[] | undefined,
  ids: Ids,
): void {
  const first = text[0]
  if (!first) return
  if (block) {
    const at = title ? first.children.indexOf(title) : -1
    first.children.splice(Math.max(0, at), at < 0 ? 0 : 1, ...block)
    for (const heading of block.flatMap(node => (isElement(node) ? [node, ...node.children] : []))) {
      if (isElement(heading, 'h1')) ids.name(heading, 'title')
    }
  } else if (title && titleStays) {
    title.tagName = 'p'
    title.properties.className = ['front-title']
  }
}

function metadataOf(configuration: Configuration, title: string, version = ''): Assembled['metadata'] {
  const {author, description, keywords, subtitle, lang, edition, epoch, publisher} = configuration
  const date = edition?.date ?? epoch
  const subject = description ?? subtitle
  return {
    title,
    author,
    ...(subject === undefined ? {} : {subject}),
    ...(keywords === undefined ? {} : {keywords}),
    lang,
    ...(publisher === undefined ? {} : {publisher}),
    ...(date === undefined ? {} : {date}),
    ...(edition?.rights === undefined ? {} : {rights: edition.rights}),
    ...(edition?.isbn === undefined ? {} : {isbn: edition.isbn}),
    ...(edition?.version === undefined ? {} : {version: edition.version}),
    ...(edition?.address === undefined ? {} : {address: edition.address}),
    producer: `Fascicule ${version}`.trim(),
  }
}
