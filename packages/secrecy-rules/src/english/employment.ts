export const employment = {
  V02: 'You give the police no file, address or appointment of a job seeker: it serves to find work.',
  V03: 'If you learned of an offence in your office, you may report it to the public prosecutor through your hierarchy. An opinion is not an offence.',
  V04: 'A public post that you happened to see you do not pass on: you do not need it for your work, and an extreme opinion is not yet an offence.',
  V05: 'What you heard in the LIVC-R you do not use for a sanction or a notice of unavailability for work.',
  V06a: 'The Local Task Force may ask VDAB for a measure after the evaluation required by law. VDAB decides within its own powers.',
  V06b: 'Classified information does not go to VDAB.',
  V07: 'On a written demand of the public prosecutor you may give administrative information, if VDAB is an institution of social security. That is not confirmed.',
  V08: 'VDAB has no public security task. Outside the consultation the police communicate nothing to it.',
  V09: 'A signal of radicalisation you do not pass on to a training or guidance partner.',
} as const
