export const beforeTheMandate = {
  G11: 'Before 3 August 2017 the law knew no case consultation. A circular lifts no secrecy.',
  G12a: 'A circular is neither an act nor a decree. Without a reasoned permission of the public prosecutor you share no secrets in this LIVC.',
  G12b: 'You were allowed to speak in this LIVC if the public prosecutor had given reasoned permission and had laid down who takes part, why and how.',
  G13a: 'The act required a mandate by decree for your service, and there was none yet. Without permission of the public prosecutor you shared no secrets.',
  G13b: 'Without a decree you were allowed to speak in the LIVC-R only with a reasoned permission of the public prosecutor.',
} as const
