import { adviceNumber } from '@kader/advice/course/advice-number'
import type { Course } from '@kader/advice/course/course'

/** Only on the button: codes go to our own server, a document comes back, nothing stays there. */
export async function savePdf(course: Course): Promise<void> {
  const reply = await fetch('/api/v1/advice/pdf', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(course),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  })
  if (!reply.ok) throw new Error(`The PDF was refused: ${reply.status}.`)
  offer(await reply.blob(), `kader-${adviceNumber(course)}.pdf`)
}

function offer(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // Not at once: the browser must have begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
