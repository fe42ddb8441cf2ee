import type { Rule } from '../rule.ts'
import { school } from '../sets/capacities.ts'
import { flemishTable } from '../sets/norms.ts'
import { flemishSeat, tableObligations } from './flemish-seat.ts'

const obligations = tableObligations

/** Flemish services at the table of the LIVC-R: education, welfare, health, employment. */
export const consultationSeats: readonly Rule[] = [
  ...flemishSeat({
    ids: ['E01a', 'E01b'],
    holders: ['clb-worker'],
    kinds: ['SIG', 'CARE', 'SCH', 'ID', 'EXISTENCE'],
    norms: [...flemishTable, 'clb-8'],
    obligations,
    confidence: 'MIXED',
    sentence:
      'Als CLB-medewerker mag u in de LIVC-R vertellen wat nodig is over een persoon op de caselijst. U kiest zelf of u spreekt en wat u zegt. Licht de leerling of de ouders liefst in.',
  }),
  ...flemishSeat({
    ids: ['E01c', 'E01d'],
    holders: ['clb-worker'],
    kinds: ['MED'],
    also: ['C-INDISP'],
    norms: [...flemishTable, 'clb-8'],
    obligations,
    confidence: 'MIXED',
    sentence: 'Een medisch gegeven deelt u in de LIVC-R enkel als het onmisbaar is, en dan het minimum.',
  }),
  ...flemishSeat({
    ids: ['E13a', 'E13b'],
    holders: school,
    kinds: ['SIG', 'SCH', 'ID', 'EXISTENCE'],
    norms: [...flemishTable, 'school-discretie'],
    obligations,
    confidence: 'MIXED',
    sentence:
      'Als school mag u in de LIVC-R vertellen wat nodig is over een leerling op de caselijst. De directie stemt af met het schoolbestuur.',
  }),
  ...flemishSeat({
    ids: ['W01a', 'W01b'],
    holders: ['caw-worker'],
    kinds: ['SIG', 'CARE', 'ID', 'ACT', 'EXISTENCE'],
    norms: [...flemishTable, 'caw'],
    obligations,
    confidence: 'MIXED',
    sentence:
      'Als CAW-begeleider mag u in de LIVC-R vertellen wat nodig is over een persoon op de caselijst. U kiest zelf of u spreekt en wat u zegt.',
  }),
  ...flemishSeat({
    ids: ['W09a', 'W09b'],
    holders: ['youth-help-worker'],
    kinds: ['SIG', 'CARE', 'ID', 'EXISTENCE'],
    norms: [...flemishTable, 'ijh-7', 'jb-77'],
    obligations,
    confidence: 'CONTESTED',
    contested: ['Q-15'],
    sentence:
      'Als jeugdhulpverlener mag u in de LIVC-R vertellen wat nodig is, nadat het belang van de minderjarige is gewogen. Vraag zoveel mogelijk instemming.',
  }),
  ...flemishSeat({
    ids: ['W13a', 'W13b'],
    holders: ['physician', 'cgg-psychologist'],
    kinds: ['SIG', 'RISK', 'EXISTENCE'],
    norms: [...flemishTable, 'ggz-arts'],
    obligations,
    confidence: 'CONTESTED',
    contested: ['Q-10'],
    sentence:
      'Als arts of psycholoog mag u in de LIVC-R signalen en een functioneel advies geven. Kies een advies boven een diagnose en licht de patiënt in waar dat veilig kan.',
  }),
  ...flemishSeat({
    ids: ['W13c', 'W13d'],
    holders: ['physician', 'cgg-psychologist'],
    kinds: ['MED'],
    also: ['C-INDISP'],
    norms: [...flemishTable, 'ggz-arts'],
    obligations,
    confidence: 'CONTESTED',
    contested: ['Q-10'],
    sentence:
      'Een medisch gegeven deelt u in de LIVC-R enkel als het onmisbaar is. Volstaat een functioneel advies, geef dan dat.',
  }),
  ...flemishSeat({
    ids: ['W22a', 'W22b'],
    holders: ['street-worker'],
    kinds: ['SIG', 'EXISTENCE'],
    norms: flemishTable,
    obligations,
    confidence: 'MIXED',
    sentence:
      'Als straathoekwerker of vrijwilliger mag u in de LIVC-R signalen geven over een persoon op de caselijst. U kiest zelf of u spreekt.',
  }),
  ...flemishSeat({
    ids: ['V01a', 'V01b'],
    holders: ['vdab-counsellor'],
    kinds: ['JOB', 'SIG', 'ID', 'ACT', 'EXISTENCE'],
    norms: [...flemishTable, 'vdab-2004'],
    obligations,
    confidence: 'MIXED',
    sentence:
      'Als VDAB-bemiddelaar mag u in de LIVC-R vertellen wat nodig is over een werkzoekende op de caselijst. U kiest zelf of u spreekt en wat u zegt.',
  }),
]
