import type { Facts } from '@kader/domain/content/all-records'
import type { Id } from '@kader/domain/id'
import { certificatesOf } from '@kader/domain/lifecycle/training'
import type { Certificate } from '@kader/domain/training'
import type { Ports } from '../ports/transactions.ts'

/** Every training that can be reached here, without its words. */
export async function loadTrainings({ shelf }: Pick<Ports, 'shelf'>): Promise<readonly Facts<'training'>[]> {
  return (await shelf('training').where({})).map(({ facts }) => facts)
}

/** Who registered and who gave up, in that order. */
export async function loadSteps({ shelf }: Pick<Ports, 'shelf'>, training: Id): Promise<readonly Facts<'enrolment'>[]> {
  return (await shelf('enrolment').where({ training })).map(({ facts }) => facts)
}

export async function loadResults({ shelf }: Pick<Ports, 'shelf'>, training: Id): Promise<readonly Facts<'training-result'>[]> {
  return (await shelf('training-result').where({ training })).map(({ facts }) => facts)
}

export async function loadRequirements({ shelf }: Pick<Ports, 'shelf'>, cell: Id): Promise<readonly Facts<'training-requirement'>[]> {
  return (await shelf('training-requirement').where({ cell })).map(({ facts }) => facts)
}

/** What one person can show; what was written by whoever could not give it is nothing. */
export async function loadCertificates(ports: Ports, person: Id, trainings: readonly Facts<'training'>[]): Promise<readonly Certificate[]> {
  const own = (await ports.mandates.ofPerson(person)).map(({ id }) => id)
  const results = (await ports.shelf('training-result').where({ person })).map(({ facts }) => facts)
  return certificatesOf(person, { trainings, results, own })
}
