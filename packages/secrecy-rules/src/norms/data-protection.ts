import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** European and Belgian data protection law, and the Flemish rules on exchange between authorities. */
export const dataProtectionNorms = [
  {
    id: 'avg-5',
    title: 'AVG: beginselen',
    citation: 'Verordening (EU) 2016/679, art. 5',
    from: localDate('2018-05-25'),
    effect:
      'De beginselen zijn rechtmatigheid, doelbinding, minimale gegevensverwerking, juistheid, opslagbeperking, integriteit en verantwoordingsplicht.',
    sources: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
    confidence: 'RECALLED',
    note: 'De tekst is niet gelezen.',
  },
  {
    id: 'avg-6-9-10',
    title: 'AVG: rechtsgronden, bijzondere en strafrechtelijke gegevens',
    citation: 'Verordening (EU) 2016/679, art. 6, 9 en 10',
    from: localDate('2018-05-25'),
    effect:
      'Rechtsgronden zijn onder meer een taak van algemeen belang (art. 6.1.e) en een vitaal belang (art. 6.1.d). Bijzondere categorieën van gegevens verwerken mag alleen in de gevallen van art. 9.2 (hier g: zwaarwegend algemeen belang, met een wet). Strafrechtelijke gegevens verwerken mag alleen onder toezicht van de overheid of met een wettelijke basis (art. 10).',
    sources: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
    confidence: 'RECALLED',
    note: 'De tekst is niet gelezen. Art. 4 § 2 van het decreet van 30 juni 2023 gebruikt deze gronden.',
  },
  {
    id: 'avg-15',
    title: 'AVG: inzage en transparantie',
    citation: 'Verordening (EU) 2016/679, art. 12-22 en 23',
    from: localDate('2018-05-25'),
    effect:
      'Deze artikelen geven de rechten van de betrokkene. Alleen een wet die aan art. 23 voldoet, kan ze beperken.',
    sources: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
    confidence: 'RECALLED',
    note: 'De tekst is niet gelezen.',
  },
  {
    id: 'avg-26-35',
    title: 'AVG: gezamenlijke verantwoordelijken, register, beveiliging en DPIA',
    citation: 'Verordening (EU) 2016/679, art. 26, 30, 32, 33 en 35',
    from: localDate('2018-05-25'),
    effect:
      'Gezamenlijke verwerkingsverantwoordelijken spreken af wie welke plicht nakomt. Er is een register van de verwerkingen en er is beveiliging. Een datalek wordt binnen 72 uur gemeld. Bij een hoog risico hoort een DPIA.',
    sources: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
    confidence: 'RECALLED',
    note: 'De tekst is niet gelezen.',
  },
  {
    id: 'gbw-8-10',
    title: 'GBW: waarborgen bij gevoelige en strafrechtelijke gegevens',
    citation: 'Wet 30 juli 2018 bescherming natuurlijke personen, art. 8 § 2, 9 en 10',
    from: localDate('2018-09-05'),
    effect:
      'Strafrechtelijke gegevens verwerken mag onder meer wanneer dat nodig is voor een taak van algemeen belang die door of krachtens een wet of decreet is opgelegd (art. 10 § 1, 3°). De verwerkingsverantwoordelijke houdt een lijst bij van de categorieën van personen die toegang hebben, met hun functie, en houdt die ter beschikking van de toezichthouder. Die personen zijn door de wet, een statuut of een contract tot vertrouwelijkheid verplicht.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2018/07/30/2018040581/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'gbw-11',
    title: 'GBW: gegevens van inlichtingendiensten en OCAD',
    citation: 'Wet 30 juli 2018 bescherming natuurlijke personen, art. 11',
    from: localDate('2018-09-05'),
    effect:
      'Dit gaat over gegevens die rechtstreeks of onrechtstreeks komen van de overheden van titel 3 (VSSE, ADIV, OCAD, T.E.R.). De rechten van de betrokkene gelden dan niet tegenover wie ze ontving. De verwerkingsverantwoordelijke mag ze niet bekendmaken en niet vermelden dat hij ze heeft, behalve als de wet dat toelaat in een geschil of als de bron het toelaat. Alleen wie ze nodig heeft, krijgt toegang, met een discretieplicht. De GBA gaat via het Comité I.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2018/07/30/2018040581/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'gbw-12',
    title: 'GBW: doorgifte aan inlichtingendiensten niet melden',
    citation: 'Wet 30 juli 2018 bescherming natuurlijke personen, art. 12',
    from: localDate('2018-09-05'),
    effect:
      'Wie als verwerkingsverantwoordelijke gegevens geeft aan een overheid van titel 3 (ondertitels 2 en 4), moet dat niet aan de betrokkene zeggen en mag dat ook niet.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2018/07/30/2018040581/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'gbw-14',
    title: 'GBW: gegevens van politie en justitie',
    citation: 'Wet 30 juli 2018 bescherming natuurlijke personen, art. 14',
    from: localDate('2018-09-05'),
    effect:
      'Hetzelfde schild als in art. 11 geldt voor gegevens die rechtstreeks of onrechtstreeks komen van gerechtelijke overheden en politie, en die door of krachtens een wet of decreet zijn bezorgd aan een overheid of een andere instantie. Er zijn geen rechten, geen bekendmaking en geen vermelding van het bezit, behalve als de wet dat toelaat in een geschil of als de bron het toelaat. Beveiliging en discretie zijn het minimum.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2018/07/30/2018040581/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'gbw-t2',
    title: 'GBW titel 2: politie en justitie',
    citation: 'Wet 30 juli 2018 bescherming natuurlijke personen, titel 2 (art. 26 en volgende)',
    from: localDate('2018-09-05'),
    effect:
      'Politie en parket zijn verwerkingsverantwoordelijken voor rechtshandhaving. Inzage verloopt onrechtstreeks, via het COC.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2018/07/30/2018040581/justel'],
    confidence: 'RECALLED',
    note: 'De tekst is niet gelezen, alleen de verwijzingen ernaar in art. 3 en 6 van de wet van 8 januari 2026.',
  },
  {
    id: 'egov-8',
    title: 'Vlaams e-govdecreet',
    citation: 'Decreet 18 juli 2008 elektronische bestuurlijke gegevensverkeer, art. 2 en 8',
    from: localDate('2009-07-14'),
    effect:
      'Wanneer een Vlaamse of lokale instantie systematisch en georganiseerd persoonsgegevens elektronisch meedeelt aan een andere Vlaamse instantie of aan een externe overheid, is een schriftelijk protocol tussen de verwerkingsverantwoordelijken nodig (art. 8 § 1). Hun functionarissen voor gegevensbescherming geven vooraf advies, en het protocol staat op hun websites. Een advies van de VTC is niet verplicht. Deze plicht geldt sinds 26 juni 2018; daarvoor was een machtiging van de VTC nodig. Af en toe delen, geval per geval, is in die zin geen ‘mededeling’ (art. 2, 7°). Het bestuur van een gemeenteschool en zijn CLB tellen als lokale instantie.',
    sources: [
      'https://codex.vlaanderen.be/portals/codex/documenten/1017242.html',
      'https://www.vlaanderen.be/vlaamse-toezichtcommissie/verplichtingen-bij-het-verwerken-van-persoonsgegevens/advies-protocol',
      'http://vtc.corve.be/protocol.php',
      'https://www.ovsg.be/onze-themas/schoolorganisatie/gdpr-privacy/protocollen-afsluiten',
      'https://refli.be/fr/lex/2023044063',
    ],
    confidence: 'VERIFIED',
    note: 'Nagelezen: de tekst van art. 2, en art. 8 in de officiële samenvatting van de toezichthouder. De huidige tekst van art. 8 is niet gezien. De pagina van de VTC waarschuwt dat ze het Digitaliseringsdecreet (decreet 23 juni 2023, in werking op 21 augustus 2023) nog niet verwerkt. Dat de gemeenteschool en haar CLB meetellen, komt van OVSG.',
  },
  {
    id: 'toezicht',
    title: 'Toezichthouders',
    citation:
      'GBA (wet 3 december 2017), VTC (e-govdecreet), COC (wet 30 juli 2018, titel 7), Comité I (wet 18 juli 1991)',
    from: localDate('2018-05-25'),
    effect:
      'De GBA houdt algemeen toezicht, de VTC op Vlaamse en lokale besturen, het COC op de politie. Voor T.E.R. houden het COC en het Comité I samen toezicht (wet T.E.R., art. 2, 22° en 29).',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/03/29/2024002980/justel'],
    confidence: 'RECALLED',
    note: 'Nagelezen: het COC en het Comité I (wet T.E.R., art. 2, 29 en 46). De verdeling tussen GBA en VTC is niet nagelezen.',
  },
] as const satisfies readonly Norm[]
