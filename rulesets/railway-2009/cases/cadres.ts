import { always, byShare, deathsDecided, deathsDetermined, deathsFound, inScope, silent } from './lines.ts'
import { personOpinion } from './ways.ts'

export const referred = '第二十三条第二款 涉嫌违法的移交司法机关处理'

export const byMinistry = '第二十二条第一款 铁道部或铁道部主管部门：组织认定'
export const ministryDecides = '第二十五条第一款 铁道部或铁道部主管部门：提出处理意见并处理'
export const cadreDetermined = '第二十二条第二款 铁路局和铁路公司：认定'
export const seniorDetermined = '第二十二条第二款 铁道部：组织认定'
export const cadreSanction = '第二十二条第二款 铁路局或铁路公司：依据企业奖惩办法认定并实施'
export const seniorSanction = '第二十二条第二款 铁道部：参照《行政机关公务员处分条例》认定并实施'
export const cadreDecided = '第二十五条第二款 铁路局行政主管部门或监察机关：处理'
export const seniorDecided = '第二十五条第二款 铁道部行政主管部门或监察机关：处理'
export const cadreRecorded = '第二十五条第二款 报铁道部备案'

export type Given = Readonly<Record<string, boolean | number | string | null>>

export const person = (addressee: string, given: Given, ...lines: readonly string[]) => ({
  facts: { ...inScope, addressee, ...given },
  certain: [...always, byShare, personOpinion, ...lines],
  silences: [...silent, 'roles'],
})

/** Somebody died: who determines is settled; whether the usual organs act besides is open. */
export const mourned = (addressee: string, given: Given, ...lines: readonly string[]) => ({
  facts: { ...inScope, addressee, deaths: true, ...given },
  certain: [...always, byShare, deathsFound, deathsDetermined, deathsDecided, ...lines],
  silences: [...silent, 'roles'],
})
