-- SPDX-License-Identifier: GPL-3.0-or-later
-- The functions people call: alternatives, approvals, comments, clearances, deliveries, history, chunk upkeep.
set local role fermata_definer;

create function api.save_alternative(p_id uuid, p_cue uuid, p_number int, p_ordinal int, p_label text, p_body text) returns void
language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
begin
  perform auth.require((select c.project_id from fermata.cues c where c.studio_id = s and c.id = p_cue), 'producer', 'composer');
  if exists (select from fermata.alternatives a where a.studio_id = s and a.id = p_id) then
    if not exists (select from fermata.alternatives a where a.studio_id = s and a.id = p_id and a.cue_id = p_cue
                      and a.number = p_number and a.body = p_body) then
      perform api.other_content('Alternative', p_id::text);
    end if;
    return;
  end if;
  insert into fermata.alternatives (studio_id, id, cue_id, number, ordinal, label, body)
    values (s, p_id, p_cue, p_number, p_ordinal, p_label, p_body);
end $$;

create function api.approve(p_id uuid, p_cue uuid, p_number int, p_sections text[], p_stems text[], p_request_changes boolean,
  p_for uuid, p_evidence bytea, p_evidence_name text, p_note text) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
  a fermata.approvals;
begin
  perform auth.require((select c.project_id from fermata.cues c where c.studio_id = s and c.id = p_cue),
                       'producer', 'composer', 'legal', 'client');
  select * into a from fermata.approvals x where x.studio_id = s and x.id = p_id;
  if found then
    if (a.cue_id, a.number, a.request_changes, a.approver) is distinct from (p_cue, p_number, p_request_changes, auth.uid())
       or a.for_person is distinct from p_for or a.evidence is distinct from p_evidence
       or not (cardinality(p_sections) = 0 or a.sections @> p_sections and p_sections @> a.sections)
       or not (cardinality(p_stems) = 0 or a.stems @> p_stems and p_stems @> a.stems) then
      perform api.other_content('Approval', p_id::text);
    end if;
    return;
  end if;
  insert into fermata.approvals (studio_id, id, cue_id, number, sections, stems, request_changes, for_person, evidence,
                                 evidence_name, note)
    values (s, p_id, p_cue, p_number, p_sections, p_stems, p_request_changes, p_for, p_evidence, p_evidence_name, p_note);
end $$;

create function api.withdraw_approval(p_id uuid, p_reason text) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  w fermata.withdrawals;
begin
  select * into w from fermata.withdrawals x where x.studio_id = auth.studio() and x.approval_id = p_id;
  if found then
    perform auth.require(w.project_id, 'producer', 'composer', 'legal', 'client');
    if w.person_id = auth.uid() and w.reason = p_reason then
      return;
    end if;
    raise exception 'This approval was withdrawn by % on %.', fermata.person_name(w.person_id), fermata.utc(w.at) using errcode = 'FM012';
  end if;
  insert into fermata.withdrawals (studio_id, approval_id, reason) values (auth.studio(), p_id, p_reason);
end $$;

create function api.add_comment(p_id uuid, p_cue uuid, p_number int, p_from bigint, p_to bigint, p_stem text, p_text text,
  p_for uuid, p_evidence bytea, p_evidence_name text) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
begin
  perform auth.require((select c.project_id from fermata.cues c where c.studio_id = s and c.id = p_cue),
                       'producer', 'composer', 'legal', 'client');
  if exists (select from fermata.comments c where c.studio_id = s and c.id = p_id) then
    if not exists (select from fermata.comments c where c.studio_id = s and c.id = p_id and c.cue_id = p_cue and c.author = auth.uid()
                      and c.commitment = fermata.commitment(c.salt, p_text, p_evidence_name) and c.from_at = p_from) then
      perform api.other_content('Comment', p_id::text);
    end if;
    return;
  end if;
  insert into fermata.comments (studio_id, id, cue_id, number, from_at, to_at, stem, text, for_person, evidence, evidence_name)
    values (s, p_id, p_cue, p_number, p_from, p_to, p_stem, p_text, p_for, p_evidence, p_evidence_name);
end $$;

-- [{cue, number}]. A draft of the same subjects is answered again; else a new number, or the next version of the last.
create function api.reserve_clearance(p_covers jsonb) returns uuid language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
  project uuid;
  key text;
  last fermata.clearances;
  k fermata.clearances;
  y text := to_char(clock_timestamp() at time zone 'UTC', 'YYYY');
