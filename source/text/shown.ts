/**
 * Whether a profile that shows `shows` shows what is marked for `audience` (`data-only`, `SourcePiece.only`). What is marked
 * for nobody is for everybody.
 */
export function isShown(audience: unknown, shows: readonly string[]): boolean {
  return audience === undefined || audience === null || shows.includes(String(audience))
}
