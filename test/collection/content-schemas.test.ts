import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { contentSchemas, schemaLine } from '#collection'
import { root } from './compilation.ts'

const content = join(root, 'content')
const ajv = new Ajv({ strict: false, validateFormats: false })

/** Every key that a schema describes, with its own schema and where it stands. */
function* keysIn(schema: unknown, path = ''): Generator<readonly [path: string, schema: object]> {
  if (schema === null || typeof schema !== 'object') return
  for (const [name, inner] of Object.entries(schema)) {
    if (/\/properties$/.test(path) && typeof inner === 'object') yield [`${path}/${name}`, inner]
    yield* keysIn(inner, `${path}/${name}`)
  }
}

test('content 里每一个 yaml 都有一份格式说明，而且只有一份', () => {
  const claimed = contentSchemas().flatMap(({ files }) => globSync(files, { cwd: content }))
  expect(claimed.toSorted()).toEqual(globSync('**/*.yaml', { cwd: content }).sort())
})

describe.for(contentSchemas().map((one) => [one.name, one] as const))('%s', ([, { name, files, json }]) => {
  const schema: object = JSON.parse(json)
  const names = globSync(files, { cwd: content }).map((file) => file.replaceAll('\\', '/'))

  test('所存的与 zod 的相同；不同的，运行 npm run schemas', () => {
    expect(readFileSync(join(content, 'schemas', `${name}.json`), 'utf8')).toBe(json)
  })

  test('每个键都有说明', () => {
    const keys = [...keysIn(schema)]
    expect(keys.length).toBeGreaterThan(2)
    expect(keys.filter(([, key]) => !('description' in key)).map(([path]) => path)).toEqual([])
  })

  test('每个文件的第一行都指到它，所写的也合于它', () => {
    const valid = ajv.compile(schema)
    for (const file of names) {
      const text = readFileSync(join(content, file), 'utf8')
      const [first = ''] = text.split('\n', 1)
      expect(first, file).toBe(schemaLine(name, file))
      const target = first.replace(/^.*\$schema=/, '')
      expect(join(content, file, '..', target), file).toBe(join(content, 'schemas', `${name}.json`))
      expect(valid(parse(text)) ? [] : valid.errors, file).toEqual([])
    }
  })

  test('多一个键、缺一个必有的键，都不合；可省的键省了，仍合', () => {
    const valid = ajv.compile(schema)
    const [file = ''] = names
    const value: unknown = parse(readFileSync(join(content, file), 'utf8'))
    const changed = (change: (record: object) => object) =>
      Array.isArray(value) ? value.map((one: object) => change(one)) : change(Object(value))
    expect(valid(changed((record) => ({ ...record, nickname: '甬' })))).toBe(false)
    const { required = [], properties = {} }: { required?: string[]; properties?: object } = Object(
      Array.isArray(value) ? Object(schema).items : schema,
    )
    for (const key of Object.keys(properties)) {
      const without = changed((record) =>
        Object.fromEntries(Object.entries(record).filter(([own]) => own !== key)),
      )
      expect(valid(without), key).toBe(!required.includes(key))
    }
  })
})
