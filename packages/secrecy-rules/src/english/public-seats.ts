const ocmw =
  'As a social worker of the OCMW you may tell in the LIVC-R what is needed about a person on the case list. You choose yourself whether you speak and what you say.'
const chair =
  'As mayor or coordinator you may say in the LIVC-R what is needed: who it is, which signals there are and what was agreed. Never the information card or judicial data.'

export const publicSeats = {
  W03a: ocmw,
  W03b: ocmw,
  W03c: ocmw,
  W17a: 'As a justice assistant you may tell in the LIVC-R what is needed, within the mandate you were given. You choose yourself whether you speak and what you say.',
  W17b: 'Judicial data, such as conditions imposed, you share in the LIVC-R only with permission of the judicial authority.',
  M08: 'As a municipal youth, prevention or street worker you may tell in the LIVC-R what is needed. You choose yourself whether you speak and what you say.',
  M15a: chair,
  M15b: chair,
} as const
