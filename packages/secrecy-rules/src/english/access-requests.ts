export const accessRequests = {
  E15: 'You give the pupil, or the parents, the pupil’s own school data, with the data of others masked.',
  E16: 'What comes from the police or from the LIVC-R you do not hand over, and you do not say that it exists either. Refer to your data protection officer and to the supervisory authority.',
  V10a: 'You give the job seeker his own file, with the data of others masked.',
  V10b: 'What comes from the police, an intelligence service or the LIVC-R you do not give and do not mention.',
  P15: 'The police give no direct access. The person concerned turns to the supervisory body for police information (Controleorgaan op de politionele informatie).',
  M12a: 'You give access to what does not come from the police, the courts or an intelligence service, with others masked.',
  M12b: 'You give access to what organiser and participants decided to give, with others masked. Your data protection officer names the supervisory authority and records the reasons.',
  M12c: 'What comes from the police, the courts or an intelligence service you never give and never mention.',
  M14: 'As long as the case is open, you do not say whether someone is on the list of persons discussed.',
  J10: 'The law excludes access to what was communicated in the LIVC-R or the Local Task Force.',
} as const
