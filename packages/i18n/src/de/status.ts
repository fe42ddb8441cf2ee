import type { SameKeys } from '../area.ts'
import type { status as dutch } from '../nl/status.ts'

export const status: SameKeys<typeof dutch> = {
  signal: {
    draft: 'Entwurf',
    registered: 'Gemeldet',
  },
  case: {
    registered: 'Gemeldet',
    triage: 'In Prüfung',
    refused: 'Nicht aufgenommen',
    listed: 'Auf der Fallliste',
    closed: 'Abgeschlossen',
  },
  invitation: {
    sent: 'Wartet auf Antwort',
    accepted: 'Kommt',
    declined: 'Kommt nicht',
    represented: 'Vertreten',
  },
  consultation: {
    invited: 'Eingeladen',
    open: 'Läuft',
    closed: 'Geschlossen',
    held: 'Angehalten',
  },
  declineReason: {
    'secrecy-doubt': 'Zweifel an der Geheimhaltung',
    capacity: 'Keine Zeit oder kein Personal',
    'no-client': 'Diese Person ist uns nicht bekannt',
    principle: 'Aus Prinzip',
    other: 'Ein anderer Grund',
  },
  age: {
    'under-12': 'Jünger als 12 Jahre',
    '12-17': '12 bis 17 Jahre',
    adult: '18 Jahre oder älter',
    unknown: 'Alter nicht bekannt',
  },
}
