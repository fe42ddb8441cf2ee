import { word } from './word.ts'

/** Every question is phrased so that yes is the permissive answer. */
export const conditions = {
  'C-INV': {
    question: 'Bent u voor dit dossier uitgenodigd door de burgemeester of zijn vertegenwoordiger?',
  },
  'C-LIST': {
    question:
      'Staat de persoon op de caselijst van de burgemeester (bij overdracht: op die van de nieuwe gemeente of van een gezamenlijke cel)?',
  },
  'C-MAND': { question: 'Mag uw dienst zetelen: gemachtigd bij decreet, of dienst op gemeentelijk niveau?' },
  'C-FREE': { question: 'Kiest u vrij of u spreekt, en wat u zegt?' },
  'C-NEC': { question: 'Is het ter zake, noodzakelijk en tot het minimum beperkt?' },
  'C-NTK': {
    question: 'Kan elke aanwezige die dit hoort redelijkerwijs bijdragen (bij één ontvanger: kan die het)?',
  },
  'C-SECR': {
    question:
      'Is iedereen die het hoort een genoteerde deelnemer, gewezen op en gebonden door de geheimhouding?',
  },
  'C-DATA': {
    question:
      'Komt dit soort gegeven over deze persoon voor in de gegevenswet die u bindt, en lag de bewaartermijn vast vóór het eerste overleg?',
  },
  'C-MINOR': {
    question:
      'Is de persoon meerderjarig, of is het belang van de minderjarige gewogen en opgeschreven en is hij gehoord als hij bekwaam is?',
  },
  'C-MINOR12': {
    question: 'Is de persoon twaalf jaar of ouder, of is er een bijzondere schriftelijke motivering?',
  },
  'C-RELATED': {
    question:
      'Gaat het enkel over de persoon zelf, of zijn de gegevens over familie of contacten nodig voor zijn dossier en tot het minimum beperkt?',
  },
  'C-NOSEX': { question: 'Blijven seksuele geaardheid en seksueel gedrag buiten de mededeling?' },
  'C-OPEN': { question: 'Is het dossier open en is de bewaartermijn niet verstreken?' },
  'C-NOOBJ': { question: 'Heeft de procureur géén bezwaar gemaakt tegen de bespreking van dit dossier?' },
  'C-SCORER': {
    question:
      'Is de inschatting gemaakt door een opgeleide beroepskracht, en deelt u enkel conclusie en factoren?',
  },
  'C-INDISP': { question: 'Is dit medische gegeven onmisbaar (een functioneel advies volstaat niet)?' },
  'C-CONS': { question: 'Stemden alle effectieve deelnemers met naam in?' },
  'C-NOSEC': { question: 'Bevat dit géén geheim dat in het overleg is meegedeeld?' },
  'C-JUDAUTH': { question: 'Gaf de bevoegde gerechtelijke overheid toelating, en is die genoteerd?' },
  'C-NOHARM': { question: 'Schaadt de mededeling geen onderzoek, vervolging of persoon?' },
  'C-PROS': {
    question:
      'Is er een gemotiveerde toestemming van de procureur die deelnemers, doel en werkwijze vastlegt?',
  },
  'C-CONSENT': {
    question:
      'Stemde wie het toevertrouwde vrij, geïnformeerd en specifiek in (de bekwame minderjarige zelf, anders zijn ouders), en is de tekst bewaard?',
  },
  'C-EMERG': {
    question:
      'Dreigt een zeker, ernstig en onmiddellijk kwaad, is er geen minder ingrijpend middel, veroorzaakte u de nood niet zelf, en kan deze ontvanger het met dit minimum afwenden?',
  },
  'C-458BIS': {
    question:
      'Gaat het om een misdrijf uit de lijst op een minderjarige of kwetsbare, met ernstig gevaar dat u niet alleen of met hulp kunt keren?',
  },
  'C-SHARED': {
    question:
      'Is de ontvanger door beroepsgeheim gebonden in dezelfde hulpcontext, is het nodig, in het belang van de cliënt, en is die ingelicht?',
  },
  'C-VERONTRUST': {
    question:
      'Gaat het om een minderjarige in een verontrustende situatie en is dit nodig om die te onderzoeken?',
  },
  'C-CLEAR': {
    question: 'Hebben alle ontvangers de nodige veiligheidsmachtiging en behoefte tot kennisname?',
  },
  'C-VALID': {
    question:
      'Gaat het om de informatiekaart van een gevalideerde entiteit, niet in vooronderzoek (vóór 1 oktober 2024: van een categorie die op die dag bestond)?',
  },
  'C-TERLINK': {
    question:
      'Heeft de entiteit de band met de gemeente van art. 26 (een haatpropagandist: gevolgen in de gemeente)?',
  },
  'C-KORPSCHEF': {
    question: 'Is er eerst contact geweest met de korpschef, of loopt de mededeling via hem?',
  },
  'C-OWNPOWER': {
    question:
      'Blijft de maatregel binnen de eigen bevoegdheid, steunt ze op citeerbare feiten en brengt ze geen operatie in gevaar?',
  },
  'C-ART23': { question: 'Is de mededeling beslist na de evaluatie van art. 23 T.E.R.-wet?' },
  'C-LISTPURP': {
    question: 'Is er voor de lijst een uitdrukkelijk wettelijk doel en een korte bewaartermijn?',
  },
  'C-REP': { question: 'Is de vaste vertegenwoordiger vóór de vergadering aangewezen?' },
  'C-WRITREQ': {
    question:
      'Is er een gemotiveerde, precieze, schriftelijke beslissing van de procureur in een opsporing van terroristische misdrijven, over een met naam genoemde persoon?',
  },
  'C-SOCSEC': { question: 'Is vastgesteld dat de dienst een instelling van sociale zekerheid is?' },
  'C-PERIL': {
    question: 'Is er ernstig en onmiddellijk gevaar voor personen, openbare veiligheid of gezondheid?',
  },
  'C-ACUTE': {
    question:
      'Is er een acute dreiging voor school of samenleving, met feiten en niet met meningen of geloof?',
  },
  'C-OFFENCE': { question: 'Gaat het om een misdrijf, en niet enkel om een zorg of mening?' },
  'C-OFFICIAL': { question: 'Bent u ambtenaar en vernam u het in uw ambt?' },
  'C-NOTSECRET': { question: 'Is dit niet in vertrouwen of onder beroepsgeheim vernomen?' },
  'C-PUBSERV': { question: 'Is uw school of CLB een openbare dienst (GO!, gemeentelijk of provinciaal)?' },
  'C-PUBLIC': { question: 'Is het echt openbaar, en legt u geen band met het cliënt-zijn?' },
  'C-PUBORDER': {
    question:
      'Kan de informatie leiden tot een maatregel van preventie of beteugeling voor de openbare orde?',
  },
  'C-MISSION': {
    question:
      'Hoort dit tot de opdracht of de wettelijk opgesomde punten, en is de persoon daarover ingelicht?',
  },
  'C-DECREE': {
    question:
      'Is er een decreetgrond: doorverwijzing, basisgegevens of schriftelijke geïnformeerde toestemming?',
  },
  'C-REGBASIS': { question: 'Heeft dit register een eigen wettelijke grond voor de mededeling?' },
  'C-ANON': {
    question:
      'Is niemand rechtstreeks of onrechtstreeks herkenbaar (ook niet in een kleine gemeente; tabellen zonder cellen onder 5)?',
  },
  'C-MIN': {
    question:
      'Is de boodschap beperkt tot het strikt nodige, zonder redenen, bronnen of inhoud van de kaart?',
  },
  'C-CHANNEL': { question: 'Loopt het over een beveiligd kanaal?' },
  'C-MASKED': { question: 'Zijn de gegevens van derden afgeschermd?' },
  'C-DECIDED': { question: 'Beslisten organisator en deelnemers dat dit mag worden gegeven?' },
  'C-CLOSED': { question: 'Is het dossier afgesloten?' },
  'C-PROC': {
    question: 'Zijn er noodzaak, een contract en een plaats op de lijst van toegangsgerechtigden?',
  },
} as const

export const ConditionCode = word(conditions)
export type ConditionCode = keyof typeof conditions
