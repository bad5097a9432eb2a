import type {Dialect} from './types.ts'
import {valuesIn} from './values.ts'

/** `{{< figure src="a.png" >}}`, `{{% notice info %}}` … `{{% /notice %}}`: the short codes of Hugo and of Quarto. */
export const shortcodes: Dialect = {
  name: 'shortcode',
  lines: [{first: '{', pattern: /^\{\{(?:<(?:(?!\{\{<|>\}\}).)*>|%(?:(?!\{\{%|%\}\}).)*%)\}\}[ \t]*$/}],
  marks: [
    {open: '{{<', close: '>}}'},
    {open: '{{%', close: '%}}'},
  ],
  tag: value => {
    const inside = value.slice(3, -3).trim()
    const [, slash, name = '', rest = ''] = /^(\/?)\s*([\w./-]*?)(?=[\s/]|$)([\s\S]*)$/.exec(inside) ?? []
    if (slash) return {name, form: 'close', values: {}}
    return {
      name,
      form: /\/$/.test(inside) || name === 'figure' ? 'void' : 'open',
      values: valuesIn(rest.replace(/\/\s*$/, '')),
    }
  },
}
