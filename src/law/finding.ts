/**
 * Something odd, and where. It is the one kind of note that reading a file, checking a text, building and editing
 * print: a note for a text that stands alone, an error where a `.yaml` could say something of it.
 */
export interface Finding {
  /** Stable ASCII name of the kind of oddity: `number-jump`. */
  readonly code: string
  readonly file: string
  /** Line of the file, from 1; null where it concerns the whole file. */
  readonly line: number | null
  /** Address of the provision that it is about, where it is about one. */
  readonly at?: string
  /** The words it is about. */
  readonly words: string
  /** What is odd, and what to do, in Chinese and without the last full stop. */
  readonly what: string
  readonly advice: string
  readonly sure: 'certain' | 'likely' | 'possible'
}
