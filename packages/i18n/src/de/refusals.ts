import type { SameKeys } from '../area.ts'
import type { refusals as dutch } from '../nl/refusals.ts'

export const refusals: SameKeys<typeof dutch> = {
  'already-registered': 'Dieses Signal ist schon gemeldet. Sie müssen nichts mehr tun.',
  'nothing-to-register': 'Wählen Sie mindestens eine Zeile zum Melden.',
  'not-registered': 'Das ist noch nicht gemeldet. Melden Sie es zuerst.',
  'already-listed': 'Diese Person steht schon auf der Fallliste.',
  'not-listed': 'Diese Person steht nicht auf der Fallliste. Nur der Bürgermeister kann das entscheiden.',
  'case-closed': 'Dieser Fall ist abgeschlossen. Sie können nichts mehr hinzufügen.',
  'only-the-mayor': 'Das kann nur der Bürgermeister entscheiden. Legen Sie es ihm vor.',
  'not-the-chair': 'Nur wer die Beratung leitet, kann das tun.',
  'already-open': 'Die Beratung ist schon eröffnet.',
  'not-open': 'Die Beratung ist nicht offen. Warten Sie, bis der Vorsitz sie eröffnet.',
  'already-closed': 'Die Beratung ist schon geschlossen.',
  'nobody-present': 'Es ist noch niemand anwesend. Notieren Sie zuerst, wer am Tisch sitzt.',
  'secrecy-not-confirmed': 'Nicht alle haben die Geheimhaltung bestätigt. Fragen Sie zuerst danach.',
  'not-present': 'Sie sind nicht als anwesend vermerkt. Melden Sie sich zuerst am Tisch.',
  'retention-term-not-fixed': 'Die Aufbewahrungsfrist steht noch nicht fest. Legen Sie sie zuerst fest.',
  'minor-not-weighed':
    'Es geht um eine minderjährige Person. Schreiben Sie zuerst die Abwägung ihres Interesses.',
  'already-answered': 'Sie haben auf diese Einladung schon geantwortet.',
  'already-invited': 'Diese Person ist schon eingeladen.',
  'changed-meanwhile':
    'Jemand hat dies inzwischen geändert. Laden Sie die Seite neu und sehen Sie, was jetzt dort steht.',
  'not-allowed-by-law': 'Das Gesetz lässt dies nicht zu. Unten lesen Sie, warum, und was Sie tun können.',
  'not-in-triage': 'Dieses Signal wird schon bearbeitet oder ist nicht mehr da. Sehen Sie in der Liste nach.',
  'not-the-coordinator': 'Nur der LIVC-Koordinator kann dies tun.',
  'not-invited': 'Sie sind zu dieser Besprechung nicht eingeladen.',
  'consent-given':
    'Es wurde dem Vereinbarten schon zugestimmt. Halten Sie zuerst alle Aufgaben fest und fragen Sie dann um Zustimmung; wer schon zustimmte, kann die Antwort ändern.',
}
