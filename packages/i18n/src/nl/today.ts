/** The first page of a sector portal, and what was agreed with its user. */
export const today = {
  lead: 'Wat op u wacht, wat u beloofde, en wat u nog aan het schrijven bent.',
  invitations: 'Uitnodigingen die op u wachten',
  invitationsNone: 'Er wacht geen uitnodiging',
  invitationsNoneAbout:
    'Vraagt de burgemeester uw dienst voor een overleg, dan leest u het hier eerst. U bent nooit verplicht te spreken.',
  invitation: 'Uitnodiging van {day}',
  actions: 'Wat u afsprak',
  actionsNone: 'U hebt geen open afspraken',
  actionsNoneAbout: 'Spreekt u in een overleg iets af, dan staat het hier met de laatste dag.',
  drafts: 'Uw ontwerpen',
  draftsNone: 'U hebt geen ontwerpen',
  draftsNoneAbout: 'Een signaal dat u begon te schrijven, wacht hier tot u verdergaat.',
  write: 'Nieuw signaal',
  ask: 'Mag ik dit delen?',
  actionsLead: 'Alleen de actie, niet het verhaal erachter.',
} as const
