import { LocalDate, localDate } from '@kader/domain/local-date'
import { z } from 'zod'

const origin = (name: string) =>
  z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text, {
    error: `${name} moet een adres zonder pad zijn, zoals https://politie.voorbeeld.be.`,
  })

const port = z.coerce
  .number({ error: 'KADER_PORT moet een getal zijn.' })
  .int({ error: 'KADER_PORT moet een geheel getal zijn.' })
  .min(0, { error: 'KADER_PORT mag niet negatief zijn.' })
  .max(65_535, { error: 'KADER_PORT mag niet hoger zijn dan 65535.' })

const day = z
  .string()
  .refine((text) => LocalDate.safeParse(text).success, {
    error: 'KADER_DAY moet een bestaande dag zijn, geschreven als 2026-10-05.',
  })
  .transform(localDate)

const postgres = (name: string) =>
  z
    .string()
    .regex(/^postgres(ql)?:\/\//, { error: `${name} moet beginnen met postgresql://.` })
    .optional()

/** The variables that hold for the whole process. Without NODE_ENV the strictest reading applies: production. */
export const ProcessVariables = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], {
      error: 'NODE_ENV moet production, development of test zijn.',
    })
    .default('production'),
  KADER_HOST: z.string().min(1, { error: 'KADER_HOST mag niet leeg zijn.' }).default('127.0.0.1'),
  KADER_PORT: port.default(4310),
  KADER_DATA: z.string().min(1, { error: 'KADER_DATA mag niet leeg zijn.' }).default('.data'),
  KADER_DEMO: z.enum(['0', '1'], { error: 'KADER_DEMO moet 0 of 1 zijn.' }).default('0'),
  KADER_DAY: day.optional(),
  KADER_LOG: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], {
      error: 'KADER_LOG moet silent, error, warn, info of debug zijn.',
    })
    .default('info'),
  KADER_SMTP: z
    .string()
    .refine((text) => /^smtps?:\/\//.test(text) && URL.canParse(text), { error: 'KADER_SMTP moet een adres zijn zoals smtp://post.voorbeeld.be:587.' })
    .optional(),
  KADER_MAIL_FROM: z.string().min(3, { error: 'KADER_MAIL_FROM moet een mailadres zijn.' }).default('kader@localhost'),
  KADER_NOTICES_EVERY: z.coerce
    .number({ error: 'KADER_NOTICES_EVERY moet een aantal seconden zijn.' })
    .int({ error: 'KADER_NOTICES_EVERY moet een geheel aantal seconden zijn.' })
    .min(0, { error: 'KADER_NOTICES_EVERY mag niet negatief zijn.' })
    .default(60),
  DATABASE_URL: postgres('DATABASE_URL'),
  DATABASE_OWNER_URL: postgres('DATABASE_OWNER_URL'),
})
export type ProcessVariables = z.infer<typeof ProcessVariables>

/** The variables of one portal, read from `KADER_…_<PORTAL>`. */
export function portalVariables(suffix: string) {
  return z.object({
    origin: origin(`KADER_ORIGIN_${suffix}`),
    issuer: z.string().refine((text) => URL.canParse(text), {
      error: `KADER_OIDC_ISSUER moet het adres van uw aanmelddienst zijn (gelezen voor ${suffix}).`,
    }),
    clientId: z.string().min(1, { error: `KADER_OIDC_CLIENT_${suffix} mag niet leeg zijn.` }),
    clientSecret: z
      .string({
        error: `KADER_OIDC_SECRET_${suffix} ontbreekt: het geheim van dit portaal bij de aanmelddienst.`,
      })
      .min(16, { error: `KADER_OIDC_SECRET_${suffix} is te kort: minstens 16 tekens.` }),
  })
}

type Proposed = {
  readonly process: ProcessVariables
  readonly portals: readonly { readonly origin: string; readonly issuer: string }[]
}

/** What a production deployment may never do, one sentence per refusal. */
export function productionProblems({ process, portals }: Proposed): readonly string[] {
  if (process.NODE_ENV !== 'production') return []
  const problems: string[] = []
  if (process.KADER_DEMO === '1')
    problems.push('KADER_DEMO=1 mag niet in productie: er zijn geen oefenpersonen toegelaten.')
  if (process.KADER_DAY !== undefined)
    problems.push('KADER_DAY mag niet in productie: daar telt alleen de echte dag.')
  if (process.DATABASE_URL === undefined) {
    problems.push(
      'DATABASE_URL ontbreekt: in productie is een PostgreSQL-server verplicht, de ingebouwde databank is voor oefening.',
    )
  }
  if (process.DATABASE_OWNER_URL === undefined) {
    problems.push(
      'DATABASE_OWNER_URL ontbreekt: in productie bezit een andere rol de tabellen dan die van de gateway.',
    )
  }
  if (portals.some(({ issuer }) => !issuer.startsWith('https://'))) {
    problems.push('KADER_OIDC_ISSUER moet in productie met https:// beginnen.')
  }
  if (portals.some(({ origin }) => !origin.startsWith('https://'))) {
    problems.push('Elke KADER_ORIGIN_… moet in productie met https:// beginnen.')
  }
  return problems
}
