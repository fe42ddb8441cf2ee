import type { Kind } from '@kader/domain/vocabulary/kinds'
import type { Purpose } from '@kader/domain/vocabulary/purposes'
import type { Setting } from '@kader/domain/vocabulary/settings'

/** What kind of information people mean; phrases are parted by a comma, the last one met is not better than the first. */
export const kindWords: Readonly<Partial<Record<Kind, string>>> = {
  ID: 'adres, naam, namen, geboortedatum, leefloon, steun, gezinssamenstelling, clientenlijst, lijst van clienten, lijst van alle clienten, woonplaats, domicilie, identiteit, telefoonnummer, waar hij woont, gegevens van wie',
  SIG: 'signaal, signalen, ongerust, bezorgd, gedrag, uitspraken, zorgwekkend, verontrustend, verdacht, vermoeden, vermoed, radicaliseert, merk, opgemerkt, raar gedrag, vreemd gedrag, baard, bidt, dreigt, dreigement, zorgen over, gezien heb, houding',
  CARE: 'in vertrouwen, vertrouwelijk, vertrouwelijke, hulpverlening, begeleidingsdossier, dossier, multidisciplinair dossier, therapie, gesprek, gesprekken, toevertrouwd, toevertrouwde, hulpverleningsdossier, thuissituatie, verteld over zijn gezin, in de begeleiding, wat hij mij vertelde',
  MED: 'diagnose, medisch, medische, medicatie, ziekte, ziek, depressie, depressief, psychose, psychotisch, suicidaal, zelfmoord, gezondheid, opname, verslaving, verslaafd, pillen, attest, borderline, autisme',
  JUD: 'strafblad, veroordeling, vonnis, gerechtelijk, gerechtelijke, proces verbaal, pv, gerechtelijk dossier, voorwaarden, vrijlating, huiszoeking, strafdossier, vooronderzoek, probatie',
  POL: 'politiegegevens, politie informatie, politionele informatie, politionele, interventie, patrouille, politieverslag, politiedossier',
  SCH: 'aanwezigheden, afwezig, afwezigheden, afwezigheid, punten, rapport, schoolloopbaan, inschrijving, ingeschreven, schoolresultaten, schoolverzuim, spijbelt, studierichting, leerlingendossier, schoolrapport',
  JOB: 'sollicitatie, sollicitaties, sollicitatiegegevens, jobdossier, werkzoekendendossier, opleiding, cv, werkervaring, opdracht niet gedaan, afspraak niet nagekomen',
  TER: 'informatiekaart, ter databank, databank terrorisme, foreign fighter, haatprediker, ocad fiche, statuut, databank, gevalideerd, gevalideerde entiteit, ter',
  RISK: 'risicotaxatie, risicoinschatting, risico inschatting, risicoscore, score, vera, risicoanalyse, taxatie',
  ACT: 'afspraak, afspraken, actie, acties, actieplan, taakverdeling, wie wat doet, trajectplan',
  STAT: 'cijfer, cijfers, statistiek, statistieken, aantal, aantallen, jaarverslag, tabel',
  ANON: 'anoniem, anonieme, zonder naam, zonder namen, onherkenbaar, anonimiseren, geanonimiseerd',
  OPEN: 'facebook, instagram, tiktok, openbare post, openbaar bericht, sociale media, krantenartikel, openbaar profiel, post, youtube, story, filmpje online',
  CLASS: 'geclassificeerd, geclassificeerde, staatsgeheim, veiligheidsgraad',
  EXISTENCE:
    'of hij bij ons komt, of hij bij ons bekend is, gekend is, bij ons gekend, of hij client is, of zij bij ons, kennen wij hem, gekend bij, of iemand in begeleiding is, in begeleiding is, op de lijst staat, op een lijst staat, dat hij op de caselijst staat, kennen wij deze, langskomt bij ons',
}

