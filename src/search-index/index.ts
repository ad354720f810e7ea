export { cutsOf, nearOf } from './near.ts'
export { pinyinTable } from './pinyin.ts'
export { checkPackSize, circumstancesOf, largestPack, plainTable, searchPack } from './search.ts'
export { type SearchRecord, searchRecords } from './search-records.ts'
