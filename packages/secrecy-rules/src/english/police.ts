const feedback =
  'If all effective participants consent by name, the police may send a feedback fiche: the follow-up, without secrets.'

export const police = {
  E17: 'Outside the consultation the police communicate no police information about a pupil to a school or CLB.',
  E18: 'In a serious and immediate danger to this school the police may communicate the minimum that protects it. The magistrate is informed.',
  W15: 'In a joint intervention the police may tell the emergency service what is strictly needed to work safely.',
  W16: 'Outside the consultation the police communicate no police information to a carer.',
  P04a: feedback,
  P04b: feedback,
  P07a: 'The police may give the mayor the judicial information the mayor needs, with permission of the public prosecutor’s office and without harm to the investigation.',
  P07b: 'In a serious and immediate danger the police may tell the mayor what is needed to protect people.',
  P08: 'The police inform the mayor about public order, if a measure can follow from it.',
  P09: 'The police inform the public prosecutor’s office at once of what matters to the courts, but not of secrets they heard in the LIVC-R only.',
  P13: 'The record of the T.E.R. database does not go to services that have no access to it.',
  P14a: 'A list of names does not go to whoever is not a public authority, and not to the group.',
  P14b: 'A list of names may go to a public authority with an explicit purpose in law and a short retention term, after the evaluation required by law.',
} as const
