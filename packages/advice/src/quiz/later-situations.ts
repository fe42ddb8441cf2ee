import type { Situation } from './situation.ts'

/** Situations T20 to T38 of the dossier. */
export const laterSituations: readonly Situation[] = [
  {
    id: 'T20',
    title: 'Informatie uit het overleg voor een boete',
    story:
      'Een hulpverlener vertelde iets in de LIVC-R. De burgemeester wil daarmee een gemeentelijke administratieve sanctie laten opleggen. Een eigen bron heeft hij niet.',
    question: 'Mag hij die informatie aan zijn dienst doorgeven?',
    sectors: ['municipality', 'welfare', 'oversight'],
  },
  {
    id: 'T22',
    title: 'De informatiekaart doorsturen',
    story:
      'De burgemeester wil de informatiekaart van een persoon per mail doorsturen naar de ambtenaar die het overleg coördineert.',
    question: 'Mag de burgemeester dat zelf doen?',
    sectors: ['municipality', 'police'],
  },
  {
    id: 'T23',
    title: 'De informatiekaart aan tafel',
    story:
      'Een information officer met machtiging “geheim” wil in de LIVC-R de informatiekaart delen van een persoon op de caselijst. Aan alle voorwaarden voor het overleg is voldaan.',
    question: 'Mag dat?',
    sectors: ['police', 'municipality'],
  },
  {
    id: 'T25',
    title: 'Het CAW stemt niet in',
    story:
      'Na de vergadering wil de politie een terugkoppelingsfiche naar het OCAD sturen. Het CAW nam deel aan het overleg en stemt niet in.',
    question: 'Mag de fiche toch vertrekken?',
    sectors: ['police', 'welfare', 'municipality', 'oversight'],
  },
  {
    id: 'T27',
    title: 'Wat de psycholoog zei, in het politiedossier',
    story:
      'Een politiebeambte wil in zijn eigen dossier noteren dat de betrokkene volgens de psycholoog suïcidaal was. Niemand vroeg de deelnemers om hun instemming.',
    question: 'Mag dat?',
    sectors: ['police', 'welfare'],
  },
  {
    id: 'T28a',
    title: 'De afspraak in het politiedossier',
    story:
      'Alle deelnemers stemden met naam in met de afspraak “de jeugdwerker belt elke week”. Ze bevat geen gerechtelijke gegevens.',
    question: 'Mag de politie die afspraak in het eigen dossier noteren?',
    sectors: ['police'],
  },
  {
    id: 'T28b',
    title: 'De afspraak in het dossier van het CAW',
    story:
      'Alle deelnemers stemden met naam in met de afspraak “de jeugdwerker belt elke week”. Ze bevat geen gerechtelijke gegevens.',
    question: 'Mag het CAW die afspraak in het eigen dossier noteren?',
    sectors: ['welfare', 'municipality', 'education', 'vdab'],
  },
  {
    id: 'T30',
    title: 'De procureur heeft bezwaar',
    story:
      'De procureur vraagt om een dossier voorlopig niet te bespreken in de LIVC-R. De burgemeester wil toch doorgaan, met informatie die niet gerechtelijk is.',
    question: 'Mag de burgemeester het dossier nu bespreken?',
    sectors: ['municipality', 'police', 'oversight'],
  },
  {
    id: 'T31',
    title: 'Een winkeldiefstal gehoord in het overleg',
    story:
      'Een VDAB-bemiddelaar hoort in de LIVC-R over een gewone winkeldiefstal. Hij vraagt zich af of hij als ambtenaar aangifte moet doen.',
    question: 'Mag hij aangifte doen van wat hij enkel daar hoorde?',
    sectors: ['vdab', 'municipality', 'oversight'],
  },
  {
    id: 'T32a',
    title: 'Ouders vragen alle stukken',
    story:
      'Ouders vragen de gemeente schriftelijk alle stukken over hun zoon van veertien. Hij is besproken in de LIVC-R en het dossier loopt nog. Organisator en deelnemers beslisten nog niet of dit mag worden gegeven.',
    question: 'Mag de coördinator de signalen over hun zoon al geven?',
    sectors: ['municipality', 'oversight'],
  },
  {
    id: 'T32b',
    title: 'Politiegegevens in een inzage',
    story:
      'Dezelfde ouders vragen inzage aan de schooldirectie, die deelnam aan het overleg. In haar stukken staan ook politiegegevens.',
    question: 'Mag de directie ook die politiegegevens geven?',
    sectors: ['education', 'municipality', 'oversight'],
  },
  {
    id: 'T34',
    title: 'Een kind van tien',
    story:
      'De LIVC-R wil een kind van tien op de caselijst zetten wegens uitspraken in de klas. Niemand weet of er een bijzondere schriftelijke motivering is en of het belang van het kind is gewogen.',
    question: 'Mag de CLB-medewerker een signaal over dit kind delen in het overleg?',
    sectors: ['education', 'municipality', 'welfare'],
  },
  {
    id: 'T35',
    title: 'De Veiligheid van de Staat belt',
    story:
      'Een agent van de Veiligheid van de Staat belt een CLB en vraagt vertrouwelijke gegevens over een leerling.',
    question: 'Mag het CLB die geven?',
    sectors: ['education', 'oversight'],
  },
  {
    id: 'T38',
    title: 'Drugsoverlast op een plein',
    story:
      'In hetzelfde overleg over een persoon op de caselijst wil iemand ook drugsoverlast op een plein bespreken, met namen van jongeren. Het CAW kent die jongeren.',
    question: 'Mag het CAW hier over die jongeren spreken?',
    sectors: ['welfare', 'municipality', 'police', 'vdab'],
  },
]
