-- SPDX-License-Identifier: GPL-3.0-or-later
-- Imported recordings: a take that sounds one names stored audio, its ledger row names whose it is, and neither the audio
-- nor the papers of its licence are cleaned up while they are in use.
set local role fermata_owner;

create function fermata.t_take_recordings() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  b jsonb := new.body::jsonb;
  item jsonb;
  n bigint;
begin
  if not b ? 'recordings' then
    return new;
  end if;
  if jsonb_typeof(b -> 'recordings') is distinct from 'array' then
    raise exception 'The recordings of a take must be a list.' using errcode = 'FM003';
  end if;
  for item in select jsonb_array_elements(b -> 'recordings') loop
    n := fermata.need_chunk(new.studio_id, new.project_id, fermata.hash_of(item ->> 'chunk'), 'pcm24', 'the audio of a recording');
    if coalesce((item ->> 'from')::bigint, -1) < 0 or coalesce((item ->> 'at')::bigint, -1) < 0 or coalesce((item ->> 'length')::bigint, 0) <= 0
       or (item ->> 'from')::bigint + (item ->> 'length')::bigint > n then
      raise exception 'Take % wants samples of recording % that it does not have: it holds %.', fermata.short(new.hash),
        left(item ->> 'chunk', 10), n using errcode = 'FM003';
    end if;
  end loop;
  return new;
end $$;
create trigger recordings before insert on fermata.takes for each row execute function fermata.t_take_recordings();

create function fermata.t_ledger_recordings() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  t jsonb;
  b jsonb := new.body::jsonb;
  item jsonb;
begin
  select k.body::jsonb into t from fermata.takes k where k.studio_id = new.studio_id and k.project_id = new.project_id and k.hash = new.take;
  if jsonb_array_length(coalesce(t -> 'recordings', '[]')) = 0 then
    return new;
  end if;
  if jsonb_typeof(b -> 'materials') is distinct from 'array' or jsonb_array_length(b -> 'materials') = 0
     or coalesce(b #>> '{sound,samples}', 'none') = 'none' then
    raise exception 'Take % sounds a recording; its ledger row must name it among its materials, and cannot say that it has no samples.',
      fermata.short(new.take) using errcode = 'FM003';
  end if;
  for item in select jsonb_array_elements(b -> 'materials') loop
    if coalesce(item ->> 'name', '') = '' or coalesce(item ->> 'maker', '') = '' or coalesce(item #>> '{file,sha256}', '') !~ '^[0-9a-f]{64}$' then
      raise exception 'The ledger row of take % must say the title, the author and the file''s SHA-256 of each recording.', fermata.short(new.take)
        using errcode = 'FM003';
    end if;
    if coalesce(item #>> '{paper,stored_as}', '') <> '' then
      perform fermata.need_chunk(new.studio_id, new.project_id, fermata.hash_of(item #>> '{paper,stored_as}'), 'document', 'the paper of a licence');
    elsif coalesce(item ->> 'licence_sha256', '') <> '' then
      raise exception 'The ledger row of take % names the hash of a licence whose paper was not stored.', fermata.short(new.take) using errcode = 'FM003';
    end if;
  end loop;
  return new;
end $$;
create trigger recordings before insert on fermata.ledger for each row execute function fermata.t_ledger_recordings();

reset role;

-- As before, and what recordings need.
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
  union select decode(x ->> 'chunk', 'hex') from fermata.takes t, jsonb_path_query(t.body::jsonb, '$.recordings[*]') x
   where t.studio_id = p_studio and t.body like '%"recordings":%' and x ->> 'chunk' ~ '^[0-9a-f]{64}$'
  union select decode(x #>> '{paper,stored_as}', 'hex') from fermata.ledger l, jsonb_path_query(l.body::jsonb, '$.materials[*]') x
   where l.studio_id = p_studio and l.body like '%"materials":%' and x #>> '{paper,stored_as}' ~ '^[0-9a-f]{64}$'
$$;
