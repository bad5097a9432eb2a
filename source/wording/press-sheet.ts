/** The sheet that goes with a PDF to the print shop: one page of plain text. */

/** What it says. Lengths are in millimetres, ink in percent. */
export interface PressSheet {
  readonly title: string
  readonly file: string
  readonly width: number
  readonly height: number
  readonly bleed: number
  readonly marks: boolean
  readonly pages: number
  /** How many of them are blank ones at the end. */
  readonly added: number
  readonly condition: string
  readonly color: 'cmyk' | 'rgb'
  readonly ink: number
  readonly paper?: string | undefined
  readonly binding?: string | undefined
  readonly edition?: string | undefined
  readonly cover?: SheetCover | undefined
  /** Names of the inks besides the four. */
  readonly spots?: readonly string[] | undefined
}

/** A cover that is a file of its own, back, spine and front on one page; in millimetres. */
interface SheetCover {
  readonly file: string
  readonly width: number
  readonly height: number
  readonly spine: number
  /** Thickness of a leaf. */
  readonly paper: number
  /** Whether the spine bears the title, and whether it is read from the foot to the head. */
  readonly isTitled: boolean
  readonly isRising: boolean
}

/** The sheet in the language of a publication, French or else English; every line but the last ends with a line break. */
export function pressSheetText(sheet: PressSheet, lang: string): string {
  const lines = lang.startsWith('fr') ? inFrench(sheet) : inEnglish(sheet)
  const [heading, ...rows] = lines
  const wide = Math.max(...rows.map(([name]) => name.length)) + 2
  return [heading?.[0] ?? '', sheet.title, '', ...rows.map(([name, value]) => `${name.padEnd(wide)}${value}`), ''].join(
    '\n',
  )
}

type Row = readonly [string, string]

function inFrench(sheet: PressSheet): Row[] {
  const decimal = (value: number) => String(value).replace('.', ',')
  const {added, pages} = sheet
  return [
    ['Fiche de l’imprimeur', ''],
    ...optional('Édition', sheet.edition),
    ['Fichier', sheet.file],
    ['Norme', 'PDF/X-4 (ISO 15930-7)'],
    ['Format rogné', `${decimal(sheet.width)} × ${decimal(sheet.height)} mm`],
    ['Fond perdu', `${decimal(sheet.bleed)} mm sur les quatre côtés`],
    ['Repères', sheet.marks ? 'traits de coupe, croix de repérage et pavés de couleur, hors du fond perdu' : 'aucun'],
    [
      'Pages',
      `${pages}, couverture comprise${added > 0 ? `, dont ${added} ${added > 1 ? 'blanches ajoutées' : 'blanche ajoutée'}` : ''}`,
    ],
    ...(sheet.cover ? coverInFrench(sheet.cover, pages) : []),
    ['Profil', sheet.condition],
    [
      'Couleurs',
      sheet.color === 'cmyk'
        ? 'quadrichromie ; texte et gris d’encre noire seule'
        : 'couleurs sRVB à convertir d’après le profil ; texte et gris d’encre noire seule',
    ],
    ...(sheet.color === 'cmyk' ? [['Encrage', `${sheet.ink} % au plus`] as const] : []),
    ['Tons directs', sheet.spots?.join(', ') || 'aucun'],
    ...optional('Papier', sheet.paper),
    ...optional('Reliure', sheet.binding),
  ]
}

function coverInFrench({file, width, height, spine, paper, isTitled, isRising}: SheetCover, pages: number): Row[] {
  const decimal = (value: number) => String(value).replace('.', ',')
  const title = isTitled ? `titre lu de ${isRising ? 'bas en haut' : 'haut en bas'}` : 'sans titre, faute de place'
  return [
    ['Couverture', `${file} : quatrième, dos et première sur une page de ${decimal(width)} × ${decimal(height)} mm`],
    ['Dos', `${decimal(spine)} mm (${pages} pages ÷ 2 × ${decimal(paper)} mm), ${title}`],
  ]
}

function coverInEnglish({file, width, height, spine, paper, isTitled, isRising}: SheetCover, pages: number): Row[] {
  const title = isTitled ? `title read ${isRising ? 'upwards' : 'downwards'}` : 'without a title, for want of room'
  return [
    ['Cover', `${file}: back, spine and front on one page of ${width} × ${height} mm`],
    ['Spine', `${spine} mm (${pages} pages ÷ 2 × ${paper} mm), ${title}`],
  ]
}

function inEnglish(sheet: PressSheet): Row[] {
  const {added, pages} = sheet
  return [
    ['Sheet for the print shop', ''],
    ...optional('Edition', sheet.edition),
    ['File', sheet.file],
    ['Standard', 'PDF/X-4 (ISO 15930-7)'],
    ['Trimmed size', `${sheet.width} × ${sheet.height} mm`],
    ['Bleed', `${sheet.bleed} mm on all four sides`],
    ['Marks', sheet.marks ? 'crop and registration marks and colour patches, outside the bleed' : 'none'],
    ['Pages', `${pages}, cover included${added > 0 ? `, ${added} blank added` : ''}`],
    ...(sheet.cover ? coverInEnglish(sheet.cover, pages) : []),
    ['Profile', sheet.condition],
    [
      'Colours',
      sheet.color === 'cmyk'
        ? 'four inks; text and greys in black ink alone'
        : 'sRGB, to be converted by the profile; text and greys in black ink alone',
    ],
    ...(sheet.color === 'cmyk' ? [['Total ink', `${sheet.ink} % at most`] as const] : []),
    ['Spot colours', sheet.spots?.join(', ') || 'none'],
    ...optional('Paper', sheet.paper),
    ...optional('Binding', sheet.binding),
  ]
}

const optional = (name: string, value: string | undefined): Row[] => (value ? [[name, value]] : [])
