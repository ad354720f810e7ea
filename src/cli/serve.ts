import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

/**
 * A static server for `dist/`, as plain as the hosts it stands in for: no fallback routes, no injected script. Sirv and its
 * like compress nothing themselves, know no base path and do not lead from a folder's address to the one with its slash.
 */
export interface Serving {
  /** Address of the front page, with the closing slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

interface Options {
  /** Folder of the built site. */
  readonly root: string
  /** Path the site was built for (BASE_PATH), with or without its slashes. */
  readonly base: string
  /** 0 takes any free port. */
  readonly port: number
}

interface Found {
  readonly status: 200 | 404
  readonly path: string
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) }
type Encoding = keyof typeof compressors
const compressible = /^(text\/|application\/(json|xml|wasm|manifest)|image\/(svg|x-icon))/

/** What the client accepts, brotli before gzip; an encoding named with q=0 is refused. */
function negotiate(accepted: string): Encoding | null {
  const names = accepted
    .toLowerCase()
    .split(',')
    .flatMap((entry) => {
      const [name, ...parameters] = entry.split(';').map((part) => part.trim())
      return parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? [] : [name]
    })
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : null
}

const kindOf = (path: string) =>
  stat(path)
    .then((stats) => (stats.isDirectory() ? 'folder' : 'file'))
    .catch(() => null)

/** Serves a folder of files to this machine alone. Rejects with the system's error where the port is taken. */
export async function serve({ root, base, port }: Options): Promise<Serving> {
  const prefix = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
  const folder = resolve(root)
  const compressed = new Map<string, Promise<Buffer>>()

  async function body(path: string, encoding: Encoding | null): Promise<Buffer> {
    if (encoding === null) return readFile(path)
    const key = `${encoding} ${(await stat(path)).mtimeMs} ${path}`
    const made = compressed.get(key) ?? readFile(path).then((bytes) => compressors[encoding](bytes))
    compressed.set(key, made)
    return made
  }

  /** The file for a decoded path, or where to go instead: a folder's address gains its slash, as on any static host. */
  async function find(pathname: string): Promise<Found | { readonly redirect: string }> {
    const missing = { status: 404, path: join(folder, '404.html') } as const
    if (`${pathname}/` === prefix) return { redirect: prefix }
    if (!pathname.startsWith(prefix)) return missing
    const path = resolve(folder, pathname.slice(prefix.length))
    if (path !== folder && !path.startsWith(folder + sep)) return missing
    const kind = await kindOf(path)
    if (kind === 'file' && !pathname.endsWith('/')) return { status: 200, path }
    const index = join(path, 'index.html')
    if (kind !== 'folder' || (await kindOf(index)) !== 'file') return missing
    return pathname.endsWith('/') ? { status: 200, path: index } : { redirect: `${pathname}/` }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    const { pathname, search } = new URL(`http://localhost${request.url}`)
    const found = await find(decodeURIComponent(pathname))
    if ('redirect' in found) {
      response.writeHead(301, { location: encodeURI(found.redirect) + search }).end()
      return
    }
    if ((await kindOf(found.path)) !== 'file') {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404')
      return
    }
    const type = types[extname(found.path)] ?? 'application/octet-stream'
    const encoding = compressible.test(type)
      ? negotiate(String(request.headers['accept-encoding'] ?? ''))
      : null
    const bytes = await body(found.path, encoding)
    response.writeHead(found.status, {
      'content-type': type,
      'content-length': bytes.length,
      // The name of a file in _astro/ has its hash in it; what is missing there may yet come.
      'cache-control':
        found.status === 200 && found.path.startsWith(join(folder, '_astro') + sep)
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...(encoding && { 'content-encoding': encoding }),
    })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const status = error instanceof URIError || error instanceof TypeError ? 400 : 500
      if (!response.headersSent) response.writeHead(status)
      response.end()
    })
  })
  await new Promise<void>((listening, refused) => {
    server.once('error', refused)
    server.listen(port, '127.0.0.1', () => listening())
  })
  const address = server.address()
  const actual = address !== null && typeof address === 'object' ? address.port : port
  return {
    url: `http://localhost:${actual}${prefix}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('../../dist', import.meta.url))
  const port = Number(process.env.PORT ?? 4321)
  if ((await kindOf(join(root, 'index.html'))) === null) {
    console.error('dist/ 里没有网站。请先运行 npm run build。')
    process.exit(1)
  }
  try {
    const { url } = await serve({ root, base: process.env.BASE_PATH ?? '/', port })
    console.log(`明责已在 ${url} 打开（按 Ctrl+C 停止）`)
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!taken) throw error
    console.error(`端口 ${port} 已被占用。请换一个端口，如：PORT=${port + 1} npm start`)
    process.exit(1)
  }
}
