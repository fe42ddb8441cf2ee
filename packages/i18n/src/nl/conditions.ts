/** The question each condition asks, word for word as in the fixed vocabulary. */
export const conditions = {
  'C-INV': 'Bent u voor dit dossier uitgenodigd door de burgemeester of zijn vertegenwoordiger?',
  'C-LIST':
    'Staat de persoon op de caselijst van de burgemeester (bij overdracht: op die van de nieuwe gemeente of van een gezamenlijke cel)?',
  'C-MAND': 'Mag uw dienst zetelen: gemachtigd bij decreet, of dienst op gemeentelijk niveau?',
  'C-FREE': 'Kiest u vrij of u spreekt, en wat u zegt?',
  'C-NEC': 'Is het ter zake, noodzakelijk en tot het minimum beperkt?',
  'C-NTK': 'Kan elke aanwezige die dit hoort redelijkerwijs bijdragen (bij één ontvanger: kan die het)?',
  'C-SECR':
    'Is iedereen die het hoort een genoteerde deelnemer, gewezen op en gebonden door de geheimhouding?',
  'C-DATA':
    'Komt dit soort gegeven over deze persoon voor in de gegevenswet die u bindt, en lag de bewaartermijn vast vóór het eerste overleg?',
  'C-MINOR':
    'Is de persoon meerderjarig, of is het belang van de minderjarige gewogen en opgeschreven en is hij gehoord als hij bekwaam is?',
  'C-MINOR12': 'Is de persoon twaalf jaar of ouder, of is er een bijzondere schriftelijke motivering?',
  'C-RELATED':
    'Gaat het enkel over de persoon zelf, of zijn de gegevens over familie of contacten nodig voor zijn dossier en tot het minimum beperkt?',
  'C-NOSEX': 'Blijven seksuele geaardheid en seksueel gedrag buiten de mededeling?',
  'C-OPEN': 'Is het dossier open en is de bewaartermijn niet verstreken?',
  'C-NOOBJ': 'Heeft de procureur géén bezwaar gemaakt tegen de bespreking van dit dossier?',
  'C-SCORER':
    'Is de inschatting gemaakt door een opgeleide beroepskracht, en deelt u enkel conclusie en factoren?',
  'C-INDISP': 'Is dit medische gegeven onmisbaar (een functioneel advies volstaat niet)?',
  'C-CONS': 'Stemden alle effectieve deelnemers met naam in?',
  'C-NOSEC': 'Bevat dit géén geheim dat in het overleg is meegedeeld?',
  'C-JUDAUTH': 'Gaf de bevoegde gerechtelijke overheid toelating, en is die genoteerd?',
  'C-NOHARM': 'Schaadt de mededeling geen onderzoek, vervolging of persoon?',
  'C-PROS': 'Is er een gemotiveerde toestemming van de procureur die deelnemers, doel en werkwijze vastlegt?',
  'C-CONSENT':
    'Stemde wie het toevertrouwde vrij, geïnformeerd en specifiek in (de bekwame minderjarige zelf, anders zijn ouders), en is de tekst bewaard?',
  'C-EMERG':
    'Dreigt een zeker, ernstig en onmiddellijk kwaad, is er geen minder ingrijpend middel, veroorzaakte u de nood niet zelf, en kan deze ontvanger het met dit minimum afwenden?',
  'C-458BIS':
    'Gaat het om een misdrijf uit de lijst op een minderjarige of kwetsbare, met ernstig gevaar dat u niet alleen of met hulp kunt keren?',
  'C-SHARED':
    'Is de ontvanger door beroepsgeheim gebonden in dezelfde hulpcontext, is het nodig, in het belang van de cliënt, en is die ingelicht?',
  'C-VERONTRUST':
    'Gaat het om een minderjarige in een verontrustende situatie en is dit nodig om die te onderzoeken?',
  'C-CLEAR': 'Hebben alle ontvangers de nodige veiligheidsmachtiging en behoefte tot kennisname?',
  'C-VALID':
    'Gaat het om de informatiekaart van een gevalideerde entiteit, niet in vooronderzoek (vóór 1 oktober 2024: van een categorie die op die dag bestond)?',
  'C-TERLINK':
    'Heeft de entiteit de band met de gemeente van art. 26 (een haatpropagandist: gevolgen in de gemeente)?',
  'C-KORPSCHEF': 'Is er eerst contact geweest met de korpschef, of loopt de mededeling via hem?',
  'C-OWNPOWER':
    'Blijft de maatregel binnen de eigen bevoegdheid, steunt ze op citeerbare feiten en brengt ze geen operatie in gevaar?',
  'C-ART23': 'Is de mededeling beslist na de evaluatie van art. 23 T.E.R.-wet?',
  'C-LISTPURP': 'Is er voor de lijst een uitdrukkelijk wettelijk doel en een korte bewaartermijn?',
  'C-REP': 'Is de vaste vertegenwoordiger vóór de vergadering aangewezen?',
  'C-WRITREQ':
    'Is er een gemotiveerde, precieze, schriftelijke beslissing van de procureur in een opsporing van terroristische misdrijven, over een met naam genoemde persoon?',
  'C-SOCSEC': 'Is vastgesteld dat de dienst een instelling van sociale zekerheid is?',
  'C-PERIL': 'Is er ernstig en onmiddellijk gevaar voor personen, openbare veiligheid of gezondheid?',
  'C-ACUTE':
    'Is er een acute dreiging voor school of samenleving, met feiten en niet met meningen of geloof?',
  'C-OFFENCE': 'Gaat het om een misdrijf, en niet enkel om een zorg of mening?',
  'C-OFFICIAL': 'Bent u ambtenaar en vernam u het in uw ambt?',
  'C-NOTSECRET': 'Is dit niet in vertrouwen of onder beroepsgeheim vernomen?',
  'C-PUBSERV': 'Is uw school of CLB een openbare dienst (GO!, gemeentelijk of provinciaal)?',
  'C-PUBLIC': 'Is het echt openbaar, en legt u geen band met het cliënt-zijn?',
  'C-PUBORDER':
    'Kan de informatie leiden tot een maatregel van preventie of beteugeling voor de openbare orde?',
  'C-MISSION':
    'Hoort dit tot de opdracht of de wettelijk opgesomde punten, en is de persoon daarover ingelicht?',
  'C-DECREE':
    'Is er een decreetgrond: doorverwijzing, basisgegevens of schriftelijke geïnformeerde toestemming?',
  'C-REGBASIS': 'Heeft dit register een eigen wettelijke grond voor de mededeling?',
  'C-ANON':
    'Is niemand rechtstreeks of onrechtstreeks herkenbaar (ook niet in een kleine gemeente; tabellen zonder cellen onder 5)?',
  'C-MIN': 'Is de boodschap beperkt tot het strikt nodige, zonder redenen, bronnen of inhoud van de kaart?',
  'C-CHANNEL': 'Loopt het over een beveiligd kanaal?',
  'C-MASKED': 'Zijn de gegevens van derden afgeschermd?',
  'C-DECIDED': 'Beslisten organisator en deelnemers dat dit mag worden gegeven?',
  'C-CLOSED': 'Is het dossier afgesloten?',
  'C-PROC': 'Zijn er noodzaak, een contract en een plaats op de lijst van toegangsgerechtigden?',
} as const
