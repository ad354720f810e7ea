import type { Topic, TopicEntry, Topics } from '#knowledge'

const placeOf = ({ regulation, record: { eId, cite, text }, words }: TopicEntry) => ({
  at: `${regulation.id}#${eId}`,
  cite,
  text,
  /** The part that the topic is about, where it is not the whole. */
  ...(words === text ? {} : { words }),
})

const topicOf = ({ id, group, title, criterion, difference, like, cells }: Topic) => ({
  id,
  group,
  title,
  criterion,
  difference,
  like,
  cells: Object.fromEntries(
    cells.map(({ regulation, entries, missing }) => [
      regulation.id,
      missing ? { none: missing.how, at: missing.at, note: missing.note } : entries.map(placeOf),
    ]),
  ),
})

/** The file `dist/data/topics.json`: groups, topics in order, and the provisions that stand alone. */
export const topicsData = ({ groups, all, alone }: Topics) => ({
  groups: groups.map(({ name, note, topics }) => ({ name, note, topics: topics.map(({ id }) => id) })),
  topics: all.map(topicOf),
  alone: alone.map(({ regulation, record: { eId, cite }, reason }) => ({
    at: `${regulation.id}#${eId}`,
    cite,
    reason,
  })),
})
