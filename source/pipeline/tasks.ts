/**
 * What the worker does, task by task, for one command. It holds the publication and the trees; what comes and goes is plain
 * data. Each room is loaded with the first task that needs it.
 */
import type {Changes, CompareOptions, Edition} from '../editions/index.ts'
import type {Attached, AttachedLimits} from '../pdf/read/attachments.ts'
import type {Difference} from '../proof/file/compare.ts'
import type {PublicationInput} from '../publication/index.ts'
import type {Box, Finding, PagePicture, Pages, Profile, Publication} from '../types.ts'
import type {WordDocument} from '../word/index.ts'
import type {Fixed} from './fix.ts'
import type {ImposeWish, Sheets} from './impose.ts'
import type {Numbered} from './paragraph-numbers.ts'
import type {ReadFile} from './read-file.ts'
import type {Composed, Finished, Text} from './types.ts'

/** A publication as it travels between the threads: the bytes of its files are asked for by name. */
export type PublicationData = Omit<Publication, 'read'>

/** Tells how far a task is: the name of the file that it begins with. */
export type Sign = (file: string) => void

/** What a task may ask of the main thread while it works: a question and its answer. */
export interface Questions {
  /** The picture of a part of a page; the bytes of a picture of the web, which the main thread fetched. */
  readonly finish: {
    readonly question: {readonly number: number; readonly box: Box} | {readonly name: string}
    readonly answer: PagePicture | Uint8Array | undefined
  }
}

export type Ask<Name extends keyof Questions> = (
  question: Questions[Name]['question'],
) => Promise<Questions[Name]['answer']>

export type Tasks = ReturnType<typeof tasks>

