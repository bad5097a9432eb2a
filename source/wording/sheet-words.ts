/** What is printed beside the pages on imposed sheets: a line that says how to print, and on request a sheet that explains. */

/** What a reader has to know to print. */
export interface SheetFacts {
  readonly scheme: 'booklet' | 'two-up' | 'four-up'
  /** The edge about which the printer turns the sheet. */
  readonly duplex: 'long' | 'short'
  readonly sheets: number
  readonly signatures: number
  /** The pile is cut between the pages. */
  readonly cut: boolean
  /** In millimetres, upright. */
  readonly paper: {readonly width: number; readonly height: number}
  /** Something is cut off around the pages. */
  readonly isTrimmed: boolean
}

/** One side of one sheet. */
export interface SheetSide {
  /** From 1. */
  readonly sheet: number
  readonly side: 'front' | 'back'
}

/** A title, paragraphs, and what a line of 50 mm is for. */
export interface Instructions {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly ruler: string
}

export interface SheetWords {
  line(values: SheetFacts & SheetSide): string
  instructions(values: SheetFacts): Instructions
}

/** The words for a reader of `language`. */
export function sheetWordsFor(language: 'fr' | 'en'): SheetWords {
  return language === 'fr' ? fr : en
}

const fr: SheetWords = {
  line: ({sheet, sheets, side, duplex}) =>
    `Feuille ${sheet} sur ${sheets}, ${side === 'front' ? 'recto' : 'verso'}. Recto verso, bord ${edgeFr[duplex]}, à 100\u00A0%.`,
  instructions: ({scheme, duplex, sheets, signatures, cut, paper, isTrimmed}) => ({
    title: scheme === 'booklet' ? 'Comment imprimer ce livret' : 'Comment imprimer ces feuilles',
    paragraphs: [
      `Papier\u00A0: ${decimal(paper.width)}\u00A0×\u00A0${decimal(paper.height)}\u00A0mm. ${sheets}\u00A0${sheets > 1 ? 'feuilles' : 'feuille'}, sans celle-ci.`,
      `Dans la fenêtre d’impression\u00A0: recto verso, retourner sur le bord ${edgeFr[duplex]}\u00A0; taille réelle, ou 100\u00A0%, jamais «\u00A0ajuster à la page\u00A0».`,
      'Imprimez d’abord une feuille\u00A0: tournée comme une page, son verso doit être à l’endroit. S’il a la tête en bas, choisissez l’autre bord.',
      ...(scheme !== 'booklet'
        ? []
        : signatures > 1
          ? [
              `Pliez les feuilles cahier par cahier (${signatures}\u00A0cahiers), sans changer leur ordre, puis assemblez les cahiers\u00A0: les marques de leurs dos descendent comme un escalier.`,
            ]
          : ['Gardez les feuilles dans leur ordre, pliez-les ensemble au milieu, agrafez dans le pli.']),
      ...(cut
        ? [
            'Coupez la pile entre les pages, puis posez les tas l’un sur l’autre\u00A0: de gauche à droite, rangée après rangée, le premier dessus.',
          ]
        : []),
      ...(isTrimmed ? ['Rognez enfin aux traits de coupe.'] : []),
    ],
    ruler: 'Ce trait mesure 50\u00A0mm sur le papier. S’il est plus court, l’imprimante a réduit les pages.',
  }),
}

const en: SheetWords = {
  line: ({sheet, sheets, side, duplex}) => `Sheet ${sheet} of ${sheets}, ${side}. Two-sided, ${duplex} edge, at 100%.`,
  instructions: ({scheme, duplex, sheets, signatures, cut, paper, isTrimmed}) => ({
    title: scheme === 'booklet' ? 'How to print this booklet' : 'How to print these sheets',
    paragraphs: [
      `Paper: ${paper.width}\u00A0×\u00A0${paper.height}\u00A0mm. ${sheets}\u00A0${sheets > 1 ? 'sheets' : 'sheet'}, without this one.`,
      `In the print window: two-sided, flip on the ${duplex} edge; actual size, or 100%, never “fit to page”.`,
      'Print one sheet first: turned like a page, its back must stand upright. If it stands on its head, choose the other edge.',
      ...(scheme !== 'booklet'
        ? []
        : signatures > 1
          ? [
              `Fold the sheets signature by signature (${signatures}\u00A0signatures), in their order, then gather the signatures: the marks on their backs go down like a stair.`,
            ]
          : ['Keep the sheets in their order, fold them together in the middle, staple in the fold.']),
      ...(cut
        ? [
            'Cut the pile between the pages, then lay the piles on one another: from left to right, row after row, the first on top.',
          ]
        : []),
      ...(isTrimmed ? ['Last, trim at the crop marks.'] : []),
    ],
    ruler: 'This line measures 50\u00A0mm on paper. If it is shorter, the printer has made the pages smaller.',
  }),
}

const edgeFr = {long: 'long', short: 'court'} as const

const decimal = (value: number): string => String(value).replace('.', ',')
