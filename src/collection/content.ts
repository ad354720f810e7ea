import { join } from 'node:path'
import type { z } from 'zod'
import { foldersIn, namesIn } from './files.ts'
import type { Problem } from './problems.ts'
import {
  type CollectionMeta,
  type CompareMeta,
  collectionSchema,
  compareSchema,
  type DeclaredMeasures,
  type EssayMeta,
  essaySchema,
  type Furniture,
  furnitureSchema,
  type InstrumentMeta,
  instrumentsSchema,
  measuresSchema,
  type SetMeta,
  setSchema,
  type TermMeta,
  type TopicMeta,
  type TopicOrder,
  termsSchema,
  topicOrderSchema,
  topicSchema,
} from './schema.ts'
import { type Checked, readYaml } from './yaml.ts'

/** The files of one set: texts that are compared with each other. */
export interface SetFiles {
  readonly id: string
  readonly set: Checked<SetMeta>
  readonly terms: Checked<readonly TermMeta[]>
  readonly order: Checked<TopicOrder>
  /** By the name of their file. */
  readonly topics: ReadonlyMap<string, Checked<TopicMeta>>
  readonly comparison: Checked<readonly CompareMeta[]>
  readonly measures: Checked<DeclaredMeasures>
}

/** What we say of the texts, each file checked by its schema alone. */
export interface Content {
  readonly collection: Checked<CollectionMeta>
  readonly instruments: Checked<readonly InstrumentMeta[]>
  readonly essays: ReadonlyMap<string, Checked<EssayMeta>>
  /** What of each source belongs to the page that it was copied from, by the name of the source. */
  readonly sources: ReadonlyMap<string, Checked<Furniture>>
  readonly sets: readonly SetFiles[]
}

/** Reads the YAML files of a content folder; null, and problems pushed, where one of them cannot be read. */
export function readContent(root: string, problems: Problem[]): Content | null {
  const read = <S extends z.ZodType>(file: string, schema: S) =>
    readYaml(join(root, file), `content/${file}`, schema, problems)
  const readAll = <S extends z.ZodType>(folder: string, schema: S) => {
    const files = new Map<string, Checked<z.infer<S>>>()
    for (const name of namesIn(root, folder, '.yaml', problems)) {
      const checked = read(`${folder}/${name}.yaml`, schema)
      if (checked) files.set(name, checked)
    }
    return files
  }
  const readSet = (id: string): SetFiles | null => {
    const folder = `sets/${id}`
    const set = read(`${folder}/set.yaml`, setSchema)
    const terms = read(`${folder}/terms.yaml`, termsSchema)
    const order = read(`${folder}/topics.yaml`, topicOrderSchema)
    const topics = readAll(`${folder}/topics`, topicSchema)
    const comparison = read(`${folder}/compare.yaml`, compareSchema)
    const measures = read(`${folder}/measures.yaml`, measuresSchema)
    if (!set || !terms || !order || !comparison || !measures) return null
    return { id, set, terms, order, topics, comparison, measures }
  }
  const collection = read('collection.yaml', collectionSchema)
  const instruments = read('instruments.yaml', instrumentsSchema)
  const essays = readAll('essays', essaySchema)
  const sources = readAll('source', furnitureSchema)
  const sets = foldersIn(root, 'sets', problems).map(readSet)
  const whole = sets.flatMap((set) => set ?? [])
  if (!collection || !instruments || whole.length < sets.length) return null
  return { collection, instruments, essays, sources, sets: whole }
}