export const settingWords: Readonly<Partial<Record<Setting, string>>> = {
  bilateral:
    'belt, bellen, belde, gebeld, telefoon, telefoneert, mail, mailt, mailen, aan de lijn, opgebeld, bel, sms, aan de balie, langskomen, staat voor de deur',
  'consultation-livc-r':
    'casusoverleg, op de livc, op livc, in de livc, op het livc, tijdens de livc, aan tafel, lokale cel, livc overleg, livc r, rond de tafel, in de livc r, overlegtafel, tijdens het overleg, op het overleg, casustafel, livc',
  'circular-livc': 'omzendbrief, enkel op een omzendbrief',
  'consultation-other':
    'ander overleg, ander casusoverleg, clusteroverleg, veiligheidsoverleg, ketenoverleg, family justice center, overleg over bendes',
  'case-registration':
    'aanmelden, aanmelding, casus aanmelden, aangemeld, dossier aanmelden, inbrengen bij de cel',
  'information-request':
    'caselijst opmaken, vraag van de burgemeester om de caselijst, namen voor de caselijst, kandidaten voor de caselijst',
  invitation: 'uitnodiging, agenda, uitnodigingsbrief, agendapunt',
  representation:
    'vertegenwoordig, vervang, vaste vertegenwoordiger, vertegenwoordiger briefen, terugkoppelen aan mijn collega',
  'after-meeting':
    'na de vergadering, na het overleg, na de livc, buiten het overleg, gehoord op het overleg, gehoord in de livc, achteraf, na afloop',
  'common-file': 'gemeenschappelijk dossier, verslag van het overleg, verslag, notulen, gezamenlijk dossier',
  'own-file':
    'eigen dossier, ons dossier noteren, in mijn dossier, eigen databank, dossier noteren, noteren in ons dossier, onze eigen nota, in ons dossier',
  'feedback-fiche': 'terugkoppelingsfiche, fiche, fiche bezorgen, feedbackfiche',
  reuse: 'gebruiken om, gebruiken voor, hergebruiken, hergebruik, uitspelen, voor iets anders gebruiken',
  transfer: 'verhuist, verhuisd, verhuizing, overdracht, overdragen, doorgeven aan de nieuwe gemeente',
  consent:
    'met toestemming van, met zijn toestemming, toestemming van de client, toestemming van de leerling, toestemming gegeven, hij gaf toestemming, hij vindt het goed, hij is akkoord, zij is akkoord, met akkoord van, akkoord, met haar toestemming',
  emergency:
    'noodsituatie, noodtoestand, noodgeval, nood, levensgevaar, busticket, vliegticket, vanavond nog, morgenvroeg, onmiddellijk gevaar, acuut, acuut gevaar, nu direct, aanslag plegen, wapen, mes, bom, vuurwapen, vertrekt morgen, morgen vertrekken, iemand doodmaken, vermoorden, afscheid, iets aandoen, elk moment',
  'report-458bis':
    'kindermishandeling, mishandeling, seksueel misbruik, verkrachting, partnergeweld, incest, misbruik',
  'report-art29':
    'aangifte, artikel 29, verplicht aangeven, aangifteplicht, aangifte doen, strafbaar feit melden',
  testimony: 'getuigen, getuige, getuigenis, gedagvaard, onder ede, verhoord, voor de rechter',
  'shared-secrecy':
    'gedeeld beroepsgeheim, onder hulpverleners, collega hulpverleners, zorgoverleg, client overleg',
  'written-request-46bis1':
    'vordering, schriftelijke vordering, 46bis, vordert, gevorderd, brief van de procureur, brief van het parket',
  'own-initiative-report':
    'meldplicht, spontaan melden, verplicht melden, verplicht te melden, verplicht dat te melden, uit eigen beweging, op eigen initiatief',
  'mission-report':
    'verslag aan de rechtbank, opvolgingsverslag, mandaat, verslag voor de justitieassistent, daderbegeleiding',
  'prosecution-use': 'als bewijs, bewijs, strafzaak, in het strafdossier steken',
  'intelligence-report': 'spontaan inlichten, inlichting doorgeven',
  ltf: 'lokale taskforce, ltf, taskforce',
  'information-card': 'informatiekaart bezorgen, informatiekaart aan de burgemeester, kaart bezorgen',
  'administrative-measure':
    'sluiting, sluiten van, samenscholingsverbod, plaatsverbod, politiemaatregel, bestuurlijke maatregel, zaak sluiten',
  'name-list':
    'namenlijst, lijst van namen, lijst met namen, lijst van alle clienten, clientenlijst, lijst van clienten, lijst met alle',
  'access-request':
    'inzage, alle stukken, dossier inkijken, dossier inzien, dossier opvragen, kopie van het dossier, dossier lezen, stukken opvragen, recht op inzage, inkijken, zijn dossier zien',
  'joint-intervention':
    'gezamenlijke interventie, samen op huisbezoek, interventie ter plaatse, gezamenlijk huisbezoek',
  statistics: 'statistiek, cijfers, publiceren, publicatie, jaarverslag, rapport voor',
  'private-channel':
    'whatsapp, prive mail, privemail, gmail, signal groep, messenger, whatsappgroep, eigen gsm, prive gsm',
  'system-operation': 'server, back up, testomgeving, systeembeheer, logbestanden, software',
}

