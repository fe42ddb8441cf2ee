import type { ContestedId } from '@kader/domain/vocabulary/contested'

/** Two ways to read the law, and the one that Kader follows until someone decides. */
export interface Readings {
  readonly readings: readonly [one: string, other: string]
  readonly followed: string
}

export const contestedReadings: Readonly<Record<ContestedId, Readings>> = {
  'Q-01': {
    readings: [
      'Het woord ‘wet’ in het nieuwe Strafwetboek omvat ook decreten.',
      'De tekst is enger geworden: enkel federale wetten tellen nog.',
    ],
    followed:
      'Voor de LIVC-R maakt het niet uit, want die steunt op een federale wet. Een overleg dat enkel op een decreet steunt, vraagt toestemming van de procureur.',
  },
  'Q-02': {
    readings: [
      'De wet eist een machtiging voor diensten van de Gemeenschappen; het OCMW werkt op gemeentelijk niveau en heeft er geen nodig.',
      'Ook het OCMW valt onder Vlaamse regels en had een machtiging nodig.',
    ],
    followed:
      'Vlaamse diensten deelden in die periode geen geheimen. Het OCMW mocht zetelen, met dit voorbehoud.',
  },
  'Q-03': {
    readings: [
      'De gegevenswetten van 2023 en 2026 noemen ook de aanmelding en de voorbereiding.',
      'Enkel wat binnen het overleg wordt gezegd, is van straf vrijgesteld.',
    ],
    followed: 'Enkel het minimum voor een aanmelding. Geen inhoud buiten het overleg.',
  },
  'Q-04': {
    readings: [
      'Een gemeente valt onder Vlaamse bevoegdheid, dus geldt het decreet van 2023.',
      'De burgemeester organiseert de LIVC-R onder een federale wet, dus geldt de wet van 2026.',
    ],
    followed: 'De strengste van beide geldt. De gemeente is verantwoordelijk, samen met de deelnemers.',
  },
  'Q-05': {
    readings: [
      'De geheimhouding gaat voor: de aangifteplicht is geen wet die tot spreken verplicht.',
      'De aangifteplicht is wel zo’n wet.',
    ],
    followed:
      'Voor geheimen tonen we geen plicht. Voor feiten die niet geheim zijn en die een ambtenaar in zijn ambt vernam, tonen we de plicht als lezing.',
  },
  'Q-06': {
    readings: ['Ja, het is een plicht die de wet oplegt.', 'Neen, enkel samen met een noodtoestand.'],
    followed: 'Het is een reden om de noodtoestand na te gaan, geen reden op zich.',
  },
  'Q-07': {
    readings: [
      'Ja, als ze vrij en goed ingelicht is gegeven.',
      'Neen, de geheimhouding is van openbare orde.',
    ],
    followed: 'Toestemming telt, onder voorwaarden en met dit voorbehoud.',
  },
  'Q-08': {
    readings: [
      'De wet geeft geen veto; de burgemeester leidt de bespreking.',
      'Een omzendbrief of lokale afspraak kan een veto geven. Die tekst is niet gelezen.',
    ],
    followed: 'Het dossier wordt aangehouden en gerechtelijke gegevens blijven van tafel.',
  },
  'Q-09': {
    readings: [
      'Een bemiddelaar heeft als ambtenaar discretieplicht; een bepaling over beroepsgeheim is niet gevonden.',
      'Vertrouwelijke begeleiding maakt hem tot noodzakelijke vertrouweling.',
    ],
    followed:
      'We behandelen het als discretieplicht, maar buiten het overleg deelt hij niets met de politie.',
  },
  'Q-10': {
    readings: [
      'De machtiging dekt enkel diensten, voorzieningen en gesubsidieerde organisaties.',
      'Elke beroepskracht die is uitgenodigd mag spreken: de strafwet zegt ‘eenieder’.',
    ],
    followed: 'Het mag onder voorwaarden. Nodig een zelfstandige arts liefst uit via een CGG of ziekenhuis.',
  },
  'Q-11': {
    readings: [
      'Naar de letter: OCAD, politie, inlichtingendiensten en hun toezichthouders.',
      'De wet bedoelde ook de partnerdiensten, zoals het parket.',
    ],
    followed: 'De letter van de wet. Er gaat geen fiche naar het parket.',
  },
  'Q-12': {
    readings: [
      'Beide moeten samen in gevaar zijn.',
      'Een van beide volstaat, zoals de wet van 2026 schrijft.',
    ],
    followed: 'We vragen naar beide en waarschuwen.',
  },
  'Q-13': {
    readings: [
      'De wet van 30 maart 2026 paste de verwijzingen aan.',
      'De verwijzingen staan er nog letterlijk.',
    ],
    followed: 'We behandelen de oude en de nieuwe artikelen als gelijk en noemen beide.',
  },
  'Q-14': {
    readings: [
      'Dertig jaar is het wettelijke maximum.',
      'Een veel kortere termijn is nodig om evenredig te zijn.',
    ],
    followed:
      'We raden vijf jaar aan, en drie jaar voor minderjarigen. De deelnemers leggen de termijn vooraf vast.',
  },
  'Q-15': {
    readings: [
      'De strafwet en het decreet laten het casusoverleg over minderjarigen toe.',
      'Enkel uitzonderlijk en stap voor stap.',
    ],
    followed: 'Het mag onder voorwaarden, nadat het belang van de minderjarige is gewogen en opgeschreven.',
  },
  'Q-16': {
    readings: [
      'Het decreet van 2021 heeft eigen gegevensregels en gaat voor. Die tekst is niet gelezen.',
      'Het decreet van 2023 geldt.',
    ],
    followed: 'Beide gelden en de strengste wint, tot het decreet van 2021 is gelezen.',
  },
  'Q-17': {
    readings: [
      'Vlaamse deelnemers zijn elk apart verantwoordelijk, federale samen.',
      'Iedereen is samen verantwoordelijk zodra de organisator erbij is.',
    ],
    followed: 'Gezamenlijk verantwoordelijk, met een afspraak per deelnemer.',
  },
  'Q-18': {
    readings: [
      'Neen, wat in de LIVC-R als geheim is meegedeeld, blijft geheim.',
      'De politie moet de databank voeden.',
    ],
    followed: 'Neen, behalve wat in de terugkoppelingsfiche staat.',
  },
  'Q-19': {
    readings: [
      'De regel over het eigen dossier in de wet van 2026 volstaat.',
      'Enkel langs een terugkoppelingsfiche.',
    ],
    followed: 'De regel over het eigen dossier.',
  },
  'Q-20': {
    readings: [
      'Neen, de rechten zijn enkel beperkt waar een andere wet dat zegt.',
      'Ja, wie terrorisme voorkomt, beschermt ook de integriteit van anderen.',
    ],
    followed:
      'We beperken geen rechten op dat artikel alleen. De lijst van besproken personen houden we wel bij.',
  },
  'Q-21': {
    readings: [
      'Ja, het is een wet die verplicht.',
      'Neen, die wet noemt de geheimhouding niet, en waar ze dat wil, doet ze het met naam.',
    ],
    followed:
      'Geheimen blijven geheim; feiten die niet geheim zijn, geeft een openbare dienst wel. Antwoord schriftelijk en met redenen binnen vijf werkdagen en vraag uw juridische dienst.',
  },
  'Q-22': {
    readings: [
      'Ja, naar de letter geldt het voor al het personeel.',
      'Neen, het gaat om besloten vergaderingen, en er is een spreekrecht.',
    ],
    followed: 'Private feiten zijn geheim: beide lezingen komen daarop uit.',
  },
}
