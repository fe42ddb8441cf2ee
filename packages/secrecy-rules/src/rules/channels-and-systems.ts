import type { Rule } from '../rule.ts'
import { allBut, everyHolder, everyone, seats } from '../sets/capacities.ts'
import { secretKinds, secretKindsBut } from '../sets/kinds.ts'
import { everyPurpose } from '../sets/purposes.ts'

const operation = {
  norms: ['gbw-8-10', 'avg-26-35'],
  validFrom: '2018-09-05',
  obligations: ['O-LOG', 'O-LISTACCESS'],
  confidence: 'MIXED',
} as const
const toSupplier = {
  recipients: ['it-supplier'],
  settings: ['system-operation'],
  purposes: everyPurpose,
} as const

/** Private channels, and those who run the systems. */
export const channelsAndSystems: readonly Rule[] = [
  {
    id: 'X06',
    effect: 'prohibit',
    norms: ['avg-26-35', 'wet-458ter-2026-3', 'decr-458ter-2023'],
    validFrom: '2018-05-25',
    when: {
      holders: seats,
      recipients: everyone,
      settings: ['private-channel'],
      kinds: secretKinds,
      purposes: everyPurpose,
    },
    obligations: ['O-LOG'],
    confidence: 'MIXED',
    sentence: 'Over een dossier spreekt u niet via WhatsApp, privémail of een eigen toestel.',
  },
  {
    ...operation,
    id: 'X07a',
    effect: 'prohibit',
    when: { ...toSupplier, holders: everyHolder, kinds: secretKinds },
    unless: ['C-PROC'],
    sentence:
      'Een leverancier krijgt geen gegevens te zien zonder noodzaak, contract en plaats op de toegangslijst.',
    alternatives: ['X07b'],
  },
  {
    ...operation,
    id: 'X07b',
    effect: 'permit',
    when: {
      ...toSupplier,
      holders: allBut(everyHolder, 'former-participant'),
      kinds: secretKindsBut('CLASS'),
    },
    requires: ['C-PROC'],
    exceptionTo: ['G01', 'X07'],
    sentence:
      'Een leverancier mag gegevens zien voor zover het beheer dat vraagt, met een contract en op de toegangslijst.',
  },
]
