import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import { soundContent } from './src/cli/content.ts'
import { inlineScripts } from './src/cli/inline-scripts.ts'
import { licenses } from './src/cli/licenses.ts'
import { shortenPolicies } from './src/cli/policy.ts'
import { indexSite } from './src/search-index/site.ts'

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'ignore',
  output: 'static',
  integrations: [
    soundContent(fileURLToPath(new URL('.', import.meta.url))),
    {
      name: 'address',
      hooks: {
        'astro:build:start': ({ logger }) => {
          if (!process.env.SITE_URL)
            logger.warn(
              '没有写明 SITE_URL，各页的规范地址（canonical）写作 http://localhost:4321，只能在本机用；发布请以 SITE_URL=https://… 构建。',
            )
        },
      },
    },
    licenses(),
    {
      name: 'policy',
      hooks: { 'astro:build:done': ({ dir }) => shortenPolicies(fileURLToPath(dir)) },
    },
    {
      name: 'search-index',
      hooks: { 'astro:build:done': ({ dir }) => indexSite(fileURLToPath(dir)) },
    },
  ],
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  vite: {
    plugins: [
      inlineScripts(),
      {
        // What is imported later is one file or two: not worth half a kilobyte to fetch them side by side.
        name: 'plain-imports',
        enforce: 'pre',
        configEnvironment: () => ({ build: { modulePreload: false } }),
        load: (id) =>
          id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : null,
      },
    ],
    build: {
      // Scripts stay files of their own, so that a page's HTML is its text.
      assetsInlineLimit: 0,
      // The oldest browsers that are supported: see /about/ and test/build/browsers.test.ts.
      target: ['chrome102', 'firefox115', 'safari16.4'],
    },
  },
  // Shiki writes style attributes, which the policy below refuses.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
})
