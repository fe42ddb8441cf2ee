/** What was tested for people with a disability, and what was not. */
export const accessibility = {
  title: 'Toegankelijkheidsverklaring',
  lead: 'Iedereen moet met Kader kunnen werken. Hier leest u wat we nakeken, en wat nog niet.',
  sections: {
    state: {
      title: 'Hoe ver we staan',
      text: {
        first: 'We bouwen Kader volgens WCAG 2.2, niveau AA. We noemen Kader gedeeltelijk in orde: wat we zelf konden nakijken klopt, maar mensen met een beperking en een onafhankelijke deskundige hebben Kader nog niet getest.',
      },
    },
    tested: {
      title: 'Wat we nakeken',
      text: {
        first: 'Een programma zoekt op de pagina’s van elke portaalsite naar fouten, licht en donker, en mag er geen vinden. Het herkent maar een deel van alle mogelijke problemen.',
        second: 'Elke pagina past zonder opzij te schuiven op een scherm van 320 beeldpunten breed. Dat is hetzelfde als 400 procent vergroten.',
        third: 'Knoppen en velden zijn gemaakt voor het toetsenbord; we liepen nog niet elke pagina helemaal zo na. Sneltoetsen met één toets kunt u uitzetten bij Weergave. Kleur is nooit het enige teken. Bewegingen vallen weg als u dat op uw toestel instelt.',
      },
    },
    not: {
      title: 'Wat we nog niet nakeken',
      text: {
        first: 'Het werken met een schermlezer zoals NVDA, JAWS of VoiceOver, met spraakbediening en met een leesregel. En andere browsers dan Chromium.',
        second: 'Bestanden die u bewaart, zoals het logboek, zijn bedoeld voor een programma en niet om te lezen.',
      },
    },
    known: {
      title: 'Wat we weten dat beter kan',
      text: {
        first: 'Het veld voor een datum is dat van uw browser. Hoe goed het werkt, hangt van uw browser af.',
        second: 'De tabel “Wie ziet wat” van de voorzitter is lang op een telefoon.',
        third: 'Na een half uur zonder activiteit meldt Kader u af. Wat u niet bewaarde, bent u dan kwijt.',
      },
    },
    tell: {
      title: 'Werkt iets niet voor u?',
      text: {
        first: 'Zeg het aan de beheerder van Kader in uw gemeente of dienst. Vertel op welke pagina u was en wat u wilde doen, en schrijf niets over een persoon.',
        second: 'Krijgt u geen goed antwoord, dan kunt u terecht bij de ombudsdienst die voor uw dienst bevoegd is, zoals de Vlaamse Ombudsdienst.',
      },
    },
    date: {
      title: 'Wanneer dit is opgesteld',
      text: {
        first: 'Op 23 november 2026, voor versie 0.1.0, na een eigen onderzoek.',
      },
    },
  },
} as const
