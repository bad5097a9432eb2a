/** For tests: what `remark-language-server` is, over standard input and output. */
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {createUnifiedLanguageServer, type Options} from 'unified-language-server'

createUnifiedLanguageServer({
  configurationSection: 'remark',
  ignoreName: '.remarkignore',
  packageField: 'remarkConfig',
  pluginPrefix: 'remark',
  plugins: [remarkParse, remarkStringify] as NonNullable<Options['plugins']>,
  processorName: 'remark',
  processorSpecifier: 'remark',
  defaultProcessor: unified(),
  rcName: '.remarkrc',
})
