/** What we use of lcms-wasm 1.0.5 (Little CMS 2.16 as WebAssembly), which has no types of its own. */
declare module '#lcms' {
  export const TYPE_RGB_8: number
  export const TYPE_CMYK_8: number

  export const TYPE_Lab_16: number
  export const INTENT_RELATIVE_COLORIMETRIC: number
  export const cmsFLAGS_BLACKPOINTCOMPENSATION: number

  export interface Lcms {
    cmsOpenProfileFromMem(bytes: Uint8Array, length: number): number
    cmsCreate_sRGBProfile(): number
    cmsCreateLab4Profile(whitePoint: undefined): number
    cmsCloseProfile(profile: number): void
    cmsGetColorSpaceASCII(profile: number): string | null
    cmsCreateTransform(
      input: number,
      inputFormat: number,
      output: number,
      outputFormat: number,
      intent: number,
      flags: number,
    ): number
    cmsDoTransform(transform: number, input: ArrayLike<number>, count: number): Uint8Array & Float64Array
    cmsDeleteTransform(transform: number): void
  }

  export function instantiate(): Promise<Lcms>
}
