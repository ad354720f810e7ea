import type { Case } from '#rules'
import { always, grave13, inScope, larger13, minor13, silent } from './lines.ts'

/** Not confirmed, nobody named: what is graded, and no more. */
const facts = inScope

const loss1 = `第十三条第(一)项第1目${minor13}`
const loss2 = `第十三条第(二)项第1目${larger13}`
const loss3 = `第十三条第(三)项第1目${grave13}`
const paid1 = `第十三条第(一)项第3目${minor13}`
const paid2 = `第十三条第(二)项第5目${larger13}`
const paid3 = `第十三条第(三)项第2目${grave13}`

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

export const lossAndPayments: readonly Case[] = [
  {
    title: '第十三条第(一)项第1目、第(二)项第1目、第(三)项第1目：损失30万元、300万元各为界，界上归重',
    matters: [
      gives({ k1: true, k1_loss: '0.000001', k1_direct: '0.000001' }, loss1),
      gives({ k1: true, k1_loss: '29.999999', k1_direct: '29.999999' }, loss1),
      gives({ k1: true, k1_loss: 30, k1_direct: 30 }, loss2),
      gives({ k1: true, k1_loss: '30.000001', k1_direct: 30 }, loss2),
      gives({ k1: true, k1_loss: '299.999999', k1_direct: 30 }, loss2),
      gives({ k1: true, k1_loss: 300, k1_direct: 30 }, loss3),
      gives({ k1: true, k1_loss: 300, k1_direct: 300 }, loss3),
      gives({ k1: false, k1_loss: 29, k1_direct: 29 }),
      gives({ k1: false, k1_loss: 30, k1_direct: 30 }),
      gives({ k1: false, k1_loss: 300, k1_direct: 300 }),
    ],
  },
  {
    title: '第十三条第(一)项第1目：直接损失不到30万元而合计达到30万元、300万元的，两级并列待查明',
    matters: [
      contested(
        { k1: true, k1_loss: 30, k1_direct: '29.999999' },
        { [loss1]: ['!第十三条第(二)项第1目'], [loss2]: ['!第十三条第(一)项第1目'] },
      ),
      contested(
        { k1: true, k1_loss: '299.999999', k1_direct: '29.999999' },
        { [loss1]: ['!第十三条第(二)项第1目'], [loss2]: ['!第十三条第(一)项第1目'] },
      ),
      contested(
        { k1: true, k1_loss: 300, k1_direct: '29.999999' },
        { [loss1]: ['!第十三条第(三)项第1目'], [loss3]: ['!第十三条第(一)项第1目'] },
      ),
    ],
  },
  {
    title: '第十三条第(一)项第1目：没有直接损失、合计不到30万元的，没有等级',
    matters: [
      lacking({ k1: true, k1_loss: '29.999999', k1_direct: 0 }, 'g_loss'),
      lacking({ k1: true, k1_loss: '0.000001', k1_direct: 0 }, 'g_loss'),
      lacking({ k1: true, k1_loss: 0, k1_direct: 0 }, 'g_loss'),
      gives({ k1: false, k1_loss: 10, k1_direct: 0 }),
      gives({ k1: true, k1_loss: 30, k1_direct: 0 }, loss2),
    ],
  },
  {
    title: '第十三条第(一)项第1目：是否有损失、损失多少不清楚的待查明',
    matters: [
      contested(
        { k1: null, k1_loss: null, k1_direct: null },
        {
          [loss1]: ['k1', 'k1_loss', 'k1_direct', '!第十三条第(二)项第1目', '!第十三条第(三)项第1目'],
          [loss2]: ['k1', 'k1_loss', 'k1_direct', '!第十三条第(一)项第1目', '!第十三条第(三)项第1目'],
          [loss3]: ['k1', 'k1_loss', 'k1_direct', '!第十三条第(一)项第1目', '!第十三条第(二)项第1目'],
        },
        'g_loss',
      ),
      open({ k1: null, k1_loss: 300, k1_direct: 300 }, { [loss3]: ['k1'] }),
      contested(
        { k1: true, k1_loss: 30, k1_direct: null },
        {
          [loss1]: ['k1_direct', '!第十三条第(二)项第1目'],
          [loss2]: ['k1_direct', '!第十三条第(一)项第1目'],
        },
      ),
    ],
  },
  {
    title: '第十三条第(一)项第3目、第(二)项第5目、第(三)项第2目：款项200万元、500万元各为界，界上归重',
    matters: [
      gives({ k2_paid: true, k2_offset: true, k2_amount: '199.999999' }, paid1),
      gives({ k2_paid: true, k2_offset: true, k2_amount: 200 }, paid2),
      gives({ k2_paid: true, k2_offset: true, k2_amount: '200.000001' }, paid2),
      gives({ k2_paid: true, k2_offset: true, k2_amount: '499.999999' }, paid2),
      gives({ k2_paid: true, k2_offset: true, k2_amount: 500 }, paid3),
      gives({ k2_paid: true, k2_offset: true, k2_amount: '500.000001' }, paid3),
      gives({ k2_paid: false, k2_offset: false, k2_amount: 100 }),
      gives({ k2_paid: false, k2_offset: false, k2_amount: 300 }),
      gives({ k2_paid: false, k2_offset: false, k2_amount: 600 }),
    ],
  },
  {
    title: '第十三条第(一)项第3目等：只有办理款项或者抵扣款项一种违规的，看两者如何并列',
    matters: [
      open({ k2_paid: true, k2_amount: 100 }, { [paid1]: ['@payments'] }),
      open({ k2_offset: true, k2_amount: 100 }, { [paid1]: ['@payments'] }),
      open({ k2_paid: true, k2_amount: 200 }, { [paid2]: ['@payments'] }),
      open({ k2_offset: true, k2_amount: 200 }, { [paid2]: ['@payments'] }),
      open({ k2_paid: true, k2_amount: 500 }, { [paid3]: ['@payments'] }),
      open({ k2_offset: true, k2_amount: 500 }, { [paid3]: ['@payments'] }),
    ],
  },
  {
    title: '第十三条第(一)项第3目等：款项违规的事实、金额不清楚的待查明',
    matters: [
      contested(
        { k2_paid: null, k2_offset: null, k2_amount: null },
        {
          [paid1]: [
            'k2_paid',
            'k2_offset',
            'k2_amount',
            '@payments',
            '!第十三条第(二)项第5目',
            '!第十三条第(三)项第2目',
          ],
          [paid2]: [
            'k2_paid',
            'k2_offset',
            'k2_amount',
            '@payments',
            '!第十三条第(一)项第3目',
            '!第十三条第(三)项第2目',
          ],
          [paid3]: [
            'k2_paid',
            'k2_offset',
            'k2_amount',
            '@payments',
            '!第十三条第(一)项第3目',
            '!第十三条第(二)项第5目',
          ],
        },
        'g_amount',
      ),
    ],
  },
  {
    title: '第十三条第(一)项第3目等：两种款项违规读作兼具',
    readings: { payments: '兼具' },
    matters: [
      gives({ k2_paid: true, k2_amount: 300 }),
      gives({ k2_paid: true, k2_offset: true, k2_amount: 300 }, paid2),
    ],
  },
  {
    title: '第十三条第(一)项第3目等：两种款项违规读作择一',
    readings: { payments: '择一' },
    matters: [
      gives({ k2_offset: true, k2_amount: 100 }, paid1),
      gives({ k2_paid: true, k2_amount: 300 }, paid2),
      gives({ k2_paid: true, k2_amount: 500 }, paid3),
    ],
  },
]
