-- Who works where. Nothing of a case; an identity is issuer and subject, never an e-mail address.
create table people (
  id text primary key,
  name text not null
);

create table identities (
  issuer text not null,
  subject text not null,
  person_id text not null references people,
  primary key (issuer, subject)
);

create table services (
  id text primary key,
  name text not null
);

create table cells (
  id text primary key,
  name text not null
);

create table mandates (
  id text primary key,
  person_id text not null references people,
  service_id text not null references services,
  cell_id text references cells,
  log_id text not null,
  portal text not null,
  capacity text not null,
  clearance text not null,
  valid_from date not null,
  valid_to date
);

create index mandates_person on mandates (person_id);
create index mandates_cell on mandates (cell_id);

do $$
declare
  name text;
begin
  foreach name in array array['people', 'identities', 'services', 'cells', 'mandates'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy keep on %I using ((select kader_task()) = ''registrar'')', name);
    execute format('create policy sign_in on %I for select using ((select kader_task()) = ''sign-in'')', name);
    execute format('grant select, insert, update, delete on %I to kader_app', name);
  end loop;
end
$$;

create policy same_cell on mandates for select
  using (cell_id = any ((select kader_cells())::text[]) or id = (select kader_mandate()));
