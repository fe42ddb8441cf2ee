-- What compares the persons of one cell's registrations: keyed words, from which no name can be read. They come with a
-- case file of one's own, are read for a coordinator by the matching task alone, and go when the organiser no longer
-- holds the file.
create table match_words (
  case_id text not null,
  cell_id text not null,
  part smallint not null,
  word bytea not null
);
create index match_words_cell on match_words (cell_id);
create index match_words_case on match_words (case_id);

alter table match_words enable row level security;
create policy kept_with_own_file on match_words for insert with check (
  cell_id = any ((select kader_cells())::text[])
  and exists (select from records r where r.id = case_id and r.name = 'case-file' and r.cell_id = match_words.cell_id
    and r.source_mandate = (select kader_mandate()))
);
create policy compared_for_the_coordinator on match_words for select using (
  (select kader_task()) = 'matching'
  and (select kader_capacity()) = 'livc-coordinator'
  and cell_id = any ((select kader_cells())::text[])
);
grant select, insert on match_words to kader_app;

-- The key of a cell's words is opened by the matching task and by nobody else.
create policy only_for_matching on file_keys as restrictive for select
  using (file_id not like 'matching of %' or (select kader_task()) = 'matching');

-- Only this trigger removes words, as the owner of the table.
create function forget_words() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' or not (new.facts -> 'addressees' @> '[{"to": "organiser"}]') then
    delete from match_words where case_id = old.id;
  end if;
  return null;
end
$$;
create trigger forget_words after update or delete on records
  for each row when (old.name = 'case-file') execute function forget_words();
