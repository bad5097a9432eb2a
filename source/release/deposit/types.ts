/** A PDF of the kit. */
export interface DepositedFile {
  readonly name: string
  readonly profile: string
  /** Figures alone, 13 of them; of this form of the publication. */
  readonly isbn: string | undefined
  /** It is what was printed. */
  readonly press: boolean
  readonly pages: number
  readonly archive: boolean
}
