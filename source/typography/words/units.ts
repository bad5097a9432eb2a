/** Symbols of units and currencies: facts of the SI Brochure (BIPM, 9th ed.), IEC 80000-13 and ISO 4217. */

/** Certain enough to be moved away from a number that they touch: `5km`. */
const glued =
  'km hm dam dm cm mm µm μm nm m kg hg dg cg mg µg μg ng g ha hl dl cl ml hL dL cL mL µL l L Hz kHz MHz GHz THz mW kW MW GW TW ' +
  'Wh kWh MWh GWh TWh kWc MWc mV kV mA mAh kA kVA MVA kJ MJ GJ TJ kcal Pa hPa kPa MPa GPa mbar bar mmHg dB kN Ω kΩ MΩ lx mol mmol ' +
  'Bq kBq MBq mSv µSv Sv keV MeV GeV TeV ko Mo Go To Po kB MB GB TB Mbit Gbit dpi ppp ppm ppb tr/min min ms µs μs ns'

/** Symbols that are also words, letters or names: only a space that was typed is made unbreakable. */
const spaced =
  's t h j A K N J V W T F C eV cal cd lm Gy px pt atm ch cv rpm al UA pc Mt kt Gt PJ EJ u Da bit kbit kb Mb Gb Ko KB'

const escaped = (symbol: string): string => symbol.replace(/[/]/g, '\\/')
const alternatives = (list: string): string =>
  list
    .split(' ')
    .map(escaped)
    .sort((one, other) => other.length - one.length)
    .join('|')

const power = '(?:[²³⁴]|[⁻-]?[¹²³]|[23](?!\\d))?'
const one = `(?:${alternatives(`${glued} ${spaced}`)})${power}`

/** A symbol with its powers and divisions: `km/h`, `kg·m⁻³`, `m²`. */
export const unitSymbol = `${one}(?:[/·.⋅]${one})*`
export const isGlued = (symbol: string): boolean => gluedSymbols.test(symbol)
const gluedSymbols = new RegExp(`^(?:${alternatives(glued)})(?![A-Za-z])`)

/** Signs and codes of currencies, with the multiples of accountants: `k€`, `M$`. */
export const currencySymbol =
  '(?:[kKMG]|Md)?[€$£¥₣₤₩₪₫₱₹₺₽₿฿¢]|EUR|USD|CAD|CHF|GBP|JPY|CNY|AUD|XOF|XAF|MAD|TND|DZD|FCFA|[fF]r\\.'
