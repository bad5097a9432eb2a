import {CAPITALS, LETTERS, SMALL} from '../characters.ts'
import type {Context, Found, Rule} from '../types.ts'
import {withCapitals, withInitial} from '../words/capitals.ts'

const S = '[ \\u00A0\\u202F]'

/** After a preposition: what makes the A of «A travers» no letter and no verb. */
const followers =
  'la|un|une|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|ce|cet|cette|ces|celui|celle|ceux|celles|quel|quelle|quels|quelles|qui|quoi|chaque|tout|toute|tous|toutes|plusieurs|' +
  'cause|part|partir|travers|côté|propos|peine|peu|nouveau|bientôt|demain|pied|cheval|vélo|droite|gauche|condition|défaut|moins|titre|force|bord|terme|court|long|mesure|mi|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille|' +
  'vendre|louer|rendre|remplir|conserver|remettre|apporter|prévoir|donner|acheter|vérifier|compléter|découper|coller|retourner|signer|renvoyer|manger|boire|consommer|emporter|partager|imprimer|commander|réserver|préparer|jeter|garder|payer|régler|éviter|surveiller|revoir|corriger|relire|' +
  'venir|savoir|noter|suivre|lire|voir|faire|retenir|découvrir|compter|dire|vrai|proximité|distance|genoux|main|mains|plat|plus|table|temps|jamais|loisir|coup|coups|midi|minuit|Noël|Pâques|quand|présent|ceci|cela|elle|lui|eux|nous|vous|moi|toi'

/** What a compound name begins with: Champs-Élysées, Saint-Étienne. */
const compounds =
  '(?:Champs|Saintes?|Saints?|Monts?|Ponts?|Bois|Belle|Grande?|Haute?|Basse?|Vieille|Petite?|Deux|Trois)'

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
        `(?!${compounds}-)[ACEIO](?<=(?:(?<![${LETTERS}\\d_.@#/\\uE001-])|(?<=(?<![${LETTERS}])${compounds}-)).)[${SMALL}]{2,}(?:-[${LETTERS}]+)?(?![${LETTERS}\\d_])`,
        'g',
      ),
      replacement: initial,
    },
    {
      pattern: new RegExp(`(?<![${LETTERS}\\d_.@#/-])[${CAPITALS}]{4,}(?![${LETTERS}\\d_])`, 'g'),
      replacement: capitalised,
    },
    {
      pattern: new RegExp(
        `A(?=${S}(?:l[’']|(?:${followers})(?![${LETTERS}])))(?<=(?:^|\\n|[.!?…]${S}|[«“(]${S}?|[–—]${S}?)A)`,
        'g',
      ),
      replacement: 'À',
    },
    {
      pattern: new RegExp(
        `A(?=${S}\\d{1,2}${S}?h(?:eures?)?(?![${LETTERS}]))(?<=(?:^|\\n|[.!?…]${S}|[«“(]${S}?)A)`,
        'g',
      ),
      replacement: 'À',
    },
    // Too short for a word in capitals; between words in capitals it is no acronym.
    {
      pattern: new RegExp(
        `ETE(?<=(?:(?<![${LETTERS}])[LD][’']|(?<![${LETTERS}’'-])(?:CET|EN|PLEIN|A|ONT) )ETE)(?=$|\\n|[.,;:!?»)…]|${S}(?:[${CAPITALS}\\d;:!?»–—]))`,
        'g',
      ),
      replacement: 'ÉTÉ',
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
        `Ca(?<![${LETTERS}]Ca)(?=${S}(?:[mt][’']|(?:va|y|ne|n[’']|se|s[’']|fait|me|te|nous|vous|lui|leur|commence|peut|pourrait|doit|devrait|veut|existe|arrive|dépend|donne|ressemble|sera|serait|devient|reste|sent|sert|tombe|vaut|vient|prend|coûte|change|passe|tient|semble|marche|suffit|compte|bouge|alors|a${S})(?![${LETTERS}]{2}))|,${S}c[’'])`,
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
      {before: 'Ca va. Ca m’étonne.', after: 'Ça va. Ça m’étonne.'},
      {before: 'LES ETATS-UNIS ET L’ECONOMIE', after: 'LES ÉTATS-UNIS ET L’ÉCONOMIE'},
      {before: 'l’Education nationale', after: 'l’Éducation nationale'},
      {before: 'A vendre : vélo. A louer. A 18 h, réunion.', after: 'À vendre : vélo. À louer. À 18 h, réunion.'},
      {before: 'Evidemment ! Eminemment !', after: 'Évidemment ! Éminemment !'},
      {before: 'les Champs-Elysées', after: 'les Champs-Élysées'},
      {before: 'L’EQUIPE ET LES ELEVES', after: 'L’ÉQUIPE ET LES ÉLÈVES'},
      {before: 'L’ETE A PARIS, LES EVENEMENTS', after: 'L’ÉTÉ A PARIS, LES ÉVÉNEMENTS'},
      {before: 'LE LAC S’EPUISE', after: 'LE LAC S’ÉPUISE'},
      {before: 'DEUX ANS APRES, EN FORET', after: 'DEUX ANS APRÈS, EN FORÊT'},
      {before: 'le Moyen Age, l’Age d’or', after: 'le Moyen Âge, l’Âge d’or'},
      {before: 'Evaluation des risques. Episode 3', after: 'Évaluation des risques. Épisode 3'},
      {before: 'Age : 12 ans. Emergence d’un monde', after: 'Âge : 12 ans. Émergence d’un monde'},
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
      'LA VILLE DEVELOPPE LE SPORT',
      'LE STOCK EST EPUISE',
      'LA LUNE ECLAIRE UN JARDIN ECLAIRE',
      'ON REFORME, ON REGLE, ON RESUME',
      'LA COTE BAISSE, UN FORET A METAUX',
      'GENERAL ELECTRIC',
      'BIEN EQUIPE, BIEN ELEVE',
      'Email : moi',
      'EMAIL',
      'Apres tout',
      'New Age, Ice Age',
      'Eclipse est un logiciel',
      'l’Echo Dot',
      'The Evidence Review',
      'A letter of complaint',
      'le Guide of Etat',
      'DARK AGES OF THE WEST',
    ],
  },
}

