import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** General welfare work, and medical and mental health care. */
export const welfareAndCareNorms = [
  {
    id: 'caw',
    title: 'CAW: beroepsgeheim',
    citation: 'Decreet 8 mei 2009 algemeen welzijnswerk; Sw. art. 458 (sinds 1 september 2026 art. 352)',
    from: localDate('2010-01-01'),
    effect: 'Maatschappelijk werkers van een CAW hebben beroepsgeheim.',
    sources: ['https://www.standaard.be/cnt/dmf20210421_96349398'],
    confidence: 'SECONDARY',
    note: 'De bron noemt het CAW als gebonden. De begindatum is niet nagelezen.',
  },
  {
    id: 'ggz-arts',
    title: 'Arts en geestelijke gezondheidszorg: medisch geheim',
    citation:
      'Sw. art. 458 (sinds 1 september 2026 art. 352); Code van medische deontologie; wet patiëntenrechten 22 augustus 2002; kwaliteitswet 22 april 2019',
    from: localDate('2016-01-01'),
    effect:
      'Er geldt medisch geheim. Een arts mag naar een wettig casusoverleg komen, maar is daartoe nooit verplicht. Hij deelt zo weinig mogelijk en blijft aan zijn deontologie gebonden.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2017/07/06/2017030652/justel'],
    confidence: 'RECALLED',
    note: 'Art. 458ter geldt voor elke houder van een geheim; de andere teksten zijn niet nagelezen. Een advies van de Orde der artsen over de LIVC-R is niet gevonden.',
  },
] as const satisfies readonly Norm[]
