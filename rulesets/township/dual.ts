import { all, any, cite, from, states, upTo } from '#rules'
import { art, point } from './at.ts'
import { given, is, read, rule, within, yes } from './words.ts'

const event = any(yes('corruption'), yes('climate'))
const chapeau = all(is('place', '村', '部门（单位）'), event)
/** The heads that name their place: whether the chapeau's event is needed for them too is a reading. */
const head = any(event, read('chapeau16', '自足'))

const both = cite(art(16), '既要查明实情，又要分清责任，既追究当事人责任，又追究相关领导责任')

/** 2次 exactly, or more as it is read. */
const twice = all(within('times', from(2)), any(within('times', upTo(2)), read('twice', '至少')))

export const dual = [
  rule('第十六条', {
    when: all(given('适用'), chapeau),
    gives: states('procedure', '实行“一案双查”'),
    cites: [cite(art(16), '对发生重大腐败案件或不正之风长期滋生蔓延的村和部门（单位），实行“一案双查”')],
    tags: ['一案双查', '连带'],
  }),
  rule('第十六条 当事人', {
    when: given('一案双查'),
    gives: { kind: 'liability', who: '当事人', what: '责任', modality: '直述' },
    cites: [both],
  }),
  rule('第十六条 相关领导', {
    when: given('一案双查'),
    gives: { kind: 'liability', who: '相关领导', what: '责任', modality: '直述' },
    cites: [both],
  }),
  rule('第十六条第(一)项', {
    // 第(一)项 names no place of its own: the chapeau's goes with its event.
    when: all(
      given('适用'),
      any(chapeau, read('chapeau16', '自足')),
      yes('neglect'),
      yes('arose'),
      yes('caught'),
    ),
    gives: { kind: 'liability', who: '部门负责人', what: '责任', modality: '一律' },
    cites: [
      cite(
        point(16, 1),
        '凡在职责范围未认真履行监管责任，导致职责范围或所属对象发生违规违纪问题被上级机关查处的，无论情节轻重，对部门负责人一律实行责任追究',
      ),
    ],
    tags: ['连带'],
  }),
  rule('第十六条第(二)项 频发', {
    when: all(
      given('适用'),
      head,
      is('place', '部门（单位）'),
      any(
        all(yes('frequent'), any(twice, read('frequent16', '各自成条'), read('frequent16', '限于频发'))),
        all(twice, read('frequent16', '即是标准')),
      ),
    ),
    gives: states('procedure', '实行倒查倒究'),
    cites: [cite(point(16, 2), '分管职责范围违规违纪问题频发的部门（单位），实行倒查倒究')],
    slot: 'frequent',
  }),
  rule('第十六条第(二)项 两次', {
    when: all(
      given('适用'),
      head,
      any(is('place', '部门（单位）'), read('place16', '不限')),
      twice,
      any(yes('frequent'), read('frequent16', '各自成条'), read('frequent16', '即是标准')),
    ),
    gives: {
      kind: 'liability',
      who: '镇班子分管领导和部门负责人',
      what: '责任',
      modality: '直述',
      how: '同时',
    },
    cites: [
      cite(
        point(16, 2),
        '一年内发生较轻违规违纪问题被上级机关查处2次，同时追究镇班子分管领导和部门负责人责任',
      ),
    ],
    tags: ['连带'],
    slot: 'frequent',
  }),
  rule('第十六条第(三)项', {
    when: all(
      given('适用'),
      head,
      is('place', '村', '部门（单位）'),
      any(yes('case'), yes('style'), yes('harm'), yes('other')),
      yes('graveCaught'),
    ),
    gives: {
      kind: 'liability',
      who: '镇班子分管领导和主要负责人',
      what: '责任',
      modality: '直述',
      how: '同时',
    },
    cites: [
      cite(
        point(16, 3),
        '村或部门（单位）发生重大违纪违法案件、作风突出问题或严重损害人民群众利益等严重违反党风廉政建设责任制规定问题，被上级机关查处的，同时追究镇班子分管领导和主要负责人责任',
      ),
    ],
    tags: ['连带'],
  }),
]