const determiner = /(?:[lLdD][’']|\b(?:une|cette|notre|votre|leur|sa|ma|son|mon|quelle|toute|chaque) |\bmoyen[ -])$/i
const article = /(?:[lL][’']|\b(?:une?|cet|cette) )$/
const complement =
  /^(?:[ \u00A0\u202F]?:| d[’']| (?:de|des|du|et|à|en|aux?|avec|dans|par|sans|qui|que|nationale?|civique|physique|est|sur|pour|populaire|générale)(?![a-zà-ÿœ]))/
/** «Épisode 3», at the beginning of a sentence. */
const numbered = /^ \d/

/** Where a sentence begins: the capital is then no name's. */
const opening = /(?:^|\n|[.!?…«“(:—–] ?)$/

/** A name goes on: «l’Evidence Review»; not «l’Éducation Nationale», «l’Épisode IV». */
const named =
  /^ (?!(?:Nationale?|Physique|Civique|Populaire|Supérieure?|Artistique|Musicale?|[IVX]+)(?![A-Za-zÀ-ÿŒœ]))[A-Z][a-z]/

/** Words that French does not have: what stands next to them is English too. */
const english = /\b(?:the|of|and|with|from|by)\b/i

function isEnglish(text: string, start: number, end: number): boolean {
  return english.test(text.slice(Math.max(0, start - 12), start)) || english.test(text.slice(end, end + 12))
}

function capitalised({text, start, end}: Found, {text: all}: Context): string | undefined {
  return isEnglish(all, start, end) ? undefined : withCapitals(text, all.slice(Math.max(0, start - 8), start))
}

function initial({text, start, end}: Found, {text: all}: Context): string | undefined {
  const parts = text.split('-')
  const found = withInitial(text) ?? withInitial(parts[0] ?? '')
  if (!found) return undefined
  const made = text.length === found.word.length ? found.word : found.word + text.slice(found.word.length)
  const before = all.slice(Math.max(0, start - 10), start)
  const after = all.slice(end, end + 14)
  if (found.certainty === 'named') return article.test(before) && !named.test(after) ? made : undefined
  if (determiner.test(before)) return found.certainty === 'sure' || !named.test(after) ? made : undefined
  if (isEnglish(all, start, end)) return undefined
  if (found.certainty === 'sure' || all.length === text.length) return made
  return opening.test(before) && (complement.test(after) || numbered.test(after)) ? made : undefined
}
