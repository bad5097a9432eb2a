/** The size of an image in its own pixels; of an SVG, in CSS px. */
export interface PixelSize {
  readonly width: number
  readonly height: number
  /** Of a JPEG with four inks. */
  readonly colour?: 'cmyk'
}
