import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CaseState, emptyMatter } from '../../src/calculator/answers.ts'
import { readDoubtful } from '../../src/calculator/confirm.tsx'
import { type Linked, readLink, writeLink } from '../../src/calculator/link.ts'
import { small } from '../rules/small.ts'
import { filled } from './filled.ts'
import { linked, whole } from './linked.ts'
import { instrument, instruments, stateOf } from './real.ts'

const letters = '0123456789abcdefghijklmnopqrstuvwxyz'
const { data: railway } = instrument('railway-2009')

/** Every answer of every matter, every side and the day, one by one; matters by their names or places. */
const heldIn = ({ matters, readings, date }: CaseState): ReadonlySet<string> =>
  new Set([
    ...matters.flatMap(({ answers, noOthers, closed }) =>
      Object.entries({ ...answers, noOthers: noOthers || undefined, closed: closed || undefined }).flatMap(
        ([name, answer]) => (answer === undefined ? [] : [`${name} ${answer}`]),
      ),
    ),
    ...Object.entries(readings).map((side) => side.join(' ')),
    ...(date === null ? [] : [date]),
  ])

describe('what is no longer whole never opens as whole', () => {
  test('the amount of the report: a link less its last character', () => {
    const state = filled({ managed: true, k8: true, k8_amount: '100' })
    const fragment = writeLink(railway, state)
    expect(readLink(railway, fragment)?.state).toEqual(state)
    expect(readLink(railway, fragment.slice(0, -1))).toBeNull()
    // Only its check is cut: all that it holds can be shown.
    expect(readDoubtful(railway, fragment.slice(0, -1))).toMatchObject({ state, broken: 0, old: false })
  })

  test('wherever a link is cut, whatever is struck out or put in place of another: one by one', () => {
    const fragment = writeLink(linked, whole)
    for (let at = 0; at < fragment.length; at++) {
      expect(readLink(linked, fragment.slice(0, at))).toBeNull()
      expect(readLink(linked, fragment.slice(0, at) + fragment.slice(at + 1))).toBeNull()
      for (const letter of letters) {
        const other = fragment.slice(0, at) + letter + fragment.slice(at + 1)
        if (other !== fragment) expect(readLink(linked, other)).toBeNull()
      }
    }
  })

  test.for(instruments)('%s: at random', ([, { ruleset, data }]) => {
    const kinds = ['cut', 'struck', 'replaced', 'put in', 'turned', 'a piece struck'] as const
    fc.assert(
      fc.property(
        stateOf(ruleset),
        fc.constantFrom(...kinds),
        fc.nat(),
        fc.nat(40),
        fc.constantFrom(...letters, '。', ' ', '%'),
        (state, kind, seed, length, letter) => {
          const made = writeLink(data, state)
          const at = seed % made.length
          const [before, here, next] = [made.slice(0, at), made.charAt(at), made.charAt(at + 1)]
          const damaged = {
            cut: before,
            struck: before + made.slice(at + 1),
            replaced: before + letter + made.slice(at + 1),
            'put in': before + letter + made.slice(at),
            turned: before + next + here + made.slice(at + 2),
            'a piece struck': before + made.slice(at + 1 + length),
          }[kind]
          const read = readLink(data, damaged)
          // What is put in may be no letter of a link, and is then left out; what is struck may be given again.
          if (read) expect(read.state).toEqual(state)
          if (['cut', 'struck', 'a piece struck'].includes(kind)) expect(read).toBeNull()
          if (kind === 'replaced' && here !== letter) expect(read).toBeNull()
          // What is shown to be confirmed was in the link.
          const held = heldIn(state)
          const shown = readDoubtful(data, damaged)
          expect([...(shown ? heldIn(shown.state) : [])].filter((one) => !held.has(one))).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  test('a link whose check is cut, or whose version is altered, is never taken for an old one', () => {
    const fragment = writeLink(linked, whole)
    for (const damaged of [
      ...[...fragment].map((_, at) => fragment.slice(0, at)),
      ...[...letters].map((letter) => letter + fragment.slice(1)),
    ])
      expect(readDoubtful(linked, damaged)?.old ?? false).toBe(false)
  })

  test('a link to another instrument holds nothing here', () => {
    const { data: township } = instrument('township')
    const fragment = writeLink(railway, filled({ k8: true, k8_amount: '100' }))
    expect(readLink(township, fragment)).toBeNull()
    expect(readDoubtful(township, fragment)).toBeNull()
  })

  test('what one wrong letter spoils is told, and the rest is shown', () => {
    const { ruleset, data } = instrument('ningbo-2015')
    const answers = Object.fromEntries(
      Object.entries(ruleset.facts).flatMap(([name, { kind }]) => (kind === 'flag' ? [[name, true]] : [])),
    )
    const fragment = writeLink(data, filled(answers, { name: '甲' }))
    const at = fragment.indexOf('x0101') + 8
    const damaged = fragment.slice(0, at) + (fragment.charAt(at) === 'a' ? '5' : 'a') + fragment.slice(at + 1)
    const shown = readDoubtful(data, damaged)
    expect(shown).toMatchObject({ broken: 1, lost: [] })
    expect(shown?.state.matters[0].name).toBe('甲')
    const many = Object.keys(answers).length
    expect(Object.keys(shown?.state.matters[0].answers ?? {}).length).toBeGreaterThanOrEqual(many - 32)
  })
})

describe('repaired where that is certain', () => {
  const fragment = writeLink(linked, whole)
  const half = 41
  const into = (put: string) => fragment.slice(0, half) + put + fragment.slice(half)
  test.for([
    ...[...'。，、；：？！）〉》」』】〕”’…—～.,;:?!)]}>"\'*_~|/\\&=#%'].map(
      (mark) => [mark, fragment + mark] as const,
    ),
    ['escaped mark', `${fragment}%E3%80%82`],
    ['mark escaped twice', `${fragment}%25E3%2580%2582`],
    ['cut escape', `${fragment}%E3%80`],
    ['entity', `${fragment}&gt;`],
    ['&amp; and what a messenger adds', `${fragment}&amp;from=singlemessage&isappinstalled=0`],
    ['words after it', `${fragment}，请核对第13条 and see abc`],
    ['letters after it', `${fragment}https`],
    ['the same twice', fragment + fragment],
    ['escaped point', fragment.replace('.', '%2E')],
    ['escaped letters', fragment.replace('x', '%78')],
    ['capitals', fragment.toUpperCase()],
    ['full width', fragment.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))],
    ['line break', into('\r\n')],
    ['escaped line break', into('%0D%0A%20')],
    ['break of a mail program', into('=\n')],
    ['spaces of every kind', into(' \u00a0\u3000\u200b\ufeff\u2060\t')],
    ['soft hyphen, as itself and as an entity', into('\u00ad&shy;&#173;')],
    ['before it', `《“${fragment}”》`],
  ])('%s', ([, given]) => {
    expect(readLink(linked, given)?.state).toEqual(whole)
  })
})

/** Any characters of the first plane, halves of pairs and controls among them. */
const raw = fc.nat(0xffff).map((code) => String.fromCharCode(code))

/** A link with a check that holds, around whatever is given: as somebody could make who knows how. */
function forged(to: Linked, parts: readonly string[]): string {
  const [prefix, text] = [`${to.ruleset.regulation} 2 `, `2.${to.rulesetHash.slice(0, 8)}`]
  const check = (words: string) => {
    let hash = 0x811c9dc5
    for (const letter of prefix + words) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0
    return hash.toString(32).padStart(7, '0')
  }
  const sealed = text + parts.map((part) => part + check(part).slice(-4)).join('')
  return `${sealed}z${check(sealed)}`
}

describe('what is no link', () => {
  test.for([
    '',
    '1',
    '2',
    '2.',
    '2.ab12cd34',
    '2.ab12cd34z',
    '2.ab12cd34z0000000',
    '3.ab12cd34x0100a0000z0000000',
    'x'.repeat(200_000),
    'x0100'.repeat(40_000),
    `2.ab12cd34${'o'.repeat(199_000)}`,
    `2.ab12cd34x0100${'og'.repeat(99_000)}0000z0000000`,
    '%'.repeat(200_000),
    '%E3'.repeat(66_000),
    '&'.repeat(200_000),
    'ﷺ'.repeat(200_000),
    '1.ab12cd34/m',
    `1.ab12cd34/m${'&'.repeat(199_000)}`,
    '\ud800\udfff\ud800',
    '__proto__',
  ])('%# holds nothing', (fragment) => {
    expect(readLink(linked, fragment)).toBeNull()
    expect(readDoubtful(linked, fragment)).toBeNull()
  })

  test('a forged link gives nothing that the page could not hold', () => {
    expect(readLink(linked, forged(linked, ['x01008']))?.state).toEqual(filled({}))
    // A matter too many, a matter twice, a part out of place, cells of no kind, a name of controls and halves of pairs.
    for (const parts of [['x1t008'], ['x01008', 'x01002'], ['y0'], ['x0100'], ['x01008w']])
      expect(readLink(linked, forged(linked, parts))).toBeNull()
    expect(readLink(linked, forged(linked, ['x01008', 'y01d80000000041']))?.state.matters[0].name).toBe(
      '\ufffd A',
    )
    // No such day, no such option, no such answer, a reading among the facts and the reverse.
    const kept = readLink(
      linked,
      forged(linked, ['x0000vvvvvvvvg', `x0100vvvvvvvvg${'vvvvvvvvvvvvvvvvvvvvvg'.repeat(12)}`, 'x00014']),
    )
    expect(kept?.state).toEqual({
      ...filled({}),
      matters: [{ ...emptyMatter(0), closed: false, noOthers: true }],
    })
  })

  test('garbage never throws and never yields what the ruleset does not have', () => {
    const alphabet = [
      ...letters,
      '.',
      '/m&',
      '/r&',
      '&',
      '=',
      '%2',
      '\u0000',
      '中',
      ...Object.keys(small.facts),
    ]
    const cells = fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 })
    const garbage = fc.oneof(
      fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 }).map((rest) => `1.ab12cd34/m${rest}`),
      fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 }).map((rest) => `2.ab12cd34x${rest}`),
      fc.string({ unit: raw }),
      fc
        .array(
          cells.map((some) => `x0${some}`),
          { maxLength: 4 },
        )
        .map((parts) => forged(linked, parts)),
      fc.tuple(fc.nat(300), fc.string({ unit: raw, maxLength: 3 })).map(([at, put]) => {
        const fragment = writeLink(linked, whole)
        return fragment.slice(0, at) + put + fragment.slice(at + put.length)
      }),
    )
    fc.assert(
      fc.property(garbage, (fragment) => {
        const read = readLink(linked, fragment) ?? readDoubtful(linked, fragment)
        if (!read) return
        for (const { answers } of read.state.matters)
          for (const name of Object.keys(answers)) expect(Object.keys(small.facts)).toContain(name)
        // What was read can be sent on.
        expect(readLink(linked, writeLink(linked, read.state))).toMatchObject({ state: read.state, lost: [] })
      }),
      { numRuns: 500 },
    )
  })
})
