-- SPDX-License-Identifier: GPL-3.0-or-later
-- A section with held cells keeps its name and key wherever the held audio stands now: the half that a split gave a new
-- id too, and a section that the held audio came to after it was approved.
set local role fermata_owner;

create or replace function fermata.check_labels(r fermata.revisions) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  p fermata.revisions;
  bad record;
begin
  if not exists (select from fermata.locks l where l.studio_id = r.studio_id and l.cue_id = r.cue_id) then
    return;
  end if;
  select * into p from fermata.revisions x where x.studio_id = r.studio_id and x.id = r.parent_id;
  select k, fermata.json_of(p.leaves[1], 'header') -> k as was, fermata.json_of(r.leaves[1], 'header') -> k as now into bad
    from unnest('{frame_rate,start_frames,loop}'::text[]) k
   where fermata.json_of(p.leaves[1], 'header') -> k is distinct from fermata.json_of(r.leaves[1], 'header') -> k limit 1;
  if found then
    raise exception 'Parts of this cue are held, so its % stays %; % is refused.', replace(bad.k, '_', ' '), bad.was, bad.now using errcode = 'FM005';
  end if;
  select b ->> 'name' as name, b ->> 'key' as key, c.n into bad
    from (select h.section_id, min(h.lock_n) as n from fermata.covered(r.studio_id, r.cue_id, p.id) h group by h.section_id) c
    join lateral (select x::jsonb as b from unnest(p.leaves) x where x::jsonb ? 'first_bar' and (x::jsonb ->> 'id')::uuid = c.section_id) o on true
    join lateral (select x::jsonb as a from unnest(r.leaves) x where x::jsonb ? 'first_bar' and (x::jsonb ->> 'id')::uuid = c.section_id) n on true
   where (o.b ->> 'name', o.b ->> 'key') is distinct from (n.a ->> 'name', n.a ->> 'key') order by c.n limit 1;
  if found then
    raise exception 'Section “%” keeps its name and its key (%). %', bad.name, bad.key, fermata.lock_story(bad.n) using errcode = 'FM005';
  end if;
end $$;
