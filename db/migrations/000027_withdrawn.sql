-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nothing is delivered under an older clearance when a newer one of the same revision was withdrawn: whoever withdrew it
-- meant that nothing goes out, though the older one was never withdrawn itself.
set local role fermata_owner;
create or replace function fermata.check_delivery(p_studio uuid, p_cue uuid, p_number int) returns fermata.clearances language plpgsql
security definer
set search_path = pg_catalog as $$
declare
  r fermata.revisions;
  open_cells text;
  k fermata.clearances;
  gone fermata.clearances;
begin
  select * into r from fermata.revisions x where x.studio_id = p_studio and x.cue_id = p_cue and x.number = p_number;
  if not found then
    raise exception 'There is no revision % of this cue.', p_number using errcode = 'FM003';
  end if;
  select string_agg(q.section || ' (' || q.stems || ')', ', ' order by q.ordinal) into open_cells from (
    select n.name as section, n.ordinal, string_agg(t.name, ', ' order by t.ordinal) as stems from fermata.cells c
      join fermata.revision_sections n on n.studio_id = c.studio_id and n.revision_id = c.revision_id and n.section_id = c.section_id
      join fermata.revision_stems t on t.studio_id = c.studio_id and t.revision_id = c.revision_id and t.stem_id = c.stem_id
     where c.studio_id = r.studio_id and c.revision_id = r.id
       and not exists (select from fermata.covered(r.studio_id, r.cue_id, r.id) v
                        where v.section_id = c.section_id and v.stem_id = c.stem_id)
     group by n.name, n.ordinal) q;
  if open_cells is not null then
    raise exception 'Revision % is not approved by the final approver yet in: %. Record the approval first.', p_number, open_cells
      using errcode = 'FM006';
  end if;
  k := fermata.latest_clearance(p_studio, p_cue, p_number);
  if k.id is null then
    raise exception 'No issued clearance covers revision %. Issue one first.', p_number using errcode = 'FM007';
  end if;
  select w.* into gone from fermata.clearances w
    join fermata.clearance_covers v on v.studio_id = w.studio_id and v.clearance_id = w.id
   where w.studio_id = p_studio and v.cue_id = p_cue and v.number = p_number and w.state = 'withdrawn' and w.issued_at > k.issued_at
   order by w.issued_at desc limit 1;
  if found then
    raise exception '% version %, which is newer than %, was withdrawn. Issue a new clearance of revision % before anything is delivered.',
      gone.number, gone.version, k.number, p_number using errcode = 'FM007';
  end if;
  if coalesce(k.json::jsonb ->> 'overall', 'blocked') not in ('cleared', 'conditions') then
    raise exception 'Clearance % version % blocks a requested use of revision %. Solve what it names and issue a new version.',
      k.number, k.version, p_number using errcode = 'FM007';
  end if;
  return k;
end $$;
reset role;
