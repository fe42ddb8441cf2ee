/** What the invented people write; each line holds a word that must never reach whoever may not read it. */
export const lines = {
  SIG: 'Hij zei drie keer dat hij binnenkort vertrekt; sindsdien mijdt hij zijn vrienden. Merkwoord anjer.',
  SCH: 'Zijn punten zakten van 70 naar 45 procent. Merkwoord begonia.',
  CARE: 'Hij vertelde in vertrouwen over slapeloze nachten. Merkwoord clematis.',
  ID: 'Yassin Voorbeeld, 16 jaar, Lindestraat 1 in Oefenstad. Merkwoord dahlia.',
  listing: 'Er zijn aanwijzingen van een radicaliseringsproces. Merkwoord edelweiss.',
  subject: 'Yassin Voorbeeld, 16 jaar. Merkwoord fuchsia.',
  aim: 'Samen bekijken wie hem kan helpen. Merkwoord geranium.',
  urgency: 'Hij vertrekt volgende week. Merkwoord gentiaan.',
  card: 'Informatiekaart: gevalideerde entiteit van categorie FTF. Merkwoord hyacint.',
  investigation: 'Er loopt een gerechtelijk onderzoek tegen een neef. Merkwoord iris.',
  clb: 'Hij komt trouw naar afspraken en staat open voor hulp. Merkwoord jasmijn.',
  caw: 'Het gezin aanvaardt begeleiding aan huis. Merkwoord kamille.',
  vdab: 'Zijn broer zoekt werk in de bouw. Merkwoord lavendel.',
  team: 'Hij vraagt om vaker te mogen komen. Merkwoord oleander.',
  conclusion: 'De cel begeleidt hem zes maanden. Merkwoord magnolia.',
  action: 'VDAB belt hem binnen de week voor een gesprek over een stage. Merkwoord narcis.',
  fiche: 'De opvolging wordt na zes maanden bekeken. Merkwoord orchidee.',
  ownNote: 'Wij bellen hem elke week. Merkwoord papaver.',
} as const

/** The word by which a line is recognised wherever it turns up. */
export function markOf(line: keyof typeof lines): string {
  const mark = /Merkwoord (\w+)\./.exec(lines[line])?.[1]
  if (mark === undefined) throw new Error(`no mark in ${line}`)
  return mark
}
