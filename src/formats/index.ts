/**
 * Quotes in the formats of other tools; ESM and CommonJS.
 *
 * @module quote-attribution/formats
 */
export { type CsvOptions, toCsv } from './csv.ts'
export {
  type SchemaOrgGraph,
  type SchemaOrgOptions,
  type SchemaOrgPerson,
  type SchemaOrgQuotation,
  type SchemaOrgWork,
  toSchemaOrg,
} from './schema-org.ts'
export { type TeiOptions, toTei } from './tei.ts'
export {
  type Annotation,
  type AnnotationBody,
  type AnnotationPage,
  type AnnotationTarget,
  type TextPositionSelector,
  type TextQuoteSelector,
  toWebAnnotations,
  type WebAnnotationOptions,
} from './web-annotation.ts'
