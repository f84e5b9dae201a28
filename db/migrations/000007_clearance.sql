-- SPDX-License-Identifier: GPL-3.0-or-later
-- Clearance documents and deliveries.
set local role fermata_owner;

create table fermata.clearances (
  studio_id uuid not null,
  id uuid not null constraint clearances_id unique,
  project_id uuid not null,
  number text not null,            -- "CLR-2026-0001"
  version int not null constraint clearances_version check (version > 0),
  subjects text not null,          -- "cue:number cue:number", sorted: the same set gets the next version
  state text not null constraint clearances_state check (state in ('draft', 'issued', 'withdrawn')),
  json text,                       -- canonical JSON, the truth
  json_hash fermata.sha256,
  pdf fermata.sha256,
  reason text not null default '' constraint clearances_reason_length check (length(reason) <= 4000),
  reserved_by uuid not null,
  reserved_at timestamptz not null,
  issued_by uuid,
  issued_at timestamptz,
  withdrawn_reason text,
  constraint clearances_pkey primary key (studio_id, id),
  constraint clearances_number_version unique (studio_id, number, version),
  constraint clearances_project foreign key (studio_id, project_id) references fermata.projects (studio_id, id),
  constraint clearances_issued check ((state = 'draft') = (issued_at is null) and (state = 'draft') = (pdf is null)
    and (state = 'draft' or json is not null) and (json is null) = (json_hash is null))
);
create index clearances_project on fermata.clearances (project_id);
create index clearances_subjects on fermata.clearances (studio_id, subjects);

create table fermata.clearance_covers (
  studio_id uuid not null,
  clearance_id uuid not null,
  project_id uuid not null,
  cue_id uuid not null,
  number int not null,
  root fermata.sha256 not null,
  constraint clearance_covers_pkey primary key (studio_id, clearance_id, cue_id, number),
  constraint clearance_covers_clearance foreign key (studio_id, clearance_id) references fermata.clearances (studio_id, id),
  constraint clearance_covers_revision foreign key (studio_id, cue_id, number)
    references fermata.revisions (studio_id, cue_id, number)
);
create index clearance_covers_cue on fermata.clearance_covers (studio_id, cue_id, number);

-- draft -> (JSON set, again and again) -> issued, once -> withdrawn. Issued text and PDF never change.
create function fermata.t_clearance() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'Clearances are never deleted.' using errcode = 'FM001';
  end if;
  if auth.uid() is null then
    raise exception 'Only a person of the studio works on clearances.' using errcode = '42501';
  end if;
  if new.json is not null then
    new.json_hash := sha256(convert_to(new.json, 'UTF8'));
  end if;
  if tg_op = 'INSERT' then
    if new.state <> 'draft' then
      raise exception 'A clearance begins as a draft.' using errcode = 'FM001';
    end if;
    new.reserved_by := auth.require(new.project_id, 'legal', 'producer');
    new.reserved_at := clock_timestamp();
    return new;
  end if;
  perform auth.require(old.project_id, 'legal', 'producer');
  if to_jsonb(new) - '{json,json_hash,pdf,state,reason,issued_by,issued_at,withdrawn_reason}'::text[]
     <> to_jsonb(old) - '{json,json_hash,pdf,state,reason,issued_by,issued_at,withdrawn_reason}'::text[] then
    raise exception 'Number, version and subjects of a clearance are fixed.' using errcode = 'FM001';
  end if;
  if old.state = 'draft' and new.state = 'draft' then
    return new;
  elsif old.state = 'draft' and new.state = 'issued' then
    if new.json is distinct from old.json or new.json is null then
      raise exception 'Clearance % version % must be prepared with this very text before it is issued.', old.number, old.version
        using errcode = 'FM001';
    end if;
    if old.version > 1 and length(trim(new.reason)) = 0 then
      raise exception 'Clearance % version % supersedes an earlier one; say why.', old.number, old.version using errcode = 'FM003';
    end if;
    if new.pdf is null then
      raise exception 'Clearance % version % cannot be issued without its PDF.', old.number, old.version using errcode = 'FM003';
    end if;
    perform fermata.need_chunk(old.studio_id, old.project_id, new.pdf, 'document', 'the PDF');
    new.issued_by := auth.uid();
    new.issued_at := clock_timestamp();
    return new;
  elsif old.state = 'issued' and new.state = 'withdrawn' and length(trim(coalesce(new.withdrawn_reason, ''))) > 0
     and to_jsonb(new) - '{state,withdrawn_reason}'::text[] = to_jsonb(old) - '{state,withdrawn_reason}'::text[] then
    return new;
  end if;
  raise exception 'Clearance % version % is % and is not edited: issue a new version that supersedes it.', old.number, old.version,
    old.state using errcode = 'FM001';
