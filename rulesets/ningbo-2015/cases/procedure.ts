import type { Case, CaseMatter } from '#rules'
import { about, asAdminHead, asHead, asMember, no, silent, unsure, yes } from './common.ts'

const of8 = '第八条第(九)项、第八条 追究领导班子主要负责人的责任'
const head = about('领导班子主要负责人', [asHead, of8])
const other = { a8i9_other: true }
const clear = about('领导班子主要负责人', [asHead])

const punishing = '第十七条第一款 纪检监察机关：按照党纪政纪案件的调查处理程序办理'
const organising =
  '第十七条第一款 组织人事部门或者由负责调查的纪检监察机关会同组织人事部门：按照有关权限和程序办理'
const crime = '第十七条第一款 涉嫌犯罪的，移送司法机关依法处理'
const appealing = '第十七条第二款 对党纪政纪处分、组织处理不服的申诉，按照有关规定办理'
const moving = '第十八条 不因领导干部工作岗位或者职务的变动而免予追究'
const retiring = '第十八条 仍须进行相应的责任追究（应当）'
const file = '第十四条第三款 责任追究情况记入干部廉政档案，作为干部使用的重要依据'
const thisYear = '第十九条第一款 取消当年考核评优和评选各类先进的资格'
const post =
  '第十九条第二款 一年内不安排职务，两年内不得担任高于原任职务层次的职务（应当）〔一年内不安排职务：1年〕〔两年内不得担任高于原任职务层次的职务：2年〕'
const lower = '第十九条第二款 两年内不得提拔（应当）〔两年内不得提拔：2年〕'
const longer = '第十九条第二款 按照影响期长的规定执行'

const personal = '第十一条第三款 追究该领导干部个人的责任'
const main = '第十一条第二款 领导班子主要负责人：承担主要领导责任'
const direct = '第十一条第二款 直接主管的领导班子成员：承担主要领导责任'
const joining = '第十一条第二款 参与决策的班子其他成员：承担重要领导责任'
const free = '第十一条第二款 对错误决策提出明确反对意见而没有被采纳的：不承担领导责任'
const others = ['纪委其他工作人员', '不是纪委工作人员的相关人员']

const ifHead = { [asHead]: ['@adminHead'], [asMember]: ['@adminHead'] }
const moved = (subject: string): CaseMatter =>
  subject === '行政主要负责人'
    ? about(subject, [asAdminHead])(yes('moved'), [moving], ifHead)
    : about(subject, subject === '领导班子其他成员' ? [asMember] : [])(yes('moved'), [moving])

const also = (matter: CaseMatter, ...more: string[]): CaseMatter => ({
  ...matter,
  silences: [...silent, ...more],
})
const start = (matter: CaseMatter) => also(matter, 'start')

