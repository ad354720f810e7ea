import type { BrowserContext } from 'playwright-core'
import { withoutNewer } from '../../compat/css.ts'
import { type Newer, newerSelectors, newerThan } from '../../compat/newer.ts'

/**
 * Takes out of a browser what Chromium 102 does not have, before a page of it loads: the newer interfaces and their
 * members, and the newer parts of style sheets. For machines that cannot have Chromium 102 itself.
 */
export async function strip(context: BrowserContext): Promise<void> {
  await context.addInitScript(remove, [newerThan('chrome'), newerSelectors('chrome')] as const)
  await context.route(/\.css$|\/$|\.html$/, async (route) => {
    const answer = await route.fetch()
    const text = await answer.text()
    const isStyle = /css/.test(answer.headers()['content-type'] ?? '')
    await route.fulfill({
      response: answer,
      body: isStyle
        ? withoutNewer(text, 'chrome')
        : text.replace(/(<style>)([^<]*)/g, (_, tag, css) => tag + withoutNewer(css, 'chrome')),
    })
  })
}

function remove([newer, selectors]: readonly [readonly Newer[], readonly string[]]): void {
  for (const { owner, name, fixed } of newer) {
    const bearer: unknown = Reflect.get(globalThis, owner)
    if (name === null) Reflect.deleteProperty(globalThis, owner)
    else if (typeof bearer === 'function' || (typeof bearer === 'object' && bearer !== null)) {
      if (fixed !== false) Reflect.deleteProperty(bearer, name)
      const instances: unknown = Reflect.get(bearer, 'prototype')
      if (fixed !== true && typeof instances === 'object' && instances !== null)
        Reflect.deleteProperty(instances, name)
      if (owner === 'Window') Reflect.deleteProperty(globalThis, name)
    }
  }
  const asked = CSS.supports
  const unknown = new RegExp(`:(${selectors.join('|')})\\b`)
  CSS.supports = (...of: [string, string?]) =>
    !unknown.test(of.join(' ')) && Reflect.apply(asked, CSS, of) === true
}
