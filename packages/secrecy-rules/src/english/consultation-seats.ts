const clb =
  'As a CLB worker you may tell in the LIVC-R what is needed about a person on the case list. You choose yourself whether you speak and what you say. Preferably inform the pupil or the parents.'
const clbMedical = 'A medical fact you share in the LIVC-R only if it is indispensable, and then the minimum.'
const school =
  'As a school you may tell in the LIVC-R what is needed about a pupil on the case list. The head agrees this with the school board.'
const caw =
  'As a CAW worker you may tell in the LIVC-R what is needed about a person on the case list. You choose yourself whether you speak and what you say.'
const youthHelp =
  'As a youth help worker you may tell in the LIVC-R what is needed, after the interest of the minor has been weighed. Ask for agreement as far as possible.'
const health =
  'As a physician or psychologist you may give signals and functional advice in the LIVC-R. Prefer advice to a diagnosis, and inform the patient where that is safe.'
const healthMedical =
  'A medical fact you share in the LIVC-R only if it is indispensable. If functional advice is enough, give that.'
const streetWork =
  'As a street worker or volunteer you may give signals in the LIVC-R about a person on the case list. You choose yourself whether you speak.'
const vdab =
  'As a VDAB counsellor you may tell in the LIVC-R what is needed about a job seeker on the case list. You choose yourself whether you speak and what you say.'

export const consultationSeats = {
  E01a: clb,
  E01b: clb,
  E01c: clbMedical,
  E01d: clbMedical,
  E13a: school,
  E13b: school,
  W01a: caw,
  W01b: caw,
  W09a: youthHelp,
  W09b: youthHelp,
  W13a: health,
  W13b: health,
  W13c: healthMedical,
  W13d: healthMedical,
  W22a: streetWork,
  W22b: streetWork,
  V01a: vdab,
  V01b: vdab,
} as const
