import { word } from './word.ts'

/** Where and how something is told. Settings exclude each other. */
export const settings = {
  bilateral: { dutch: 'bilateraal: gesprek, telefoon, mail, ook als de ander het vraagt' },
  'consultation-livc-r': {
    dutch: 'casusoverleg LIVC-R (ook als er op die dag nog geen wet of machtiging was)',
  },
  'circular-livc': { dutch: 'LIVC die enkel op een omzendbrief steunt' },
  'consultation-other': { dutch: 'ander casusoverleg, met toestemming van de procureur' },
  'case-registration': { dutch: 'aanmelding van een casus bij de organisator' },
  'information-request': {
    dutch: 'vraag van de burgemeester om de caselijst op te maken, en het antwoord daarop',
  },
  invitation: { dutch: 'uitnodiging en agenda' },
  representation: { dutch: 'briefing vóór en na, tussen vaste vertegenwoordiger en vertegenwoordigde' },
  'after-meeting': { dutch: 'na de vergadering, buiten het overleg' },
  'common-file': { dutch: 'gemeenschappelijk dossier, verslag' },
  'own-file': { dutch: 'eigen dossier of databank na het overleg' },
  'feedback-fiche': { dutch: 'terugkoppelingsfiche' },
  reuse: { dutch: 'hergebruik voor een ander doel of besluit' },
  transfer: { dutch: 'overdracht van een casus aan een andere gemeente' },
  consent: { dutch: 'met toestemming van wie het toevertrouwde' },
  emergency: { dutch: 'noodtoestand' },
  'report-458bis': { dutch: 'aangifte art. 458bis Sw. / art. 353 § 1' },
  'report-art29': { dutch: 'aangifte art. 29 Sv.' },
  testimony: { dutch: 'getuigenis in rechte of parlementair onderzoek' },
  'shared-secrecy': { dutch: 'gedeeld beroepsgeheim' },
  'written-request-46bis1': { dutch: 'schriftelijke vordering art. 46bis/1 Sv.' },
  'own-initiative-report': { dutch: 'eigen initiatief: melding van ernstige aanwijzingen' },
  'mission-report': { dutch: 'rapportage in gerechtelijk mandaat' },
  'prosecution-use': { dutch: 'gebruik in een strafprocedure' },
  'intelligence-report': { dutch: 'spontane inlichting aan VSSE / ADIV' },
  ltf: { dutch: 'in, naar of vanuit de Lokale Taskforce' },
  'information-card': { dutch: 'overzending van de informatiekaart aan de burgemeester' },
  'administrative-measure': { dutch: 'eigen bestuurlijke politiemaatregel van de burgemeester' },
  'name-list': { dutch: 'lijst van namen' },
  'access-request': { dutch: 'verzoek om inzage' },
  'joint-intervention': { dutch: 'gezamenlijke interventie ter plaatse' },
  statistics: { dutch: 'statistiek, rapport of publicatie' },
  'private-channel': { dutch: 'privékanaal: WhatsApp, privémail, privétoestel' },
  'system-operation': { dutch: 'beheer van het systeem' },
} as const

export const Setting = word(settings)
export type Setting = keyof typeof settings
