import { z } from 'zod'

const text = z.string().min(1, '不能为空')
const maybe = text.nullable()
const date = z.iso.date('日期须写作 2015-06-01 的样子')
const lineNumber = z.int().positive()
const range = z.tuple([lineNumber, lineNumber])
const confidence = z.enum(['高', '中', '低', '未查明'])

/** A sentence of ours about force or history, with where it was read and when. */
const fact = z.strictObject({ say: text, source: text, confidence, checked: date })

const label = z.strictObject({ line: lineNumber, words: text, note: maybe })
const emendation = z.strictObject({
  at: text,
  printed: z.string(),
  reading: z.string().nullable(),
  kind: z.enum(['evident', 'conjecture', 'note']),
  reason: text,
  confidence: z.enum(['高', '中', '低']),
})

/** What `content/regulations/<id>.yaml` says about the text beside it. */
export const regulationSchema = z.strictObject({
  title: text,
  titleNote: maybe,
  short: text,
  aliases: z.array(text).min(1),
  level: z.enum(['国家部委', '省', '市', '乡镇']),
  region: maybe,
  sector: text,
  issuer: z.strictObject({ words: maybe, note: maybe }),
  /** `of`: what the number belongs to, where that is not the instrument itself. */
  number: z.strictObject({ words: maybe, of: maybe, note: maybe }),
  dates: z.strictObject({
    issued: date.nullable(),
    noticed: date.nullable(),
    inForce: date.nullable(),
    note: maybe,
  }),
  status: z.strictObject({ force: z.literal('未查明'), source: text, checked: date }),
  notice: z.array(text).length(2),
  facts: z.array(fact),
  provenance: z.strictObject({
    lines: range,
    label,
    dropped: z.array(z.strictObject({ line: lineNumber, words: text, why: text })),
  }),
  outline: z.array(z.strictObject({ from: text, to: text, label: text })),
  /** The address of the chapter of closing rules (附则); null where there is none. */
  closing: text.nullable(),
  lacunae: z.array(
    z.strictObject({
      id: z.string().regex(/^gap_\d+$/, '缺失处的编号须写作 gap_1 的样子'),
      after: text,
      resumes: text,
      resumesWith: text,
      lost: z.array(text).min(1),
      articles: z.array(z.int().positive()),
      extent: text,
    }),
  ),
  supplied: z.array(z.strictObject({ at: text, num: text, why: text })),
  emendations: z.array(emendation),
})

/** `content/instruments.yaml`: every instrument that the texts cite with 《…》, and related ones. */
export const instrumentsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/, '编号只用小写字母、数字和连字符'),
    name: text,
    aliases: z.array(text),
    identified: z.boolean(),
    related: z.boolean(),
    bears: maybe,
    facts: z.array(fact),
  }),
)

/** `content/essays/<id>.yaml`: a digest in our own words. */
export const essaySchema = z.strictObject({
  title: text,
  titleNote: text,
  provenance: z.strictObject({ lines: range, label }),
  summary: text,
  theses: z
    .array(
      z.strictObject({
        id: z.string().regex(/^t\d+$/, '论点编号须写作 t1 的样子'),
        place: text,
        lines: range,
        claim: text,
        quote: z.strictObject({ words: text.max(30, '引文不得超过 30 字'), line: lineNumber }).nullable(),
        links: z.array(
          z.strictObject({ to: text, relation: z.enum(['realises', 'contradicts', 'lacks']), note: text }),
        ),
      }),
    )
    .min(1),
  irregularities: z.array(
    z.strictObject({
      line: lineNumber,
      printed: text.max(12),
      reading: maybe,
      kind: z.enum(['evident', 'conjecture', 'foreign', 'note']),
      reason: text,
      confidence: z.enum(['高', '中', '低']),
    }),
  ),
})

/** The groups of `/terms/`, in the order of the page. */
const termGroups = ['党风廉政', '责任与情节', '机关与干部', '追究方式', '程序与规范', '铁路建设'] as const

/** `content/terms.yaml`: the words of the texts that a reader may stumble on. */
export const termsSchema = z.array(
  z
    .strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/, '编号只用小写字母、数字和连字符'),
      group: z.enum(termGroups),
      words: text,
      /** Other spellings, and words that share the entry; those that readers type need not stand in the texts. */
      aliases: z.array(text).default([]),
      /** Longer words of the texts in which the term is not meant. */
      except: z.array(text).default([]),
      /** Whether the reading pages lead from the term to its entry. */
      link: z.boolean().default(true),
      defined: z.array(z.strictObject({ at: text, quote: text })).default([]),
      gloss: maybe,
      /** Why there is no gloss. */
      reason: maybe.default(null),
    })
    .refine(({ gloss, reason }) => (gloss === null) !== (reason === null), {
      message: '写了释义就不写 reason；没有释义的，写明 reason',
      path: ['gloss'],
    }),
)

