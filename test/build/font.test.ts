import { globSync, readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { displayCharacters, displaySelectors } from '../../src/cli/display.ts'
import { sites } from './sites.ts'

test('every character set in the display face is in it', () => {
  const font = create(readFileSync('public/fonts/mingze-display.woff2'))
  if (!('hasGlyphForCodePoint' in font)) throw new Error('mingze-display.woff2 holds several fonts, not one')
  const missing = [...displayCharacters(sites.plain.root)].filter(
    (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  )
  expect(missing, 'run: npm run font').toEqual([])
})

test('the selectors collected for it are those of the style sheets', () => {
  const css = globSync('src/**/*.css').map((file) => readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, ''))
  const set = css.flatMap((sheet) =>
    [...sheet.matchAll(/([^{};]+)\{[^{}]*font-family:\s*var\(--serif\)/g)].flatMap(([, selectors = '']) =>
      selectors.split(',').map((selector) => selector.trim().replace(/\s+/g, ' ')),
    ),
  )
  expect(set.toSorted()).toEqual([...displaySelectors].toSorted())
})
