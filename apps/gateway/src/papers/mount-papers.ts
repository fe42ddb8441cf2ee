import { accessByCategory, jointArrangement, type PaperGiven } from '@kader/documents/agreement-papers'
import { processingRegister } from '@kader/documents/processing-register'
import { typeset, TypesettingBusyError } from '@kader/documents/typeset'
import { AgreementPaperAnswer } from '@kader/domain/answers/agreement'
import { type AgreementPaper, OpenPaper } from '@kader/domain/commands/agreement'
import type { GatewayContext } from '@kader/exchange/procedures/context'
import { norms } from '@kader/secrecy-rules'
import { TRPCError } from '@trpc/server'
import type { FastifyInstance } from 'fastify'
import type { Environment } from '../env.ts'
import { refuse } from '../errors.ts'
import { contextOf, type ContractParts, type Mount } from '../contract-mount.ts'
import { askForSession } from '../mounts.ts'
import { checkFetchSite } from '../origin-check.ts'

const pdf = 'application/pdf'

/** Every file that can be kept, how it is made, and of which paper: a file that is not here does not exist. */
const files: Readonly<
  Record<
    string,
    {
      readonly paper: AgreementPaper
      readonly type: string
      readonly make: (given: PaperGiven) => Promise<Uint8Array> | Uint8Array
    }
  >
> = {
  'joint-arrangement.pdf': {
    paper: 'joint-arrangement',
    type: pdf,
    make: (given) => typeset(jointArrangement(given)),
  },
  'access-list.pdf': { paper: 'access-list', type: pdf, make: (given) => typeset(accessByCategory(given)) },
  'processing-register.xlsx': {
    paper: 'processing-register',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: (given) => processingRegister(given, 'xlsx'),
  },
  'processing-register.ods': {
    paper: 'processing-register',
    type: 'application/vnd.oasis.opendocument.spreadsheet',
    make: (given) => processingRegister(given, 'ods'),
  },
}

export type PaperParts = ContractParts & { readonly environment: Pick<Environment, 'demo'> }

/**
 * `/<portal>/papers/<file>?version=<id>`: what the procedure of this portal answers to this person, as a file. Nothing
 * is read here: asking the procedure is what reads, and what is logged before a byte goes out.
 */
export async function mountPapers(server: FastifyInstance, mount: Mount, parts: PaperParts): Promise<void> {
  if (!('agreements.openPaper' in mount.router._def.procedures)) return
  await server.register(
    async (scope) => {
      scope.addHook('preHandler', checkFetchSite)
      scope.addHook('preHandler', askForSession(mount.portal, parts))
      scope.setNotFoundHandler((request, reply) => refuse(request, reply, 'absent'))
      scope.get<{ Params: { file: string }; Querystring: { version?: string } }>(
        '/:file',
        async (request, reply) => {
          const file = Object.hasOwn(files, request.params.file) ? files[request.params.file] : undefined
          const asked = OpenPaper.safeParse({ id: request.query.version, paper: file?.paper })
          if (request.session === null || file === undefined || !asked.success)
            return refuse(request, reply, 'absent')
          const context = contextOf(mount.portal, request.session.held.mandate, parts)
          try {
            const paper = await open(mount, context, asked.data)
            const made = await file.make({
              paper,
              day: context.today,
              practice: parts.environment.demo,
              norm,
            })
            return await reply
              .header('cache-control', 'no-store')
              .header(
                'content-disposition',
                `attachment; filename="${nameOf(request.params.file, paper.version.number, parts.environment.demo)}"`,
              )
              .type(file.type)
              .send(Buffer.from(made))
          } catch (error) {
            if (error instanceof TypesettingBusyError) return refuse(request, reply, 'unavailable')
            if (error instanceof TRPCError && error.code === 'NOT_FOUND')
              return refuse(request, reply, 'absent')
            throw error
          }
        },
      )
    },
    { prefix: '/papers' },
  )
}

async function open(
  { router }: Mount,
  context: GatewayContext,
  asked: OpenPaper,
): Promise<AgreementPaperAnswer> {
  const caller = router.createCaller(context) as {
    readonly agreements: { openPaper(asked: OpenPaper): Promise<unknown> }
  }
  return AgreementPaperAnswer.parse(await caller.agreements.openPaper(asked))
}

function norm(code: string) {
  return norms.find(({ id }) => id === code)
}

function nameOf(file: string, version: number, practice: boolean): string {
  const [name, ending] = file.split('.')
  return `kader-${name ?? file}-v${version}${practice ? '-oefening' : ''}.${ending ?? ''}`
}
