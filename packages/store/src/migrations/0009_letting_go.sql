-- A mayor who does not take a registration up takes himself off what was registered. The database asks of a changed
-- row that it can still be read by who changed it; for the length of that one change, and for him alone, it can. What
-- he may change stays what reaches him.
create policy let_go on records for select using (
  (select kader_task()) = 'letting-go'
  and (select kader_capacity()) = 'mayor'
  and cell_id = any ((select kader_cells())::text[])
);
