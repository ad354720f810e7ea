/**
 * Faults that change nothing that anyone could see, by the key that a survivor is listed with, each with the reason. A key
 * that no fault has any more is said at the end of a run over its folder.
 */
export const equivalent: Readonly<Record<string, string>> = {
  'src/law/parse.ts addPreamble: dropped statement: taken.add(eId) → {}':
    'Addresses of a preamble are made here alone, each from the number of roots before it, so none is ever asked for twice.',
  'src/law/references.ts placeOf: repetition: /^第(.+?)条(?:之(.+))?$/ → /^第(.+?)条(?:之(.*))?$/':
    'Both the words cited and the numbers of articles are read by patterns in which 之 always has a number after it.',
  'src/law/typography.ts setMarks: repetition: /(?<=[，；：。、？！（）【】《》〈〉〔〕“”]) +| +(?=[，；：。、？！（）【】《》〈〉〔〕“”])/g → /(?<=[，；：。、？！（）【】《》〈〉〔〕“”]) *| +(?=[，；：。、？！（）【】《》〈〉〔〕“”])/g':
    'What is found is replaced by nothing, and no space replaced by nothing is no change.',
  'src/search/names.ts letters: repetition: /^[a-z0-9 ]+$/ → /^[a-z0-9 ]*$/':
    'Words that are empty have been answered in the line before.',
  "src/search/names.ts namesOf: dropped early return: if (words === '') return [] → {}":
    'No name is empty once it is made ready to be compared, and nothing stands in a name in no place: the answer is empty too.',
}
