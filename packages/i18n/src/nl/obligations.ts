/** What must be done along with or after sharing, said to who must do it. */
export const obligations = {
  'O-LOG': 'Leg vast wie wat deelde, met wie, waarom en wanneer. Wat u in Kader zelf deelt, legt Kader vast.',
  'O-SECRET': 'Wie dit krijgt, moet het geheimhouden.',
  'O-PURP': 'Gebruik dit alleen voor het doel dat u opgaf.',
  'O-RET': 'Hiervoor ligt vooraf een bewaartermijn vast. Na afloop wordt dit vernietigd.',
  'O-OWNFILE': 'Neem in uw eigen dossier alleen op wat de wet toelaat.',
  'O-NOMENTION': 'Zeg niet dat dit er is, en niet van wie het komt.',
  'O-TRANSP': 'Uw dienst maakt algemeen bekend hoe ze zulke gegevens gebruikt.',
  'O-INFORM': 'Licht de persoon in, tenzij dat schade doet.',
  'O-LISTPERS': 'Houd bij over wie er gesproken is.',
  'O-LISTACCESS': 'Houd bij wie toegang heeft.',
  'O-DPO': 'De functionaris voor gegevensbescherming antwoordt en noteert de redenen.',
  'O-REVOKE': 'Trek de toegang dezelfde dag in.',
  'O-DESTROY': 'Vernietig alle kopieën.',
  'O-MIN': 'Deel alleen het minimum.',
  'O-EXPLAIN': 'Leg uit waarom het niet mag, en wat wel kan.',
} as const
