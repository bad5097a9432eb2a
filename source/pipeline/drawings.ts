import type {Publication} from '../types.ts'

/** The text of every SVG of the publication by its name: drawings are put into the document, where its faces are. */
export async function drawingsOf(publication: Publication): Promise<Map<string, string>> {
  const drawings = new Map<string, string>()
  for (const {name, fault} of publication.files.values()) {
    if (fault || !name.toLowerCase().endsWith('.svg')) continue
    drawings.set(name, new TextDecoder().decode(await publication.read(name)))
  }
  return drawings
}
