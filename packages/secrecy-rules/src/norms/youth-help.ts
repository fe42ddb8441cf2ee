import { localDate } from '@kader/domain/local-date'
import type { Norm } from '../norm.ts'

/** Youth help, youth protection and the legal position of minors in it. */
export const youthHelpNorms = [
  {
    id: 'ijh-7',
    title: 'Jeugdhulp: geheimhoudingsplicht',
    citation: 'Decreet 12 juli 2013 integrale jeugdhulp, art. 7',
    from: localDate('2014-03-01'),
    effect:
      'Iedereen die meewerkt aan de toepassing van het decreet, moet geheimhouden wat hij daarbij verneemt. Er staat een eigen straf op.',
    sources: ['https://www.rechtspositie.be/werkmappen/beroepsgeheim'],
    confidence: 'SECONDARY',
    note: 'Gelezen als citaat in een andere bron.',
  },
  {
    id: 'ijh-74',
    title: 'Jeugdhulp: gezamenlijk en gedeeld beroepsgeheim',
    citation: 'Decreet 12 juli 2013 integrale jeugdhulp, art. 73-74',
    from: localDate('2014-03-01'),
    effect:
      'Binnen een team wisselen de medewerkers uit wat nuttig is (art. 73). Jeugdhulpactoren (die van art. 72) delen onder elkaar alleen gegevens die nodig zijn voor de jeugdhulp, alleen in het belang van wie hulp krijgt, en ze vragen waar mogelijk toestemming (art. 74). Politie, parket en gemeente zijn zulke actoren niet.',
    sources: ['https://www.ejustice.just.fgov.be/eli/decret/2013/07/12/2013035791/justel'],
    confidence: 'RECALLED',
    note: 'De tekst is nagelezen; de begindatum is niet nagelezen.',
  },
  {
    id: 'ijh-76',
    title: 'Jeugdhulp: melding aan een gemandateerde voorziening',
    citation: 'Decreet 12 juli 2013 integrale jeugdhulp, art. 76',
    from: localDate('2014-03-01'),
    effect:
      'Wie tot geheimhouding verplicht is, mag zonder toestemming aan een gemandateerde voorziening (OCJ of VK) de informatie geven die nodig is om een verontrustende situatie te onderzoeken. Het is een wettige weg voor zorgen over een minderjarige, buiten de politie om.',
    sources: ['https://www.ejustice.just.fgov.be/eli/decret/2013/07/12/2013035791/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'ijh-75',
    title: 'Jeugdhulp: waterschot',
    citation: 'Decreet 12 juli 2013 integrale jeugdhulp, art. 75',
    from: localDate('2014-03-01'),
    effect:
      'Tussen gemandateerde voorzieningen en jeugdmagistraten of de sociale dienst gaan geen gegevens. Uitzonderingen zijn de gevallen uit het decreet, een schriftelijke geïnformeerde toestemming (van de minderjarige van 12 jaar of ouder of die bekwaam is, en van de ouders) en basisgegevens.',
    sources: ['https://www.ejustice.just.fgov.be/eli/decret/2013/07/12/2013035791/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'ijh-77',
    title: 'Jeugdhulp: toegang tot het dossier',
    citation: 'Decreet 12 juli 2013 integrale jeugdhulp, art. 77',
    from: localDate('2014-03-01'),
    effect:
      'Toegang volgt binnen 15 dagen. Een minderjarige vanaf 12 jaar vraagt die alleen. Ouders hebben geen toegang tot gegevens over de minderjarige zelf, tenzij aan voorwaarden is voldaan. Vertrouwelijke gegevens van derden zijn uitgesloten.',
    sources: ['https://www.ejustice.just.fgov.be/eli/decret/2013/07/12/2013035791/justel'],
    confidence: 'VERIFIED',
  },
  {
    id: 'drm-2004',
    title: 'Rechtspositie van de minderjarige',
    citation: 'Decreet 7 mei 2004 rechtspositie van de minderjarige',
    from: localDate('2006-07-01'),
    effect:
      'Wie ‘bekwaam’ is (in staat zijn eigen belangen te beoordelen, vermoed vanaf 12 jaar), oefent de rechten zelf uit. De regels over CLB en jeugdhulp verwijzen daarnaar.',
    sources: ['https://www.ejustice.just.fgov.be/eli/decret/2018/04/27/2018012790/justel'],
    confidence: 'SECONDARY',
    note: 'Gezien via art. 9 en 14 van het decreet van 27 april 2018, die naar art. 4 verwijzen. De begindatum is niet nagelezen.',
  },
  {
    id: 'jb-77',
    title: 'Jeugdbeschermingswet: geheimhouding',
    citation: 'Wet 8 april 1965, art. 77',
    from: localDate('1966-09-01'),
    effect:
      'Wie meewerkt aan de jeugdbescherming, staat in voor de geheimhouding van de feiten die hem zijn toevertrouwd.',
    sources: ['https://m.nieuwsblad.be/cnt/dmf20210420_94679076'],
    confidence: 'SECONDARY',
    note: 'Het Kinderrechtencommissariaat voert aan dat de LIVC R hiermee op gespannen voet staat (open vraag Q-15). De begindatum is niet nagelezen.',
  },
] as const satisfies readonly Norm[]
