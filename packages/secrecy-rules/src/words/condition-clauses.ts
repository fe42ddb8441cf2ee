import type { ConditionCode } from '@kader/domain/vocabulary/conditions'

/** Each condition as a clause that follows “als” or “of”. */
export const conditionClauses: Readonly<Record<ConditionCode, string>> = {
  'C-INV': 'de burgemeester of zijn vertegenwoordiger u voor dit dossier heeft uitgenodigd',
  'C-LIST': 'de persoon op de caselijst van de burgemeester staat',
  'C-MAND': 'uw dienst mag zetelen',
  'C-FREE': 'u vrij kiest of u spreekt en wat u zegt',
  'C-NEC': 'het ter zake, noodzakelijk en tot het minimum beperkt is',
  'C-NTK': 'wie dit hoort ook echt kan bijdragen',
  'C-SECR':
    'iedereen die het hoort als deelnemer is genoteerd en op de geheimhouding is gewezen en erdoor is gebonden',
  'C-DATA': 'de gegevenswet dit soort gegeven toelaat en de bewaartermijn vooraf is vastgelegd',
  'C-MINOR':
    'de persoon meerderjarig is, of het belang van de minderjarige is gewogen en opgeschreven en hij is gehoord als hij bekwaam is',
  'C-MINOR12': 'de persoon twaalf jaar of ouder is, of er een bijzondere schriftelijke motivering is',
  'C-RELATED':
    'het over de persoon zelf gaat, of de gegevens over anderen nodig en tot het minimum beperkt zijn',
  'C-NOSEX': 'seksuele geaardheid en seksueel gedrag buiten de mededeling blijven',
  'C-OPEN': 'het dossier open is en de bewaartermijn niet verstreken is',
  'C-NOOBJ': 'de procureur geen bezwaar heeft gemaakt',
  'C-SCORER': 'een opgeleide beroepskracht de inschatting maakte en u enkel conclusie en factoren deelt',
  'C-INDISP': 'dit medische gegeven onmisbaar is en een functioneel advies niet volstaat',
  'C-CONS': 'alle effectieve deelnemers met naam hebben ingestemd',
  'C-NOSEC': 'dit geen geheim bevat dat in het overleg is meegedeeld',
  'C-JUDAUTH': 'de gerechtelijke overheid toelating gaf en die is genoteerd',
  'C-NOHARM': 'de mededeling geen onderzoek, vervolging of persoon schaadt',
  'C-PROS': 'de procureur met redenen heeft toegestemd en deelnemers, doel en werkwijze heeft vastgelegd',
  'C-CONSENT': 'wie het toevertrouwde vrij, goed ingelicht en specifiek toestemt en de tekst is bewaard',
  'C-EMERG':
    'er een zeker, ernstig en onmiddellijk kwaad dreigt, u de nood niet zelf veroorzaakte, er geen minder ingrijpend middel is en deze ontvanger het met dit minimum kan afwenden',
  'C-458BIS':
    'het gaat om een misdrijf uit de lijst op een minderjarige of kwetsbare, met ernstig gevaar dat u niet alleen of met hulp kunt keren',
  'C-SHARED':
    'de ontvanger door beroepsgeheim is gebonden in dezelfde hulp, het nodig is, in het belang van de cliënt, en die het weet',
  'C-VERONTRUST':
    'het gaat om een minderjarige in een verontrustende situatie en dit nodig is om die te onderzoeken',
  'C-CLEAR': 'alle ontvangers de nodige veiligheidsmachtiging en behoefte tot kennisname hebben',
  'C-VALID': 'het gaat om de informatiekaart van een gevalideerde entiteit',
  'C-TERLINK': 'de entiteit een band heeft met de gemeente',
  'C-KORPSCHEF': 'er eerst contact is geweest met de korpschef, of de mededeling via hem loopt',
  'C-OWNPOWER':
    'de maatregel binnen de eigen bevoegdheid blijft, steunt op feiten die u kunt noemen en geen operatie in gevaar brengt',
  'C-ART23': 'de mededeling na de wettelijke evaluatie is beslist',
  'C-LISTPURP': 'er een uitdrukkelijk wettelijk doel is en een korte bewaartermijn',
  'C-REP': 'de vaste vertegenwoordiger vóór de vergadering is aangewezen',
  'C-WRITREQ':
    'de procureur in een opsporing van terroristische misdrijven een gemotiveerde, precieze en schriftelijke beslissing nam over een genoemde persoon',
  'C-SOCSEC': 'de dienst een instelling van sociale zekerheid is',
  'C-PERIL': 'er ernstig en onmiddellijk gevaar is voor personen, openbare veiligheid of gezondheid',
  'C-ACUTE': 'er een acute dreiging is voor school of samenleving, met feiten en geen mening of geloof',
  'C-OFFENCE': 'het gaat om een misdrijf en niet enkel om een zorg of mening',
  'C-OFFICIAL': 'u ambtenaar bent en het in uw ambt vernam',
  'C-NOTSECRET': 'u dit niet in vertrouwen of onder beroepsgeheim vernam',
  'C-PUBSERV': 'uw school of CLB een openbare dienst is',
  'C-PUBLIC': 'het echt openbaar is en u niet verraadt dat iemand uw cliënt is',
  'C-PUBORDER': 'er een maatregel voor de openbare orde uit kan volgen',
  'C-MISSION': 'dit tot de opdracht hoort en de persoon dat weet',
  'C-DECREE': 'het decreet deze mededeling toelaat',
  'C-REGBASIS': 'dit register een eigen wettelijke grond heeft voor de mededeling',
  'C-ANON': 'niemand te herkennen is',
  'C-MIN': 'de boodschap tot het strikt nodige is beperkt',
  'C-CHANNEL': 'het over een beveiligd kanaal loopt',
  'C-MASKED': 'de gegevens van anderen zijn afgeschermd',
  'C-DECIDED': 'organisator en deelnemers beslisten dat dit mag worden gegeven',
  'C-CLOSED': 'het dossier is afgesloten',
  'C-PROC': 'er een noodzaak, een contract en een plaats op de toegangslijst zijn',
}
