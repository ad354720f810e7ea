/** A light entrance, for a command that needs one text and its ruleset and must start at once. */
import { namesIn } from './files.ts'
import { loadText } from './load-text.ts'
import { readNumbers, unnumbered } from './numbers.ts'
import { AuthorError, ContentError, describe, type Problem } from './problems.ts'
import { checked, failing, type Module, unexercised, unregistered } from './prove.ts'
import type { Regulation } from './record.ts'

export {
  AuthorError,
  ContentError,
  checked,
  describe,
  failing,
  loadText,
  type Module,
  namesIn,
  type Problem,
  type Regulation,
  readNumbers,
  unexercised,
  unnumbered,
  unregistered,
}