export const casesOfProcedure: readonly Case[] = [
  {
    title: '第十七条第一款：处分、组织处理、犯罪各由谁办理，都不需要的没有写',
    matters: [
      head({ ...other, ...yes('needsPunishment') }, [punishing]),
      head({ ...other, ...yes('needsOrganisational') }, [organising]),
      head({ ...other, ...yes('suspectedCrime') }, [crime]),
      head({ ...other, ...yes('needsPunishment', 'needsOrganisational', 'suspectedCrime') }, [
        punishing,
        organising,
        crime,
      ]),
      head({ ...other, ...no('needsPunishment', 'needsOrganisational', 'suspectedCrime') }),
      head({ ...other, ...unsure('needsPunishment', 'needsOrganisational', 'suspectedCrime') }, [], {
        [punishing]: ['needsPunishment'],
        [organising]: ['needsOrganisational'],
        [crime]: ['suspectedCrime'],
      }),
      clear({ ...no('a8i9_other'), ...yes('needsPunishment', 'needsOrganisational', 'suspectedCrime') }, [
        punishing,
        organising,
        crime,
      ]),
    ],
  },
  {
    title: '第十七条第二款：对处分、组织处理不服的，按有关规定申诉',
    matters: [
      also(clear(yes('appeals'), [appealing]), 'appealHow'),
      also(clear(unsure('appeals'), [], { [appealing]: ['appeals'] }), 'appealHow'),
      clear(no('appeals')),
    ],
  },
  {
    title: '第十八条：岗位变动不免予追究，退休的仍须追究',
    matters: [
      head({ ...other, ...yes('moved') }, [moving]),
      also(head({ ...other, ...yes('retired') }, [retiring]), 'retiredMeasure'),
      head({ ...other, ...no('moved', 'retired') }),
      also(
        head({ ...other, ...unsure('moved', 'retired') }, [], {
          [moving]: ['moved'],
          [retiring]: ['retired'],
        }),
        'retiredMeasure',
      ),
      also(clear({ ...no('a8i9_other'), ...yes('moved', 'retired') }, [moving]), 'retiredMeasure'),
    ],
  },
  {
    title: '第十八条：退休的人依第十一条承担责任的，也仍须追究',
    matters: [
      also(
        clear(yes('retired', 'personalDecision'), [retiring, personal]),
        'retiredMeasure',
        'personalMeasure',
      ),
      also(
        clear({ ...yes('retired', 'collective'), part: '领导班子主要负责人' }, [retiring, main]),
        'retiredMeasure',
        'roleEffect',
      ),
      also(
        clear({ ...yes('retired', 'collective'), part: '直接主管的领导班子成员' }, [retiring, direct]),
        'retiredMeasure',
        'roleEffect',
      ),
      also(
        clear({ ...yes('retired', 'collective'), part: '参与决策的其他成员' }, [retiring, joining]),
        'retiredMeasure',
        'roleEffect',
      ),
      also(
        clear({ ...yes('retired', 'collective', 'dissented'), part: '参与决策的其他成员' }, [free]),
        'retiredMeasure',
        'roleEffect',
      ),
    ],
  },
  {
    title: '第十八条：岗位变动只写领导干部',
    matters: [
      ...['领导班子其他成员', '行政主要负责人', '纪委领导班子成员'].map((subject) => moved(subject)),
      also(moved('班子以外的领导干部'), 'otherCadre'),
      ...others.flatMap((subject) => [
        about(subject)({ ...yes('moved', 'cadre') }, [moving]),
        also(about(subject)({ ...yes('moved'), ...no('cadre') }), 'movedOther'),
        also(
          about(subject)({ ...yes('moved'), ...unsure('cadre') }, [], { [moving]: ['cadre'] }),
          'movedOther',
        ),
        about(subject)(no('moved', 'cadre')),
      ]),
      about('领导班子')(yes('moved')),
      about('纪委领导班子')(yes('moved', 'cadre')),
    ],
  },
  {
    title: '第十九条第一款：受到责任追究的取消当年评优，并依第十四条第三款记入档案',
    matters: [
      clear(yes('pursued'), [thisYear, file]),
      clear(unsure('pursued'), [], { [thisYear]: ['pursued'], [file]: ['pursued'] }),
      clear(no('pursued')),
      about('行政主要负责人', [asAdminHead])(yes('pursued'), [thisYear, file], ifHead),
      about('领导班子其他成员', [asMember])(yes('pursued'), [thisYear, file]),
      also(about('班子以外的领导干部')(yes('pursued'), [thisYear, file]), 'otherCadre'),
      about('纪委领导班子成员')(yes('pursued'), [thisYear, file]),
      about('不是纪委工作人员的相关人员')(yes('pursued'), [thisYear, file]),
    ],
  },
  {
    title: '第十八条：只说领导干部的岗位变动，不说班子',
    matters: ['领导班子', '纪委领导班子'].flatMap((team) => [
      about(team)(yes('moved', 'cadre')),
      about(team)({ ...yes('moved'), ...no('cadre') }),
    ]),
  },
  {
    title: '第十九条第二款：责令辞职、免职、降职各自的影响期',
    matters: [
      start(clear(yes('resigned'), [post])),
      start(clear(yes('removed'), [post])),
      start(clear(yes('demoted'), [lower])),
      clear(no('resigned', 'removed', 'demoted', 'punished')),
      clear(yes('punished')),
      start(
        clear(unsure('resigned', 'removed', 'demoted', 'punished', 'alsoOther', 'ownLonger'), [], {
          [post]: ['resigned', 'removed', 'alsoOther', 'demoted', '@alone', 'punished', 'ownLonger'],
          [lower]: ['demoted', 'punished', 'ownLonger'],
          [longer]: ['resigned', 'removed', 'demoted', 'punished'],
        }),
      ),
    ],
  },
  {
    title: '第十九条第二款：同时受处分的，按影响期长的执行，哪个长要看处分的规定',
    matters: [
      start(clear({ ...yes('removed', 'punished'), ...no('ownLonger') }, [longer])),
      start(clear({ ...yes('resigned', 'punished'), ...no('ownLonger') }, [longer])),
      start(clear({ ...yes('demoted', 'punished'), ...no('ownLonger') }, [longer])),
      start(clear(yes('removed', 'punished', 'ownLonger'), [longer, post])),
      start(clear(yes('resigned', 'punished', 'ownLonger'), [longer, post])),
      start(clear(yes('demoted', 'punished', 'ownLonger'), [longer, lower])),
      start(
        clear({ ...yes('removed', 'punished'), ...unsure('ownLonger') }, [longer], { [post]: ['ownLonger'] }),
      ),
      start(
        clear({ ...yes('demoted', 'punished'), ...unsure('ownLonger') }, [longer], {
          [lower]: ['ownLonger'],
        }),
      ),
      start(
        clear({ ...yes('removed'), ...unsure('punished'), ...no('ownLonger') }, [], {
          [post]: ['punished'],
          [longer]: ['punished'],
        }),
      ),
      start(
        clear({ ...yes('removed', 'ownLonger'), ...unsure('punished') }, [post], { [longer]: ['punished'] }),
      ),
    ],
  },
  {
    title: '第十九条第二款：去职又降职，降职的限制必有，去职的看是否“单独”',
    matters: [
      start(clear(yes('removed', 'demoted'), [lower], { [post]: ['@alone'] })),
      start(clear(yes('resigned', 'demoted'), [lower], { [post]: ['@alone'] })),
    ],
  },
  {
    title: '第十九条第二款：并用其他方式的，是否“单独”待查明',
    matters: [
      start(clear(yes('removed', 'alsoOther'), [], { [post]: ['@alone'] })),
      start(clear(yes('demoted', 'alsoOther'), [lower])),
    ],
  },
  {
    title: '第十九条第二款：“单独”读作没有同时受处分',
    readings: { alone: '未并处分' },
    date: '2024-02-29',
    matters: [
      start(clear(yes('removed', 'alsoOther'), [post])),
      start(clear(yes('removed', 'alsoOther', 'punished'), [longer])),
      start(clear(yes('removed', 'alsoOther', 'punished', 'ownLonger'), [longer, post])),
      start(clear(yes('removed', 'demoted'), [lower, post])),
    ],
  },
  {
    title: '第十九条第二款：“单独”读作没有并用任何其他方式',
    readings: { alone: '只此一种' },
    matters: [
      start(clear(yes('removed', 'alsoOther'))),
      start(clear(yes('removed', 'demoted'), [lower])),
      start(clear(yes('removed'), [post])),
      start(clear(yes('resigned', 'removed'), [post])),
      start(clear(yes('removed', 'alsoOther', 'punished', 'ownLonger'), [longer])),
    ],
  },
  {
    title: '第二十一条：我市先前规定以本办法为准，上位规定从其规定',
    matters: [
      clear(yes('cityRule'), ['第二十一条 以本办法为准']),
      clear(yes('higherRule'), ['第二十一条 从其规定']),
      clear(unsure('cityRule', 'higherRule'), [], {
        '第二十一条 以本办法为准': ['cityRule'],
        '第二十一条 从其规定': ['higherRule'],
      }),
      clear(no('cityRule', 'higherRule')),
    ],
  },
]
