import {loadCss} from '../css/library.ts'
import type {Publication} from '../types.ts'
import {loadXml} from './drawings/parse.ts'
import {ownSheetName} from './sheets.ts'
import {isRead} from './theme.ts'

/**
 * Loads the parsers that a publication needs to be assembled, and no others: of XML for its drawings, of CSS for style
 * sheets of its own, and for drawings and templates with styles.
 *
 * @param svg the drawings that `assemble` will be given, by name
 */
export async function prepareDocument(
  publication: Publication,
  svg: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const {styles, templates} = publication
  const isStyled =
    [...styles].some(([name, css]) => isRead(name, css, ownSheetName(name, publication.files))) ||
    [...templates.values()].some(html => /\sstyle[\s=/>]|<svg\b/i.test(html)) ||
    [...svg.values()].some(source => source.includes('style'))
  await Promise.all([isStyled && loadCss(), svg.size > 0 && loadXml()])
}
