import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** The act on the police function: to whom police information may go. */
export const policeActNorms = [
  {
    id: 'wpa-5-1',
    title: 'Politie en overheden: informatieplicht over openbare orde',
    citation: 'Wet op het politieambt, art. 5/1',
    from: localDate('2001-01-01'),
    effect:
      'Overheden van bestuurlijke politie (zoals de burgemeester) en politiediensten moeten elkaar inlichten over de openbare orde, als dat tot maatregelen van preventie of bestraffing kan leiden.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/1992/08/05/1992000606/justel'],
    confidence: 'VERIFIED',
    note: 'Nagelezen in een oudere versie.',
  },
  {
    id: 'wpa-44-1',
    title: 'Politie: doorstroming tussen bestuurlijk en gerechtelijk',
    citation: 'Wet op het politieambt, art. 44/1 §§ 3-4 (wet 18 maart 2014)',
    from: localDate('2014-04-07'),
    effect:
      'Van bestuurlijk naar gerechtelijk: de politie licht de gerechtelijke overheden meteen en zonder beperking in. Van gerechtelijk naar bestuurlijk: ze licht de bevoegde bestuurlijke overheid (de burgemeester) in, tenzij dat de vervolging kan schaden. Dat laat de maatregelen onverlet die nodig zijn om personen of de openbare veiligheid te beschermen bij ernstig en onmiddellijk gevaar.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2014/03/18/2014000253/justel'],
    confidence: 'VERIFIED',
    note: 'Nagelezen in de tekst van 2014.',
  },
  {
    id: 'wpa-44-11-6',
    title: 'Politie: gerechtelijke informatie',
    citation: 'Wet op het politieambt, art. 44/11/6',
    from: localDate('2014-04-07'),
    effect:
      'Om gerechtelijke informatie mee te delen volgens art. 44/11/7, 44/11/10 en 44/11/13 is toestemming nodig van de bevoegde gerechtelijke overheid.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2014/03/18/2014000253/justel'],
    confidence: 'VERIFIED',
    note: 'Nagelezen in de tekst van 2014.',
  },
  {
    id: 'wpa-44-11-7',
    title: 'Politie: mededeling aan overheden',
    citation: 'Wet op het politieambt, art. 44/11/7-44/11/8',
    from: localDate('2014-04-07'),
    effect:
      'Gegevens mogen worden meegedeeld aan overheden van gerechtelijke en bestuurlijke politie voor hun wettelijke opdrachten, en ook aan P, R, COC en OCAD.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2014/03/18/2014000253/justel'],
    confidence: 'VERIFIED',
    note: 'Nagelezen in de tekst van 2014.',
  },
  {
    id: 'wpa-44-11-9',
    title: 'Politie: mededeling aan andere diensten',
    citation: 'Wet op het politieambt, art. 44/11/9',
    from: localDate('2014-04-07'),
    effect:
      'Paragraaf 1 noemt VSSE en ADIV, CFI, DVZ en douane. Paragraaf 2 noemt, na advies van het COC, Belgische overheden en instellingen van openbaar (of algemeen) nut die de wet belast met de toepassing van de strafwet of met opdrachten van openbare veiligheid. Voor herhaalde of omvangrijke mededelingen is een protocol nodig (§ 3). Paragraaf 4 regelt de omgekeerde stroom. School, CLB, VDAB, CAW en GGZ passen als zodanig niet in § 2.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2014/03/18/2014000253/justel'],
    confidence: 'VERIFIED',
    note: 'Nagelezen in de tekst van 2014; het artikel kan in 2019 gewijzigd zijn.',
  },
  {
    id: 'wpa-44-11-9bis',
    title: 'Politie: mededeling aan hulpverlenings- en gezondheidsdiensten',
    citation: 'Wet op het politieambt, art. 44/11/9bis (wet T.E.R., art. 52)',
    from: localDate('2024-10-01'),
    effect:
      'Als de politie samenwerkt met gezondheids-, nood- of hulpdiensten, mag ze de strikt noodzakelijke gegevens geven zodat die veilig kunnen werken.',
    sources: ['https://www.ejustice.just.fgov.be/eli/loi/2024/03/29/2024002980/justel'],
    confidence: 'VERIFIED',
    note: 'Gelezen: wet T.E.R., art. 52.',
  },
] as const satisfies readonly Norm[]
