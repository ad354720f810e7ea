import { catalog, pinyinTable } from '#catalog'
import { canonicalLine } from '#rules'

export const GET = () =>
  new Response(
    canonicalLine(
      pinyinTable(
        catalog().regulations.flatMap(({ records }) => [...records.values()].map(({ text }) => text)),
      ),
    ),
  )
