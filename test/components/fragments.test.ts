import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { ProvisionRecord } from '#collection'
import { catalog } from '#knowledge'
import { type Emendation, findReferences, indexOf, parse, readWords } from '#law'
import { extentOf, numberOf, type Run, runsOf } from '../../src/components/fragments.ts'

const whole = catalog()
const { regulations, instruments } = whole
/** What is asked of other texts, where there are none. */
const beside = (id: string) => ({ catalog: whole, links: { from: () => undefined }, id })
const contentOf = (file: string) => readFileSync(new URL(`../../content/${file}`, import.meta.url), 'utf8')

function first<T>([one]: Iterable<T>): T {
  if (one === undefined) throw new Error('没有条款或术语')
  return one
}
const someRecord = first(first(regulations).records.values())
const someTerm = first(whole.sets.flatMap(({ terms }) => terms))
const index = indexOf(
  parse(
    Array.from(
      { length: 14 },
      (_, at) => `第${'一二三四五六七八九十'.charAt(at) || `十${'一二三四'[at - 10]}`}条 甲。`,
    ).join('\n'),
  ),
)

interface Made {
  readonly emendations?: readonly Partial<Emendation>[]
  readonly terms?: readonly (readonly [id: string, words: string])[]
  readonly lost?: ReadonlyMap<number, string>
}

/** The runs of words made up for a test, in an instrument of fourteen articles, with emendations and terms made up too. */
function runs(
  printed: string,
  { emendations = [], terms = [], lost = new Map() }: Made = {},
): readonly Run[] {
  const reading = readWords(
    printed,
    emendations.map((one) => ({
      at: 'art_1__para_1',
      printed: '',
      reading: null,
      kind: 'note',
      reason: '',
      confidence: '高',
      ...one,
    })),
  )
  const references = findReferences(reading.text, 'art_1__para_1', { title: '样例办法', index, lost })
  const record: ProvisionRecord = {
    ...someRecord,
    eId: 'art_1__para_1',
    text: reading.text,
    reading,
    references,
  }
  const places = terms.flatMap(([id, words]) =>
    [...reading.text.matchAll(new RegExp(words, 'g'))].map(({ index: start }) => ({
      id,
      start,
      end: start + words.length,
      term: { ...someTerm, id, link: !id.startsWith('plain') },
    })),
  )
  return runsOf(record, reading.text, {
    ...beside('some'),
    catalog: { instruments, termsIn: () => places },
  })
}

/** Runs in a line: [words](where to), {now|other} for a place with another reading, {words} for a mere note. */
const drawn = (all: readonly Run[]) =>
  all
    .map(({ link, fragments }) => {
      const words = fragments
        .map(({ before, variant, after }) => {
          const mark =
            variant && (variant.other === null ? `{${variant.now}}` : `{${variant.now}|${variant.other}}`)
          return before + (mark ?? '') + after
        })
        .join('')
      return link
        ? `[${words}](${link.to}${link.targets.length > 1 ? ` ${link.targets.join(' ')}` : ''})`
        : words
    })
    .join('')

