import type { Clearance } from '@kader/domain/mandate'
import type { HolderCapacity } from '@kader/domain/vocabulary/capacities'
import type { Portal } from '@kader/domain/vocabulary/portals'

/** The services of Oefenstad, a municipality that does not exist. */
export const services = {
  clb: 'CLB Oefenstad',
  atheneum: 'Atheneum Oefenstad',
  caw: 'CAW De Brug',
  ocmw: 'OCMW Oefenstad',
  vdab: 'VDAB Oefenstad',
  police: 'PZ Oefenstad',
  municipality: 'Gemeente Oefenstad',
  oversight: 'Toezicht Oefenstad',
} as const
export type ServiceKey = keyof typeof services

export const cellName = 'LIVC-R Oefenstad'
/** Where the supervisor works: public registers, never a cell. */
export const registerName = 'Openbaar register'

export type DemoPerson = {
  /** The name by which the development identity provider knows them. */
  readonly subject: string
  readonly name: string
  /** What they call themselves, in Dutch. */
  readonly role: string
  readonly portal: Portal
  readonly capacity: HolderCapacity
  readonly service: ServiceKey
  readonly clearance: Clearance
  /** What they are there for in the story, in one sentence. */
  readonly part: string
}

/** Everybody is invented; no real person, ever. */
export const people: readonly DemoPerson[] = [
  {
    subject: 'clb-els',
    name: 'Els Vermeulen',
    role: 'CLB-medewerker',
    portal: 'education',
    capacity: 'clb-worker',
    service: 'clb',
    clearance: 'none',
    part: 'Zij maakt zich zorgen over een leerling en vraagt wat ze mag delen.',
  },
  {
    subject: 'clb-joris',
    name: 'Joris Claes',
    role: 'CLB-medewerker',
    portal: 'education',
    capacity: 'clb-worker',
    service: 'clb',
    clearance: 'none',
    part: 'Haar collega van hetzelfde CLB. Hij is niet uitgenodigd op het overleg.',
  },
  {
    subject: 'school-hilde',
    name: 'Hilde Maes',
    role: 'Directeur',
    portal: 'education',
    capacity: 'school-director',
    service: 'atheneum',
    clearance: 'none',
    part: 'Zij leidt de school van de leerling.',
  },
  {
    subject: 'caw-samira',
    name: 'Samira El Amrani',
    role: 'CAW-begeleider',
    portal: 'welfare',
    capacity: 'caw-worker',
    service: 'caw',
    clearance: 'none',
    part: 'Zij begeleidt het gezin en bewaakt haar beroepsgeheim.',
  },
  {
    subject: 'ocmw-tom',
    name: 'Tom Peeters',
    role: 'Maatschappelijk werker',
    portal: 'welfare',
    capacity: 'ocmw-worker',
    service: 'ocmw',
    clearance: 'none',
    part: 'Hij zit in de cel, maar niet aan deze tafel.',
  },
  {
    subject: 'vdab-koen',
    name: 'Koen Wouters',
    role: 'Bemiddelaar',
    portal: 'vdab',
    capacity: 'vdab-counsellor',
    service: 'vdab',
    clearance: 'none',
    part: 'Hij helpt de oudste zoon aan werk en voert een afgesproken actie uit.',
  },
  {
    subject: 'police-nadia',
    name: 'Nadia Jacobs',
    role: 'Information officer',
    portal: 'police',
    capacity: 'information-officer',
    service: 'police',
    clearance: 'secret',
    part: 'Met machtiging "geheim": zij brengt de informatiekaart.',
  },
  {
    subject: 'police-bart',
    name: 'Bart Smets',
    role: 'Inspecteur',
    portal: 'police',
    capacity: 'police-officer',
    service: 'police',
    clearance: 'none',
    part: 'Zonder machtiging "geheim": hij krijgt niets van het overleg te zien.',
  },
  {
    subject: 'city-marc',
    name: 'Marc De Wilde',
    role: 'Burgemeester',
    portal: 'municipality',
    capacity: 'mayor',
    service: 'municipality',
    clearance: 'none',
    part: 'Als burgemeester beslist hij wie op de caselijst staat.',
  },
  {
    subject: 'city-lien',
    name: 'Lien Goossens',
    role: 'LIVC-coördinator',
    portal: 'municipality',
    capacity: 'livc-coordinator',
    service: 'municipality',
    clearance: 'none',
    part: 'Zij nodigt uit, leidt het overleg en volgt de acties op.',
  },
  {
    subject: 'oversight-anke',
    name: 'Anke Willems',
    role: 'Toezichthouder',
    portal: 'oversight',
    capacity: 'oversight-body',
    service: 'oversight',
    clearance: 'none',
    part: 'Zij controleert achteraf het logboek, zonder ooit een dossier te zien.',
  },
]

/** Nobody receives there: the domain is reserved for examples. */
export function mailOf({ subject }: Pick<DemoPerson, 'subject'>): string {
  return `${subject}@oefenstad.example`
}

/** The portals in the order in which the story passes them. */
export const portalsOfTheStory = [
  'education',
  'welfare',
  'vdab',
  'police',
  'municipality',
  'oversight',
] as const satisfies readonly Portal[]

export function peopleOf(portal: Portal): readonly DemoPerson[] {
  return people.filter((person) => person.portal === portal)
}
