import { realpathSync, statSync } from 'node:fs'
import {
  ContentError,
  describe,
  type FolderTexts,
  offerFolderTexts,
  readFolders,
  textStore,
} from '#collection'
import { idsOfProject } from '#collection/one-text'
import { Mistake } from './mistake.ts'
import { progressLine } from './progress.ts'

/** The variable in which a command tells the build which folders to take in, as a JSON list of paths. */
const variable = 'MINGZE_FOLDERS'

/** The folders that were named to a command, as absolute paths. Throws a Mistake for what is none. */
export function foldersNamed(names: readonly string[]): readonly string[] {
  return names.map((name) => {
    const found = statSync(name, { throwIfNoEntry: false })
    if (!found) throw new Mistake(`没有这个文件夹：${name}`)
    if (!found.isDirectory()) throw new Mistake(`${name} 是文件，不是文件夹；请写它所在的文件夹`)
    return realpathSync(name)
  })
}

export const folderVariable = (folders: readonly string[]): Readonly<Record<string, string>> => ({
  [variable]: JSON.stringify(folders),
})

/** The folders that the command of this build named, as absolute paths. */
export const foldersOfBuild = (): readonly string[] => JSON.parse(process.env[variable] ?? '[]')

/** What became of the folders, in sentences; nothing is passed over in silence. */
export function saysOfFolders({ texts, problems, leftOut, notes }: FolderTexts): readonly string[] {
  return [
    `文件夹里的文本收入 ${texts.length} 份。`,
    ...(leftOut.length === 0
      ? []
      : [
          `没有收入的文件 ${leftOut.length} 个：`,
          ...leftOut.map(({ file, what, advice }) => `- ${file}：${what}。${advice}。`),
        ]),
    ...problems.map((problem) => `- ${describe(problem)}`),
    ...(notes.length === 0 ? [] : [`另有可注意之处 ${notes.length} 处，见 npm run check -- 文件夹。`]),
  ]
}

/** Reads the texts that stand alone, of the project and of the folders that the command named, for the pages of this build. */
export async function takeFolders(log: (line: string) => void): Promise<void> {
  const folders = foldersOfBuild()
  const line = progressLine()
  const project = { root: 'content', edited: idsOfProject() }
  const found = readFolders(folders, textStore(), project, (done, of, file) =>
    line.show(`读入 ${done}/${of} ${file}`),
  )
  line.done()
  // What is wrong in a folder leaves a text out; the project itself must be sound.
  const own = found.problems.filter(({ file }) => file.startsWith('content/'))
  if (own.length > 0) throw new ContentError(own)
  offerFolderTexts(found)
  if (folders.length > 0) for (const sentence of saysOfFolders(found)) log(sentence)
}
