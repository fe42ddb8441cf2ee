-- A log id is random: it says nothing of whose log it is.
create table audit_logs (
  log_id text primary key
);

-- One leaf per answer. The entry holds codes only.
create table audit_leaves (
  log_id text not null references audit_logs,
  seq bigint not null check (seq >= 0),
  leaf_hash text not null,
  entry text not null,
  primary key (log_id, seq)
);

-- Who, when and on which records: sealed, with the salt of the entry's commitment.
create table audit_particulars (
  log_id text not null,
  seq bigint not null,
  particulars bytea not null,
  primary key (log_id, seq),
  foreign key (log_id, seq) references audit_leaves
);

-- The Merkle frontier after each leaf; the newest row is where the next leaf continues.
create table audit_frontiers (
  log_id text not null references audit_logs,
  size bigint not null check (size > 0),
  frontier text not null,
  primary key (log_id, size)
);

create table audit_checkpoints (
  log_id text not null references audit_logs,
  size bigint not null,
  day date not null,
  checkpoint text not null,
  primary key (log_id, size, day)
);

do $$
declare
  name text;
begin
  foreach name in array array[
    'audit_logs', 'audit_leaves', 'audit_particulars', 'audit_frontiers', 'audit_checkpoints'
  ] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy add on %I for insert with check (true)', name);
    execute format('create trigger append_only before update or delete on %I
      for each row execute function kader_append_only()', name);
    execute format('create trigger append_only_truncate before truncate on %I
      for each statement execute function kader_append_only()', name);
    execute format('grant select, insert on %I to kader_app', name);
  end loop;
end
$$;

-- Everyone may add to a log and sees the hashes to add to; entries are read by who reads the audit.
create policy find on audit_logs for select using (true);
create policy read on audit_frontiers for select using (true);
create policy read on audit_leaves for select using ((select kader_task()) in ('audit-reading', 'audit-particulars'));
create policy read on audit_particulars for select using ((select kader_task()) = 'audit-particulars');
create policy read on audit_checkpoints for select using ((select kader_task()) = 'audit-reading');
