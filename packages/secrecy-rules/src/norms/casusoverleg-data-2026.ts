import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** The federal act on personal data in a case consultation. */
export const casusoverlegData2026Norms = [
  {
    id: 'wet-458ter-2026-2',
    title: 'Wet gegevensverwerking casusoverleg: gegevens, doelen en bewaring',
    citation: 'Wet 8 januari 2026, art. 2 (BS 5 februari 2026)',
    from: localDate('2026-02-15'),
    effect:
      'Deze wet geldt voor deelnemers aan een overleg van art. 458ter die onder federale bevoegdheid vallen, zoals politie en parket. Ze noemt 14 soorten gegevens: onder meer identificatie (met het rijksregisternummer), contact, werk en opleiding, burgerlijke staat, schulden, levenswijze, gezin, huisvesting, politiële en gerechtelijke gegevens, gezondheid, risico, afkomst, veroordelingen en seksueel leven. Het gaat over de betrokkene, zijn relaties en zijn contacten. Verwerken mag alleen als het nodig is voor de twee doelen. Een deelnemer mag noteren in een gemeenschappelijk dossier, delen met de organisator om een casus aan te melden, delen met en ontvangen van deelnemers die redelijkerwijs kunnen bijdragen, en verder verwerken volgens art. 4. Bewaren mag niet langer dan nodig en hoogstens 30 jaar na de afsluiting. De termijn voor het gemeenschappelijke dossier ligt vóór de start vast.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2026/01/08/2026000732/justel'],
    confidence: 'VERIFIED',
    note: 'Of de gemeente als organisator onder deze wet valt (Q-04) en of 30 jaar evenredig is voor wie geen misdrijf pleegde (Q-14), zijn open vragen.',
  },
  {
    id: 'wet-458ter-2026-3',
    title: 'Wet gegevensverwerking casusoverleg: verantwoordelijken en beveiliging',
    citation: 'Wet 8 januari 2026, art. 3',
    from: localDate('2026-02-15'),
    effect:
      'Vóór de aanmelding is elke entiteit zelf verwerkingsverantwoordelijke. Tijdens het overleg en de voorbereiding ervan zijn de entiteiten en de organisator samen verantwoordelijk. Voor zijn verdere verwerking is elke deelnemer zelf verantwoordelijk. Voor politiegegevens zijn dat de ministers van Justitie en van Binnenlandse Zaken. Het gemeenschappelijke dossier heeft beveiliging, gebruikersbeheer en toegangsbeheer.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2026/01/08/2026000732/justel'],
    confidence: 'VERIFIED',
    note: 'Of Vlaamse deelnemers apart of samen verantwoordelijk zijn, is een open vraag (Q-17).',
  },
  {
    id: 'wet-458ter-2026-4',
    title: 'Wet gegevensverwerking casusoverleg: eigen dossier',
    citation: 'Wet 8 januari 2026, art. 4',
    from: localDate('2026-02-15'),
    effect:
      'In zijn eigen dossier mag een deelnemer alleen twee dingen bewaren: maatregelen en operationele afspraken die voor zijn wettelijke opdracht relevant zijn, en mondeling gedeelde informatie die voor die opdracht strikt noodzakelijk is. Dat mag alleen als het nodig is voor de doelen, als alle deelnemers het eens zijn over de gegevens die bewaard mogen worden, en als de procureur of zijn vertegenwoordiger uitdrukkelijk toestemt voor gegevens uit een vonnis, een gerechtelijk dossier of een strafonderzoek.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2026/01/08/2026000732/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'wet-458ter-2026-5',
    title: 'Wet gegevensverwerking casusoverleg: vaste vertegenwoordiger',
    citation: 'Wet 8 januari 2026, art. 5',
    from: localDate('2026-02-15'),
    effect:
      'Een vaste vertegenwoordiger mag het overleg bijwonen. Hem vooraf inlichten is niet strafbaar en bindt hem aan dezelfde geheimhouding. Achteraf mag hij de persoon inlichten die hij vertegenwoordigde. Die is dan gebonden door de geheimhouding van art. 458ter § 2.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2026/01/08/2026000732/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'wet-458ter-2026-6',
    title: 'Wet gegevensverwerking casusoverleg: rechten van betrokkenen',
    citation: 'Wet 8 januari 2026, art. 6',
    from: localDate('2026-02-15'),
    effect:
      'De verwerkingsverantwoordelijke mag informatie, inzage, verbetering en wissing beperken waar dat noodzakelijk en evenredig is, voor een casusoverleg om de fysieke of psychische integriteit van de persoon of van derden te beschermen. Dat geldt alleen voor gegevens die rechtstreeks met het overleg verbonden zijn, en zolang het dossier niet is afgesloten. Het voorkomen van terrorisme wordt daar niet herhaald. Op een verzoek beslist de organisator met de deelnemers. De DPO wijst de persoon op de toezichthouder en legt de redenen vast. De organisator houdt, voor dit artikel, een lijst bij van personen over wie een overleg is gehouden.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2026/01/08/2026000732/justel'],
    confidence: 'VERIFIED',
    note: 'De tekst is nagelezen. Of dit artikel ook voor de LIVC-R geldt, is betwist (Q-20).',
  },
  {
    id: 'wet-458ter-2026-8',
    title: 'Wet gegevensverwerking casusoverleg: overgang',
    citation: 'Wet 8 januari 2026, art. 8',
    from: localDate('2026-02-15'),
    effect:
      'De wet geldt voor alle gegevens die vóór haar inwerkingtreding al verwerkt werden in gemeenschappelijke of eigen dossiers.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2026/01/08/2026000732/justel'],
    confidence: 'VERIFIED',
  },
] as const satisfies readonly Norm[]
