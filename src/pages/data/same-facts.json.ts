import { catalog, measuresOf, sameFacts } from '#knowledge'

export const GET = () =>
  Response.json(
    catalog()
      .sets.flatMap((set) => sameFacts(set, measuresOf(set)))
      .map(({ topic, cells }) => ({
        topic: topic.id,
        title: topic.title,
        cells: cells.map(({ cell: { regulation, entries, missing }, provided }) => ({
          regulation: regulation.id,
          missing,
          at: entries.map(({ record }) => record.eId),
          provided: provided.map(({ rules, who, reaches, degrees, modality, list, asks, cites, reread }) => ({
            rules,
            who,
            reaches,
            degrees,
            modality,
            list,
            asks,
            cites,
            reread,
          })),
        })),
      })),
  )
