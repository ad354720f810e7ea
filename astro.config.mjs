import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import { indexSite } from './src/cli/index-site.ts'

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'ignore',
  output: 'static',
  integrations: [
    {
      name: 'search-index',
      hooks: { 'astro:build:done': ({ dir }) => indexSite(fileURLToPath(dir)) },
    },
  ],
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  // Scripts stay files of their own, so that a page's HTML is its text.
  vite: { build: { assetsInlineLimit: 0 } },
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
