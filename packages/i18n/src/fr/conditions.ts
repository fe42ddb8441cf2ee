import type { SameKeys } from '../area.ts'
import type { conditions as dutch } from '../nl/conditions.ts'

export const conditions: SameKeys<typeof dutch> = {
  'C-INV': 'Êtes-vous invité pour ce dossier par le bourgmestre ou son représentant ?',
  'C-LIST':
    'La personne figure-t-elle sur la liste de cas du bourgmestre (en cas de transfert : sur celle de la nouvelle commune ou d’une cellule commune) ?',
  'C-MAND': 'Votre service peut-il siéger : habilité par décret, ou service au niveau communal ?',
  'C-FREE': 'Choisissez-vous librement si vous parlez, et ce que vous dites ?',
  'C-NEC': 'Est-ce pertinent, nécessaire et limité au minimum ?',
  'C-NTK':
    'Chaque personne présente qui l’entend peut-elle raisonnablement contribuer (s’il n’y a qu’un destinataire : le peut-il) ?',
  'C-SECR': 'Toute personne qui l’entend est-elle un participant noté, averti du secret et tenu par lui ?',
  'C-DATA':
    'Ce type de donnée sur cette personne figure-t-il dans la loi sur les données qui vous lie, et le délai de conservation était-il fixé avant la première concertation ?',
  'C-MINOR':
    'La personne est-elle majeure, ou l’intérêt du mineur a-t-il été pesé et noté, et le mineur entendu s’il en est capable ?',
  'C-MINOR12': 'La personne a-t-elle douze ans ou plus, ou existe-t-il une motivation écrite particulière ?',
  'C-RELATED':
    'S’agit-il uniquement de la personne elle-même, ou les données sur la famille ou les contacts sont-elles nécessaires à son dossier et limitées au minimum ?',
  'C-NOSEX': 'L’orientation et le comportement sexuels restent-ils en dehors de la communication ?',
  'C-OPEN': 'Le dossier est-il ouvert et le délai de conservation n’est-il pas expiré ?',
  'C-NOOBJ': 'Le procureur n’a-t-il fait aucune objection à la discussion de ce dossier ?',
  'C-SCORER':
    'L’évaluation a-t-elle été faite par un professionnel formé, et ne partagez-vous que la conclusion et les facteurs ?',
  'C-INDISP': 'Cette donnée médicale est-elle indispensable (un avis fonctionnel ne suffit pas) ?',
  'C-CONS': 'Tous les participants effectifs ont-ils consenti nommément ?',
  'C-NOSEC': 'Ceci ne contient-il aucun secret communiqué lors de la concertation ?',
  'C-JUDAUTH': 'L’autorité judiciaire compétente a-t-elle donné son autorisation, et est-elle notée ?',
  'C-NOHARM': 'La communication ne nuit-elle à aucune enquête, poursuite ou personne ?',
  'C-PROS':
    'Existe-t-il une autorisation motivée du procureur qui fixe les participants, le but et la méthode ?',
  'C-CONSENT':
    'La personne qui l’a confié a-t-elle consenti librement, en connaissance de cause et précisément (le mineur capable lui-même, sinon ses parents), et le texte est-il conservé ?',
  'C-EMERG':
    'Un mal certain, grave et immédiat menace-t-il, n’y a-t-il pas de moyen moins intrusif, n’avez-vous pas causé vous-même la nécessité, et ce destinataire peut-il l’écarter avec ce minimum ?',
  'C-458BIS':
    'S’agit-il d’une infraction de la liste sur un mineur ou une personne vulnérable, avec un danger grave que vous ne pouvez écarter seul ou avec de l’aide ?',
  'C-SHARED':
    'Le destinataire est-il tenu au secret professionnel dans le même contexte d’aide, est-ce nécessaire, dans l’intérêt du client, et celui-ci est-il informé ?',
  'C-VERONTRUST':
    'S’agit-il d’un mineur dans une situation préoccupante et est-ce nécessaire pour l’examiner ?',
  'C-CLEAR':
    'Tous les destinataires ont-ils l’habilitation de sécurité nécessaire et le besoin d’en connaître ?',
  'C-VALID':
    'S’agit-il de la carte d’information d’une entité validée, pas en préenquête (avant le 1er octobre 2024 : d’une catégorie qui existait ce jour-là) ?',
  'C-TERLINK':
    'L’entité a-t-elle avec la commune le lien de l’art. 26 (un propagandiste de haine : des conséquences dans la commune) ?',
  'C-KORPSCHEF':
    'Y a-t-il d’abord eu contact avec le chef de corps, ou la communication passe-t-elle par lui ?',
  'C-OWNPOWER':
    'La mesure reste-t-elle dans vos compétences, repose-t-elle sur des faits que vous pouvez citer et ne met-elle aucune opération en danger ?',
  'C-ART23': 'La communication a-t-elle été décidée après l’évaluation de l’art. 23 de la loi T.E.R. ?',
  'C-LISTPURP': 'La liste a-t-elle un but légal exprès et un court délai de conservation ?',
  'C-REP': 'Le représentant permanent a-t-il été désigné avant la réunion ?',
  'C-WRITREQ':
    'Existe-t-il une décision motivée, précise et écrite du procureur, dans une recherche d’infractions terroristes, au sujet d’une personne désignée par son nom ?',
  'C-SOCSEC': 'Est-il établi que le service est une institution de sécurité sociale ?',
  'C-PERIL': 'Y a-t-il un danger grave et immédiat pour des personnes, la sécurité ou la santé publiques ?',
  'C-ACUTE':
    'Y a-t-il une menace aiguë pour l’école ou la société, avec des faits et non des opinions ou une croyance ?',
  'C-OFFENCE': 'S’agit-il d’une infraction, et pas seulement d’une inquiétude ou d’une opinion ?',
  'C-OFFICIAL': 'Êtes-vous fonctionnaire et l’avez-vous appris dans votre fonction ?',
  'C-NOTSECRET': 'Ceci n’a-t-il pas été appris en confiance ou sous le secret professionnel ?',
  'C-PUBSERV': 'Votre école ou CLB est-il un service public (GO!, communal ou provincial) ?',
  'C-PUBLIC': 'Est-ce vraiment public, et ne faites-vous aucun lien avec le fait d’être client ?',
  'C-PUBORDER':
    'L’information peut-elle mener à une mesure de prévention ou de répression pour l’ordre public ?',
  'C-MISSION':
    'Ceci relève-t-il de la mission ou des points énumérés par la loi, et la personne en est-elle informée ?',
  'C-DECREE':
    'Y a-t-il un fondement dans le décret : renvoi, données de base ou consentement écrit et éclairé ?',
  'C-REGBASIS': 'Ce registre a-t-il son propre fondement légal pour la communication ?',
  'C-ANON':
    'Personne n’est-il reconnaissable, directement ou indirectement (pas non plus dans une petite commune ; des tableaux sans cases sous 5) ?',
  'C-MIN': 'Le message est-il limité au strict nécessaire, sans raisons, sources ou contenu de la carte ?',
  'C-CHANNEL': 'Cela passe-t-il par un canal sécurisé ?',
  'C-MASKED': 'Les données de tiers sont-elles masquées ?',
  'C-DECIDED': 'L’organisateur et les participants ont-ils décidé que ceci peut être donné ?',
  'C-CLOSED': 'Le dossier est-il clôturé ?',
  'C-PROC': 'Y a-t-il nécessité, contrat et place sur la liste des personnes qui ont accès ?',
}
