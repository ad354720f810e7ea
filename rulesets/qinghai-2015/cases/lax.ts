import { after, afterIf, body, discipline, pursued } from './lines.ts'

/** A 纪委（纪检组） not diligent; what follows when an item of 第六条 holds of it, and what when that is open. */
export const lax = {
  a2_place: '属全省各级',
  organ: '以上机关的工作部门',
  who: '纪委（纪检组）',
  level: '领导班子',
  a7_notDiligent: true,
  severity: '情节较重',
}
export const held = [...after, body.heavy]
export const heldIf = (...needs: string[]) => ({ ...afterIf(...needs), [body.heavy]: needs })
export const lost = [...discipline, ...pursued]
