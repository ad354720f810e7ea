import type { Case, CaseMatter } from '#rules'
import { about, asAdminHead, asHead, asMember, no, silent, unsure, yes } from './common.ts'

const file = '第十四条第三款 责任追究情况记入干部廉政档案，作为干部使用的重要依据'
const thisYear = '第十九条第一款 取消当年考核评优和评选各类先进的资格'
const noPost = '第十九条第二款 一年内不安排职务〔一年内不安排职务：1年〕'
const noHigher =
  '第十九条第二款 两年内不得担任高于原任职务层次的职务（不得）〔两年内不得担任高于原任职务层次的职务：2年〕'
const post = [noPost, noHigher]
const lower = '第十九条第二款 两年内不得提拔（不得）〔两年内不得提拔：2年〕'
const longer = '第十九条第二款 按照影响期长的规定执行'

const clear = about('领导班子主要负责人', [asHead])
const start = (matter: CaseMatter): CaseMatter => ({ ...matter, silences: [...silent, 'start'] })
/** One who was pursued, and how he was handled. */
const handled = (
  given: CaseMatter['facts'],
  certain: readonly string[] = [],
  possible: CaseMatter['possible'] = {},
) => start(clear({ pursued: true, ...given }, [thisYear, file, ...certain], possible))
const ifPost = (...needs: string[]) => ({ [noPost]: needs, [noHigher]: needs })
const everything = yes('resigned', 'removed', 'demoted', 'punished', 'ownLonger')

const personal = '第十一条第三款 追究该领导干部个人的责任'
const retiring = '第十八条 仍须进行相应的责任追究（须）'
/** Everyone but the teams: what each bears of his own, what is then silent, and what is open. */
const persons = [
  ['领导班子主要负责人', [asHead], [], {}],
  ['行政主要负责人', [asAdminHead], [], { [asHead]: ['@adminHead'], [asMember]: ['@adminHead'] }],
  ['领导班子其他成员', [asMember], [], {}],
  ['班子以外的领导干部', [], ['otherCadre'], {}],
  ['纪委领导班子成员', [], [], {}],
  ['纪委其他工作人员', [], [], {}],
  ['不是纪委工作人员的相关人员', [], [], {}],
] as const

