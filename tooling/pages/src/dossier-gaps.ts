import type { Capacity } from '@kader/domain/vocabulary/capacities'
import type { Kind } from '@kader/domain/vocabulary/kinds'
import type { Setting } from '@kader/domain/vocabulary/settings'

/** A question that no row of the dossier answers, and where it lies. */
export interface DossierGap {
  readonly question: string
  readonly holders: readonly Capacity[]
  readonly recipients: readonly Capacity[]
  readonly settings: readonly Setting[]
  readonly kinds: readonly Kind[]
  /** The last day on which it is a gap; absent: today. */
  readonly on?: string
  /** The way that does exist, in words; rules between accolades become links. */
  readonly way: string
}

const carers: readonly Capacity[] = ['clb-worker', 'caw-worker', 'ocmw-worker', 'youth-help-worker']
const police: readonly Capacity[] = ['korpschef', 'information-officer', 'police-officer']

/** The dossier's own list of questions to which only the default answers. */
export const dossierGaps: readonly DossierGap[] = [
  {
    question: 'Een medewerker vertelt zijn eigen team wat hij in de LIVC-R hoorde',
    holders: carers,
    recipients: ['own-team'],
    settings: ['after-meeting'],
    kinds: ['SIG', 'CARE', 'MED', 'POL', 'JUD'],
    way: '{E19} voor de afgesproken actie, {G19} voor een vertegenwoordigde collega',
  },
  {
    question:
      'Een hulpverlener vertelt de cliënt zelf wat politie, parket of inlichtingendienst aanbracht, of een risicoscore',
    holders: carers,
    recipients: ['data-subject'],
    settings: ['bilateral'],
    kinds: ['POL', 'JUD', 'TER', 'CLASS', 'RISK'],
    way: 'het verzoek om inzage met zijn afscherming: {E16}, {V10}, {M12}, {P15}',
  },
  {
    question: 'CLB, CAW of OCMW vertelt de ouders iets zonder toestemming',
    holders: ['clb-worker', 'caw-worker', 'ocmw-worker'],
    recipients: ['parent'],
    settings: ['bilateral'],
    kinds: ['RISK', 'SCH', 'ACT', 'ID'],
    way: '{G03} met toestemming; {E15} voor de school',
  },
  {
    question: 'Burgemeester of coördinator brengt in het overleg CARE, MED, TER of JUD aan',
    holders: ['mayor', 'livc-coordinator'],
    recipients: ['livc-participants'],
    settings: ['consultation-livc-r'],
    kinds: ['CARE', 'MED', 'TER', 'JUD'],
    way: 'wie het weet, spreekt zelf; de kaart komt van de politiezetel ({P01})',
  },
  {
    question: 'Arts, CGG of straathoekwerker geeft in het overleg de identiteit',
    holders: ['physician', 'cgg-psychologist', 'street-worker'],
    recipients: ['livc-participants'],
    settings: ['consultation-livc-r'],
    kinds: ['ID'],
    way: 'de soorten die de eigen rij noemt: {W13}, {W22}',
  },
  {
    question: 'CAW deelt in het overleg schoolgegevens',
    holders: ['caw-worker'],
    recipients: ['livc-participants'],
    settings: ['consultation-livc-r'],
    kinds: ['SCH'],
    way: 'de soorten die de eigen rij noemt: {W01}',
  },
  {
    question: 'Arts, CGG, leerkracht of VDAB deelt in het overleg hulpinhoud',
    holders: ['physician', 'cgg-psychologist', 'teacher', 'vdab-counsellor'],
    recipients: ['livc-participants'],
    settings: ['consultation-livc-r'],
    kinds: ['CARE'],
    way: 'de soorten die de eigen rij noemt: {W13}, {E13}, {V01}',
  },
  {
    question: 'OCJ of vertrouwenscentrum, VDAB-partner, gemeentedienst of hulpdienst spreekt in het overleg',
    holders: ['mandated-youth-facility', 'vdab-partner', 'municipal-department', 'emergency-service'],
    recipients: ['livc-participants'],
    settings: ['consultation-livc-r'],
    kinds: ['ID', 'SIG', 'CARE'],
    way: 'nodig de dienst uit die de rijen noemen ({M05})',
  },
  {
    question: 'Een agent, OCJ of vertrouwenscentrum of VDAB-partner meldt een persoon aan',
    holders: ['police-officer', 'mandated-youth-facility', 'vdab-partner'],
    recipients: ['mayor', 'livc-coordinator'],
    settings: ['case-registration'],
    kinds: ['ID', 'SIG'],
    way: 'via korpschef of information officer, of de dienst die genoemd is ({G16})',
  },
  {
    question: 'Een dienst antwoordt de burgemeester op zijn vraag voor de caselijst',
    holders: ['clb-worker', 'caw-worker', 'teacher', 'vdab-counsellor'],
    recipients: ['mayor'],
    settings: ['information-request'],
    kinds: ['ID', 'SIG'],
    way: 'de aanmelding: {G16}',
  },
  {
    question: 'Een leerkracht geeft de politie schoolgegevens',
    holders: ['teacher'],
    recipients: police,
    settings: ['bilateral'],
    kinds: ['SCH'],
    way: 'het CLB: {E10}',
  },
  {
    question: 'De politie toont de burgemeester de informatiekaart vóór 1 oktober 2024',
    holders: ['korpschef', 'information-officer'],
    recipients: ['mayor'],
    settings: ['bilateral'],
    kinds: ['TER'],
    on: '2024-09-30',
    way: 'sindsdien {P12}; in het overleg {P01}',
  },
  {
    question: 'De politie geeft een CLB of een arts een signaal',
    holders: police,
    recipients: ['clb-worker', 'physician'],
    settings: ['bilateral'],
    kinds: ['SIG'],
    way: 'het overleg: {P02}',
  },
  {
    question: 'Het parket spreekt buiten het overleg met school, VDAB of CAW',
    holders: ['prosecutor'],
    recipients: ['teacher', 'vdab-counsellor', 'caw-worker'],
    settings: ['bilateral'],
    kinds: ['JUD', 'SIG', 'ID'],
    way: 'het overleg: {J01}',
  },
  {
    question: 'Een gemeentelijke vertegenwoordiger brieft wie hij vertegenwoordigt',
    holders: ['prevention-worker', 'mayor'],
    recipients: ['represented-colleague'],
    settings: ['representation'],
    kinds: ['SIG', 'ACT'],
    way: 'de vertegenwoordiger neemt zelf deel; {G19} noemt enkel federale en Vlaamse diensten',
  },
  {
    question: 'De burgemeester als wie een noodtoestand moet afwenden',
    holders: ['clb-worker', 'caw-worker', 'teacher'],
    recipients: ['mayor'],
    settings: ['emergency'],
    kinds: ['SIG', 'ID', 'CARE'],
    way: 'de politie op 101 ({G04}), die de burgemeester inlicht ({P08})',
  },
  {
    question: 'Een gemeentedienst meldt intern aan een overste',
    holders: ['municipal-department'],
    recipients: ['own-team'],
    settings: ['bilateral'],
    kinds: ['SIG', 'ID'],
    way: 'de juridische dienst; niet voor wat in de LIVC-R is gehoord',
  },
]
