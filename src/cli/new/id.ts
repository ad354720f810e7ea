import { pinyin } from 'pinyin-pro'
import { setType } from '#law'

/** Most characters of an id without its year. */
const longest = 56

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * An ASCII id for a text, from the sounds of its title, word by word, and its year: 某县安全生产责任追究办法, 2021 →
 * mou-xian-anquan-shengchan-zeren-zhuijiu-banfa-2021. Words beyond a length are left out.
 */
export function proposeId(title: string, year: string | null): string {
  const plain = setType(title)
    .replaceAll('中华人民共和国', '')
    .replace(/（[^（）]*）/g, '')
  const words = [...segmenter.segment(plain)].flatMap(({ segment }) => {
    const sounds = pinyin(segment, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    const ascii = sounds
      .join('')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
    return ascii === '' ? [] : [ascii]
  })
  let id = ''
  for (const word of words) {
    const longer = id === '' ? word : `${id}-${word}`
    if (longer.length > longest) break
    id = longer
  }
  return [id || 'text', ...(year === null ? [] : [year])].join('-')
}
