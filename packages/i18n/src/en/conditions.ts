import type { SameKeys } from '../area.ts'
import type { conditions as dutch } from '../nl/conditions.ts'

export const conditions: SameKeys<typeof dutch> = {
  'C-INV': 'Were you invited for this file by the mayor or the mayor’s representative?',
  'C-LIST':
    'Is the person on the mayor’s case list (on a transfer: on that of the new municipality or of a joint cell)?',
  'C-MAND': 'May your service take a seat: authorised by decree, or a service at municipal level?',
  'C-FREE': 'Do you choose freely whether you speak, and what you say?',
  'C-NEC': 'Is it relevant, necessary and limited to the minimum?',
  'C-NTK': 'Can each person present who hears this reasonably contribute (with one recipient: can that one)?',
  'C-SECR': 'Is everyone who hears it a recorded participant, told of the secrecy and bound by it?',
  'C-DATA':
    'Is this kind of data about this person listed in the data act that binds you, and was the retention term set before the first consultation?',
  'C-MINOR':
    'Is the person of age, or was the minor’s interest weighed and written down, and was the minor heard if able?',
  'C-MINOR12': 'Is the person twelve or older, or is there a special written motivation?',
  'C-RELATED':
    'Is it only about the person, or are the data on family or contacts needed for the person’s file and limited to the minimum?',
  'C-NOSEX': 'Do sexual orientation and sexual behaviour stay out of what is shared?',
  'C-OPEN': 'Is the file open and has the retention term not passed?',
  'C-NOOBJ': 'Has the prosecutor made no objection to discussing this file?',
  'C-SCORER':
    'Was the assessment made by a trained professional, and do you share only conclusion and factors?',
  'C-INDISP': 'Is this medical fact indispensable (a functional advice is not enough)?',
  'C-CONS': 'Did all actual participants agree by name?',
  'C-NOSEC': 'Does this hold no secret that was shared in the consultation?',
  'C-JUDAUTH': 'Did the competent judicial authority give leave, and is that recorded?',
  'C-NOHARM': 'Does sharing it harm no investigation, prosecution or person?',
  'C-PROS': 'Is there a reasoned permission of the prosecutor that sets participants, purpose and method?',
  'C-CONSENT':
    'Did the one who confided it consent freely, informed and specifically (the able minor in person, otherwise the parents), and is the text kept?',
  'C-EMERG':
    'Does a certain, grave and immediate harm threaten, is there no less intrusive means, did you not cause the need yourself, and can this recipient avert it with this minimum?',
  'C-458BIS':
    'Is it about an offence of the list against a minor or vulnerable person, with a grave danger that you cannot avert alone or with help?',
  'C-SHARED':
    'Is the recipient bound by professional secrecy in the same context of help, is it needed, in the client’s interest, and is the client told?',
  'C-VERONTRUST': 'Is it about a minor in a worrying situation, and is this needed to look into it?',
  'C-CLEAR': 'Do all recipients have the security clearance needed and the need to know?',
  'C-VALID':
    'Is it about the information card of a validated entity, not in preliminary inquiry (before 1 October 2024: of a category that existed on that day)?',
  'C-TERLINK':
    'Has the entity the link with the municipality of art. 26 (a hate propagandist: consequences in the municipality)?',
  'C-KORPSCHEF': 'Was the chief of police contacted first, or does the message go through the chief?',
  'C-OWNPOWER':
    'Does the measure stay within your own powers, rest on facts you can cite and endanger no operation?',
  'C-ART23': 'Was sharing it decided after the evaluation of art. 23 of the T.E.R. act?',
  'C-LISTPURP': 'Has the list an explicit legal purpose and a short retention term?',
  'C-REP': 'Was the permanent representative appointed before the meeting?',
  'C-WRITREQ':
    'Is there a reasoned, precise, written decision of the prosecutor in an inquiry into terrorist offences, about a person named in it?',
  'C-SOCSEC': 'Is it established that the service is an institution of social security?',
  'C-PERIL': 'Is there grave and immediate danger to persons, public safety or health?',
  'C-ACUTE': 'Is there an acute threat to the school or society, with facts and not with opinions or belief?',
  'C-OFFENCE': 'Is it about an offence, and not only a worry or opinion?',
  'C-OFFICIAL': 'Are you an official and did you learn it in your office?',
  'C-NOTSECRET': 'Was this not learned in confidence or under professional secrecy?',
  'C-PUBSERV': 'Is your school or CLB a public service (GO!, municipal or provincial)?',
  'C-PUBLIC': 'Is it truly public, and do you make no link with being a client?',
  'C-PUBORDER': 'Can the information lead to a preventive or repressive measure for public order?',
  'C-MISSION':
    'Does this belong to the task or to the points listed by law, and was the person told about it?',
  'C-DECREE': 'Is there a ground in the decree: referral, basic data or written informed consent?',
  'C-REGBASIS': 'Has this register a legal ground of its own for sharing it?',
  'C-ANON':
    'Is nobody recognisable, directly or indirectly (not in a small municipality either; tables without cells under 5)?',
  'C-MIN':
    'Is the message limited to what is strictly needed, without reasons, sources or content of the card?',
  'C-CHANNEL': 'Does it go over a secured channel?',
  'C-MASKED': 'Are the data of third parties masked?',
  'C-DECIDED': 'Did the organiser and the participants decide that this may be given?',
  'C-CLOSED': 'Is the file closed?',
  'C-PROC': 'Are there a need, a contract and a place on the list of those with access?',
}
