-- One table for every kind of record: facts to decide on, content under a seal. What the policies read is
-- computed from the facts by the database itself, so the two cannot differ.
create table records (
  added bigint generated always as identity,
  name text not null,
  facts jsonb not null,
  content bytea,
  id text not null generated always as (facts ->> 'id') stored primary key,
  cell_id text not null generated always as (facts ->> 'cell') stored,
  source_mandate text not null generated always as (facts -> 'source' ->> 'mandate') stored,
  source_service text not null generated always as (facts -> 'source' ->> 'service') stored,
  addressees jsonb not null generated always as (facts -> 'addressees') stored,
  consultation_id text generated always as (facts ->> 'consultation') stored
);

create index records_of_cell on records (cell_id, name, added);

-- Who sits at which open table. Only the triggers below write here, as the owner of the tables.
create table room_seats (
  attendance_id text primary key,
  consultation_id text not null,
  mandate_id text not null
);
create index room_seats_mandate on room_seats (mandate_id);

create table open_tables (
  consultation_id text primary key
);

alter table room_seats enable row level security;
alter table open_tables enable row level security;
create policy own_seat on room_seats for select using (mandate_id = (select kader_mandate()));
create policy seated on open_tables for select
  using (exists (select from room_seats s where s.consultation_id = open_tables.consultation_id));
grant select on room_seats, open_tables to kader_app;

create function kader_tables() returns text[] language sql stable
  return coalesce((
    select array_agg(s.consultation_id) from room_seats s join open_tables o using (consultation_id)
    where s.mandate_id = kader_mandate()
  ), '{}');

create function keep_seats() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' and old.name = 'attendance' then
    delete from room_seats where attendance_id = old.id;
  elsif tg_op <> 'INSERT' and old.name = 'consultation' then
    delete from open_tables where consultation_id = old.id;
  end if;
  if tg_op = 'DELETE' then
    return null;
  end if;
  if new.name = 'attendance' and new.facts @> '{"inRoom": true, "confirmed": true}' then
    insert into room_seats values (new.id, new.consultation_id, new.facts ->> 'mandate');
  elsif new.name = 'consultation' and new.facts ->> 'status' = 'open' then
    insert into open_tables values (new.id);
  end if;
  return null;
end
$$;
create trigger keep_seats after insert or update or delete on records
  for each row execute function keep_seats();

create function keep_origin() returns trigger language plpgsql as $$
begin
  if old.name = 'room-event' then
    raise exception 'entering and leaving is never changed or removed' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if new.name <> old.name or new.facts -> 'id' <> old.facts -> 'id'
    or new.facts -> 'cell' <> old.facts -> 'cell' or new.facts -> 'source' <> old.facts -> 'source' then
    raise exception 'a record keeps its name, id, cell and source' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger keep_origin before update or delete on records for each row execute function keep_origin();

alter table records enable row level security;
alter table records force row level security;

-- The same words as the reach of the disclosure package: of this cell, and one's own or addressed to one.
-- Stated for changing too, because a change that names no column to read would not ask the policy for reading.
do $do$
declare
  reached constant text := $$
    cell_id = any ((select kader_cells())::text[])
    and (
      source_mandate = (select kader_mandate())
      or addressees @> '[{"to": "everyone"}]'
      or addressees @> (select jsonb_build_array(jsonb_build_object('to', 'mandate', 'mandate', kader_mandate())))
      or (addressees @> '[{"to": "organiser"}]' and (select kader_capacity()) in ('mayor', 'livc-coordinator'))
      or (addressees @> '[{"to": "team"}]' and source_service = (select kader_service()))
      or (addressees @> '[{"to": "table"}]' and consultation_id = any ((select kader_tables())::text[]))
    )
  $$;
begin
  execute format('create policy reached on records for select using (%s)', reached);
  execute format('create policy changed_when_reached on records for update using (%s)
    with check (cell_id = any ((select kader_cells())::text[]))', reached);
end
$do$;

create policy added_by_its_source on records for insert with check (
  cell_id = any ((select kader_cells())::text[])
  and source_mandate = (select kader_mandate())
  and source_service = (select kader_service())
);

create policy removed_by_its_source on records for delete
  using (source_mandate = (select kader_mandate()) and addressees = '[]');

grant select, insert, delete on records to kader_app;
grant update (facts, content) on records to kader_app;
