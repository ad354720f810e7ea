import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from '../../src/cli/json.ts'

/** What is wrong with a text, each as `path: what`. */
const problems = (text: string) => readJson(text).problems.map(({ path, says }) => `${path}: ${says}`)

test('what JSON.parse reads is read the same', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ noUnicodeString: false }),
      fc.constantFrom(undefined, 2, '\t'),
      (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(readJson(text)).toEqual({ value: JSON.parse(text), problems: [] })
      },
    ),
  )
})

test('whatever is typed, it is read as JSON.parse reads it or refused, and nothing throws', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"a"',
    '\\',
    '\\u12',
    '1',
    '-',
    '.5',
    'e9',
    'true',
    'nul',
    ' ',
    '\n',
    '条',
  )
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: piece, maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 8 })),
      (text) => {
        let expected: unknown
        try {
          expected = JSON.parse(text)
        } catch {}
        const { value, problems: found } = readJson(text)
        if (expected === undefined) expect(found).not.toEqual([])
        else if (found.length === 0) expect(value).toEqual(expected)
      },
    ),
    { numRuns: 3000 },
  )
})

test.for([
  ['', '第1行第1列: 不是 JSON：到此为止，应有一个值'],
  ['{"facts": {\n  "loss": 3,\n}}', '第3行第1列: 不是 JSON："}" 不应在此，应有以双引号括起的键'],
  ['{"facts": {"loss": 3', '第1行第21列: 不是 JSON：到此为止，应有逗号或者 }'],
  ['{"facts"\r\n{}}', '第2行第1列: 不是 JSON："{" 不应在此，应有冒号'],
  ['{"a": .5}', '第1行第7列: 不是 JSON："." 不应在此，应有一个值'],
  ['{"a": 012}', '第1行第7列: 不是 JSON：数的写法不合 JSON'],
  ['[1,]', '第1行第4列: 不是 JSON："]" 不应在此，应有一个值'],
  ['[1 2]', '第1行第4列: 不是 JSON："2" 不应在此，应有逗号或者 ]'],
  ['{"甲𠀀": \'x\'}', '第1行第8列: 不是 JSON："\'" 不应在此，应有一个值'],
  ['{"a": "b', '第1行第7列: 不是 JSON：双引号没有收尾'],
  ['{"a": "b\nc"}', '第1行第9列: 不是 JSON：文字里的换行、制表等须写作 \\n、\\t'],
  ['{"a": "\\x"}', '第1行第8列: 不是 JSON：反斜线后的字不是 JSON 所许的'],
  ['{} {}', '第1行第4列: 不是 JSON：完结之后还有内容'],
  ['NaN', '第1行第1列: 不是 JSON："N" 不应在此，应有一个值'],
  ['['.repeat(100_000), '第1行第65列: 不是 JSON：嵌套超过64层'],
] as const)('%j breaks off where it does', ([text, problem]) => {
  expect(problems(text)).toEqual([problem])
  expect(readJson(text).value).toBeUndefined()
})

test.for([
  ['1e400', false],
  ['-1e400', false],
  ['1e-400', false],
  ['9007199254740993', false],
  ['299.99999999999999999', false],
  ['0.1234567890123456789', false],
  ['9007199254740992', true],
  ['299.9999999', true],
  ['0.1', true],
  ['1.50', true],
  ['15e-1', true],
  ['1E2', true],
  ['-0', true],
  ['0.0e9', true],
  ['100000000000000000000000', true],
] as const)('the number %s survives as written: %s', ([written, survives]) => {
  const { value, problems: found } = readJson(`{"facts":{"loss":\n${written}}}`)
  expect(found).toEqual(
    survives ? [] : [{ path: 'facts.loss', says: `数 ${written}（第2行第1列）不能照原样保存；不作四舍五入` }],
  )
  expect(value).toEqual({ facts: { loss: survives ? Number(written) : null } })
})

test('a key that stands twice is a problem, with where the second stands; the rest is read on', () => {
  expect(
    problems('{"facts": {"loss": 1,\n "loss": 2, "__proto__": 3, "__proto__": 4}, "date": 1e400}'),
  ).toEqual([
    'facts.loss: 键重复（第2行第2列）',
    'facts.__proto__: 键重复（第2行第29列）',
    'date: 数 1e400（第2行第54列）不能照原样保存；不作四舍五入',
  ])
})

test('of very many problems a hundred are named', () => {
  expect(problems(`{${'"a":1,'.repeat(5000)}"a":1}`)).toHaveLength(100)
})