export const purposeWords: Readonly<Partial<Record<Purpose, string>>> = {
  'prevent-terrorism':
    'radicalisering, radicaal, radicaliseert, geradicaliseerd, radicale, terrorisme, terrorist, terroristen, terroristisch, terreur, aanslag, syrie, syriestrijder, jihad, strijdgebied, extremisme, extremist, extreemrechts, extreem rechts, is gedachtegoed, haatprediker, kalifaat, polariserende filmpjes, extreem gedachtegoed, extremistisch, extreme mening, extreme ideeen, informatiekaart',
  'protect-integrity':
    'mishandeling, geweld, partnergeweld, misbruik, intrafamiliaal geweld, slaat, geslagen, kindermishandeling, uithuwelijking, eergeweld',
  'organised-crime': 'bende, drugsbende, maffia, mensenhandel, georganiseerde misdaad, criminele organisatie',
  care: 'hulp, zorg, begeleiding, leerlingenbegeleiding, helpen, behandeling, hulpverlening, doorverwijzen, ondersteunen, beter begeleiden',
  'avert-danger':
    'levensgevaar, gevaar, busticket, wapen, mes, bom, onmiddellijk, noodsituatie, doodmaken, vermoorden, dreigt, vuurwapen, acuut',
  'public-order': 'openbare orde, voor de veiligheid, betoging, rellen, onrust in de buurt, manifestatie',
  'local-nuisance':
    'overlast, drugs, drugsoverlast, hangjongeren, spijbelen, spijbelt, lawaai, hangen rond, dealt, dealen, druggebruik, sluikstort, nachtlawaai',
  prosecution:
    'opsporing, vervolging, strafonderzoek, gerechtelijk onderzoek, winkeldiefstal, diefstal, onderzoek van het parket, parket, aangifte, vordering, misdrijf, strafbaar, vordert',
  intelligence: 'inlichtingen, staatsveiligheid, veiligheid van de staat, vsse, inlichtingendienst',
  sanction:
    'sanctie, gas boete, boete, schorsen, uitkering, vergunning, straf, huisvesting, uitzetting, onbeschikbaarheidsmelding, leefloon stopzetten, stopzetten, gas, integriteitsonderzoek, uit huis zetten, sanctioneren, transmissie',
  rights: 'inzage, rechten, alle stukken, klacht, verbeteren, wissen, dossier inkijken, inkijken',
  research: 'onderzoek doen, thesis, masterproef, beleid, cijfers, statistiek, jaarverslag, studie',
  operations: 'back up, server, testomgeving, systeembeheer, software, logbestanden',
}

/** Words by which people say that they wonder whether they may share; they name nothing by themselves. */
export const sharingWords =
  'mag ik, mag dat, mogen wij, mogen we, kan ik, moet ik, delen, doorgeven, melden, vertellen, zeggen, inlichten, verwittigen, informeren, beroepsgeheim, discretie, discretieplicht, zwijgen, zwijgplicht, informatie, inlichtingen, gegevens, doorsturen, bespreken, meedelen, uitleggen, inzage, aangeven, spreken, gebruiken, bezorgen, noteren, vraagt, eist, wil weten, privacy, gdpr, mededelen, klikken, verklikken'
