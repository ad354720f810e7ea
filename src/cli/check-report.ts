import { realpathSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import {
  type Entry,
  type FolderTexts,
  findingOf,
  type Kept,
  openKept,
  type Progress,
  type Project,
  readFolders,
  type Store,
} from '#collection'
import { type Library, libraryOf } from '#knowledge'
import type { Finding } from '#law'
import { Mistake } from './mistake.ts'

/** How many references of a text lead where. */
export interface ReferenceCounts {
  /** To provisions of the text itself, and to the text as a whole (本办法). */
  readonly own: number
  readonly self: number
  /** To texts that are held; and of these, those that name a provision that is not there. */
  readonly held: number
  readonly missing: number
  readonly notHeld: number
  /** To provisions of the text itself that are not there. */
  readonly unresolved: number
}

/** What is known of one text, and what is odd in it. */
export interface TextReport
  extends Pick<
    Kept['file'],
    'title' | 'number' | 'issuer' | 'dates' | 'version' | 'status' | 'category' | 'source' | 'leftOut'
  > {
  readonly file: string
  /** All files that it was read from. */
  readonly files: readonly string[]
  readonly id: string
  readonly tier: Entry['tier']
  readonly level: string | null
  readonly region: string | null
  readonly articles: number
  readonly characters: number
  readonly references: ReferenceCounts
  /** Every version of its work that was given, the newest first. */
  readonly versions: readonly { readonly id: string; readonly version: string | null }[]
  /** Notes: what is odd in it and keeps it from nothing. */
  readonly findings: readonly Finding[]
  /** Errors: for these it is not taken in. */
  readonly problems: readonly Finding[]
}

/** What `npm run check` finds. Its JSON is this. */
export interface CheckReport {
  readonly texts: readonly TextReport[]
  /** Files that cannot be taken in, and why. */
  readonly notTaken: readonly Finding[]
  /** What is said of files that nobody takes for texts, or that have the same words as another: no error. */
  readonly aside: readonly Finding[]
  /** Errors that are of no text: a `.yaml` or `collection.yaml` that cannot be read. */
  readonly problems: readonly Finding[]
  readonly summary: {
    readonly texts: number
    readonly articles: number
    readonly references: ReferenceCounts
    /** How many findings and problems there are of each kind, the most frequent first. */
    readonly kinds: Readonly<Record<string, number>>
    /** Titles that are cited and not held, the most cited first. */
    readonly missing: readonly { readonly title: string; readonly count: number }[]
  }
}

/** Where something was given: as it was written, and the name under which its files are read. */
interface GivenPath {
  readonly written: string
  readonly name: string
  readonly absolute: string
}

/** The files and folders named to a command. Throws a Mistake for what is neither. */
export function pathsNamed(names: readonly string[]): readonly GivenPath[] {
  return names.map((written) => {
    const found = statSync(written, { throwIfNoEntry: false })
    if (!found) throw new Mistake(`没有这个文件或者文件夹：${written}`)
    if (!found.isDirectory() && !found.isFile()) throw new Mistake(`${written} 不是文件，也不是文件夹`)
    const absolute = realpathSync(written)
    const path = found.isDirectory() ? absolute : dirname(absolute)
    const folder = found.isDirectory() ? written : dirname(written)
    return { written: folder.replace(/[\\/]+$/, '') || '/', name: basename(path), absolute }
  })
}

/** Reads files and folders, writes nothing but the store, and says what there is and what is odd. */
export function checkPaths(
  given: readonly GivenPath[],
  store: Store,
  project: Project,
  progress?: Progress,
): CheckReport {
  const found = readFolders(
    given.map(({ absolute }) => absolute),
    store,
    project,
    progress,
  )
  // A path begins with the name of the folder that was given; it is shown as that was written.
  const shown = (file: string) => {
    const from = given.find(({ name }) => file.startsWith(`${name}/`))
    return from ? from.written + file.slice(from.name.length) : file
  }
  const here = <F extends Finding>(one: F): F => ({ ...one, file: shown(one.file) })
  const all = [...found.texts, ...found.failed].filter(({ entry }) => !isOfProject(entry.file))
  const library = libraryOf([], { ...found, texts: [...found.texts, ...found.failed] })
  const ofFile = Map.groupBy(found.notes, ({ file }) => file)
  const texts = all.map(({ entry, key }): TextReport => {
    const kept = openKept(store, key)
    const files = kept.file.parts.map(({ file }) => file)
    return {
      ...said(kept),
      file: shown(entry.file),
      files: files.map(shown),
      id: entry.id,
      tier: entry.tier,
      level: entry.level,
      region: entry.region,
      articles: entry.articles,
      characters: entry.characters,
      references: countsOf(entry, kept, library),
      versions: (library.works.get(entry.work)?.versions ?? []).map(({ id, version }) => ({ id, version })),
      findings: files.flatMap((file) => inOrder(ofFile.get(file) ?? [])).map(here),
      problems: inOrder(kept.problems.map(findingOf)).map(here),
    }
  })
  return reportOf(texts, found, library, here)
}

const inOrder = (all: readonly Finding[]) => all.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
const isOfProject = (file: string) => file.startsWith('content/regulations/')

function reportOf(
  texts: readonly TextReport[],
  found: FolderTexts,
  library: Library,
  here: (one: Finding) => Finding,
): CheckReport {
  const given = found.leftOut.filter(({ file, code }) => !isOfProject(file) && code !== 'problems')
  const taken = new Set(texts.flatMap(({ files }) => files))
  const ofNone = found.notes
    .filter(({ file }) => !isOfProject(file))
    .map(here)
    .filter(({ file }) => !taken.has(file))
  const ofTexts = new Set(texts.flatMap((text) => text.problems.map(keyOf)))
  const problems = found.problems
    .filter(({ file }) => !isOfProject(file))
    .map((one) => here(findingOf(one)))
    .filter((one) => !ofTexts.has(keyOf(one)))
  const aside = [...given.filter(({ code }) => code === 'aside').map(here), ...ofNone]
  const notTaken = given.filter(({ code }) => code !== 'aside').map(here)
  const kinds = [
    ...texts.flatMap((text) => [...text.findings, ...text.problems]),
    ...notTaken,
    ...aside,
    ...problems,
  ]
  const sum = (pick: (text: TextReport) => number) => texts.reduce((total, text) => total + pick(text), 0)
  return {
    texts,
    notTaken,
    aside,
    problems,
    summary: {
      texts: texts.length,
      articles: sum(({ articles }) => articles),
      references: {
        own: sum(({ references }) => references.own),
        self: sum(({ references }) => references.self),
        held: sum(({ references }) => references.held),
        missing: sum(({ references }) => references.missing),
        notHeld: sum(({ references }) => references.notHeld),
        unresolved: sum(({ references }) => references.unresolved),
      },
      kinds: Object.fromEntries(
        [...Map.groupBy(kinds, ({ code }) => code)]
          .map(([code, all]) => [code, all.length] as const)
          .sort(([, a], [, b]) => b - a),
      ),
      missing: library.links.missing,
    },
  }
}

const keyOf = ({ file, line, words, what }: Finding) => JSON.stringify([file, line, words, what])

function said({ file }: Kept) {
  const { title, number, issuer, dates, version, status, category, source, leftOut } = file
  return { title, number, issuer, dates, version, status, category, source, leftOut }
}

function countsOf(entry: Entry, { references }: Kept, { links }: Library): ReferenceCounts {
  const found = entry.cites.map(({ from, start }) => links.from(entry.id, from, start))
  const held = found.filter((link) => link !== undefined)
  return {
    own: references.provisions,
    self: references.self,
    held: held.length,
    missing: held.filter(({ missing }) => missing).length,
    notHeld: found.length - held.length,
    unresolved: references.unresolved,
  }
}
