/** The one inline style of the component library, allowed by what it says and nothing else. */
const libraryStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

/** What a portal's page may load, run, show and send: everything from its own origin, nothing from elsewhere. */
export function contentSecurityPolicy(issuer: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' ${libraryStyle}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    `form-action 'self' ${new URL(issuer).origin}`,
  ].join('; ')
}
