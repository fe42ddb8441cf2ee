/** A story, and of the first suggestion the words or the situation it must hold. */
export type Told = readonly [story: string, expected: string]

/**
 * Expected: `holder > recipient, more words`, where `?` is anyone and `-` nobody; or the number of a situation.
 * Written as people type: sloppy, and in the Dutch of Flanders.
 */
export const stories: readonly Told[] = `
Ik ben een CLB-medewerker en de politie belt mij over een leerling | clb-worker > police-officer, bilateral
ik ben clb medewerker en de flikken bellen over een leerling van ons | clb-worker > police-officer
De wijkagent belt naar het CLB over een jongen uit het vierde | clb-worker > police-officer
Als CLB'er krijg ik telefoon van de politie over een leerling | clb-worker > police-officer
Ik werk bij het CLB en de school wil weten wat de leerling mij vertelde | clb-worker > school-director
Mag het CLB aan de school zeggen wat een leerling in vertrouwen vertelde? | clb-worker > school-director, CARE
Ik ben leerkracht, mag ik iets zeggen tegen de wijkagent? | teacher > police-officer
ik ben juf en wil de politie verwittigen | teacher > police-officer
Als zorgcoördinator wil ik het CLB inlichten over een leerling | teacher > clb-worker
Een leraar wil aan de wijkagent melden dat een leerling een baard laat staan en vaker bidt | T17
Mijn leerling heeft ineens een baard en bidt vaker, ik ben leerkracht en wil dit melden aan de politie | T17
ik sta voor de klas en maak mij zorgen, mag ik het ocmw bellen? | teacher > ocmw-worker
Ik ben directeur en de politie vraagt de afwezigheden van een leerling | school-director > police-officer, SCH
De politie vraagt aan de school wie er afwezig was | school-director > police-officer, SCH
Ik ben schooldirecteur en een ouder vraagt het dossier | school-director > parent
De ouders vragen inzage aan de school | school-director > parent, access-request
Onze school wil het CLB iets melden | school-director > clb-worker
Mag een leerkracht aan de ouders zeggen wat een leerling vertelde? | teacher > parent
ik ben opvoeder in een leefgroep en de politie staat hier voor de deur | youth-help-worker > police-officer
Ik werk bij het OCMW en de politie vraagt een lijst van alle cliënten uit een bepaald land | T08
De politie wil van het OCMW een lijst van alle cliënten van vreemde herkomst | T08
ik ben maatschappelijk werker bij het OCMW, de politie wil weten of iemand leefloon krijgt | ocmw-worker > police-officer, ID
Het OCMW krijgt een schriftelijke vordering van de procureur over een leefloon | T09
Wij van het Sociaal Huis kregen een brief van het parket | ocmw-worker > prosecutor
De burgemeester vraagt aan het OCMW wie er steun krijgt | ocmw-worker > mayor
ik ben assistent bij ocmw en de burgemeester wilt namen | ocmw-worker > mayor, ID
Mag ik als maatschappelijk assistente iets zeggen aan de wijkagent over een cliënt | ocmw-worker > police-officer
Als OCMW'er hoor ik op huisbezoek dat een cliënt contact met terroristen heeft, ben ik verplicht dat te melden aan het parket? | T11
Ik ben CAW-begeleider en de politie belt over een bewoner | caw-worker > police-officer
wij zijn van het caw en willen iets zeggen op het casusoverleg | caw-worker > livc-participants, consultation-livc-r
Het CAW stemt niet in met de terugkoppelingsfiche, mag de korpschef die toch aan OCAD sturen? | T25
Als hulpverlener in het CAW hoor ik dat mijn cliënt iemand wil vermoorden, mag ik de politie bellen? | caw-worker > police-officer, emergency
Mijn cliënt heeft een wapen, ik werk in een vluchthuis, mag ik de politie verwittigen? | caw-worker > police-officer, emergency
De VDAB belt mij, ik ben begeleider bij het CAW | caw-worker > vdab-counsellor
Ik ben VDAB-bemiddelaar en zag een openbare post van een werkzoekende met een extreme mening, mag ik de politie mailen? | T12
ik ben consulent bij vdab en zag toevallig een facebook post met een extreme mening van een werkzoekende, mag ik politie mailen | T12
Als arbeidsbemiddelaar wil ik iets melden aan de politie | vdab-counsellor > police-officer
De RVA vraagt aan de VDAB waarom een werkzoekende niet kwam opdagen | vdab-counsellor > benefits-authority
Ik ben VDAB-consulente, de burgemeester vraagt info over een werkzoekende | vdab-counsellor > mayor
VDAB hoorde in de LIVC dat een werkzoekende therapie volgt en wil een onbeschikbaarheidsmelding doen bij de RVA | T14
Ik werk bij VDAB en wil een signaal doorgeven aan de LIVC-coördinator | vdab-counsellor > livc-coordinator, SIG
De werkwinkel wil het OCMW iets laten weten | vdab-counsellor > ocmw-worker
Als jobcoach bij GTB wil ik VDAB inlichten | vdab-partner > vdab-counsellor
Een psychiater krijgt van de LIVC de vraag om de diagnose van een patiënt | physician > ?, MED
Ik ben huisarts en de politie wil weten of mijn patiënt depressief is | physician > police-officer, MED
Ik ben dokter, mag ik op het casusoverleg een diagnose geven van een patiënt? | T15
Als psycholoog in een CGG wil ik met de huisarts overleggen | cgg-psychologist > physician
Ik werk in een CGG en de justitieassistent vraagt een verslag | cgg-psychologist > justice-assistant
Ik ben straathoekwerker en de gemeente wil namen van jongeren | street-worker > municipal-department, ID
ik ben straathoekwerker, nen agent vraagt mij wie er dealt op het plein | street-worker > police-officer
Ik ben justitieassistent en de politie vraagt naar de voorwaarden van mijn cliënt | justice-assistant > police-officer
Het justitiehuis wil aan het CAW iets doorgeven | justice-assistant > caw-worker
Ik ben wijkagent en wil iets melden aan de burgemeester | police-officer > mayor
Als politieagent wil ik aan de school iets zeggen over een leerling | police-officer > school-director
Mag de politie aan de school zeggen dat een leerling werd opgepakt? | police-officer > school-director
Ik ben korpschef en wil de burgemeester informeren over een teruggekeerde | korpschef > mayor
De korpschef wil een terugkoppelingsfiche aan het OCAD bezorgen | korpschef > ocad, feedback-fiche
Ik ben information officer en wil de informatiekaart delen aan tafel in de LIVC | T23
De information officer deelt de informatiekaart op het casusoverleg | T23
Als inspecteur wil ik in mijn eigen dossier noteren dat hij suïcidaal is | police-officer > ?, own-file
De burgemeester stuurt de informatiekaart per mail door naar de radicaliseringsambtenaar | T22
Ik ben burgemeester en wil wat ik hoorde in de LIVC gebruiken voor een gas boete | mayor > ?
De burgemeester nodigt het CLB uit voor de LIVC over een leerling op de caselijst | T03
Wij van het CLB zijn uitgenodigd door de burgemeester op de LIVC, een leerling op de caselijst | T03
De korpschef vraagt tijdens de LIVC aan het CLB het volledige dossier | T04
ik ben van het clb en de korpschef wil op de livc het hele dossier zien | T04
Ik ben LIVC-coördinator en de ouders vragen alle stukken over hun zoon | T32a
Ik ben coördinator van de LIVC en wil het CAW uitnodigen | livc-coordinator > caw-worker
De preventieambtenaar wil de agenda sturen naar de VDAB | livc-coordinator > vdab-counsellor, invitation
Ik ben jeugdwerker bij de gemeente en de politie vraagt mij iets | prevention-worker > police-officer
De procureur vraagt om het dossier voorlopig niet te bespreken, de burgemeester wil toch doorgaan | mayor > ?
Ik ben burgemeester en de procureur vraagt om het dossier niet te bespreken op de LIVC | mayor > ?
Een agent van de Veiligheid van de Staat belt het CLB over een leerling | T35
de staatsveiligheid belt, ik werk op een clb, ze willen vertrouwelijke gegevens van een leerling | T35
Ik ben ambtenaar en hoorde op de LIVC over een winkeldiefstal, moet ik aangifte doen bij het parket? | ? > prosecutor
Het CAW zit op de LIVC en ze willen drugsoverlast op een plein bespreken met namen van jongeren | T38
De LIVC wil een kind van tien op de caselijst zetten, ik ben CLB-medewerker | T34
Leerling toont busticket voor morgenvroeg en neemt afscheid, ik ben van het CLB, mag ik de politie bellen? | T02a
ik ben clb medewerkster, leerling vertrekt morgen naar syrie met de bus, politie verwittigen? | clb-worker > police-officer, emergency
Een leerling wil naar een strijdgebied vertrekken binnen een paar maanden en de politie belt het CLB | T01
Mag ik als CLB-arts iets zeggen aan de politie? | physician > police-officer
Ik ben advocaat en de politie vraagt wat er gezegd is | lawyer > police-officer
Ik ben vrijwilliger bij een vzw en de burgemeester vraagt wie er komt | street-worker > mayor
De journalist belt, ik ben de burgemeester | mayor > public
De pers vraagt de school om uitleg | school-director > public
Mijn collega vraagt wat er op de LIVC gezegd is, ik ben CLB-medewerker | clb-worker > own-team
Mag ik dit aan mijn team vertellen? Ik werk bij het CAW | caw-worker > own-team
De imam vraagt mij wat er met de jongen is, ik ben wijkagent | police-officer > public
ik ben leerkracht en wil het ocj inlichten over kindermishandeling | teacher > mandated-youth-facility
Het CLB wil een verontrusting melden aan het vertrouwenscentrum kindermishandeling | clb-worker > mandated-youth-facility
De jeugdrechter vraagt een verslag aan de jeugdhulpverlener | youth-help-worker > court
Als jeugdhulpverlener word ik gebeld door de politie over een minderjarige | youth-help-worker > police-officer
De poltie belt naar het clb | clb-worker > police-officer
ik ben leerkract en de wijkagent vraagt iets over een leerling | teacher > police-officer
ben clb'er, burgemester nodigt mij uit | clb-worker > mayor
ik ben maatschapelijk werker ocmw politie vraagt adres | ocmw-worker > police-officer, ID
ik ben bemidelaar bij de vdab en den agent vraagt iets | vdab-counsellor > police-officer
De schooldirectie wil de burgemeester inlichten | school-director > mayor
Wij zijn een school en krijgen een vraag van het parket | school-director > prosecutor
Het OCMW wil het CLB bellen over een gezin | ocmw-worker > clb-worker
Mag OCMW aan VDAB zeggen dat iemand in begeleiding is? | ocmw-worker > vdab-counsellor, EXISTENCE
Mag de huisarts aan het OCMW zeggen dat een patiënt verslaafd is? | physician > ocmw-worker, MED
Moet het CLB aangifte doen bij de politie? | clb-worker > police-officer
Kan een straathoekwerker met de wijkagent praten over drugs? | street-worker > police-officer
de politie wil weten of die jongen bij ons gekend is, ik werk in een CAW | caw-worker > police-officer, EXISTENCE
politie aan de balie, ze vragen of iemand cliënt is bij ons ocmw | ocmw-worker > police-officer
Met toestemming van de leerling de school inlichten, ik ben van het CLB | clb-worker > school-director, consent
Ik wil een casus aanmelden bij de LIVC-coördinator, ik ben leerkracht | teacher > livc-coordinator, case-registration
Ik ben van het CAW en wil anoniem iets voorleggen aan de politie | caw-worker > police-officer, ANON
Het verslag van de LIVC ligt bij de VDAB, mag ik dat aan mijn leidinggevende geven? Ik ben bemiddelaar | vdab-counsellor > own-team
De universiteit vraagt cijfers aan de burgemeester | mayor > researcher, STAT
Ik ben burgemeester en de casus verhuist, mag ik alles doorgeven aan de burgemeester van een andere gemeente? | mayor > other-mayor, transfer
De stad wil van het OCMW weten wie in welke woning zit | ocmw-worker > municipal-department
Ik ben schepen en wil weten wat het OCMW weet | municipal-department > ocmw-worker
Onderzoeksrechter dagvaardt mij als getuige, ik ben CAW-begeleider | caw-worker > court, testimony
Mag de burgemeester de school zeggen dat een leerling op de lijst staat? | mayor > school-director, EXISTENCE
De school vraagt aan de wijkagent of een leerling gekend is bij de politie | police-officer > school-director
Wij hebben een WhatsApp-groep met de politie, ik ben straathoekwerker | street-worker > police-officer, private-channel
Ik ben zorgjuf. Moet ik zwijgen tegen het OCMW? | teacher > ocmw-worker
De vader belt naar het CLB om te weten wat zijn dochter verteld heeft | clb-worker > parent
Een agente komt langs op school en wil namen | ? > police-officer, ID
k ben onderwijzer en een leerling zei iets over een bom, wat nu | teacher > -, emergency
Mijn collega van het CLB wil weten wat de leerling tegen mij zei, ik ben leraar | teacher > clb-worker
wat mag ik zeggen in de LIVC als psycholoog? | cgg-psychologist > livc-participants
Een mama vraagt wat haar zoon bij ons vertelt | - > parent
als burgemeester kreeg ik de informatiekaart, mag ik dat doorgeven aan de schepen | mayor > municipal-department, TER
ik wil een collega van het CAW spreken over een gezamenlijke cliënt, ik werk bij het OCMW | ocmw-worker > caw-worker
Ik ben sociaal werker in een ziekenhuis en de politie wil een opname bevestigd zien | ocmw-worker > police-officer, MED
politie | - > police-officer
ik ben leerkracht | teacher > -
Het parket vordert gegevens bij VDAB | vdab-counsellor > prosecutor
`
  .trim()
  .split('\n')
  .map((line) => {
    const [story = '', expected = ''] = line.split(' | ')
    return [story, expected] as const
  })

