const conclusion =
  'In the LIVC-R you may give the conclusion and the factors of a risk assessment if a trained professional made it. Not the completed form itself.'

export const riskScore = {
  X01a: 'A raw score, or a score made by someone without training, you do not share in the LIVC-R.',
  X01b: conclusion,
  X01c: conclusion,
  X01d: conclusion,
  X01e: conclusion,
  X01f: conclusion,
  X01g: conclusion,
  X01h: conclusion,
  X01i: conclusion,
} as const
