/** What stands right before a mention, read as plain words: a person says who he is himself. */
export const before = {
  self: [
    /(?:^| )(?:ik|wij|we|k) (?:ben|zijn|werk|werken|sta|zit|doe|blijf)(?: (?!aan|met|tegen|over|door|en |maar|mag|wil|moet|kan|want|ik )\w+){0,4}$/,
    /(?:^| )(?:als|ik|wij|ben|zelf)(?: (?:een|jonge|nieuwe|gewone|zelf|gewoon))*$/,
    /(?:^| )(?:wij|we|ik|ons|onze dienst|hier)(?: hier)? (?:van|bij|vanuit|in|op)(?: (?:het|de|een|ons))?$/,
    /(?:^| )(?:bij ons|vanuit|namens)(?: (?:in|op|van|het|de|ons|bij))*$/,
  ],
  /** Of whom something is wanted. */
  from: [/(?:wil|willen|wilt|eist|eisen|verwacht|wilde)(?: \w+)? van(?: (?:de|het|een|ons|onze))?$/],
  /** Whom the one who asks turns to: "de vader belt naar ...". */
  addressed: [/(?:^| )(?:aan|naar)(?: (?:de|het|een|ons|onze|mijn))?$/],
  /** Someone else is asked, or subject of "mag ... dit zeggen". */
  mayTell: [/(?:^| )(?:mag|mogen|kan|moet|moeten|kunnen)(?: (?:een|het|de|ons|die))?$/],
  to: [
    /(?:^| )(?:aan|met|tegen|naar|bij|vanwege|voor|door|waarom)(?: (?:de|het|een|die|zijn|haar|hun|onze|ons|mijn|zo|andere|ook|dezelfde|lokale|plaatselijke))*$/,
    /(?:vraag|telefoon|telefoontje|brief|mail|mailtje|bericht|verzoek|oproep|bezoek|vordering|uitnodiging|collega|agent|iemand|mens|mensen)(?: gekregen| gehad)? van(?: (?:de|het|een|onze|ons|die))*$/,
    /(?:^| )(?:belt|belde|vraagt|vroeg|eist|eiste|mailt|mailde|stuurt|komt|kwam|wil|vordert|contacteert|bel|verwittig|informeer|contacteer)(?: (?:de|het|een|onze|die|er|nu|mij|me|ons|iemand van|nen|den))*$/,
  ],
  /** "Mag ik de wijkagent bellen": the verb that follows is the speaker's own. */
  ownVerb: [
    /(?:^| )(?:mag|mogen|wil|willen|moet|moeten|kan|kunnen|zal|zou|ga) (?:ik|wij|we|k)(?: \w+){0,3}$/,
    /(?:^| )(?:ik|wij|we|k) (?:mag|mogen|wil|willen|moet|moeten|kan|kunnen|zal|zou|ga)(?: \w+){0,3}$/,
  ],
  /** A place rather than someone: "op school", "in de gemeente". */
  place: [
    /(?:^| )(?:op|in|tijdens|tijdens de|op het|tijdens het|naar|uit|binnen|op de|in de|in het|in een|in onze|in mijn|van|van de|van onze|van mijn|uit de|op onze|op mijn|andere)$/,
  ],
} as const

/** What follows a mention: that person asks, or is told. */
export const after = {
  asks: /^(?:(?!aan|met|tegen|over|van)\w+ ){0,3}?(?:vraagt|vragen|vroeg|belt|bellen|belde|eist|eisen|wil (?:\w+ ){0,5}?(?:weten|zien|hebben|inkijken|kennen|krijgen)|willen (?:\w+ ){0,5}?(?:weten|zien|hebben)|mailt|mailde|contacteert|contacteerde|staat hier|staat (?:hier )?(?:voor|aan)|komt langs|kwam langs|dringt|vordert|nodigt|verwacht|weten|inkijken|opvragen|meekijken|vist|polst|zaagt|wilt|wou)(?: |$)/,
  wants: /^wil(?:len|t)? (?:\w+ )?van /,
  told: /^(?:(?!aan|met|tegen)\w+ ){0,3}?(?:inlichten|verwittigen|informeren|bellen|contacteren|waarschuwen|zeggen|vertellen|melden|meedelen|mailen|weten|inschakelen|doorgeven|bezorgen|sturen|laten)(?: |$)/,
  tells:
    /^(?:\w+ ){0,2}?(?:wil (?!\w+ ?(?:weten|zien))|wilt|mag|hoort|hoorde|ziet|zag|merkt|merkte|vermoedt|stuurt|deelt|noteert|twijfelt|gebruikt|verneemt|overweegt|krijgt|neemt|kreeg|zit|zitten|zat)(?: |$)/,
} as const
