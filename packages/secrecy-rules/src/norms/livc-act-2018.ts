import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** The federal act on the local cell, and the Constitutional Court's judgment on it. */
export const livcAct2018Norms = [
  {
    id: 'wet-livc-2',
    title: 'Wet LIVC R: doel en oprichting',
    citation: 'Wet 30 juli 2018 tot oprichting van LIVC R, art. 2 (BS 14 september 2018)',
    from: localDate('2018-09-24'),
    effect:
      'De burgemeester richt een LIVC R op. Het doel is terroristische misdrijven te voorkomen (Sw. boek II, titel Iter). Twee of meer burgemeesters mogen samen een LIVC R oprichten.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2018/07/30/2018031809/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'wet-livc-3-1',
    title: 'Wet LIVC R: samenstelling',
    citation: 'Wet 30 juli 2018 tot oprichting van LIVC R, art. 3 § 1',
    from: localDate('2018-09-24'),
    effect:
      'De kern bestaat uit de burgemeester of zijn vertegenwoordiger (of beiden), de korpschef of een vertegenwoordiger van de lokale politie (of beiden) met een machtiging van minstens ‘geheim’, en de gemeentelijke ambtenaar die de preventie coördineert. De burgemeester kan anderen uitnodigen van wie de functie kan bijdragen tot een opvolging op maat op lokaal niveau. Dat zijn personeelsleden van de gemeente of van andere diensten op gemeentelijk niveau. Dat zijn ook leden van diensten onder gemeenschappen en gewesten, als hun overheid hen machtigt door of krachtens een decreet of ordonnantie. Het parket, het OCAD en de VSSE hebben geen zitje.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2018/07/30/2018031809/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'wet-livc-3-2',
    title: 'Wet LIVC R: caselijst en traject',
    citation: 'Wet 30 juli 2018 tot oprichting van LIVC R, art. 3 § 2',
    from: localDate('2018-09-24'),
    effect:
      'De burgemeester stelt de lijst vast van casussen waarin aanwijzingen bestaan van een radicaliseringsproces (art. 3, 15° van de wet van 30 november 1998). Hij steunt daarvoor onder meer op informatie die hij kan vragen aan alle diensten die hij relevant vindt. De LIVC R kan per persoon een traject op maat uitwerken en opvolgen.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2018/07/30/2018031809/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'wet-livc-4-1',
    title: 'Wet LIVC R: informatiekaart',
    citation:
      'Wet 30 juli 2018 tot oprichting van LIVC R, art. 4 § 1 (verwijst tot 30 september 2024 naar de KB’s van 2016 en 2018, sindsdien naar art. 2, 17° van de wet T.E.R.)',
    from: localDate('2018-09-24'),
    effect:
      'De korpschef of de vertegenwoordiger van de politie mag de leden van de LIVC R de informatiekaart meedelen van personen van wie de casus op de lijst staat.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2018/07/30/2018031809/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'wet-livc-4-2',
    title: 'Wet LIVC R: terugkoppelingsfiche',
    citation: 'Wet 30 juli 2018 tot oprichting van LIVC R, art. 4 § 2',
    from: localDate('2018-09-24'),
    effect:
      'Na consensus van alle leden die werkelijk aan de vergadering deelnemen, mag de politie een terugkoppelingsfiche over een persoon op de lijst sturen naar vertegenwoordigers van de genoemde diensten. Tot 30 september 2024 zijn dat de diensten van art. 44/11/3ter § 1 WPA. Sindsdien zijn dat de basisdiensten (wet T.E.R., art. 2, 2°) en de toezichthouders (art. 2, 22°). De fiche bevat een evaluatie van de opvolging en geen geheimen die in het overleg zijn meegedeeld.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2018/07/30/2018031809/justel'],
    confidence: 'VERIFIED',
    note: 'De verwijzing naar 22° (de toezichthouders) staat zo in de tekst. Of dat een vergissing is, is een open vraag (Q-11).',
  },
  {
    id: 'wet-livc-4-3',
    title: 'Wet LIVC R: verwerkingsverbod',
    citation: 'Wet 30 juli 2018 tot oprichting van LIVC R, art. 4 § 3',
    from: localDate('2018-09-24'),
    effect:
      'Persoonsgegevens verwerken over besproken personen is niet toegelaten, behalve als de wet een uitzondering bepaalt. Die uitzonderingen moeten dus elders staan.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2018/07/30/2018031809/justel'],
    confidence: 'VERIFIED',
    note: 'Kandidaten zijn het decreet van 30 juni 2023, de wet van 8 januari 2026 en de WPA, en misschien het decreet van 21 mei 2021, waarvan de tekst niet is gelezen.',
  },
  {
    id: 'wet-livc-5',
    title: 'Wet LIVC R: casusoverleg',
    citation: 'Wet 30 juli 2018 tot oprichting van LIVC R, art. 5',
    from: localDate('2018-09-24'),
    effect:
      'De LIVC R is een overlegstructuur in de zin van art. 458ter Sw. (vanaf 1 september 2026 te lezen als art. 353 § 2). De wet zegt niets over de procureur, art. 29 Sv., een verslag, een bewaartermijn of een controle bij het OCAD.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2018/07/30/2018031809/justel'],
    confidence: 'VERIFIED',
    note: 'Of de verwijzing naar art. 458ter op 1 september 2026 ook in de tekst is aangepast, is een open vraag (Q-13).',
  },
  {
    id: 'gwh-52-2021',
    title: 'Grondwettelijk Hof 52/2021',
    citation:
      'Grondwettelijk Hof, arrest 52/2021 van 1 april 2021, rolnr. 7141, over art. 5 van de wet LIVC R',
    from: localDate('2021-04-01'),
    effect:
      'Het Hof verwerpt het beroep volledig. De uitzondering op het beroepsgeheim is verenigbaar met art. 8 EVRM dankzij vier waarborgen. Geen deelnemer is verplicht te spreken. De geheimhouding van art. 458ter § 2 geldt. De terugkoppelingsfiche vertrekt alleen bij consensus en zonder geheimen. Persoonsgegevens worden niet verwerkt, behalve bij een wettelijke uitzondering.',
    sources: [
      'https://lokaalbestuur.vlaanderen.be/rechtsgedingen',
      'https://etaamb.openjustice.be/nl/arrest_n2021201727.html',
    ],
    confidence: 'VERIFIED',
    note: 'Nagelezen in een officiële samenvatting. Kader hanteert deze waarborgen als grondwettelijke ondergrens.',
  },
] as const satisfies readonly Norm[]
