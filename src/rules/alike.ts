import { at, type Compiled, keeping, nothing, type What } from './compile.ts'
import type { Matter } from './facts.ts'
import type { Ruleset } from './ruleset.ts'
import type { Step } from './trace.ts'
import type { Truth } from './truth.ts'
import { type Turning, turnsIn } from './turns.ts'
import { movedBy, type Status, type Supposition, type World, worldOf } from './world.ts'

/**
 * The ways in which everything open may be settled: each open reading by an option, each contest by a rule that
 * prevails. `worlds` has the matter evaluated under each.
 */
interface Turns {
  readonly readings: readonly string[]
  readonly slots: readonly string[]
  readonly worlds: readonly World[]
}

/** How something came out. `alike`, where it comes out the same under every turn: the turns that were looked at. */
export interface Turned extends Status {
  readonly alike?: Turns
}

/** What one reading or slot may be settled by; `apart` is by how many turns each way is apart from the next. */
interface Axis<T> {
  readonly of: readonly T[]
  readonly apart: number
}

/** All ways to settle readings and slots, by turn. */
interface Ways {
  readonly size: number
  readonly options: readonly Axis<string>[]
  readonly worldAt: (turn: number) => World
}

/** Most turns that are looked at; what has more of them stays open. */
const mostTurns = 64

/** Evaluates rules, the scope and conditions under what is given. */
export interface Answers {
  readonly world: World
  readonly statusOf: (what: What) => Turned
  readonly turnsOf: (what: What) => Turning
}

/** Answers that start from those where nothing is given. */
export interface Started extends Answers {
  readonly blank: Answers
}

/**
 * What is kept of a ruleset: the answers where nothing is given and facts left out stand so, and what the names given
 * last can change. The next matter often gives the same facts with other values.
 */
interface Kept extends Partial<Record<Matter['rest'], Answers>> {
  names: readonly string[]
  moved: Uint8Array
}

const kepts = new WeakMap<Compiled, Kept>()

/**
 * Evaluates under what is given; `names` are the readings and tags that are given otherwise than adopted. What does
 * not depend on anything given is taken from an evaluation of nothing, which is kept.
 */
export function answersTo(
  ruleset: Ruleset,
  compiled: Compiled,
  given: Supposition,
  names: readonly string[],
): Started {
  const { rest, inputs } = given.matter
  const kept: Kept = kepts.get(compiled) ?? { names: nothing, moved: movedBy(compiled, nothing) }
  kepts.set(compiled, kept)
  const blank =
    kept[rest] ??
    answering(
      ruleset,
      compiled,
      {
        matter: { name: '', inputs: {}, rest },
        readAs: (name) => ruleset.readings[name]?.adopted ?? null,
        tags: {},
      },
      null,
      // It starts from nothing, so this is not looked at.
      kept.moved,
    )
  kept[rest] = blank
  const facts = Object.keys(inputs).filter((name) => {
    const state = inputs[name]?.state
    return state === 'known' || (state === 'inapplicable') !== (rest === 'inapplicable')
  })
  const all = [...facts, ...names]
  if (all.length !== kept.names.length || all.some((name, place) => name !== kept.names[place])) {
    kept.names = all
    kept.moved = movedBy(compiled, all)
  }
  return { blank, ...answering(ruleset, compiled, given, blank, kept.moved) }
}

/**
 * What stays open in a single evaluation is looked at again under every turn: every way to read the open places,
 * and every one of the contesting rules prevailing. If it comes out the same under all of them, it is settled. Else
 * it stays open, and of the readings it needs only those are kept that make a difference.
 */
