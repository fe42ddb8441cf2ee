import type { IncomingHttpHeaders } from 'node:http'

/** A person opening a page, as opposed to a page fetching a file: only the first gets a page in return. */
export function isNavigation(method: string, headers: IncomingHttpHeaders): boolean {
  const mode = headers['sec-fetch-mode']
  const accepts = headers.accept?.includes('text/html') === true
  return (method === 'GET' || method === 'HEAD') && accepts && (mode === undefined || mode === 'navigate')
}
