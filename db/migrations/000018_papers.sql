-- SPDX-License-Identifier: GPL-3.0-or-later
-- Papers that an issued clearance names (signed agreements, a client's approval, an insurer's answer) are in use.
create or replace function api.referenced_of(p_studio uuid) returns setof bytea language sql stable security definer
set search_path = pg_catalog as $$
  select h::bytea from fermata.prints p, unnest(array[p.window_hash, p.carry, p.carry_in, p.landing]::bytea[]) h
   where p.studio_id = p_studio and h is not null
  union select chunk::bytea from fermata.gains where studio_id = p_studio
  union select h::bytea from fermata.revisions r, unnest(array[r.plan, r.brief]::bytea[]) h where r.studio_id = p_studio and h is not null
  union select evidence::bytea from fermata.approvals where studio_id = p_studio and evidence is not null
  union select evidence::bytea from fermata.comments where studio_id = p_studio and evidence is not null
  union select evidence::bytea from fermata.decisions where studio_id = p_studio and evidence is not null
  union select pdf::bytea from fermata.clearances where studio_id = p_studio and pdf is not null
  union select decode(x ->> 'stored_as', 'hex')
          from fermata.clearances c, jsonb_path_query(c.json::jsonb, '$.s7_evidence.papers[*]') x
         where c.studio_id = p_studio and c.json is not null and x ->> 'stored_as' ~ '^[0-9a-f]{64}$'
  union select h from fermata.alternatives a, unnest(a.chunks) h where a.studio_id = p_studio
  union select decode(r.result::jsonb ->> k, 'hex') from fermata.runs r, unnest('{clearance_json,clearance_pdf}'::text[]) k
   where r.studio_id = p_studio and r.result::jsonb ->> k ~ '^[0-9a-f]{64}$'
$$;