begin
  select c.project_id into project from fermata.cues c where c.studio_id = s and c.id = (p_covers -> 0 ->> 'cue')::uuid;
  perform auth.require(project, 'legal', 'producer');
  if exists (select from jsonb_array_elements(p_covers) v where not exists (select from fermata.revisions r
       where r.studio_id = s and r.project_id = project and r.cue_id = (v ->> 'cue')::uuid and r.number = (v ->> 'number')::int)) then
    raise exception 'A clearance covers revisions of cues of one project; one of those named does not exist there.' using errcode = 'FM003';
  end if;
  select string_agg(x, ' ' order by x) into key from (
    select distinct lower(v ->> 'cue') || ':' || (v ->> 'number')::int as x from jsonb_array_elements(p_covers) v) q;
  perform from fermata.studios where id = s for no key update;  -- numbers are given one after another
  select * into last from fermata.clearances c where c.studio_id = s and c.subjects = key order by c.version desc limit 1;
  if last.state = 'draft' then
    return last.id;
  end if;
  k.id := gen_random_uuid();
  if last.id is not null then
    k.number := last.number;
    k.version := last.version + 1;
  else
    select 'CLR-' || y || '-' || lpad((coalesce(max(substring(c.number from 10)::int), 0) + 1)::text, 4, '0') into k.number
      from fermata.clearances c where c.studio_id = s and c.number like 'CLR-' || y || '-%';
    k.version := 1;
  end if;
  insert into fermata.clearances (studio_id, id, project_id, number, version, subjects, state)
    values (s, k.id, project, k.number, k.version, key, 'draft');
  insert into fermata.clearance_covers (studio_id, clearance_id, project_id, cue_id, number, root)
    select s, k.id, project, r.cue_id, r.number, r.root from fermata.revisions r
     where r.studio_id = s and (r.cue_id, r.number) in (select (v ->> 'cue')::uuid, (v ->> 'number')::int from jsonb_array_elements(p_covers) v);
  return k.id;
end $$;

-- Binds the text into history and seals it; the head that the caller then reads goes into the document.
create function api.prepare_clearance(p_id uuid, p_json text) returns uuid language plpgsql security definer
set search_path = pg_catalog as $$
declare
  k fermata.clearances;
begin
  select * into k from fermata.clearances c where c.studio_id = auth.studio() and c.id = p_id for update;
  perform auth.require(k.project_id, 'legal', 'producer');
  perform fermata.json_of(p_json, 'The clearance');
  if k.json is distinct from p_json then
    update fermata.clearances c set json = p_json where c.studio_id = k.studio_id and c.id = p_id;
  end if;
  perform audit.seal(k.studio_id, k.project_id);
  return k.project_id;
end $$;

create function api.issue_clearance(p_id uuid, p_json text, p_pdf bytea, p_reason text) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  k fermata.clearances;
begin
  select * into k from fermata.clearances c where c.studio_id = auth.studio() and c.id = p_id for update;
  perform auth.require(k.project_id, 'legal', 'producer');
  if k.state = 'issued' and k.json = p_json and k.pdf = p_pdf then
    return;
  end if;
  update fermata.clearances c set state = 'issued', json = p_json, pdf = p_pdf, reason = p_reason
   where c.studio_id = k.studio_id and c.id = p_id;
end $$;

create function api.withdraw_clearance(p_id uuid, p_reason text) returns void language plpgsql security definer
set search_path = pg_catalog as $$
begin
  perform auth.require((select c.project_id from fermata.clearances c where c.studio_id = auth.studio() and c.id = p_id), 'legal', 'producer');
  update fermata.clearances c set state = 'withdrawn', withdrawn_reason = p_reason where c.studio_id = auth.studio() and c.id = p_id;
end $$;

create function api.check_delivery(p_cue uuid, p_number int) returns void language plpgsql security definer
set search_path = pg_catalog as $$
begin
  perform auth.require((select c.project_id from fermata.cues c where c.studio_id = auth.studio() and c.id = p_cue),
                       'producer', 'composer', 'legal');
  perform fermata.check_delivery(auth.studio(), p_cue, p_number);
end $$;

create function api.record_delivery(p_cue uuid, p_number int, p_clearance uuid, p_manifest bytea) returns void
language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
  project uuid := (select c.project_id from fermata.cues c where c.studio_id = s and c.id = p_cue);
