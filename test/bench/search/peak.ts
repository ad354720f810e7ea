import { existsSync, readFileSync } from 'node:fs'

/** The most memory in bytes that a process or one it has started has held; its own alone where the system tells no more. */
export function peakMemory(): number {
  const own = process.resourceUsage().maxRSS * 1024
  const list = `/proc/${process.pid}/task/${process.pid}/children`
  if (!existsSync(list)) return own
  const children = readFileSync(list, 'utf8').split(' ').filter(Boolean)
  return children.reduce((sum, pid) => {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0'
    return sum + Number(kilobytes) * 1024
  }, own)
}
