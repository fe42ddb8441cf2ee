import type { SameKeys } from '../area.ts'
import type { obligations as dutch } from '../nl/obligations.ts'

export const obligations: SameKeys<typeof dutch> = {
  'O-LOG': 'Record who shared what, with whom, why and when. What you share in Kader itself, Kader records.',
  'O-SECRET': 'Whoever receives this must keep it secret.',
  'O-PURP': 'Use this only for the purpose you gave.',
  'O-RET': 'A retention term is fixed in advance. After it this is destroyed.',
  'O-OWNFILE': 'Put in your own file only what the law allows.',
  'O-NOMENTION': 'Do not say that this exists, nor where it comes from.',
  'O-TRANSP': 'Your service makes known in general how it uses such data.',
  'O-INFORM': 'Inform the person, unless that does harm.',
  'O-LISTPERS': 'Keep a list of the persons discussed.',
  'O-LISTACCESS': 'Keep a list of who has access.',
  'O-DPO': 'The data protection officer answers and notes the reasons.',
  'O-REVOKE': 'Withdraw access the same day.',
  'O-DESTROY': 'Destroy all copies.',
  'O-MIN': 'Share only the minimum.',
  'O-EXPLAIN': 'Explain why it is not allowed, and what is possible.',
}
