const agreed =
  'You may note in your own file what was agreed and what you strictly need, if all participants consented to it.'
const judicial = 'Judicial data you note in your own file only if the judicial authority allowed it as well.'

export const ownFile = {
  P05: 'Care or medical information that you heard in the LIVC-R does not go into a police file or database.',
  P06a: agreed,
  P06b: judicial,
  P06c: agreed,
  P06d: judicial,
} as const
