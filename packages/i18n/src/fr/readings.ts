/** Who read what one supplied. */
export const readings = {
  title: 'Qui a lu mes informations ?',
  lead: 'Vous voyez à qui Kader a montré ce que vous avez donné, quand, et selon quelle règle.',
  none: 'Personne encore',
  noneAbout: 'Si Kader montre quelque chose de vous à quelqu’un, cela apparaît ici.',
  who: 'Qui',
  what: 'Quoi',
  thing: '{kind} ({mark})',
  day: 'Quand',
  where: 'Où',
  why: 'Règle',
  whyAbout: '{kind}, montré à {who}',
  pages: 'Pages',
  notTold: 'Ce que quelqu’un ne pouvait pas voir n’apparaît pas ici, même pas sa tentative. Chaque jour apparaît au plus une fois.',
} as const
