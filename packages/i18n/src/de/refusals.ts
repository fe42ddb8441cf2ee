import type { SameKeys } from '../area.ts'
import type { refusals as dutch } from '../nl/refusals.ts'

export const refusals: SameKeys<typeof dutch> = {
  'already-registered': 'Dieses Signal ist schon gemeldet. Sie müssen nichts mehr tun.',
  'nothing-to-register': 'Wählen Sie mindestens eine Zeile zum Melden.',
  'nothing-to-withdraw': 'Das ist nicht (mehr) gemeldet. Sie müssen nichts mehr tun.',
  'not-registered': 'Das ist noch nicht gemeldet. Melden Sie es zuerst.',
  'already-listed': 'Diese Person steht schon auf der Fallliste.',
  'not-listed': 'Diese Person steht nicht auf der Fallliste. Nur der Bürgermeister kann das entscheiden.',
  'case-refused': 'Sie haben diese Meldung bereits nicht aufgenommen. Es bleibt nur Ihre Begründung.',
  'case-closed': 'Dieser Fall ist abgeschlossen. Sie können nichts mehr hinzufügen.',
  'nothing-on-file': 'Dieses Dokument liegt nicht in der Akte oder ist schon zurückgenommen.',
  'already-revoked': 'Sie haben diese Bestätigung schon zurückgenommen. Sie müssen nichts mehr tun.',
  'person-consents-himself':
    'Die Person kann selbst darüber urteilen. Dann kann nur sie einwilligen. Fragen Sie die Person selbst.',
  'person-not-capable':
    'Die Person kann nicht selbst darüber urteilen. Fragen Sie die Eltern oder den Vertreter.',
  'adult-has-no-parent': 'Die Person ist volljährig. Wählen Sie den Vertreter, nicht die Eltern.',
  'consent-not-given-yet':
    'Eine Einwilligung kann nicht in der Zukunft liegen. Wählen Sie den Tag, an dem sie gegeben wurde.',
  'already-withdrawn': 'Diese Einwilligung ist schon zurückgenommen. Sie müssen nichts mehr tun.',
  'age-unknown': 'Das Alter der Person steht nicht fest. Stellen Sie es zuerst fest.',
  'age-established': 'Das Alter steht bereits fest. Sie können es nur nach unten berichtigen.',
  'child-not-weighed': 'Es geht um einen Minderjährigen. Schreiben Sie zuerst die Abwägung seines Interesses auf.',
  'child-not-motivated': 'Es geht um ein Kind unter 12. Schreiben Sie zuerst auf, warum leichtere Hilfe nicht genügt.',
  'not-yours-to-change': 'Diese Fortbildung ist von einem anderen Veranstalter.',
  'not-for-you': 'Diese Fortbildung ist nicht für Ihre Funktion.',
  'registration-closed': 'Sie können sich nicht mehr anmelden.',
  'called-off': 'Diese Fortbildung ist abgesagt.',
  'already-enrolled': 'Sie sind bereits angemeldet.',
  'not-enrolled': 'Diese Person hat keinen Platz in dieser Fortbildung.',
  'training-begun': 'Die Fortbildung hat bereits begonnen.',
  'not-held-yet': 'Die Fortbildung ist noch nicht vorbei. Notieren Sie die Anwesenheit ab dem letzten Tag.',
  'already-marked': 'Die Anwesenheit ist bereits notiert.',
  'own-attendance': 'Ihre eigene Anwesenheit notiert jemand anderes.',
  'not-a-quiz': 'Das sind keine Übungsfragen. Melden Sie sich für einen Tag an.',
  'already-certified': 'Sie haben diesen Nachweis bereits.',
  'consultation-open': 'Eine Beratung zu diesem Fall ist noch nicht geschlossen. Schließen Sie sie zuerst.',
  'not-closed': 'Dieser Fall ist nicht abgeschlossen.',
  'term-passed': 'Die Aufbewahrungsfrist ist vorbei. Wiedereröffnen geht nicht mehr.',
  'legal-hold': 'Die Akte wird aufbewahrt, weil jemand darum bat. Geben Sie sie zuerst frei.',
  'no-legal-hold': 'Die Vernichtung ist nicht ausgesetzt.',
  'term-not-passed': 'Die Aufbewahrungsfrist läuft noch. Wählen Sie einen anderen Grund, oder warten Sie.',
  'destruction-waiting': 'Ein Vorschlag zur Vernichtung wartet schon.',
  'destruction-decided': 'Darüber ist schon entschieden.',
  'not-the-police-seat': 'Nur der Korpschef und der Informationsbeamte schreiben ein Rückmeldeblatt.',
  'fiche-waiting': 'Ein Blatt liegt schon vor. Warten Sie auf die Antworten oder die Unterschrift.',
  'secret-not-excluded': 'Bestätigen Sie zuerst, dass kein Geheimnis der Beratung darin steht. Was geheim ist, kommt nicht auf das Blatt.',
  'not-the-owner': 'Nur wer diese Aktion übernahm, kann das.',
  'already-carried-out': 'Das steht schon als erledigt.',
  'resembles-what-was-said': 'Das gleicht einer Aussage aus der Beratung. Prüfen Sie, ob es kein Geheimnis ist, und bestätigen Sie das.',
  'fiche-settled': 'Dieses Blatt ist gestoppt oder schon unterzeichnet.',
  'already-consented': 'Sie haben auf dieses Blatt schon geantwortet. Eine Antwort ändert sich nicht mehr.',
  'only-the-chief': 'Nur der Korpschef unterzeichnet das Blatt.',
  'not-everyone-consented': 'Noch nicht alle Teilnehmer haben zugestimmt.',
  'incident-closed': 'Dieser Vorfall ist abgeschlossen.',
  'already-told': 'Das ist schon notiert.',
  'not-noticed-yet': 'Dieser Tag liegt vor dem Bemerken oder in der Zukunft.',
  'authority-not-told': 'Benachrichtigen Sie zuerst die Aufsicht.',
  'persons-not-told': 'Benachrichtigen Sie zuerst die betroffenen Menschen.',
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
  'day-passed': 'Dieser Tag ist vorbei. Wählen Sie einen kommenden Tag.',
  'too-short-notice': 'Laden Sie mindestens vierzehn Tage vorher ein oder schreiben Sie, warum es nicht warten kann.',
  'not-a-representative': 'Diese Person ist nicht als ständige Vertretung Ihres Dienstes eingetragen. Fragen Sie die Koordination der Zelle.',
  'meeting-begun': 'Das geht nur vor der Beratung.',
  'not-the-day': 'Der Tag der Beratung ist noch nicht gekommen.',
  held: 'Diese Beratung ist angehalten. Warten Sie, bis die Bürgermeisterin oder der Bürgermeister entscheidet.',
  'not-held': 'Diese Beratung ist nicht angehalten.',
  'objection-stands': 'Der Einwand des Prokurators liegt noch in der Akte. Notieren Sie zuerst seine Rücknahme.',
  'set-aside': 'Der Vorsitz bittet Sie, kurz draußen zu warten. Sie kommen zurück, sobald Sie gerufen werden.',
  'own-seat': 'Als Vorsitz bleiben Sie selbst am Tisch.',
  'no-such-place': 'Kader kennt eine Zelle oder einen Dienst nicht, den Sie gewählt haben. Laden Sie die Seite neu und wählen Sie erneut.',
  'file-not-marked': 'Zu dieser Anweisung gehört keine Datei.',
  'file-changed': 'Das ist nicht die Datei zu dieser Anweisung. Wählen Sie dieselbe Datei erneut.',
  'file-type-unknown': 'Kader bewahrt nur PDF, ODT, DOCX und einfachen Text auf. Wandeln Sie die Datei um und beginnen Sie erneut.',
  'file-active': 'Diese Datei enthält etwas, das von selbst starten kann, etwa ein Skript oder Makro. Speichern Sie sie ohne und beginnen Sie erneut.',
  'already-settled': 'Das ist schon abgeschlossen. Sie müssen nichts mehr tun.',
  'reason-needed': 'Schreiben Sie, warum es schadet.',
  'no-coordinator': 'Diese Zelle hat heute keine Koordination. Fragen Sie die Bürgermeisterin oder den Bürgermeister oder Ihre Leitung.',
  'not-told-yet': 'Dieser Tag liegt in der Zukunft. Notieren Sie es, nachdem Sie es gesagt haben.',
  'not-a-colleague': 'Wählen Sie jemand anderen aus Ihrem Dienst, der heute ein Mandat hat.',
  'not-the-reviewer': 'Das wurde nicht von Ihnen verlangt. Sie müssen nichts tun.',
  'already-reviewed': 'Sie haben dies schon überprüft. Sie müssen nichts mehr tun.',
  'paper-withdrawn': 'Die Rücknahme dieses Dokuments ist schon notiert. Sie müssen nichts mehr tun.',
  'changed-meanwhile':
    'Jemand hat dies inzwischen geändert. Laden Sie die Seite neu und sehen Sie, was jetzt dort steht.',
  'not-allowed-by-law': 'Das Gesetz lässt dies nicht zu. Unten lesen Sie, warum, und was Sie tun können.',
  'not-in-triage': 'Dieses Signal wird schon bearbeitet oder ist nicht mehr da. Sehen Sie in der Liste nach.',
  'not-the-coordinator': 'Nur der LIVC-Koordinator kann dies tun.',
  'not-invited': 'Sie sind zu dieser Besprechung nicht eingeladen.',
  'consent-given':
    'Es wurde dem Vereinbarten schon zugestimmt. Halten Sie zuerst alle Aufgaben fest und fragen Sie dann um Zustimmung; wer schon zustimmte, kann die Antwort ändern.',
  'not-the-organiser':
    'Nur der Bürgermeister und der LIVC-Koordinator schreiben an der Vereinbarung. Sagen Sie ihnen, was Sie ändern möchten.',
  'another-version-open':
    'Es gibt bereits eine Fassung, die noch nicht alle unterzeichnet haben. Schließen Sie diese zuerst ab oder ziehen Sie sie zurück.',
  'not-a-draft':
    'Dieser Text liegt schon zur Unterschrift vor und ändert sich nicht mehr. Ziehen Sie ihn zurück und beginnen Sie eine neue Fassung.',
  'not-proposed':
    'Diese Fassung liegt nicht zur Unterschrift vor. Laden Sie die Seite neu und sehen Sie nach, welche Fassung vorliegt.',
  'party-left-out':
    'Ein Dienst, der die geltende Vereinbarung unterzeichnet hat, fehlt unter den Parteien. Fügen Sie ihn hinzu: Was er mit vereinbart hat, ändert sich nicht ohne ihn.',
  'beyond-the-law':
    'Eine Regel verspricht etwas, das das Gesetz nie zulässt. Unter „Was diese Vereinbarung schließt“ lesen Sie, welche. Passen Sie sie an.',
  'not-a-party': 'Ihr Dienst ist keine Partei dieser Vereinbarung und muss nicht unterzeichnen.',
  'already-signed': 'Ihr Dienst hat schon unterzeichnet. Sie müssen nichts mehr tun.',
  'signed-for-another':
    'Sie haben schon für einen anderen Dienst unterzeichnet. Lassen Sie hier eine Kollegin oder einen Kollegen unterzeichnen.',
  'signed-by-all':
    'Alle haben diese Fassung unterzeichnet. Sie ändert sich nur durch eine neue Fassung, die alle unterzeichnen.',
  'text-changed':
    'Der Text wurde inzwischen geändert. Laden Sie die Seite neu und lesen Sie, was Sie unterzeichnen.',
  'not-the-mandate-keeper':
    'Nur Bürgermeister und LIVC-Koordinator verwalten die Mandate der Zelle. Wenden Sie sich an einen von ihnen.',
  'own-mandate':
    'Das betrifft Sie selbst. Über Ihr eigenes Mandat entscheiden Sie nie mit. Bitten Sie jemand anderen.',
  'own-proposal': 'Sie haben das selbst vorgeschlagen. Jemand anderes muss es bestätigen oder ablehnen.',
  'change-waiting':
    'Zu diesem Mandat liegt schon ein Vorschlag vor. Lassen Sie diesen zuerst bestätigen oder ablehnen.',
  'change-decided':
    'Über diesen Vorschlag ist schon entschieden. Laden Sie die Seite neu und sehen Sie, was jetzt gilt.',
  'mandate-ended': 'Dieses Mandat ist schon beendet. Schlagen Sie bei Bedarf ein neues Mandat vor.',
  'already-suspended': 'Dieses Mandat ist schon ausgesetzt. Sie müssen nichts mehr tun.',
  'not-suspended': 'Dieses Mandat ist nicht ausgesetzt. Sie müssen nichts tun.',
  'already-mandated':
    'Diese Person hat diese Funktion bei diesem Dienst in diesem Zeitraum schon. Wählen Sie andere Tage, oder beenden Sie zuerst das bestehende Mandat.',
  'not-yours-to-replace': 'Nur wer diese Anweisung gab, schreibt davon eine neue Fassung.',
  'already-replaced': 'Von dieser Fassung gibt es schon eine neuere. Gehen Sie von der neuesten aus.',
  'not-addressed': 'Diese Anweisung richtet sich nicht an Sie. Sie brauchen nichts zu tun.',
  'already-received': 'Sie haben diese Anweisung schon geöffnet. Sie brauchen nichts mehr zu tun.',
  'already-acknowledged': 'Sie haben diese Anweisung schon bestätigt. Sie brauchen nichts mehr zu tun.',
  'unknown-norm': 'Kader kennt keine Norm mit diesem Kennzeichen. Prüfen Sie es, oder lassen Sie es leer.',
  'not-the-keeper':
    'Nur die Aufsicht führt dieses Register; der Bürgermeister und der LIVC-Koordinator tun es für die Dienste ihrer eigenen Zelle. Teilen Sie ihnen mit, was sich ändern muss.',
  'not-of-this-cell':
    'Dieser Dienst sitzt nicht in Ihrer Zelle. Wählen Sie einen Dienst, der heute darin sitzt.',
  'municipality-not-then':
    'Eine Gemeinde besteht nicht im ganzen Zeitraum, den Sie angaben. Prüfen Sie den NIS-Code und die Tage. Ist die Gemeinde in einer Fusion aufgegangen? Beenden Sie den Zeitraum an ihrem letzten Tag und fügen Sie die neue Gemeinde ab dem Tag danach hinzu.',
  'cell-not-founded':
    'Die Zelle kann sich heute nicht beraten. Dafür muss es einen Gründungsbeschluss geben und die Zelle muss aktiv sein (Gesetz vom 30. Juli 2018, Artikel 2). Sehen Sie auf der Seite „Die Zelle“ nach.',
  'not-the-cell-keeper':
    'Nur der Bürgermeister und der LIVC-Koordinator führen, was das Register von der Zelle weiß. Teilen Sie ihnen mit, was sich ändern muss.',
  'no-such-municipality':
    'Eine Gemeinde besteht nicht am ersten Tag, den Sie angaben. Prüfen Sie den NIS-Code und den Tag.',
  'municipality-of-another-cell':
    'Eine andere Zelle arbeitet schon für diese Gemeinde. Laden Sie die Seite neu, um zu sehen welche, und sprechen Sie mit ihr.',
}
