import { analysing } from './analysis.ts'
import { batches } from './batch.ts'
import { bundleEngine, bundleRuleset, bytes } from './bundle.ts'
import { comparison } from './compare.ts'
import { evaluations, modules } from './evaluation.ts'
import { kilobytes, table } from './table.ts'

/** Prints the figures of the engine and the rulesets. */
export async function printRules(): Promise<void> {
  const all = await modules()
  const bundled = await Promise.all(
    all.map(async ({ ruleset: { regulation } }) => ({
      name: regulation,
      logic: await bundleRuleset(regulation, 'logic'),
      whole: await bundleRuleset(regulation, 'ruleset'),
    })),
  )
  const engine = bytes(await bundleEngine())
  const withWritten = bytes(await bundleEngine({ written: true }))
  console.log('引擎与规则的大小（kB = 1024 字节；如浏览器所载，由 Vite 打包；gzip -9）')
  table(
    ['代码', '原样', 'gzip', 'brotli', '连疑点 gzip', '连疑点 brotli'],
    [
      ['引擎', ...[engine.raw, engine.gzip, engine.brotli].map(kilobytes), '', ''],
      ['引擎连备忘、缘由', ...[withWritten.raw, withWritten.gzip, withWritten.brotli].map(kilobytes), '', ''],
      ...bundled.map(({ name, logic, whole }) => {
        const [less, more] = [bytes(logic), bytes(whole)]
        return [name, ...[less.raw, less.gzip, less.brotli, more.gzip, more.brotli].map(kilobytes)]
      }),
    ],
  )

  console.log('推演一件事项，带全部推演过程（µs；逐次计时，先热身）')
  table(
    ['办法', '所填', '中位数', 'p99', '次数'],
    evaluations(all, 10_000).map(({ regulation, what, median, p99, runs }) => [
      regulation,
      what,
      median.toFixed(1),
      p99.toFixed(1),
      String(runs),
    ]),
  )

  const railway = all.find(({ ruleset }) => ruleset.regulation === 'railway-2009')
  if (railway) {
    const { agreed, rounds, engines } = await comparison(railway.ruleset, 15)
    const [ours] = engines
    console.log('《铁路》第十三条八个等级表，一次推演全部八个（µs，各轮中位数；各引擎轮流）')
    console.log(`先比对 ${agreed} 组事实（各界限、略低、略高，各行为单独有无），所得等级相同`)
    console.log('未比：概算恰为20%、污染恰为200万元，原文两级都说到')
    table(
      ['引擎', '用时', '与明责之比', '轮数 × 次数'],
      engines.map(({ engine: name, microseconds, runs }) => [
        name,
        microseconds.toFixed(1),
        `${(microseconds / (ours?.microseconds ?? Number.NaN)).toFixed(1)}×`,
        `${rounds} × ${runs}`,
      ]),
    )
  }

  const analysed = analysing(all, 5)
  console.log(`分析四份办法的规则：${analysed.seconds.toFixed(3)} s（${analysed.runs} 次的中位数，先热身）`)
  console.log('')

  if (railway) {
    const { cases, seconds, runs, memory } = await batches(railway.ruleset, 2_000, 3)
    console.log(
      `estimate railway-2009 --batch（整个进程，连启动；${runs} 次的中位数；所生成的案例答三分之一）`,
    )
    table(
      ['案例', '用时', '每秒', '内存峰值'],
      memory.map(({ cases: count, megabytes }) => [
        String(count),
        count === cases ? `${seconds.toFixed(2)} s` : '',
        count === cases ? `${(cases / seconds).toFixed(0)} 件` : '',
        `${megabytes.toFixed(0)} MB`,
      ]),
    )
  }
}
