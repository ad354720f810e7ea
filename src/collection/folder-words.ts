/** What the names of folders say of the texts in them. */
export interface Shared {
  readonly level: string | null
  readonly region: string | null
  readonly category: string | null
}

/** Words for kinds of texts that folders are named by. */
const categories =
  /宪法|法律|行政法规|监察法规|部门规章|地方政府规章|地方性法规|自治条例|单行条例|司法解释|党内法规|规范性文件/
const levels = /国家|中央|部委|省级|市级|县级|区级|乡镇/
const regions =
  /北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门/

/**
 * What a path says: 重庆地方性法规/… is of 重庆 and a 地方性法规. Only the folders are asked, the nearest first; the
 * name of the file may speak of anything.
 */
export function saidByPath(path: string): Shared {
  const folders = path.split('/').slice(0, -1).reverse()
  const first = (pattern: RegExp) =>
    folders.map((folder) => pattern.exec(folder)?.[0]).find((word) => word !== undefined) ?? null
  return { level: first(levels), region: first(regions), category: first(categories) }
}
