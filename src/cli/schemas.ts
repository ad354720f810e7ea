import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentSchemas, schemaLine } from '#collection'
import { Mistake, statusOf } from './mistake.ts'

/** Writes the JSON Schemas of the YAML files to content/schemas, and at the head of each file the line that leads to its own. */
function schemas(args: readonly string[]): number {
  if (args.length > 0) throw new Mistake(`多出的参数：${args.join(' ')}\n\n用法：npm run schemas`)
  mkdirSync('content/schemas', { recursive: true })
  for (const { name, files, json } of contentSchemas()) {
    writeFileSync(`content/schemas/${name}.json`, json)
    for (const file of globSync(files, { cwd: 'content' })) {
      const path = join('content', file)
      const line = schemaLine(name, file.replaceAll('\\', '/'))
      const text = readFileSync(path, 'utf8').replace(/^# yaml-language-server:.*\n/, '')
      writeFileSync(path, `${line}\n${text}`)
    }
    console.log(`content/schemas/${name}.json：${files}`)
  }
  return 0
}

process.exitCode = await statusOf(() => schemas(process.argv.slice(2)))
