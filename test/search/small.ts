import type { Instrument, Pack } from '#search'
import { nearOf } from '#search-index'

/** A small collection of two instruments, one of them torn. */
const whole: Instrument = {
  id: 'whole',
  title: '甲市责任追究办法（试行）',
  short: '甲市',
  level: '市',
  aliases: ['js', '甲市办法'],
  addresses: [
    'chp_1',
    'art_1',
    'art_1__para_1',
    'art_2',
    'art_2__para_1',
    'art_2__para_1__point_1',
    'art_2__para_1__point_2',
    'art_3',
    'art_3__para_1',
    'art_3__para_2',
  ],
  lost: [],
  torn: [],
  provisions: [
    { eId: 'chp_1', cite: '第一章', kinds: ['heading'], words: '总则' },
    { eId: 'art_1__para_1', cite: '第一条', kinds: ['purpose'], words: '为了严格执行责任制，制定本办法。' },
    {
      eId: 'art_2__para_1',
      cite: '第二条',
      kinds: ['circumstance'],
      words: '有下列情形之一的，追究班子的责任：',
    },
    {
      eId: 'art_2__para_1__point_1',
      cite: '第二条第(一)项',
      kinds: ['circumstance'],
      words: '对问题线索隐瞒不报、压案不查的；',
    },
    {
      eId: 'art_2__para_1__point_2',
      cite: '第二条第(二)项',
      kinds: ['circumstance'],
      words: '造成损失30万元（不含）以上、130万元以下，或者占2.5%的。',
      variants: [{ how: '底本作', words: '造成损矢30万元(不含)以上、130万元以下，或者占2.5%的。' }],
    },
    {
      eId: 'art_3__para_1',
      cite: '第三条第一款',
      kinds: ['measure'],
      words: '情节较轻的，责令作出书面检查。',
    },
    {
      eId: 'art_3__para_2',
      cite: '第三条第二款',
      kinds: ['measure', 'treatment'],
      words: '班子隐瞒不报的，从重追究。',
    },
  ],
}

const torn: Instrument = {
  id: 'torn',
  title: '乙县责任追究办法',
  short: '乙县',
  level: '乡镇',
  aliases: ['yx'],
  addresses: ['art_1', 'art_1__para_1', 'art_1__para_1__point_1', 'gap_1', 'art_4', 'art_4__para_1'],
  lost: [
    { article: 2, gap: 'gap_1' },
    { article: 3, gap: 'gap_1' },
  ],
  torn: [{ article: 1, gap: 'gap_1' }],
  provisions: [
    { eId: 'art_1__para_1__point_1', cite: '第一条第(一)项', kinds: ['circumstance'], words: '压案不查的；' },
    { eId: 'art_4__para_1', cite: '第四条', kinds: ['closing'], words: '实行“一案双查”，见第二条。' },
  ],
}

export const pack: Pack = {
  instruments: [whole, torn],
  names: [
    { kind: '办法', words: whole.title, aliases: [whole.short, ...whole.aliases], to: '/regulations/whole/' },
    { kind: '术语', words: '一案双查', to: '/terms/#double' },
    { kind: '疑点', words: '“一案双查”未定义', to: '/doubts/#double' },
  ],
  plain: '雙双壓压條条',
  pinyin: {
    ya: '压',
    an: '案按',
    bu: '不',
    cha: '查',
    yi: '一',
    shuang: '双',
    jian: '检见',
    ze: '责',
    ling: '令',
    shu: '书',
    mian: '面',
    zuo: '作',
    chu: '出',
  },
}

export const near = nearOf(pack, [{ kind: '情形', words: '隐瞒问题线索', to: '/regulations/whole/#art_2' }])
