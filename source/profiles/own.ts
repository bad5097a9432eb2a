import type {Profile, ProfileSettings} from '../types.ts'

/**
 * The row `base` with an author's settings. What changes a page gives it pages of its own; what doesn't, such as `links`,
 * leaves it the layout of its base.
 *
 * @param name the name of the profile; another one than that of `base` makes it the author's own, whose file bears it
 */
export function withSettings(
  base: Profile,
  name: string,
  {page, links, images, archive, isbn, press, imposition}: ProfileSettings,
): Profile {
  const size = page?.size
  const addresses = typeof links === 'string' && links !== 'plain' ? links : undefined
  const key = [
    base.layoutKey,
    ...(size ? [`${size.width}x${size.height}`] : []),
    ...(addresses ? [`links-${addresses}`] : []),
  ]
  return {
    ...base,
    name,
    suffix: name === base.name ? base.suffix : `-${name}`,
    // PDF/X has no annotation on a page (ISO 15930-7, 6.16), a folded sheet has none that leads anywhere.
    links: base.press || base.imposition ? false : typeof links === 'boolean' ? links : base.links,
    ...(addresses && {addresses}),
    ...(base.press && press && {press: {...base.press, ...press}}),
    ...(base.imposition && imposition && {imposition: {...base.imposition, ...imposition}}),
    ...(images?.dpi !== undefined && {dpi: images.dpi}),
    ...(isbn !== undefined && {isbn}),
    ...(archive && {archive, claims: base.claims.map(claim => (claim === 'pdfa-2a' ? 'pdfa-3a' : claim))}),
    ...(size && {page: size}),
    layoutKey: key.join(' '),
  }
}
