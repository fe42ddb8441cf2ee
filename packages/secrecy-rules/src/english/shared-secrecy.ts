export const sharedSecrecy = {
  G09: 'With another carer you may share what is needed for the same care, in the interest of the client, who knows it.',
  G10: 'Police, public prosecutor’s office and municipality work with another aim than care. Shared professional secrecy does not apply there.',
  G25: 'With your own team you may discuss what is needed for the care, if the client knows that you work in a team. What you heard in the LIVC-R is not part of that.',
  W10: 'With another youth help provider you may share what is needed for the youth help, for the benefit of whoever you help. Ask for agreement where possible.',
} as const
