import { useRef, useState } from 'preact/hooks'
import type { CaseResult, memo } from '#rules'
import type { CaseState } from './answers.ts'
import { writeLink } from './link.ts'
import { loadPapers, lostPapers } from './papers.tsx'
import { save } from './save.ts'
import { useShared } from './shared.ts'

interface Props {
  readonly state: CaseState
  readonly result: CaseResult
  /** What the memo is written from. */
  readonly memoOf: Parameters<typeof memo>[0]
  readonly onPrint: () => void
}

/** Ways out of the page: a link, paper, plain text, JSON, Word. */
export function Outputs({ state, result, memoOf, onPrint }: Props) {
  const { data } = useShared()
  const [linked, setLinked] = useState(false)
  const [said, setSaid] = useState('')
  const maker = useRef<HTMLButtonElement>(null)
  // The link is made anew at every change, so that an old one is never copied.
  const link = linked ? `${location.origin}${location.pathname}#${writeLink(data, state)}` : ''
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(done)
    } catch {
      setSaid('浏览器不让复制；请选中文字自行复制')
    }
  }
  /** What is fetched behind the calculator, or null, which is said. */
  const papers = async () => {
    const found = await loadPapers().catch(() => null)
    if (found === null) setSaid(lostPapers)
    return found
  }
  const toText = async () => {
    const found = await papers()
    if (found) await copy(found.memo(memoOf), '备忘已复制')
  }
  const toJson = async () => {
    const found = await papers()
    if (found === null) return
    save(`${data.ruleset.regulation}.json`, 'application/json', found.canonical(found.stamp(result, data)))
    setSaid('已存为 JSON')
  }
  const toWord = async () => {
    setSaid('正在生成 Word…')
    const found = await papers()
    if (found === null) return
    const program = await import('./word.ts').catch(() => null)
    if (program === null) {
      setSaid('没有取得生成 Word 所需的程序；请联网后再试，或者改用“复制文字”')
      return
    }
    try {
      save(`${data.title}-备忘.docx`, '', await program.word(found.memo(memoOf)))
      setSaid('已生成 Word 文件')
    } catch {
      setSaid('没有生成 Word；可以改用“复制文字”')
    }
  }
  return (
    <div class="outputs">
      <p class="acts">
        <button
          type="button"
          class="quiet"
          ref={maker}
          aria-expanded={linked}
          onClick={() => {
            setLinked(true)
            setSaid('')
          }}
        >
          生成链接
        </button>
        <button type="button" class="quiet" onClick={onPrint}>
          打印备忘
        </button>
        <button type="button" class="quiet" onClick={toText}>
          复制文字
        </button>
        <button type="button" class="quiet" onClick={toJson}>
          JSON
        </button>
        <button type="button" class="quiet" onClick={toWord}>
          Word
        </button>
      </p>
      {linked && (
        <div class="linkbox">
          <p>
            <b>链接里有所填的内容。</b>得到链接的人都能看到；有保密要求的事实，不要用链接传递。
          </p>
          <input
            type="text"
            readOnly
            aria-label="本件推演的链接"
            value={link}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <button type="button" onClick={() => copy(link, '链接已复制')}>
            复制链接
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              maker.current?.focus()
              setLinked(false)
            }}
          >
            收起
          </button>
        </div>
      )}
      <p role="status" class="said">
        {said}
      </p>
    </div>
  )
}
