-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people say about a revision: approvals, which may lock, their withdrawals, comments; and alternatives.
set local role fermata_owner;

-- Erasable text is bound into history by a salted commitment: with text and salt it can be proven, without it is noise.
create function fermata.commitment(p_salt bytea, variadic p_texts text[]) returns bytea language sql immutable
set search_path = pg_catalog as $$
  select sha256(p_salt || coalesce((select string_agg(audit.ns(x), ''::bytea order by i)
                                      from unnest(p_texts) with ordinality u(x, i)), ''))
$$;

create table fermata.approvals (
  studio_id uuid not null,
  id uuid not null constraint approvals_id unique,
  project_id uuid not null,
  cue_id uuid not null,
  revision_id uuid not null,
  number int not null,
  root fermata.sha256 not null,       -- the exact revision that was heard
  sections text[] not null,           -- names; filled with all of them where none were given
  stems text[] not null,
  section_ids uuid[] not null,
  stem_ids uuid[] not null,
  request_changes boolean not null,
  locks boolean not null,             -- the project's final approver said yes
  approver uuid not null,             -- who was signed in
  for_person uuid,                    -- whose word was recorded
  role text not null,                 -- of the person whose word it is
  evidence fermata.sha256,
  note text constraint approvals_note_length check (length(note) <= 20000),
  evidence_name text constraint approvals_evidence_name_length check (length(evidence_name) <= 400),
  salt bytea,
  commitment fermata.sha256 not null,
  at timestamptz not null,
  constraint approvals_pkey primary key (studio_id, id),
  constraint approvals_revision foreign key (studio_id, project_id, cue_id, revision_id)
    references fermata.revisions (studio_id, project_id, cue_id, id),
  constraint approvals_approver foreign key (studio_id, approver) references fermata.people (studio_id, id),
  constraint approvals_for foreign key (studio_id, for_person) references fermata.people (studio_id, id),
  constraint approvals_evidence check (for_person is null or evidence is not null)
);
create index approvals_cue on fermata.approvals (studio_id, cue_id);
create index approvals_project on fermata.approvals (project_id);

create table fermata.withdrawals (
  studio_id uuid not null,
  approval_id uuid not null,
  project_id uuid not null,
  cue_id uuid not null,
  person_id uuid not null,
  reason text not null constraint withdrawals_reason check (length(trim(reason)) between 1 and 4000),
  at timestamptz not null,
  constraint withdrawals_pkey primary key (studio_id, approval_id),
  constraint withdrawals_approval foreign key (studio_id, approval_id) references fermata.approvals (studio_id, id)
);
create index withdrawals_project on fermata.withdrawals (project_id);

-- Staff may record a client's word, never without the evidence; a client speaks for nobody else.
create function fermata.check_word(p_studio uuid, p_project uuid, p_for uuid, p_evidence bytea) returns void
language plpgsql security definer
set search_path = pg_catalog as $$
begin
  if p_for is null then
    perform auth.require(p_project, 'producer', 'composer', 'legal', 'client');
  else
    perform auth.require(p_project, 'producer', 'composer', 'legal');
    if p_evidence is null then
      raise exception 'Recording the word of % needs the evidence (mail or note) attached.', fermata.person_name(p_for)
        using errcode = 'FM011';
    end if;
    if not exists (select from fermata.members m where m.studio_id = p_studio and m.project_id = p_project and m.person_id = p_for) then
      raise exception '% is not a member of this project; add the person to it first.', fermata.person_name(p_for)
        using errcode = 'FM003';
    end if;
  end if;
  if p_evidence is not null then
    perform fermata.need_chunk(p_studio, p_project, p_evidence, 'document', 'the evidence');
  end if;
end $$;

-- The names given, or all of them; in the order of the revision. Unknown ones are refused with the known ones.
create function fermata.scope_of(p_wanted text[], p_known text[], p_what text) returns text[] language plpgsql immutable
set search_path = pg_catalog as $$
declare
  bad text;
