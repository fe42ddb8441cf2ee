import { word } from './word.ts'

/** The questions on which lawyers can reasonably disagree; both readings are in the rulebook. */
export const contestedQuestions = {
  'Q-01': { dutch: 'Telt een overleg of toelating bij decreet nog mee onder het nieuwe Strafwetboek?' },
  'Q-02': { dutch: 'Konden Vlaamse diensten en het OCMW zetelen vóór het Vlaamse machtigingsdecreet?' },
  'Q-03': { dutch: 'Dekt het casusoverleg ook de aanmelding en de voorbereiding?' },
  'Q-04': { dutch: 'Valt een gemeente onder het decreet van 2023 of onder de wet van 2026?' },
  'Q-05': { dutch: 'Moet een ambtenaar met geheimhouding een misdrijf aangeven?' },
  'Q-06': { dutch: 'Heft schuldig verzuim op zichzelf de geheimhouding op?' },
  'Q-07': { dutch: 'Rechtvaardigt toestemming een mededeling?' },
  'Q-08': { dutch: 'Kan de procureur de bespreking van een dossier tegenhouden?' },
  'Q-09': { dutch: 'Heeft een VDAB-bemiddelaar beroepsgeheim of enkel discretieplicht?' },
  'Q-10': { dutch: 'Dekt de Vlaamse machtiging ook een zelfstandige huisarts of psychiater?' },
  'Q-11': { dutch: 'Aan wie mag de terugkoppelingsfiche sinds 1 oktober 2024?' },
  'Q-12': { dutch: 'Moeten fysieke én psychische integriteit samen in gevaar zijn?' },
  'Q-13': { dutch: 'Zijn de verwijzingen naar het oude Strafwetboek op 1 september 2026 aangepast?' },
  'Q-14': { dutch: 'Is dertig jaar bewaren evenredig?' },
  'Q-15': { dutch: 'Hoe ver reikt het casusoverleg over minderjarigen?' },
  'Q-16': { dutch: 'Welke Vlaamse gegevensregels gelden voor de LIVC-R?' },
  'Q-17': { dutch: 'Zijn Vlaamse deelnemers afzonderlijk of gezamenlijk verwerkingsverantwoordelijk?' },
  'Q-18': { dutch: 'Mogen gegevens uit de LIVC-R de databank T.E.R. voeden?' },
  'Q-19': { dutch: 'Heeft de politie een fiche nodig om te gebruiken wat ze aan tafel hoorde?' },
  'Q-20': { dutch: 'Geldt de beperking van rechten uit de wet van 2026 voor de LIVC-R?' },
  'Q-21': { dutch: 'Verplicht een vraag van de inlichtingendienst tot het geven van geheimen?' },
  'Q-22': { dutch: 'Zijn alle private feiten geheim voor elk gemeentelijk personeelslid?' },
} as const

export const ContestedId = word(contestedQuestions)
export type ContestedId = keyof typeof contestedQuestions
