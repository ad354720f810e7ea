import { readHan } from '#law'
import { places, toExact, type Unit } from '#rules'

/** What was typed, as a decimal string in the unit; or a sentence that says why it cannot be read and what to do. */
export type ReadAmount = { readonly value: string } | { readonly says: string }

const vague = /约|近|大概|左右|上下|余|多|几|数[十百千万]|超过|不到|不足|以[上下内外]|至|到|[~～—–]/
const scale = 10n ** 20n

/**
 * Reads a number the ways people write them: 299.9, 299.9万元, 2,999,000元, 三十万, 1.5亿, 叁拾万元整, 百分之二十, 三次.
 * Never rounds and never guesses: what can be read in two ways is refused.
 */
export function readAmount(typed: string, unit: Unit): ReadAmount {
  const text = typed
    .normalize('NFKC')
    // A space between digits is read as a comma, so it may stand between thousands and nowhere else.
    .replace(/(?<=\d)\s+(?=\d)/g, ',')
    .replace(/\s/g, '')
    // A point at the end is a figure still being typed.
    .replace(/(?<=\d)\.$/, '')
  if (text.length > 40) return { says: '太长了，请只填一个数' }
  if (vague.test(text)) return { says: '请填确数；只知道大概的，选“不清楚”' }
  const plain = ungrouped(text)
  if (plain === null) return { says: '逗号的位置不对；千位分隔写作 2,999,000' }
  const found = { 万元: money, '%': share, 次: times }[unit](plain)
  if (typeof found === 'string') return { says: found }
  const value = written(found)
  if ((value.split('.')[1] ?? '').length > places[unit])
    return { says: unit === '次' ? '次数须是整数' : `小数至多 ${places[unit]} 位，本页不作四舍五入` }
  if (toExact(value, unit) === null) return { says: '这个数太大，本页算不了' }
  return { value }
}

/** Takes out the commas between thousands; null where a comma stands anywhere else. */
function ungrouped(text: string): string | null {
  if (!text.includes(',')) return text
  const parts = text.match(/[\d.][\d,.]*/g) ?? []
  if (parts.some((part) => part.includes(',') && !/^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(part))) return null
  const without = text.replace(/(\d),(?=\d{3})/g, '$1')
  return without.includes(',') ? null : without
}

const unread = (example: string) => `读不出这个数；可以写 ${example}`

function money(text: string): bigint | string {
  const figure = text.replace(/^(人民币|¥)|(?<=[元圆块整正])人民币$/, '')
  const bare = figure.replace(/(?<=[元圆块亿億万萬])[整正]$/, '').replace(/[元圆块]$/, '')
  const inYuan = bare !== figure || /[亿億万萬]/.test(bare)
  const value = compound(bare)
  if (value === null) return unread('299.9、299.9万元、2,999,000元、三十万')
  if (inYuan) return value / 10_000n
  if (figure !== text) return '这里以万元计；请在后面写明“元”或者“万元”'
  // Such a number is more likely pasted in 元 than meant in 万元.
  return value >= 100_000n * scale ? '这个数以万元计，共 10 亿元以上；请在后面写明“元”或者“万元”' : value
}

const share = (text: string): bigint | string =>
  compound(text.replace(/^百分之/, '').replace(/%$/, '')) ?? unread('20、20%、百分之二十')

const times = (text: string): bigint | string => compound(text.replace(/[次回]$/, '')) ?? unread('2、两次')

/** A number with 亿 and 万 in it, times `scale`; null for what is no number, or could be read as two different ones. */
function compound(text: string, levels = [/[亿億]/, /[万萬]/] as const): bigint | null {
  for (const [at, level] of levels.entries()) {
    const cut = text.search(level)
    if (cut < 0) continue
    const [left, right] = [text.slice(0, cut), text.slice(cut + 1)]
    const high = at === 0 ? compound(left, levels) : simple(left)
    if (high === null) return null
    const size = at === 0 ? 100_000_000n : 10_000n
    if (right === '') return high * size
    const low = compound(right, levels)
    // People write 三万五 for 35,000, but by its numerals it is 30,005. So it is refused.
    const clear =
      low !== null && low < size * scale && (low >= (size / 10n) * scale || /^[零〇0]/.test(right))
    return low !== null && clear && !/[.-]/.test(left) ? high * size + low : null
  }
  return simple(text)
}

const formal: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...'壹贰叁肆伍陆柒捌玖'].map((digit, at) => [digit, '一二三四五六七八九'.charAt(at)]),
  ),
  ...{ 貳: '二', 參: '三', 陸: '六', 两: '二', 兩: '二', 拾: '十', 佰: '百', 仟: '千' },
}

/**
 * A number in digits with at most 16 decimals, so that 元 become 万元 without rounding; or in Han numerals up to
 * 9999. The value is times `scale`; null for anything else.
 */
function simple(stated: string): bigint | null {
  const text = stated.replace(/^[零〇](?=.)/, '')
  const match = /^(-?)(\d{1,20})(?:\.(\d{1,16}))?$/.exec(text)
  if (match) {
    const [, sign, whole = '', fraction = ''] = match
    const value = BigInt(whole) * scale + BigInt(fraction.padEnd(20, '0'))
    return sign ? -value : value
  }
  // 3千, 5百
  const [, few, size] = /^(\d{1,2})([千百仟佰])$/.exec(text) ?? []
  if (few !== undefined) return BigInt(few) * scale * (size === '千' || size === '仟' ? 1_000n : 100n)
  const han = readHan([...text].map((one) => formal[one] ?? one).join(''))
  return han === null || text === '' ? null : BigInt(han) * scale
}

function written(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(21, '0')
  const fraction = digits.slice(-20).replace(/0+$/, '')
  return `${value < 0n ? '-' : ''}${digits.slice(0, -20)}${fraction === '' ? '' : `.${fraction}`}`
}
