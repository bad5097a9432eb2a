/**
 * The cover: a ribbon of 193 threads, one for each Member State, that twists and comes whole again; one of them is lit.
 * Drawn at A5 with 3 mm of bleed on each side, in millimetres.
 */
import {colour, mix, path, range, rect, round, smooth, writeSvg} from './drawing.js'

const threads = 193
const lit = 62
const [pageWidth, pageHeight, bleed] = [148, 210, 3]

writeSvg(
  'couverture',
  {
    title: 'Un ruban de 193 fils',
    width: '154mm',
    height: '216mm',
    viewBox: `${-bleed} ${-bleed} ${pageWidth + 2 * bleed} ${pageHeight + 2 * bleed}`,
  },
  [
    '<defs><linearGradient id="couverture-fond" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#062a3c"/><stop offset="1" stop-color="#0b4f6c"/></linearGradient></defs>',
    rect(-bleed, -bleed, pageWidth + 2 * bleed, pageHeight + 2 * bleed, {fill: 'url(#couverture-fond)'}),
    range(threads)
      .filter(thread => thread !== lit)
      .map(thread =>
        path(threadThrough(thread), {
          stroke: '#d5e4ea',
          'stroke-width': 0.13,
          'stroke-opacity': round(mix(0.3, 0.85, fold(thread))),
        }),
      ),
    path(threadThrough(lit), {stroke: colour.warm, 'stroke-width': 0.5}),
  ],
)

/** A thread is a wave; its neighbours follow it a little later, so that the ribbon shows its face, its edge, its back. */
function threadThrough(thread) {
  const share = thread / (threads - 1)
  const points = range(33).map(step => {
    const along = step / 32
    const turn = mix(-2.1, 4.3, along) + mix(-1, 1, share) * mix(0.5, 1.2, along)
    const swing = mix(20, 46, along)
    return [mix(-34, 172, along) + 10 * Math.cos(turn) * share, 70 - 22 * along - swing * Math.sin(turn)]
  })
  return smooth(points)
}

/** 1 at the ribbon's edges, 0 in its middle: the light along a fold. */
function fold(thread) {
  return Math.abs((2 * thread) / (threads - 1) - 1) ** 3
}
