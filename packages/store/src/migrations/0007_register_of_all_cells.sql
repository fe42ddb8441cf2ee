-- What stands in the register (organisations, instructions, trainings) is read by whoever holds a mandate anywhere;
-- what is reported to the supervisor by its own cell and by the supervisor. Nothing of a case is addressed so.
create policy in_the_register on records for select
  using (addressees @> '[{"to": "register"}]' and (select kader_mandate()) is not null);
create policy reported_to_the_supervisor on records for select
  using (addressees @> '[{"to": "supervisor"}]' and (select kader_sector()) = 'oversight');

-- Their content stands under keys of their own, so that no key of a case is ever opened along with them.
create policy register_opened on file_keys for select
  using (file_id = 'register' and (select kader_mandate()) is not null);
create policy reports_opened on file_keys for select
  using (file_id = 'reports of ' || cell_id and (select kader_sector()) = 'oversight');

create index records_in_the_register on records (name, added) where addressees @> '[{"to": "register"}]';
