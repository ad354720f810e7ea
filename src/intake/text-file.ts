import type { Finding } from '#law'

/** A file as it lies in a folder. `path` is relative to the folder given, with '/', as the reader would name it. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Where a statement stands: in the text or the lines before it, in front matter, in the file's name, in a page around the text. */
export type Origin = 'text' | 'front-matter' | 'name' | 'html'

/** Something the file says of itself, with the words it stands in. Nothing is ever invented. */
export interface Said {
  readonly value: string
  readonly words: string
  /** Line of the text as taken in, from 1; null where it stands outside the lines. */
  readonly line: number | null
  readonly from: Origin
}

/** A line that stands before the text: part of the title, or a note on promulgation. */
export interface PrintedLine {
  readonly line: number
  readonly words: string
}

/** Something of the file that is no part of the text. White space and invisible characters are not counted. */
export interface LeftOut {
  readonly what: string
  readonly words: string
  readonly count: number
}

export interface Footnote {
  readonly mark: string
  readonly words: string
  /** Line that calls the note; null where no line does. */
  readonly line: number | null
}

/** One file of a text that may lie in several: where it begins in `lines`, and the heading it gives its part (人格权编). */
export interface Part {
  readonly file: string
  readonly line: number
  readonly heading: string | null
}

export type Format = 'txt' | 'md' | 'html' | 'docx'

/** A text as its file gives it. Days are ISO: 2023-12-11. */
export interface TextFile {
  readonly file: string
  readonly format: Format
  /**
   * The lines of the file as taken in, trimmed. Those that are no part of the text (title, notes, what is left out)
   * are empty, so that the parser, which skips empty lines, counts lines as the file does.
   */
  readonly lines: readonly string[]
  readonly title: Said | null
  /** The title as printed, where it stands before the text. */
  readonly titleLines: readonly PrintedLine[]
  /** The number of the document (文号), and who issued it (机关). */
  readonly number: Said | null
  readonly issuer: Said | null
  readonly dates: {
    /** 通过、批准, the first. */
    readonly adopted: Said | null
    /** 公布、发布, the first. */
    readonly issued: Said | null
    /** 修订、修正, and each later 公布. */
    readonly revised: readonly Said[]
    readonly inForce: Said | null
  }
  /** The day that tells versions apart: in the file's name, else the last on which it was adopted, issued or revised. */
  readonly version: Said | null
  /** 效力 and 类别 in the file's own word, and where it says it was taken from. */
  readonly status: Said | null
  readonly category: Said | null
  readonly source: Said | null
  readonly notes: readonly PrintedLine[]
  readonly footnotes: readonly Footnote[]
  readonly leftOut: readonly LeftOut[]
  /** The files it was read from: one, or several that were joined. */
  readonly parts: readonly Part[]
  readonly findings: readonly Finding[]
}

/** What became of a file. Without a text, the findings say why and what to do. */
export interface Reading {
  readonly text: TextFile | null
  readonly findings: readonly Finding[]
}
