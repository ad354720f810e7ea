import { namesIn } from './files.ts'
import { type Lock, readLock } from './lock.ts'
import { ContentError, type Problem } from './problems.ts'
import type { Regulation } from './record.ts'
import { loadRegulation } from './regulation.ts'
import { readSource } from './source.ts'

/** What every text is checked with: the lines of the compilation, and the lock. */
interface Beside {
  readonly ids: readonly string[]
  readonly source: readonly string[] | null
  readonly lock: Lock | null
}

function readBeside(root: string, locked: boolean, problems: Problem[]): Beside {
  const named = ['.txt', '.yaml'].flatMap((ending) => namesIn(root, 'regulations', ending, problems))
  const ids = [...new Set(named)].sort()
  const source = readSource(root, problems)
  return { ids, source, lock: locked ? readLock(root, ids, problems) : null }
}

/** Every text of a content folder; one that lacks its `.txt` or its `.yaml` is a problem. */
export function loadTexts(root: string, locked: boolean, problems: Problem[]): readonly Regulation[] {
  const { ids, source, lock } = readBeside(root, locked, problems)
  if (source === null) return []
  return ids.flatMap((id) => loadRegulation(root, id, source, lock, problems) ?? [])
}

/** One text of a content folder. Throws a ContentError that lists what is wrong with it. */
export function loadText(root: string, id: string): Regulation {
  const problems: Problem[] = []
  const { source, lock } = readBeside(root, true, problems)
  const regulation = source && loadRegulation(root, id, source, lock, problems)
  if (problems.length > 0 || !regulation) throw new ContentError(problems)
  return regulation
}
