export const confiderAndDanger = {
  G03a: 'You may share this with the person you named, if whoever confided it to you consents freely and well informed. Consent can always be withdrawn and does not cover the secrets of others.',
  G03b: 'You may share medical data with consent, but no more than the recipient needs.',
  G04: 'In a certain, serious and immediate danger you may tell the strict minimum to whoever can avert it, such as the police on 101. Write down your reasons.',
  G05: 'You may report an offence from the statutory list against a minor or a vulnerable person to the public prosecutor (procureur des Konings), and to the prosecutor only.',
  G06: 'This right to speak exists only towards the public prosecutor (procureur des Konings), towards nobody else.',
  G07: 'Radicalisation and terrorism are not on the list of offences for which this right to speak exists.',
  G08: 'Whoever is called as a witness before a court or a parliamentary committee of inquiry may speak. It is a right, not a duty.',
} as const
