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
    ['Profil', sheet.condition],
    [
      'Couleurs',
      sheet.color === 'cmyk'
        ? 'quadrichromie ; texte et gris d’encre noire seule'
        : 'couleurs sRVB à convertir d’après le profil ; texte et gris d’encre noire seule',
    ],
    ...(sheet.color === 'cmyk' ? [['Encrage', `${sheet.ink} % au plus`] as const] : []),
    ['Tons directs', 'aucun'],
    ...optional('Papier', sheet.paper),
    ...optional('Reliure', sheet.binding),
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
    ['Profile', sheet.condition],
    [
      'Colours',
      sheet.color === 'cmyk'
        ? 'four inks; text and greys in black ink alone'
        : 'sRGB, to be converted by the profile; text and greys in black ink alone',
    ],
    ...(sheet.color === 'cmyk' ? [['Total ink', `${sheet.ink} % at most`] as const] : []),
    ['Spot colours', 'none'],
    ...optional('Paper', sheet.paper),
    ...optional('Binding', sheet.binding),
  ]
}

const optional = (name: string, value: string | undefined): Row[] => (value ? [[name, value]] : [])
