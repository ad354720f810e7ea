import { all, any, type Condition, cite } from '#rules'
import { art } from './at.ts'
import type { facts } from './facts.ts'
import { bodyPursued, reached, somebodyPursued } from './pursuit.ts'
import { given, is, read, rule, yes } from './words.ts'

type Link = (typeof facts.link.options)[number]

const link = (
  from: Link,
  to: readonly string[],
  quote: string,
  who: Condition = all(given('个人'), is('link', from)),
) =>
  rule(`第十条 ${from}`, {
    when: all(reached, who),
    gives: { kind: 'chain', from, to, modality: '应' },
    cites: [cite(art(10), quote)],
    tags: ['问责'],
    slot: 'chain',
  })
/** One who answers for another in turn, where 问责 brings on 问责. */
const inTurn = (who: Condition) => all(who, read('recursion', '逐环而上'))

const villager = all(given('党员个人'), is('link', '行政村一般党员干部'))
const staff = all(somebodyPursued, is('link', '镇直及驻镇站所职工'))

/** Of a body it names persons beside the matter; of a person, the one in question. */
const ninth = (id: string, when: Condition, tags: readonly ('连带' | '第九条本人')[]) =>
  rule(id, {
    when,
    gives: { kind: 'liability', who: '主要领导、分管领导和具体责任人', what: '相应的责任', modality: '直述' },
    cites: [
      cite(
        art(9),
        '在对党组织进行责任追究时，视情节轻重和责任给予主要领导、分管领导和具体责任人进行相应的责任追究',
      ),
    ],
    tags,
  })

export const chain = [
  ninth('第九条', bodyPursued, ['连带']),
  ninth('第九条 本人', all(given('个人'), yes('led')), ['连带', '第九条本人']),
  link(
    '行政村一般党员干部',
    ['村党组织书记'],
    '对行政村一般党员干部进行责任追究的，应对村党组织书记予以问责',
    // Who is a 党员干部 is of the Party.
    villager,
  ),
  link('行政村班子成员', ['包村干部'], '对行政村班子成员进行责任追究的，应对包村干部予以问责'),
  link(
    '行政村党组织书记',
    ['镇分管班子成员', '管理区区长'],
    '对行政村党组织书记进行责任追究的，应对镇分管班子成员和管理区区长进行问责',
    // A 书记 belongs to the 班子 of his 党组织.
    any(all(given('成员'), is('link', '行政村党组织书记')), inTurn(villager)),
  ),
  link('机关一般干部', ['所站办负责人'], '对机关一般干部进行责任追究的，应对所站办负责人进行问责'),
  link('机关中层干部', ['镇分管班子成员'], '对机关中层干部进行责任追究的，应对镇分管班子成员进行问责'),
  rule('第十条 镇直及驻镇站所职工', {
    when: all(staff, is('supervised', '有分管领导')),
    gives: { kind: 'chain', from: '镇直及驻镇站所职工', to: ['分管领导'], modality: '应' },
    cites: [cite(art(10), '对镇直及驻镇站所职工进行责任追究的，应对分管领导进行问责')],
    tags: ['问责'],
    slot: 'chain',
  }),
  // The printed branch has no 应.
  rule('第十条 无分管领导', {
    when: all(staff, is('supervised', '无分管领导')),
    gives: { kind: 'chain', from: '镇直及驻镇站所职工', to: ['负责人'], modality: '直述' },
    cites: [
      cite(
        art(10),
        '对镇直及驻镇站所职工进行责任追究的，应对分管领导进行问责，无分管领导的，直接对负责人进行问责',
      ),
    ],
    tags: ['问责'],
    slot: 'chain',
  }),
  link(
    '镇直部门班子成员',
    ['镇直及驻镇部门负责人'],
    '对镇直部门班子成员进行责任追究的，应对镇直及驻镇部门负责人进行问责',
  ),
  link(
    '镇直及驻镇部门负责人',
    ['镇党委分管班子成员'],
    '对镇直及驻镇部门负责人进行责任追究的，应对镇党委分管班子成员进行问责',
    all(given('个人'), any(is('link', '镇直及驻镇部门负责人'), inTurn(is('link', '镇直部门班子成员')))),
  ),
]
