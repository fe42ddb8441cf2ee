import type { Why } from '@kader/domain/shown'
import { readGatewayError } from '@kader/portal-kit/gateway-error'
import type { GatewayCode } from '@kader/portal-kit/gateway-error'
import type { RefusalName } from '@kader/portal-kit/refusals'

type Receipt =
  | { readonly done: true; readonly id?: string | undefined }
  | { readonly done: false; readonly refusal: RefusalName; readonly why?: readonly Why[] | undefined }

export type Answered =
  | Receipt
  | { readonly done: false; readonly failure: GatewayCode; readonly fields: Readonly<Record<string, string>> }

/** How a command ended; what the gateway could not carry out is told like a refusal, it never throws. */
export async function answered(sending: Promise<Receipt>): Promise<Answered> {
  try {
    return await sending
  } catch (error) {
    const { code, fields } = readGatewayError(error)
    return { done: false, failure: code, fields }
  }
}
