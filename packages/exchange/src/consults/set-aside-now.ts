import type { Id } from '@kader/domain/id'
import type { Working } from '../procedures/session.ts'

/** Who waits outside now: what is said or minuted meanwhile is not for them, also not later. */
export async function setAsideNow({ ports }: Pick<Working, 'ports'>, consultation: Id): Promise<Id[]> {
  return (await ports.shelf('attendance').where({ consultation, aside: true })).map(({ facts }) => facts.mandate)
}