begin
  select w into bad from unnest(p_wanted) w where w <> all (p_known) limit 1;
  if found then
    raise exception 'This revision has no % “%”; it has %.', p_what, bad, array_to_string(p_known, ', ') using errcode = 'FM003';
  end if;
  if cardinality(p_wanted) = 0 then
    return p_known;
  end if;
  return array(select k from unnest(p_known) with ordinality u(k, i) where k = any (p_wanted) order by i);
end $$;

create function fermata.t_approval_take_in() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  c fermata.cues := fermata.gate(new.studio_id, new.cue_id);
  r fermata.revisions;
  who uuid;
begin
  new.project_id := c.project_id;
  new.approver := auth.uid();
  new.at := clock_timestamp();
  perform fermata.check_word(new.studio_id, new.project_id, new.for_person, new.evidence);
  select * into r from fermata.revisions x where x.studio_id = new.studio_id and x.cue_id = new.cue_id and x.number = new.number;
  if not found then
    raise exception '“%” has no revision %.', c.title, new.number using errcode = 'FM003';
  end if;
  new.revision_id := r.id;
  new.root := r.root;
  new.sections := fermata.scope_of(coalesce(new.sections, '{}'), array(select name from fermata.revision_sections n
    where n.studio_id = r.studio_id and n.revision_id = r.id order by n.ordinal), 'section');
  new.stems := fermata.scope_of(coalesce(new.stems, '{}'), array(select name from fermata.revision_stems n
    where n.studio_id = r.studio_id and n.revision_id = r.id order by n.ordinal), 'stem');
  new.section_ids := array(select n.section_id from fermata.revision_sections n where n.studio_id = r.studio_id
    and n.revision_id = r.id and n.name = any (new.sections) order by n.ordinal);
  new.stem_ids := array(select n.stem_id from fermata.revision_stems n where n.studio_id = r.studio_id
    and n.revision_id = r.id and n.name = any (new.stems) order by n.ordinal);
  who := coalesce(new.for_person, new.approver);
  new.locks := not new.request_changes and coalesce((select p.final_approver = who from fermata.projects p
    where p.studio_id = new.studio_id and p.id = new.project_id), false);
  new.role := coalesce((select m.role from fermata.members m where m.studio_id = new.studio_id and m.project_id = new.project_id
    and m.person_id = who order by m.role = 'client' desc, m.role limit 1), (select p.role from fermata.people p where p.id = who));
  new.salt := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  new.commitment := fermata.commitment(new.salt, new.note, new.evidence_name);
  return new;
end $$;
create trigger a_take_in before insert on fermata.approvals for each row execute function fermata.t_approval_take_in();

-- The gains that follow from the live locks: of each section of the newest revision whose cells are all held.
create function fermata.gain_pins(p_studio uuid, p_cue uuid) returns table (project_id uuid, approval_id uuid, section_id uuid,
  chunk bytea, slice_from bigint, slice_to bigint, section_name text, number int) language sql stable security definer
set search_path = pg_catalog as $$
  with r as (select * from fermata.revisions x where x.studio_id = p_studio and x.cue_id = p_cue order by x.number desc limit 1),
  held as materialized (
    select k.section_id, k.stem_id, min(a.at) as at from r cross join lateral fermata.covered(r.studio_id, r.cue_id, r.id) k
      join fermata.approvals a on a.studio_id = p_studio and a.id = k.approval_id
     where k.stem_id is not null group by k.section_id, k.stem_id),
  -- The approval that completed the section: the latest of the earliest that hold its cells.
  whole as (
    select c.section_id, max(h.at) as at from r
      join fermata.cells c on c.studio_id = r.studio_id and c.revision_id = r.id
      left join held h on h.section_id = c.section_id and h.stem_id = c.stem_id
     group by c.section_id having bool_and(h.at is not null))
  select r.project_id, a.id, n.section_id, g.chunk::bytea, g.slice_from, g.slice_to, n.name, a.number from whole w cross join r
    join fermata.revision_sections n on n.studio_id = r.studio_id and n.revision_id = r.id and n.section_id = w.section_id
    join fermata.gains g on g.studio_id = n.studio_id and g.revision_id = n.revision_id and g.section_id = n.section_id
    join fermata.approvals a on a.studio_id = r.studio_id and a.cue_id = r.cue_id and a.at = w.at and a.locks
   order by n.ordinal
