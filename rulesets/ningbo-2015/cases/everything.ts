import type { Case } from '#rules'
import { facts } from '../facts.ts'
import { about, asAdminHead, asHead, asMember, heavier, silent, yes } from './common.ts'

/** Every circumstance of 第七至十条 at once: what follows then depends on the person alone. */
const everything = Object.fromEntries(
  Object.keys(facts).flatMap((key) => (/^a(7|8|9|10)i/.test(key) ? [[key, true]] : [])),
)

const upTo = (count: number) =>
  ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'].slice(0, count)
const of7 = upTo(11).map((item) => `第七条第(${item})项、第七条 追究领导班子的主体责任`)
const of8 = upTo(9).map((item) => `第八条第(${item})项、第八条 追究领导班子主要负责人的责任`)
const of9 = upTo(10).map((item) => `第九条第(${item})项、第九条 追究领导班子其他成员的责任`)
const of10 = upTo(11).map((item) => `第十条第(${item})项、第十条 追究纪委领导班子或相关人员的监督责任`)
const ifHead = (lines: readonly string[]) => Object.fromEntries(lines.map((line) => [line, ['@adminHead']]))

const member = about('领导班子其他成员', [asMember])
const head = about('领导班子主要负责人', [asHead])
const adminHead = about('行政主要负责人', [asAdminHead])

export const casesOfEverything: readonly Case[] = [
  {
    title: '第七条至第十条：各项情形俱全，各归各的对象',
    matters: [
      about('领导班子')(everything, of7),
      head(everything, of8),
      member(everything, of9),
      about('纪委领导班子')(everything, of10),
      about('纪委领导班子成员')(everything, of10),
      about('纪委其他工作人员')(everything, of10),
      about('不是纪委工作人员的相关人员')(everything, of10),
      // None of the four articles names them.
      { ...about('班子以外的领导干部')(everything), silences: [...silent, 'otherCadre'] },
    ],
  },
  {
    title: '第五条第三款：行政主要负责人属第八条还是第九条待查明；两条都有情形的，通报批评、从重怎样读都有',
    matters: [
      adminHead(
        { ...everything, severity: '情节较重' },
        ['第十四条第一款 领导干部：通报批评'],
        ifHead([asHead, asMember, ...of8, ...of9]),
      ),
      adminHead(
        {
          ...yes('a8i1_noPlan', 'a8i1_notPersonally', 'a9i5_notReported', 'concealed'),
          severity: '情节较重',
        },
        ['第十四条第一款 领导干部：通报批评', heavier],
        ifHead([asHead, asMember, of8[0] ?? '', of9[4] ?? '']),
      ),
    ],
  },
  {
    title: '第五条第三款：行政主要负责人只有一条的情形的，方式也待查明',
    matters: [
      adminHead({ ...yes('a9i5_notReported', 'concealed'), severity: '情节较重' }, [], {
        ...ifHead([asHead, asMember, of9[4] ?? '']),
        ...ifHead(['第十四条第一款 领导干部：通报批评', heavier]),
      }),
    ],
  },
  {
    title: '第八条：行政主要负责人读作属第八条',
    readings: { adminHead: '第八条' },
    matters: [adminHead(everything, [asHead, ...of8]), member(everything, of9)],
  },
  {
    title: '第九条：行政主要负责人读作属第九条',
    readings: { adminHead: '第九条' },
    matters: [adminHead(everything, [asMember, ...of9]), head(everything, of8)],
  },
]