const quoted = z.strictObject({
  at: z.string().regex(/^[a-z0-9-]+#\S+$/, '出处须写作 ningbo-2015#art_14__para_1 的样子'),
  words: text,
})

export const measureKinds = ['组织处理', '党纪政纪处分', '行政处分', '对单位', '其他', '文中未分类'] as const

/** `content/measures.yaml`: every measure that the instruments name, in their words. */
export const measuresSchema = z.strictObject({
  /** In each instrument that says nothing, or whose text is torn, of what follows a measure: the silence that says so. */
  silences: z.record(text, text),
  /** Lists that a text leaves open: for whom, and of which kinds what it does not name may be. */
  open: z.array(
    z.strictObject({
      ...quoted.shape,
      reaches: z.enum(['单位、班子', '个人']),
      kinds: z.array(z.enum(measureKinds)).min(1),
    }),
  ),
  measures: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, '编号只用小写字母和连字符'),
      words: text,
      /** Our one sentence on what the words mean. */
      gloss: text.max(60, '释义不得超过 60 字').nullable(),
      kind: z.enum(measureKinds),
      /** Where the text says of which kind it is; null for 文中未分类. */
      basis: quoted.nullable(),
      note: maybe,
      related: z.array(text),
      /** Where it is named as a way of 追究 but no rule sets it. */
      named: z.array(z.strictObject({ ...quoted.shape, who: text, note: maybe })),
      /** Instruments in which the words stand for something else. */
      unlike: z.array(text),
      /** 铁路建设 refers to them for 处分: ids of cited instruments. */
      see: z.array(text),
    }),
  ),
})
/** The groups of `/compare/`, in the order of the page. */
const compareGroups = [
  '适用范围',
  '责任划分',
  '追究情形',
  '轻重与等级',
  '追究方式',
  '从重与从轻',
  '程序',
  '后果',
  '延伸追究',
  '与其他规定',
] as const

const compareCell = z
  .strictObject({
    /** What the instrument says of it, in a sentence of ours. */
    says: text.max(100, '一句话不超过 100 字').optional(),
    none: z.enum(['未规定', '文本缺失', '不适用']).optional(),
    /** Why there is nothing to say. */
    note: text.optional(),
    /** Where one would look for it; for 文本缺失, where the text is torn. */
    at: z.array(text).default([]),
    cites: z.array(z.strictObject({ at: text, quote: text })).default([]),
    /** Of the register of this instrument. */
    doubts: z.array(text).default([]),
    /** Silences of its ruleset: the same as `none` says, or what `says` leaves out. */
    silences: z.array(text).default([]),
  })
  .refine(({ says, none }) => (says === undefined) !== (none === undefined), {
    message: '写 says，或者写 none，不能都写、都不写',
  })
  .refine(({ says, note, at }) => says === undefined || (note === undefined && at.length === 0), {
    message: 'note 和 at 只与 none 同用',
  })
  .refine(({ none, note }) => none === undefined || note !== undefined, {
    message: '写了 none 的，写明 note',
  })
  .refine(({ says, cites }) => says === undefined || cites.length > 0, {
    message: '写了 says 的，至少要有一处 cites',
  })

/** `content/compare.yaml`: what each instrument says of each concept. */
export const compareSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/, '编号只用小写字母、数字和连字符'),
    group: z.enum(compareGroups),
    title: text,
    note: maybe.default(null),
    /** Entries of `content/terms.yaml`. */
    terms: z.array(text).default([]),
    /**
     * Topics on the same concept, on one of which this is a part, or which are parts of this; none: that of the same name.
     * Where they meet they must classify each instrument alike.
     */
    topics: z
      .strictObject({
        same: z.array(text).default([]),
        within: z.array(text).default([]),
        holds: z.array(text).default([]),
      })
      .default({ same: [], within: [], holds: [] }),
    /** Measures of `content/measures.yaml` that the concept is about: it says nothing where the text has none of them. */
    measures: z.array(text).default([]),
    /** Instruments whose cells come to the same; one that is in no group stands alone. */
    same: z.array(z.array(text).min(2, '一组至少两份办法')).default([]),
    cells: z.record(text, compareCell),
  }),
)

/** `content/source/furniture.yaml`: what of the compilation belongs to the site it was copied from. */
export const furnitureSchema = z.strictObject({
  title: text,
  obtained: text,
  lines: z.array(z.strictObject({ line: lineNumber, words: text, why: text })),
})

/** A provision by its address, or the part of its words that matters. */
const place = z.union([text, z.strictObject({ at: text, words: text })], {
  error: '须为地址，或写明 at、words',
})
const nothing = z.strictObject({
  none: z.enum(['未规定', '文本缺失', '不适用']),
  /** The provisions or lacunae where it would stand. */
  at: z.array(text).default([]),
  note: text,
})

/** `content/topics/<id>.yaml`: like provisions of the instruments, and what our words say of them. */
export const topicSchema = z.strictObject({
  title: text.max(24, '题目不得超过 24 字'),
  criterion: text,
  difference: text,
  /** Topics to read on in. */
  like: z.array(text),
  /** By instrument. */
  cells: z.record(
    text,
    z.union([z.array(place).min(1, '须列出条款，或写明 none、note'), nothing], {
      error: '须列出条款，或写明 none、note',
    }),
  ),
})

/** `content/topics.yaml`: the topics in order, and the provisions that stand alone. */
export const topicOrderSchema = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        name: text,
        /** Its topics are circumstances, from which measures follow. */
        circumstances: z.boolean().default(false),
        note: text,
        topics: z.array(text).min(1),
      }),
    )
    .min(1),
  alone: z.array(z.strictObject({ at: text, reason: text })),
  /** Topics on which the instruments differ in what strikes a reader, for the front page. */
  striking: z.array(text),
})

export type RegulationMeta = z.infer<typeof regulationSchema>
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
