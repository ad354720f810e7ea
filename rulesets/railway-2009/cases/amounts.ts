import type { Case } from '#rules'
import { always, grave13, inScope, larger13, minor13, silent } from './lines.ts'

/** Not confirmed, nobody named: what is graded, and no more. */
const facts = inScope

const land1 = `第十三条第(一)项第6目${minor13}`
const land2 = `第十三条第(二)项第11目${larger13}`
const land3 = `第十三条第(三)项第8目${grave13}`
const pollution1 = `第十三条第(一)项第7目${minor13}`
const pollution2 = `第十三条第(二)项第12目${larger13}`
const pollution3 = `第十三条第(三)项第12目${grave13}`
const report2 = `第十三条第(二)项第7目${larger13}`
const report3 = `第十三条第(三)项第3目${grave13}`
const diverted2 = `第十三条第(二)项第9目${larger13}`
const diverted3 = `第十三条第(三)项第7目${grave13}`

const gives = (
  given: Readonly<Record<string, boolean | number | string | null>>,
  ...lines: readonly string[]
) => ({ facts: { ...facts, ...given }, certain: [...always, ...lines], silences: silent })

/** Of no grade, which the text then does not give. */
const lacking = (given: Readonly<Record<string, boolean | number | string | null>>, silence: string) => ({
  facts: { ...facts, ...given },
  certain: always,
  silences: [...silent, silence],
})

/** More than one grade may hold, which is to be found out. */
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

