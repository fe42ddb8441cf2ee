import { afterAll, expect, test, vi } from 'vitest'
import { createDemoPage } from './demo-page.ts'
import { addresses, portalOrigins } from './demo-addresses.ts'
import type { Arrived } from './mailbox.ts'
import { people } from './people.ts'

const origin = 'http://localhost:4300'
const practice = {
  day: vi.fn(async () => '2026-10-05'),
  moveTo: vi.fn(async () => true),
  reset: vi.fn(async () => true),
}
const mails: Arrived[] = []
const server = await createDemoPage(origin, practice, { mails: () => mails })
afterAll(() => server.close())

const press = (url: string, form: Record<string, string>, from: string | undefined = origin) =>
  server.inject({
    method: 'POST',
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(from === '' ? {} : { origin: from }),
    },
    payload: new URLSearchParams(form).toString(),
  })

test('everybody is one link away, each in their own portal', async () => {
  const { body } = await server.inject({ url: '/' })
  for (const { name, subject } of people) {
    expect(body).toContain(name)
    expect(body).toContain(`/api/auth/login?login_hint=${subject}"`)
  }
  expect(body).toContain(`${portalOrigins.police}/api/auth/login?login_hint=police-nadia`)
  expect(body).toContain(`href="${addresses.advice}"`)
  expect(body).toContain('Oefenomgeving: fictieve gegevens')
  expect(body).not.toContain('<script')
})

test('the mailbox shows what everybody was sent, as text', async () => {
  expect((await server.inject({ url: '/postvak' })).body).toContain('Nog geen mail')
  mails.push({ to: 'clb-els@oefenstad.example', subject: 'Kader: er staat iets voor u klaar', text: '<b>Meld u aan.</b>', at: new Date('2026-10-05T06:30:00Z') })
  const { body } = await server.inject({ url: '/postvak' })
  expect(body).toContain('Aan Els Vermeulen, om 08:30')
  expect(body).toContain('&lt;b&gt;Meld u aan.&lt;/b&gt;')
})

test('beginning again is one button of this page only', async () => {
  expect((await press('/opnieuw', {}, 'http://localhost:4303')).statusCode).toBe(403)
  expect((await press('/opnieuw', {}, '')).statusCode).toBe(403)
  expect(practice.reset).not.toHaveBeenCalled()
  const reply = await press('/opnieuw', {})
  expect(practice.reset).toHaveBeenCalledOnce()
  expect(reply.headers.location).toBe('/?gedaan=opnieuw')
})

test('one moves only to a day that exists', async () => {
  expect((await press('/dag', { day: '2026-02-30' })).headers.location).toBe('/?gedaan=geen-dag')
  expect((await press('/dag', { day: '2015-12-31' })).headers.location).toBe('/?gedaan=geen-dag')
  expect(practice.moveTo).not.toHaveBeenCalled()
  await press('/dag', { day: '2024-06-01' })
  expect(practice.moveTo).toHaveBeenCalledWith('2024-06-01')
})

test('what was done is said in fixed words only', async () => {
  const { body } = await server.inject({ url: '/?gedaan=dag' })
  expect(body).toContain('De dag is veranderd')
  const other = await server.inject({ url: '/?gedaan=%3Cb%3Econstructor' })
  expect(other.body).not.toContain('role="status"')
})
