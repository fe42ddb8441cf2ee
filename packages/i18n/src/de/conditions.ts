import type { SameKeys } from '../area.ts'
import type { conditions as dutch } from '../nl/conditions.ts'

export const conditions: SameKeys<typeof dutch> = {
  'C-INV': 'Hat der Bürgermeister oder sein Vertreter Sie für diese Akte eingeladen?',
  'C-LIST':
    'Steht die Person auf der Fallliste des Bürgermeisters (bei Übergabe: auf jener der neuen Gemeinde oder einer gemeinsamen Zelle)?',
  'C-MAND': 'Darf Ihr Dienst teilnehmen: durch Dekret ermächtigt, oder Dienst auf Gemeindeebene?',
  'C-FREE': 'Entscheiden Sie frei, ob Sie sprechen und was Sie sagen?',
  'C-NEC': 'Ist es sachdienlich, notwendig und auf das Minimum beschränkt?',
  'C-NTK':
    'Kann jede anwesende Person, die dies hört, vernünftigerweise beitragen (bei einem Empfänger: kann dieser es)?',
  'C-SECR':
    'Ist jeder, der es hört, ein vermerkter Teilnehmer, auf die Geheimhaltung hingewiesen und daran gebunden?',
  'C-DATA':
    'Steht diese Art von Angabe über diese Person im Datengesetz, das Sie bindet, und lag die Aufbewahrungsfrist vor der ersten Besprechung fest?',
  'C-MINOR':
    'Ist die Person volljährig, oder wurde das Interesse des Minderjährigen abgewogen und aufgeschrieben, und wurde er gehört, wenn er fähig ist?',
  'C-MINOR12': 'Ist die Person zwölf Jahre oder älter, oder gibt es eine besondere schriftliche Begründung?',
  'C-RELATED':
    'Geht es nur um die Person selbst, oder sind die Angaben über Familie oder Kontakte für ihre Akte nötig und auf das Minimum beschränkt?',
  'C-NOSEX': 'Bleiben sexuelle Orientierung und sexuelles Verhalten außerhalb der Mitteilung?',
  'C-OPEN': 'Ist die Akte offen und die Aufbewahrungsfrist nicht abgelaufen?',
  'C-NOOBJ': 'Hat der Prokurator keinen Einwand gegen die Besprechung dieser Akte erhoben?',
  'C-SCORER':
    'Hat eine ausgebildete Fachkraft die Einschätzung gemacht, und teilen Sie nur Schluss und Faktoren?',
  'C-INDISP': 'Ist diese medizinische Angabe unentbehrlich (eine funktionelle Einschätzung genügt nicht)?',
  'C-CONS': 'Haben alle tatsächlichen Teilnehmer namentlich zugestimmt?',
  'C-NOSEC': 'Enthält dies kein Geheimnis, das in der Besprechung mitgeteilt wurde?',
  'C-JUDAUTH': 'Hat die zuständige Gerichtsbehörde es erlaubt, und ist das vermerkt?',
  'C-NOHARM': 'Schadet die Mitteilung keiner Untersuchung, Verfolgung oder Person?',
  'C-PROS':
    'Gibt es eine begründete Zustimmung des Prokurators, die Teilnehmer, Zweck und Arbeitsweise festlegt?',
  'C-CONSENT':
    'Hat, wer es anvertraut hat, frei, informiert und gezielt zugestimmt (der fähige Minderjährige selbst, sonst seine Eltern), und ist der Text aufbewahrt?',
  'C-EMERG':
    'Droht ein sicheres, ernstes und unmittelbares Übel, gibt es kein milderes Mittel, haben Sie die Not nicht selbst verursacht, und kann dieser Empfänger es mit diesem Minimum abwenden?',
  'C-458BIS':
    'Geht es um eine Straftat der Liste an einem Minderjährigen oder Schutzbedürftigen, mit ernster Gefahr, die Sie nicht allein oder mit Hilfe abwenden können?',
  'C-SHARED':
    'Ist der Empfänger im selben Hilfszusammenhang an das Berufsgeheimnis gebunden, ist es nötig, im Interesse des Klienten, und ist dieser informiert?',
  'C-VERONTRUST':
    'Geht es um einen Minderjährigen in einer besorgniserregenden Lage und ist dies nötig, um sie zu untersuchen?',
  'C-CLEAR': 'Haben alle Empfänger die nötige Sicherheitsermächtigung und den Bedarf, davon zu wissen?',
  'C-VALID':
    'Geht es um die Informationskarte einer validierten Entität, nicht in Voruntersuchung (vor dem 1. Oktober 2024: einer Kategorie, die an jenem Tag bestand)?',
  'C-TERLINK':
    'Hat die Entität die Verbindung mit der Gemeinde nach Art. 26 (ein Hasspropagandist: Folgen in der Gemeinde)?',
  'C-KORPSCHEF': 'Gab es zuerst Kontakt mit dem Korpschef, oder läuft die Mitteilung über ihn?',
  'C-OWNPOWER':
    'Bleibt die Maßnahme in der eigenen Befugnis, stützt sie sich auf Tatsachen, die Sie nennen können, und gefährdet sie keinen Einsatz?',
  'C-ART23': 'Wurde die Mitteilung nach der Bewertung von Art. 23 des T.E.R.-Gesetzes beschlossen?',
  'C-LISTPURP':
    'Gibt es für die Liste einen ausdrücklichen gesetzlichen Zweck und eine kurze Aufbewahrungsfrist?',
  'C-REP': 'Wurde der ständige Vertreter vor der Sitzung bestimmt?',
  'C-WRITREQ':
    'Gibt es eine begründete, genaue, schriftliche Entscheidung des Prokurators in einer Fahndung nach terroristischen Straftaten, über eine namentlich genannte Person?',
  'C-SOCSEC': 'Steht fest, dass der Dienst eine Einrichtung der sozialen Sicherheit ist?',
  'C-PERIL': 'Besteht ernste und unmittelbare Gefahr für Personen, öffentliche Sicherheit oder Gesundheit?',
  'C-ACUTE':
    'Besteht eine akute Bedrohung für Schule oder Gesellschaft, mit Tatsachen und nicht mit Meinungen oder Glauben?',
  'C-OFFENCE': 'Geht es um eine Straftat, und nicht nur um eine Sorge oder Meinung?',
  'C-OFFICIAL': 'Sind Sie Beamter und erfuhren Sie es in Ihrem Amt?',
  'C-NOTSECRET': 'Wurde dies nicht im Vertrauen oder unter Berufsgeheimnis erfahren?',
  'C-PUBSERV': 'Ist Ihre Schule oder Ihr CLB ein öffentlicher Dienst (GO!, der Gemeinde oder Provinz)?',
  'C-PUBLIC': 'Ist es wirklich öffentlich, und stellen Sie keine Verbindung mit dem Klient-Sein her?',
  'C-PUBORDER':
    'Kann die Information zu einer vorbeugenden oder eingreifenden Maßnahme für die öffentliche Ordnung führen?',
  'C-MISSION':
    'Gehört dies zum Auftrag oder zu den gesetzlich aufgezählten Punkten, und ist die Person darüber informiert?',
  'C-DECREE':
    'Gibt es eine Grundlage im Dekret: Weiterverweisung, Grunddaten oder schriftliche informierte Zustimmung?',
  'C-REGBASIS': 'Hat dieses Register eine eigene gesetzliche Grundlage für die Mitteilung?',
  'C-ANON':
    'Ist niemand direkt oder indirekt erkennbar (auch nicht in einer kleinen Gemeinde; Tabellen ohne Zellen unter 5)?',
  'C-MIN': 'Ist die Nachricht auf das strikt Nötige beschränkt, ohne Gründe, Quellen oder Inhalt der Karte?',
  'C-CHANNEL': 'Läuft es über einen gesicherten Kanal?',
  'C-MASKED': 'Sind die Angaben Dritter unkenntlich gemacht?',
  'C-DECIDED': 'Haben Organisator und Teilnehmer beschlossen, dass dies gegeben werden darf?',
  'C-CLOSED': 'Ist die Akte abgeschlossen?',
  'C-PROC': 'Gibt es Notwendigkeit, einen Vertrag und einen Platz auf der Liste der Zugangsberechtigten?',
}
