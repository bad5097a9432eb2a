/** So many whole lines take in a height, both in px; what the browser rounds by is none. */
export const linesUpTo = (height: number, grid: number): number => Math.ceil(height / grid - 0.05)

/**
 * Height of a line of the baseline grid, the theme's `--grid`, in px.
 *
 * @param host where it is measured: an element of the document
 * @param without the height where a theme has none, in CSS
 */
export function gridOf(host: HTMLElement, without: '0' | '1lh'): number {
  const probe = document.createElement('div')
  // Not `height`: the engine's sheet says `auto` there.
  probe.style.minHeight = `var(--grid, ${without})`
  host.append(probe)
  const {height} = probe.getBoundingClientRect()
  probe.remove()
  return height
}
