const ownAction = 'You may say in the LIVC-R what your own service does or takes on for this person.'

export const ownActions = {
  G28a: ownAction,
  G28b: ownAction,
  G28c: ownAction,
  G28d: ownAction,
  G28e: ownAction,
  G28f: ownAction,
  G28g: ownAction,
} as const
