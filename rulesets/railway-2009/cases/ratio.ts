import type { Case } from '#rules'
import { always, inScope, larger13, minor13, silent } from './lines.ts'

/** Not confirmed, nobody named: what is graded, and no more. */
const facts = inScope

const ratio1 = `第十三条第(一)项第4目${minor13}`
const ratio2 = `第十三条第(二)项第4目${larger13}`

const gives = (
  given: Readonly<Record<string, boolean | number | string | null>>,
  ...lines: readonly string[]
) => ({ facts: { ...facts, ...given }, certain: [...always, ...lines], silences: silent })

const open = (
  given: Readonly<Record<string, boolean | number | string | null>>,
  possible: Readonly<Record<string, readonly string[]>>,
) => ({ facts: { ...facts, ...given }, certain: always, possible, silences: silent })

/** Of no grade, which the text then does not give. */
const lacking = (given: Readonly<Record<string, boolean | number | string | null>>, silence: string) => ({
  facts: { ...facts, ...given },
  certain: always,
  silences: [...silent, silence],
})

/** More than one grade may hold: which is to be found out. */
const contested = (
  given: Readonly<Record<string, boolean | number | string | null>>,
  possible: Readonly<Record<string, readonly string[]>>,
  ...lacking: readonly string[]
) => ({
  facts: { ...facts, ...given },
  certain: always,
  possible,
  silences: [...silent, ...lacking],
})

export const ratio: readonly Case[] = [
  {
    title: '第十三条第(一)项第4目：虚报概算不到10%没有等级，10%以上、20%以内一般责任',
    matters: [
      lacking({ k3: true, k3_ratio: 0 }, 'g_ratio'),
      lacking({ k3: true, k3_ratio: '9.99' }, 'g_ratio'),
      gives({ k3: false, k3_ratio: 5 }),
      gives({ k3: true, k3_ratio: 10 }, ratio1),
      gives({ k3: true, k3_ratio: '10.01' }, ratio1),
      gives({ k3: true, k3_ratio: '19.99' }, ratio1),
      gives({ k3: true, k3_ratio: '20.01' }, ratio2),
      gives({ k3: true, k3_ratio: 100 }, ratio2),
      gives({ k3: false, k3_ratio: 15 }),
      gives({ k3: false, k3_ratio: 25 }),
    ],
  },
  {
    title: '第十三条第(二)项第4目：虚报概算恰为20%，两级都可涵盖，并列待查明',
    matters: [
      contested(
        { k3: true, k3_ratio: 20 },
        { [ratio1]: ['!第十三条第(二)项第4目'], [ratio2]: ['!第十三条第(一)项第4目'] },
      ),
    ],
  },
  {
    title: '第十三条第(二)项第4目：“20%以内”读作不含，恰为20%归较大责任',
    readings: { twentyWithin: '不含', twentyAbove: '含', tenPercent: '含' },
    matters: [gives({ k3: true, k3_ratio: 20 }, ratio2), gives({ k3: true, k3_ratio: 10 }, ratio1)],
  },
  {
    title: '第十三条第(一)项第4目：“20%以上”“10%以上”读作不含，恰为20%归一般责任，恰为10%没有等级',
    readings: { twentyWithin: '含', twentyAbove: '不含', tenPercent: '不含' },
    matters: [
      gives({ k3: true, k3_ratio: 20 }, ratio1),
      lacking({ k3: true, k3_ratio: 10 }, 'g_ratio'),
      gives({ k3: true, k3_ratio: '10.01' }, ratio1),
    ],
  },
  {
    title: '第十三条第(一)项第4目、第(二)项第4目：都读作不含，恰为20%没有等级',
    readings: { twentyWithin: '不含', twentyAbove: '不含' },
    matters: [gives({ k3: true, k3_ratio: 20 }), gives({ k3: true, k3_ratio: '20.01' }, ratio2)],
  },
  {
    title: '第十三条第(一)项第4目：虚报概算的事实、比例不清楚的待查明',
    matters: [
      contested(
        { k3: null, k3_ratio: null },
        {
          [ratio1]: ['k3', 'k3_ratio', '!第十三条第(二)项第4目'],
          [ratio2]: ['k3', 'k3_ratio', '!第十三条第(一)项第4目'],
        },
        'g_ratio',
      ),
      open({ k3: null, k3_ratio: 25 }, { [ratio2]: ['k3'] }),
    ],
  },
]
