export const defaultAndOpenKinds = {
  G01a: 'You are bound by professional secrecy. What you learned in confidence you do not share, nor the fact that someone is known to you, unless a rule allows it.',
  G01b: 'Private facts that you learned at the municipality you treat as secret. You do not share them, unless a rule allows it.',
  G01c: 'As long as someone can be recognised, your story is not anonymous and stays secret.',
  G02: 'You may consult anonymously, as long as nobody can be recognised. Take care in a small municipality: a school, an age or an incident can give someone away too.',
  G23: 'You may share figures, if nobody can be recognised and no cell stays below 5.',
  G24: 'What is truly public you may share, as long as you do not reveal that someone is your client.',
} as const
