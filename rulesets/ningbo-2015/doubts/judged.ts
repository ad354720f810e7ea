/** Said of words without a measure. */
export const judged = '由填写者判断，不代为划线。'
