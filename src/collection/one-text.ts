/** A light entrance, for a command that needs one text and its ruleset and must start at once. */
import { idsIn, readOne } from './collection.ts'
import { namesIn } from './files.ts'
import { unnumbered } from './numbers.ts'
import { AuthorError, ContentError, describe, type Problem } from './problems.ts'
import { checked, failing, type Module, unexercised, unregistered } from './prove.ts'
import type { Regulation } from './record.ts'

/** The ids of the texts of the project. */
export const idsOfProject = (): ReadonlySet<string> => new Set(idsIn('content', []))

export {
  AuthorError,
  ContentError,
  checked,
  describe,
  failing,
  type Module,
  namesIn,
  type Problem,
  type Regulation,
  readOne,
  unexercised,
  unnumbered,
  unregistered,
}
