import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Serving, serve } from '../../src/cli/serve.ts'

// Requests are written byte by byte: a client of HTTP would mend the addresses and headers that matter here.

const folder = mkdtempSync(join(tmpdir(), 'mingze-serve-'))
const root = join(folder, 'site')
const page = '<!doctype html><title>明责</title>'
const files: Readonly<Record<string, string>> = {
  'site/index.html': page,
  'site/404.html': '<!doctype html><title>没有这一页</title>',
  'site/about/index.html': page,
  'site/_astro/a.js': 'let a\n',
  'site/fonts/a.woff2': 'font',
  'site/条 文.txt': '第一条',
  'site-beside/secret.txt': 'secret',
  'secret.txt': 'secret',
}
let site: Serving
let nested: Serving

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  site = await serve({ root, base: '/', port: 0 })
  nested = await serve({ root, base: 'mingze', port: 0 })
})
afterAll(async () => {
  await Promise.all([site.close(), nested.close()])
  rmSync(folder, { recursive: true })
})

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

async function ask(target: string, headers: readonly string[] = [], { method = 'GET', of = site } = {}) {
  const socket = connect(Number(new URL(of.url).port), '127.0.0.1')
  socket.write(
    [`${method} ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n'),
  )
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(socket, 'close')
  const all = Buffer.concat(chunks)
  const end = all.indexOf('\r\n\r\n')
  const [first = '', ...lines] = all.subarray(0, end).toString().split('\r\n')
  const answer: Answer = {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(lines.map((line) => line.split(': ', 2).map((part) => part.toLowerCase()))),
    body: all.subarray(end + 4),
  }
  return answer
}

test.for([
  ['br, gzip', 'br'],
  ['gzip, br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br; q=0.000, gzip;q=0.5', 'gzip'],
  ['br;Q=0, gzip', 'gzip'],
  ['BR', 'br'],
  ['br;q=0.001', 'br'],
  ['br;q=0, gzip;q=0', undefined],
  ['gzip;q=0', undefined],
  ['identity', undefined],
  ['', undefined],
  ['brotli, x-gzip-not', undefined],
] as const)('a client that accepts “%s” is sent %s', async ([accepted, encoding]) => {
  const { status, headers, body } = await ask('/', [`Accept-Encoding: ${accepted}`])
  expect([status, headers['content-encoding'], headers.vary]).toEqual([200, encoding, 'accept-encoding'])
  const plain = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body
  expect(plain.toString()).toBe(page)
  expect(Number(headers['content-length'])).toBe(body.length)
})

test('a client that says nothing of encodings, or asks for a font, is sent the file itself', async () => {
  expect((await ask('/')).headers['content-encoding']).toBeUndefined()
  expect((await ask('/fonts/a.woff2', ['Accept-Encoding: br'])).body.toString()).toBe('font')
})

test.for([
  '/../secret.txt',
  '/../site-beside/secret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/%2E%2E%2Fsite-beside%2Fsecret.txt',
  '/about/..%2f..%2fsecret.txt',
  '/about/%2e%2e/%2e%2e/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/%252e%252e/secret.txt',
  `/${folder}/secret.txt`,
  `/%2f${folder.slice(1)}/secret.txt`,
  '//secret.txt',
  '/secret.txt%00.html',
])('nothing outside the folder is given: %s', async (target) => {
  for (const of of [site, nested]) {
    const { status, body } = await ask(of === site ? target : `/mingze${target}`, [], { of })
    expect([status, body.toString()]).toEqual([404, files['site/404.html']])
  }
})

test.for([
  ['/', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/about/', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/%E6%9D%A1%20%E6%96%87.txt', 200, 'text/plain; charset=utf-8', 'no-cache'],
  ['/_astro/a.js', 200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/nothing', 404, 'text/html; charset=utf-8', 'no-cache'],
  ['/_astro/', 404, 'text/html; charset=utf-8', 'no-cache'],
  ['/index.html/', 404, 'text/html; charset=utf-8', 'no-cache'],
] as const)('%s: %s, with strict headers', async ([target, status, type, cache]) => {
  const got = await ask(target)
  expect(got.status).toBe(status)
  expect(got.headers).toMatchObject({
    'content-type': type,
    'cache-control': cache,
    'x-content-type-options': 'nosniff',
  })
  const head = await ask(target, [], { method: 'HEAD' })
  expect([head.status, head.body.length]).toEqual([status, 0])
  expect(head.headers['content-length']).toBe(String(got.body.length))
})

test('a folder’s address gains its slash and keeps its query; under a base, nothing else is answered', async () => {
  expect((await ask('/about?a=1')).headers.location).toBe('/about/?a=1')
  const answers = ['/mingze', '/mingze/about', '/mingze/about/', '/about/', '/mingzer/about/'].map((target) =>
    ask(target, [], { of: nested }),
  )
  expect((await Promise.all(answers)).map(({ status, headers }) => [status, headers.location])).toEqual([
    [301, '/mingze/'],
    [301, '/mingze/about/'],
    [200, undefined],
    [404, undefined],
    [404, undefined],
  ])
})

test('what is no address is 400, what is no reading is 405', async () => {
  expect((await ask('/%zz')).status).toBe(400)
  expect((await ask('/', [], { method: 'POST' })).headers.allow).toBe('get, head')
  expect((await ask('/', [], { method: 'DELETE' })).status).toBe(405)
})

test('it listens on 127.0.0.1 and nowhere else', async () => {
  const port = Number(new URL(site.url).port)
  const others = Object.values(networkInterfaces()).flatMap((all) => all ?? [])
  const addresses = [
    '127.0.0.2',
    '::1',
    ...others.filter(({ scopeid }) => !scopeid).map(({ address }) => address),
  ]
  for (const address of new Set(addresses.filter((one) => one !== '127.0.0.1'))) {
    const socket = connect(port, address)
    const outcome = await Promise.race([
      once(socket, 'connect').then(() => 'answers'),
      once(socket, 'error').then(() => 'refuses'),
    ]).catch(() => 'refuses')
    socket.destroy()
    expect(`${address} ${outcome}`).toBe(`${address} refuses`)
  }
})
