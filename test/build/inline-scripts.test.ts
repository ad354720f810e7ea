import { parse } from 'acorn'
import { expect, test } from 'vitest'
import { inlineOf, pagesOf } from './pages.ts'
import { sites } from './sites.ts'

const pages = pagesOf(sites.plain)
const scriptsOf = (page: (typeof pages)[number]) => inlineOf(page, 'script:not([src])')
const scripts = [...new Set(pages.flatMap(scriptsOf))]

test('the scripts that stand in pages are two, in ASCII alone, without types, comments or names in common', () => {
  expect(scripts).toHaveLength(2)
  for (const script of scripts) {
    expect(script).toMatch(/^\(function\(\)\s*\{[\0-\x7f]+\}\)\(\);?$/)
    expect(script).not.toMatch(/\/\*|\/\/ /)
    const { body } = parse(script, { ecmaVersion: 2022, sourceType: 'script' })
    expect(new Set(body.map(({ type }) => type))).toEqual(new Set(['ExpressionStatement']))
  }
})

test('what says that a program does not start is ECMAScript 5; a browser that reads no more can say it', () => {
  const withPrograms = pages.filter(({ document }) => document.querySelector('.unstarted') !== null)
  expect(withPrograms).toHaveLength(5)
  for (const page of withPrograms) {
    const own = scriptsOf(page).filter((script) => script.includes('.unstarted'))
    expect(own).toHaveLength(1)
    expect(() => parse(own.join(), { ecmaVersion: 5, sourceType: 'script' })).not.toThrow()
  }
})
