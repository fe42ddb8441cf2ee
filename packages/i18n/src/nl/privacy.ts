/** What is kept, where, how long and who sees it. */
export const privacy = {
  title: 'Privacy',
  lead: 'Kader toont ieder enkel wat hij mag zien, en onthoudt wie wat te zien kreeg.',
  sections: {
    asking: {
      title: 'Als u een vraag stelt',
      text: {
        first: 'Stelt u de vraag “Mag ik dit delen?”, dan bewaart Kader uw vraag en het antwoord niet. U vult er geen gegevens van personen in.',
      },
    },
    you: {
      title: 'Wat Kader over u bewaart',
      text: {
        first: 'Uw naam, uw functie, uw dienst en uw cel. En wat u in Kader doet: wat u las, schreef, besliste of weigerde, en op welke dag.',
        second: 'Als u zich aanmeldt, zet Kader één cookie. Die dient enkel om u te herkennen en vervalt na een half uur zonder activiteit, of na tien uur. Uw wachtwoord kent Kader niet.',
        third: 'Uw browser onthoudt daarnaast drie keuzes: uw taal, licht of donker, en of u sneltoetsen gebruikt. Verder blijft er niets op uw toestel.',
        fourth: 'Het adres dat uw aanmelddienst voor u bevestigt, om u te mailen dat er iets wacht. In die mail staat nooit wat, en nooit over wie. U kiest zelf of u mail wilt.',
      },
    },
    others: {
      title: 'Wat Kader over anderen bewaart',
      text: {
        first: 'Wat u en uw collega’s schrijven in een signaal, een casus, een uitnodiging, een overleg, een besluit of een actie. Die teksten zijn versleuteld opgeslagen.',
        second: 'Schrijf enkel wat nodig is. Kader vraagt nergens een rijksregisternummer.',
        third: 'Geeft iemand bij een aanmelding een naam op om te vergelijken, dan bewaart Kader die naam niet: er blijven onleesbare sleutels van over, die alleen de coördinator een hint geven en met het dossier verdwijnen.',
      },
    },
    who: {
      title: 'Wie het ziet',
      text: {
        first: 'Per soort informatie beslist de wet wie ze mag lezen. Voor u iets verstuurt, toont Kader wie het zal zien en wie niet.',
        second: 'Een toezichthouder ziet het logboek: functies, dagen, soorten informatie en artikels. Nooit wat er geschreven staat.',
        third: 'Wie de server beheert, beheert ook de sleutels. De organisatie die Kader aanbiedt, moet die toegang beperken en controleren.',
      },
    },
    where: {
      title: 'Waar het staat',
      text: {
        first: 'In de databank van de organisatie die Kader aanbiedt. In de oefenomgeving is dat deze computer, en zijn alle personen verzonnen.',
        second: 'Deze website haalt niets op bij anderen. Er zijn geen statistieken en geen reclame.',
      },
    },
    long: {
      title: 'Hoe lang',
      text: {
        first: 'De deelnemers spreken voor het eerste overleg af hoelang het gemeenschappelijk dossier wordt bewaard, nooit langer dan 30 jaar na de afsluiting.',
        second: 'Deze versie vernietigt een dossier nog niet als die termijn voorbij is. Zolang dat zo is, is Kader niet geschikt voor echte gegevens.',
        third: 'Regels in het logboek worden niet gewist of gewijzigd.',
      },
    },
    rights: {
      title: 'Gaat het over u?',
      text: {
        first: 'U kunt vragen welke gegevens er over u zijn, en ze laten verbeteren. De wet kan dat in deze materie beperken.',
        second: 'Kader heeft daarvoor nog geen scherm. Richt uw vraag aan de functionaris voor gegevensbescherming van uw gemeente of van de dienst. Komt u er samen niet uit, dan kunt u terecht bij de Gegevensbeschermingsautoriteit. Voor gegevens van de politie is dat het Controleorgaan op de politionele informatie.',
      },
    },
  },
} as const
