import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** What is made of a result: the memo, the checklist, the reasons step by step, the file. */
type Written = typeof import('./written.tsx')

let loading: Promise<Written> | null = null
let written: Written | null = null

/** Fetches it, once; after a failure it is fetched anew at the next call. */
export function loadPapers(): Promise<Written> {
  loading ??= import('./written.tsx').then(
    (found) => {
      written = found
      return found
    },
    (error) => {
      loading = null
      throw error
    },
  )
  return loading
}

export const lostPapers = '没有取得所需的程序；请检查网络，再打开一次'

/** Draws its children with the papers. Until these are fetched, and where they cannot be, it says so. */
export function Papers({ children }: { readonly children: (papers: Written) => ComponentChildren }) {
  const [found, setFound] = useState<Written | null>(written)
  const [lost, setLost] = useState(false)
  useEffect(() => {
    if (found !== null) return
    let stale = false
    loadPapers().then(
      (papers) => stale || setFound(papers),
      () => stale || setLost(true),
    )
    return () => {
      stale = true
    }
  }, [])
  if (found !== null) return <>{children(found)}</>
  return <p class="needs">{lost ? `${lostPapers}。` : '正在取…'}</p>
}
