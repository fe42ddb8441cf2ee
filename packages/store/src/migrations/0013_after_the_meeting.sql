-- A feedback fiche, the consents to it, and what colleagues carry out are of the joint file, and go with it.
drop policy joint_file_goes on records;
create policy joint_file_goes on records for delete using (
  name in ('case-file', 'listing-decision', 'minor-weighing', 'closing-note', 'judicial-document', 'consultation', 'invitation', 'hold-note',
    'conclusion', 'action', 'attendance', 'room-event', 'need-to-know', 'own-file-consent', 'fiche', 'fiche-text', 'fiche-consent', 'action-order')
  and kader_goes(cell_id, id, facts)
);
