export { type Code, finding } from './findings.ts'
export { type Gathered, gather } from './gather.ts'
export { idOf } from './identity.ts'
export { readFile } from './read-file.ts'
export type {
  Footnote,
  Format,
  LeftOut,
  Origin,
  Part,
  PrintedLine,
  Reading,
  Said,
  SourceFile,
  TextFile,
} from './text-file.ts'