export const amounts: readonly Case[] = [
  {
    title: '第十三条第(一)项第6目、第(二)项第11目、第(三)项第8目：增加投资200万元、500万元各为界，界上归重',
    matters: [
      lacking({ k5_quantity: true, k5_amount: 0 }, 'g_amount'),
      lacking({ k5_standard: true, k5_amount: 0 }, 'g_amount'),
      gives({ k5_quantity: false, k5_standard: false, k5_amount: 0 }),
      gives({ k5_quantity: true, k5_amount: '0.000001' }, land1),
      gives({ k5_quantity: true, k5_amount: '199.999999' }, land1),
      gives({ k5_quantity: true, k5_amount: 200 }, land2),
      gives({ k5_quantity: true, k5_amount: '200.000001' }, land2),
      gives({ k5_quantity: true, k5_amount: '499.999999' }, land2),
      gives({ k5_quantity: true, k5_amount: 500 }, land3),
      gives({ k5_standard: true, k5_amount: 100 }, land1),
      gives({ k5_standard: true, k5_amount: 200 }, land2),
      gives({ k5_standard: true, k5_amount: 500 }, land3),
      gives({ k5_quantity: false, k5_standard: false, k5_amount: 100 }),
      gives({ k5_quantity: false, k5_standard: false, k5_amount: 200 }),
      gives({ k5_quantity: false, k5_standard: false, k5_amount: 500 }),
      contested(
        { k5_quantity: null, k5_standard: null, k5_amount: null },
        {
          [land1]: [
            'k5_quantity',
            'k5_standard',
            'k5_amount',
            '!第十三条第(二)项第11目',
            '!第十三条第(三)项第8目',
          ],
          [land2]: [
            'k5_quantity',
            'k5_standard',
            'k5_amount',
            '!第十三条第(一)项第6目',
            '!第十三条第(三)项第8目',
          ],
          [land3]: [
            'k5_quantity',
            'k5_standard',
            'k5_amount',
            '!第十三条第(一)项第6目',
            '!第十三条第(二)项第11目',
          ],
        },
        'g_amount',
      ),
    ],
  },
  {
    title: '第十三条第(一)项第7目、第(二)项第12目、第(三)项第12目：污染损失200万元、500万元各为界',
    matters: [
      lacking({ k6: true, k6_loss: 0 }, 'g_pollution'),
      gives({ k6: false, k6_loss: 0 }),
      gives({ k6: true, k6_loss: '0.000001' }, pollution1),
      gives({ k6: true, k6_loss: '199.999999' }, pollution1),
      gives({ k6: true, k6_loss: '200.000001' }, pollution2),
      gives({ k6: true, k6_loss: '499.999999' }, pollution2),
      gives({ k6: true, k6_loss: 500 }, pollution3),
      gives({ k6: false, k6_loss: 100 }),
      gives({ k6: false, k6_loss: 300 }),
      gives({ k6: false, k6_loss: 500 }),
      contested(
        { k6: null, k6_loss: null },
        {
          [pollution1]: ['k6', 'k6_loss', '!第十三条第(二)项第12目', '!第十三条第(三)项第12目'],
          [pollution2]: ['k6', 'k6_loss', '!第十三条第(一)项第7目', '!第十三条第(三)项第12目'],
          [pollution3]: ['k6', 'k6_loss', '!第十三条第(一)项第7目', '!第十三条第(二)项第12目'],
        },
        'g_pollution',
      ),
    ],
  },
  {
    title: '第十三条第(一)项第7目：污染损失恰为200万元，照原印两级并列待查明',
    matters: [
      contested(
        { k6: true, k6_loss: 200 },
        { [pollution1]: ['!第十三条第(二)项第12目'], [pollution2]: ['!第十三条第(一)项第7目'] },
      ),
    ],
  },
  {
    title: '第十三条第(一)项第7目：“200万元以下”读作含，两级并列待查明',
    readings: { pollutionBelow: '含' },
    matters: [
      contested(
        { k6: true, k6_loss: 200 },
        { [pollution1]: ['!第十三条第(二)项第12目'], [pollution2]: ['!第十三条第(一)项第7目'] },
      ),
    ],
  },
  {
    title: '第十三条第(二)项第12目：“200万元以下”读作不含，恰为200万元归较大责任',
    readings: { pollutionBelow: '不含' },
    matters: [
      gives({ k6: true, k6_loss: 200 }, pollution2),
      gives({ k6: true, k6_loss: '199.999999' }, pollution1),
    ],
  },
  {
    title: '第十三条第(二)项第7目、第(三)项第3目：虚报完成2000万元为界，界上归重大责任',
    matters: [
      gives({ k7_pricing: true, k7_amount: '1999.999999' }, report2),
      gives({ k7_pricing: true, k7_amount: 2000 }, report3),
      gives({ k7_pricing: true, k7_amount: '2000.000001' }, report3),
      gives({ k7_investment: true, k7_amount: '1999.999999' }, report2),
      gives({ k7_investment: true, k7_amount: 2000 }, report3),
      gives({ k7_pricing: false, k7_investment: false, k7_amount: 1000 }),
      gives({ k7_pricing: false, k7_investment: false, k7_amount: 2000 }),
      contested(
        { k7_pricing: null, k7_investment: null, k7_amount: null },
        {
          [report2]: ['k7_pricing', 'k7_investment', 'k7_amount', '!第十三条第(三)项第3目'],
          [report3]: ['k7_pricing', 'k7_investment', 'k7_amount', '!第十三条第(二)项第7目'],
        },
        'g_amount',
      ),
    ],
  },
  {
    title: '第十三条第(二)项第9目、第(三)项第7目：挪用、串换100万元为界，界上归重大责任',
    matters: [
      gives({ k8: true, k8_amount: '99.999999' }, diverted2),
      gives({ k8: true, k8_amount: 100 }, diverted3),
      gives({ k8: true, k8_amount: '100.000001' }, diverted3),
      gives({ k8: false, k8_amount: 50 }),
      gives({ k8: false, k8_amount: 100 }),
      contested(
        { k8: null, k8_amount: null },
        {
          [diverted2]: ['k8', 'k8_amount', '!第十三条第(三)项第7目'],
          [diverted3]: ['k8', 'k8_amount', '!第十三条第(二)项第9目'],
        },
        'g_amount',
      ),
    ],
  },
]
