import {CAPITALS, NBSP, SMALL} from '../characters.ts'
import type {Rule} from '../types.ts'

/** One letter, or the two that write one sound. */
const initial = `(?:[${CAPITALS}]|[CGPT]h)`
const S = '[ \\u00A0\\u202F]'

/** Sovereigns and popes; the number of any other capitalised name must have two letters. */
const sovereigns = new Set(
  'Louis Louis-Philippe François-Joseph Henri Charles François Philippe Napoléon Jean Paul Jean-Paul Pie Benoît Clément Léon Grégoire Innocent Urbain Élisabeth Elisabeth Guillaume Édouard Edouard George Georges Jacques Frédéric Nicolas Alexandre Catherine Pierre Victor-Emmanuel Léopold Albert Baudouin Hassan Mohammed Mahomet Ramsès Thoutmosis Ptolémée Darius Philippe-Auguste Ferdinand Alphonse Christian Gustave Sixte Jules Boniface Hugues Robert Richard Marie Rainier Haakon Carl'.split(
    ' ',
  ),
)

const capitalised = new RegExp(`(?<![${CAPITALS}${SMALL}])[${CAPITALS}][${SMALL}]{2,}(?:-[${CAPITALS}][${SMALL}]+)*$`)

export const B03: Rule = {
  id: 'B03',
  name: 'Initiales et numéros de souverains',
  family: 'abréviations',
  mode: 'fix',
  reason: 'L’initiale ne se sépare pas du nom, ni le souverain de son numéro : É. Zola, Henri IV.',
  reference: 'Greffier, 1897 ; Ramat',
  hint: '.IVXLC',
  steps: [
    {
      pattern: new RegExp(` ([IVXLC]+)(?:er|re)?(?![${CAPITALS}${SMALL}\\d’'-]|\\.[${CAPITALS}${SMALL}\\d])`, 'g'),
      replacement: ({text, match: [, number = ''], start}, {text: all}) => {
        const name = capitalised.exec(all.slice(Math.max(0, start - 24), start))?.[0]
        return name &&
          ((sovereigns.has(name) && !/^[LC]$/.test(number)) ||
            (number.length > 1 && /^[IVX]*$|^[IVXLC]{3,}$/.test(number)))
          ? NBSP + text.slice(1)
          : undefined
      },
    },
    {
      pattern: new RegExp(
        `(?<![${CAPITALS}${SMALL}\\d.\u2011-])(?:${initial}\\.(?:[-\u2011]|${S})?){0,5}${initial}\\.${S}(?=[${CAPITALS}][${SMALL}]{2})`,
        'g',
      ),
      replacement: ({text, start, end}, {text: all}) =>
        // «av. J.-C. Rome…»: no name.
        /\bapr?\.\s?$|\bav\.\s?$/.test(all.slice(Math.max(0, start - 5), start)) ||
        begins.test(all.slice(end, end + 24))
          ? undefined
          : text.replace(/[ \u00A0\u202F]/g, NBSP),
    },
    // With a particle: «A. de Saint-Exupéry».
    {
      pattern: new RegExp(
        `(?<![${CAPITALS}${SMALL}\\d.\u2011-])(?:${initial}\\.(?:[-\u2011]|${S})){0,2}${initial}\\.${S}(?=(?:(?:de(?: la)?|du|des|von|van)${S}|(?:de l|d)['’])(?:L[ae]${S})?[${CAPITALS}][${SMALL}]{2})`,
        'g',
      ),
      replacement: ({text}) => text.replace(/[ \u00A0\u202F]/g, NBSP),
    },
  ],
  // What the page alone binds: a first name and the initial after it, a particle and its name.
  layoutSteps: [
    {
      pattern: new RegExp(`(?<=[${CAPITALS}][${SMALL}]+) (?=${initial}\\.${S}[${CAPITALS}][${SMALL}]{2})`, 'g'),
      replacement: afterName,
    },
    {
      pattern: new RegExp(
        `(?<=(?:[${CAPITALS}${SMALL}]['’]?,?|[${CAPITALS}]\\.)${S}(?:L[ae]|Les|De|Du|Van|Von|El|Al|Ben|Ibn|San|Santa|Saint|Sainte)) (?=[${CAPITALS}][${SMALL}]{2})`,
        'g',
      ),
      replacement: NBSP,
    },
    {
      pattern: new RegExp(
        `(?<=[${CAPITALS}][${SMALL}]+ (?:van|von|van de[nr]|von de[mr]|de[nr]|ten|ben|ibn|bin|dos|da|di|della)) (?=[${CAPITALS}][${SMALL}]{2})`,
        'g',
      ),
      replacement: NBSP,
    },
    {
      pattern: new RegExp(
        `(?<=(?:\\bMM?\\.|\\bM(?:me|lle|gr)|[${CAPITALS}]\\.)${S}(?:de|du|des)) (?=[${CAPITALS}])`,
        'g',
      ),
      replacement: NBSP,
    },
  ],
  examples: {
    fix: [
      {before: 'un roman d’É. Zola', after: 'un roman d’É.⍽Zola'},
      {before: 'J. R. R. Tolkien', after: 'J.⍽R.⍽R.⍽Tolkien'},
      {before: 'J.R.R. Tolkien', after: 'J.R.R.⍽Tolkien'},
      {before: 'Ch. Baudelaire', after: 'Ch.⍽Baudelaire'},
      {before: 'J.-J. Rousseau', after: 'J.-J.⍽Rousseau'},
      {before: 'Henri IV et Charles X', after: 'Henri⍽IV et Charles⍽X'},
      {before: 'Tome II', after: 'Tome⍽II'},
      {before: 'sous Louis XIV. Puis Élisabeth Ire.', after: 'sous Louis⍽XIV. Puis Élisabeth⍽Ire.'},
      {before: 'A. de Saint-Exupéry et R. d’Alembert', after: 'A.⍽de Saint-Exupéry et R.⍽d’Alembert'},
    ],
    keep: [
      'Soit un point A. Il est fixe.',
      'la vitamine C. Elle aide.',
      'du code en R. Cependant, il faut voir.',
      'au point B. Ensuite, on va au point C.',
      'Prendre A B C',
      'Malcolm X',
      'Début XXe',
      'Jean C. parle',
      'la S.N.C.F. de Paris',
    ],
  },
}