function answering(
  ruleset: Ruleset,
  compiled: Compiled,
  given: Supposition,
  blank: Answers | null,
  moved: Uint8Array,
): Answers {
  const base = blank?.world ?? null
  const world = worldOf(ruleset, compiled, { ...given, winners: nothing, base, moved })
  const turnsOf = blank?.turnsOf ?? turnsIn(ruleset, compiled)

  /** The rules that contest each other in a slot, if one of them must prevail; else none. */
  const contesting = keeping((slot: string) => {
    const contested = (compiled.bySlot[slot] ?? nothing).filter(
      (rule) => world.statusOf(rule).rivals.length > 0 && isOpen(world.statusOf(rule)),
    )
    return contested.some((rule) => world.stepOf(rule).truth === 'true') ? contested : nothing
  })

  const made: Record<string, Ways> = {}

  /** All ways to settle these readings and slots, which are kept. From turn to turn the last slot, else the last reading, changes first. */
  function waysTo(readings: readonly string[], slots: readonly string[]): Ways {
    const key = `${readings}|${slots}`
    const known = made[key]
    if (known) return known
    let size = 1
    const axis = <T>(of: readonly T[]) => {
      const apart = size
      size *= of.length
      return { of, apart }
    }
    const rules = slots
      .map(contesting)
      .reverse()
      .map((of) => axis(of))
    const options = readings
      .map(compiled.optionsOf)
      .reverse()
      .map((of) => axis(of))
      .reverse()
    const moved = movedBy(compiled, [...readings, ...slots])
    const ways = {
      size,
      options,
      worldAt: keeping((turn: number) => {
        const one = <T>({ of, apart }: Axis<T>) => at(of, Math.floor(turn / apart) % of.length)
        const read = options.map(one)
        return worldOf(ruleset, compiled, {
          ...given,
          readAs: (name) => given.readAs(name) ?? read[readings.indexOf(name)] ?? null,
          winners: rules.map(one),
          base: world,
          moved,
        })
      }),
    }
    made[key] = ways
    return ways
  }

  /**
   * The matter with all open places read by their first option. What stays open here cannot come out the same
   * under all readings, so looking at them is spared.
   */
  let first: World | null = null
  const firstWorld = () => {
    first ??= waysTo(
      Object.keys(ruleset.readings).filter((name) => given.readAs(name) === null),
      nothing,
    ).worldAt(0)
    return first
  }

  function settle(what: What): Turned {
    const plain = world.statusOf(what)
    if (!isOpen(plain)) return plain
    // Whether only readings are needed. What needs facts too may come to depend on any reading once these are
    // known.
    const settled = plain.needs.every(({ kind }) => kind === 'reading')
    const found = turnsOf(what)
    if (!settled && found.readings.length + found.slots.length === 0) return plain
    const asked = plain.needs.flatMap(({ kind, name }) => (kind === 'reading' ? [name] : nothing))
    const both = asked.filter((name) => found.readings.includes(name))
    const slots = found.slots.filter((slot) => contesting(slot).length > 1)
    // Even readings that only help, or only hinder, are looked at where there are several: one of them may make
    // no difference beside another.
    if (both.length + slots.length === 0 && (!settled || asked.length < 2)) return plain
    if (!settled && slots.length === 0 && isOpen(firstWorld().statusOf(what))) return plain
    const readings = settled ? asked : both
    const { size, options, worldAt } = waysTo(readings, slots)
    if (size > mostTurns) return plain
    const worlds: World[] = []
    const came: Truth[] = []
    for (let turn = 0; turn < size; turn++) {
      const turned = worldAt(turn)
      const { truth } = turned.statusOf(what)
      if (!settled && (truth === 'unknown' || (came[0] ?? truth) !== truth)) return plain
      worlds.push(turned)
      came.push(truth)
    }
    const [truth = 'unknown'] = came
    if (truth !== 'unknown' && came.every((one) => one === truth))
      return { truth, needs: nothing, rivals: nothing, alike: { readings, slots, worlds } }
    // All needs are readings here, each with its options. One is kept if there are two turns that differ in it alone
    // and come out differently.
    const needs = plain.needs.filter((_, place) => {
      const { of, apart } = at(options, place)
      return came.some((one, turn) => one !== came[turn - (Math.floor(turn / apart) % of.length) * apart])
    })
    return { ...plain, needs }
  }

  const settling = blank ? settle : keeping(settle)
  return {
    world,
    statusOf: (what) => (blank && world.isSame(what) ? blank.statusOf(what) : settling(what)),
    turnsOf,
  }
}

const isOpen = ({ truth }: Status) => truth === 'unknown'

/**
 * The trace of a rule that comes out the same under every turn: a step that says so, with the rule's step under
 * each turn as its parts.
 */
export function alikeStep({ readings, slots, worlds }: Turns, rule: number): Step {
  return {
    condition: { kind: 'alike', readings, slots },
    truth: worlds[0]?.statusOf(rule).truth ?? 'unknown',
    needs: nothing,
    readings: {},
    parts: worlds.map((world) => world.stepOf(rule)),
  }
}
