import type { Capacity } from '@kader/domain/vocabulary/capacities'

/** How people call those who hold or receive information; phrases are parted by a comma. */
export const actors: Readonly<Partial<Record<Capacity, string>>> = {
  'clb-worker':
    'clb, clb medewerker, clb medewerkster, clb er, centrum voor leerlingenbegeleiding, pms, clb anker, trajectbegeleider clb, onthaalmedewerker clb, clb directie, clb directeur, clb psycholoog, maatschappelijk werker clb, leerlingenbegeleiding',
  teacher:
    'leerkracht, leraar, leraren, lerares, juf, juffrouw, meester, onderwijzer, onderwijzeres, zorgcoordinator, zorgjuf, zorgleerkracht, leerlingenbegeleider, klastitularis, titularis, zoco, opvoeder school, docent, schoolteam, turnleerkracht, godsdienstleerkracht, klassenleraar, ik geef les, sta voor de klas, in mijn klas, uit mijn klas, brugfiguur',
  'school-director':
    'directeur, directrice, schooldirecteur, schooldirectie, directie, school, schoolbestuur, schoolhoofd, scholengroep, internaat, rector',
  'caw-worker':
    'caw, caw begeleider, caw medewerker, caw hulpverlener, centrum algemeen welzijnswerk, jac, vluchthuis, opvangcentrum, thuisbegeleider, begeleider, hulpverlener, hulpverleenster',
  'ocmw-worker':
    'ocmw, maatschappelijk werker, maatschappelijk werkster, maatschappelijk assistent, maatschappelijk assistente, sociaal huis, sociaal assistent, sociaal assistente, cpas, welzijnshuis, ocmw medewerker, ocmw assistent, ocmw assistente, bijzonder comite, sociale dienst, maatschappelijk werker ocmw, sociaal werker, sociaal werkster',
  'youth-help-worker':
    'jeugdhulp, jeugdhulpverlener, jeugdhulpverleenster, jeugdzorg, jongerenbegeleider, jeugdconsulent, bijzondere jeugdzorg, leefgroep, jeugdinstelling, opvoeder, contextbegeleider',
  'mandated-youth-facility':
    'ocj, vertrouwenscentrum, vertrouwenscentrum kindermishandeling, vk, ondersteuningscentrum jeugdzorg, gemandateerde voorziening, vko',
  physician:
    'arts, dokter, huisarts, psychiater, huisdokter, clb arts, schoolarts, geneesheer, spoedarts, huisartsenpraktijk',
  'cgg-psychologist':
    'cgg, psycholoog, psychologe, therapeut, therapeute, centrum geestelijke gezondheidszorg, geestelijke gezondheidszorg, psych',
  'street-worker':
    'straathoekwerker, straathoekwerk, straathoekwerkster, vrijwilliger, vzw, jeugdwerkvzw, buddy',
  'emergency-service': 'ambulancier, ambulance, brandweer, spoed, spoeddienst, mug, hulpdienst, hulpdiensten',
  'justice-assistant': 'justitieassistent, justitieassistente, justitiehuis, probatieassistent',
  'justice-house-central': 'centraal bestuur justitiehuizen',
  'vdab-counsellor':
    'vdab, vdab bemiddelaar, consulent, consulente, bemiddelaar, arbeidsbemiddelaar, jobcoach vdab, vdab consulent, vdab consulente, werkwinkel, arbeidsconsulent, trajectbegeleider',
  'vdab-partner':
    'gtb, opleidingspartner, partner van vdab, tewerkstellingspartner, opleidingscentrum, jobcoach',
  'benefits-authority':
    'rva, sanctiedienst, controledienst, uitkeringsdienst, dienst controle, transmissiedienst',
  korpschef: 'korpschef, zonechef, politiechef, korpsleiding',
  'information-officer': 'information officer, informatie officer, informatieofficier, io van de politie',
  'police-officer':
    'politie, flik, flikken, agent, agente, wijkagent, wijkinspecteur, politieagent, inspecteur, politieman, politieambtenaar, politiebeambte, rechercheur, recherche, politiezone, wijkpolitie, speurder, hoofdinspecteur, politie inspecteur, commissaris, lokale politie, federale politie, jeugdpolitie',
  prosecutor:
    'procureur, parket, openbaar ministerie, substituut, procureur des konings, parketmagistraat, jeugdparket, federaal parket',
  court:
    'rechtbank, rechter, onderzoeksrechter, jeugdrechter, parlementaire onderzoekscommissie, strafuitvoeringsrechtbank, tribunaal',
  'youth-court-service':
    'sociale dienst jeugdrechtbank, consulent jeugdrechtbank, sdj, consulent van de jeugdrechtbank',
  mayor: 'burgemeester, burgervader, waarnemend burgemeester, burgemeestersvertegenwoordiger',
  'livc-coordinator':
    'livc coordinator, livcr coordinator, livc r coordinator, coordinator, preventieambtenaar, radicaliseringsambtenaar, radicaliseringsambtenaren, deradicaliseringsambtenaar, organisator, preventieadviseur, casusregisseur, livc, livc r, livcr, lokale cel, veiligheidscel',
  'prevention-worker':
    'preventiewerker, jeugdwerker, gemeentelijk jeugdwerker, stadsjeugdwerker, gemeenschapswacht, jeugddienst, preventiedienst',
  'municipal-department':
    'gemeente, stad, gemeentebestuur, stadsbestuur, schepen, schepencollege, gemeenteraad, bevolkingsdienst, dienst bevolking, huisvesting, woondienst, sanctionerend ambtenaar, gemeentedienst, stadsdienst, dienst vergunningen, college van burgemeester en schepenen',
  'other-mayor':
    'burgemeester van een andere gemeente, andere burgemeester, burgemeester van de nieuwe gemeente, andere gemeente, buurgemeente, nieuwe gemeente',
  ocad: 'ocad, coordinatieorgaan, dreigingsanalyse',
  vsse: 'staatsveiligheid, veiligheid van de staat, agent van de veiligheid van de staat, agent van de staatsveiligheid, iemand van de staatsveiligheid, staatsagent, vsse, adiv, inlichtingendienst, geheime dienst, sv',
  ltf: 'lokale taskforce, ltf, taskforce',
  'oversight-body': 'toezichthouder, gegevensbeschermingsautoriteit, gba, vtc, controleorgaan, comite i, coc',
  lawyer: 'advocaat, advocate, raadsman',
  'former-participant':
    'gewezen deelnemer, ex deelnemer, vroegere deelnemer, vorige job, niet meer in dienst, uit dienst, ontslag genomen',
  'own-team':
    'collega, collegas, mijn team, ons team, eigen dienst, leidinggevende, teamverantwoordelijke, teamleider, teamoverleg, eigen team, intervisie, baas, diensthoofd',
  'represented-colleague':
    'collega die ik vertegenwoordig, wie ik vertegenwoordig, vertegenwoordigde collega',
  'livc-participants':
    'alle aanwezigen, iedereen aan tafel, alle deelnemers, de deelnemers, hele groep, tafelgenoten',
  parent:
    'ouder, ouders, mama, papa, moeder, vader, opvoedingsverantwoordelijke, mama en papa, pleegouder, pleegouders, voogd',
  relative:
    'partner, familie, broer, zus, familielid, nonkel, tante, vriendin, lief, echtgenoot, echtgenote, zijn vrouw, haar man, grootouder, naaste',
  'threatened-person': 'bedreigde persoon, bedreigde, slachtoffer, doelwit, wie bedreigd wordt',
  researcher:
    'onderzoeker, ministerie, vvsg, universiteit, student, thesis, masterproef, kabinet, agentschap',
  public:
    'buur, buren, buurman, buurvrouw, pers, journalist, krant, moskee, imam, kerk, vereniging, voetbalclub, sportclub, iedereen, huisbaas, verhuurder, werkgever, patroon',
  'it-supplier':
    'it leverancier, leverancier, softwareleverancier, ontwikkelaar, helpdesk, verwerker, informaticus',
  'data-subject': 'betrokkene zelf, persoon zelf, leerling zelf, client zelf',
}

/** Who a story is about; asked for his own file, such a person is the recipient. */
export const abouts = {
  pupil: 'leerling, scholier, student, kleuter, schoolkind, leerlinge',
  client:
    'client, clienten, cliente, leefloner, leefloontrekker, hulpvrager, steuntrekker, leefloongerechtigde',
  jobseeker: 'werkzoekende, werkloze, werkzoeker, werkzoekenden, dopper, stempelaar',
  patient: 'patient, patiente, patienten',
  young:
    'jongere, jongen, gast, kerel, meisje, minderjarige, tiener, kind, gastje, kindje, jongeman, zoon, dochter, gasten, manneke',
  family: 'gezin, huishouden, gezinnen',
  person: 'betrokkene, bewoner, inwoner, persoon, verdachte, bezoeker, teruggekeerde, teruggekeerden, casus',
} as const
export type About = keyof typeof abouts
