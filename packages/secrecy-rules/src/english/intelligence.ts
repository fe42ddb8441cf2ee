export const intelligence = {
  E08: 'There is no direct line from a CLB to OCAD or the Local Task Force.',
  P11: 'Classified information is allowed in the Local Task Force, if everyone is cleared and nothing harms an investigation.',
  P12: 'The mayor receives the information card of a validated person who has a link with the municipality.',
  J05: 'Secrets from the LIVC-R do not go to the Local Task Force, not in the feedback fiche either.',
  J06: 'Through the chief of police, the Local Task Force may pass on the information card or a measure that the mayor needs, if nothing harms an investigation.',
  J08: 'OCAD gives a participant no threat level or category. That goes through the information card of the chief of police.',
  J09: 'You may of your own accord report to the intelligence service something you did not learn in confidence. You do not tell the person concerned that you did.',
} as const
