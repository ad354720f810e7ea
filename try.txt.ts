import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readFile } from '#intake'
import { docx, p, r } from './test/intake/files.ts'

const files: string[] = []
const go = (d: string) => {
  for (const n of readdirSync(d)) {
    const q = join(d, n)
    statSync(q).isDirectory() ? go(q) : n.endsWith('.md') && files.push(q)
  }
}
for (const x of ['corpus', 'corpus-2', 'corpus-3']) go('/work/shared/' + x)
const u = (s: string) => new TextEncoder().encode(s)
const esc = (s: string) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const bad: Record<string, string[]> = {}
const note = (k: string, m: string) => (bad[k] ??= []).push(m)
for (const f of files) {
  const path = relative('/work/shared', f)
  const src = readFileSync(f, 'utf8')
  const md = readFile({ path, bytes: u(src) }).text
  if (!md) continue
  const plain = src
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split('\n')
    .map((l) => l.replace(/^#+ ?/, '').replace(/^<!--.*-->$/, ''))
    .filter((l) => !/^\|[-|: ]+\|$/.test(l))
  const t = plain.join('\n')
  const kinds: [string, Uint8Array][] = [
    ['txt', u(t)],
    [
      'html',
      u(
        `<html><head><meta charset=utf-8></head><body><div class=nav><a href=/>首页</a></div><div class=c>${plain.map((l) => `<p>${esc(l)}</p>`).join('\n')}<p>责任编辑：甲</p></div><div>版权所有：某</div></body></html>`,
      ),
    ],
    ['docx', docx({ document: plain.map((l) => p(l.trim() === '' ? '' : r(esc(l)))).join('') })],
  ]
  for (const [k, bytes] of kinds) {
    const x = readFile({ path: path.replace(/md$/, k), bytes }).text
    if (!x) {
      note(k + ' none', path)
      continue
    }
    const a = md.lines.filter(Boolean).join('\n').replace(/\s+/g, ''),
      b = x.lines.filter(Boolean).join('\n').replace(/\s+/g, '')
    const headings = md.parts[0]!.heading
    if (a !== b)
      note(
        k + ' lines',
        `${path}: ${x.title?.value} | ${b.length - a.length} ${b.slice(0, 60)} // ${a.slice(0, 40)}`,
      )
    else if (md.title?.value.replace(/\s/g, '') !== x.title?.value.replace(/\s/g, ''))
      note(k + ' title', `${md.title?.value} // ${x.title?.value}`)
    else if (
      JSON.stringify(md.dates.inForce?.value) !== JSON.stringify(x.dates.inForce?.value) &&
      !src.startsWith('---')
    )
      note(k + ' force', path)
  }
}
for (const [k, v] of Object.entries(bad)) {
  console.log('##', k, v.length)
  for (const m of v.slice(0, 14)) console.log('  ', m.slice(0, 260))
}
