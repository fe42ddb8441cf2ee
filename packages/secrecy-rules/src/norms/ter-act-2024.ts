import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** The federal act on the common database T.E.R., and the royal decrees it replaced. */
export const terAct2024Norms = [
  {
    id: 'kb-ftf-2016',
    title: 'Gemeenschappelijke gegevensbank TF/HP (oud)',
    citation:
      'KB 21 juli 2016 (terrorist fighters) en KB 23 april 2018 (haatpropagandisten); WPA art. 44/2 § 2 en 44/11/3bis en volgende (wet 27 april 2016)',
    from: localDate('2016-07-21'),
    to: localDate('2024-09-30'),
    effect:
      'Dit waren de oude gemeenschappelijke gegevensbanken en de oude informatiekaart. De categorieën kwamen er na elkaar bij: FTF vanaf 21 juli 2016; homegrown fighters en haatpropagandisten vanaf 2018 (KB 23 april 2018, BS 30 mei 2018); potentieel gewelddadige extremisten en veroordeelde terroristen vanaf 2020 (KB 20 december 2019, BS 27 januari 2020). De wet T.E.R. heft ze op (art. 55-57).',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/03/29/2024002980/justel'],
    confidence: 'SECONDARY',
    note: 'Gelezen: wet T.E.R., art. 51 en 55-57. Dat veroordeelde terroristen er vanaf 2020 bij horen, is afgeleid. Voor een kaart van vóór 1 oktober 2024 wordt de categorie getoetst aan de datum.',
  },
  {
    id: 'ter-2',
    title: 'T.E.R.: definities',
    citation: 'Wet 29 maart 2024 tot oprichting van de GGB T.E.R., art. 2 (BS 16 april 2024)',
    from: localDate('2024-10-01'),
    effect:
      'Basisdiensten zijn het OCAD, de politie, de VSSE en de ADIV. Partnerdiensten zijn onder meer het parket, de gevangenissen, de DVZ en (onder l) de justitiehuizen en Opgroeien voor gerechtelijke begeleiding en toezicht. Een entiteit is gevalideerd of in vooronderzoek; een natuurlijke persoon is minstens 12 jaar. De categorieën FTF, HTF, PGE, TV (veroordeeld) en HP hebben criteria die samen vervuld moeten zijn. De inlichtingenfiche is iets anders dan de informatiekaart: die kaart is een uittreksel op maat van de ontvanger, alleen voor gevalideerde entiteiten. Er staat alleen niet-geclassificeerde informatie in.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/03/29/2024002980/justel'],
    confidence: 'SECONDARY',
    note: 'De tekst is nagelezen. De begindatum is uit tweede hand: art. 60 zegt 1 januari 2025 of vroeger bij KB, en Justel dateert art. 51 op 1 oktober 2024, dus een KB moet de inwerkingtreding vervroegd hebben.',
  },
  {
    id: 'ter-6-8',
    title: 'T.E.R.: gegevens, bewaring en logging',
    citation: 'Wet 29 maart 2024 tot oprichting van de GGB T.E.R., art. 6-8',
    from: localDate('2024-10-01'),
    effect:
      'Gezondheidsgegevens staan er alleen in voor context of veiligheid, met vermelding of de bron een zorgverlener is. Na hoogstens 30 jaar (15 voor minderjarigen) gaan gegevens naar het archief, met een herziening om de 5 (3) jaar. Een vooronderzoek duurt hoogstens 6 maanden. De log wordt 30 jaar bewaard, met reden, datum en gebruiker.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/03/29/2024002980/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'ter-18',
    title: 'T.E.R.: voedingsplicht',
    citation: 'Wet 29 maart 2024 tot oprichting van de GGB T.E.R., art. 18',
    from: localDate('2024-10-01'),
    effect:
      'Diensten met lees- en schrijfrecht moeten de gegevensbank raadplegen en voeden. Bij het schrijven kan niemand art. 458 Sw. inroepen. Dit geldt alleen voor basis- en partnerdiensten, nooit voor CLB, school, OCMW, VDAB of CAW.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/03/29/2024002980/justel'],
    confidence: 'VERIFIED',
    note: 'Of gegevens uit de LIVC de gegevensbank mogen voeden, is een open vraag (Q-18).',
  },
  {
    id: 'ter-20',
    title: 'T.E.R.: fiche',
    citation: 'Wet 29 maart 2024 tot oprichting van de GGB T.E.R., art. 20',
    from: localDate('2024-10-01'),
    effect:
      'De volledige fiche is alleen voor diensten met lees- en schrijfrecht. Ze mag niet aan anderen worden gegeven.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/03/29/2024002980/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'ter-21',
    title: 'T.E.R.: melding aan LTF-voorzitter en korpschef',
    citation: 'Wet 29 maart 2024 tot oprichting van de GGB T.E.R., art. 21',
    from: localDate('2024-10-01'),
    effect:
      'Een nieuwe entiteit wordt meteen meegedeeld aan de voorzitter van de LTF en aan de korpschef. De korpschef licht de bestuurlijke overheden in volgens art. 44/1 § 4 WPA.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/03/29/2024002980/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'ter-23-25',
    title: 'T.E.R.: informatiekaart en lijsten aan derden',
    citation: 'Wet 29 maart 2024 tot oprichting van de GGB T.E.R., art. 23-25',
    from: localDate('2024-10-01'),
    effect:
      'Een derde overheid of instelling krijgt de informatiekaart pas na een evaluatie door de beheerder, de operationeel verantwoordelijke en de basisdiensten. Die kijkt naar de bijdrage, het verdere gebruik, de kwetsbaarheid (ook minderjarigheid) en de evenredigheid. Het parket kan anders beslissen om de vervolging of personen te beschermen. Alleen basisdiensten bezorgen de kaart, met veilige middelen. De ontvanger gebruikt ze binnen zijn eigen wettelijke bevoegdheden. De kaart komt niet in het dossier van de persoon en de persoon krijgt ze niet te zien. Lijsten gaan alleen naar openbare overheden, voor een vermeld doel.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/03/29/2024002980/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'ter-26',
    title: 'T.E.R.: burgemeester',
    citation: 'Wet 29 maart 2024 tot oprichting van de GGB T.E.R., art. 26',
    from: localDate('2024-10-01'),
    effect:
      'De burgemeester ontvangt de informatiekaart van gevalideerde FTF, HTF, PGE en TV die in de gemeente wonen, er vaak komen of er actief zijn, en van HP met gevolgen in de gemeente. Hij gebruikt ze na contact met de korpschef, binnen zijn wettelijke bevoegdheden, onder zijn eigen verantwoordelijkheid en zonder operaties in gevaar te brengen. Hij heeft geen rechtstreekse toegang.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/03/29/2024002980/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'ter-31-33',
    title: 'T.E.R.: Lokale Taskforce',
    citation: 'Wet 29 maart 2024 tot oprichting van de GGB T.E.R., art. 31-33',
    from: localDate('2024-10-01'),
    effect:
      'Er is een LTF per gerechtelijk arrondissement, voorgezeten door de DirCo. Leden zijn VSSE en ADIV, OCAD, politie, DVZ en parket, met een machtiging ‘geheim’ (de tekst vraagt dat niet van het parket). Anderen komen op uitnodiging. De justitiehuizen en Opgroeien nemen deel via een gemachtigd lid van het centrale bestuur. De LTF mag geclassificeerde gegevens uitwisselen. De LTF is zelf een structuur van art. 458ter. Ze beraadslaagt over maatregelen, onder meer binnen de bevoegdheden van de VDAB (art. 33 § 2, 7°). Dit geldt niet als het een onderzoek, de vervolging of de veiligheid kan schaden.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/03/29/2024002980/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'ter-45',
    title: 'T.E.R.: geen protocol of DPIA als voorafgaande voorwaarde',
    citation: 'Wet 29 maart 2024 tot oprichting van de GGB T.E.R., art. 45 (art. 158 GBW)',
    from: localDate('2024-10-01'),
    effect:
      'In het belang van deze opdrachten kan niemand een protocol, een advies van de DPO, een DPIA of een voorafgaande raadpleging eisen als voorwaarde voor mededelingen tussen het OCAD en een andere instantie, of voor de mededeling van T.E.R.-gegevens aan een instantie.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/03/29/2024002980/justel'],
    confidence: 'VERIFIED',
  },
] as const satisfies readonly Norm[]
