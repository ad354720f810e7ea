/** The text of a script as it stands in a page: see src/cli/inline-scripts.ts. */
declare module '*?inline-script' {
  const script: string
  export default script
}

declare module '*?inline-script&es5' {
  const script: string
  export default script
}
