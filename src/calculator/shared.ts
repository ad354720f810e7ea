import { Component, createContext, type FunctionComponent, h } from 'preact'
import { useContext } from 'preact/hooks'
import type { Label, MatterResult, Switches, Telling, Wording } from '#rules'
import type { Open } from './asking.ts'
import type { Change } from './changes.ts'
import type { CalculatorData } from './data.ts'
import type { Section } from './plan.ts'

/** What every part of the calculator draws on. It never changes while the page lives. */
export interface Shared {
  readonly data: CalculatorData
  readonly plan: readonly Section[]
  readonly label: Label
  readonly wording: Wording
  readonly act: (change: Change | 'undo' | 'redo') => void
}

const context = createContext<Shared | null>(null)

export const { Provider } = context

export function useShared(): Shared {
  const shared = useContext(context)
  if (!shared) throw new Error('outside the calculator')
  return shared
}

interface Current {
  readonly result: MatterResult
  readonly switches: Switches
}

const current = createContext<Current | null>(null)

/** Gives the result of the matter in view to components deep within parts that are not drawn anew with it. */
export const CurrentProvider = current.Provider

function useCurrent(): Current {
  const found = useContext(current)
  if (!found) throw new Error('outside the calculator')
  return found
}

export const useResult = (): MatterResult => useCurrent().result
/** The readings that the reader has switched. */
export const useSwitches = (): Switches => useCurrent().switches

/**
 * Makes a component that is drawn anew only when a property changes; where properties are named, only when one of
 * these does.
 */
export function pure<P extends object>(
  Inner: FunctionComponent<P>,
  of?: readonly (keyof P & string)[],
): FunctionComponent<P> {
  class Pure extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>) {
      const now: Readonly<Record<string, unknown>> = { ...this.props }
      const then: Readonly<Record<string, unknown>> = { ...next }
      return (of ?? Object.keys({ ...now, ...then })).some((key) => now[key] !== then[key])
    }
    render() {
      return h<P>(Inner, this.props)
    }
  }
  return (props: P) => h<P>(Pure, props)
}

/** One matter as filled in and evaluated. */
export interface Told extends Telling {
  /** Its place in the case. */
  readonly at: number
  readonly open: Open
}

export const numeral = (at: number) => '一二三四五六七八九十'.charAt(at)
