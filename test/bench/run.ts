import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sites } from '../build/sites.ts'
import { calculators } from './calculator.ts'
import { paints } from './paint.ts'
import { printRules } from './rules.ts'
import { sizes } from './sizes.ts'
import { builds, parsing } from './speed.ts'
import { kilobytes, table } from './table.ts'

/** Prints every figure that the README quotes, in one run. It asserts nothing: the limits are tests in test/build. */
if (!existsSync(join(sites.plain.root, 'index.html'))) {
  console.error('dist/ 里没有网站。请先运行 npm run build。')
  process.exit(1)
}

console.log('各类页面的大小（kB = 1024 字节；CSS、JS 为 brotli 后，含写在 HTML 里的；字体为 woff2）')
table(
  ['页面', 'HTML 原样', 'HTML brotli', 'CSS', 'JS', '字体'],
  sizes().map(({ page, raw, html, css, js, font }) => [page, ...[raw, html, css, js, font].map(kilobytes)]),
)

const { longest, paints: measured } = await paints(9)
console.log(`最大内容绘制（LCP，毫秒，中位数）：${longest} 与同样文字的无样式 HTML 比`)
console.log('处理器慢 4 倍，下行 1.6 Mb/s，往返 150 ms，brotli，无缓存，两页交替访问')
table(
  ['屏幕', '本站', '无样式', '比', '各访问次数'],
  measured.map(({ screen, page, bare, runs }) => [
    screen,
    page.toFixed(0),
    bare.toFixed(0),
    (page / bare).toFixed(2),
    String(runs),
  ]),
)

console.log('推演：一次作答到结果重画完（含排版；处理器慢 4 倍，毫秒）；打开页面到可以作答（线路同上，毫秒）')
table(
  ['办法', '中位数', 'p95', '作答次数', '可作答', '访问次数'],
  (await calculators(200, 5)).map(({ regulation, median, p95, answers, ready, visits }) => [
    regulation,
    median.toFixed(1),
    p95.toFixed(1),
    String(answers),
    ready.toFixed(0),
    String(visits),
  ]),
)

const build = builds(3)
const parsed = parsing(5)
table(
  ['速度（中位数）', '用时', '每秒', '次数'],
  [
    [
      `构建 ${build.pages} 页`,
      `${build.seconds.toFixed(2)} s`,
      `${(build.pages / build.seconds).toFixed(1)} 页`,
      String(build.runs),
    ],
    [
      `解析 ${parsed.texts}（${parsed.megabytes.toFixed(2)} MB）`,
      `${(parsed.megabytes / parsed.megabytesPerSecond).toFixed(3)} s`,
      `${parsed.megabytesPerSecond.toFixed(1)} MB`,
      String(parsed.runs),
    ],
  ],
)

await printRules()
console.log(`Node ${process.version}，${process.platform} ${process.arch}`)
