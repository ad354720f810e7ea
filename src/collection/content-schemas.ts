import { z } from 'zod'
import {
  collectionSchema,
  compareSchema,
  essaySchema,
  furnitureSchema,
  instrumentsSchema,
  measuresSchema,
  regulationSchema,
  setSchema,
  termsSchema,
  topicOrderSchema,
  topicSchema,
} from './schema.ts'

/** The YAML files under `content/`, as globs, with the name of the schema that each is checked by. */
const schemas = {
  collection: { files: 'collection.yaml', schema: collectionSchema },
  regulation: { files: 'regulations/*.yaml', schema: regulationSchema },
  furniture: { files: 'source/*.yaml', schema: furnitureSchema },
  instruments: { files: 'instruments.yaml', schema: instrumentsSchema },
  essay: { files: 'essays/*.yaml', schema: essaySchema },
  set: { files: 'sets/*/set.yaml', schema: setSchema },
  terms: { files: 'sets/*/terms.yaml', schema: termsSchema },
  measures: { files: 'sets/*/measures.yaml', schema: measuresSchema },
  compare: { files: 'sets/*/compare.yaml', schema: compareSchema },
  topics: { files: 'sets/*/topics.yaml', schema: topicOrderSchema },
  topic: { files: 'sets/*/topics/*.yaml', schema: topicSchema },
} as const

/** A JSON Schema for editors. */
export interface ContentSchema {
  /** `content/schemas/<name>.json`. */
  readonly name: string
  /** The files it is for, as a glob from `content/`. */
  readonly files: string
  readonly json: string
}

/**
 * The JSON Schemas of the YAML files, made from the zod schemas that check them. A value with a default may be
 * left out. Conditions between several values are not in them; only the check itself knows those.
 */
export const contentSchemas = (): readonly ContentSchema[] =>
  Object.entries(schemas).map(([name, { files, schema }]) => ({
    name,
    files,
    json: `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`,
  }))

/** The first line of a YAML file, by which an editor finds its schema; `file` is its path from `content/`. */
export const schemaLine = (name: string, file: string): string =>
  `# yaml-language-server: $schema=${'../'.repeat(file.split('/').length - 1) || './'}schemas/${name}.json`
