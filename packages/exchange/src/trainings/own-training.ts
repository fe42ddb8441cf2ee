import type { Facts } from '@kader/domain/content/all-records'
import type { Id } from '@kader/domain/id'
import { organises } from '@kader/domain/lifecycle/training'
import type { Working } from '../procedures/session.ts'

/** A training that one organises, or that one may be refused for not being an organiser at all; another's is absent. */
export async function ownTraining({ ports, mandate, absent }: Working, id: Id): Promise<Facts<'training'>> {
  const training = (await ports.shelf('training').byId(id))?.facts
  if (training === undefined) return absent()
  const may = organises(training, mandate)
  return !may.ok && may.refusal === 'not-yours-to-change' ? absent() : training
}