/** 第十九条第二款. */
export const casesOfInfluence: readonly Case[] = [
  {
    title: '第十九条第二款：责令辞职、免职、降职各自的影响期',
    matters: [
      handled(yes('resigned'), post),
      handled(yes('removed'), post),
      handled(yes('demoted'), [lower]),
      clear({ pursued: true, ...no('resigned', 'removed', 'demoted', 'punished') }, [thisYear, file]),
      clear(yes('pursued', 'punished'), [thisYear, file]),
      handled(unsure('resigned', 'removed', 'demoted', 'punished', 'alsoOther', 'ownLonger'), [], {
        ...ifPost('resigned', 'removed', 'alsoOther', 'demoted', '@alone', 'punished', 'ownLonger'),
        [lower]: ['demoted', 'punished', 'ownLonger'],
        [longer]: ['resigned', 'removed', 'demoted', 'punished'],
      }),
    ],
  },
  {
    title: '第十九条第二款：没有受到责任追究的，不因免职、降职受限；是否受到追究不清楚的待查明',
    matters: [
      clear({ pursued: false, ...everything }),
      start(
        clear({ pursued: null, ...yes('removed') }, [], {
          [thisYear]: ['pursued'],
          [file]: ['pursued'],
          ...ifPost('pursued'),
        }),
      ),
      start(
        clear({ pursued: null, ...yes('demoted', 'punished', 'ownLonger') }, [], {
          [thisYear]: ['pursued'],
          [file]: ['pursued'],
          [lower]: ['pursued'],
          [longer]: ['pursued'],
        }),
      ),
    ],
  },
  {
    title: '第十九条第二款：班子没有辞职、免职、降职可言，不列影响期',
    matters: [
      about('领导班子')({ pursued: true, ...everything }, [thisYear], { [file]: ['@above'] }),
      about('纪委领导班子')({ pursued: true, ...everything }, [thisYear], { [file]: ['@above'] }),
    ],
  },
  {
    title: '第十八条、第十九条第二款：个人去职、降职、退休的，都一样',
    matters: persons.flatMap(([subject, own, more, possible]) => {
      const who = (given: CaseMatter['facts'], certain: readonly string[], ...silences: string[]) => ({
        ...about(subject, own)(given, [thisYear, file, ...certain], possible),
        silences: [...silent, ...more, ...silences],
      })
      return [
        who(yes('pursued', 'removed', 'punished', 'ownLonger'), [...post, longer], 'start'),
        who(yes('pursued', 'demoted'), [lower], 'start'),
        who(
          yes('pursued', 'retired', 'personalDecision', 'cadre'),
          [personal, retiring],
          'personalMeasure',
          'retiredMeasure',
        ),
      ]
    }),
  },
  {
    title: '第十九条第二款：同时受处分的，按影响期长的执行，哪个长要看处分的规定',
    matters: [
      handled({ ...yes('removed', 'punished'), ...no('ownLonger') }, [longer]),
      handled({ ...yes('resigned', 'punished'), ...no('ownLonger') }, [longer]),
      handled({ ...yes('demoted', 'punished'), ...no('ownLonger') }, [longer]),
      handled(yes('removed', 'punished', 'ownLonger'), [longer, ...post]),
      handled(yes('resigned', 'punished', 'ownLonger'), [longer, ...post]),
      handled(yes('demoted', 'punished', 'ownLonger'), [longer, lower]),
      handled({ ...yes('removed', 'punished'), ...unsure('ownLonger') }, [longer], ifPost('ownLonger')),
      handled({ ...yes('demoted', 'punished'), ...unsure('ownLonger') }, [longer], {
        [lower]: ['ownLonger'],
      }),
      handled({ ...yes('removed'), ...unsure('punished'), ...no('ownLonger') }, [], {
        ...ifPost('punished'),
        [longer]: ['punished'],
      }),
      handled({ ...yes('removed', 'ownLonger'), ...unsure('punished') }, post, { [longer]: ['punished'] }),
    ],
  },
  {
    title: '第十九条第二款：去职又降职、责令辞职又免职、并用其他方式的，看“单独”怎样读',
    matters: [
      handled(yes('removed', 'demoted'), [lower], ifPost('@alone')),
      handled(yes('resigned', 'demoted'), [lower], ifPost('@alone')),
      handled(yes('removed', 'alsoOther'), [], ifPost('@alone')),
      handled(yes('resigned', 'removed'), [], ifPost('@alone')),
      handled(yes('demoted', 'alsoOther'), [lower]),
    ],
  },
  {
    title: '第十九条第二款：“单独”读作没有同时受处分',
    readings: { alone: '未并处分' },
    date: '2024-02-29',
    matters: [
      handled(yes('removed', 'alsoOther'), post),
      handled(yes('removed', 'alsoOther', 'punished'), [longer]),
      handled(yes('removed', 'alsoOther', 'punished', 'ownLonger'), [longer, ...post]),
      handled(yes('removed', 'demoted'), [lower, ...post]),
      handled(yes('resigned', 'removed'), post),
    ],
  },
  {
    title: '第十九条第二款：“单独”读作没有并用责令辞职、免职以外的方式',
    readings: { alone: '未并他种' },
    matters: [
      handled(yes('removed', 'alsoOther')),
      handled(yes('removed', 'demoted'), [lower]),
      handled(yes('removed'), post),
      handled(yes('resigned', 'removed'), post),
      handled(yes('removed', 'alsoOther', 'punished', 'ownLonger'), [longer]),
    ],
  },
  {
    title: '第十九条第二款：“单独”读作只有一种',
    readings: { alone: '只此一种' },
    matters: [
      handled(yes('removed', 'alsoOther')),
      handled(yes('removed', 'demoted'), [lower]),
      handled(yes('removed'), post),
      handled(yes('resigned'), post),
      handled(yes('resigned', 'removed')),
    ],
  },
  {
    title: '第十九条第二款：降职读作不须“单独”',
    readings: { demotedAlone: '不须' },
    matters: [handled(yes('demoted', 'alsoOther'), [lower])],
  },
  {
    title: '第十九条第二款：降职读作也须“单独”，并用其他方式的看“单独”怎样读',
    readings: { demotedAlone: '也须' },
    matters: [
      handled(yes('demoted'), [lower]),
      handled(yes('demoted', 'alsoOther'), [], { [lower]: ['@alone'] }),
      handled(yes('demoted', 'removed'), [], { ...ifPost('@alone'), [lower]: ['@alone'] }),
      handled(yes('demoted', 'resigned'), [], { ...ifPost('@alone'), [lower]: ['@alone'] }),
    ],
  },
  {
    title: '第十九条第二款：降职读作也须“单独”，“单独”读作没有同时受处分',
    readings: { demotedAlone: '也须', alone: '未并处分' },
    matters: [handled(yes('demoted', 'alsoOther'), [lower])],
  },
  {
    title: '第十九条第二款：降职读作也须“单独”，“单独”读作只有一种',
    readings: { demotedAlone: '也须', alone: '只此一种' },
    matters: [
      handled(yes('demoted'), [lower]),
      handled(yes('demoted', 'alsoOther')),
      handled(yes('demoted', 'removed')),
    ],
  },
  {
    title: '第十九条第二款：降职读作也须“单独”，“单独”读作没有并用他种',
    readings: { demotedAlone: '也须', alone: '未并他种' },
    matters: [handled(yes('demoted', 'alsoOther')), handled(yes('demoted', 'resigned'))],
  },
]