describe('条号的链接', () => {
  test.for([
    ['按第七条办理。', '按[第七条](#art_7)办理。'],
    ['按本办法第七条、第八条办理', '按[本办法第七条](#art_7)、[第八条](#art_8)办理'],
    ['第四条和第六条、第九条', '[第四条](#art_4)和[第六条](#art_6)、[第九条](#art_9)'],
    ['第十条至第十一条', '[第十条](#art_10 art_10 art_11)至[第十一条](#art_11 art_10 art_11)'],
    [
      '有本办法第十条至第十二条情形',
      '有[本办法第十条](#art_10 art_10 art_11 art_12)至[第十二条](#art_12 art_10 art_11 art_12)情形',
    ],
    ['第二条到第四条', '[第二条](#art_2 art_2 art_3 art_4)到[第四条](#art_4 art_2 art_3 art_4)'],
    // Which of the articles in between belongs to which end cannot be told here.
    ['第一条、第三条至第五条', '[第一条、第三条至第五条](#art_1 art_1 art_3 art_4 art_5)'],
    ['第三条至第五条、第七条', '[第三条至第五条、第七条](#art_3 art_3 art_4 art_5 art_7)'],
    ['第二条第一款、第三条', '[第二条第一款](#art_2__para_1)、[第三条](#art_3)'],
    ['第九条规定；', '[第九条](#art_9)规定；'],
    ['第九十条规定', '第九十条规定'],
    ['本办法规定', '本办法规定'],
    ['本规定自施行', '[本规定](#main)自施行'],
  ])('%s', ([words = '', expected]) => {
    expect(drawn(runs(words))).toBe(expected)
  })

  test('一头在缺失处的，通向缺失处，另一头通向自己那一条', () => {
    const lost = new Map([
      [15, 'gap_1'],
      [16, 'gap_1'],
    ])
    expect(drawn(runs('第十三条至第十五条', { lost }))).toBe(
      '[第十三条](#art_13 art_13 art_14 gap_1)至[第十五条](#gap_1 art_13 art_14 gap_1)',
    )
    expect(drawn(runs('第十五条、第十六条', { lost }))).toBe('[第十五条、第十六条](#gap_1)')
  })

  /** 第二十三条 → 23, read here anew. */
  const value = (han: string) => {
    const [tens, ones = ''] = han.includes('十') ? han.split('十') : ['0', han]
    const digit = (one: string) => (one === '' ? 0 : '一二三四五六七八九'.indexOf(one) + 1)
    return (tens === '' ? 1 : tens === '0' ? 0 : digit(tens ?? '')) * 10 + digit(ones)
  }

  test.for(regulations)('$id：写着一条的链接，都通向那一条；缺失的通向缺失处', (regulation) => {
    const { id, records } = regulation
    let seen = 0
    for (const record of records.values())
      for (const { link, fragments } of runsOf(record, record.text, beside(id))) {
        if (!link || link.term || !link.to.startsWith('#')) continue
        const words = fragments
          .map(({ before, variant, after }) => before + (variant?.now ?? '') + after)
          .join('')
        const numbers = [...words.matchAll(/第([一二三四五六七八九十]+)条/g)].map(([, han = '']) =>
          value(han),
        )
        if (numbers.length !== 1) continue
        seen++
        const where = `${id}#${record.eId} ${words}`
        if (records.has(`art_${numbers[0]}`))
          expect(link.to, where).toMatch(new RegExp(`^#art_${numbers[0]}(__|$)`))
        else expect(link.to, where).toMatch(/^#gap_/)
      }
    const texts = contentOf(`regulations/${id}.txt`)
    if (/(?<=.)(?<!》)第[一二三四五六七八九十]+条[、所规]/.test(texts)) expect(seen).toBeGreaterThan(0)
  })
})

describe('引用文件的链接', () => {
  const named = (title: string) => runs(`按照《${title}》办理`)[1]?.link
  test.for(instruments)('$name', ({ id, name, aliases, identified }) => {
    for (const title of [name, ...aliases])
      expect(named(title)).toEqual({
        to: `/instruments/#${id}`,
        targets: [],
        unknown: !identified,
        term: false,
        other: null,
      })
  })
  test('未列的没有链接；有认得出的，也有认不出的', () => {
    expect(runs('按照《没有这一份规定》办理')).toHaveLength(1)
    expect(new Set(instruments.map(({ identified }) => identified)).size).toBe(2)
  })
})

describe('校勘的标记', () => {
  const evident = (printed: string, reading: string) => [{ kind: 'evident', printed, reading } as const]
  const conjecture = (printed: string, reading: string) => [{ kind: 'conjecture', printed, reading } as const]

  test.for([
    ['改字，只标所改的字', '线索处臵和', evident('线索处臵', '线索处置'), '线索处{置|臵}和'],
    ['存疑，原字在文中', '阻扰查处', conjecture('阻扰查处', '阻挠查处'), '阻{扰|挠}查处'],
    ['补字，连前一字', '对反规定的', evident('对反规定的', '对违反规定的'), '{对违|对}反规定的'],
    ['删字，连前一字', '失误。造成', evident('失误。造成', '失误造成'), '失{误|误。}造成'],
    [
      '补在开头，连后一字',
      '的，以口头批评',
      conjecture('以口头批评', '予以口头批评'),
      '的，{以|予以}口头批评',
    ],
    ['删在开头，连后一字', '的，予以批评', conjecture('予以批评', '以批评'), '的，{予以|以}批评'],
    ['补在末尾', '问题突出', conjecture('问题', '问题的'), '问{题|题的}突出'],
    ['没有拟读的，标出全部', '表率不够的', [{ kind: 'note', printed: '表率不够' } as const], '{表率不够}的'],
    [
      '附注而有拟读的，也不另示',
      '表率不够的',
      [{ kind: 'note', printed: '表率不够', reading: '表率不足' } as const],
      '{表率不够}的',
    ],
    ['排版之后的字', '不清,甲乙', evident('清,甲', '清;甲'), '不清{；|，}甲乙'],
  ] as const)('%s', ([, printed, emendations, expected]) => {
    expect(drawn(runs(printed, { emendations }))).toBe(expected)
  })

  test('所删的字两边没有可连的，不留空的标记', () => {
    expect(drawn(runs('甲误乙', { emendations: evident('误', '') }))).toBe('甲乙')
  })

  test('指整条的附注，不标任何一字', () => {
    const [run] = runs('甲乙', { emendations: [{ kind: 'note', printed: '' }] })
    expect(run?.fragments.filter(({ variant }) => variant)).toEqual([])
  })

  test.for([
    ['在链接之内', '按第七条办', [{ printed: '七' }], '按[第{七}条](#art_7)办'],
    ['紧接链接之前', '按第七条办', [{ printed: '按' }], '{按}[第七条](#art_7)办'],
    ['紧接链接之后', '按第七条办', [{ printed: '办' }], '按[第七条](#art_7){办}'],
    ['正是链接', '按第七条办', [{ printed: '第七条' }], '按[{第七条}](#art_7)办'],
    ['跨链接的前边', '按第七条办', [{ printed: '按第' }], '{按}[{第}七条](#art_7)办'],
    ['跨链接的后边', '按第七条办', [{ printed: '条办' }], '按[第七{条}](#art_7){办}'],
    ['含链接', '按第七条办', [{ printed: '按第七条办' }], '{按}[{第七条}](#art_7){办}'],
    ['链接前后各一', '按第七条办', [{ printed: '按' }, { printed: '办' }], '{按}[第七条](#art_7){办}'],
  ] as const)('标记%s', ([, printed, emendations, expected]) => {
    expect(drawn(runs(printed, { emendations }))).toBe(expected)
  })

  test('跨边的改字，两半都不另示别读', () => {
    const emendations = [{ kind: 'conjecture', printed: '按第', reading: '照弟' } as const]
    expect(drawn(runs('按第七条办', { emendations }))).toBe('{按}[{第}七条](#art_7)办')
  })
})

describe('术语的链接', () => {
  test.for([
    ['只在第一处', '问责、问责', [['wenze', '问责']], '[问责](/terms/#wenze)、问责'],
    ['不与条号相叠的第一处', '第七条、条号', [['tiao', '条']], '[第七条](#art_7)、[条](/terms/#tiao)号'],
    ['紧接条号的照算', '第七条问责', [['wenze', '问责']], '[第七条](#art_7)[问责](/terms/#wenze)'],
    ['在条号之前紧接的照算', '问责第七条', [['wenze', '问责']], '[问责](/terms/#wenze)[第七条](#art_7)'],
    ['太常见的不加', '问责', [['plain-wenze', '问责']], '问责'],
  ] as const)('%s', ([, words, terms, expected]) => {
    expect(drawn(runs(words, { terms }))).toBe(expected)
  })

  test.for([
    ['问责了，问责', '责了', '问{责了}，[问责](/terms/#wenze)'],
    ['可问责，问责', '可问', '{可问}责，[问责](/terms/#wenze)'],
    ['问责了，问责', '了', '[问责](/terms/#wenze){了}，问责'],
    ['可问责，问责', '可', '{可}[问责](/terms/#wenze)，问责'],
    ['可问责，问责', '问责，', '可{问责，}[问责](/terms/#wenze)'],
    ['可问责了', '问责', '可[{问责}](/terms/#wenze)了'],
    ['可问责了', '责', '可[问{责}](/terms/#wenze)了'],
    ['可问责了', '可问责了', '{可问责了}'],
  ] as const)('%s，标“%s”', ([words, printed, expected]) => {
    expect(drawn(runs(words, { emendations: [{ printed }], terms: [['wenze', '问责']] }))).toBe(expected)
  })
})

describe.for(regulations.map(({ id, ...rest }) => [id, { id, ...rest }] as const))(
  '%s',
  ([id, regulation]) => {
    const { records } = regulation
    const meta: {
      emendations: readonly Emendation[]
      supplied: readonly { at: string }[]
      lacunae: readonly unknown[]
    } = parseYaml(contentOf(`regulations/${id}.yaml`))
    const lines = contentOf(`regulations/${id}.txt`).split('\n')

    test('各段连起来是全文，没有空的标记和空的链接', () => {
      for (const record of records.values()) {
        const { eId, heading } = record
        const text = record.text === '' ? (heading ?? '') : record.text
        const all = runsOf(record, text, beside(id))
        const words = all.map(({ fragments }) =>
          fragments.map(({ before, variant, after }) => before + (variant?.now ?? '') + after).join(''),
        )
        expect(words.join('')).toBe(text)
        expect(
          words.filter((one) => one === ''),
          eId,
        ).toEqual([])
        const marks = all.flatMap(({ fragments }) => fragments.flatMap(({ variant }) => variant ?? []))
        expect(marks.filter(({ now, other }) => now === '' || now === other)).toEqual([])
      }
    })

    test('所校的字换回另一读，正是底本（改读的）或者拟读（存疑的）', () => {
      const bare = (words: string) => words.normalize('NFKC').replace(/[\s，,；;：:。.、（）()]/g, '')
      const exact = (words: string) =>
        words.replace(/\s/g, '').replace(/[，；：（）]/g, (one) => one.normalize('NFKC'))
      let seen = 0
      for (const { at, kind, printed, reading } of meta.emendations) {
        const record = records.get(at)
        if (!record || printed === '' || reading === null || kind === 'note') continue
        seen++
        const text = record.text === '' ? (record.heading ?? '') : record.text
        const swapped = runsOf(record, text, beside(id))
          .flatMap(({ fragments }) => fragments)
          .map(({ before, variant, after }) => {
            const other = variant?.kind === kind ? variant.other : null
            return before + (other ?? variant?.now ?? '') + after
          })
          .join('')
        expect(exact(swapped)).toContain(exact(kind === 'evident' ? printed : reading))
        if (kind === 'evident') expect(lines.some((line) => bare(line).endsWith(bare(swapped)))).toBe(true)
      }
      expect(seen).toBe(
        meta.emendations.filter(({ kind, reading }) => kind !== 'note' && reading !== null).length,
      )
    })

    test('章数、条数照文本数；残缺的只说存几条，不说共几条', () => {
      const has = (head: RegExp) => lines.filter((line) => head.test(line)).length
      const articles =
        has(/^第[一二三四五六七八九十]+条/) + meta.supplied.filter(({ at }) => /^art_\d+$/.test(at)).length
      const chapters = has(/^第[一二三四五六七八九十]+章/)
      expect(extentOf(regulation)).toBe(
        meta.lacunae.length > 0
          ? `存 ${articles} 条（含残缺）`
          : `${chapters > 0 ? `${chapters} 章 ` : ''}${articles} 条`,
      )
    })
  },
)

test('文号：是发文通知的，写明不是本办法的；没有的，没有', () => {
  expect(Object.fromEntries(regulations.map(({ id, meta }) => [id, numberOf(meta)]))).toEqual(
    Object.fromEntries(
      regulations.map(({ id }) => {
        const { number } = parseYaml(contentOf(`regulations/${id}.yaml`))
        return [
          id,
          number.words === null
            ? null
            : number.of === null
              ? number.words
              : `${number.words}（${number.of}）`,
        ]
      }),
    ),
  )
})

test('青海有残缺，别的三份没有', () => {
  expect(regulations.filter((one) => extentOf(one).includes('残缺')).map(({ id }) => id)).toEqual([
    'qinghai-2015',
  ])
})