begin
  perform auth.require(project, 'producer');
  if exists (select from fermata.deliveries d where d.studio_id = s and d.cue_id = p_cue and d.number = p_number
                and d.clearance_id = p_clearance and d.manifest = p_manifest) then
    return;
  end if;
  insert into fermata.deliveries (studio_id, cue_id, number, clearance_id, manifest) values (s, p_cue, p_number, p_clearance, p_manifest);
  perform audit.seal(s, project);
end $$;

-- The similarity check's privilege: what the studio delivered elsewhere, as notes without project, client or title.
create function api.delivered_takes_elsewhere(p_project uuid) returns table (label text, body text) language plpgsql stable security definer
set search_path = pg_catalog as $$
begin
  perform auth.require(p_project, 'producer', 'composer', 'legal');
  return query
    select distinct 'delivered cue ' || left(encode(sha256(uuid_send(d.cue_id)), 'hex'), 10), t.body
      from fermata.deliveries d
      join fermata.revisions r on r.studio_id = d.studio_id and r.cue_id = d.cue_id and r.number = d.number
      join fermata.cells c on c.studio_id = r.studio_id and c.revision_id = r.id
      join fermata.takes t on t.studio_id = c.studio_id and t.project_id = c.project_id and t.hash = c.take
     where d.studio_id = auth.studio() and d.project_id <> p_project;
end $$;

create function api.referenced_of(p_studio uuid) returns setof bytea language sql stable security definer
set search_path = pg_catalog as $$
  select h::bytea from fermata.prints p, unnest(array[p.window_hash, p.carry, p.carry_in, p.landing]::bytea[]) h
   where p.studio_id = p_studio and h is not null
  union select chunk::bytea from fermata.gains where studio_id = p_studio
  union select h::bytea from fermata.revisions r, unnest(array[r.plan, r.brief]::bytea[]) h where r.studio_id = p_studio and h is not null
  union select evidence::bytea from fermata.approvals where studio_id = p_studio and evidence is not null
  union select evidence::bytea from fermata.comments where studio_id = p_studio and evidence is not null
  union select pdf::bytea from fermata.clearances where studio_id = p_studio and pdf is not null
  union select h from fermata.alternatives a, unnest(a.chunks) h where a.studio_id = p_studio
$$;
grant execute on function api.referenced_of(uuid) to fermata_owner;

create function api.referenced_chunks() returns setof bytea language sql stable security definer
set search_path = pg_catalog as $$ select api.referenced_of(auth.require_studio('admin', 'producer')) $$;

reset role;

-- Owned by the tables' owner, for it alone may lock them: everybody who would name a chunk waits. The database forgets
-- first, then the blob store deletes.
set local role fermata_owner;
create function api.drop_unused_chunks(p_grace interval) returns setof bytea language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.require_studio('admin', 'producer');
  gone bytea[];
begin
  if p_grace < '1 hour' then
    raise exception 'The grace time must be at least an hour: a command may be about to use what it has just stored.' using errcode = 'FM003';
  end if;
  lock table fermata.uploads, fermata.prints, fermata.revisions, fermata.approvals, fermata.comments, fermata.clearances,
    fermata.alternatives in share row exclusive mode;
  gone := array(select c.hash::bytea from fermata.chunks c where c.studio_id = s and c.registered_at < clock_timestamp() - p_grace
      and not exists (select from fermata.uploads u where u.studio_id = s and u.hash = c.hash and u.at >= clock_timestamp() - p_grace)
    except select api.referenced_of(s));
  delete from fermata.uploads u where u.studio_id = s and u.hash = any (gone);
  delete from fermata.chunks c where c.studio_id = s and c.hash = any (gone);
  return query select unnest(gone);
end $$;

-- Nobody, not even the owner by hand, forgets a chunk that something names.
create function fermata.t_chunk_gone() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
begin
  if exists (select from api.referenced_of(old.studio_id) h where h = old.hash) then
    raise exception 'Chunk % is in use and stays.', fermata.short(old.hash) using errcode = 'FM001';
  end if;
  return old;
end $$;
create trigger in_use before delete on fermata.chunks for each row execute function fermata.t_chunk_gone();
create trigger in_use before delete on fermata.uploads for each row execute function fermata.t_chunk_gone();
reset role;
