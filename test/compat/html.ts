import type { HTMLElement } from 'node-html-parser'
import { type Finding, featureAt, lacking } from './support.ts'

/** The elements and attributes of a page that are newer than the floor. */
export function findInHtml(document: HTMLElement): readonly Finding[] {
  const paths = document.querySelectorAll('*').flatMap(({ tagName, attributes }) => {
    const element = ['html', 'elements', tagName.toLowerCase()]
    return [
      element,
      ...Object.keys(attributes).flatMap((name) => [
        [...element, name],
        ['html', 'global_attributes', name],
      ]),
    ]
  })
  const features = new Map(paths.map((path) => [path.join('.'), path]))
  return [...features].flatMap(([feature, path]) => {
    const lacks = lacking(featureAt(...path))
    return lacks.length > 0 ? [{ feature, lacks }] : []
  })
}
