/** TOML 1.0, by smol-toml, which is loaded when some text has such a head. */

/** A fault of TOML; line and column count from 1. */
export interface TomlFault {
  readonly line: number
  readonly column: number
}

/** What TOML says, as plain data, dates as they are written; a text that is wrong is read line by line. */
export async function tomlTable(text: string): Promise<{table: Record<string, unknown>; faults: readonly TomlFault[]}> {
  const {parse, TomlError} = await import('smol-toml')
  try {
    return {table: plain(parse(text)) as Record<string, unknown>, faults: []}
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const table: Record<string, unknown> = {}
    for (const line of (/^[\s\S]*?(?=^[ \t]*\[|$(?![\s\S]))/m.exec(text)?.[0] ?? '').split(/\r?\n/)) {
      try {
        Object.assign(table, plain(parse(line)))
      } catch (fault) {
        if (!(fault instanceof TomlError)) throw fault
      }
    }
    return {table, faults: [{line: error.line, column: error.column}]}
  }
}

const plain = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
}
