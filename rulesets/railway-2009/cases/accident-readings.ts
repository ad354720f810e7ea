import type { Case } from '#rules'
import { accidentMore, accidentRule, always, inScope, silent } from './lines.ts'

const facts = inScope
const accident = [accidentRule, accidentMore]
const safety = '、第六条第4项'
const quality = '、第七条第4项'

const production1 = `第十二条第(一)项第3目、第十二条第(一)项${safety} 一般责任`
const production2 = `第十二条第(二)项第3目、第十二条第(二)项${safety} 较大责任`
const production3 = `第十二条第(三)项第1目、第十二条第(三)项${safety} 重大责任`
const quality1 = `第十二条第(一)项第3目、第十二条第(一)项${quality} 一般责任`
const quality2 = `第十二条第(二)项第3目、第十二条第(二)项${quality} 较大责任`
const quality3 = `第十二条第(三)项第1目、第十二条第(三)项${quality} 重大责任`
const traffic1 = '第十二条第(一)项第3目、第十二条第(一)项、第二十条 一般责任'
const traffic2 = '第十二条第(二)项第3目、第十二条第(二)项、第二十条 较大责任'
const traffic3 = '第十二条第(三)项第1目、第十二条第(三)项、第二十条 重大责任'

const gives = (
  given: Readonly<Record<string, boolean | number | string | null>>,
  ...lines: readonly string[]
) => ({ facts: { ...facts, ...given }, certain: [...always, ...lines], silences: silent })

const both = (
  given: Readonly<Record<string, boolean | number | string | null>>,
  possible: Readonly<Record<string, readonly string[]>>,
  ...lines: readonly string[]
) => ({
  facts: { ...facts, ...given },
  certain: [...always, ...lines],
  possible,
  silences: [...silent, 'merging'],
})

/** Of no grade, which the text then does not give. */
const lacking = (given: Readonly<Record<string, string>>, silence: string) => ({
  facts: { ...facts, ...given },
  certain: [...always, ...accident],
  silences: [...silent, silence],
})

export const accidentReadings: readonly Case[] = [
  {
    title: '第十二条第(二)项第3目、第(三)项第1目：两类事故同时发生的，如何并列都算',
    matters: [
      gives({ production: '较大', traffic: '较大' }, production2, traffic2, ...accident),
      gives({ quality: '重大事故', traffic: '较大' }, quality2, traffic2, ...accident),
      gives({ production: '重大及以上', traffic: '重大' }, production3, traffic3, ...accident),
      gives({ quality: '特别重大事故', traffic: '重大' }, quality3, traffic3, ...accident),
    ],
  },
  {
    title: '第十二条第(二)项第3目、第(三)项第1目：逗号前后读作择一，“A、B类”读作衍文',
    readings: { accidents: '择一', classAB: '不包括' },
    matters: [
      gives({ production: '较大' }, production2),
      gives({ production: '重大及以上' }, production3),
      gives({ quality: '重大事故' }, quality2),
      gives({ quality: '特别重大事故' }, quality3),
      gives({ traffic: '一般A类' }, traffic2, ...accident),
      gives({ traffic: '较大' }, traffic2, ...accident),
      gives({ traffic: '重大' }, traffic3, ...accident),
    ],
  },
  {
    title: '第十二条第(二)项第3目、第(三)项第1目：逗号前后读作兼具，须各有相应的事故；“A、B类”照原印',
    readings: { accidents: '兼具', classAB: '包括' },
    matters: [
      gives({ production: '较大', quality: '重大事故' }),
      gives({ production: '重大及以上', quality: '特别重大事故' }),
      gives({ traffic: '一般A类' }, traffic1, ...accident),
      gives({ traffic: '较大' }, ...accident),
      gives({ traffic: '重大' }, ...accident),
      gives({ production: '较大', traffic: '重大' }, ...accident),
      gives({ production: '重大及以上', traffic: '较大' }, ...accident),
      gives({ quality: '重大事故', traffic: '重大' }, ...accident),
      gives({ quality: '特别重大事故', traffic: '较大' }, ...accident),
      gives({ production: '较大', traffic: '较大' }, production2, traffic2, ...accident),
      gives({ production: '重大及以上', traffic: '重大' }, production3, traffic3, ...accident),
      gives({ quality: '重大事故', traffic: '较大' }, quality2, traffic2, ...accident),
      gives({ quality: '特别重大事故', traffic: '重大' }, quality3, traffic3, ...accident),
      gives({ production: '较大', traffic: '一般B类' }, traffic1, ...accident),
      lacking({ production: '较大', traffic: '特别重大' }, 'g_traffic'),
      lacking({ quality: '重大事故', traffic: '特别重大' }, 'g_traffic'),
      lacking({ production: '重大及以上', traffic: '特别重大' }, 'g_traffic'),
      lacking({ quality: '特别重大事故', traffic: '特别重大' }, 'g_traffic'),
      gives({ production: '较大', traffic: '无' }),
      gives({ production: '较大', traffic: '一般C类及以下' }, traffic1, ...accident),
      gives({ production: '重大及以上', traffic: '无' }),
      gives({ production: '重大及以上', traffic: '一般C类及以下' }, traffic1, ...accident),
      gives({ production: '重大及以上', traffic: '一般B类' }, traffic1, ...accident),
      gives({ production: '重大及以上', traffic: '一般A类' }, traffic1, ...accident),
      gives({ quality: '重大事故', traffic: '无' }),
      gives({ quality: '重大事故', traffic: '一般C类及以下' }, traffic1, ...accident),
      gives({ quality: '重大事故', traffic: '一般B类' }, traffic1, ...accident),
      gives({ quality: '特别重大事故', traffic: '无' }),
      gives({ quality: '特别重大事故', traffic: '一般C类及以下' }, traffic1, ...accident),
      gives({ quality: '特别重大事故', traffic: '一般B类' }, traffic1, ...accident),
      gives({ quality: '特别重大事故', traffic: '一般A类' }, traffic1, ...accident),
      gives({ production: '无', traffic: '较大' }, ...accident),
      gives({ production: '一般', traffic: '较大' }, production1, ...accident),
      gives({ quality: '无', traffic: '较大' }, ...accident),
      lacking({ quality: '不到大事故', traffic: '较大' }, 'g_quality'),
      gives({ quality: '大事故', traffic: '较大' }, quality1, ...accident),
      gives({ production: '无', traffic: '重大' }, ...accident),
      gives({ production: '一般', traffic: '重大' }, production1, ...accident),
      gives({ quality: '无', traffic: '重大' }, ...accident),
      lacking({ quality: '不到大事故', traffic: '重大' }, 'g_quality'),
      gives({ quality: '大事故', traffic: '重大' }, quality1, ...accident),
      both(
        { quality: '重大事故', traffic: '一般A类' },
        {
          [traffic1]: ['!第十二条第(二)项第3目 铁路交通'],
          [traffic2]: ['!第十二条第(一)项第3目 铁路交通'],
        },
        quality2,
        ...accident,
      ),
      both(
        { production: '较大', traffic: '一般A类' },
        {
          [traffic1]: ['!第十二条第(二)项第3目 铁路交通'],
          [traffic2]: ['!第十二条第(一)项第3目 铁路交通'],
        },
        production2,
        ...accident,
      ),
      both(
        { production: '一般', traffic: '重大', quality: '特别重大事故' },
        {},
        production1,
        quality3,
        traffic3,
        ...accident,
      ),
    ],
  },
]
