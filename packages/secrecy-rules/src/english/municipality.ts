const commonFile =
  'You may put in the common file what was decided and agreed, and a secret only if it is really needed. The retention term is laid down beforehand.'

export const municipality = {
  M02: 'You do not forward the information card to your official. Only the basic services pass it on; the chief of police can communicate it in the LIVC-R.',
  M03: 'What you heard in the LIVC-R you do not use for a sanction, a permit, a dwelling or an inquiry. For that you need a lawful source of your own.',
  M04a: 'You may use the information card for a measure of your own, after contact with the chief of police. The reasons given rest on facts that you can name.',
  M04b: 'The information card does not go into the file of the measure and you show it to nobody.',
  M06a: 'Without an act that allows it, the LIVC-R processed no personal data in a common file.',
  M06b: commonFile,
  M06c: commonFile,
  M07: 'The municipal council, the executive and other departments get no information about a case from you, only figures.',
  M09: 'You may give the police a fact from a register, if that register has a legal basis of its own for it.',
  M10: 'You inform the police about public order. What is secret or comes from the LIVC-R is never part of that.',
  M11a: 'If the person moves, you may tell the new mayor who it is and what was agreed, if the person is on the list there too.',
  M11b: 'Secrets do not move along to the new municipality. Whoever was confided them chooses again there whether to speak.',
  M13: 'When asked whether someone is being followed up, you neither confirm nor deny.',
} as const
