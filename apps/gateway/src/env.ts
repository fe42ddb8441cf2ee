import type { LocalDate } from '@kader/domain/local-date'
import { Portal } from '@kader/domain/vocabulary/portals'
import { portalVariables, ProcessVariables, productionProblems } from './environment-rules.ts'

type Variables = Readonly<Record<string, string | undefined>>

/** One portal as this deployment knows it: where its pages live and which client it is at which identity provider. */
export type PortalDeployment = {
  readonly origin: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

export type Environment = {
  readonly mode: ProcessVariables['NODE_ENV']
  readonly host: string
  readonly port: number
  readonly dataFolder: string
  readonly demo: boolean
  /** A fixed day `YYYY-MM-DD` (Europe/Brussels) for practice; absent means the real clock. */
  readonly day: LocalDate | undefined
  readonly logLevel: ProcessVariables['KADER_LOG']
  /** Absent means the embedded database, which production refuses. */
  readonly databaseUrl: string | undefined
  /** The role that owns the tables and migrates; absent means that `databaseUrl` does. */
  readonly databaseOwnerUrl: string | undefined
  /** The mail server for notices without content; absent means that notices stay in the portals. */
  readonly smtp: string | undefined
  readonly mailFrom: string
  /** Seconds between two rounds of notices; 0 means none. */
  readonly noticesEvery: number
  readonly portals: Readonly<Record<Portal, PortalDeployment>>
}

/** Says in plain words, one sentence per variable, why the gateway does not start. */
export class EnvironmentError extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(['De gateway start niet:', ...problems.map((problem) => `- ${problem}`)].join('\n'))
    this.name = 'EnvironmentError'
    this.problems = problems
  }
}

const developmentOrigins: Readonly<Record<Portal, string>> = {
  police: 'http://localhost:4301',
  welfare: 'http://localhost:4302',
  education: 'http://localhost:4303',
  vdab: 'http://localhost:4304',
  municipality: 'http://localhost:4305',
  oversight: 'http://localhost:4306',
}

function readPortal(portal: Portal, variables: Variables) {
  const suffix = portal.toUpperCase()
  return portalVariables(suffix).safeParse({
    origin: variables[`KADER_ORIGIN_${suffix}`] ?? developmentOrigins[portal],
    issuer:
      variables[`KADER_OIDC_ISSUER_${suffix}`] ?? variables['KADER_OIDC_ISSUER'] ?? 'http://localhost:4320',
    clientId: variables[`KADER_OIDC_CLIENT_${suffix}`] ?? `kader-${portal}`,
    clientSecret: variables[`KADER_OIDC_SECRET_${suffix}`],
  })
}

/** Reads and judges every variable at once. @throws EnvironmentError with all problems together. */
export function readEnvironment(variables: Variables): Environment {
  const general = ProcessVariables.safeParse(variables)
  const perPortal = Portal.options.map((portal) => ({
    portal,
    read: readPortal(portal, variables),
  }))
  const problems = [general, ...perPortal.map(({ read }) => read)].flatMap(
    (read) => read.error?.issues.map((issue) => issue.message) ?? [],
  )
  if (!general.success) throw new EnvironmentError(problems)
  const deployments = perPortal.flatMap(({ portal, read }) =>
    read.success ? [{ portal, ...read.data }] : [],
  )
  problems.push(...productionProblems({ process: general.data, portals: deployments }))
  if (problems.length > 0) throw new EnvironmentError(problems)
  return {
    mode: general.data.NODE_ENV,
    host: general.data.KADER_HOST,
    port: general.data.KADER_PORT,
    dataFolder: general.data.KADER_DATA,
    demo: general.data.KADER_DEMO === '1',
    day: general.data.KADER_DAY,
    logLevel: general.data.KADER_LOG,
    databaseUrl: general.data.DATABASE_URL,
    databaseOwnerUrl: general.data.DATABASE_OWNER_URL,
    smtp: general.data.KADER_SMTP,
    mailFrom: general.data.KADER_MAIL_FROM,
    noticesEvery: general.data.KADER_NOTICES_EVERY,
    portals: Object.fromEntries(
      deployments.map(({ portal, ...deployment }) => [portal, deployment]),
    ) as Record<Portal, PortalDeployment>,
  }
}