$$;

-- Remade after every change of locks.
create function fermata.hold_gains(p_studio uuid, p_cue uuid) returns void language plpgsql security definer
set search_path = pg_catalog as $$
begin
  delete from fermata.locks l where l.studio_id = p_studio and l.cue_id = p_cue and l.stem_id is null;
  insert into fermata.locks (studio_id, project_id, cue_id, approval_id, section_id, stem_id, print, window_hash, slice_from, slice_to,
                             section_name, stem_name, number)
    select p_studio, g.project_id, p_cue, g.approval_id, g.section_id, null, g.chunk, g.chunk, g.slice_from, g.slice_to, g.section_name, '', g.number
      from fermata.gain_pins(p_studio, p_cue) g;
end $$;

-- What an approval pins, from its own revision; used when it is given and when history is verified.
create function fermata.pins(a fermata.approvals) returns table (section_id uuid, stem_id uuid, print bytea, window_hash bytea, slice_from bigint,
  slice_to bigint, section_name text, stem_name text) language sql stable security definer
set search_path = pg_catalog as $$
  select c.section_id, c.stem_id, c.print::bytea, c.window_hash::bytea, c.slice_from, c.slice_to, n.name, t.name from fermata.cells c
    join fermata.revision_sections n on n.studio_id = c.studio_id and n.revision_id = c.revision_id and n.section_id = c.section_id
    join fermata.revision_stems t on t.studio_id = c.studio_id and t.revision_id = c.revision_id and t.stem_id = c.stem_id
   where a.locks and c.studio_id = a.studio_id and c.revision_id = a.revision_id
     and c.section_id = any (a.section_ids) and c.stem_id = any (a.stem_ids)
   order by n.ordinal, t.ordinal
$$;

create function fermata.t_approval_lock() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  newest fermata.revisions;
  bad record;
begin
  if not new.locks then
    return null;
  end if;
  select * into newest from fermata.revisions x
   where x.studio_id = new.studio_id and x.cue_id = new.cue_id order by x.number desc limit 1;
  -- An older revision may be approved only where the newest still holds the same audio, so live locks never disagree.
  select p.section_name, p.stem_name into bad from fermata.pins(new) p
   where not exists (select from fermata.held_runs(new.studio_id, newest.id) h where h.section_id = p.section_id
                        and h.stem_id = p.stem_id and h.print = p.print and h.slice_from = p.slice_from and h.run_to >= p.slice_to) limit 1;
  if not found then
    select n.name as section_name, 'the master' as stem_name into bad from fermata.gains g
      join fermata.revision_sections n on n.studio_id = g.studio_id and n.revision_id = g.revision_id and n.section_id = g.section_id
     where g.studio_id = new.studio_id and g.revision_id = new.revision_id and g.section_id = any (new.section_ids)
       and cardinality(new.stem_ids) = (select count(*) from fermata.revision_stems t
                                         where t.studio_id = new.studio_id and t.revision_id = new.revision_id)
       and not exists (select from fermata.held_runs(new.studio_id, newest.id) h where h.section_id = g.section_id
                          and h.stem_id is null and h.print = g.chunk and h.slice_from = g.slice_from and h.run_to >= g.slice_to) limit 1;
  end if;
  if found then
    raise exception 'Revision % has changed “%” (%) since revision %. Listen to revision % and approve that one.',
      newest.number, bad.section_name, bad.stem_name, new.number, newest.number using errcode = 'FM008';
  end if;
  insert into fermata.locks (studio_id, project_id, cue_id, approval_id, section_id, stem_id, print, window_hash, slice_from, slice_to,
                             section_name, stem_name, number)
    select new.studio_id, new.project_id, new.cue_id, new.id, p.section_id, p.stem_id, p.print, p.window_hash, p.slice_from, p.slice_to,
           p.section_name, p.stem_name, new.number from fermata.pins(new) p;
  perform fermata.hold_gains(new.studio_id, new.cue_id);
  return null;
