import type { SameKeys } from '../area.ts'
import type { accessibility as dutch } from '../nl/accessibility.ts'

export const accessibility: SameKeys<typeof dutch> = {
  title: 'Erklärung zur Barrierefreiheit',
  lead: 'Jeder soll mit Kader arbeiten können. Hier lesen Sie, was wir geprüft haben und was noch nicht.',
  sections: {
    state: {
      title: 'Wie weit wir sind',
      text: {
        first: 'Wir bauen Kader nach WCAG 2.2, Stufe AA. Wir nennen Kader teilweise konform: Was wir selbst prüfen konnten, stimmt, aber Menschen mit Behinderung und ein unabhängiger Sachverständiger haben Kader noch nicht getestet.',
      },
    },
    tested: {
      title: 'Was wir geprüft haben',
      text: {
        first: 'Ein Programm sucht auf den Seiten jedes Portals nach Fehlern, hell und dunkel, und darf keine finden. Es erkennt nur einen Teil aller möglichen Probleme.',
        second: 'Jede Seite passt ohne seitliches Schieben auf einen Bildschirm von 320 Pixel Breite. Das entspricht einer Vergrößerung von 400 Prozent.',
        third: 'Knöpfe und Felder sind für die Tastatur gemacht; noch nicht jede Seite wurde ganz so durchgegangen. Kurzbefehle mit einer Taste können Sie unter Darstellung ausschalten. Farbe ist nie das einzige Zeichen. Bewegungen entfallen, wenn Sie das auf Ihrem Gerät so einstellen.',
      },
    },
    not: {
      title: 'Was wir noch nicht geprüft haben',
      text: {
        first: 'Das Arbeiten mit einem Screenreader wie NVDA, JAWS oder VoiceOver, mit Sprachsteuerung und mit einer Braillezeile. Und andere Browser als Chromium.',
        second: 'Dateien, die Sie speichern, etwa das Protokoll, sind für ein Programm bestimmt und nicht zum Lesen.',
      },
    },
    known: {
      title: 'Was besser sein könnte',
      text: {
        first: 'Das Feld für ein Datum ist das Ihres Browsers. Wie gut es funktioniert, hängt von Ihrem Browser ab.',
        second: 'Die Tabelle „Wer sieht was“ des Vorsitzes ist auf einem Telefon lang.',
        third: 'Nach einer halben Stunde ohne Aktivität meldet Kader Sie ab. Was Sie nicht gespeichert haben, ist dann verloren.',
      },
    },
    tell: {
      title: 'Funktioniert etwas für Sie nicht?',
      text: {
        first: 'Sagen Sie es der Verwaltung von Kader in Ihrer Gemeinde oder Ihrem Dienst. Nennen Sie die Seite und was Sie tun wollten, und schreiben Sie nichts über eine Person.',
        second: 'Erhalten Sie keine gute Antwort, können Sie sich an die zuständige Ombudsstelle wenden, etwa den Flämischen Ombudsdienst.',
      },
    },
    date: {
      title: 'Wann dies erstellt wurde',
      text: {
        first: 'Am 23. November 2026, für Version 0.1.0, nach eigener Prüfung.',
      },
    },
  },
}
