import { organisers, policeSeats, schools, socialPartners } from './groups.ts'
import { answersPeople, finality } from './shared-texts.ts'
import type { AgreementTemplate } from './template.ts'

/** With OCMW, CAW, schools and CLB: they sit at the table, and what they hear of each other stays among them. */
export const socialPartnersTemplate: AgreementTemplate = {
  id: 'social-partners',
  title: 'Overeenkomst met de sociale partners',
  about:
    'OCMW, CAW, scholen en CLB zitten mee aan tafel. Zij melden zorgen aan; medische gegevens gaan niet naar de school of de VDAB.',
  finality,
  answersPeople,
  retentionMonths: 60,
  parties: [
    ...organisers,
    'prevention-worker',
    ...policeSeats,
    'ocmw-worker',
    'caw-worker',
    'clb-worker',
    'school-director',
  ],
  lines: [
    {
      name: 'l1',
      effect: 'shared',
      holders: ['clb-worker', 'caw-worker', 'ocmw-worker'],
      kinds: ['ID', 'SIG'],
      recipients: organisers,
      settings: ['case-registration'],
      purposes: ['prevent-terrorism'],
      threshold:
        'Een dienst meldt aan als eigen begeleiding niet meer volstaat en een collega met ervaring dat mee bekeek.',
    },
    {
      name: 'l2',
      effect: 'shared',
      holders: ['clb-worker', 'caw-worker', 'ocmw-worker'],
      kinds: ['SIG'],
      recipients: [...organisers, 'prevention-worker', ...policeSeats],
      settings: ['consultation-livc-r'],
      purposes: ['prevent-terrorism'],
      threshold:
        'Aan tafel zegt elke dienst wat zij zelf zag en wat daarvan nodig is. Wie liever zwijgt, zwijgt.',
    },
    {
      name: 'l3',
      effect: 'closed',
      holders: [...schools, ...socialPartners],
      kinds: ['MED'],
      recipients: ['teacher', 'school-director', 'vdab-counsellor'],
      settings: ['consultation-livc-r'],
      purposes: ['prevent-terrorism'],
      threshold: 'Een medisch gegeven helpt school en VDAB niet in hun opdracht. Zij horen het niet.',
    },
    {
      name: 'l4',
      effect: 'only-if',
      unless: ['C-CONSENT'],
      holders: ['clb-worker'],
      kinds: ['MED'],
      recipients: policeSeats,
      settings: ['consultation-livc-r'],
      purposes: ['prevent-terrorism'],
      threshold: 'De politie hoort een medisch gegeven enkel als wie het toevertrouwde daarmee instemt.',
    },
  ],
}
