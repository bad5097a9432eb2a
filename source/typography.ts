/**
 * What is published as `fascicule/typography`: the rules of French typography and the remarks on structure, for trees of
 * Markdown and HTML. It reads no file and needs no browser.
 */
export {
  type StructureFinding,
  type StructureOptions,
  type StructureRule,
  structureFindings,
  structureFixes,
  structureRules,
} from './markdown/lint/structure/index.ts'
export * from './typography/index.ts'
