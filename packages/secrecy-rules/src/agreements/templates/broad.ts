import { care, organisers, policeSeats, schools, socialPartners } from './groups.ts'
import { answersPeople, finality } from './shared-texts.ts'
import type { AgreementTemplate } from './template.ts'

/** A broad cell, with the justice house and VDAB at the table. */
export const broadTemplate: AgreementTemplate = {
  id: 'broad',
  title: 'Overeenkomst van een brede cel, met justitiehuis en VDAB',
  about:
    'Ook het justitiehuis en de VDAB nemen deel. Wat van het gerecht komt, blijft bij wie het nodig heeft; de VDAB hoort enkel wat zijn actie vraagt.',
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
    'justice-assistant',
    'vdab-counsellor',
  ],
  lines: [
    {
      name: 'l1',
      effect: 'shared',
      holders: ['clb-worker', 'caw-worker', 'ocmw-worker', 'vdab-counsellor'],
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
      holders: ['justice-assistant', 'vdab-counsellor'],
      kinds: ['ID', 'SIG'],
      recipients: [...organisers, ...policeSeats],
      settings: ['consultation-livc-r'],
      purposes: ['prevent-terrorism'],
      threshold:
        'Justitiehuis en VDAB zeggen aan tafel wat nodig is voor het traject, met respect voor hun opdrachtgever.',
    },
    {
      name: 'l3',
      effect: 'closed',
      holders: ['justice-assistant', ...policeSeats],
      kinds: ['JUD'],
      recipients: ['vdab-counsellor', 'teacher', 'school-director', 'clb-worker'],
      settings: ['consultation-livc-r'],
      purposes: ['prevent-terrorism'],
      threshold:
        'Gerechtelijke informatie hoort niet thuis in de klas of in het dossier van een werkzoekende.',
    },
    {
      name: 'l4',
      effect: 'closed',
      holders: [...schools, ...socialPartners, ...care],
      kinds: ['CARE', 'MED', 'RISK'],
      recipients: ['vdab-counsellor'],
      settings: ['consultation-livc-r'],
      purposes: ['prevent-terrorism'],
      threshold: 'De VDAB hoort welke actie gevraagd wordt, niet waarom iemand hulp krijgt.',
    },
  ],
}
