import type { Case, CaseMatter } from '#rules'
import { about, asAdminHead, asHead, asMember, no, silent, unsure, yes } from './common.ts'
import { casesOfInfluence } from './influence.ts'

const of8 = '第八条第(九)项、第八条 追究领导班子主要负责人的责任'
const of9 = '第九条第(十)项、第九条 追究领导班子其他成员的责任'
const of10 = '第十条第(十一)项、第十条 追究纪委领导班子或相关人员的监督责任'
const head = about('领导班子主要负责人', [asHead, of8])
const other = { a8i9_other: true }
const clear = about('领导班子主要负责人', [asHead])
const other9 = about('领导班子其他成员', [asMember])

const punishing = '第十七条第一款 纪检监察机关：按照党纪政纪案件的调查处理程序办理'
const organising =
  '第十七条第一款 组织人事部门或者由负责调查的纪检监察机关会同组织人事部门：按照有关权限和程序办理'
const crime = '第十七条第一款 涉嫌犯罪的，移送司法机关依法处理'
const appealing = '第十七条第二款 对党纪政纪处分、组织处理不服的申诉，按照有关规定办理'
const moving = '第十八条 不因领导干部工作岗位或者职务的变动而免予追究'
const retiring = '第十八条 仍须进行相应的责任追究（须）'
const file = '第十四条第三款 责任追究情况记入干部廉政档案，作为干部使用的重要依据'
const thisYear = '第十九条第一款 取消当年考核评优和评选各类先进的资格'

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
      also(clear(yes('pursued', 'appeals'), [appealing, file, thisYear]), 'appealHow'),
      also(
        clear({ ...yes('pursued'), ...unsure('appeals') }, [file, thisYear], { [appealing]: ['appeals'] }),
        'appealHow',
      ),
      clear({ ...yes('pursued'), ...no('appeals') }, [file, thisYear]),
      clear({ ...no('pursued'), ...yes('appeals') }),
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
        other9({ ...yes('retired', 'collective'), part: '直接主管的领导班子成员' }, [retiring, direct]),
        'retiredMeasure',
        'roleEffect',
      ),
      also(
        other9({ ...yes('retired', 'collective'), part: '参与决策的其他成员' }, [retiring, joining]),
        'retiredMeasure',
        'roleEffect',
      ),
      also(
        other9({ ...yes('retired', 'collective', 'dissented'), part: '参与决策的其他成员' }, [free]),
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
    title: '第十八条：班子没有退休，有所列情形的也不列',
    matters: [
      about('领导班子', ['第七条第(十一)项、第七条 追究领导班子的主体责任'])({
        a7i11_other: true,
        ...yes('retired'),
      }),
      about('纪委领导班子', [of10])({ a10i11_other: true, ...yes('retired') }),
    ],
  },
  {
    title: '第十七条第一款：移送的是涉嫌犯罪的人，不是班子',
    matters: [
      about('领导班子')(yes('suspectedCrime')),
      about('纪委领导班子')(yes('suspectedCrime')),
      about('领导班子其他成员', [asMember])(yes('suspectedCrime'), [crime]),
      about('行政主要负责人', [asAdminHead])(yes('suspectedCrime'), [crime], ifHead),
      also(about('班子以外的领导干部')(yes('suspectedCrime'), [crime]), 'otherCadre'),
      about('纪委领导班子成员')(yes('suspectedCrime'), [crime]),
      ...others.map((subject) => about(subject)(yes('suspectedCrime'), [crime])),
    ],
  },
  {
    title: '第十八条：退休而仍须追究的，也有其他人员',
    matters: [
      also(
        about('领导班子其他成员', [asMember, of9])({ a9i10_other: true, ...yes('retired') }, [retiring]),
        'retiredMeasure',
      ),
      ...['纪委领导班子成员', ...others].map((subject) =>
        also(about(subject, [of10])({ a10i11_other: true, ...yes('retired') }, [retiring]), 'retiredMeasure'),
      ),
    ],
  },
  {
    title: '第十八条：只说领导干部的岗位变动，不说班子',
    matters: ['领导班子', '纪委领导班子'].flatMap((team) => [
      about(team)(yes('moved', 'cadre')),
      about(team)({ ...yes('moved'), ...no('cadre') }),
    ]),
  },
  ...casesOfInfluence,
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
