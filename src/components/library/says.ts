import type { LibraryData } from '#knowledge'

/** What is done with a text beside its being there. */
const done = { text: null, edited: '有校勘', rules: '有规则、推演', compared: '有对照' } as const

/** What a list says of a text beside its title. */
export function saysOf(text: LibraryData): readonly string[] {
  const { version, number, issuer, region, articles, status, versions, torn, tiers } = text
  return [
    version?.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日') ?? '日期未载',
    ...(number === null ? [] : [number]),
    ...(issuer === null ? [] : [issuer]),
    ...(issuer === null && region !== null ? [region] : []),
    articles > 0 ? `${articles} 条` : '不分条',
    ...(versions > 1 ? [`${versions} 个版本`] : []),
    ...(status === null ? [] : [`文件自称${status}`]),
    ...(torn ? ['所据文本残缺'] : []),
    ...tiers.flatMap((tier) => done[tier] ?? []),
  ]
}
