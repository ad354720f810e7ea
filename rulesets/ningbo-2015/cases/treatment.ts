import type { Case } from '#rules'
import { about, no, unsure, yes } from './common.ts'

const heavier = (item: string) => `第十五条第(${item})项、第十五条 应当从重`
const milder = (item: string) => `第十六条第(${item})项、第十六条 可以从轻或者减轻`

/** With a circumstance of 第七条, and without one. */
const team = about('领导班子', ['第七条第(十一)项、第七条 追究领导班子的主体责任'])
const other = { a7i11_other: true }
const clear = about('领导班子')

export const casesOfTreatment: readonly Case[] = [
  {
    title: '第十五条：六种情形各自从重，没有第七条情形的不从重',
    matters: [
      team({ ...other, ...yes('concealed') }, [heavier('一')]),
      team({ ...other, ...yes('shifted') }, [heavier('二')]),
      team({ ...other, ...yes('noRemedy', 'worsened') }, [heavier('三')]),
      team({ ...other, ...yes('urged', 'repeated') }, [heavier('四')]),
      team({ ...other, ...yes('urged', 'ring') }, [heavier('四')]),
      team({ ...other, ...yes('obstructed') }, [heavier('五')]),
      team({ ...other, ...yes('otherHindrance') }, [heavier('六')]),
      clear({
        ...no('a7i11_other'),
        ...yes(
          'concealed',
          'shifted',
          'noRemedy',
          'worsened',
          'urged',
          'repeated',
          'ring',
          'obstructed',
          'otherHindrance',
        ),
      }),
    ],
  },
  {
    title: '第十五条第(三)项、第(四)项：缺一个条件的不从重',
    matters: [
      team({ ...other, ...yes('noRemedy'), ...no('worsened') }),
      team({ ...other, ...yes('worsened'), ...no('noRemedy') }),
      team({ ...other, ...yes('urged'), ...no('repeated', 'ring') }),
      team({ ...other, ...yes('repeated'), ...no('urged', 'ring') }),
      team({ ...other, ...yes('repeated', 'ring'), ...no('urged') }, [], { [heavier('四')]: ['@urged'] }),
      team({ ...other, ...no('concealed', 'shifted', 'obstructed', 'otherHindrance') }),
    ],
  },
  {
    title: '第十五条第(四)项：窝案串案读作不须在督促纠正之后',
    readings: { urged: '不须' },
    matters: [
      team({ ...other, ...yes('ring'), ...no('urged') }, [heavier('四')]),
      team({ ...other, ...yes('repeated'), ...no('urged') }),
    ],
  },
  {
    title: '第十五条第(四)项：窝案串案读作也须在督促纠正之后',
    readings: { urged: '也须' },
    matters: [
      team({ ...other, ...yes('ring'), ...no('urged') }),
      team({ ...other, ...yes('ring', 'urged') }, [heavier('四')]),
    ],
  },
  {
    title: '第十五条：情形不清楚的待查明',
    matters: [
      team(
        {
          ...other,
          ...unsure(
            'concealed',
            'shifted',
            'noRemedy',
            'worsened',
            'urged',
            'repeated',
            'ring',
            'obstructed',
            'otherHindrance',
          ),
        },
        [],
        {
          [heavier('一')]: ['concealed'],
          [heavier('二')]: ['shifted'],
          [heavier('三')]: ['noRemedy', 'worsened'],
          [heavier('四')]: ['urged', 'repeated', 'ring', '@urged'],
          [heavier('五')]: ['obstructed'],
          [heavier('六')]: ['otherHindrance'],
        },
      ),
      clear({ a7i11_other: null, concealed: true }, [], {
        '第七条第(十一)项、第七条 追究领导班子的主体责任': ['a7i11_other'],
        [heavier('一')]: ['a7i11_other'],
      }),
    ],
  },
  {
    title: '第十五条、第十六条：从重与从轻的情形并存，一并列出',
    matters: [
      team({ ...other, ...yes('concealed', 'cooperated', 'ownedUp', 'rectified', 'effective') }, [
        heavier('一'),
        milder('二'),
      ]),
    ],
  },
  {
    title: '第十六条第(一)项：及时如实报告并主动查处纠正，避免损失或挽回影响',
    matters: [
      team({ ...other, ...yes('reported', 'investigated', 'avertedLoss') }, [milder('一')]),
      team({ ...other, ...yes('reported', 'investigated', 'restored') }, [milder('一')]),
      team({ ...other, ...yes('reported', 'investigated'), ...no('avertedLoss', 'restored') }),
      team({ ...other, ...yes('reported', 'avertedLoss'), ...no('investigated') }),
      team({ ...other, ...yes('investigated', 'avertedLoss'), ...no('reported') }),
      team({ ...other, ...unsure('reported', 'investigated', 'avertedLoss', 'restored') }, [], {
        [milder('一')]: ['reported', 'investigated', 'avertedLoss', 'restored'],
      }),
      clear({ ...no('a7i11_other'), ...yes('reported', 'investigated', 'avertedLoss') }),
    ],
  },
  {
    title: '第十六条第(二)项：四句按兼具，缺一不从轻',
    matters: [
      team({ ...other, ...yes('cooperated', 'ownedUp', 'rectified', 'effective') }, [milder('二')]),
      team({ ...other, ...yes('cooperated', 'ownedUp', 'rectified'), ...no('effective') }),
      team({ ...other, ...yes('cooperated', 'ownedUp', 'effective'), ...no('rectified') }),
      team({ ...other, ...yes('cooperated', 'rectified', 'effective'), ...no('ownedUp') }),
      team({ ...other, ...yes('ownedUp', 'rectified', 'effective'), ...no('cooperated') }),
      team({ ...other, ...unsure('cooperated', 'ownedUp', 'rectified', 'effective') }, [], {
        [milder('二')]: ['cooperated', 'ownedUp', 'rectified', 'effective'],
      }),
      clear({ ...no('a7i11_other'), ...yes('cooperated', 'ownedUp', 'rectified', 'effective') }),
    ],
  },
  {
    title: '第十六条第(二)项：读作择一，有其一即可从轻或者减轻',
    readings: { cooperation: '择一' },
    matters: [
      team({ ...other, ...yes('cooperated'), ...no('ownedUp', 'rectified', 'effective') }, [milder('二')]),
      team({ ...other, ...no('cooperated', 'ownedUp', 'rectified', 'effective') }),
    ],
  },
  {
    title: '第十六条第(二)项：读作兼具',
    readings: { cooperation: '兼具' },
    matters: [team({ ...other, ...yes('cooperated'), ...no('ownedUp', 'rectified', 'effective') })],
  },
]
