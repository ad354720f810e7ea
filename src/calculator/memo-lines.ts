/** Whether a line of a memo that is not indented begins a section. */
export const isHeading = (words: string): boolean => /^[一二三四五六七]、|^【|^所引条文/.test(words)
