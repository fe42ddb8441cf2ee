export const healthAndJusticeHouses = {
  W14: 'As a physician you tell the police nothing about a patient, not even whether he is in your care.',
  W18: 'You report to whoever gave you the mandate what belongs to that mandate. The person knows it.',
  W19: 'As a carer under a judicial mandate you report to the justice house only presence, absence, the ending of the care, serious risk to third parties and formal difficulties.',
  W20: 'The authorised member of the central administration may speak in the Local Task Force, if everyone is cleared and nothing harms an investigation.',
  W21: 'In the Local Task Force only an authorised member of the central administration speaks for the justice houses.',
} as const
