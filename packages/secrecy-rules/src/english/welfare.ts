export const welfare = {
  W02: 'As a CAW worker you tell the police nothing about a client, not even whether he stays with you.',
  W04: 'The OCMW passes no client list, address or benefit on to the police. Only the public prosecutor can demand that, in writing.',
  W05a: 'On a written, reasoned demand of the public prosecutor you give the administrative status: benefit or not, and the address. You keep silent about the demand.',
  W05b: 'The demand reaches no further than the administrative status: no social report, nothing medical.',
  W06: 'There is no duty to report suspicions of your own accord: the Constitutional Court annulled it.',
  W07: 'The duty to report that stood in the act at the time was annulled in 2019 with retroactive effect. You do not apply it.',
  W08: 'The mayor has no right to the file of your client, even when he sits on a body of the OCMW.',
  W11: 'You may report a worrying situation of a minor (verontrustende situatie) to the OCJ or the confidential centre (vertrouwenscentrum), also without consent.',
  W12a: 'Between the OCJ or confidential centre (vertrouwenscentrum) and the juvenile court there is a bulkhead: without a ground in the decree you pass on no content of care.',
  W12b: 'You may pass on what the decree allows: on a referral, as basic data or with written consent.',
  W23: 'You do not tell a partner, parent or relative what your client confided to you.',
} as const
