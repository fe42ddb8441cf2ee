import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** The public employment service. */
export const employmentNorms = [
  {
    id: 'vdab-2004',
    title: 'VDAB: discretieplicht',
    citation: 'Decreet 7 mei 2004 VDAB; Vlaams personeelsstatuut (discretieplicht, ambtsgeheim)',
    from: localDate('2006-04-01'),
    effect:
      'Het personeel van de VDAB zijn ambtenaren met een discretieplicht. In de gelezen delen van het oprichtingsdecreet (versie 2009) staat geen bepaling over beroepsgeheim. Er zijn deontologische regels voor bemiddelaars. De VDAB mag geen strafrechtelijke documenten van werkzoekenden gebruiken en bewaart begeleidingsdocumenten 10 jaar.',
    sources: [
      'https://www.ejustice.just.fgov.be/eli/decret/2004/05/07/2004035865/justel',
      'https://codex.vlaanderen.be/PrintDocument.ashx?id=1013063',
    ],
    confidence: 'SECONDARY',
    note: 'Het decreet is deels nagelezen, in de versie van 2009 (van de codex alleen de inhoudstafel). De rest is uit tweede hand; wat de VDAB niet gebruikt en hoe lang hij bewaart, komt van zijn eigen pagina’s. Kader behandelt de VDAB als discretieplicht; voor psychologen en artsen daar kan art. 458 (nu art. 352) gelden. Beroepsgeheim van bemiddelaars is een open vraag (Q-09).',
  },
] as const satisfies readonly Norm[]
