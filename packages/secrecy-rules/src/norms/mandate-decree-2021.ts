import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** The Flemish decree that mandates Flemish services to sit in the local cell; its text has not been read. */
export const mandateDecree2021Norms = [
  {
    id: 'decr-livc-2021',
    title: 'Vlaams decreet deelname aan de LIVC R',
    citation:
      'Decreet 21 mei 2021 houdende de machtiging van de Vlaamse deelnemers aan en de regeling van de modaliteiten van deelname aan de LIVC R',
    from: localDate('2021-07-19'),
    effect:
      'Dit decreet geeft Vlaamse diensten, voorzieningen en gesubsidieerde organisaties de machtiging die art. 3 § 1 van de wet LIVC R vereist. Niemand is verplicht deel te nemen. Wie niet deelneemt, motiveert dat aan de burgemeester. De deelnemers beslissen zelf wat ze delen. Ze mogen zich laten vertegenwoordigen, bijvoorbeeld door een leidinggevende. Niemand binnen of buiten de LIVC R kan tot delen worden gedwongen.',
    sources: [
      'https://www.standaard.be/cnt/dmf20210421_96349398',
      'https://www.vvsg.be/nieuws/vlaamse-commissie-radicalisering-zet-licht-op-groen-voor-spreekrecht-tijdens-livc-r',
      'https://www.vvsg.be/nieuws/wat-moet-ik-weten-over-het-nieuwe-decreet-livc-r-draaiboek-wijst-de-weg',
      'https://www.parlement-wallonie.be/pwpages?p=interp-questions-voir&type=28&iddoc=113875',
    ],
    confidence: 'SECONDARY',
    note: 'De tekst is niet gelezen, alleen bronnen uit tweede hand: artikelen, soorten gegevens en bewaartermijn zijn niet gezien. Een laat amendement over minderjarigen bestaat; de inhoud is niet gezien (Q-15). De begindatum is afgeleid: de VVSG schrijft ‘vrijdag 9 juni 2021’, maar 9 juli 2021 was een vrijdag, en bekendmaking plus 10 dagen geeft 19 juli 2021. Verloop: in principe goedgekeurd op 17 juli en 18 december 2020, definitief op 5 maart 2021, commissie op 21 april en plenaire vergadering op 12 mei 2021. Het ontwerp van 17 juli 2020 had regels over persoonsgegevens, ook als basis voor gemeenten en OCMW’s; de aangenomen tekst is niet gezien (Q-16). In de plenaire vergadering genoemd als mogelijke deelnemers: justitiehuizen, CAW, integratiediensten, scholen, CLB en opbouwwerkers. De VDAB staat niet in de gelezen bronnen.',
  },
] as const satisfies readonly Norm[]
