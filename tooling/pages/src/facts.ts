import type { RecordName } from '@kader/domain/content/all-records'
import type { ConditionCode } from '@kader/domain/vocabulary/conditions'

/** A fact that Kader keeps, and the conditions whose answer it can change. */
export interface KeptFact {
  readonly dutch: string
  readonly feeds: readonly ConditionCode[]
}

/** The register of mandates is no record of a cell: it stands in tables of its own. */
export type FactName = RecordName | 'mandate'

const saidBySpeaker = [
  'C-FREE',
  'C-NEC',
  'C-RELATED',
  'C-NOSEX',
  'C-VALID',
  'C-NOHARM',
  'C-SHARED',
  'C-VERONTRUST',
  'C-INDISP',
  'C-MIN',
  'C-NOSEC',
  'C-SCORER',
  'C-EMERG',
  'C-458BIS',
  'C-TERLINK',
  'C-KORPSCHEF',
  'C-OWNPOWER',
  'C-PERIL',
  'C-ACUTE',
  'C-OFFENCE',
  'C-OFFICIAL',
  'C-NOTSECRET',
  'C-PUBORDER',
  'C-MISSION',
  'C-ANON',
  'C-MASKED',
] as const satisfies readonly ConditionCode[]

/** Every register and record there is: a new one that is not in this table does not compile. */
export const keptFacts: Readonly<Record<FactName, KeptFact>> = {
  mandate: { dutch: 'het mandaat: persoon, dienst, functie, van-tot', feeds: ['C-MAND', 'C-INV', 'C-CLEAR', 'C-REP'] },
  'mandate-change': {
    dutch: 'het voorstel om een mandaat te geven, te beëindigen of te schorsen',
    feeds: ['C-MAND'],
  },
  'cell-entry': { dutch: 'de cel: oprichtingsbesluit, gebied en stand', feeds: ['C-INV', 'C-PUBLIC'] },
  'seat-report': { dutch: 'wat de cel aan het toezicht meldt over haar vaste zetels', feeds: [] },
  instruction: { dutch: 'de instructie, en of ze bindt', feeds: ['C-MAND', 'C-PUBLIC'] },
  'instruction-file': { dutch: 'het bestand van een instructie, in delen', feeds: ['C-PUBLIC'] },
  'instruction-receipt': { dutch: 'de ontvangst van een instructie, en het akkoord', feeds: ['C-MAND'] },
  training: { dutch: 'de opleiding: onderwerpen, dagen, hoelang het attest geldt', feeds: ['C-MAND', 'C-PUBLIC'] },
  enrolment: { dutch: 'de inschrijving voor een opleiding', feeds: ['C-PUBLIC'] },
  'training-result': { dutch: 'de aanwezigheid, of de nagerekende oefenvragen', feeds: ['C-MAND'] },
  'training-requirement': { dutch: 'het attest dat een functie vraagt', feeds: ['C-MAND'] },
  signal: { dutch: 'het signaal: leeftijd en status', feeds: ['C-MINOR', 'C-MINOR12'] },
  'signal-line': {
    dutch: 'de regel van een signaal, met wat de schrijver verklaarde',
    feeds: saidBySpeaker,
  },
  'case-file': {
    dutch: 'de casus: status, leeftijd, dag van opname',
    feeds: ['C-LIST', 'C-OPEN', 'C-CLOSED', 'C-MINOR', 'C-MINOR12'],
  },
  'listing-decision': { dutch: 'de beslissing van de burgemeester over de caselijst', feeds: ['C-LIST'] },
  'closing-note': { dutch: 'waarom een casus gesloten, heropend of bewaard is', feeds: [] },
  destruction: { dutch: 'het voorstel om een gezamenlijk dossier te vernietigen, en wat ging', feeds: ['C-PUBLIC'] },
  'case-refusal': { dutch: 'de reden waarom de burgemeester een aanmelding niet opnam', feeds: [] },
  'minor-weighing': {
    dutch: 'de afweging van het belang van de minderjarige',
    feeds: ['C-MINOR', 'C-MINOR12'],
  },
  'judicial-document': {
    dutch: 'het document van het gerecht, of de intrekking ervan',
    feeds: ['C-JUDAUTH', 'C-NOOBJ'],
  },
  consent: { dutch: 'de toestemming: wat, aan wie, waarvoor, tot wanneer', feeds: ['C-CONSENT'] },
  'consent-withdrawal': { dutch: 'de intrekking van een toestemming', feeds: ['C-CONSENT'] },
  duty: { dutch: 'wat de wet nog vraagt van wie iets zei, met een laatste dag', feeds: [] },
  incident: { dutch: 'wat misliep met gegevens, en wie verwittigd is', feeds: [] },
  'incident-note': { dutch: 'wat aan een incident gedaan is', feeds: [] },
  notice: { dutch: 'dat er iets wacht voor een persoon, zonder inhoud', feeds: [] },
  'notice-choice': { dutch: 'wanneer iemand mail wil', feeds: [] },
  reading: { dutch: 'wie las wat een ander gaf, en volgens welke regel', feeds: [] },
  'nameless-question': { dutch: 'een vraag zonder naam aan de coördinator', feeds: ['C-ANON'] },
  'nameless-reply': { dutch: 'het antwoord op een vraag zonder naam', feeds: ['C-ANON'] },
  communication: { dutch: 'wat iemand buiten de cel zei: aan wie, waarvoor, wanneer', feeds: [] },
  'communication-line': { dutch: 'één regel ervan, met wat de spreker verklaarde en de documenten waarop hij steunt', feeds: [...saidBySpeaker] },
  paper: { dutch: 'het document waarop iemand steunt, of de intrekking ervan', feeds: ['C-PROS', 'C-JUDAUTH', 'C-WRITREQ', 'C-ART23', 'C-LISTPURP', 'C-DECREE', 'C-REGBASIS', 'C-DECIDED', 'C-PROC'] },
  consultation: { dutch: 'het overleg: dag en status', feeds: ['C-INV', 'C-DATA', 'C-REP'] },
  invitation: { dutch: 'de uitnodiging en het antwoord erop', feeds: ['C-INV', 'C-MIN'] },
  'hold-note': { dutch: 'waarom een overleg is aangehouden of verdergaat', feeds: [] },
  attendance: {
    dutch: 'wie aan tafel zit, bevestigde en deelnam',
    feeds: ['C-INV', 'C-SECR', 'C-CONS', 'C-NOSEC'],
  },
  'room-event': { dutch: 'wie wanneer binnenkwam, bevestigde en wegging', feeds: [] },
  'need-to-know': { dutch: 'wat de voorzitter toestond, per plaats en soort', feeds: ['C-NTK', 'C-CLEAR'] },
  contribution: {
    dutch: 'wat iemand aan tafel zegt, met wat hij verklaarde',
    feeds: [
      'C-FREE',
      'C-NEC',
      'C-RELATED',
      'C-NOSEX',
      'C-VALID',
      'C-NOHARM',
      'C-SHARED',
      'C-VERONTRUST',
      'C-INDISP',
      'C-MIN',
    ],
  },
  attestation: {
    dutch: 'de verklaring van de spreker, met reden, of de intrekking ervan',
    feeds: saidBySpeaker,
  },
  conclusion: { dutch: 'het besluit van het overleg', feeds: [] },
  action: { dutch: 'de afspraak, met eigenaar en wie ze moet kennen', feeds: ['C-NEC'] },
  'action-order': { dutch: 'wat een collega van een afgesproken actie uitvoert', feeds: ['C-MIN'] },
  fiche: { dutch: 'de terugkoppelingsfiche: wanneer ze werd opgesteld en ondertekend, en naar wie ze mag', feeds: ['C-NOSEC'] },
  'fiche-text': { dutch: 'wat de politie aan tafel voorlegt als terugkoppelingsfiche', feeds: ['C-NEC'] },
  'fiche-consent': { dutch: 'de instemming bij naam met een terugkoppelingsfiche', feeds: ['C-CONS'] },
  'own-note': { dutch: 'wat een deelnemer in zijn eigen dossier bewaart', feeds: [] },
  'own-file-consent': { dutch: 'de instemming bij naam met wat in eigen dossiers mag', feeds: ['C-CONS'] },
  'retention-term': { dutch: 'de bewaartermijn van het gemeenschappelijk dossier', feeds: ['C-DATA'] },
  agreement: { dutch: 'de versie van de overeenkomst: haar regels', feeds: ['C-PUBLIC'] },
  'agreement-words': { dutch: 'de woorden van de overeenkomst', feeds: ['C-PUBLIC'] },
  'agreement-signature': { dutch: 'de handtekening van een dienst', feeds: ['C-DATA'] },
  seat: { dutch: 'wie voor welke dienst in de cel zit', feeds: ['C-PUBLIC'] },
  municipality: { dutch: 'de gemeente, met haar eerste en laatste dag', feeds: ['C-PUBLIC'] },
  'organisation-before': { dutch: 'wat er voor een verbetering van een organisatie stond', feeds: ['C-PUBLIC'] },
  organisation: { dutch: 'de organisatie: soort, dienst, werkgebied, of ze een openbare dienst of een instelling van sociale zekerheid is', feeds: ['C-PUBLIC', 'C-PUBSERV', 'C-SOCSEC'] },
}