/** Nothing to do with sharing: no suggestion at all. */
export const otherTalk: readonly string[] = `
Snij de ui fijn en bak hem in een klont boter
Voeg 200 gram bloem toe en roer tot een glad beslag
Laat de stoofvlees twee uur sudderen met een bruin bier
Het wordt morgen zonnig met een kans op een bui
De trein naar Oostende heeft vertraging
Wat eten we vanavond?
Ik zoek een nieuwe fiets voor mijn verjaardag
De hond moet nog uit
Het elftal won met drie tegen nul
Verwarm de oven voor op 180 graden
Hoe maak ik pannenkoeken zonder eieren?
Mijn gazon is helemaal uitgedroogd
Lorem ipsum dolor sit amet
asdf qwerty zxcv
De bakker op de hoek heeft lekkere koffiekoeken
Vul de vorm met deeg en bestrooi met suiker
Ik heb zin in vakantie aan zee
123 456
De dokter zegt dat ik meer groenten moet eten
Mijn taart is mislukt, mag ik de gist delen?
De burgemeester opende de nieuwe speeltuin
De school is morgen gesloten wegens de hitte
De politie regelt het verkeer bij de wielerwedstrijd
Mijn dochter heeft een nieuwe leraar en ze is blij
Ik heb een afspraak bij de tandarts om drie uur
Schil de aardappelen en kook ze gaar in gezouten water
`
  .trim()
  .split('\n')
