import type { Regulation } from '#collection'

/** The sentences at the top of a text: what its `.yaml` says, else what holds for every text that stands alone. */
export function noticeOf({ meta, tier }: Pick<Regulation, 'meta' | 'tier'>): readonly string[] {
  if (meta.notice.length > 0) return meta.notice
  const unchecked = tier === 'text' ? '文字照所给的文件，本站没有校勘。' : ''
  return [`非官方整理文本；${unchecked}现行效力未查明；不作为认定、问责或处分依据，以有权机关文本为准。`]
}
