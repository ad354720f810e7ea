import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { regulationData } from '#collection'
import { catalog } from '#knowledge'
import { compilation, root } from './compilation.ts'

const all = catalog().regulations.map((regulation) => regulationData(regulation))
const data = (id: string) => all.find((one) => one.id === id)
const provision = (id: string, eId: string) => data(id)?.provisions.find((one) => one.eId === eId)

const locks = join(root, 'content/locks')

/** The addresses registered for an instrument. */
const lockedFor = (id: string): readonly string[] =>
  Object.keys(JSON.parse(readFileSync(join(locks, `${id}.json`), 'utf8')).addresses)

test('四部都有数据，与登记的地址一一相符', () => {
  expect(all.map(({ id }) => id).toSorted()).toEqual(
    readdirSync(locks)
      .map((file) => file.replace('.json', ''))
      .toSorted(),
  )
  for (const { id, provisions } of all) {
    expect(provisions.map(({ eId }) => eId)).toEqual(lockedFor(id))
  }
})

test.for(all)('$id 的每一处只有规定的几个键', ({ provisions }) => {
  const keys = new Set(['eId', 'kind', 'num', 'heading', 'text', 'source'])
  for (const one of provisions) {
    expect(Object.keys(one).filter((key) => !keys.has(key))).toEqual([])
    expect(typeof one.text).toBe('string')
    expect(one.num === null || one.num.length > 0).toBe(true)
    expect(one.heading === undefined || one.heading.length > 0).toBe(true)
    expect(one.source === undefined || one.source.length > 0).toBe(true)
  }
})

test.for(all)('$id 的种类与地址相合，父在子前', ({ provisions }) => {
  const prefixes: Readonly<Record<string, string>> = {
    chp: 'chapter',
    art: 'article',
    para: 'paragraph',
    point: 'point',
    indent: 'indent',
    gap: 'lacuna',
  }
  const seen = new Set<string>(['preamble'])
  for (const { eId, kind } of provisions) {
    const last = (eId.split('__').at(-1) ?? '').replace(/_.*/, '')
    expect(kind, eId).toBe(eId.startsWith('preamble') ? 'preamble' : prefixes[last])
    if (eId.includes('__')) expect(seen.has(eId.slice(0, eId.lastIndexOf('__'))), eId).toBe(true)
    seen.add(eId)
  }
  expect(seen.size).toBe(provisions.length + 1)
})

test.for(all)('$id 的编号只写所印的：条、章、项、目有，款、缺失处、正文前没有', ({ id, provisions }) => {
  const lost = id === 'qinghai-2015' ? ['art_6', 'art_6__para_1__point_3', 'art_16'] : []
  for (const { eId, kind, num } of provisions) {
    const printed = ['chapter', 'article', 'point', 'indent'].includes(kind) && !lost.includes(eId)
    expect(num !== null, eId).toBe(printed)
  }
})

test.for(all)('$id 的条、章自身没有文字，标题只在章和有条标的条上', ({ id, provisions }) => {
  for (const { eId, kind, text, heading } of provisions) {
    if (kind === 'article' || kind === 'chapter' || kind === 'lacuna') expect(text, eId).toBe('')
    if (kind === 'chapter') expect(heading, eId).toBeDefined()
    if (heading !== undefined && kind !== 'chapter')
      expect([id, eId]).toEqual(['railway-2009', expect.stringMatching(/^art_(12|13|21|22|23|24|25)$/)])
  }
})

test.for(all)('$id 只在改读之处另附原印的字，且就是底本所印', ({ provisions, emendations }) => {
  const changed = provisions.filter(({ source }) => source !== undefined)
  const evident = new Set(emendations.filter(({ kind }) => kind === 'evident').map(({ at }) => at))
  expect(changed.map(({ eId }) => eId)).toEqual(
    provisions.flatMap(({ eId }) => (evident.has(eId) ? [eId] : [])),
  )
  for (const { source } of changed) expect(compilation.some((line) => line.includes(source ?? ''))).toBe(true)
})

