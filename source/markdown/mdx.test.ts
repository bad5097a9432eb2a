import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toHtml} from 'hast-util-to-html'
import {labelsFor} from '../wording/index.ts'
import {toHtmlTree} from './index.ts'
import {constantsIn, isMdx, picturesIn, withPictures, withTagsEnded} from './mdx.ts'

const htmlOf = (text: string, name = 'guide.mdx'): string =>
  toHtml(toHtmlTree({name, text}, {lang: 'fr-FR', typography: {}, files: new Map(), labels: labelsFor('fr-FR')}).root)

test('a file is MDX by its name, or by what it takes from elsewhere before any code', () => {
  assert.ok(isMdx({name: 'a.mdx', text: ''}))
  assert.ok(isMdx({name: 'a.md', text: "---\ntitle: a\n---\nimport Tabs from '@theme/Tabs'\n"}))
  assert.ok(!isMdx({name: 'a.md', text: '# Cours\n\n```js\nimport a from "b"\n```\n'}))
})

test('a component is none of HTML, whatever element bears its name', () => {
  assert.match(htmlOf('<Aside type="tip" title="À savoir">\nTexte.\n</Aside>'), /<aside[^>]*>.*À savoir.*Texte\./s)
  assert.match(htmlOf('<Section title="Une section">\n\nTexte.\n\n</Section>'), /Une section.*Texte\./s)
  assert.match(htmlOf('<Details summary="Voir">\nTexte.\n</Details>'), /Voir.*Texte\./s)
  assert.match(
    htmlOf('<Link to="https://exemple.org/">La page</Link>.'),
    /<a href="https:\/\/exemple\.org\/">La page<\/a>/,
  )
  assert.match(htmlOf('<Details summary="Voir">\nTexte.\n</Details>', 'guide.md'), /html-details/)
})

test('what a component says in its values alone is printed', () => {
  assert.match(htmlOf('<Code code="npm i x" lang="sh" title="Terminal" />'), /Terminal.*<pre.*npm i x/s)
  assert.match(htmlOf('<Code code={`const a = 1\nconst b = 2`} lang="text" />'), /const a = 1.*\n?.*const b = 2/)
  assert.match(htmlOf('<Code code={`un\ndeux`} lang="text" />'), /<pre.*un<.*deux</s)
  assert.match(
    htmlOf('<LinkCard title="La suite" href="https://exemple.org/" description="Du guide." />'),
    /La suite.*Du guide\./s,
  )
  assert.match(htmlOf('<Autre title="Mon titre">\n\nTexte.\n\n</Autre>'), /Mon titre.*Texte\./s)
  assert.doesNotMatch(htmlOf('<Seo title="Pour les moteurs" />\n\nTexte.'), /moteurs/)
})

test('a tag on several lines is one, and its end begins no quotation', () => {
  const made = htmlOf('<Aside\n  type="tip"\n  title="À savoir"\n>\nTexte.\n</Aside>\n\n> Une citation.')
  assert.match(made, /<aside[^>]*>.*À savoir.*Texte\..*<\/aside>/s)
  assert.equal(made.match(/<blockquote/g)?.length, 1)
  for (const text of ['```jsx\n<Aside\n  a="b"\n>\n```', '<Aside\n  a="b">\n\n> Citation', 'texte\n>'])
    assert.equal(withTagsEnded(text), text)
  assert.equal(withTagsEnded('<A\r\n  b="c"\r\n  >\r\nd').length, '<A\r\n  b="c"\r\n  >\r\nd'.length)
})

test('what a file itself says stands in the place of its name, and the rest is kept', () => {
  const head = "---\ntitle: Guide\nversion: '2.4'\n---\nexport const auteur = 'Ada'\n\n"
  const made = htmlOf(`${head}# T\n\nVersion {frontmatter.version} de {auteur}{' '}: {props.titre} {a + b}.`)
  assert.match(made, /Version 2\.4 de Ada\s?.*:.*\{props\..*titre\}.* \{a \+ b\}\./)
  assert.match(
    htmlOf('---\ntitre: "Un « titre »"\n---\n{{ page.titre }} {{ page.autre }}', 'a.md'),
    /Un «.titre.» .*\{\{ page\.autre \}\}/,
  )
})

test('pictures and constants by the names that a file gives them', () => {
  const text = "import photo from '../img/photo.png'\nexport const version = '2.4'\nconst nombre = 3;\n"
  assert.deepEqual([...picturesIn(text)], [['photo', '../img/photo.png']])
  assert.deepEqual(Object.fromEntries(constantsIn(text)), {version: '2.4', nombre: '3'})
  assert.equal(
    withPictures('<Image src={photo} b={autre} c={require("./d.png").default} />', picturesIn(text)),
    '<Image src="../img/photo.png" b={autre} c="./d.png" />',
  )
})
