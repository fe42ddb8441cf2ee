import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** Municipality, OCMW and mayor outside the LIVC-R act. */
export const localGovernmentNorms = [
  {
    id: 'ocmw-36-50',
    title: 'OCMW: geheimhouding',
    citation:
      'Organieke wet 8 juli 1976, art. 36 en 50 (in Vlaanderen nu decreet lokaal bestuur van 22 december 2017)',
    from: localDate('1976-10-15'),
    to: localDate('2018-12-31'),
    effect:
      'Raadsleden en personeel van het OCMW zijn tot geheimhouding verplicht. Maatschappelijk werkers hebben het beroepsgeheim van art. 458. De burgemeester heeft geen recht op cliëntdossiers. In Vlaanderen geldt sinds 1 januari 2019 het decreet lokaal bestuur.',
    sources: [
      'https://joachimmeese.be/criminis/actieve-informatieplicht-terrorisme-personeelsleden-ocmw-ongrondwettig/',
    ],
    confidence: 'SECONDARY',
    note: 'De artikelnummers zijn niet nagelezen. De begindatum is een plaatshouder. Vervangen door art. 29 § 4, 75, 189 en 191 § 3 van het decreet lokaal bestuur.',
  },
  {
    id: 'dlb-29-4',
    title: 'Decreet lokaal bestuur: geheim van de besloten vergadering',
    citation: 'Decreet 22 december 2017 lokaal bestuur, art. 29 § 4, 74, 83 en 110',
    from: localDate('2019-01-01'),
    effect:
      'Raadsleden, en iedereen die een besloten vergadering wettig bijwoont, zijn tot geheimhouding verplicht. Art. 458 Sw. kan van toepassing zijn. Art. 74 zegt hetzelfde voor de raad voor maatschappelijk welzijn, art. 83 voor het vast bureau, art. 110 voor het bijzonder comité voor de sociale dienst.',
    sources: ['https://www.ejustice.just.fgov.be/eli/decret/2017/12/22/2018030427/justel'],
    confidence: 'VERIFIED',
    note: 'Nagelezen in de versie van 2023.',
  },
  {
    id: 'dlb-75',
    title: 'Decreet lokaal bestuur: inzage in OCMW-dossiers',
    citation: 'Decreet 22 december 2017 lokaal bestuur, art. 75',
    from: localDate('2019-01-01'),
    effect:
      'Leden van de raad voor maatschappelijk welzijn mogen dossiers inkijken, maar krijgen geen kopie van dossiers die het privéleven van cliënten raken.',
    sources: ['https://www.ejustice.just.fgov.be/eli/decret/2017/12/22/2018030427/justel'],
    confidence: 'VERIFIED',
    note: 'Nagelezen in de versie van 2023. Hieruit is afgeleid dat een burgemeester wat hij als voorzitter van het OCMW-bestuur verneemt, niet mag meenemen naar zijn rol in de LIVC; dat staat niet met zoveel woorden in de tekst.',
  },
  {
    id: 'dlb-189',
    title: 'Decreet lokaal bestuur: spreekrecht en grenzen',
    citation: 'Decreet 22 december 2017 lokaal bestuur, art. 189',
    from: localDate('2019-01-01'),
    effect:
      'Personeel van gemeente en OCMW mag spreken over feiten die het door zijn ambt kent (§ 1). Dat geldt niet voor openbare orde, het voorkomen en bestraffen van misdrijven, het medisch geheim en de vertrouwelijkheid van beraadslagingen, en zonder toestemming ook niet voor het privéleven van burgers. Het blijft gelden na het vertrek. Wie in zijn ambt nalatigheid, misbruik of misdrijven vaststelt, licht meteen een meerdere in (§ 2). Dat is een interne plicht, geen aangifte bij het parket.',
    sources: ['https://www.ejustice.just.fgov.be/eli/decret/2017/12/22/2018030427/justel'],
    confidence: 'VERIFIED',
    note: 'Nagelezen in de versie van 2023.',
  },
  {
    id: 'dlb-191-3',
    title: 'Decreet lokaal bestuur: beroepsgeheim van het personeel',
    citation: 'Decreet 22 december 2017 lokaal bestuur, art. 191 § 3 (aangepast door decreet 16 juli 2021)',
    from: localDate('2019-01-01'),
    effect: 'De geheimhouding van art. 29 § 4 geldt ook voor het personeel van de gemeente en het OCMW.',
    sources: ['https://www.ejustice.just.fgov.be/eli/decret/2017/12/22/2018030427/justel'],
    confidence: 'VERIFIED',
    note: 'Nagelezen in de versie van 2023. Hoe ver deze geheimhouding reikt, is betwist (Q-22).',
  },
  {
    id: 'bm-politiebevoegdheid',
    title: 'Burgemeester: bestuurlijke politie en sancties',
    citation:
      'Nieuwe Gemeentewet, art. 133-135; GAS-wet 24 juni 2013; wet 15 januari 2024 bestuurlijke handhaving en DIOB',
    from: localDate('1989-06-03'),
    effect:
      'Dit zijn eigen bevoegdheden van de burgemeester. Geen ervan maakt geheimen uit een casusoverleg van art. 458ter bruikbaar.',
    sources: [],
    confidence: 'RECALLED',
    note: 'De teksten zijn niet gelezen.',
  },
  {
    id: 'openbaarheid',
    title: 'Openbaarheid van bestuur',
    citation: 'Bestuursdecreet 7 december 2018, hoofdstuk 3',
    from: localDate('2019-01-01'),
    effect:
      'Documenten van de gemeente zijn openbaar, tenzij een uitzondering geldt (geheimhoudingsplicht, privacy, openbare orde). Stukken van de LIVC vallen onder uitzonderingen.',
    sources: ['https://www.vvpw.be/inforum/325664.html'],
    confidence: 'RECALLED',
    note: 'De bron bevestigt alleen dat de regeling bestaat; de tekst is niet gelezen.',
  },
] as const satisfies readonly Norm[]
