const notSecretAndPublic =
  'As a public service you answer the request of the intelligence service about facts that are not secret. You can refuse only in writing, with reasons, within five working days.'
const inConfidence =
  'What you learned in confidence or under professional secrecy you do not give to the intelligence service.'
const content =
  'The content of care, medical data and risk assessments you do not give to the intelligence service. Ask your legal service for advice.'

export const intelligenceRequests = {
  E07a: 'A request of the intelligence service does not lift your professional secrecy. Refer to your management and do not tell the pupil that there was a request.',
  E07b: 'What you learned in confidence about a pupil you do not give to the intelligence service. Refer to your management and do not tell the pupil that there was a request.',
  J11a: notSecretAndPublic,
  J11b: notSecretAndPublic,
  J11c: inConfidence,
  J11d: content,
  J12a: 'You may answer the request of the intelligence service about facts that are not secret. You do not have to.',
  J12b: inConfidence,
  J12c: content,
  J13: 'The intelligence service may not even obtain the data of a patient: you do not give them.',
} as const
