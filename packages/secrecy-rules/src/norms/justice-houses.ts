import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** The Flemish houses of justice. */
export const justiceHouseNorms = [
  {
    id: 'jh-5',
    title: 'Justitiehuizen: opdracht netwerken',
    citation: 'Decreet 26 april 2019 justitiehuizen, art. 5, 2°',
    from: localDate('2022-05-28'),
    effect:
      'De justitiehuizen nemen deel aan netwerken tussen justitie, politie, welzijn en zorg, onder meer om de misdrijven van art. 458ter te voorkomen.',
    sources: ['https://www.ejustice.just.fgov.be/eli/decret/2019/04/26/2019012937/justel'],
    confidence: 'VERIFIED',
    note: 'De hoofding dateert de inwerkingtreding van art. 3-25 op 28 mei 2022. Wat daarvoor gold (federale regels of een besluit van de Vlaamse Regering) is niet nagelezen.',
  },
  {
    id: 'jh-9-15',
    title: 'Justitiehuizen: verwerking en informatie',
    citation: 'Decreet 26 april 2019 justitiehuizen, art. 7-15',
    from: localDate('2022-05-28'),
    effect:
      'Het Agentschap Justitie en Handhaving is verwerkingsverantwoordelijke. Het mag gegevens (ook bijzondere en strafrechtelijke) verwerken van personen over wie een netwerkoverleg gaat, en van hun omgeving. Het verzamelt bij en geeft aan opdrachtgevers en andere actoren wat de opdracht nodig heeft. Hulpverleners melden aanwezigheid, afwezigheid, stopzetting en ernstig risico voor derden. Bewaren mag niet langer dan nodig; de regering bepaalt de termijnen.',
    sources: ['https://www.ejustice.just.fgov.be/eli/decret/2019/04/26/2019012937/justel'],
    confidence: 'VERIFIED',
  },
] as const satisfies readonly Norm[]
