import { all, type Condition, cite, type Outcome } from '#rules'
import { type Itemised, itemName, para, point } from './at.ts'
import { rule } from './words.ts'

type Tags = Parameters<typeof rule>[1]['tags']

/** Makes the rules of an article's items: each holds where `subject` and its own condition do, and its head says the rest. */
export const under =
  (article: Itemised, head: string, subject: Condition, gives: Outcome, tags?: Tags) =>
  (number: number, quote: string, when: Condition) =>
    rule(itemName(article, number), {
      when: all(subject, when),
      gives,
      cites: [cite(point(article, number), quote), cite(para(article), head)],
      ...(tags && { tags }),
    })

/** 有下列情形之一的，追究…… */
export const pursuing = (article: Itemised, who: string, what: string, subject: Condition) =>
  under(
    article,
    `有下列情形之一的，追究${who}的${what}`,
    subject,
    { kind: 'liability', who, what, modality: '直述' },
    ['所列情形'],
  )
