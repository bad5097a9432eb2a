import {visit} from 'unist-util-visit'
import {tellDialect} from './tell.ts'
import type {Dialect} from './types.ts'

/** `{{ site.baseurl }}/img/a.png`, `{{< ref "page.md" >}}`, `{% link page.md %}`: the address that a template makes. */
export const templateAddresses: Dialect = {
  name: 'template-address',
  read: (tree, context) =>
    visit(tree, node => {
      if ((node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') || !/\{[{%]/.test(node.url))
        return
      tellDialect(context, node, 'template-address', 'read', node.url)
      if (node.type === 'link' && ofSite.test(node.url)) node.data = {...node.data, site: true}
      node.url = node.url.replace(/\{\{[^{}]*\}\}|\{%[^{}]*%\}/g, found => named(found) ?? '')
      // What only the site knows leads nowhere on paper.
      if (node.type === 'link' && node.url === '') node.url = '/'
    }),
}

/** The page or the file that a tag names: what has a name's ending, or stands in quotation marks. */
const named = (tag: string): string | undefined =>
  /"([^"|]+)"|'([^'|]+)'|\s(?:link|post_url|ref|relref)\s+([^\s"'%>]+)/.exec(tag)?.slice(1).find(Boolean)

/** It names a page of the site, which may be anywhere. */
const ofSite = /\{[{%][<%]?-?\s*(?:ref|relref|link|post_url)\s/
