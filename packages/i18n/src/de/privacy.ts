import type { SameKeys } from '../area.ts'
import type { privacy as dutch } from '../nl/privacy.ts'

export const privacy: SameKeys<typeof dutch> = {
  title: 'Datenschutz',
  lead: 'Kader zeigt jedem nur, was er sehen darf, und merkt sich, wer was zu sehen bekam.',
  sections: {
    asking: {
      title: 'Wenn Sie eine Frage stellen',
      text: {
        first: 'Fragen Sie „Darf ich das teilen?“, so bewahrt Kader weder Ihre Frage noch die Antwort auf. Sie geben dort keine Personendaten ein.',
      },
    },
    you: {
      title: 'Was Kader über Sie aufbewahrt',
      text: {
        first: 'Ihren Namen, Ihre Funktion, Ihren Dienst und Ihre Zelle. Und was Sie in Kader tun: was Sie gelesen, geschrieben, entschieden oder abgelehnt haben, und an welchem Tag.',
        second: 'Wenn Sie sich anmelden, setzt Kader ein einziges Cookie. Es dient nur dazu, Sie zu erkennen, und verfällt nach einer halben Stunde ohne Aktivität oder nach zehn Stunden. Ihr Passwort kennt Kader nicht.',
        third: 'Ihr Browser merkt sich außerdem drei Einstellungen: Ihre Sprache, hell oder dunkel, und ob Sie Tastenkürzel verwenden. Sonst bleibt nichts auf Ihrem Gerät.',
        fourth: 'Die Adresse, die Ihr Anmeldedienst für Sie bestätigt, um Ihnen zu schreiben, dass etwas wartet. In dieser E-Mail steht nie was, und nie über wen. Sie wählen selbst, ob Sie E-Mail möchten.',
      },
    },
    others: {
      title: 'Was Kader über andere aufbewahrt',
      text: {
        first: 'Was Sie und Ihre Kollegen in einem Signal, einem Fall, einer Einladung, einer Besprechung, einem Beschluss oder einer Maßnahme schreiben. Diese Texte sind verschlüsselt gespeichert.',
        second: 'Schreiben Sie nur, was nötig ist. Kader fragt nirgends nach einer Nationalregisternummer.',
        third: 'Gibt jemand bei einer Meldung einen Namen zum Vergleichen an, bewahrt Kader diesen Namen nicht auf: Es bleiben unlesbare Schlüssel, die nur der Koordination einen Hinweis geben und mit der Akte verschwinden.',
      },
    },
    who: {
      title: 'Wer es sieht',
      text: {
        first: 'Für jede Art von Information entscheidet das Gesetz, wer sie lesen darf. Bevor Sie etwas senden, zeigt Kader, wer es sehen wird und wer nicht.',
        second: 'Eine Aufsichtsperson sieht das Protokoll: Funktionen, Tage, Arten von Information und Artikel. Nie, was geschrieben steht.',
        third: 'Wer den Server verwaltet, verwaltet auch die Schlüssel. Die Organisation, die Kader anbietet, muss diesen Zugang beschränken und prüfen.',
      },
    },
    where: {
      title: 'Wo es steht',
      text: {
        first: 'In der Datenbank der Organisation, die Kader anbietet. In der Übungsumgebung ist das dieser Computer, und alle Personen sind erfunden.',
        second: 'Diese Website holt nichts bei anderen. Es gibt keine Statistik und keine Werbung.',
      },
    },
    long: {
      title: 'Wie lange',
      text: {
        first: 'Vor der ersten Besprechung vereinbaren die Teilnehmer, wie lange die gemeinsame Akte aufbewahrt wird, nie länger als 30 Jahre nach dem Abschluss.',
        second: 'Diese Version vernichtet eine Akte noch nicht, wenn diese Frist vorbei ist. Solange das so ist, eignet sich Kader nicht für echte Daten.',
        third: 'Zeilen im Protokoll werden weder gelöscht noch geändert.',
      },
    },
    rights: {
      title: 'Geht es um Sie?',
      text: {
        first: 'Sie können fragen, welche Daten es über Sie gibt, und sie berichtigen lassen. Das Gesetz kann das in diesem Bereich einschränken.',
        second: 'Kader hat dafür noch keine Seite. Wenden Sie sich an den Datenschutzbeauftragten Ihrer Gemeinde oder des Dienstes. Finden Sie keine Lösung, können Sie sich an die Datenschutzbehörde wenden. Für Daten der Polizei ist das Kontrollorgan für polizeiliche Informationen zuständig.',
      },
    },
  },
}
