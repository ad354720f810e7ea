import olderBrowsers from './older-browsers.ts?inline-script'
import searchOpener from './search-opener.ts?inline-script'
import notStarted from './unstarted.ts?inline-script&es5'

/** The script that stands in every page but that of the search. */
export const pageScript = searchOpener + olderBrowsers

/** The script that shows a message where the page's program does not start. */
export const unstarted = notStarted

async function hashOf(script: string) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script))
  return `sha256-${Buffer.from(digest).toString('base64')}` as const
}

/** The hashes of both, by which the page's policy lets them run. */
export const [pageScriptHash, unstartedHash] = await Promise.all([hashOf(pageScript), hashOf(unstarted)])
