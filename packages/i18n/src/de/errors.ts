import type { SameKeys } from '../area.ts'
import type { errors as dutch } from '../nl/errors.ts'

export const errors: SameKeys<typeof dutch> = {
  withheld: 'Das können Sie jetzt nicht sehen.',
  refused: { title: 'Das ist nicht geschehen', why: 'Warum?' },
  code: {
    absent: 'Das gibt es nicht, oder Sie dürfen es nicht sehen. Gehen Sie zurück und beginnen Sie neu.',
    'session-ended': 'Ihre Sitzung ist beendet. Melden Sie sich erneut an.',
    'mandate-ended': 'Ihr Mandat gilt nicht mehr. Fragen Sie den Bürgermeister oder den LIVC-Koordinator.',
    invalid: 'Etwas in Ihren Angaben stimmt nicht. Prüfen Sie es und versuchen Sie es erneut.',
    conflict: 'Jemand hat dies inzwischen geändert. Laden Sie die Seite neu, um den letzten Stand zu sehen.',
    'foreign-origin':
      'Diese Anfrage kam nicht von dieser Website. Es ist nichts geschehen. Öffnen Sie Kader neu.',
    'too-large': 'Das ist zu groß zum Senden. Kürzen Sie es.',
    'rate-limited':
      'Sie haben zu viel hintereinander angefragt. Warten Sie eine Minute und versuchen Sie es erneut.',
    unavailable:
      'Kader kann das jetzt nicht tun. Es hat sich nichts geändert. Versuchen Sie es später erneut.',
    unreachable: 'Keine Verbindung zu Kader. Prüfen Sie Ihr Netzwerk und versuchen Sie es erneut.',
    failed:
      'Auf unserer Seite ist etwas schiefgelaufen. Sie haben nichts falsch gemacht. Versuchen Sie es erneut.',
  },
  field: {
    required: 'Füllen Sie dies aus.',
    'national-number': 'Hier steht eine vollständige Nationalregisternummer. Entfernen Sie sie: Kader bewahrt keine auf.',
    'too-long': 'Das ist zu lang. Kürzen Sie es.',
    'too-short': 'Das ist zu kurz. Schreiben Sie etwas mehr.',
    'too-many': 'Das sind zu viele. Entfernen Sie einige.',
    'not-a-date': 'Diesen Tag gibt es nicht. Wählen Sie einen Tag im Kalender.',
    'not-a-number': 'Schreiben Sie hier eine Zahl.',
    'too-small': 'Diese Zahl ist zu klein.',
    'too-large': 'Diese Zahl ist zu groß.',
    'too-big': 'Diese Datei ist zu groß. Höchstens 3 MB.',
    'too-early': 'Dieser Tag liegt zu früh. Wählen Sie einen späteren Tag.',
    'too-late': 'Dieser Tag liegt zu spät. Wählen Sie einen früheren Tag.',
    twice: 'Das steht zweimal da.',
    'two-parties': 'Wählen Sie mindestens zwei Dienste.',
    'not-a-kbo':
      'Das ist keine ZDU-Nummer. Sie hat zehn Ziffern und beginnt mit 0 oder 1; die letzten zwei prüfen den Rest.',
    'not-an-institution': 'Das ist keine Einrichtungsnummer. Sie hat höchstens sechs Ziffern.',
    'not-an-ovo': 'Das ist kein OVO-Code. Er beginnt mit OVO, dann folgen sechs Ziffern.',
    'not-a-nis': 'Das ist kein NIS-Code. Er hat fünf Ziffern.',
    overlaps:
      'Eine Gemeinde steht hier zweimal für denselben Tag. Beenden Sie den einen Zeitraum, bevor der andere beginnt.',
    'needs-deed':
      'Dafür braucht es einen Gründungsbeschluss. Füllen Sie ihn oben aus, oder wählen Sie „In Gründung“.',
    'after-the-end': 'Nach „Aufgelöst“ kommt nichts mehr. Entfernen Sie diesen Stand.',
    'unknown-choice': 'Wählen Sie eine der Möglichkeiten.',
    invalid: 'Das stimmt nicht. Prüfen Sie es.',
  },
}
