const register =
  'You may register a person with the mayor or the LIVC coordinator, with only what that takes: who it is and why you are concerned.'

export const registration = {
  G16a: register,
  G16b: register,
  G16c: register,
  G16d: register,
  G16e: register,
  G16f: register,
  M01: 'You may ask a service for information for the case list, without saying more than needed. The service is not obliged to answer.',
  M05: 'You may invite a service about a person on the case list, over a secure channel, with the minimum and without the content of the information card.',
} as const
