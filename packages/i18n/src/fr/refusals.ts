import type { SameKeys } from '../area.ts'
import type { refusals as dutch } from '../nl/refusals.ts'

export const refusals: SameKeys<typeof dutch> = {
  'already-registered': 'Ce signal est déjà enregistré. Vous n’avez plus rien à faire.',
  'nothing-to-register': 'Choisissez au moins une ligne à enregistrer.',
  'nothing-to-withdraw': 'Ceci n’est pas (ou plus) enregistré. Vous n’avez plus rien à faire.',
  'not-registered': 'Ceci n’est pas encore enregistré. Enregistrez-le d’abord.',
  'already-listed': 'Cette personne figure déjà sur la liste des cas.',
  'not-listed': 'Cette personne ne figure pas sur la liste des cas. Seul le bourgmestre peut en décider.',
  'case-refused': 'Vous n’avez déjà pas retenu ce signalement. Il n’en reste que votre motif.',
  'case-closed': 'Ce dossier est clos. Vous ne pouvez plus rien y ajouter.',
  'nothing-on-file': 'Ce document n’est pas dans le dossier, ou est déjà retiré.',
  'already-revoked': 'Vous avez déjà retiré cette confirmation. Vous ne devez plus rien faire.',
  'person-consents-himself':
    'La personne peut en juger elle-même. Elle seule peut alors consentir. Demandez-le-lui.',
  'person-not-capable':
    'La personne ne peut pas en juger elle-même. Demandez le consentement des parents ou du représentant.',
  'adult-has-no-parent': 'La personne est majeure. Choisissez le représentant, pas les parents.',
  'consent-not-given-yet':
    'Un consentement ne peut pas se situer dans le futur. Choisissez le jour où il a été donné.',
  'already-withdrawn': 'Ce consentement est déjà retiré. Vous ne devez plus rien faire.',
  'age-unknown': 'L’âge de la personne n’est pas établi. Établissez-le d’abord.',
  'age-established': 'L’âge est déjà établi. Vous pouvez seulement le corriger vers plus jeune.',
  'child-not-weighed': 'Il s’agit d’un mineur. Rédigez d’abord la pesée de son intérêt.',
  'child-not-motivated': 'Il s’agit d’un enfant de moins de 12 ans. Écrivez d’abord pourquoi une aide plus légère ne suffit pas.',
  'not-yours-to-change': 'Cette formation est d’un autre organisateur.',
  'not-for-you': 'Cette formation n’est pas pour votre fonction.',
  'registration-closed': 'Vous ne pouvez plus vous inscrire à cette formation.',
  'called-off': 'Cette formation est annulée.',
  'already-enrolled': 'Vous êtes déjà inscrit.',
  'not-enrolled': 'Cette personne n’a pas de place dans cette formation.',
  'training-begun': 'La formation a déjà commencé.',
  'not-held-yet': 'La formation n’est pas terminée. Notez la présence à partir du dernier jour.',
  'already-marked': 'La présence est déjà notée.',
  'own-attendance': 'Un autre que vous note votre présence.',
  'not-a-quiz': 'Ce ne sont pas des exercices. Inscrivez-vous pour un jour.',
  'already-certified': 'Vous avez déjà cette attestation.',
  'consultation-open': 'Une concertation sur ce dossier n’est pas encore clôturée. Clôturez-la d’abord.',
  'not-closed': 'Ce dossier n’est pas clôturé.',
  'term-passed': 'Le délai de conservation est passé. Il n’est plus possible de rouvrir.',
  'legal-hold': 'Le dossier est conservé parce que quelqu’un l’a demandé. Levez d’abord cela.',
  'no-legal-hold': 'La destruction n’est pas suspendue.',
  'term-not-passed': 'Le délai de conservation court encore. Choisissez un autre motif, ou attendez.',
  'destruction-waiting': 'Une proposition de destruction attend déjà.',
  'destruction-decided': 'Cela est déjà décidé.',
  'only-the-mayor': 'Seul le bourgmestre peut en décider. Soumettez-le-lui.',
  'not-the-chair': 'Seule la personne qui préside la concertation peut le faire.',
  'already-open': 'La concertation est déjà ouverte.',
  'not-open': 'La concertation n’est pas ouverte. Attendez que la présidence l’ouvre.',
  'already-closed': 'La concertation est déjà close.',
  'nobody-present': 'Personne n’est encore présent. Notez d’abord qui est à la table.',
  'secrecy-not-confirmed': 'Tout le monde n’a pas confirmé le secret. Demandez-le d’abord.',
  'not-present': 'Vous n’êtes pas noté comme présent. Signalez d’abord votre présence.',
  'retention-term-not-fixed': 'Le délai de conservation n’est pas encore fixé. Fixez-le d’abord.',
  'minor-not-weighed': 'Il s’agit d’un mineur. Rédigez d’abord la pesée de son intérêt.',
  'already-answered': 'Vous avez déjà répondu à cette invitation.',
  'already-invited': 'Cette personne est déjà invitée.',
  'day-passed': 'Ce jour est passé. Choisissez un jour à venir.',
  'too-short-notice': 'Invitez au moins quatorze jours à l’avance, ou écrivez pourquoi cela ne peut pas attendre.',
  'not-a-representative': 'Ce collègue n’est pas enregistré comme représentant permanent de votre service. Demandez-le au coordinateur de la CSIL-R.',
  'meeting-begun': 'C’est possible seulement avant la concertation.',
  'not-the-day': 'Le jour de la concertation n’est pas encore venu.',
  held: 'Cette concertation est suspendue. Attendez la décision du bourgmestre.',
  'not-held': 'Cette concertation n’est pas suspendue.',
  'objection-stands': 'L’objection du procureur est encore au dossier. Notez d’abord son retrait.',
  'set-aside': 'Le président vous demande d’attendre un moment dehors. Vous revenez dès qu’il vous appelle.',
  'own-seat': 'En tant que président, vous restez à table.',
  'no-such-place': 'Kader ne connaît pas une cellule ou un service que vous avez choisi. Rechargez la page et choisissez à nouveau.',
  'file-not-marked': 'Aucun fichier n’accompagne cette instruction.',
  'file-changed': 'Ce n’est pas le fichier de l’instruction. Choisissez à nouveau le même fichier.',
  'file-type-unknown': 'Kader ne garde que PDF, ODT, DOCX et texte simple. Convertissez le fichier et recommencez.',
  'file-active': 'Ce fichier contient quelque chose qui peut démarrer seul, comme un script ou une macro. Enregistrez-le sans et recommencez.',
  'already-settled': 'C’est déjà clôturé. Vous ne devez plus rien faire.',
  'reason-needed': 'Écrivez pourquoi ce serait nuisible.',
  'no-coordinator': 'Cette cellule n’a pas de coordinateur aujourd’hui. Demandez conseil au bourgmestre ou à votre responsable.',
  'not-told-yet': 'Ce jour est dans le futur. Notez-le après l’avoir dit.',
  'not-a-colleague': 'Choisissez une autre personne de votre service qui a un mandat aujourd’hui.',
  'not-the-reviewer': 'On ne vous l’a pas demandé. Vous ne devez rien faire.',
  'already-reviewed': 'Vous l’avez déjà vérifié. Vous ne devez plus rien faire.',
  'paper-withdrawn': 'Le retrait de ce document est déjà noté. Vous ne devez plus rien faire.',
  'changed-meanwhile': 'Quelqu’un a modifié ceci entre-temps. Rechargez la page et voyez l’état actuel.',
  'not-allowed-by-law':
    'La loi ne le permet pas. Vous lisez ci-dessous pourquoi, et ce que vous pouvez faire.',
  'not-in-triage': 'Ce signal est déjà traité, ou n’existe plus. Regardez dans la liste.',
  'not-the-coordinator': 'Seul le coordinateur CSIL peut faire cela.',
  'not-invited': 'Vous n’êtes pas invité à cette concertation.',
  'consent-given':
    'Un accord a déjà été donné sur ce qui était convenu. Notez d’abord toutes les actions et demandez ensuite l’accord ; qui a déjà répondu peut changer sa réponse.',
  'not-the-organiser':
    'Seuls le bourgmestre et le coordinateur CSIL rédigent la convention. Dites-leur ce que vous voulez changer.',
  'another-version-open': 'Une version attend encore des signatures. Terminez-la ou retirez-la d’abord.',
  'not-a-draft':
    'Ce texte est déjà soumis à signature et ne change plus. Retirez-le et commencez une nouvelle version.',
  'not-proposed':
    'Cette version n’est pas soumise à signature. Rechargez la page pour voir la version actuelle.',
  'party-left-out':
    'Un service signataire de la convention actuelle manque parmi les parties. Ajoutez-le : ce qu’il a convenu ne change pas sans lui.',
  'beyond-the-law':
    'Une règle promet ce que la loi ne permet jamais. Sous « Ce que cette convention ferme », vous lisez laquelle. Adaptez-la.',
  'not-a-party': 'Votre service n’est pas partie à cette convention et ne doit pas signer.',
  'already-signed': 'Votre service a déjà signé. Vous n’avez plus rien à faire.',
  'signed-for-another':
    'Vous avez déjà signé pour un autre service. Laissez un collègue signer pour celui-ci.',
  'signed-by-all':
    'Tous ont signé cette version. Elle ne change que par une nouvelle version signée par tous.',
  'text-changed': 'Le texte a changé entre-temps. Rechargez la page et lisez ce que vous signez.',
  'not-the-mandate-keeper':
    'Seuls le bourgmestre et le coordinateur CSIL gèrent les mandats de la cellule. Adressez-vous à l’un d’eux.',
  'own-mandate':
    'Ceci vous concerne vous-même. Vous ne décidez jamais de votre propre mandat. Demandez-le à quelqu’un d’autre.',
  'own-proposal': 'Vous l’avez proposé vous-même. Une autre personne doit confirmer ou refuser.',
  'change-waiting': 'Une proposition attend déjà pour ce mandat. Faites-la d’abord confirmer ou refuser.',
  'change-decided': 'Cette proposition est déjà tranchée. Rechargez la page pour voir où en est le mandat.',
  'mandate-ended': 'Ce mandat a déjà pris fin. Proposez un nouveau mandat si nécessaire.',
  'already-suspended': 'Ce mandat est déjà suspendu. Vous n’avez plus rien à faire.',
  'not-suspended': 'Ce mandat n’est pas suspendu. Vous n’avez rien à faire.',
  'already-mandated':
    'Cette personne a déjà cette fonction dans ce service à cette période. Choisissez d’autres jours, ou mettez d’abord fin au mandat existant.',
  'not-yours-to-replace': 'Seul l’auteur de cette instruction peut en écrire une nouvelle version.',
  'already-replaced': 'Il existe déjà une version plus récente. Partez de la plus récente.',
  'not-addressed': 'Cette instruction ne vous est pas adressée. Vous n’avez rien à faire.',
  'already-received': 'Vous avez déjà ouvert cette instruction. Vous n’avez plus rien à faire.',
  'already-acknowledged': 'Vous avez déjà confirmé cette instruction. Vous n’avez plus rien à faire.',
  'unknown-norm':
    'Kader ne connaît aucune norme avec cette référence. Vérifiez-la, ou laissez ce champ vide.',
  'not-the-keeper':
    'Seul le contrôle tient ce registre ; le bourgmestre et le coordinateur CSIL le font pour les services de leur propre cellule. Dites-leur ce qui doit changer.',
  'not-of-this-cell':
    'Ce service ne siège pas dans votre cellule. Choisissez un service qui y siège aujourd’hui.',
  'municipality-not-then':
    'Une commune n’existe pas pendant toute la période indiquée. Vérifiez le code INS et les jours. La commune a-t-elle fusionné ? Terminez la période à son dernier jour et ajoutez la nouvelle commune à partir du lendemain.',
  'cell-not-founded':
    'La cellule ne peut pas se concerter aujourd’hui. Il faut un acte de création, et que la cellule soit active (loi du 30 juillet 2018, article 2). Vérifiez la page « La cellule ».',
  'not-the-cell-keeper':
    'Seuls le bourgmestre et le coordinateur CSIL tiennent à jour ce que le registre sait de la cellule. Dites-leur ce qui doit changer.',
  'no-such-municipality':
    'Une commune n’existe pas au premier jour indiqué. Vérifiez le code INS et le jour.',
  'municipality-of-another-cell':
    'Une autre cellule travaille déjà pour cette commune. Rechargez la page pour voir laquelle, et voyez avec elle.',
}
