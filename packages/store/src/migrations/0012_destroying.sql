-- A joint file goes while a proposal of another person waits. Which do is kept beside the records, so that the policies
-- of the records need not ask the records themselves. Only the trigger writes here, as the owner of the table.
create table destructions_waiting (
  destruction_id text primary key,
  cell_id text not null,
  case_id text not null,
  signal_id text not null,
  consultations jsonb not null,
  proposer text not null
);
create index destructions_waiting_cell on destructions_waiting (cell_id);
alter table destructions_waiting enable row level security;
create policy seen_while_destroying on destructions_waiting for select
  using ((select kader_task()) = 'destroying' and cell_id = any ((select kader_cells())::text[]));
grant select on destructions_waiting to kader_app;

create function keep_destructions() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from destructions_waiting where destruction_id = new.id;
  if new.facts ->> 'status' = 'proposed' then
    insert into destructions_waiting
      values (new.id, new.cell_id, new.facts ->> 'caseFile', new.facts ->> 'signal', new.facts -> 'consultations', new.source_mandate);
  end if;
  return null;
end
$$;
create trigger keep_destructions after insert or update on records
  for each row when (new.name = 'destruction') execute function keep_destructions();

-- Of a case in this cell that another person proposed to destroy; asked only while destroying.
create function kader_goes(cell text, record text, facts jsonb) returns boolean language sql stable as $$
  select kader_task() = 'destroying'
    and kader_capacity() in ('mayor', 'livc-coordinator')
    and exists (
      select from destructions_waiting w
      join mandates proposer on proposer.id = w.proposer
      join mandates acting on acting.id = kader_mandate()
      where w.cell_id = cell and proposer.person_id <> acting.person_id
        and (record = w.case_id or record = w.signal_id or facts ->> 'caseFile' = w.case_id or facts ->> 'signal' = w.signal_id
          or w.consultations ? (facts ->> 'consultation'))
    )
$$;

create policy seen_before_it_goes on records for select using (kader_goes(cell_id, id, facts));
create policy joint_file_goes on records for delete using (
  name in ('case-file', 'listing-decision', 'minor-weighing', 'closing-note', 'judicial-document', 'consultation', 'invitation', 'hold-note',
    'conclusion', 'action', 'attendance', 'room-event', 'need-to-know', 'own-file-consent')
  and kader_goes(cell_id, id, facts)
);
create policy own_lines_go_back on records for update
  using (name in ('contribution', 'signal', 'signal-line') and kader_goes(cell_id, id, facts))
  with check (name in ('contribution', 'signal', 'signal-line') and cell_id = any ((select kader_cells())::text[]));

-- Entering and leaving goes with the joint file, and in no other way.
create or replace function keep_origin() returns trigger language plpgsql as $$
begin
  if old.name = 'room-event' and not (tg_op = 'DELETE' and kader_goes(old.cell_id, old.id, old.facts)) then
    raise exception 'entering and leaving is never changed or removed' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if new.name <> old.name or new.facts -> 'id' <> old.facts -> 'id'
    or new.facts -> 'cell' <> old.facts -> 'cell' or new.facts -> 'source' <> old.facts -> 'source'
    or new.facts -> 'madeOn' is distinct from old.facts -> 'madeOn' then
    raise exception 'a record keeps its name, id, cell, source and day' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
