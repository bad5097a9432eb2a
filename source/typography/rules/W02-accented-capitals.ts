import {CAPITALS, LETTERS, SMALL} from '../characters.ts'
import type {Context, Found, Rule} from '../types.ts'
import {withCapitals, withInitial} from '../words/capitals.ts'

const S = '[ \\u00A0\\u202F]'

/** After a preposition: what makes the A of «A travers» no letter and no verb. */
const followers =
  'la|un|une|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|ce|cet|cette|ces|celui|celle|ceux|celles|quel|quelle|quels|quelles|qui|quoi|chaque|tout|toute|tous|toutes|plusieurs|' +
  'cause|part|partir|travers|côté|propos|peine|peu|nouveau|bientôt|demain|pied|cheval|vélo|droite|gauche|condition|défaut|moins|titre|force|bord|terme|court|long|mesure|mi|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille|' +
  'venir|savoir|noter|suivre|lire|voir|faire|retenir|découvrir|compter|dire|vrai|proximité|distance|genoux|main|mains|plat|plus|table|temps|jamais|loisir|coup|coups|midi|minuit|Noël|Pâques|quand|présent|ceci|cela|elle|lui|eux|nous|vous|moi|toi'

export const W02: Rule = {
  id: 'W02',
  name: 'Accents des capitales',
  family: 'orthographe',
  mode: 'fix',
  reason: 'L’accent a sa pleine valeur sur la capitale : État, Église, À travers. Seuls les mots sûrs sont changés.',
  reference: 'Imprimerie nationale, Accentuation des capitales ; Académie française, Questions de langue',
  hint: 'ACEIO',
  steps: [
    {
      pattern: new RegExp(
        `[ACEIO](?<![${LETTERS}\\d_.@#/\\uE001-].)[${SMALL}]{2,}(?:-[${LETTERS}]+)?(?![${LETTERS}\\d_])`,
        'g',
      ),
      replacement: initial,
    },
    {
      pattern: new RegExp(`(?<![${LETTERS}\\d_.@#/-])[${CAPITALS}]{4,}(?![${LETTERS}\\d_])`, 'g'),
      replacement: ({text}) => withCapitals(text),
    },
    {
      pattern: new RegExp(
        `A(?=${S}(?:l[’']|(?:${followers})(?![${LETTERS}])))(?<=(?:^|\\n|[.!?…]${S}|[«“(]${S}?|[–—]${S}?)A)`,
        'g',
      ),
      replacement: 'À',
    },
    // «A San Francisco, il fait beau.»; not the heading «A Introduction».
    {
      pattern: new RegExp(
        `A(?=${S}[${CAPITALS}][${SMALL}]{2,}(?:[- ](?:[${CAPITALS}][${SMALL}’'-]+|d[eu]|la|le|sur|en))*,${S}[${SMALL}])(?<=(?:^|\\n|[.!?…]${S}|[«“(]${S}?)A)`,
        'g',
      ),
      replacement: (_, {kind}) => (kind === 'heading' ? undefined : 'À'),
    },
    {
      pattern: new RegExp(
        `Ca(?<![${LETTERS}]Ca)(?=${S}(?:va|y|ne|n[’']|se|s[’']|fait|me|m[’']|te|t[’']|nous|vous|lui|leur|commence|peut|pourrait|doit|devrait|veut|existe|arrive|dépend|donne|ressemble|sera|serait|devient|reste|sent|sert|tombe|vaut|vient|prend|coûte|change|passe|tient|semble|marche|suffit|compte|bouge|alors|a${S})(?![${LETTERS}]{2})|,${S}c[’'])`,
        'g',
      ),
      replacement: 'Ça',
    },
    {pattern: new RegExp(`C(?=[’'](?:a|aurait|avait|en)${S})(?=[’']a)(?<![${LETTERS}]C)`, 'g'), replacement: 'Ç'},
  ],
  examples: {
    fix: [
      {before: 'L’Etat, l’Ecole et l’Eglise', after: 'L’État, l’École et l’Église'},
      {before: 'A travers la campagne. A bientôt', after: 'À travers la campagne. À bientôt'},
      {before: 'A San Francisco, il fait beau.', after: 'À San Francisco, il fait beau.'},
      {before: 'Ca va', after: 'Ça va'},
      {before: 'LES ETATS-UNIS ET L’ECONOMIE', after: 'LES ÉTATS-UNIS ET L’ÉCONOMIE'},
      {before: 'l’Education nationale', after: 'l’Éducation nationale'},
    ],
    keep: [
      'A, B, C',
      'Prendre A et B',
      'A priori',
      'A-t-il',
      'A reçu le prix',
      'Harvard Education Review',
      'Eric',
      'Ester',
      'Ca²⁺',
      'la Cène',
    ],
  },
}

const determiner = /(?:[lLdD][’']|\b(?:une|cette|notre|votre|leur|sa|ma|son|mon|quelle|toute|chaque) )$/
const complement =
  /^ (?:de|des|du|d[’']|et|à|en|nationale?|civique|physique|est|sur|pour|populaire|générale)(?![a-zà-ÿœ])/

/** Where a sentence begins: the capital is then no name's. */
const opening = /(?:^|\n|[.!?…«“(:—–] ?)$/

function initial({text, start, end}: Found, {text: all}: Context): string | undefined {
  const parts = text.split('-')
  const found = withInitial(text) ?? withInitial(parts[0] ?? '')
  if (!found) return undefined
  const made = text.length === found.word.length ? found.word : found.word + text.slice(found.word.length)
  if (!found.doubtful) return made
  const before = all.slice(Math.max(0, start - 10), start)
  return all.length === text.length ||
    determiner.test(before) ||
    (opening.test(before) && complement.test(all.slice(end, end + 14)))
    ? made
    : undefined
}