/** Not before a lone letter that ends a sentence: « la vitamine C. Elle ». */
function afterName({end}: {readonly end: number}, {text}: {readonly text: string}): string | undefined {
  const rest = text.slice(end, end + 28).replace(/^\S{1,3}[ \u00A0\u202F]/, '')
  return begins.test(rest) ? undefined : NBSP
}

/** A sentence that begins after a lone letter. */
export const begins =
  /^(?:Ils?|Elles?|On|Nous|Vous|Je|Tu|Ce|Cette|Cet|Ces|Ceux|Celles?|Celui|Cela|Ceci|Un|Une|Des|Du|De|Mais|Et|Puis|Ensuite|Alors|Enfin|Ainsi|Donc|Or|Car|Cependant|Toutefois|Pourtant|Néanmoins|Aussi|Après|Avant|Depuis|Dès|Lors|Lorsque|Pendant|Puisque|Ici|Là|Voici|Voilà|Pour|Dans|Si|En|Sur|Par|Avec|Sans|Selon|Entre|Chez|Les?|La|Son|Sa|Ses|Leurs?|Notre|Nos|Votre|Vos|Quand|Comme|Comment|Pourquoi|Soit|Chaque|Certaine?s|Plusieurs|Aucune?|Tout|Toute|Toutes|Tous|Qui|Que|Quel|Quelle|Où)[ ,\u00A0’']/
