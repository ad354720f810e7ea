import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { labelOf, lockFile, lockText, type Regulation, readLock, registered } from '#collection'
import { Mistake } from '../mistake.ts'
import { type Proposal, proposeRules } from './proposal.ts'
import { caseOf, rulesetOf } from './ruleset.ts'
import { sourcesOf } from './sources.ts'

/** Where a ruleset lies. Throws a Mistake where something is there already. */
export function roomFor(id: string, rulesets: string): string {
  const folder = join(rulesets, id)
  if (existsSync(folder)) throw new Mistake(`已有 ${folder}，没有改动它；规则在项目里，一份办法一个文件夹`)
  return folder
}

/** Writes a ruleset to fill in, and numbers its questions in the lock of its text. */
export function writeRules(regulation: Regulation, content: string, rulesets: string): Proposal {
  const folder = roomFor(regulation.id, rulesets)
  const proposal = proposeRules(regulation)
  if (proposal.facts.length < 2)
    throw new Mistake(
      '正文里没有找到可以提问的情形（“下列情形之一”“…的，给予…”），没有写规则；请照 CONTRIBUTING.md 从头写',
    )
  for (const [name, words] of sourcesOf(proposal, caseOf(proposal, labelOf(regulation)))) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, words, { flag: 'wx' })
  }
  const formatter = 'node_modules/@biomejs/biome/bin/biome'
  if (existsSync(formatter))
    spawnSync(process.execPath, [formatter, 'format', '--config-path=test/biome.json', '--write', folder])
  const lock = readLock(content, regulation.id, [])
  if (lock) {
    const questions = registered(rulesetOf(proposal), lock.questions)
    writeFileSync(join(content, lockFile(regulation.id)), lockText({ ...lock, questions }))
  }
  return proposal
}
