export const ownService = {
  G26a: 'Within your school you may discuss what is needed for the work of the school. What you heard in the LIVC-R is not part of that.',
  G26b: 'Within your service you may discuss what is needed for job counselling. What you heard in the LIVC-R is not part of that.',
  G27: 'With the person himself you may talk about his own data. Protect others, keep silent about what you heard in the LIVC-R and about what comes from the police or an intelligence service.',
} as const
