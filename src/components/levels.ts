import type { RegulationMeta } from '#collection'
import { catalog } from '#knowledge'

/** How the level of a text is written: in lists, and above its title; null where the text has none. */
export function levelOf({ level }: Pick<RegulationMeta, 'level'>) {
  if (level === null) return null
  const known = catalog().collection.levels.find(({ name }) => name === level)
  return { brief: known?.brief ?? level, label: known?.label ?? level, national: known?.national ?? false }
}

/** 某地; 地名未载 where a text of a place does not say which; null for a text of the whole country. */
export const regionOf = (meta: Pick<RegulationMeta, 'level' | 'region'>): string | null =>
  meta.region ?? (meta.level === null || levelOf(meta)?.national ? null : '地名未载')
