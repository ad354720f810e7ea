import { type CaseState, emptyCase, emptyMatter, type MatterState } from '../../src/calculator/answers.ts'

/** A case of one matter with these answers. */
export const filled = (answers: MatterState['answers'], more: Partial<MatterState> = {}): CaseState => ({
  ...emptyCase,
  matters: [{ ...emptyMatter(0), answers, ...more }],
})
