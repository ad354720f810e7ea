import type { LoadedRuleset } from '#collection'
import { type Citation, type Fact, places, type Reading, written } from '#rules'

/** A JSON Schema (2020-12) as plain data; members beginning with `x-` are notes that validators pass over. */
export type JsonSchema = Readonly<Record<string, unknown>>

const draft = 'https://json-schema.org/draft/2020-12/schema'

/** 不清楚, 不适用 and 未问 stand for any fact; null is 不清楚 too. */
const states: JsonSchema = {
  description: '没有值时的写法：null 或“不清楚”是问过而不知道；“不适用”是不会发生；“未问”与不写相同。',
  enum: [null, ...Object.values(written)],
}

/** The file `dist/data/rulesets/<id>.case.schema.json`, generated from the facts and readings. */
export function caseSchema({ ruleset, title, label }: LoadedRuleset): JsonSchema {
  const { facts, readings, regulation } = ruleset
  const sayCites = (cites: readonly Citation[]) =>
    cites.map(({ at, quote }) => ({ at, cite: label(at), quote }))
  const matter: JsonSchema = {
    name: { type: 'string', maxLength: 100, description: '这件事项的名称；不写则为“事项1”等。' },
    facts: {
      description: '所填的事实，按其键。',
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(facts).map(([key, fact]) => [key, factSchema(fact, sayCites(fact.cites))]),
      ),
    },
    rest: {
      enum: [written.unasked, written.inapplicable],
      default: written.unasked,
      description: '没有写出的事实算什么。',
    },
  }
  const shared: JsonSchema = {
    readings: {
      description: '改用的读法，按其键；不写则依本站所采。',
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(readings).map(([key, reading]) => [
          key,
          readingSchema(reading, sayCites(reading.cites)),
        ]),
      ),
    },
    date: {
      description: '假定起算日。文中没有定期限从哪一天起算，所以只由填写者假定。',
      anyOf: [daySchema, { type: 'null' }],
    },
  }
  return {
    $schema: draft,
    $id: `${regulation}.case.schema.json`,
    title: `《${title}》的一件案例`,
    description: '一件或者几件事项，各有所填的事实；只有一件时可把 facts 写在最外层。',
    oneOf: [
      {
        type: 'object',
        required: ['matters'],
        additionalProperties: false,
        properties: {
          matters: {
            description: '各件事项，分别推演，不合并。',
            type: 'array',
            minItems: 1,
            items: { type: 'object', additionalProperties: false, properties: matter },
          },
          ...shared,
        },
      },
      {
        type: 'object',
        required: ['facts'],
        additionalProperties: false,
        properties: { ...matter, ...shared },
      },
    ],
  }
}

const daySchema: JsonSchema = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }

function factSchema(fact: Fact, provisions: readonly unknown[]): JsonSchema {
  return {
    title: fact.name,
    description: fact.asks,
    'x-type': fact.kind,
    ...('judged' in fact && { 'x-judged': fact.judged }),
    ...(fact.kind === 'quantity' && { 'x-unit': fact.unit, 'x-domain': fact.domain }),
    'x-provisions': provisions,
    anyOf: [...valueSchemas(fact), states],
  }
}

function valueSchemas(fact: Fact): readonly JsonSchema[] {
  switch (fact.kind) {
    case 'flag':
      return [{ type: 'boolean' }]
    case 'choice':
      return [{ enum: fact.options }]
    case 'day':
      return [daySchema]
    case 'quantity': {
      const [least, most] = fact.domain
      const kept = places[fact.unit]
      const fraction = kept === 0 ? '(\\.0+)?' : `(\\.\\d{1,${kept}}0*)?`
      return [
        {
          description: `以${fact.unit}计，${kept === 0 ? '整数' : `至多${kept}位小数`}；不作四舍五入，多出的小数不收。`,
          type: kept === 0 ? 'integer' : 'number',
          minimum: least,
          ...(most !== null && { maximum: most }),
        },
        {
          description: `以${fact.unit}计的十进制数，写成文字。`,
          type: 'string',
          pattern: `^0*${most === 100 ? `(100(\\.0+)?|\\d{1,2}${fraction})` : `\\d+${fraction}`}$`,
        },
      ]
    }
  }
}

function readingSchema({ about, options, adopted }: Reading, provisions: readonly unknown[]): JsonSchema {
  return {
    title: about,
    description: Object.entries(options)
      .map(([option, means]) => `${option}：${means}`)
      .join('；'),
    'x-adopted': adopted,
    'x-provisions': provisions,
    enum: Object.keys(options),
  }
}
