-- The application acts as kader_app: it owns nothing and cannot step around the row policies.
do $$
begin
  if not exists (select from pg_roles where rolname = 'kader_app') then
    create role kader_app nologin;
  end if;
end
$$;

grant usage on schema public to kader_app;

-- The facts of the acting mandate, set for one transaction; what was not set opens nothing.
create function kader_cells() returns text[] language sql stable
  return coalesce(nullif(current_setting('kader.cells', true), '')::text[], '{}');

create function kader_sector() returns text language sql stable
  return nullif(current_setting('kader.sector', true), '');

create function kader_mandate() returns text language sql stable
  return nullif(current_setting('kader.mandate', true), '');

create function kader_service() returns text language sql stable
  return nullif(current_setting('kader.service', true), '');

create function kader_capacity() returns text language sql stable
  return nullif(current_setting('kader.capacity', true), '');

-- Work that is not a person's: signing in, keeping the register, reading the audit. Each has its own narrow policies.
create function kader_task() returns text language sql stable
  return nullif(current_setting('kader.task', true), '');

-- Privileges already refuse this to the application; the trigger refuses it to owners and superusers too.
create function kader_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
