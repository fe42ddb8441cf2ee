import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** The Flemish decree on personal data in a case consultation. */
export const casusoverlegData2023Norms = [
  {
    id: 'decr-458ter-2023',
    title: 'Vlaams decreet gegevensverwerking casusoverleg',
    citation:
      'Decreet 30 juni 2023 over de verwerking van persoonsgegevens bij deelname aan een casusoverleg op basis van art. 458ter Sw. (BS 8 augustus 2023)',
    from: localDate('2023-08-18'),
    effect:
      'Dit decreet geldt voor organisaties onder Vlaamse bevoegdheid, en alleen waar zulke regels nog niet bestaan (art. 3). Gegevens verwerken mag binnen de deelname aan een casusoverleg, als het nodig is voor een van de twee doelen van art. 458ter, en als van de organisatie een noodzakelijke bijdrage te verwachten is door haar expertise of haar kennis van de persoon (art. 4 § 1). De basis is AVG art. 6.1.e, 9.2.g en 10. Elke organisatie is zelf verwerkingsverantwoordelijke (art. 4 § 3). Art. 5 noemt 15 soorten gegevens, waaronder politiële en gerechtelijke gegevens, gezondheid, risico, afkomst, veroordelingen, gedrag en ‘andere noodzakelijke’. Het gaat over de betrokkene, zijn relaties en zijn contacten. Een organisatie mag delen met de deelnemers, met de organisator om een casus aan te melden, bewaren in een gemeenschappelijk dossier met beveiliging en toegangsbeheer, en ontvangen van politie, OM en gevangenissen. Bewaren mag niet langer dan nodig en hoogstens 30 jaar na de afsluiting. Voor een gemeenschappelijk dossier leggen de deelnemers vóór het eerste overleg een termijn vast. Er geldt een plicht van algemene transparantie (art. 6).',
    sources: ['https://www.ejustice.just.fgov.be/eli/decret/2023/06/30/2023043685/justel'],
    confidence: 'VERIFIED',
    note: 'Het opschrift is hier ingekort. Of dit decreet voor de LIVC-R wijkt voor het decreet van 21 mei 2021 (Q-16) en of gemeenten eronder vallen (Q-04), zijn open vragen.',
  },
] as const satisfies readonly Norm[]
