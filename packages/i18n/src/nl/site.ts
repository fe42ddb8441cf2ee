/** The public page "Mag ik dit delen?": what stands around the question. */
export const site = {
  product: 'Kader',
  pageTitle: '{page} · Kader',
  skip: 'Naar de inhoud',
  navigation: 'Hoofdmenu',
  languages: 'Taal',
  walk: 'Mag ik dit delen?',
  practise: 'Oefenen',
  embed: 'Inbouwen',
  example: 'Voorbeeld',
  footer: 'Over deze website',
  version: 'Versie {version}',
  apart: 'Kader zoekt mee in de wet en toont op welk artikel het antwoord steunt. Het is geen juridisch advies.',
  noScript: 'De vragen hierna hebben JavaScript nodig. Zet het aan in uw browser en laad de pagina opnieuw. Bij acuut gevaar: bel 101.',
  linkBroken: 'Deze koppeling klopt niet helemaal. Daarom begint u hier opnieuw, bij de eerste vraag.',
  practiseLead: 'Vijfentwintig situaties uit de praktijk. Zeg eerst zelf wat u denkt; daarna leest u wat de wet zegt en waarom. Niemand ziet uw antwoorden.',
  home: 'Naar de eerste vraag',
  notFoundTitle: 'Deze pagina is er niet',
  notFoundLead: 'Het adres klopt niet, of de pagina is verhuisd.',
  privacy: {
    title: 'Privacy',
    lead: 'Deze website vraagt geen namen, bewaart niets en volgt niemand.',
    sections: {
      asking: {
        title: 'Als u een vraag stelt',
        text: {
          first: 'U kiest uit vaste woorden: wie u bent, wat voor informatie het is, aan wie u ze wilt geven. Uw browser zoekt het antwoord zelf. Er gaat niets naar een server.',
          second: 'Schrijft u uw vraag in eigen woorden, dan blijft die tekst in uw browser. Staat er iets in dat op een naam, een nummer of een adres lijkt, dan vraagt Kader u het weg te halen.',
        },
      },
      keeping: {
        title: 'Als u het antwoord meeneemt',
        text: {
          first: 'Een koppeling bevat alleen wat u koos, en staat achter het teken #. Dat deel van een adres stuurt een browser nooit naar een server.',
          second: 'Afdrukken gebeurt op uw toestel. Enkel als u zelf op “Bewaar als PDF” drukt, gaat uw keuze naar onze server. Die maakt de PDF en onthoudt niets.',
        },
      },
      device: {
        title: 'Wat er op uw toestel blijft',
        text: {
          first: 'Niets van wat u vroeg. Deze website gebruikt geen cookies en geen opslag in uw browser, en haalt niets op bij anderen. Er zijn geen statistieken en geen reclame.',
          second: 'Wie de server beheert, kan zien dat een toestel deze pagina opvroeg, zoals bij elke website. Niet wat u vroeg.',
        },
      },
    },
  },
  accessibility: {
    title: 'Toegankelijkheidsverklaring',
    lead: 'Iedereen moet deze vraag kunnen stellen. Hier leest u wat we nakeken, en wat nog niet.',
    sections: {
      state: {
        title: 'Hoe ver we staan',
        text: {
          first: 'We bouwen deze website volgens WCAG 2.2, niveau AA. We noemen ze gedeeltelijk in orde: wat we zelf konden nakijken klopt, maar mensen met een beperking en een onafhankelijke deskundige hebben ze nog niet getest.',
        },
      },
      tested: {
        title: 'Wat we nakeken',
        text: {
          first: 'Een programma zoekt op elke pagina naar fouten, licht en donker, en mag er geen vinden. Het herkent maar een deel van alle mogelijke problemen.',
          second: 'Een hele vraag, van het begin tot het antwoord, lukt met enkel het toetsenbord. Elke nieuwe vraag krijgt de focus, en het antwoord ook.',
          third: 'Elke pagina past zonder opzij te schuiven op een scherm van 320 beeldpunten breed. Dat is hetzelfde als 400 procent vergroten.',
        },
      },
      not: {
        title: 'Wat we nog niet nakeken',
        text: {
          first: 'Het werken met een schermlezer zoals NVDA, JAWS of VoiceOver, met spraakbediening en met een leesregel. En andere browsers dan Chromium.',
        },
      },
      known: {
        title: 'Wat we weten dat beter kan',
        text: {
          first: 'De regels en voorwaarden staan in het Nederlands, ook als u een andere taal kiest. Juristen hebben enkel die tekst nagelezen.',
          second: 'Het veld voor een datum is dat van uw browser. Hoe goed het werkt, hangt van uw browser af.',
        },
      },
      tell: {
        title: 'Werkt iets niet voor u?',
        text: {
          first: 'Zeg het aan wie u deze website aanraadde. Vertel op welke vraag u was, en schrijf niets over een persoon.',
          second: 'Krijgt u geen goed antwoord, dan kunt u terecht bij de ombudsdienst die voor uw dienst bevoegd is, zoals de Vlaamse Ombudsdienst.',
        },
      },
      date: {
        title: 'Wanneer dit is opgesteld',
        text: { first: 'Op 23 november 2026, voor versie 0.1.0, na een eigen onderzoek.' },
      },
    },
  },
} as const
