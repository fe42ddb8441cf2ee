/** Only on the button: the codes of a question go to our own server without who asks, and a document comes back. */
export async function saveAdvicePdf(course: object, name: string): Promise<void> {
  const reply = await fetch('/api/advice/pdf', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(course),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  })
  if (!reply.ok) throw new Error(`The PDF was refused: ${reply.status}.`)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await reply.blob())
  link.download = name
  link.click()
  // Not at once: the browser must have begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
