/** A feature newer than the oldest browsers that are supported, which may be used all the same. */
export interface Degrading {
  readonly feature: string
  /** Allowed only where the style sheet says otherwise for a browser without it. */
  readonly guarded?: true
  /** What a browser without it shows instead, and why nothing needed is lost. */
  readonly how: string
}

export const degrading: readonly Degrading[] = [
  {
    feature: 'css.properties.text-spacing-trim',
    how: 'Marks at the beginning of a line keep their full width.',
  },
  {
    feature: 'css.properties.text-autospace',
    how: 'No thin space stands between Han characters and figures.',
  },
  { feature: 'css.properties.hanging-punctuation', how: 'Marks stay within the measure.' },
  { feature: 'css.properties.text-wrap', how: 'The lines of a title are of uneven length.' },
  { feature: 'css.properties.cursor.pointer', how: 'A phone has no cursor.' },
  { feature: 'css.properties.cursor.default', how: 'A phone has no cursor.' },
  { feature: 'css.properties.forced-color-adjust', how: 'Safari forces no colours.' },
  {
    feature: 'css.selectors.details-content',
    guarded: true,
    how: 'The contents can be folded on a wide screen too; on paper the page script unfolds what is folded.',
  },
  {
    feature: 'css.properties.content-visibility',
    guarded: true,
    how: 'It goes with ::details-content, and stands only where that is known; a long text is laid out all at once.',
  },
  {
    feature: 'css.properties.contain-intrinsic-size',
    guarded: true,
    how: 'It goes with content-visibility, and stands only where both are known.',
  },
  {
    feature: 'css.selectors.has',
    guarded: true,
    how: 'The page script gives the root the name of each box that is checked, which the style asks for as well.',
  },
  { feature: 'css.at-rules.page', how: 'Safari prints with its own margins.' },
  {
    feature: 'css.properties.size',
    how: 'A wide table is printed upright, unless the reader turns the paper.',
  },
  { feature: 'css.properties.break-after.avoid', how: 'A heading may stand last on a sheet of paper.' },
  {
    feature: 'css.selectors.target-text',
    how: 'The browser marks the words of a text directive in its own colours.',
  },
  {
    feature: 'css.selectors.highlight',
    how: 'The words that were searched for are not marked; the provision is brought into view and stands out.',
  },
  { feature: 'api.CSS.highlights_static', how: 'As ::highlight; asked for by name first.' },
  { feature: 'api.Highlight', how: 'As ::highlight; used only where CSS.highlights is known.' },
  {
    feature: 'css.types.length.viewport_percentage_units_dynamic',
    guarded: true,
    how: 'The dialog of the search is as high as the window, with or without the bars of a phone.',
  },
  {
    feature: 'javascript.builtins.Error.captureStackTrace',
    how: 'Pagefind and the writer of archives ask for it first: an error then has the trace it was made with.',
  },
  {
    feature: 'javascript.builtins.Intl.Segmenter',
    how: 'Pagefind asks for it first: without it a query of several words finds fewer related provisions.',
  },
  { feature: 'html.global_attributes.autocapitalize', how: 'It is for the keyboards of phones.' },
  { feature: 'api.Element.role', how: 'A name of our own: the role of a word in a condition.' },
]
