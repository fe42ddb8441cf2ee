/** Whose turn it is: an address, or for IPv6 the network of a subscriber, who has more addresses than one can count. */
export function networkOf(address: string): string {
  const [before = '', after] = address.split('%')[0]!.split('::')
  const front = before.split(':').filter((part) => part !== '')
  if (after === undefined && front.length < 2) return address
  if (address.includes('.')) return address.slice(address.lastIndexOf(':') + 1)
  const back = (after ?? '').split(':').filter((part) => part !== '')
  const gap = Array.from({ length: 8 - front.length - back.length }, () => '0')
  return [...front, ...gap, ...back]
    .slice(0, 4)
    .map((part) => part.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':')
}