end $$;
create trigger a_guard before insert or update or delete on fermata.clearances for each row execute function fermata.t_clearance();

create function audit.t_clearance() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
begin
  if tg_op = 'INSERT' or (new.state, new.json_hash) is distinct from (old.state, old.json_hash) then
    perform audit.append(new.studio_id, new.project_id,
      case when tg_op = 'INSERT' then 'clearance.reserved' when new.state = 'draft' then 'clearance.prepared'
        else 'clearance.' || new.state end, null, new.id,
      jsonb_build_object('id', new.id, 'number', new.number, 'version', new.version, 'subjects', new.subjects,
        'json_sha256', encode(new.json_hash, 'hex'), 'pdf', encode(new.pdf, 'hex'), 'reason', new.reason,
        'withdrawn', new.withdrawn_reason));
  end if;
  return null;
end $$;
create trigger history after insert or update on fermata.clearances for each row execute function audit.t_clearance();
create trigger frozen before update or delete on fermata.clearance_covers for each row execute function fermata.t_frozen();

create table fermata.deliveries (
  studio_id uuid not null,
  id uuid not null default gen_random_uuid(),
  project_id uuid not null,
  cue_id uuid not null,
  number int not null,
  root fermata.sha256 not null,
  clearance_id uuid not null,
  manifest fermata.sha256 not null,
  person_id uuid not null,
  at timestamptz not null,
  constraint deliveries_pkey primary key (studio_id, id),
  constraint deliveries_once unique (studio_id, cue_id, number, clearance_id, manifest),
  constraint deliveries_revision foreign key (studio_id, cue_id, number) references fermata.revisions (studio_id, cue_id, number),
  constraint deliveries_clearance foreign key (studio_id, clearance_id) references fermata.clearances (studio_id, id)
);
create index deliveries_project on fermata.deliveries (project_id);

create function fermata.latest_clearance(p_studio uuid, p_cue uuid, p_number int) returns fermata.clearances
language sql stable security definer
set search_path = pg_catalog as $$
  select k.* from fermata.clearances k
    join fermata.clearance_covers v on v.studio_id = k.studio_id and v.clearance_id = k.id
   where k.studio_id = p_studio and v.cue_id = p_cue and v.number = p_number and k.state = 'issued'
   order by k.issued_at desc limit 1
$$;

-- Raises what is missing; silence means that this revision may be delivered.
create function fermata.check_delivery(p_studio uuid, p_cue uuid, p_number int) returns fermata.clearances language plpgsql
security definer
set search_path = pg_catalog as $$
declare
  r fermata.revisions;
  open_cells text;
  k fermata.clearances;
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
  if coalesce(k.json::jsonb ->> 'overall', 'blocked') not in ('cleared', 'conditions') then
    raise exception 'Clearance % version % blocks a requested use of revision %. Solve what it names and issue a new version.',
      k.number, k.version, p_number using errcode = 'FM007';
  end if;
  return k;
end $$;

create function fermata.t_delivery() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  c fermata.cues := fermata.gate(new.studio_id, new.cue_id);
  k fermata.clearances;
begin
  new.project_id := c.project_id;
  new.person_id := auth.require(c.project_id, 'producer');
  new.at := clock_timestamp();
  k := fermata.check_delivery(new.studio_id, new.cue_id, new.number);
  if k.id <> new.clearance_id then
    raise exception 'Clearance % version % is the latest that covers revision %; the pack carries another.', k.number, k.version,
      new.number using errcode = 'FM007';
  end if;
  select r.root into new.root from fermata.revisions r
   where r.studio_id = new.studio_id and r.cue_id = new.cue_id and r.number = new.number;
  return new;
end $$;
create trigger a_take_in before insert on fermata.deliveries for each row execute function fermata.t_delivery();
create trigger history after insert on fermata.deliveries for each row execute function
  audit.t_row('delivery.recorded', 'id', 'number', 'root', 'clearance_id', 'manifest');
create trigger frozen before update or delete on fermata.deliveries for each row execute function fermata.t_frozen();
grant execute on function fermata.latest_clearance(uuid, uuid, int), fermata.check_delivery(uuid, uuid, int) to fermata_definer;
reset role;
