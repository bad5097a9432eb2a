/**
 * What may stand in a drawing: the elements, attributes and CSS properties of SVG 2 that paint, and no others.
 *
 * @see https://www.w3.org/TR/SVG2/eltindex.html, https://www.w3.org/TR/SVG2/propidx.html
 */

const words = (text: string): string[] => text.trim().split(/\s+/)

/** Elements that stay. Animations, links and scripts are none of them; labels in HTML are read apart (`labels.ts`). */
export const elementNames: ReadonlySet<string> = new Set(
  words(`
  svg g defs symbol use switch image title desc style
  path rect circle ellipse line polyline polygon
  text tspan textPath
  linearGradient radialGradient stop pattern marker mask clipPath
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`),
)

/** Elements in which text is text; elsewhere nothing paints it. */
export const textNames: ReadonlySet<string> = new Set(['text', 'tspan', 'textPath', 'title', 'desc', 'style'])

/** Properties that a style sheet and an attribute of the same name may both set. */
const presentation = words(`
  alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters
  color-rendering direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity
  font-family font-size font-size-adjust font-stretch font-style font-variant font-weight
  glyph-orientation-horizontal glyph-orientation-vertical image-rendering kerning letter-spacing lighting-color
  marker-end marker-mid marker-start mask mask-type opacity overflow paint-order shape-rendering stop-color
  stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-opacity stroke-width text-anchor text-decoration text-rendering transform transform-origin unicode-bidi
  vector-effect visibility white-space word-spacing writing-mode`)

/** What else an attribute may say: geometry, gradients, filters, text, and words for those who cannot see. */
export const attributeNames: readonly string[] = [
  ...presentation,
  ...words(`
  id class style lang role aria-hidden aria-label aria-labelledby aria-describedby data-drawing xml:space xml:lang
  href xlink:href viewBox preserveAspectRatio x y width height x1 y1 x2 y2 cx cy r rx ry fx fy fr d points pathLength
  dx dy rotate textLength lengthAdjust startOffset method spacing side path
  gradientUnits gradientTransform spreadMethod offset
  patternUnits patternContentUnits patternTransform
  markerUnits markerWidth markerHeight refX refY orient
  clipPathUnits maskUnits maskContentUnits filterUnits primitiveUnits
  in in2 result mode type values tableValues slope intercept amplitude exponent operator k1 k2 k3 k4 order
  kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale diffuseConstant
  specularConstant specularExponent limitingConeAngle pointsAtX pointsAtY pointsAtZ z azimuth elevation scale
  xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles
  requiredExtensions systemLanguage media`),
]

/** Attributes whose value may be `url(#id)`. */
export const paintNames: ReadonlySet<string> = new Set(
  words('fill stroke clipPath mask filter markerStart markerMid markerEnd'),
)

/** CSS properties that a drawing's own style may set; custom properties besides. */
const styleNames: ReadonlySet<string> = new Set([
  ...presentation,
  ...words(`
  font font-feature-settings font-kerning font-optical-sizing font-synthesis font-variant-caps
  font-variant-east-asian font-variant-ligatures font-variant-numeric font-variant-position font-variation-settings
  inline-size isolation line-height marker mix-blend-mode shape-inside shape-padding tab-size text-align
  text-decoration-color text-decoration-line text-decoration-style text-indent text-orientation text-overflow
  text-transform transform-box translate rotate scale x y width height cx cy r rx ry d
  text-decoration-thickness text-underline-offset`),
])

/** Whether a drawing's style may set a property. */
export const isStyleName = (name: string): boolean => name.startsWith('--') || styleNames.has(name)

/** Properties that a drawing's outermost element may take from its style: those that its shapes inherit. */
export const isInherited = (name: string): boolean =>
  name.startsWith('--') ||
  /^(?:fill|stroke|font|letter|word|line|marker|clip-rule|color|direction|paint-order|text-(?!overflow|decoration)|white-space|writing|visibility|shape-rendering|image-rendering|dominant)/.test(
    name,
  )

const calls = new Set(
  words(`
  rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark
  var calc min max clamp
  matrix matrix3d translate translatex translatey translatez translate3d scale scalex scaley scalez scale3d
  rotate rotatex rotatey rotatez rotate3d skew skewx skewy perspective
  path polygon circle ellipse inset rect xywh
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia`),
)

/** Whether a drawing's style may call a function. */
export const isStyleCall = (name: string): boolean => calls.has(name)

/** Elements that a picture on paper does without: nothing is lost that the drawing shows at rest. */
export const movingNames: ReadonlySet<string> = new Set(
  words('animate animateColor animateMotion animateTransform discard mpath set view'),
)

/** Elements that never painted anything, and that are not worth a word. */
export const silentNames: ReadonlySet<string> = new Set(words('metadata cursor color-profile font font-face hatch'))
