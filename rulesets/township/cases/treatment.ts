import type { Case, CaseMatter } from '#rules'
import {
  body,
  bodyLines,
  heavier,
  nineMember,
  nineMemberLines,
  nineSilences,
  pursuitSilences,
  type Verdict,
} from './lines.ts'

const lenient = (n: string) => `第十二条第(${n})项、第十二条 可从轻或者不予追究`

/** A ground of 第十一条 or 第十二条 beside a pursuit under 第七条. */
const ground = (line: string, facts: CaseMatter['facts'], verdict: Verdict): CaseMatter => ({
  facts: { ...nineMember, ...facts },
  certain: [...nineMemberLines, ...(verdict === true ? [line] : [])],
  possible: typeof verdict === 'boolean' ? {} : { [line]: verdict },
  silences: nineSilences,
})

export const treatment: readonly Case[] = [
  {
    title: '第十一条：四种情形各自应当从重',
    matters: [
      ground(heavier('一'), { hidden: true }, true),
      ground(heavier('一'), { hidden: false }, false),
      ground(heavier('一'), { hidden: null }, ['hidden']),
      ground(heavier('二'), { obstructs: true }, true),
      ground(heavier('二'), { obstructs: false }, false),
      ground(heavier('三'), { found: true, unremedied: true, unfixed: true, worsened: true }, true),
      ground(heavier('三'), { found: true, unremedied: true, unfixed: false, worsened: true }, ['@commas']),
      ground(heavier('三'), { found: true, unremedied: false, unfixed: true, worsened: true }, ['@commas']),
      ground(heavier('三'), { found: false, unremedied: true, unfixed: true, worsened: true }, false),
      ground(heavier('三'), { found: true, unremedied: true, unfixed: true, worsened: false }, [
        '@commas',
        '@tail',
      ]),
      ground(heavier('三'), { found: true, unremedied: false, unfixed: false, worsened: true }, false),
      ground(heavier('三'), { found: null, unremedied: null, unfixed: null, worsened: null }, [
        'found',
        'unremedied',
        'unfixed',
        'worsened',
        '@commas',
        '@tail',
      ]),
      ground(heavier('四'), { careless: true, repeated: true, grave: '没有' }, true),
      ground(heavier('四'), { careless: true, repeated: false, grave: '多次' }, true),
      ground(heavier('四'), { careless: true, repeated: false, grave: '一次' }, ['@often11']),
      ground(heavier('四'), { careless: false, repeated: true, grave: '多次' }, false),
      ground(heavier('四'), { careless: true, repeated: false, grave: '没有' }, false),
      ground(heavier('四'), { careless: null, repeated: null, grave: null }, [
        'careless',
        'repeated',
        'grave',
        '@often11',
      ]),
    ],
  },
  {
    title: '第十一条第(三)项：有一即可，后果只管末句',
    readings: { commas: '择一', tail: '只管末句' },
    matters: [
      ground(heavier('三'), { found: true, unremedied: true, worsened: false }, true),
      ground(heavier('三'), { found: true, unfixed: true, worsened: false }, false),
      ground(heavier('三'), { found: false, unremedied: true, worsened: true }, false),
    ],
  },
  {
    title: '第十一条第(三)项：有一即可，后果各句都须',
    readings: { commas: '择一', tail: '都须' },
    matters: [
      ground(heavier('三'), { found: true, unremedied: true, worsened: false }, false),
      ground(heavier('三'), { found: true, unfixed: true, worsened: true }, true),
    ],
  },
  {
    title: '第十一条第(四)项：“多次”读作只管问题，严重影响一次也算',
    readings: { often11: '只管问题' },
    matters: [
      ground(heavier('四'), { careless: true, grave: '一次' }, true),
      ground(heavier('四'), { careless: true, grave: '没有' }, false),
    ],
  },
  {
    title: '第十一条第(四)项：“多次”读作也管影响，一次不算',
    readings: { often11: '也管影响' },
    matters: [
      ground(heavier('四'), { careless: true, grave: '一次' }, false),
      ground(heavier('四'), { careless: true, grave: '多次' }, true),
    ],
  },
  {
    title: '第十二条：两种情形各自可从轻或者不予追究',
    matters: [
      ground(lenient('一'), { reported: true, corrected: true, restored: true }, true),
      ground(lenient('一'), { reported: true, corrected: true, restored: false }, false),
      ground(lenient('一'), { reported: true, corrected: false, restored: true }, false),
      ground(lenient('一'), { reported: false, corrected: true, restored: true }, false),
      ground(lenient('一'), { reported: true, corrected: true, averted: true, spared: true }, true),
      ground(lenient('一'), { reported: true, corrected: true, averted: true, spared: false }, ['@averted']),
      ground(lenient('一'), { reported: true, corrected: true, averted: false, spared: true }, ['@averted']),
      ground(
        lenient('一'),
        { reported: null, corrected: null, averted: null, spared: null, restored: null },
        ['reported', 'corrected', 'averted', 'spared', 'restored', '@averted'],
      ),
      ground(lenient('二'), { rectified: true, effective: true }, true),
      ground(lenient('二'), { rectified: true, effective: false }, false),
      ground(lenient('二'), { rectified: false, effective: true }, false),
      ground(lenient('二'), { rectified: null, effective: null }, ['rectified', 'effective']),
    ],
  },
  {
    title: '第十二条第(一)项：照印本，避免的是影响',
    readings: { averted: '照印' },
    matters: [
      ground(lenient('一'), { reported: true, corrected: true, averted: true, spared: false }, true),
      ground(lenient('一'), { reported: true, corrected: true, averted: false, spared: true }, false),
    ],
  },
  {
    title: '第十二条第(一)项：补“损失”，避免的是损失',
    readings: { averted: '补损失' },
    matters: [
      ground(lenient('一'), { reported: true, corrected: true, averted: true, spared: false }, false),
      ground(lenient('一'), { reported: true, corrected: true, averted: false, spared: true }, true),
    ],
  },
  {
    title: '第十一条、第十二条：没有追究的，不谈从重从轻',
    matters: [
      {
        facts: {
          subject: '其他党员干部',
          hidden: true,
          obstructs: true,
          found: true,
          unremedied: true,
          unfixed: true,
          worsened: true,
          careless: true,
          repeated: true,
          reported: true,
          corrected: true,
          restored: true,
          rectified: true,
          effective: true,
        },
        certain: [],
      },
    ],
  },
  {
    title: '第十一条、第十二条：从重与从轻并存，两者都列',
    matters: [
      {
        facts: { ...body, hidden: true, rectified: true, effective: true },
        certain: [...bodyLines, heavier('一'), lenient('二')],
        silences: pursuitSilences,
      },
    ],
  },
]
