/** Who read what one supplied. */
export const readings = {
  title: 'Who read my information?',
  lead: 'You see to whom Kader showed what you gave, when, and by which rule.',
  none: 'Nobody yet',
  noneAbout: 'If Kader shows something of yours to somebody else, it stands here.',
  who: 'Who',
  what: 'What',
  thing: '{kind} ({mark})',
  day: 'When',
  where: 'Where',
  why: 'Rule',
  whyAbout: '{kind}, shown to {who}',
  pages: 'Pages',
  notTold: 'What somebody could not see is not here, not even that they tried. Each day stands here at most once.',
} as const
