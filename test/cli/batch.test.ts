import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from '../../src/cli/batch.ts'

/** The lines of some bytes that come in pieces. */
async function lines(...pieces: (string | Buffer)[]) {
  async function* source() {
    for (const piece of pieces) yield Buffer.from(piece as string)
  }
  const found = []
  for await (const line of linesOf(source())) found.push(line)
  return found
}

const texts = async (...pieces: (string | Buffer)[]) => (await lines(...pieces)).map(({ text }) => text)

test('lines are found wherever the pieces break, in the middle of a character too', async () => {
  const bytes = fc.array(fc.constantFrom('甲', 'a', '\n', '\r\n', '𠀀', ''), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 1, max: 5 }), async (parts, size) => {
      const whole = Buffer.from(parts.join(''))
      const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
        whole.subarray(at * size, (at + 1) * size),
      )
      const expected = whole.toString().split('\n')
      if (expected.at(-1) === '') expected.pop()
      expect(await texts(...pieces)).toEqual(expected)
    }),
  )
})

test('each line has its number and the bytes read up to its end', async () => {
  expect((await lines('甲\n\nb')).map(({ number, read }) => [number, read])).toEqual([
    [1, 4],
    [2, 5],
    [3, 6],
  ])
})

test('a byte order mark is left out, and a line that is no UTF-8 says so', async () => {
  expect(await texts('\ufeff{}\n')).toEqual(['{}'])
  const [bad, good] = await lines(Buffer.from([0xff, 0xfe, 0x0a, 0x7b, 0x7d]))
  expect(bad).toMatchObject({ text: null, says: '不是 UTF-8 的文字' })
  expect(good).toMatchObject({ text: '{}' })
})

test('a line beyond 16 MB is not kept, and the next is read', async () => {
  const piece = Buffer.alloc(1024 * 1024, 'a')
  const found = await lines(...Array.from({ length: 17 }, () => piece), '\n{}')
  expect(found.map(({ text, says }) => [text, says])).toEqual([
    [null, '一行超过16 MB'],
    ['{}', ''],
  ])
})

test('a line is given before more is read than it takes', async () => {
  let pulled = 0
  async function* source() {
    for (;;) {
      pulled++
      yield Buffer.from('a\n')
    }
  }
  for await (const { number } of linesOf(source())) {
    expect(pulled).toBe(number)
    if (number === 5) break
  }
})
