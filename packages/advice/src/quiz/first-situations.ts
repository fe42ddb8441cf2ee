import type { Situation } from './situation.ts'

/** Situations T01 to T19 of the dossier. */
export const firstSituations: readonly Situation[] = [
  {
    id: 'T01',
    title: 'De politie belt het CLB',
    story:
      'Een leerling van zestien zegt aan een CLB-medewerker dat hij binnen een paar maanden naar een strijdgebied wil. Er is geen datum, geen ticket en geen concreet plan. De lokale politie belt de medewerker en vraagt om inlichtingen.',
    question: 'Mag de medewerker aan de telefoon vertellen wat de leerling zei?',
    sectors: ['education', 'police'],
  },
  {
    id: 'T02a',
    title: 'Een busticket voor morgenvroeg',
    story:
      'Dezelfde leerling toont ’s avonds een busticket voor morgenvroeg en neemt afscheid. Ouders en directie nemen niet op. Het gevaar is zeker, ernstig en onmiddellijk, een zachter middel is er niet, en de politie kan het vertrek nog tegenhouden.',
    question: 'Mag de CLB-medewerker de politie het minimum melden?',
    sectors: ['education', 'police'],
  },
  {
    id: 'T02b',
    title: 'Een noodgeval dat nog niet is nagegaan',
    story:
      'Een CLB-medewerker vreest het ergste voor een leerling en wil het parket bellen. Hij weet nog niet of het gevaar onmiddellijk is en of er een zachter middel bestaat.',
    question: 'Mag hij zich nu al op de noodtoestand beroepen?',
    sectors: ['education'],
  },
  {
    id: 'T03',
    title: 'Uitgenodigd op het casusoverleg',
    story:
      'De burgemeester nodigt het CLB schriftelijk uit op de LIVC-R over een leerling op zijn caselijst. Aan alle voorwaarden voor het overleg is voldaan. De medewerker wil enkel zeggen dat de leerling trouw op afspraken komt en openstaat voor hulp.',
    question: 'Mag dat aan tafel?',
    sectors: ['education', 'municipality'],
  },
  {
    id: 'T04',
    title: 'Het volledige dossier aan tafel',
    story:
      'Tijdens dat overleg vraagt de korpschef het volledige multidisciplinaire dossier van de leerling. Zoveel is niet nodig voor het overleg.',
    question: 'Mag de CLB-medewerker het hele dossier geven?',
    sectors: ['education', 'police', 'municipality'],
  },
  {
    id: 'T06',
    title: 'Een overleg dat enkel op een omzendbrief steunt',
    story:
      'Een maatschappelijk werker van het OCMW zit in een lokale cel. Er is nog geen wet: de cel steunt enkel op een omzendbrief. De procureur gaf geen toestemming.',
    question: 'Mag de maatschappelijk werker er een signaal over een cliënt delen?',
    sectors: ['welfare', 'municipality', 'oversight'],
  },
  {
    id: 'T08',
    title: 'Een lijst van cliënten',
    story:
      'De politie vraagt het OCMW een lijst van alle cliënten die uit een bepaald land komen, “voor de veiligheid”.',
    question: 'Mag het OCMW die lijst geven?',
    sectors: ['welfare', 'police', 'oversight'],
  },
  {
    id: 'T09',
    title: 'Een vordering van de procureur',
    story:
      'De procureur vraagt het OCMW met een schriftelijke, gemotiveerde en precieze beslissing of een met naam genoemde persoon een leefloon krijgt en op welk adres. Het gaat om een opsporing van terroristische misdrijven.',
    question: 'Mag het OCMW die administratieve inlichtingen geven?',
    sectors: ['welfare'],
  },
  {
    id: 'T11',
    title: 'Een meldplicht die er niet meer is',
    story:
      'Een maatschappelijk werker van het OCMW vermoedt op huisbezoek dat een cliënt contact heeft met terroristen. In zijn wetboek staat dat hij dit uit eigen beweging aan het parket moet melden.',
    question: 'Mag hij dit op eigen initiatief aan de procureur melden?',
    sectors: ['welfare', 'oversight'],
  },
  {
    id: 'T12',
    title: 'Een openbare post van een werkzoekende',
    story:
      'Een VDAB-bemiddelaar ziet toevallig een openbare post van een werkzoekende. De mening is extreem, maar niet strafbaar.',
    question: 'Mag de bemiddelaar de politie hierover mailen?',
    sectors: ['vdab', 'police'],
  },
  {
    id: 'T14',
    title: 'Therapie als reden voor een sanctie',
    story:
      'Een VDAB-bemiddelaar hoorde in de LIVC-R dat een werkzoekende therapie volgt. Hij wil dat gebruiken om aan de RVA te melden dat de werkzoekende niet beschikbaar is.',
    question: 'Mag hij dat gebruiken?',
    sectors: ['vdab', 'welfare'],
  },
  {
    id: 'T15',
    title: 'De diagnose van een patiënt',
    story:
      'Een psychiater is uitgenodigd op de LIVC-R en krijgt de vraag naar de diagnose van een patiënt. Hij wil meewerken. Aan alle andere voorwaarden is voldaan, maar niemand weet of de diagnose onmisbaar is: misschien volstaat een functioneel advies.',
    question: 'Mag hij de diagnose nu meedelen?',
    sectors: ['welfare'],
  },
  {
    id: 'T17',
    title: 'Een baard en vaker bidden',
    story:
      'Een leerkracht merkt dat een leerling een baard laat staan en vaker bidt. Er is geen acute dreiging.',
    question: 'Mag zij dit aan de wijkagent melden?',
    sectors: ['education', 'police'],
  },
  {
    id: 'T19',
    title: 'Een bekwame leerling weigert',
    story:
      'Een leerling van zeventien vertelt het CLB vertrouwelijk over zijn gezin. Hij is bekwaam om zelf te beslissen en wil niet dat de school het weet.',
    question: 'Mag het CLB het toch aan de schooldirectie vertellen?',
    sectors: ['education'],
  },
]