end $$;
create trigger a_lock after insert on fermata.approvals for each row execute function fermata.t_approval_lock();

create function fermata.t_withdrawal() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  a fermata.approvals;
  me uuid := auth.uid();
begin
  select * into a from fermata.approvals x where x.studio_id = new.studio_id and x.id = new.approval_id;
  if not found then
    raise exception 'There is no such approval in a project of yours.' using errcode = '42501';
  end if;
  perform fermata.gate(a.studio_id, a.cue_id);
  new.project_id := a.project_id;
  new.cue_id := a.cue_id;
  new.person_id := me;
  new.at := clock_timestamp();
  perform auth.require(a.project_id, 'producer', 'composer', 'legal', 'client');
  if me is distinct from a.approver and me is distinct from a.for_person and not auth.has(a.project_id, 'producer')
     and me is distinct from (select p.final_approver from fermata.projects p where p.studio_id = a.studio_id and p.id = a.project_id) then
    raise exception 'This approval can be withdrawn by %, the final approver, or a producer of the project.',
      fermata.person_name(coalesce(a.for_person, a.approver)) using errcode = '42501';
  end if;
  if length(trim(coalesce(new.reason, ''))) = 0 then
    raise exception 'Withdrawing an approval needs a reason.' using errcode = 'FM003';
  end if;
  return new;
end $$;
create function fermata.t_withdrawal_free() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
begin
  delete from fermata.locks l where l.studio_id = new.studio_id and l.approval_id = new.approval_id;
  perform fermata.hold_gains(new.studio_id, new.cue_id);
  return null;
end $$;
create trigger a_take_in before insert on fermata.withdrawals for each row execute function fermata.t_withdrawal();
create trigger a_free after insert on fermata.withdrawals for each row execute function fermata.t_withdrawal_free();

create table fermata.comments (
  studio_id uuid not null,
  id uuid not null constraint comments_id unique,
  project_id uuid not null,
  cue_id uuid not null,
  number int not null,
  from_at bigint not null constraint comments_from check (from_at >= 0),
  to_at bigint,
  stem text not null,
  text text constraint comments_text_length check (length(text) between 1 and 20000),
  author uuid not null,
  for_person uuid,
  evidence fermata.sha256,
  evidence_name text constraint comments_evidence_name_length check (length(evidence_name) <= 400),
  salt bytea,
  commitment fermata.sha256 not null,
  at timestamptz not null,
  constraint comments_pkey primary key (studio_id, id),
  constraint comments_range check (to_at > from_at),
  constraint comments_revision foreign key (studio_id, cue_id, number) references fermata.revisions (studio_id, cue_id, number),
  constraint comments_evidence check (for_person is null or evidence is not null)
);
create index comments_cue on fermata.comments (studio_id, cue_id, at);
create index comments_project on fermata.comments (project_id);

create function fermata.t_comment() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  c fermata.cues;
  r fermata.revisions;
begin
  select * into c from fermata.cues x where x.studio_id = new.studio_id and x.id = new.cue_id;
  new.project_id := c.project_id;
  new.author := auth.uid();
  new.at := clock_timestamp();
  perform fermata.check_word(new.studio_id, new.project_id, new.for_person, new.evidence);
  select * into r from fermata.revisions x where x.studio_id = new.studio_id and x.cue_id = new.cue_id and x.number = new.number;
  if not found then
    raise exception '“%” has no revision %.', c.title, new.number using errcode = 'FM003';
  end if;
  if length(trim(coalesce(new.text, ''))) = 0 then
    raise exception 'A comment needs a text.' using errcode = 'FM003';
  end if;
  if new.from_at >= r.length or coalesce(new.to_at, new.from_at) > r.length then
    raise exception 'The comment stands outside the cue, which is % samples long.', r.length using errcode = 'FM003';
  end if;
  if new.stem <> '' and not exists (select from fermata.revision_stems t where t.studio_id = r.studio_id and t.revision_id = r.id
                                       and t.name = new.stem) then
    raise exception 'This revision has no stem “%”.', new.stem using errcode = 'FM003';
  end if;
  new.salt := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  new.commitment := fermata.commitment(new.salt, new.text, new.evidence_name);
  return new;
