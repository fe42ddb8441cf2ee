export const consultationGuards = {
  G14: 'The LIVC-R serves only to prevent terrorist offences. Nuisance, drugs, truancy or polarisation do not belong there.',
  G15: 'About someone who is not on the mayor’s case list, you share no secrets in the LIVC-R.',
  G17: 'Keeping silent is always allowed: nobody is obliged to speak in the LIVC-R.',
  G20: 'As a lawyer you do not share what your client confided to you and can harm him, not in a case consultation and not with the public prosecutor either.',
  J02a: 'If the public prosecutor objects to the discussion, the case is held for as long as that objection stands. The mayor consults with the prosecutor.',
  J02b: 'As long as the public prosecutor objects, nobody shares judicial data about this case.',
  X02: 'About a child younger than twelve you do not speak in the LIVC-R, unless a special written statement of reasons supports it. Think of youth help first.',
  X03: 'About family or contacts you share only what is needed for the case of the person himself.',
  X04: 'Sexual orientation and sexual behaviour do not belong in what you communicate: only the federal act knows that category.',
  X05: 'A closed case, or a case whose retention term has passed, you no longer discuss without new indications.',
} as const
