-- A mandate is stopped at once without losing its days; and a service says who represents it for good.
alter table mandates
  add column stopped text check (stopped in ('suspended', 'ended')),
  add column representative boolean not null default false;

-- Mayor and coordinator keep the mandates of their own cell.
create policy given_in_own_cell on mandates for insert with check (
  (select kader_capacity()) in ('mayor', 'livc-coordinator') and cell_id = any ((select kader_cells())::text[])
);
create policy changed_in_own_cell on mandates for update
  using ((select kader_capacity()) in ('mayor', 'livc-coordinator') and cell_id = any ((select kader_cells())::text[]))
  with check ((select kader_capacity()) in ('mayor', 'livc-coordinator') and cell_id = any ((select kader_cells())::text[]));

-- Closing needs one of them, never about himself; opening or ending needs the proposal of another, still waiting.
create function guard_mandates() returns trigger language plpgsql as $$
declare
  acting record;
  asked text;
begin
  if (select kader_mandate()) is null then
    return new;
  end if;
  select * into acting from mandates where id = kader_mandate();
  if acting is null or acting.stopped is not null or acting.capacity not in ('mayor', 'livc-coordinator')
    or acting.person_id = new.person_id or acting.cell_id is distinct from new.cell_id or acting.log_id <> new.log_id then
    raise exception 'this mandate is not theirs to change' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'INSERT' then
    if new.stopped is not null or new.portal = 'oversight' then
      raise exception 'such a mandate is not given in a cell' using errcode = 'insufficient_privilege';
    end if;
    asked := 'grant';
  else
    if (to_jsonb(new) - 'stopped' - 'valid_to') <> (to_jsonb(old) - 'stopped' - 'valid_to') or old.stopped = 'ended' then
      raise exception 'a mandate keeps what it is, and what ended stays ended' using errcode = 'insufficient_privilege';
    end if;
    if new.valid_to is distinct from old.valid_to
      and (new.stopped is distinct from 'ended' or new.valid_to is null or new.valid_to > coalesce(old.valid_to, new.valid_to)) then
      raise exception 'the days of a mandate are only shortened, when it ends' using errcode = 'insufficient_privilege';
    end if;
    if new.stopped = 'suspended' then
      return new;
    end if;
    asked := case when new.stopped = 'ended' then 'end' else 'restore' end;
  end if;
  if not exists (
    select from records r join mandates proposer on proposer.id = r.source_mandate
    where r.name = 'mandate-change'
      and r.cell_id = new.cell_id
      and r.facts @> jsonb_build_object('status', 'proposed', 'action', asked, 'mandate', new.id, 'person', new.person_id,
        'service', new.service_id, 'capacity', new.capacity, 'clearance', new.clearance, 'representative', new.representative,
        'from', to_char(new.valid_from, 'YYYY-MM-DD'))
      and (asked <> 'grant' or r.facts ->> 'to' is not distinct from to_char(new.valid_to, 'YYYY-MM-DD'))
      and proposer.capacity in ('mayor', 'livc-coordinator')
      and proposer.person_id <> acting.person_id
      and proposer.person_id <> new.person_id
  ) then
    raise exception 'this needs a second person' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger guard_mandates before insert or update on mandates
  for each row execute function guard_mandates();

-- The day on which something was made decides under which mandate it was; it stands like its source.
create or replace function keep_origin() returns trigger language plpgsql as $$
begin
  if old.name = 'room-event' then
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
