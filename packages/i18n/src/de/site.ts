import type { SameKeys } from '../area.ts'
import type { site as dutch } from '../nl/site.ts'

export const site: SameKeys<typeof dutch> = {
  product: 'Kader',
  pageTitle: '{page} · Kader',
  skip: 'Zum Inhalt',
  navigation: 'Hauptmenü',
  languages: 'Sprache',
  walk: 'Darf ich das weitergeben?',
  practise: 'Üben',
  embed: 'Einbauen',
  example: 'Beispiel',
  footer: 'Über diese Website',
  version: 'Version {version}',
  apart: 'Kader sucht mit Ihnen im Gesetz und zeigt, auf welchem Artikel die Antwort beruht. Es ist keine Rechtsberatung.',
  noScript: 'Die folgenden Fragen brauchen JavaScript. Schalten Sie es in Ihrem Browser ein und laden Sie die Seite neu. Bei akuter Gefahr: Wählen Sie 101.',
  linkBroken: 'Dieser Link stimmt nicht ganz. Deshalb beginnen Sie hier neu, bei der ersten Frage.',
  practiseLead: 'Fünfundzwanzig Situationen aus der Praxis. Sagen Sie zuerst selbst, was Sie denken; danach lesen Sie, was das Gesetz sagt und warum. Niemand sieht Ihre Antworten.',
  home: 'Zur ersten Frage',
  notFoundTitle: 'Diese Seite gibt es nicht',
  notFoundLead: 'Die Adresse stimmt nicht, oder die Seite ist umgezogen.',
  privacy: {
    title: 'Datenschutz',
    lead: 'Diese Website fragt nicht nach Namen, bewahrt nichts auf und verfolgt niemanden.',
    sections: {
      asking: {
        title: 'Wenn Sie eine Frage stellen',
        text: {
          first: 'Sie wählen aus festen Wörtern: wer Sie sind, um welche Art Information es geht, wem Sie sie geben wollen. Ihr Browser sucht die Antwort selbst. Nichts geht an einen Server.',
          second: 'Schreiben Sie Ihre Frage in eigenen Worten, so bleibt dieser Text in Ihrem Browser. Steht darin etwas, das wie ein Name, eine Nummer oder eine Adresse aussieht, bittet Kader Sie, es zu entfernen.',
        },
      },
      keeping: {
        title: 'Wenn Sie die Antwort mitnehmen',
        text: {
          first: 'Ein Link enthält nur Ihre Auswahl, hinter dem Zeichen #. Diesen Teil einer Adresse schickt ein Browser nie an einen Server.',
          second: 'Gedruckt wird auf Ihrem Gerät. Nur wenn Sie selbst auf „Als PDF speichern“ drücken, geht Ihre Auswahl an unseren Server. Er macht das PDF und merkt sich nichts.',
        },
      },
      device: {
        title: 'Was auf Ihrem Gerät bleibt',
        text: {
          first: 'Nichts von Ihrer Frage. Diese Website verwendet weder Cookies noch Speicher in Ihrem Browser und holt nichts bei anderen. Es gibt keine Statistik und keine Werbung.',
          second: 'Wer den Server betreibt, kann sehen, dass ein Gerät diese Seite abgerufen hat, wie bei jeder Website. Nicht, was Sie gefragt haben.',
        },
      },
    },
  },
  accessibility: {
    title: 'Erklärung zur Barrierefreiheit',
    lead: 'Jeder soll diese Frage stellen können. Hier lesen Sie, was wir geprüft haben, und was noch nicht.',
    sections: {
      state: {
        title: 'Wie weit wir sind',
        text: {
          first: 'Wir bauen diese Website nach WCAG 2.2, Stufe AA. Wir nennen sie teilweise konform: Was wir selbst prüfen konnten, stimmt, aber Menschen mit Behinderung und unabhängige Fachleute haben sie noch nicht getestet.',
        },
      },
      tested: {
        title: 'Was wir geprüft haben',
        text: {
          first: 'Ein Programm sucht auf jeder Seite nach Fehlern, hell und dunkel, und darf keine finden. Es erkennt nur einen Teil aller möglichen Probleme.',
          second: 'Eine ganze Frage, vom Anfang bis zur Antwort, gelingt allein mit der Tastatur. Jede neue Frage erhält den Fokus, die Antwort auch.',
          third: 'Jede Seite passt ohne seitliches Schieben auf einen Bildschirm von 320 Bildpunkten Breite. Das entspricht einer Vergrößerung auf 400 Prozent.',
        },
      },
      not: {
        title: 'Was wir noch nicht geprüft haben',
        text: {
          first: 'Die Arbeit mit einem Screenreader wie NVDA, JAWS oder VoiceOver, mit Sprachsteuerung und mit einer Braillezeile. Und andere Browser als Chromium.',
        },
      },
      known: {
        title: 'Was wir verbessern können',
        text: {
          first: 'Die Regeln und Bedingungen stehen auf Niederländisch, auch wenn Sie eine andere Sprache wählen. Juristen haben nur diesen Text gegengelesen.',
          second: 'Das Datumsfeld ist das Ihres Browsers. Wie gut es funktioniert, hängt von Ihrem Browser ab.',
        },
      },
      tell: {
        title: 'Funktioniert etwas für Sie nicht?',
        text: {
          first: 'Sagen Sie es der Stelle, die Ihnen diese Website empfohlen hat. Nennen Sie die Frage, bei der Sie waren, und schreiben Sie nichts über eine Person.',
          second: 'Erhalten Sie keine gute Antwort, wenden Sie sich an die für Ihren Dienst zuständige Ombudsstelle, etwa den Vlaamse Ombudsdienst.',
        },
      },
      date: {
        title: 'Wann dies verfasst wurde',
        text: { first: 'Am 23. November 2026, für Version 0.1.0, nach eigener Prüfung.' },
      },
    },
  },
}
