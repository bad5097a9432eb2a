/** In MDX what begins with a capital is a component, whatever element of HTML bears that name: no block of HTML begins with it. */
import {htmlBlock} from './comments.ts'
import type {Code, Construct, State, Syntax} from './types.ts'

/** Whether `<Aside` or `</Aside` comes. */
const capital: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return code => {
      effects.enter('data')
      effects.consume(code)
      return slash
    }

    function slash(code: Code): State | undefined {
      if (code !== 47) return name(code)
      effects.consume(code)
      return name
    }
    function name(code: Code): State | undefined {
      effects.exit('data')
      return code !== null && code >= 65 && code <= 90 ? ok(code) : nok(code)
    }
  },
}

const htmlOnly: Construct = {
  ...htmlBlock,
  name: 'htmlOnly',
  tokenize(effects, ok, nok) {
    return effects.check(capital, nok, htmlBlock.tokenize.call(this, effects, ok, nok))
  },
}

/** Blocks of HTML as MDX has them. */
export const componentSyntax: Syntax = {
  micromark: {disable: {null: ['htmlBlock']}, flow: {60: htmlOnly}},
  mdast: {},
}
