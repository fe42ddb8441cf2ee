const briefing =
  'As permanent representative you may brief the colleague you represent. That colleague is then bound by the same secrecy.'

export const afterTheMeeting = {
  G18a: 'What you heard in the LIVC-R, and who said what, you tell nobody outside the consultation after the meeting.',
  G18b: 'As long as someone can be recognised, what you heard in the LIVC-R stays secret, also when told as an “anonymous” story.',
  E19: 'You may tell a colleague which agreed action that colleague must carry out. You do not add the reasons, or who said what.',
  G19a: briefing,
  G19b: briefing,
  G21: 'Secrecy keeps binding you after you have left. Your access stops the same day and your copies are destroyed.',
  G22: 'What was communicated as a secret in the LIVC-R may not serve to prosecute offences other than those the consultation is for.',
  J03: 'An offence you heard of in the LIVC-R only, you do not report yourself. Ask your legal service: lawyers disagree on this.',
} as const
