/** An address within the site, from a path that begins with a slash, under whatever BASE_PATH it is built for. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path
}
