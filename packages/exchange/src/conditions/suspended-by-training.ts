import type { Facts } from '@kader/domain/content/all-records'
import type { Id } from '@kader/domain/id'
import { lastDayToTrain, suspendedByTraining } from '@kader/domain/lifecycle/training'
import type { LocalDate } from '@kader/domain/local-date'
import type { Mandate } from '@kader/domain/mandate'
import type { Certificate } from '@kader/domain/training'
import type { Ports } from '../ports/transactions.ts'
import { loadCertificates, loadRequirements, loadTrainings } from '../trainings/load-trainings.ts'

/** Whether a training that a function requires suspends a mandate; reads each register once for a whole request. */
export function trainingSuspensionsIn(ports: Ports): (mandate: Mandate, day: LocalDate) => Promise<boolean> {
  const required = new Map<Id, Promise<readonly Facts<'training-requirement'>[]>>()
  const shown = new Map<Id, Promise<readonly Certificate[]>>()
  const loaded: { trainings?: Promise<readonly Facts<'training'>[]> } = {}
  return async (mandate, day) => {
    if (mandate.cell === undefined) return false
    const found = required.get(mandate.cell) ?? loadRequirements(ports, mandate.cell)
    required.set(mandate.cell, found)
    const requirements = (await found).filter((one) => lastDayToTrain(one, mandate) !== undefined)
    if (requirements.length === 0) return false
    const trainings = await (loaded.trainings ??= loadTrainings(ports))
    const certificates = shown.get(mandate.person) ?? loadCertificates(ports, mandate.person, trainings)
    shown.set(mandate.person, certificates)
    return suspendedByTraining(mandate, { trainings, certificates: await certificates, requirements }, day)
  }
}
