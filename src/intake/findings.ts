import type { Finding } from '#law'

type Kind = readonly [sure: Finding['sure'], what: string, advice: string]

const byHand = '请对照原件核对这一行'

/** Every kind of finding. `%` stands for what only the place knows. */
export const kinds = {
  // No text can be read.
  'format-unread': ['certain', '不能读取这种文件：%', '%'],
  'path-outside': ['certain', '文件的路径不在所给文件夹之内', '请把文件放进文件夹，路径里不要有“..”'],
  'too-large': ['certain', '文件太大：%', '请只留下法规的正文，或者分成几个文件'],
  'zip-broken': ['certain', '压缩包已损坏，不能解开', '请用 Word 或 WPS 打开后另存为 .docx'],
  'zip-encrypted': ['certain', '文件加了密码', '请去掉密码后另存'],
  'zip-bomb': ['certain', '压缩包解开后大得不合理', '请确认文件的来历；确是法规的，请用 Word 或 WPS 另存'],
  binary: ['certain', '内容不是文字', '请确认文件类型，另存为 .txt、.md、.html 或 .docx'],
  empty: ['certain', '文件里没有正文', '请确认文件完整'],
  'line-too-long': ['certain', '有一行长达 % 字，不是正常的法规文本', '请按条、款、项分行后再用'],
  unread: ['certain', '读取时出错：%', '请把这个文件交给维护者'],
  // How the file is written.
  'name-differs': ['certain', '扩展名与内容不符，内容是 %', '已按内容读取；请改正扩展名'],
  'encoding-guessed': ['likely', '没有注明编码，按 % 读取', '如有乱码，请另存为 UTF-8'],
  'encoding-differs': ['likely', '注明的编码是 %，与内容不符', '已按内容读取；如有乱码，请另存为 UTF-8'],
  'broken-character': ['certain', '有无法识别的字符', byHand],
  'private-character': ['likely', '有自造字或符号字体的字符，可能显示不出', byHand],
  'invisible-character': ['certain', '有看不见的字符，已略去', '一般不必处理'],
  'field-instruction': ['likely', '混入了 Word 的域代码，已略去', '请确认略去的不是条文'],
  'front-matter-unread': [
    'certain',
    '开头的资料不是正确的 YAML：%',
    '请改正，或者删去开头两条 --- 之间的内容',
  ],
  picture: ['certain', '有图片，图里的内容没有读入', '图里如有文字，请录入文件'],
  'page-uncertain': [
    'possible',
    '不能确定网页里哪一块是正文，已全部读入',
    '请另存正文部分，或者删去网页的其他文字',
  ],
  'number-restored': ['certain', '% 处编号由 Word 自动生成，已还原为文字', '请抽查编号是否与原件相同'],
  'number-form': ['possible', '自动编号超过九十九，Word 显示为“%”', '已按通常写法还原；请对照原件核对'],
  'number-unread': ['certain', '不认识的自动编号样式：%', '已写作阿拉伯数字；请对照原件核对'],
  'number-alone': ['likely', '这一段只有自动编号，没有文字', byHand],
  'tracked-change': [
    'certain',
    '有尚未接受的修订，% 处；按修订后的文字读取',
    '请在 Word 里接受或者拒绝全部修订后再用',
  ],
  'hidden-words': ['likely', '有隐藏的文字，未作正文', '请确认隐藏的不是条文'],
  'text-box': ['possible', '有文本框，排在所在段落之后', '请确认文本框的位置'],
  formula: ['possible', '有公式，只读出其中的字符', byHand],
  // What the file says of itself.
  'title-missing': ['certain', '没有找到题名，以文件名代替', '请在正文之前写上题名'],
  'titles-differ': ['likely', '题名有两种：“%”', '请确认哪一个是题名'],
  'dates-differ': ['likely', '%的日期前后不同', '已取较前的一处；请对照原件核对'],
  'day-impossible': ['certain', '没有这一天', '请对照原件核对日期'],
  // Files together.
  'same-words': ['certain', '与 % 文字相同，只取后者', '可以删去其中一个文件'],
  'parts-joined': [
    'certain',
    '与同题名、同日期的文件条号相接，合为一件：%',
    '若非同一件，请改正题名或者文件名里的日期',
  ],
  'parts-apart': [
    'possible',
    '与 % 同题名、同日期，条号却不相接，各作一件',
    '若是同一件，请检查是否缺少文件；若非同一件，请在文件名里注明日期',
  ],
} as const satisfies Record<string, Kind>

export type Code = keyof typeof kinds

/** One finding. `details` fill the places that the sentences leave open, in order; words are cut to a line. */
export function finding(
  code: Code,
  file: string,
  line: number | null,
  words: string,
  ...details: readonly string[]
): Finding {
  const [sure, what, advice] = kinds[code]
  const open = [...details]
  const fill = (sentence: string) => sentence.replaceAll('%', () => open.shift() ?? '')
  const cut = words.length > 80 ? `${words.slice(0, 79)}…` : words
  return { code, file, line, words: cut, what: fill(what), advice: fill(advice), sure }
}
