export const channelsAndSystems = {
  X06: 'You do not talk about a case over WhatsApp, private mail or a device of your own.',
  X07a: 'A supplier gets to see no data without a need, a contract and a place on the access list.',
  X07b: 'A supplier may see data as far as the management of the system requires it, with a contract and on the access list.',
} as const
