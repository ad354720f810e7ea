/** Lines that recur, written out by hand. */
export const committee = {
  first: '第四条第(一)项、第四条 应当追究党委（党组）的责任',
  second: '第四条第(二)项、第四条 应当追究党委（党组）的责任',
  lost: '第四条 应当追究党委（党组）的责任',
}
export const member = {
  first: '第四条第(一)项、第四条、第十条 应当追究领导干部的责任',
  second: '第四条第(二)项、第四条、第十条 应当追究领导干部的责任',
  lost: '第四条、第十条 应当追究领导干部的责任',
}
/** 第六条, by the number of its item. */
export const i3 = '第六条第(三)项、第七条 追究纪委（纪检组）的监督责任'
export const i4 = '第六条第(四)项、第七条 追究纪委（纪检组）的监督责任'
export const i5 = '第六条第(五)项、第七条 追究纪委（纪检组）的监督责任'
export const i6 = '第六条第(六)项、第七条 追究纪委（纪检组）的监督责任'
export const i7 = '第六条第(七)项、第七条 追究纪委（纪检组）的监督责任'
export const i8 = '第六条第(八)项、第七条 追究纪委（纪检组）的监督责任'
export const i9 = '第六条第(九)项、第七条 追究纪委（纪检组）的监督责任'
export const i10 = '第六条第(十)项、第七条 追究纪委（纪检组）的监督责任'
export const i11 = '第六条第(十一)项、第七条 追究纪委（纪检组）的监督责任'
export const i12 = '第六条第(十二)项、第七条 追究纪委（纪检组）的监督责任'
export const lostItems = '第七条、第七条第(一)项 追究纪委（纪检组）的监督责任'

export const body = {
  light: '第七条第(一)项、第八条 领导班子：口头批评、责令书面检查（可单用可并用）',
  heavy: '第七条第(一)项 领导班子：通报批评',
  grave: '第七条第(一)项 领导班子：调整处理',
}
export const person = {
  light: '第七条第(二)项、第八条 领导班子成员：批评教育、诫勉谈话、责令作出书面检查（可单用可并用）',
  heavy: '第七条第(二)项 领导班子成员：通报批评',
  grave:
    '第七条第(二)项、第八条 领导班子成员：党纪政纪处分、〔调整职务、责令辞职（可单用可并用）〕（如何合用文面未明）',
}

export const alone = '第八条 责任追究的方式可以单独使用，也可以合并使用（可以）'
const division = '第九条第一款 应当分清集体责任和个人责任、主要领导责任和重要领导责任（应当）'
/** Only where somebody has been held accountable already. */
export const eligibility = '第九条第二款 受到责任追究的领导班子及其成员，取消当年考核评优和评选各类先进的资格'
/** What follows once somebody is held accountable; `afterIf` where that is open. */
export const after = [alone, division]
export const aloneIf = (...needs: string[]) => ({ [alone]: needs })
export const afterIf = (...needs: string[]) => ({ [alone]: needs, [division]: needs })

export const heavier = {
  first: '第十条第(一)项、第十条 应当从重',
  second: '第十条第(二)项、第十条 应当从重',
  third: '第十条第(三)项、第十条 应当从重',
  fourth: '第十条第(四)项、第十条 应当从重',
}
export const lenient = '第十一条第(一)项、第十一条 应当从轻'
export const elected = '第十七条 按照有关法律规定的程序办理'
export const inconsistent = '第十八条 凡与本暂行办法不一致的，以本暂行办法为准'

/** Silences that come together. */
export const main = ['commencement', 'a4_items']
export const mainMember = [...main, 'a4_members']
export const discipline = ['commencement', 'a6_chapeau', 'a6_items']
export const pursued = [
  'lenient',
  'mitigation',
  'aggravation',
  'no_pursuit',
  'division',
  'dissent',
  'competence',
  'hearing',
  'appeal',
  'referral',
  'limitation',
  'merging',
  'records',
]
export const pursuedPerson = [...pursued, 'aftermath', 'moved']
