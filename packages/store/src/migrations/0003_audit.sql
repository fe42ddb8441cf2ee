-- One log per cell or service. A log id is random: it says nothing of whose log it is.
create table audit_logs (
  log_id text primary key,
  owner_id text not null unique
);

-- One leaf per answer. The entry holds codes only; who, which case and which record stand sealed beside it.
create table audit_leaves (
  log_id text not null references audit_logs,
  seq bigint not null check (seq >= 0),
  leaf_hash bytea not null,
  entry text not null,
  particulars bytea not null,
  primary key (log_id, seq)
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
  checkpoint text not null,
  primary key (log_id, size)
);

alter table audit_logs enable row level security;
alter table audit_logs force row level security;
alter table audit_leaves enable row level security;
alter table audit_leaves force row level security;
alter table audit_frontiers enable row level security;
alter table audit_frontiers force row level security;
alter table audit_checkpoints enable row level security;
alter table audit_checkpoints force row level security;

-- Everyone may add to a log; only who was given the log reads its entries. Frontiers are hashes.
create policy find_log on audit_logs for select using (true);
create policy add_log on audit_logs for insert with check (true);
create policy read_leaf on audit_leaves for select using (log_id = any ((select kader_logs())::text[]));
create policy add_leaf on audit_leaves for insert with check (true);
create policy read_frontier on audit_frontiers for select using (true);
create policy add_frontier on audit_frontiers for insert with check (true);
create policy read_checkpoint on audit_checkpoints for select using (true);
create policy add_checkpoint on audit_checkpoints for insert with check (true);

do $$
declare
  name text;
begin
  foreach name in array array['audit_logs', 'audit_leaves', 'audit_frontiers', 'audit_checkpoints'] loop
    execute format('create trigger append_only before update or delete on %I
      for each row execute function kader_append_only()', name);
    execute format('create trigger append_only_truncate before truncate on %I
      for each statement execute function kader_append_only()', name);
    execute format('grant select, insert on %I to kader_app', name);
  end loop;
end
$$;
