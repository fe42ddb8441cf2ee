import './ports.ts'
import { addresses } from '@kader/demo/demo-addresses'

/** Practice moves to another day, as the demo page does. */
export async function moveTo(day: string): Promise<void> {
  const headers = { origin: addresses.page, 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await fetch(`${addresses.page}/dag`, { method: 'POST', redirect: 'manual', headers, body: `day=${day}` })
  if (answer.headers.get('location') !== '/?gedaan=dag') throw new Error(`practice did not move to ${day}`)
}
