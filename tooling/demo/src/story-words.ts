/** The one invented case. Nobody in it exists. */
export const story = {
  lines: [
    { kind: 'SIG', text: 'Hij zei drie keer dat hij binnenkort vertrekt. Sindsdien mijdt hij zijn vrienden.' },
    { kind: 'SCH', text: 'Zijn punten zakten op twee maanden van 70 naar 45 procent.' },
    { kind: 'CARE', text: 'Hij vertelde in vertrouwen dat hij slecht slaapt en zich nergens thuis voelt.' },
    { kind: 'ID', text: 'Yassin Voorbeeld, 16 jaar, Lindestraat 1 in Oefenstad.' },
  ],
  person: { name: 'Yassin Voorbeeld' },
  neighbour: 'Een jongen uit de Lindestraat hangt sinds een maand elke avond rond met oudere onbekenden.',
  neighbourReason: 'Ik weet niet of iemand dit al opvolgt.',
  /** As Tom heard it. */
  personAsHeard: { name: 'Jassin Voorbeelt' },
  weighing: 'Het overleg dient zijn belang: hij krijgt hulp op maat. Het CLB sprak met hem; hij weet dat er zorgen zijn.',
  indications: 'Vertrekplannen, nieuwe contacten en een breuk met vrienden, gezien door het CLB.',
  listing: 'De aanwijzingen wijzen op een radicaliseringsproces. Gewone hulp alleen volstaat niet.',
  subject: 'Yassin Voorbeeld, 16 jaar',
  aim: 'Samen bekijken wie hem kan helpen, en hoe.',
  urgency: 'Hij zei dat hij volgende week vertrekt.',
  card: 'Informatiekaart: gevalideerde entiteit, categorie FTF. Dreiging vandaag laag ingeschat.',
  clb: 'Hij komt trouw naar zijn afspraken en staat open voor hulp.',
  caw: 'Het gezin aanvaardt begeleiding aan huis.',
  vdab: 'Zijn broer zoekt werk in de bouw en wil hem meenemen op een kijkdag.',
} as const
