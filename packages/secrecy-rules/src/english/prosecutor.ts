const ownDecision =
  'The public prosecutor decides himself whether he communicates judicial data, and does not if that harms a prosecution.'
const permitted =
  'In another case consultation you may speak if the public prosecutor gave reasoned permission and laid down who takes part, why and how.'
const integrity =
  'In another case consultation you may speak, with permission of the public prosecutor, to protect someone’s physical and mental integrity (both).'

export const prosecutor = {
  J01a: ownDecision,
  J01b: ownDecision,
  J04a: permitted,
  J04b: integrity,
  J04c: permitted,
  J04d: integrity,
  J07: 'The feedback fiche does not go to the public prosecutor’s office: the law does not name it among the recipients.',
} as const
