export const asked = '由填写的人判断，不代为认定。'
export const stated = '照原文列出，不作推断。'
export const bothWays = '两种读法可以切换；不选时，只凭一种读法才成立的列为待查明。'
export const ungraded = '列为追究的内容，等级标为未规定。'
