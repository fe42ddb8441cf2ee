-- Where mail that says nothing is sent: as the identity provider confirmed it at the last sign-in; never to recognise by.
create table mail_addresses (
  person_id text primary key references people,
  address text not null
);
alter table mail_addresses enable row level security;
alter table mail_addresses force row level security;
create policy kept_at_sign_in on mail_addresses using ((select kader_task()) = 'sign-in');
create policy read_to_mail on mail_addresses for select using ((select kader_task()) = 'notices');
grant select, insert, update, delete on mail_addresses to kader_app;

-- Of several gateways one goes round, and leaves the others this moment to see.
create table rounds (
  name text primary key,
  began_at timestamptz not null
);
insert into rounds values ('notices', 'epoch');
alter table rounds enable row level security;
alter table rounds force row level security;
create policy taken_for_notices on rounds using ((select kader_task()) = 'notices' and name = 'notices');
grant select, update on rounds to kader_app;

-- In which cells something was written since the last round. Rows are only added, so that nobody waits for anybody.
create table changed_cells (
  cell_id text not null
);
alter table changed_cells enable row level security;
create policy looked_at_going_round on changed_cells for select using ((select kader_task()) = 'notices');
create policy cleared_going_round on changed_cells for delete using ((select kader_task()) = 'notices');
grant select, delete on changed_cells to kader_app;

create function note_changed_cell() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if coalesce(new.cell_id, old.cell_id) is not null then
    insert into changed_cells values (coalesce(new.cell_id, old.cell_id));
  end if;
  return null;
end
$$;
create trigger note_new_record after insert on records
  for each row when (new.name not like 'notice%') execute function note_changed_cell();
create trigger note_changed_record after update on records
  for each row when (new.name not like 'notice%') execute function note_changed_cell();
create trigger note_removed_record after delete on records
  for each row when (old.name not like 'notice%') execute function note_changed_cell();
create trigger note_changed_mandate after insert or update on mandates
  for each row execute function note_changed_cell();

-- Who goes round sees whose tray there is, and nothing of what lies in it.
create policy seen_going_round on mandates for select using ((select kader_task()) = 'notices');
