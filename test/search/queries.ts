export interface ChosenQuery {
  readonly typed: string
  readonly asked?: string
  readonly cited?: readonly string[]
  readonly words: readonly string[]
  readonly none?: true
}
export const chosenQueries: readonly ChosenQuery[] = []
