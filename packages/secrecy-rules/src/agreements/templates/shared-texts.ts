/** What every template says about the end of the exchange (wet 30 juli 2018, art. 3; decreet 21 mei 2021). */
export const finality =
  'Wij delen informatie om terroristische misdrijven te voorkomen en om mensen op tijd uit een proces van radicalisering te helpen. Wat u hier hoort, gebruikt u nergens anders voor: niet voor een sanctie, een uitkering, een vergunning of een opsporing.'

/** Who answers the person concerned (GDPR art. 26). */
export const answersPeople =
  'Wie wil weten of er iets over hem of haar wordt besproken, kan terecht bij elke partner. De functionaris voor gegevensbescherming van de gemeente antwoordt namens allen, na overleg met de dienst die de informatie gaf.'
