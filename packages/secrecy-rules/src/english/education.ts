export const education = {
  E02: 'As a CLB worker you do not tell the police what a pupil confided to you, even if they ask, as long as there is no immediate danger.',
  E03: 'If a pupil is leaving tonight or an attack is imminent, you may report the strict minimum to the police or the public prosecutor. First consult your team if there is time.',
  E04: 'You may pass on to the school what is needed for the guidance, if the pupil who is capable, or otherwise the parents, consent.',
  E05: 'Without consent you do not tell the school what the pupil said to you in confidence.',
  E06: 'You may report a worrying situation of a minor (verontrustende situatie) to the OCJ or the confidential centre (vertrouwenscentrum), also without consent.',
  E09: 'The mayor may ask you something, but outside the consultation that question does not lift your professional secrecy.',
  E10: 'You may tell your CLB what is relevant to the guidance of this pupil.',
  E11: 'In an acute threat you may warn the police. Report facts, no opinion or belief, and inform your head.',
  E12: 'Other clothes, a beard or praying more often you do not report to the police. Discuss your concern within the school or with the CLB.',
  E14: 'If you are a public official and learned of an offence in your office, you may report it to the public prosecutor. A concern or an opinion is not an offence.',
} as const