end $$;
create trigger a_take_in before insert on fermata.comments for each row execute function fermata.t_comment();

-- A candidate for the next revision, whole, as JSON text. It becomes real by a revision that names it.
create table fermata.alternatives (
  studio_id uuid not null,
  id uuid not null constraint alternatives_id unique,
  project_id uuid not null,
  cue_id uuid not null,
  number int not null,   -- of the revision it was made against
  ordinal int not null constraint alternatives_ordinal check (ordinal > 0),
  label text not null constraint alternatives_label_length check (length(label) <= 400),
  body text not null,
  chunks bytea[] not null,
  author uuid not null,
  at timestamptz not null,
  constraint alternatives_pkey primary key (studio_id, id),
  constraint alternatives_revision foreign key (studio_id, cue_id, number) references fermata.revisions (studio_id, cue_id, number)
);
create index alternatives_cue on fermata.alternatives (studio_id, cue_id);

create function fermata.t_alternative() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  b jsonb := fermata.json_of(new.body, 'An alternative');
begin
  select c.project_id into new.project_id from fermata.cues c where c.studio_id = new.studio_id and c.id = new.cue_id;
  new.author := auth.require(new.project_id, 'producer', 'composer');
  new.at := clock_timestamp();
  new.chunks := array(select distinct fermata.hash_of(h) from (
    select p ->> k as h from jsonb_array_elements(b -> 'prints') p, unnest('{window,carry,carry_in,landing}'::text[]) k
    union all select g ->> 'chunk' from jsonb_array_elements(b -> 'revision' -> 'gains') g
    union all select b -> 'revision' ->> 'plan'
    union all select b -> 'revision' ->> 'brief') q where coalesce(h, '') <> '');
  if exists (select from unnest(new.chunks) h where not exists (select from fermata.uploads u
               where u.studio_id = new.studio_id and u.project_id = new.project_id and u.hash = h)) then
    raise exception 'The alternative names a chunk that was not stored in this project.' using errcode = 'FM010';
  end if;
  return new;
end $$;
create trigger a_take_in before insert on fermata.alternatives for each row execute function fermata.t_alternative();
alter table fermata.revisions add constraint revisions_accepts foreign key (studio_id, accepts)
  references fermata.alternatives (studio_id, id);

create trigger history after insert on fermata.approvals for each row execute function audit.t_row('approval.given', 'id', 'number',
  'root', 'section_ids', 'stem_ids', 'sections', 'stems', 'request_changes', 'locks', 'for_person', 'role', 'evidence', 'commitment');
create trigger history after insert on fermata.withdrawals for each row execute function
  audit.t_row('approval.withdrawn', 'approval_id', 'reason');
create trigger history after insert on fermata.comments for each row execute function audit.t_row('comment.added', 'id', 'number',
  'from_at', 'to_at', 'stem', 'for_person', 'evidence', 'commitment');
create trigger history after insert on fermata.alternatives for each row execute function
  audit.t_row('alternative.saved', 'id', 'number', 'ordinal', 'label');
create trigger frozen before update or delete on fermata.approvals for each row
  execute function fermata.t_frozen('note', 'evidence_name', 'salt');
create trigger frozen before update or delete on fermata.withdrawals for each row execute function fermata.t_frozen();
create trigger frozen before update or delete on fermata.comments for each row
  execute function fermata.t_frozen('text', 'evidence_name', 'salt');
create trigger frozen before update or delete on fermata.alternatives for each row execute function fermata.t_frozen();
grant execute on function fermata.commitment(bytea, text[]), fermata.pins(fermata.approvals), fermata.gain_pins(uuid, uuid)
  to fermata_definer;
reset role;
