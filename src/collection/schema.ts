import type { z } from 'zod'
import type { fact } from './schema/base.ts'
import type { collectionSchema, setSchema } from './schema/collection.ts'
import type { compareSchema } from './schema/compare.ts'
import type { measuresSchema } from './schema/measures.ts'
import type { furnitureSchema, regulationSchema } from './schema/regulation.ts'
import type { essaySchema, instrumentsSchema } from './schema/sources.ts'
import type { termsSchema } from './schema/terms.ts'
import type { topicOrderSchema, topicSchema } from './schema/topics.ts'

export { collectionSchema, setSchema } from './schema/collection.ts'
export { compareSchema } from './schema/compare.ts'
export { measuresSchema } from './schema/measures.ts'
export { furnitureSchema, regulationSchema } from './schema/regulation.ts'
export { essaySchema, instrumentsSchema } from './schema/sources.ts'
export { termsSchema } from './schema/terms.ts'
export { topicOrderSchema, topicSchema } from './schema/topics.ts'

/** What a `.yaml` beside a text says of it. */
export type RegulationFile = z.infer<typeof regulationSchema>
export type CollectionMeta = z.infer<typeof collectionSchema>
export type SetMeta = z.infer<typeof setSchema>
export type InstrumentMeta = z.infer<typeof instrumentsSchema>[number]
export type EssayMeta = z.infer<typeof essaySchema>
export type TermMeta = z.infer<typeof termsSchema>[number]
export type DeclaredMeasures = z.infer<typeof measuresSchema>
export type DeclaredMeasure = DeclaredMeasures['measures'][number]
export type CompareMeta = z.infer<typeof compareSchema>[number]
export type Furniture = z.infer<typeof furnitureSchema>
export type TopicMeta = z.infer<typeof topicSchema>
export type TopicOrder = z.infer<typeof topicOrderSchema>
export type StatusFact = z.infer<typeof fact>
