/**
 * What an MDX file has that no other Markdown has: names that are components whatever element of HTML bears them too, and a
 * program whose constants and pictures are named in its text.
 *
 * @see https://mdxjs.com/docs/what-is-mdx/
 */
import {withoutHead} from '../text/head.ts'
import type {SourceFile} from '../types.ts'

/** A line by which a file takes a component from elsewhere: Docusaurus reads MDX in files that end in `.md`. */
const takes = /^import[ \t]+[\w*{$][^\n]*[ \t}]from[ \t]*['"]/m

/** Whether a file is MDX: by its name, or by what it takes from elsewhere before its first block of code; VitePress has such lines in a `<script>`. */
export function isMdx({name, text}: Pick<SourceFile, 'name' | 'text'>): boolean {
  if (/\.mdx$/i.test(name)) return true
  if (!/\.(?:md|markdown)$/i.test(name)) return false
  const [before = ''] = withoutHead(text).split(/^[ \t]*(?:`{3}|~{3}|<script)/m, 1)
  return takes.test(before)
}

/** The pictures that a file takes by a name: `import photo from './photo.png'`. */
export function picturesIn(text: string): ReadonlyMap<string, string> {
  const lines =
    /^import[ \t]+([A-Za-z_$][\w$]*)[ \t]+from[ \t]*['"]([^'"\n]+\.(?:png|jpe?g|gif|svg|webp|avif))(?:\?[^'"\n]*)?['"]/gim
  return new Map([...text.matchAll(lines)].map(([, name = '', path = '']) => [name, path]))
}

/** The texts and numbers that a file names: `export const version = '2.4'`. */
export function constantsIn(text: string): ReadonlyMap<string, string> {
  const lines =
    /^(?:export[ \t]+)?const[ \t]+([A-Za-z_$][\w$]*)[ \t]*=[ \t]*(?:'([^'\\\n]*)'|"([^"\\\n]*)"|(\d[\d.]*))[ \t]*;?[ \t]*$/gm
  return new Map([...text.matchAll(lines)].map(([, name = '', ...values]) => [name, values.find(Boolean) ?? '']))
}

/** `value`, the text of a tag, with the paths of pictures for what names them. */
export function withPictures(value: string, pictures: ReadonlyMap<string, string>): string {
  return value
    .replace(/=\{\s*(?:require|useBaseUrl|withBase)\(\s*(["'])([^"'{}<>\n]+)\1\s*\)(?:\.default)?\s*\}/g, '="$2"')
    .replace(/=\{\s*([A-Za-z_$][\w$]*)(?:\.src)?\s*\}/g, (found, name: string) => {
      const path = pictures.get(name)
      return path === undefined ? found : `="${path}"`
    })
}

/** Most lines that a tag is written on. */
const longestTag = 40

/**
 * `text` with the sign that ends a tag of several lines at the end of the line before: alone on its line, as Prettier sets
 * it, it would begin a quotation. Nothing moves but it and the line's end.
 */
export function withTagsEnded(text: string): string {
  if (!/^[ \t]*<[A-Z][\w.]*[ \t]*\r?$/m.test(text)) return text
  const lines = text.split('\n')
  let fence = ''
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const [, mark = ''] = /^[ \t]*(`{3,}|~{3,})/.exec(line) ?? []
    if (fence !== '') {
      if (mark.startsWith(fence)) fence = ''
      continue
    }
    fence = mark
    if (!/^[ \t]*<[A-Z][\w.]*[ \t]*\r?$/.test(line)) continue
    let last = index + 1
    while (
      last - index < longestTag &&
      /^[ \t]+\S.*[^>\s]\s*$|^[ \t]+\S\s*$/.test(lines[last] ?? '') &&
      !/^\s*>\s*$/.test(lines[last] ?? '')
    )
      last++
    const end = /^([ \t]*)>([ \t]*\r?)$/.exec(lines[last] ?? '')
    if (!end) continue
    const [, indent = '', after = ''] = end
    const before = lines[last - 1] ?? ''
    lines[last - 1] = before.endsWith('\r') ? `${before.slice(0, -1)}>\r` : `${before}>`
    lines[last] = indent + after
    index = last
  }
  return lines.join('\n')
}
