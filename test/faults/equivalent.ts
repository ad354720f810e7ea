/**
 * Faults that change nothing that anyone could see, by the key that a survivor is listed with, each with the reason. A key
 * that no fault has any more is said at the end of a run over its folder.
 */
export const equivalent: Readonly<Record<string, string>> = {
  'src/law/parse.ts addPreamble: dropped statement: taken.add(eId) → {}':
    'Addresses of a preamble are made here alone, each from the number of roots before it, so none is ever asked for twice.',
  'src/law/resolve.ts placeOf: repetition: /^第(.+?)条(?:之(.+))?$/ → /^第(.+?)条(?:之(.*))?$/':
    'Both the words cited and the numbers of articles are read by patterns in which 之 always has a number after it.',
  'src/law/typography.ts setMarks: repetition: /(?<=[，；：。、？！（）【】《》〈〉〔〕“”]) +| +(?=[，；：。、？！（）【】《》〈〉〔〕“”])/g → /(?<=[，；：。、？！（）【】《》〈〉〔〕“”]) *| +(?=[，；：。、？！（）【】《》〈〉〔〕“”])/g':
    'What is found is replaced by nothing, and no space replaced by nothing is no change.',
  'src/search/names.ts letters: repetition: /^[a-z0-9 ]+$/ → /^[a-z0-9 ]*$/':
    'Words that are empty have been answered in the line before.',
  "src/search/names.ts namesOf: dropped early return: if (words === '') return [] → {}":
    'No name is empty once it is made ready to be compared, and nothing stands in a name in no place: the answer is empty too.',
  'src/rules/steps.ts union: off by one: 4 → 5':
    'The number chooses between two ways of joining lists that give the same needs in the same order; only their speed differs.',
  'src/rules/steps.ts union: off by one: 4 → 3':
    'The number chooses between two ways of joining lists that give the same needs in the same order; only their speed differs.',
  'src/rules/steps.ts joined: off by one: 1000 → 1001':
    'The number chooses between two ways of joining lists that give the same needs in the same order; only their speed differs.',
  'src/rules/steps.ts joined: off by one: 1000 → 999':
    'The number chooses between two ways of joining lists that give the same needs in the same order; only their speed differs.',
  "src/rules/check.ts checkDoubts: dropped part: n > 0 && (order.get(eId) ?? -1) < (order…- 1] ?? '') ?? -1) → (order.get(eId) ?? -1) < (order.get(at[n - 1] ?? '') ?? -1)":
    'Before the first place there is none, which counts as -1, and no place comes before that.',
  'src/calculator/asking.ts withSilences: off by one: 0 → 1':
    'A rank counts among the rules of one exclusive slot only, and these rules have none.',
}
