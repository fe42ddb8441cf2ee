import { PublicPage, ready } from './public-page.ts'

/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const slow = { offline: false, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150 }
const rounds = 5

/** On demand, never as a test: milliseconds from nothing to the first question, and to a page that needs no network any more. */
const site = await PublicPage.open()
const taken: (readonly [seen: number, whole: number])[] = []
for (let round = 0; round < rounds; round += 1) {
  const context = await site.visitor({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.emulateNetworkConditions', slow)
  await page.goto(site.origin)
  await ready(page)
  const whole = await page.evaluate<number>('performance.now()')
  const seen = await page.evaluate<number>("performance.getEntriesByName('first-contentful-paint')[0].startTime")
  taken.push([seen, whole])
  await context.close()
}
await site.close()
const middle = (of: readonly number[]): string => `${Math.round(of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0)} ms`
console.log(`First question drawn, can be answered   ${middle(taken.map(([seen]) => seen))}   at most 1000 ms`)
console.log(`Script has taken over                   ${middle(taken.map(([, whole]) => whole))}`)
