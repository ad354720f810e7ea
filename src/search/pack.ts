/** What a provision is to the law, as facets name it. */
export const kinds = {
  front: '文前',
  heading: '章名、条名',
  purpose: '宗旨、原则',
  scope: '适用范围',
  definition: '定义、内容',
  circumstance: '情形、等级',
  attribution: '归责',
  measure: '追究方式',
  treatment: '从重从轻',
  discretion: '裁量',
  procedure: '程序',
  consequence: '后果',
  relation: '与其他规定',
  closing: '附则',
} as const

export type Kind = keyof typeof kinds

/** What a name is of. Terms and digests have words of ours in the index too. */
export const nameKinds = ['办法', '术语', '追究方式', '专题', '情形', '疑点', '引用文件', '文摘'] as const

export type NameKind = (typeof nameKinds)[number]

/** Another state of a provision's words: as printed before an emendation, or as a conjecture would have them. */
export interface Variant {
  readonly how: '底本作' | '疑作'
  readonly words: string
}

/** A provision with words of its own. */
export interface Provision {
  readonly eId: string
  /** 第七条第(八)项 */
  readonly cite: string
  readonly kinds: readonly Kind[]
  readonly words: string
  readonly variants?: readonly Variant[]
}

/** An article that has suffered by a lacuna. */
export interface Loss {
  readonly article: number
  readonly gap: string
}

/** An instrument as the search knows it. */
export interface Instrument {
  readonly id: string
  readonly title: string
  readonly short: string
  /** 部委, 省, 市, 乡镇 */
  readonly level: string
  /** What readers type for it, small letters; where it has versions, first what all of them are called. */
  readonly aliases: readonly string[]
  /** Every address in document order, for citations; `provisions` has those with words. */
  readonly addresses: readonly string[]
  readonly provisions: readonly Provision[]
  /** Articles that the text we have has lost, with the lacuna they were in. */
  readonly lost: readonly Loss[]
  /** Articles of which something is left. */
  readonly torn: readonly Loss[]
  /** The day of this version as an ISO day, where there are other versions of the same title. */
  readonly version?: string
}

/** Something that has a name and a place on the site. */
export interface Name {
  readonly kind: NameKind
  readonly words: string
  readonly aliases?: readonly string[]
  /** Short name of the instrument it belongs to, where it belongs to one. */
  readonly of?: string
  /** Path from the root of the site. */
  readonly to: string
}

/** All that the exact search needs, fetched when the box is first used. */
export interface Pack {
  /** In a large collection without addresses and provisions, the newest first. */
  readonly instruments: readonly Instrument[]
  readonly names: readonly Name[]
  /** Pairs of characters: a traditional form or variant, then the form that the texts write (雙双). */
  readonly plain: string
  /** Syllable → the characters that can be read so. */
  readonly pinyin: Readonly<Record<string, string>>
  /** In a large collection, how many indexes hold the words of the texts; left out where the pack holds the texts. */
  readonly indexes?: number
}

/** A title as it is mostly used: without 中华人民共和国. */
export const withoutState = (title: string): string => title.replaceAll('中华人民共和国', '') || title

/** The name of a text; where there are other versions of it, with its day. */
export const nameOf = ({ id, title, short, aliases, version }: Instrument): Name => ({
  kind: '办法',
  words: version === undefined ? title : `${title}（${version}）`,
  aliases: [...new Set([short, ...aliases])],
  to: `/regulations/${id}/`,
})

/** What offers of near words are made from; fetched when a query first finds nothing. */
export interface Near {
  /** For each provision of the pack in turn, the lengths of its words ready to be compared, one base-36 digit each. */
  readonly cuts: readonly string[]
  readonly circumstances: readonly Name[]
}
