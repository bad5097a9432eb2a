/**
 * An ISBN as its thirteen figures; one of ten begins with 978 and has another key (ISO 2108). undefined for what has neither
 * number of figures; the key is not looked at.
 */
export function isbn13(isbn: string | undefined): string | undefined {
  const figures = isbn?.replace(/^ISBN[\s:]*/i, '').replace(/[^\dXx]/g, '')
  if (figures === undefined || /^\d{13}$/.test(figures)) return figures
  if (!/^\d{9}[\dXx]$/.test(figures)) return undefined
  const body = `978${figures.slice(0, 9)}`
  const sum = [...body].reduce((total, figure, at) => total + Number(figure) * (at % 2 === 0 ? 1 : 3), 0)
  return `${body}${(10 - (sum % 10)) % 10}`
}
