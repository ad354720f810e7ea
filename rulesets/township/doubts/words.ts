export const byReader = '由填写者判断。'
export const bothShown = '不取一种读法，未选时列为待查明。'
export const notAnswered = '照录条文，不代为作答。'
export const separately = '各列其条，不作取舍。'
