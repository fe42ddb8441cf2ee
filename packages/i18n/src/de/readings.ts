/** Who read what one supplied. */
export const readings = {
  title: 'Wer hat meine Informationen gelesen?',
  lead: 'Sie sehen, wem Kader gezeigt hat, was Sie gegeben haben, wann und nach welcher Regel.',
  none: 'Noch niemand',
  noneAbout: 'Zeigt Kader jemandem etwas von Ihnen, steht es hier.',
  who: 'Wer',
  what: 'Was',
  thing: '{kind} ({mark})',
  day: 'Wann',
  where: 'Wo',
  why: 'Regel',
  whyAbout: '{kind}, gezeigt an {who}',
  pages: 'Blättern',
  notTold: 'Was jemand nicht sehen durfte, steht hier nicht, auch nicht der Versuch. Jeder Tag steht höchstens einmal da.',
} as const
