-- One content key per file and controller, wrapped by the controller's own key, which is not in this database.
create table file_keys (
  key_id text primary key,
  file_id text not null,
  controller_id text not null,
  cell_id text,
  wrapped bytea not null,
  unique (file_id, controller_id)
);

-- What was destroyed stays destroyed: this list is applied again after a backup was put back.
create table key_destructions (
  key_id text primary key,
  destroyed_on date not null
);

create index file_keys_cell on file_keys (cell_id);

alter table file_keys enable row level security;
alter table file_keys force row level security;
alter table key_destructions enable row level security;
alter table key_destructions force row level security;

create policy member on file_keys
  using (cell_id = any ((select kader_cells())::text[]) or controller_id = (select kader_service()))
  with check (cell_id = any ((select kader_cells())::text[]) or controller_id = (select kader_service()));
create policy particulars_opened on file_keys for select
  using ((select kader_task()) = 'audit-particulars');
create policy destroyed_seen on file_keys for select
  using (exists (select from key_destructions d where d.key_id = file_keys.key_id));
create policy destroyed_removed on file_keys for delete
  using (exists (select from key_destructions d where d.key_id = file_keys.key_id));
create policy read_list on key_destructions for select using (true);
create policy add_to_list on key_destructions for insert with check (true);

create trigger append_only before update or delete on key_destructions
  for each row execute function kader_append_only();
create trigger append_only_truncate before truncate on key_destructions
  for each statement execute function kader_append_only();

grant select, insert, delete on file_keys to kader_app;
grant select, insert on key_destructions to kader_app;
