/** Where a signal, a case, an invitation or a consultation stands. */
export const status = {
  signal: {
    draft: 'Ontwerp',
    registered: 'Aangemeld',
  },
  case: {
    registered: 'Aangemeld',
    triage: 'In onderzoek',
    refused: 'Niet opgenomen',
    listed: 'Op de caselijst',
    closed: 'Afgesloten',
  },
  invitation: {
    sent: 'Wacht op antwoord',
    accepted: 'Komt',
    declined: 'Komt niet',
    represented: 'Vertegenwoordigd',
  },
  consultation: {
    invited: 'Uitgenodigd',
    open: 'Bezig',
    closed: 'Gesloten',
    held: 'Aangehouden',
  },
  declineReason: {
    'secrecy-doubt': 'Twijfel over de geheimhouding',
    capacity: 'Geen tijd of mensen',
    'no-client': 'Deze persoon is bij ons niet gekend',
    principle: 'Uit principe',
    other: 'Een andere reden',
  },
  age: {
    'under-12': 'Jonger dan 12 jaar',
    '12-17': '12 tot en met 17 jaar',
    adult: '18 jaar of ouder',
    unknown: 'Leeftijd niet bekend',
  },
} as const
