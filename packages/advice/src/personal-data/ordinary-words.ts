const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Who may be called by name after it: "leerling Xhavi", "burgemeester De Wever". */
export const personNouns = setOf(`
leerling leerlinge jongen meisje student studente client cliente patient patiente werkzoekende klant kind zoon dochter broer zus vader moeder mama papa ouder oom tante
neef nicht vriend vriendin man vrouw buurman buurvrouw collega juf juffrouw meester leraar lerares leerkracht directeur directrice dokter psycholoog psychologe psychiater agent
wijkagent inspecteur commissaris hoofdinspecteur korpschef burgemeester schepen advocaat begeleider begeleidster assistent assistente consulent consulente coach pater zuster broeder imam
pastoor opvoeder opvoedster verdachte slachtoffer betrokkene gezin familie genaamd heet heette noemt noemen naam roepnaam voornaam achternaam alias zekere jongere tiener kleuter
`)

/** A form of address is always followed by a name, or by nothing that has a large letter. */
export const titles = setOf(
  'mevrouw mevr mw meneer mijnheer dhr heer juffrouw juf dokter dr mr prof ing zuster pater',
)

/** A service may carry a large letter, and the name of a place or patron with it. */
export const serviceNouns = setOf(`
ocmw cpas clb caw cgg vdab ocj vk livc lokale cel politie politiezone politiekantoor pz zone federale politiecommissariaat parket procureur rechtbank hof gemeente stad provincie school basisschool college atheneum instituut
campus scholengroep scholengemeenschap go kabouter kleuterschool lagere middelbare sint don heilig heilige vzw dienst huis centrum jeugdhuis ziekenhuis az uz universiteit hogeschool partij vakbond moskee kerk kring
club ploeg fc justitiehuis kind gezin opgroeien jeugdrechtbank taskforce staatsveiligheid veiligheid vereniging bureau agentschap departement afdeling arrondissement wijk straat museum theater bibliotheek
overleg team werkgroep netwerk platform programma project website app groep raad comite commissie ministerie kabinet overheid staat unie wet decreet wetboek artikel besluit
`)

/** Words that carry a large letter without being anyone's name, and words a sentence begins with. */
export const withCapital = setOf(`
de het een en of maar want dus dan dat die dit deze er hier daar ik jij je u uw we wij ze zij hij hem haar ons onze mijn zijn hun iemand niemand iedereen alles niets wat wie waar hoe wanneer waarom welke
mag mogen moet moeten kan kunnen zal zullen wil willen ga gaat heb heeft hebben had ben bent is was waren werd wordt worden doe doet geef geeft krijg krijgt kreeg zag hoor hoorde vraag vraagt vroeg zeg zegt weet
als toen nu straks gisteren vandaag morgen overmorgen vanavond vanochtend eergisteren vorige volgende elke ook al nog niet geen wel zo in op aan met zonder bij naar van voor na over tegen tussen onder uit tot sinds tijdens door via
volgens omdat terwijl hoewel indien mits soms vaak altijd nooit misschien eerst daarna hallo dag beste dank bedankt help ja nee stel bijvoorbeeld
januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
nederlands frans duits engels arabisch turks berbers pools russisch vlaams vlaamse belg belgische belgie vlaanderen wallonie brussel brusselse europa europese nederland nederlandse frankrijk franse duitsland duitse engeland
syrie syrische irak iraakse iran turkije turkse marokko marokkaanse algerije tunesie libie egypte gaza palestina israel somalie afghanistan afghaanse tsjetsjenie tsjetsjeense rusland russische oekraine oekrainse amerika afrika azie jemen mali kosovo albanie bosnie roemenie bulgarije polen spanje italie
islam islamitische islamitisch moslim moslims moslima christen christenen jood joden joodse allah allahu akbar god koran bijbel ramadan kerst kerstmis pasen suikerfeest jihad kalifaat qaida isis daesh hamas hezbollah taliban salafisme nazi
facebook instagram tiktok snapchat whatsapp telegram discord youtube twitter google teams zoom signal messenger linkedin reddit twitch outlook smartschool bingel microsoft word excel kader
strafwetboek grondwet wetboek staatsblad gerechtelijk openbaar ministerie avg gdpr raad vlaming vlamingen livc lokale integrale information officer coordinator taskforce medewerker lijn kruis rode groene vrije openbare koninklijk koninklijke sociaal sociale
oost west noord zuid antwerpse gentse mechelse leuvense limburg limburgse kempen waasland westhoek vlaams-brabant oost-vlaanderen west-vlaanderen vlaanderens
`)