export function tasks() {
  let held: Publication | undefined
  let text: Text | undefined
  let svg: ReadonlyMap<string, string> = new Map()
  const composed = new Map<string, Composed>()
  let former: Edition | undefined
  const variants = new Map<string, Text>()
  /** The text in the order of a profile's variant. */
  const textFor = async ({variant}: Profile): Promise<Text> => {
    const all = known(text)
    if (variant === undefined) return all
    const {variantOf} = await import('./variants.ts')
    const made = variants.get(variant) ?? {
      ...all,
      trees: variantOf(all.trees, variant, all.publication.configuration),
    }
    variants.set(variant, made)
    return made
  }

  return {
    /** Reads what a command line names. */
    async publication({input, profiles}: {input: PublicationInput; profiles: readonly Profile[]}) {
      const {readPublication} = await import('../publication/index.ts')
      held = await readPublication(input, profiles)
      return dataOf(held)
    },

    /** Reads what a command line names as a part of the publication around it. */
    async part({input, profiles}: {input: PublicationInput; profiles: readonly Profile[]}) {
      const {readWithin} = await import('./within.ts')
      const found = await readWithin(input, profiles)
      held = found.publication
      return {...found, publication: dataOf(held)}
    },

    /** The bytes of a file of the publication that was read. */
    async file({folder, name}: {folder: string; name: string}): Promise<Uint8Array> {
      if (held?.folder !== folder) throw new Error(`the worker has read another folder than ${folder}`)
      return held.read(name)
    },

    /** Markdown → hast, which stays here. */
    async read(
      given: {publication: PublicationData; drawings: ReadonlyMap<string, string>; numbers?: string | undefined},
      sign: Sign,
    ): Promise<void> {
      const {read} = await import('./stages.ts')
      text = await read({...given.publication, read: unreadable}, sign, given.numbers)
      svg = given.drawings
      variants.clear()
    },

    /** The numbers of the paragraphs of what was read, new ones for those that have none. */
    async number(): Promise<Numbered> {
      const {numberedAnew} = await import('./paragraph-numbers.ts')
      return numberedAnew(known(text), known(held))
    },

    /** Keeps what was read as the edition of before: the next that is read is compared with it. */
    async keep(): Promise<void> {
      const {editionIn} = await import('./editions.ts')
      former = await editionIn(known(text), known(held).read)
    },

    /** What changed from the edition that was kept to the one that was read since. */
    async compare(options: CompareOptions): Promise<Changes> {
      const {compared, editionIn} = await import('./editions.ts')
      return compared(known(former), await editionIn(known(text), known(held).read), options)
    },

    /** Marks changes in the text that was read. */
    async mark({changes, options}: {changes: Changes; options: CompareOptions}): Promise<void> {
      const {marked} = await import('./editions.ts')
      text = marked(known(text), changes, options)
    },

    /** hast → the document of a profile. */
    async compose(profile: Profile): Promise<Composed> {
      const {compose} = await import('./stages.ts')
      const made = await compose(await textFor(profile), profile, svg)
      composed.set(profile.layoutKey, made)
      return made
    },

    /** What can be said of the document of a profile. */
    async check(profile: Profile): Promise<readonly Finding[]> {
      const {compose} = await import('./stages.ts')
      return (await compose(await textFor(profile), profile, svg)).findings
    },

    /** What Chromium printed → the PDF of a profile, proved. */
    async finish(
      {profile, printed, pages}: {profile: Profile; printed: Uint8Array; pages: Pages},
      _: Sign,
      ask: Ask<'finish'>,
    ): Promise<Finished> {
      const {finishAndProve} = await import('./stages.ts')
      const picture = async (number: number, box: Box) => (await ask({number, box})) as PagePicture | undefined
      const document = known(composed.get(profile.layoutKey))
      const read = async (name: string) => {
        const own = held ?? known(text).publication
        return own.files.has(name) ? own.read(name) : ((await ask({name})) as Uint8Array)
      }
      return finishAndProve(await textFor(profile), document, profile, printed, pages, {picture, read, svg})
    },

    /** What typography changes in the files of the publication that was read. */
    async fix(_: undefined, sign: Sign): Promise<readonly Fixed[]> {
      const {fixedSources} = await import('./fix.ts')
      return fixedSources(known(held), sign)
    },

    /** The files that lie in a PDF; undefined where they are too many or too large, none where it is no PDF of ours. */
    async attached({bytes, limits}: {bytes: Uint8Array; limits: AttachedLimits}): Promise<Attached[] | undefined> {
      const {readAttachments, TooMuch} = await import('../pdf/read/attachments.ts')
      try {
        return readAttachments(bytes, limits)
      } catch (error) {
        return error instanceof TooMuch ? undefined : [] // whatever is wrong with it, it is no archive of ours
      }
    },

    /** Where two PDFs differ; undefined where they do not. */
    async differ({one, other}: {one: Uint8Array; other: Uint8Array}): Promise<Difference | undefined> {
      const {difference} = await import('../proof/file/compare.ts')
      return difference(one, other)
    },

    /** Proves a PDF of the disk by itself and, after `read`, against the text. */
    async prove({bytes, shows}: {bytes: Uint8Array; shows: readonly string[]}): Promise<ReadFile | undefined> {
      const {proveFile} = await import('./read-file.ts')
      return proveFile(bytes, text?.trees.map(tree => tree.text) ?? [], shows)
    },

    /** A word processor's file as the files of a publication. */
    async word({bytes, name}: {bytes: Uint8Array; name: string}): Promise<WordDocument> {
      const {readWord} = await import('../word/index.ts')
      return readWord(bytes, name)
    },

    /** Puts the pages of a PDF of the disk on sheets. */
    async impose({bytes, name, wish}: {bytes: Uint8Array; name: string; wish: ImposeWish}): Promise<Sheets> {
      const {imposeFile} = await import('./impose.ts')
      return imposeFile(bytes, name, wish)
    },
  }
}

const dataOf = ({read: _, ...data}: Publication): PublicationData => data

const known = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('a task was asked for before the one that it needs')
  return value
}

const unreadable = async (name: string) => {
  throw new Error(`not a file of the worker: ${name}`)
}
