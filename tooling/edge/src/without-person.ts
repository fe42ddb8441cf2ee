/** Who someone is elsewhere on this computer is no business of the public question. */
export function withoutPerson<Headers extends object>(headers: Headers): Headers {
  const kept = Object.entries(headers).filter(([name]) => name !== 'cookie' && name !== 'authorization')
  return Object.fromEntries(kept) as Headers
}
