import { join, sep } from 'node:path'
import type { AstroIntegration } from 'astro'
import { AuthorError } from '#collection'
import { checkAll } from '#knowledge'
import { foldersOfBuild, takeFolders } from './folders.ts'

type Hooks = AstroIntegration['hooks']
type Server = Parameters<NonNullable<Hooks['astro:server:setup']>>[0]['server']

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A page that says what must be put right. The dev server's client stands in it and reloads it once that is done. */
const faultPage = (message: string, client: string) => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>内容有误</title>
<script type="module" src="${client}"></script>
<style>body { font: 1rem/1.8 sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem } li { margin: 1rem 0 }</style>
<h1>内容有误</h1>
<p>改正之后，本页自行刷新。</p>
<ol>
${message
  .split('\n')
  .slice(1)
  .map((line) => `<li>${escaped(line.replace(/^- /, ''))}</li>`)
  .join('\n')}
</ol>
`

/** The part of the knowledge that is used here, as the dev server runs it. */
interface CatalogModule {
  readonly rulesets: () => unknown
  readonly checkAll: () => unknown
  readonly AuthorError: new (message: string) => Error
}

/** The pages that show measures or search for them. Only for these are measures derived, which takes longest. */
const measured = /\/(?:measures|compare|search)\//

const catalogFile = 'src/knowledge/index.ts'

/**
 * What must be put right before any page can be shown, in sentences with a heading; null for nothing. A fault of the code
 * is left to the page, where Astro shows it.
 */
async function faultOf({ environments }: Server, path: string): Promise<string | null> {
  const environment = environments.prerender ?? environments.ssr
  if (!environment || !('runner' in environment)) return null
  // The runner of a dev environment imports modules as the pages do; Vite types it only by its own packages.
  const runner = environment.runner as { readonly import: (url: string) => Promise<CatalogModule> }
  let module: CatalogModule
  try {
    module = await runner.import(`/${catalogFile}`)
  } catch {
    return null
  }
  try {
    if (measured.test(path)) module.checkAll()
    else module.rulesets()
    return null
  } catch (error) {
    return error instanceof module.AuthorError ? error.message : null
  }
}

/** Runs what checks the content; what an author must put right is said, and nothing is built. */
async function sound(check: () => void | Promise<void>): Promise<void> {
  try {
    await check()
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error
    // What is thrown here would be shown as a fault of this integration.
    console.error(error.message)
    process.exit(1)
  }
}

/**
 * Checks the content before anything is shown. A build stops before its first page if anything in content or
 * rulesets is wrong, and says what. The dev server shows a change of the content at once. The catalog remembers
 * what it has read as long as its module lives; so a change under `content/`, or in a folder that was named, counts as a change of that module: it
 * is run anew with all pages, and the page is reloaded. Texts that have not changed are remembered by another
 * module, which is not run anew. While something is wrong, every page says what.
 */
export function soundContent(root: string): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        if (command !== 'dev' && command !== 'build') return
        await sound(() => takeFolders((line) => logger.info(line)))
        if (command === 'build') return
        const watched = [join(root, 'content'), ...foldersOfBuild()].map((folder) =>
          `${folder}${sep}`.replaceAll('\\', '/'),
        )
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'content',
                configureServer({ watcher }) {
                  watcher.add([...foldersOfBuild()])
                },
                async hotUpdate({ file }) {
                  if (!watched.some((folder) => file.startsWith(folder))) return
                  // A text that stands alone is read here; what is wrong with it, the page says.
                  await takeFolders(() => {}).catch(() => {})
                  const found = this.environment.moduleGraph.getModulesByFile(
                    join(root, catalogFile).replaceAll('\\', '/'),
                  )
                  return [...(found ?? [])]
                },
              },
            ],
          },
        })
      },
      'astro:build:start': () => sound(checkAll),
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          if (!request.headers.accept?.includes('text/html')) return next()
          const fault = await faultOf(server, request.url ?? '')
          if (fault === null) return next()
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
          response.end(faultPage(fault, `${server.config.base}@vite/client`))
        })
      },
    },
  }
}
