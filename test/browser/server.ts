import { serve } from '../../src/cli/serve.ts'
import { type Site, sites } from '../build/sites.ts'

export interface RunningSite {
  /** Address of the site's front page, with the closing slash. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Serves a built site on a free port, as `npm start` serves it. */
export async function start(site: Site = sites.plain): Promise<RunningSite> {
  const { url, close } = await serve({ root: site.root, base: site.base, port: 0 })
  return { url, stop: close }
}
