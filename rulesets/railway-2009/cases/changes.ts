import type { Case } from '#rules'
import { always, grave13, inScope, larger13, minor13, silent } from './lines.ts'

/** Not confirmed, nobody named: what is graded, and no more. */
const facts = inScope

const change1 = `第十三条第(一)项第5目${minor13}`
const change2 = `第十三条第(二)项第6目${larger13}`
const change3 = `第十三条第(三)项第4目${grave13}`

const gives = (
  given: Readonly<Record<string, boolean | number | string | null>>,
  ...lines: readonly string[]
) => ({ facts: { ...facts, ...given }, certain: [...always, ...lines], silences: silent })

const open = (
  given: Readonly<Record<string, boolean | number | string | null>>,
  possible: Readonly<Record<string, readonly string[]>>,
) => ({ facts: { ...facts, ...given }, certain: always, possible, silences: silent })

/** More than one grade may hold: which is to be found out. */
const contested = (
  given: Readonly<Record<string, boolean | number | string | null>>,
  possible: Readonly<Record<string, readonly string[]>>,
  ...lacking: readonly string[]
) => ({ facts: { ...facts, ...given }, certain: always, possible, silences: [...silent, ...lacking] })

export const changes: readonly Case[] = [
  {
    title: '第十三条第(一)项第5目、第(二)项第6目、第(三)项第4目：变更等200万元、500万元各为界，界上归重',
    matters: [
      gives({ k4_standard: true, k4_amount: '199.999999' }, change1),
      gives({ k4_standard: true, k4_amount: 200 }, change2),
      gives({ k4_standard: true, k4_amount: '200.000001' }, change2),
      gives({ k4_standard: true, k4_amount: '499.999999' }, change2),
      gives({ k4_standard: true, k4_amount: 500 }, change3),
      gives({ k4_cost: true, k4_amount: 100 }, change1),
      gives({ k4_cost: true, k4_amount: 200 }, change2),
      gives({ k4_cost: true, k4_amount: 500 }, change3),
      gives({ k4_works: true, k4_worksAlone: true, k4_amount: 100 }, change1),
      gives({ k4_works: true, k4_worksAlone: true, k4_amount: 200 }, change2),
      gives({ k4_works: true, k4_worksAlone: true, k4_amount: 500 }, change3),
      gives({ k4_standard: false, k4_works: false, k4_worksAlone: true, k4_cost: false, k4_amount: 100 }),
      gives({ k4_standard: false, k4_works: false, k4_worksAlone: true, k4_cost: false, k4_amount: 200 }),
      gives({ k4_standard: false, k4_works: false, k4_worksAlone: true, k4_cost: false, k4_amount: 500 }),
    ],
  },
  {
    title: '第十三条第(一)项第5目等：新增工程不是擅自的，看“擅自”管到哪里',
    matters: [
      open({ k4_works: true, k4_worksAlone: false, k4_amount: 100 }, { [change1]: ['@unauthorised'] }),
      open({ k4_works: true, k4_worksAlone: false, k4_amount: 200 }, { [change2]: ['@unauthorised'] }),
      open({ k4_works: true, k4_worksAlone: false, k4_amount: 500 }, { [change3]: ['@unauthorised'] }),
    ],
  },
  {
    title: '第十三条第(一)项第5目等：“擅自”读作不管到，新增工程即算',
    readings: { unauthorised: '不管到' },
    matters: [
      gives({ k4_works: true, k4_worksAlone: false, k4_amount: 100 }, change1),
      gives({ k4_works: true, k4_worksAlone: false, k4_amount: 200 }, change2),
      gives({ k4_works: true, k4_worksAlone: false, k4_amount: 500 }, change3),
    ],
  },
  {
    title: '第十三条第(一)项第5目等：“擅自”读作管到，不是擅自新增的不算',
    readings: { unauthorised: '管到' },
    matters: [gives({ k4_works: true, k4_worksAlone: false, k4_amount: 200 })],
  },
  {
    title: '第十三条第(一)项第5目等：变更的事实、金额不清楚的待查明',
    matters: [
      contested(
        { k4_standard: null, k4_works: null, k4_worksAlone: null, k4_cost: null, k4_amount: null },
        {
          [change1]: [
            'k4_standard',
            'k4_works',
            'k4_worksAlone',
            'k4_cost',
            'k4_amount',
            '@unauthorised',
            '!第十三条第(二)项第6目',
            '!第十三条第(三)项第4目',
          ],
          [change2]: [
            'k4_standard',
            'k4_works',
            'k4_worksAlone',
            'k4_cost',
            'k4_amount',
            '@unauthorised',
            '!第十三条第(一)项第5目',
            '!第十三条第(三)项第4目',
          ],
          [change3]: [
            'k4_standard',
            'k4_works',
            'k4_worksAlone',
            'k4_cost',
            'k4_amount',
            '@unauthorised',
            '!第十三条第(一)项第5目',
            '!第十三条第(二)项第6目',
          ],
        },
        'g_amount',
      ),
    ],
  },
]
