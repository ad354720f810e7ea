import { catalog } from '#knowledge'
import { canonicalLine } from '#rules'
import { pinyinTable } from '#search-index'

export const GET = () =>
  new Response(
    canonicalLine(
      pinyinTable(
        catalog().regulations.flatMap(({ records }) => [...records.values()].map(({ text }) => text)),
      ),
    ),
  )
