import { expect } from 'vitest'
import { answer, click, hover, questionOf, shows, textOf, until } from './acts.ts'
import type { Engine } from './engine.ts'

/** What a reader does in every engine, from the front page of the site on. */
export const walks: Readonly<Record<string, (engine: Engine, site: string) => Promise<void>>> = {
  '阅读页：引用的预览，照原印，复制引用，疑点的筛选': reading,
  '搜索：框里查，箭头到条款；搜索页筛选，另有相关': search,
  '推演：从填写到结果，撤销，链接打开后相同': calculator,
  '印在纸上：没有导航；折起的都展开；备忘成文': print,
}

async function reading(engine: Engine, site: string): Promise<void> {
  await engine.goto(`${site}regulations/ningbo-2015/`)
  await hover(engine, '#art_13__para_1 > p a', '本办法第七条')
  await shows(engine, '.preview', '有下列情形之一的，追究领导班子的主体责任：')
  await engine.point(2, 2, false)
  await until(engine, () => document.querySelector('.preview')?.getClientRects().length === 0)

  await click(engine, '#art_7 > .no a')
  expect(await engine.evaluate(() => location.hash)).toBe('#art_7')
  await click(engine, '.bar button', '复制引用')
  await shows(engine, '.bar', '已复制引用')
  await engine.keys('/')
  await until(engine, () => document.activeElement?.matches('#seek') ?? false)
  await engine.keys('Control+v')
  const pasted = () => document.querySelector<HTMLInputElement>('#seek')?.value ?? ''
  expect(await until(engine, pasted)).toBe('《宁波市党风廉政建设责任追究暂行办法》第七条')

  await engine.goto(`${site}regulations/railway-2009/`)
  expect(await textOf(engine, '#art_16__para_2 > p')).toContain('诫勉谈话')
  await click(engine, '.show label', '照原印')
  await shows(engine, '#art_16__para_2 > p', '戒勉谈话')

  await engine.goto(`${site}doubts/`)
  await click(engine, '.filter label', '文字存疑')
  const [shown, all] = await engine.evaluate(() => {
    const entries = [...document.querySelectorAll('.doubts > .entry')]
    const drawn = entries.filter((one) => one.getClientRects().length > 0)
    return [drawn.length, entries.filter((one) => one.matches('.k-text')).length] as const
  })
  expect(shown).toBe(all)
}

async function search(engine: Engine, site: string): Promise<void> {
  await engine.goto(site)
  await engine.keys('/')
  await until(engine, () => document.activeElement?.matches('#seek') ?? false)
  await engine.keys(...'yabc')
  await shows(engine, '.seek .results', '按拼音读作“压案不查”')
  await shows(engine, '.seek .hit h3', '宁波 第七条第(九)项')
  await engine.keys('ArrowDown')
  await until(engine, () => document.activeElement?.closest('.hit') !== null)
  await engine.keys('Escape')
  await until(engine, () => document.querySelector('.seek[open]') === null)
  await engine.keys('/')
  await click(engine, '.seek .hit h3 a', '宁波 第七条第(九)项')
  await until(
    engine,
    () =>
      location.hash.startsWith('#art_7__para_1__point_9') &&
      document.readyState === 'complete' &&
      document.querySelector('#art_7__para_1__point_9') !== null,
  )

  await engine.goto(`${site}search/#q=${encodeURIComponent('领导班子')}`)
  const found = () =>
    [...document.querySelectorAll('section[aria-label="原文"] h3 a')].map((one) => one.textContent ?? '')
  await until(engine, () => document.querySelector('section[aria-label="原文"] h3 a') !== null)
  await click(engine, '.related button', '查找相关')
  await until(engine, () => document.querySelector('.related .hit') !== null)
  await click(engine, '.facets button', '从重从轻')
  await until(engine, () => new URLSearchParams(location.hash.slice(1)).get('kind') === 'treatment')
  const narrowed = await engine.evaluate(found)
  expect(narrowed.length).toBeGreaterThan(0)
  expect(narrowed).toContain('宁波 第十五条')
}

async function calculator(engine: Engine, site: string): Promise<void> {
  await engine.goto(`${site}calculator/railway-2009/`)
  await until(engine, () => 'ready' in document.documentElement.dataset)
  await answer(engine, '是否属于与铁道部有管理关系', '是')
  await answer(engine, '是否在建设管理工作中违规', '是')
  await answer(engine, '发生的事故、出现的违规是否经核实确认', '是')
  await answer(engine, '这一违规的责任等级，法律法规或者铁道部规定', '否')
  await answer(engine, '是否因管理不善或工作失误造成经济损失', '是')
  await answer(engine, '追究的对象是哪一种', '直接责任人员')
  const loss = await questionOf(engine, '因管理不善或工作失误造成的经济损失')
  await click(engine, `#${loss} .amount input`)
  await engine.keys(...'299.9')
  const direct = await questionOf(engine, '其中的直接经济损失')
  await click(engine, `#${direct} .amount input`)
  await engine.keys(...'100')
  await shows(engine, '.out .line', '较大责任')
  const certain = await textOf(engine, '.out section.part')
  expect(certain).toContain('按所填可适用')
  expect(certain).toContain('第十三条第(二)项第1目')

  await click(engine, '.undo button', '撤销')
  await until(
    engine,
    (id) => document.querySelector<HTMLInputElement>(`#${id} .amount input`)?.value === '',
    direct,
  )
  await click(engine, '.undo button', '重做')
  await shows(engine, '.out .line', '较大责任')
  await click(engine, '.out .views label', '备忘')
  await shows(engine, '.out .memo', '较大责任')
  const memo = await textOf(engine, '.out .memo')

  await click(engine, '.out button', '生成链接')
  const link = await until(
    engine,
    () =>
      [...document.querySelectorAll('input, textarea')].flatMap((one) =>
        'value' in one && String(one.value).includes('/calculator/') ? [String(one.value)] : [],
      )[0] ?? '',
  )
  await engine.goto('about:blank')
  await engine.goto(link.replace(/^https?:\/\/[^/]+\//, site))
  await until(engine, () => 'ready' in document.documentElement.dataset)
  await click(engine, '.out .views label', '备忘')
  await shows(engine, '.out .memo', '较大责任')
  expect(await textOf(engine, '.out .memo')).toBe(memo)
}

async function print(engine: Engine, site: string): Promise<void> {
  await engine.goto(`${site}regulations/ningbo-2015/#art_7`)
  const address = `/regulations/ningbo-2015/`
  expect(await textOf(engine, '.top nav')).not.toBe('')
  expect(await textOf(engine, '.print')).not.toContain(address)
  await engine.print()
  await shows(engine, '.print', address)
  for (const gone of ['.top nav', '.toc', '.show', '.bar', '.pk'])
    expect(await textOf(engine, gone), gone).toBe('')
  expect(await engine.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)')

  await engine.goto(`${site}regulations/railway-2009/rules/`)
  await engine.print()
  const folded = await engine.evaluate(
    () =>
      [...document.querySelectorAll('.p-doubts details')].filter((one) => {
        const inner = one.querySelector('.cells')
        return (
          !inner ||
          one.getBoundingClientRect().height < inner.getBoundingClientRect().height ||
          inner.getBoundingClientRect().height < 10
        )
      }).length,
  )
  expect(folded).toBe(0)

  await engine.goto(`${site}calculator/township/#case=30`)
  await until(engine, () => 'ready' in document.documentElement.dataset)
  await engine.print()
  await shows(engine, '.out .memo', '按所填')
  expect(await textOf(engine, '.ask')).toBe('')
}
