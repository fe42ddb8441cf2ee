/** Who read what one supplied. */
export const readings = {
  title: 'Wie las mijn informatie?',
  lead: 'U ziet aan wie Kader toonde wat u zelf gaf, wanneer, en volgens welke regel.',
  none: 'Nog niemand',
  noneAbout: 'Toont Kader iets van u aan iemand anders, dan staat het hier.',
  who: 'Wie',
  what: 'Wat',
  thing: '{kind} ({mark})',
  day: 'Wanneer',
  where: 'Waar',
  why: 'Regel',
  whyAbout: '{kind}, getoond aan {who}',
  pages: 'Bladeren',
  notTold: 'Wat iemand niet mocht zien, staat hier niet, ook niet dat die persoon het probeerde. Elke dag staat er hoogstens één keer.',
} as const
