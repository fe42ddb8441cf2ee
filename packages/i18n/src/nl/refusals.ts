/** Why a command was not carried out, and what one can do about it. */
export const refusals = {
  'already-registered': 'Dit signaal is al aangemeld. U hoeft niets meer te doen.',
  'nothing-to-register': 'Kies minstens één regel om aan te melden.',
  'nothing-to-withdraw': 'Dit is niet (meer) aangemeld. U hoeft niets meer te doen.',
  'not-registered': 'Dit is nog niet aangemeld. Meld het eerst aan.',
  'already-listed': 'Deze persoon staat al op de caselijst.',
  'not-listed': 'Deze persoon staat niet op de caselijst. Alleen de burgemeester kan dat beslissen.',
  'case-refused': 'U nam deze aanmelding al niet op. Er is niets meer van over dan uw reden.',
  'case-closed': 'Deze zaak is afgesloten. U kunt er niets meer aan toevoegen.',
  'nothing-on-file': 'Dit document ligt niet in het dossier, of is al ingetrokken.',
  'already-revoked': 'U trok deze bevestiging al in. U hoeft niets meer te doen.',
  'person-consents-himself':
    'De persoon kan hier zelf over oordelen. Dan kan alleen hij of zij toestemmen. Vraag het aan de persoon zelf.',
  'person-not-capable':
    'De persoon kan hier niet zelf over oordelen. Vraag toestemming aan de ouders of de vertegenwoordiger.',
  'adult-has-no-parent': 'De persoon is meerderjarig. Kies de vertegenwoordiger, niet de ouders.',
  'consent-not-given-yet':
    'Een toestemming kan niet in de toekomst liggen. Kies de dag waarop ze is gegeven.',
  'already-withdrawn': 'Deze toestemming is al ingetrokken. U hoeft niets meer te doen.',
  'age-unknown': 'Hoe oud de persoon is, staat niet vast. Stel eerst de leeftijd vast.',
  'age-established': 'De leeftijd staat al vast. U kunt ze alleen naar jonger verbeteren.',
  'child-not-weighed': 'Dit gaat over een minderjarige. Schrijf eerst de afweging van zijn of haar belang op.',
  'child-not-motivated': 'Dit gaat over een kind jonger dan 12. Schrijf eerst op waarom lichtere hulp niet volstaat.',
  'not-yours-to-change': 'Deze opleiding is van een andere organisator.',
  'not-for-you': 'Deze opleiding is niet voor uw functie.',
  'registration-closed': 'U kunt niet meer inschrijven voor deze opleiding.',
  'called-off': 'Deze opleiding is afgelast.',
  'already-enrolled': 'U bent al ingeschreven.',
  'not-enrolled': 'Deze persoon heeft geen plaats in deze opleiding.',
  'training-begun': 'De opleiding is al begonnen.',
  'not-held-yet': 'De opleiding is nog niet voorbij. Noteer de aanwezigheid vanaf de laatste dag.',
  'already-marked': 'De aanwezigheid is al genoteerd.',
  'own-attendance': 'Uw eigen aanwezigheid noteert iemand anders.',
  'not-a-quiz': 'Dit zijn geen oefenvragen. Schrijf in voor een dag.',
  'already-certified': 'U hebt dit attest al.',
  'only-the-mayor': 'Alleen de burgemeester kan dit beslissen. Leg het aan hem of haar voor.',
  'not-the-chair': 'Alleen wie het overleg voorzit, kan dit doen.',
  'already-open': 'Het overleg is al geopend.',
  'not-open': 'Het overleg is niet open. Wacht tot de voorzitter het opent.',
  'already-closed': 'Het overleg is al gesloten.',
  'nobody-present': 'Er is nog niemand aanwezig. Noteer eerst wie aan tafel zit.',
  'secrecy-not-confirmed': 'Niet iedereen heeft de geheimhouding bevestigd. Vraag dat eerst.',
  'not-present': 'U bent niet als aanwezig genoteerd. Meld u eerst aan tafel.',
  'retention-term-not-fixed': 'De bewaartermijn ligt nog niet vast. Leg die eerst vast.',
  'minor-not-weighed':
    'De persoon is minderjarig of de leeftijd is niet bekend. Schrijf eerst de afweging van het belang van de minderjarige.',
  'already-answered': 'U hebt al geantwoord op deze uitnodiging.',
  'already-invited': 'Deze persoon is al uitgenodigd.',
  'day-passed': 'Deze dag is al voorbij. Kies een dag die nog komt.',
  'too-short-notice': 'Nodig minstens veertien dagen vooraf uit, of schrijf waarom het niet kan wachten.',
  'not-a-representative': 'Deze collega is niet als vaste vertegenwoordiger van uw dienst geregistreerd. Vraag dat aan de LIVC-coördinator.',
  'meeting-begun': 'Dat kan enkel vóór het overleg.',
  'not-the-day': 'De dag van het overleg is nog niet gekomen.',
  held: 'Dit overleg is aangehouden. Wacht tot de burgemeester beslist.',
  'not-held': 'Dit overleg is niet aangehouden.',
  'objection-stands': 'Het bezwaar van de procureur ligt nog in het dossier. Noteer eerst de intrekking ervan.',
  'set-aside': 'De voorzitter vraagt u even buiten te wachten. U komt terug zodra hij of zij u roept.',
  'own-seat': 'Als voorzitter blijft u zelf aan tafel.',
  'not-told-yet': 'Deze dag ligt in de toekomst. Noteer het nadat u het zei.',
  'not-a-colleague': 'Kies iemand anders van uw eigen dienst die vandaag een mandaat heeft.',
  'not-the-reviewer': 'Dit werd niet aan u gevraagd. U hoeft niets te doen.',
  'already-reviewed': 'U keek dit al na. U hoeft niets meer te doen.',
  'paper-withdrawn': 'Van dit document is de intrekking al genoteerd. U hoeft niets meer te doen.',
  'changed-meanwhile': 'Iemand heeft dit intussen gewijzigd. Laad de pagina opnieuw en kijk wat er nu staat.',
  'not-allowed-by-law': 'De wet laat dit niet toe. Hieronder leest u waarom, en wat u wel kunt doen.',
  'not-in-triage': 'Dit signaal wordt al behandeld, of is er niet meer. Kijk in de lijst.',
  'not-the-coordinator': 'Alleen de LIVC-coördinator kan dit doen.',
  'not-invited': 'U bent voor dit overleg niet uitgenodigd.',
  'consent-given':
    'Er is al ingestemd met de afspraken die er lagen. Leg eerst alle afspraken vast en vraag daarna de instemming; wie al instemde, kan zijn antwoord wijzigen.',
  'not-the-organiser':
    'Alleen de burgemeester en de LIVC-coördinator schrijven aan de overeenkomst. Geef hun door wat u anders wilt.',
  'another-version-open':
    'Er ligt al een versie die nog niet iedereen tekende. Werk die eerst af, of trek ze in.',
  'not-a-draft':
    'Deze tekst ligt al voor om te tekenen en wijzigt niet meer. Trek de tekst in en begin een nieuwe versie.',
  'not-proposed':
    'Deze versie ligt niet voor om te tekenen. Laad de pagina opnieuw en kijk welke versie er nu ligt.',
  'party-left-out':
    'Een dienst die de huidige overeenkomst tekende, staat niet bij de partijen. Voeg die dienst toe: wat zij mee afsprak, verandert niet zonder haar.',
  'beyond-the-law':
    'Een regel belooft iets dat de wet nooit toelaat. Bij ‘Wat deze overeenkomst sluit’ leest u welke regel. Pas die aan.',
  'not-a-party': 'Uw dienst is geen partij bij deze overeenkomst en hoeft niet te tekenen.',
  'already-signed': 'Uw dienst tekende al. U hoeft niets meer te doen.',
  'signed-for-another': 'U tekende al voor een andere dienst. Laat een collega voor deze dienst tekenen.',
  'signed-by-all':
    'Iedereen tekende deze versie. Ze wijzigt enkel door een nieuwe versie die iedereen tekent.',
  'text-changed': 'De tekst is intussen gewijzigd. Laad de pagina opnieuw en lees wat u tekent.',
  'not-the-mandate-keeper':
    'Alleen de burgemeester en de LIVC-coördinator beheren de mandaten van de cel. Vraag het aan een van hen.',
  'own-mandate':
    'Dit gaat over uzelf. Over uw eigen mandaat beslist u nooit mee. Vraag het aan iemand anders.',
  'own-proposal': 'U stelde dit zelf voor. Iemand anders moet het bevestigen of weigeren.',
  'change-waiting': 'Over dit mandaat ligt al een voorstel. Laat dat eerst bevestigen of weigeren.',
  'change-decided': 'Over dit voorstel is al beslist. Laad de pagina opnieuw en kijk wat er nu staat.',
  'mandate-ended': 'Dit mandaat is al beëindigd. Stel een nieuw mandaat voor als het nodig is.',
  'already-suspended': 'Dit mandaat is al geschorst. U hoeft niets meer te doen.',
  'not-suspended': 'Dit mandaat is niet geschorst. U hoeft niets te doen.',
  'already-mandated':
    'Deze persoon heeft deze functie bij deze dienst al in die periode. Kies andere dagen, of beëindig eerst het mandaat dat er is.',
  'not-yours-to-replace': 'Alleen wie deze instructie gaf, schrijft er een nieuwe versie van.',
  'already-replaced': 'Van deze versie bestaat al een nieuwere. Begin van de nieuwste.',
  'not-addressed': 'Deze instructie is niet aan u gericht. U hoeft niets te doen.',
  'already-received': 'U opende deze instructie al. U hoeft niets meer te doen.',
  'already-acknowledged': 'U bevestigde deze instructie al. U hoeft niets meer te doen.',
  'unknown-norm': 'Kader kent geen norm met dit kenmerk. Kijk het na in het rulebook, of laat het leeg.',
  'not-the-keeper':
    'Alleen het toezicht houdt dit register bij; de burgemeester en de LIVC-coördinator doen dat voor de diensten van hun eigen cel. Geef hun door wat er moet wijzigen.',
  'not-of-this-cell': 'Deze dienst zit niet in uw cel. Kies een dienst die er vandaag in zit.',
  'municipality-not-then':
    'Een gemeente bestaat niet in de hele periode die u opgaf. Kijk de NIS-code en de dagen na. Ging de gemeente op in een fusie? Sluit de periode af op haar laatste dag en voeg de nieuwe gemeente toe vanaf de dag erna.',
  'cell-not-founded':
    'De cel kan vandaag geen overleg houden. Daarvoor moet er een oprichtingsbesluit zijn en moet de cel actief zijn (wet van 30 juli 2018, artikel 2). Kijk na wat er op de pagina “De cel” staat.',
  'not-the-cell-keeper':
    'Alleen de burgemeester en de LIVC-coördinator houden bij wat het register van de cel weet. Geef hun door wat er moet wijzigen.',
  'no-such-municipality':
    'Een gemeente bestaat niet op de eerste dag die u opgaf. Kijk de NIS-code en de dag na.',
  'municipality-of-another-cell':
    'Een andere cel werkt al voor deze gemeente. Laad de pagina opnieuw om te zien welke, en overleg met die cel.',
} as const
