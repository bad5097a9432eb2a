/** The erratum sheet of `diff`. */
import {type BlockPages, type Changes, errata, erratumText, type FrontChange, mostErrata} from '../../editions/index.ts'
import {MachineError} from '../../fault.ts'
import {type BuildOptions, build} from '../../pipeline/index.ts'
import {readPublication} from '../../pipeline/publication.ts'
import type {TextThread} from '../../pipeline/text-thread.ts'
import type {Output, Publication} from '../../types.ts'
import {editionWordsFor} from '../../wording/editions/index.ts'

/** @throws {MachineError} exit 2: there is more to correct than a sheet holds */
export function checkErrata(changes: Changes, front: readonly FrontChange[]): void {
  const count = errata(changes).length + front.length
  if (count > mostErrata) throw new MachineError('erratum-long', 2, {count})
}

/** What a sheet is made of. */
interface Errata {
  readonly changes: Changes
  readonly front: readonly FrontChange[]
  /** The edition that it corrects, called `name` where it has no version. */
  readonly before: Publication
  readonly name: string
  readonly pages: BlockPages | undefined
}

/** The body of the sheet, as Markdown. */
export function erratumOf({changes, front, before, name, pages}: Errata): string {
  const {title, lang, edition} = before.configuration
  return erratumText(changes, editionWordsFor(lang), {
    title,
    edition: edition?.version ?? name,
    front,
    ...(pages && {pages}),
  })
}

/**
 * The sheet as a PDF of the publication's page.
 *
 * @throws {MachineError} exit 2: it is longer than a page
 */
export async function erratumSheet(
  text: string,
  {configuration, folder}: Publication,
  options: Omit<BuildOptions, 'profiles'> & {readonly thread: TextThread},
): Promise<Output[]> {
  const {lang, page} = configuration
  const {title} = editionWordsFor(lang).erratum
  const size = `[${page.width}mm, ${page.height}mm]`
  const head = `---\ntitle: ${title}\nlang: ${lang}\nkind: document\npage: {size: ${size}}\n---\n\n`
  const sheet = await readPublication({text: new TextEncoder().encode(head + text), folder}, options.thread)
  const outputs = await build(sheet, {...options, profiles: ['screen']})
  if ((outputs[0]?.pages ?? 0) > 1) throw new MachineError('erratum-long', 2, {count: text.split('\n\n').length - 1})
  return outputs
}

/** The sheet as it is read, without the marks of Markdown. */
export const plainOf = (text: string): string => text.replace(/\*\*/g, '').replace(/\\(?=[!-/:-@[-`{-~])/g, '')
