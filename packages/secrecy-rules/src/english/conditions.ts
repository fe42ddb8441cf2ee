import type { ConditionCode } from '@kader/domain/vocabulary/conditions'

export interface ConditionInEnglish {
  /** What is asked; yes is always the permissive answer. */
  readonly question: string
  /** What follows “if” or “or”. */
  readonly clause: string
}

export const conditions: Readonly<Record<ConditionCode, ConditionInEnglish>> = {
  'C-INV': {
    question: 'Were you invited for this case by the mayor or the mayor’s representative?',
    clause: 'the mayor or the mayor’s representative invited you for this case',
  },
  'C-LIST': {
    question:
      'Is the person on the mayor’s case list (on a transfer: on that of the new municipality or of a joint cell)?',
    clause: 'the person is on the mayor’s case list',
  },
  'C-MAND': {
    question: 'May your service sit: mandated by decree, or a service at municipal level?',
    clause: 'your service may sit',
  },
  'C-FREE': {
    question: 'Do you choose freely whether you speak, and what you say?',
    clause: 'you choose freely whether you speak and what you say',
  },
  'C-NEC': {
    question: 'Is it relevant, necessary and limited to the minimum?',
    clause: 'it is relevant, necessary and limited to the minimum',
  },
  'C-NTK': {
    question: 'Can everyone present who hears this reasonably contribute (with one recipient: can that one)?',
    clause: 'whoever hears this can really contribute',
  },
  'C-SECR': {
    question: 'Is everyone who hears it a recorded participant, informed of the secrecy and bound by it?',
    clause:
      'everyone who hears it is recorded as a participant, was informed of the secrecy and is bound by it',
  },
  'C-DATA': {
    question:
      'Does this kind of data about this person occur in the data act or decree that binds you, and was the retention term laid down before the first consultation?',
    clause: 'the data act or decree allows this kind of data and the retention term was laid down beforehand',
  },
  'C-MINOR': {
    question:
      'Is the person of age, or has the interest of the minor been weighed and written down, and was he heard if he is capable?',
    clause:
      'the person is of age, or the interest of the minor has been weighed and written down and he was heard if he is capable',
  },
  'C-MINOR12': {
    question: 'Is the person twelve or older, or is there a special written statement of reasons?',
    clause: 'the person is twelve or older, or there is a special written statement of reasons',
  },
  'C-RELATED': {
    question:
      'Is it only about the person himself, or are the data about family or contacts needed for his case and limited to the minimum?',
    clause: 'it is about the person himself, or the data about others are needed and limited to the minimum',
  },
  'C-NOSEX': {
    question: 'Do sexual orientation and sexual behaviour stay out of what you communicate?',
    clause: 'sexual orientation and sexual behaviour stay out of what you communicate',
  },
  'C-OPEN': {
    question: 'Is the case open and has the retention term not passed?',
    clause: 'the case is open and the retention term has not passed',
  },
  'C-NOOBJ': {
    question: 'Has the public prosecutor made no objection to discussing this case?',
    clause: 'the public prosecutor has made no objection',
  },
  'C-SCORER': {
    question:
      'Was the assessment made by a trained professional, and do you share only conclusion and factors?',
    clause: 'a trained professional made the assessment and you share only conclusion and factors',
  },
  'C-INDISP': {
    question: 'Is this medical fact indispensable (functional advice is not enough)?',
    clause: 'this medical fact is indispensable and functional advice is not enough',
  },
  'C-CONS': {
    question: 'Did all effective participants consent by name?',
    clause: 'all effective participants consented by name',
  },
  'C-NOSEC': {
    question: 'Does this contain no secret that was communicated in the consultation?',
    clause: 'this contains no secret that was communicated in the consultation',
  },
  'C-JUDAUTH': {
    question: 'Did the competent judicial authority give permission, and was that recorded?',
    clause: 'the judicial authority gave permission and that was recorded',
  },
  'C-NOHARM': {
    question: 'Does communicating this harm no investigation, prosecution or person?',
    clause: 'communicating this harms no investigation, prosecution or person',
  },
  'C-PROS': {
    question:
      'Is there a reasoned permission of the public prosecutor that lays down participants, aim and method?',
    clause: 'the public prosecutor consented with reasons and laid down participants, aim and method',
  },
  'C-CONSENT': {
    question:
      'Did whoever confided it consent freely, informed and specifically (the capable minor himself, otherwise the parents), and was the text kept?',
    clause: 'whoever confided it consents freely, well informed and specifically, and the text was kept',
  },
  'C-EMERG': {
    question:
      'Is a certain, serious and immediate harm threatening, is there no less intrusive means, did you not cause the emergency yourself, and can this recipient avert it with this minimum?',
    clause:
      'a certain, serious and immediate harm threatens, you did not cause the emergency yourself, there is no less intrusive means and this recipient can avert it with this minimum',
  },
  'C-458BIS': {
    question:
      'Is it an offence from the list against a minor or vulnerable person, with serious danger that you cannot avert alone or with help?',
    clause:
      'it is an offence from the list against a minor or vulnerable person, with serious danger that you cannot avert alone or with help',
  },
  'C-SHARED': {
    question:
      'Is the recipient bound by professional secrecy in the same context of care, is it needed, in the interest of the client, and was the client informed?',
    clause:
      'the recipient is bound by professional secrecy in the same care, it is needed, in the interest of the client, and the client knows it',
  },
  'C-VERONTRUST': {
    question:
      'Is it about a minor in a worrying situation (verontrustende situatie), and is this needed to examine that situation?',
    clause:
      'it is about a minor in a worrying situation (verontrustende situatie) and this is needed to examine it',
  },
  'C-CLEAR': {
    question: 'Do all recipients have the security clearance needed and a need to know?',
    clause: 'all recipients have the security clearance needed and a need to know',
  },
  'C-VALID': {
    question:
      'Is it the information card of a validated entity, not in pre-inquiry (before 1 October 2024: of a category that existed on that day)?',
    clause: 'it is the information card of a validated entity',
  },
  'C-TERLINK': {
    question:
      'Does the entity have the link with the municipality of art. 26 (a hate propagandist: consequences in the municipality)?',
    clause: 'the entity has a link with the municipality',
  },
  'C-KORPSCHEF': {
    question: 'Was there contact with the chief of police first, or does it go through that chief?',
    clause: 'there was contact with the chief of police first, or it goes through that chief',
  },
  'C-OWNPOWER': {
    question:
      'Does the measure stay within your own powers, does it rest on facts that can be cited, and does it endanger no operation?',
    clause:
      'the measure stays within your own powers, rests on facts that you can name and endangers no operation',
  },
  'C-ART23': {
    question: 'Was this decided after the evaluation of art. 23 of the T.E.R. act?',
    clause: 'this was decided after the evaluation required by law',
  },
  'C-LISTPURP': {
    question: 'Does the list have an explicit purpose in law and a short retention term?',
    clause: 'there is an explicit purpose in law and a short retention term',
  },
  'C-REP': {
    question: 'Was the permanent representative appointed before the meeting?',
    clause: 'the permanent representative was appointed before the meeting',
  },
  'C-WRITREQ': {
    question:
      'Is there a reasoned, precise, written decision of the public prosecutor in an investigation of terrorist offences, about a person it names?',
    clause:
      'the public prosecutor, in an investigation of terrorist offences, took a reasoned, precise and written decision about a person it names',
  },
  'C-SOCSEC': {
    question: 'Is it established that the service is an institution of social security?',
    clause: 'the service is an institution of social security',
  },
  'C-PERIL': {
    question: 'Is there a serious and immediate danger to persons, public security or health?',
    clause: 'there is a serious and immediate danger to persons, public security or health',
  },
  'C-ACUTE': {
    question: 'Is there an acute threat to school or society, with facts and not with opinions or belief?',
    clause: 'there is an acute threat to school or society, with facts and no opinion or belief',
  },
  'C-OFFENCE': {
    question: 'Is it an offence, and not only a concern or an opinion?',
    clause: 'it is an offence and not only a concern or an opinion',
  },
  'C-OFFICIAL': {
    question: 'Are you a public official and did you learn of it in your office?',
    clause: 'you are a public official and learned of it in your office',
  },
  'C-NOTSECRET': {
    question: 'Was this learned neither in confidence nor under professional secrecy?',
    clause: 'you learned this neither in confidence nor under professional secrecy',
  },
  'C-PUBSERV': {
    question: 'Is your school or CLB a public service (GO!, municipal or provincial)?',
    clause: 'your school or CLB is a public service',
  },
  'C-PUBLIC': {
    question: 'Is it truly public, and do you make no link with being a client?',
    clause: 'it is truly public and you do not reveal that someone is your client',
  },
  'C-PUBORDER': {
    question: 'Can the information lead to a measure that prevents or curbs a disturbance of public order?',
    clause: 'a measure for public order can follow from it',
  },
  'C-MISSION': {
    question:
      'Does this belong to the mandate or to the points the law lists, and was the person informed of that?',
    clause: 'this belongs to the mandate and the person knows that',
  },
  'C-DECREE': {
    question: 'Is there a ground in the decree: referral, basic data or written informed consent?',
    clause: 'the decree allows communicating this',
  },
  'C-REGBASIS': {
    question: 'Does this register have a legal basis of its own for communicating this?',
    clause: 'this register has a legal basis of its own for communicating this',
  },
  'C-ANON': {
    question:
      'Can nobody be recognised, directly or indirectly (in a small municipality either; tables without cells below 5)?',
    clause: 'nobody can be recognised',
  },
  'C-MIN': {
    question:
      'Is the message limited to what is strictly needed, without reasons, sources or content of the card?',
    clause: 'the message is limited to what is strictly needed',
  },
  'C-CHANNEL': {
    question: 'Does it go over a secure channel?',
    clause: 'it goes over a secure channel',
  },
  'C-MASKED': {
    question: 'Are the data of third parties masked?',
    clause: 'the data of others are masked',
  },
  'C-DECIDED': {
    question: 'Did organiser and participants decide that this may be given?',
    clause: 'organiser and participants decided that this may be given',
  },
  'C-CLOSED': {
    question: 'Is the case closed?',
    clause: 'the case is closed',
  },
  'C-PROC': {
    question: 'Are there a need, a contract and a place on the list of those who have access?',
    clause: 'there are a need, a contract and a place on the access list',
  },
}
