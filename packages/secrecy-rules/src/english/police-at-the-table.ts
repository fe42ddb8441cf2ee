const table = 'The police may tell in the LIVC-R what is needed about a person on the case list.'
const judicial =
  'Judicial information the police share in the LIVC-R only with permission of the public prosecutor’s office and if nothing and nobody is harmed.'

export const policeAtTheTable = {
  P01a: 'You were allowed to communicate the information card of a person on the case list, if the category existed on that day.',
  P01b: 'You may communicate the information card of a validated person on the case list. You do not have to. The card goes into no file and is not shown to the person.',
  P01c: 'The information card does not go into the common file.',
  P02a: table,
  P02b: table,
  P03a: judicial,
  P03b: judicial,
  P10: 'Classified information does not come to the table: not everyone is cleared for it.',
  P16a: 'Without a “secret” clearance you do not communicate the information card. The chief of police or the information officer can.',
  P16b: 'Without a “secret” clearance you have no seat in the LIVC-R. Your chief of police or information officer speaks.',
} as const
