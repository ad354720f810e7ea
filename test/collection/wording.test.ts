import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { parseDocument, visit } from 'yaml'
import { catalog } from '#knowledge'
import { root } from './compilation.ts'

function* files(folder: string, ending: RegExp): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* files(path, ending)
    else if (ending.test(entry.name)) yield path
  }
}

/** Our own words: the values of the metadata, without what they quote in “” or 《》 or as printed; and our code. */
function ourWords(path: string): string {
  const text = readFileSync(path, 'utf8')
  if (!path.endsWith('.yaml')) return text
  const words: string[] = []
  visit(parseDocument(text), {
    Pair(_, pair) {
      return ['printed', 'words', 'reading', 'quote'].includes(String(pair.key)) ? visit.SKIP : undefined
    },
    Scalar(_, scalar) {
      words.push(String(scalar.value).replace(/“[^“”]*”|《[^《》]*》/g, ''))
    },
  })
  return words.join('\n')
}

const ours = [
  ...files(join(root, 'src'), /\.(ts|astro|mjs|css)$/),
  ...files(join(root, 'content'), /\.yaml$/),
]
const named = ours.map((path) => [relative(root, path), path] as const)

// What a file says of its own force is read there, and is shown as the word of the file.
const speaking = named.filter(([file]) => !file.startsWith('src/intake/'))

test.for(speaking)('%s 不说任何文件是历史文件、失效或现行', ([, path]) => {
  const words = readFileSync(path, 'utf8').replaceAll('现行效力', '')
  expect(words.match(/历史文件|失效|现行/g) ?? []).toEqual([])
})

test.for(named)('%s 的自家话不说判定、结论、推定', ([, path]) => {
  expect(ourWords(path).match(/判定|结论|推定/g) ?? []).toEqual([])
})

test('认定二字只见于声明，以及照录的章名', () => {
  const found = ours.flatMap((path) =>
    ourWords(path)
      .split('\n')
      .filter((line) => line.replaceAll('不作为认定', '').includes('认定'))
      .map((line) => `${relative(root, path)} ${line.trim()}`),
  )
  expect(found).toEqual(['content/regulations/railway-2009.yaml 责任认定'])
})

const notice =
  '非官方整理文本，源自网络合集；现行效力未查明；不作为认定、问责或处分依据，以有权机关文本为准。'

test.for([
  ['ningbo-2015', '第二十五条载自2015年6月1日起施行；发布机关、文号、发布日期未载。'],
  [
    'qinghai-2015',
    '所据文本残缺：第五条、第十二至十五条全缺，第四、六、十一、十六条不全；未见不等于未规定。题名据转发通知补。',
  ],
  ['railway-2009', '原铁道部文件；该部2013年撤销，所列机关不得径行对应现机构。适用对象以第三条为限。'],
  ['township', '镇名、制定机关、文号、日期均未载，第二十三条仅存条号；是否施行过无从确认。'],
] as const)('%s 的声明一字不差', ([id, second]) => {
  const meta = catalog().regulations.find((regulation) => regulation.id === id)?.meta
  expect(meta?.notice).toEqual([notice, second])
  expect(meta?.status?.force).toBe('未查明')
})

test.for([
  ['ningbo-2015', null, { issued: null, noticed: null, inForce: '2015-06-01' }],
  ['qinghai-2015', '青办发〔2015〕2号', { issued: null, noticed: '2015-01-13', inForce: null }],
  ['railway-2009', '铁建设〔2009〕112号', { issued: null, noticed: null, inForce: null }],
  ['township', null, { issued: null, noticed: null, inForce: null }],
] as const)('%s 的文号、日期只写文中所载', ([id, number, dates]) => {
  const meta = catalog().regulations.find((regulation) => regulation.id === id)?.meta
  expect(meta?.number.words).toBe(number)
  expect(meta?.dates).toMatchObject(dates)
  expect(meta?.issuer.words).toBeNull()
})