test.for([
  [
    'ningbo-2015',
    'art_7__para_1__point_8',
    {
      kind: 'point',
      num: '(八)',
      text: '贯彻落实中央八项规定精神态度不够坚决，措施不够有力，导致“四风”问题突出，群众反映强烈的；',
    },
  ],
  ['ningbo-2015', 'art_7', { kind: 'article', num: '第七条', text: '' }],
  [
    'ningbo-2015',
    'art_7__para_1',
    { kind: 'paragraph', num: null, text: '有下列情形之一的，追究领导班子的主体责任：' },
  ],
  ['ningbo-2015', 'chp_3', { kind: 'chapter', num: '第三章', heading: '责任追究的情形', text: '' }],
  [
    'qinghai-2015',
    'preamble__para_1',
    {
      kind: 'preamble',
      num: null,
      text: '（中共青海省委办公厅转发省纪委《关于落实党风廉政建设纪委监督责任的实施意见》等四个文件的通知 青办发〔2015〕2号 2015年1月13日）',
    },
  ],
  ['qinghai-2015', 'gap_1', { kind: 'lacuna', num: null, text: '' }],
  ['qinghai-2015', 'art_6__para_1__point_3', { kind: 'point', num: null, text: '问题频发的；' }],
  [
    'qinghai-2015',
    'art_6__para_1__point_8',
    {
      kind: 'point',
      num: '(八)',
      text: '对管辖范围内问题线索和案件处置不当、查处不力的；',
      source: '对管辖范围内问题线索和案件处臵不当、查处不力的;',
    },
  ],
  ['railway-2009', 'preamble__para_1', { kind: 'preamble', num: null, text: '（铁建设〔2009〕112号）' }],
  ['railway-2009', 'chp_6', { kind: 'chapter', num: '第六章', heading: '附则', text: '' }],
  ['railway-2009', 'art_12', { kind: 'article', num: '第十二条', heading: '安全质量责任', text: '' }],
  ['railway-2009', 'art_12__para_1', { kind: 'paragraph', num: null, text: '' }],
  ['railway-2009', 'art_12__para_1__point_1', { kind: 'point', num: '(一)', text: '一般责任' }],
  [
    'railway-2009',
    'art_13__para_1__point_3__indent_1',
    {
      kind: 'indent',
      num: '1.',
      text: '因管理不善或工作失误造成经济损失，涉及金额300万元（含）以上的；',
      source: '因管理不善或工作失误。造成经济损失,涉及金额300万元(含)以上的;',
    },
  ],
  [
    'railway-2009',
    'art_13__para_1__point_2__indent_1',
    {
      kind: 'indent',
      num: '1.',
      text: '因管理不善或工作失误造成经济损失，涉及金额在30万元（含）以上300万元（不含）以下的；',
    },
  ],
  [
    'railway-2009',
    'art_13__para_1__point_1__indent_4',
    { kind: 'indent', num: '4.', text: 'Ⅰ类变更设计虚报概算在10%以上、20%以内的；' },
  ],
  [
    'township',
    'art_6__para_1__point_2',
    {
      kind: 'point',
      num: '(二)',
      text: '有下列情形之一的，追究党组织班子成员或相关党员干部个人责任：',
      source: '有下列情形之一的,追究党组织班子成员或相关党员干部个人责任',
    },
  ],
  ['township', 'art_23', { kind: 'article', num: '第二十三条', text: '' }],
] as const)('%s 的 %s', ([id, eId, expected]) => {
  expect(provision(id, eId)).toEqual({ eId, ...expected })
})

test('推测的读法不进正文', () => {
  expect(provision('ningbo-2015', 'art_9__para_1__point_1')?.text).toContain('来针对')
  expect(provision('township', 'art_6__para_1__point_1__indent_6')?.text).toContain('，为执纪执法机关提供')
  expect(provision('railway-2009', 'art_13__para_1__point_1__indent_7')?.text).toContain('在200万元以下的')
})

test('全部正文都已照中文排版，镇名的星号还在', () => {
  for (const { provisions } of all) {
    for (const { text } of provisions) expect(text).not.toMatch(/[,;:]|臵/)
  }
  expect(provision('township', 'art_7__para_1')?.text).toContain('《**镇庸懒散问责办法》')
})

test('元数据与条款同在一份，可写成 JSON', () => {
  const ningbo = data('ningbo-2015')
  expect(JSON.parse(JSON.stringify(ningbo))).toEqual(ningbo)
  expect(ningbo).toMatchObject({
    id: 'ningbo-2015',
    title: '宁波市党风廉政建设责任追究暂行办法',
    level: '市',
  })
})
