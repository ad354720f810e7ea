import { type Compiled, nothing, type What } from './compile.ts'
import type { Ruleset } from './ruleset.ts'
import type { Step } from './trace.ts'
import type { Truth } from './truth.ts'
import { turnsIn } from './turns.ts'
import { type Status, type Supposition, type World, worldOf } from './world.ts'

/**
 * One way in which everything open may be settled (each open reading by an option, each contest by a rule that
 * prevails), and the matter evaluated so.
 */
interface Turn {
  readonly readings: Readonly<Record<string, string>>
  readonly winners: Readonly<Record<string, number>>
  readonly world: World
}

/** How something came out. `alike`, where it comes out the same under every turn: the turns that were looked at. */
export interface Turned extends Status {
  readonly alike?: readonly Turn[]
}

/** Most turns that are looked at; what has more of them stays open. */
const mostTurns = 64

/** Evaluates rules, the scope and conditions under what is given. */
export interface Answers {
  readonly world: World
  readonly statusOf: (what: What) => Turned
}

/**
 * Evaluates under what is given. What stays open in a single evaluation is looked at again under every turn: every
 * way to read the open places, and every one of the contesting rules prevailing. If it comes out the same under
 * all of them, it is settled. Else it stays open, and of the readings it needs only those are kept that make a
 * difference.
 */
export function answersTo(ruleset: Ruleset, compiled: Compiled, given: Supposition): Answers {
  const world = worldOf(ruleset, compiled, { ...given, winners: {}, base: null })
  const turnsOf = turnsIn(ruleset, compiled)
  const worlds = new Map<string, World>()

  function worldWith(readings: Turn['readings'], winners: Turn['winners']): World {
    const key = JSON.stringify([readings, winners])
    const made =
      worlds.get(key) ??
      worldOf(ruleset, compiled, {
        ...given,
        readAs: (name) => given.readAs(name) ?? readings[name] ?? null,
        winners,
        base: world,
      })
    worlds.set(key, made)
    return made
  }

  /**
   * The matter with all open places read by their first option. What stays open here cannot come out the same
   * under all readings, so looking at them is spared.
   */
  let first: World | null = null
  const firstWorld = () => {
    first ??= worldWith(
      Object.fromEntries(
        Object.entries(ruleset.readings).map(([name, { options }]) => [name, Object.keys(options)[0] ?? '']),
      ),
      {},
    )
    return first
  }

  /** The rules that contest each other in a slot, if one of them must prevail; else none. */
  const contests = new Map<string, readonly number[]>()
  function contesting(slot: string): readonly number[] {
    const made = contests.get(slot) ?? findContest(slot)
    contests.set(slot, made)
    return made
  }

  function findContest(slot: string): readonly number[] {
    const rules = ruleset.rules.flatMap((rule, place) => (rule.slot === slot ? [place] : []))
    const contested = rules.filter(
      (rule) => world.statusOf(rule).rivals.length > 0 && isOpen(world.statusOf(rule)),
    )
    return contested.some((rule) => world.stepOf(rule).truth === 'true') ? contested : nothing
  }

  function turns(readings: readonly string[], slots: readonly (readonly [string, readonly number[]])[]) {
    let made: readonly Omit<Turn, 'world'>[] = [{ readings: {}, winners: {} }]
    for (const name of readings)
      made = made.flatMap((turn) =>
        Object.keys(ruleset.readings[name]?.options ?? {}).map((option) => ({
          ...turn,
          readings: { ...turn.readings, [name]: option },
        })),
      )
    for (const [slot, rules] of slots)
      made = made.flatMap((turn) =>
        rules.map((rule) => ({ ...turn, winners: { ...turn.winners, [slot]: rule } })),
      )
    return made
  }

  function statusOf(what: What): Turned {
    const plain = world.statusOf(what)
    if (!isOpen(plain)) return plain
    // Whether only readings are needed. What needs facts too may come to depend on any reading once these are
    // known.
    const settled = plain.needs.every(({ kind }) => kind === 'reading')
    const found = turnsOf(what)
    if (!settled && (found.readings.length + found.slots.length === 0 || world.hopeOf(what) === 0))
      return plain
    const asked = plain.needs.flatMap((need) => (need.kind === 'reading' ? [need.name] : []))
    const turning = asked.filter((name) => found.readings.includes(name))
    const slots = found.slots
      .map((slot) => [slot, contesting(slot)] as const)
      .filter(([, contested]) => contested.length > 1)
    // Even readings that only help, or only hinder, are looked at where there are several: one of them may make
    // no difference beside another.
    if (turning.length + slots.length === 0 && (!settled || asked.length < 2)) return plain
    if (!settled && slots.length === 0 && isOpen(firstWorld().statusOf(what))) return plain
    const readings = settled ? asked : turning
    const made = turns(readings, slots)
    if (made.length > mostTurns) return plain
    const all: Turn[] = []
    const came: Truth[] = []
    for (const turn of made) {
      const turned = { ...turn, world: worldWith(turn.readings, turn.winners) }
      const { truth } = turned.world.statusOf(what)
      if (!settled && (truth === 'unknown' || (came[0] ?? truth) !== truth)) return plain
      all.push(turned)
      came.push(truth)
    }
    const [truth = 'unknown'] = came
    if (truth !== 'unknown' && came.every((one) => one === truth))
      return { truth, needs: nothing, rivals: nothing, alike: all }
    return { ...plain, needs: plain.needs.filter(({ name }) => matters(name, all, came)) }
  }

  return { world, statusOf }
}

const isOpen = ({ truth }: Status) => truth === 'unknown'

/** Whether there are two turns that differ in this reading alone and come out differently. */
function matters(name: string, all: readonly Turn[], came: readonly Truth[]): boolean {
  const seen = new Map<string, Truth>()
  return all.some(({ readings, winners }, place) => {
    const others = JSON.stringify([{ ...readings, [name]: '' }, winners])
    const truth = came[place] ?? 'unknown'
    const before = seen.get(others) ?? truth
    seen.set(others, before)
    return before !== truth
  })
}

/**
 * The trace of a rule that comes out the same under every turn: a step that says so, with the rule's step under
 * each turn as its parts.
 */
export function alikeStep(turns: readonly Turn[], rule: number): Step {
  const parts = turns.map(({ world }) => world.stepOf(rule))
  const [first] = turns
  return {
    condition: {
      kind: 'alike',
      readings: Object.keys(first?.readings ?? {}),
      slots: Object.keys(first?.winners ?? {}),
    },
    truth: first?.world.statusOf(rule).truth ?? 'unknown',
    needs: nothing,
    readings: {},
    parts,
  }
}
