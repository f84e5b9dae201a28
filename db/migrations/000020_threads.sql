-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows on a comment: replies, settled and open again, who looks after it. Append-only like everything said; where
-- a thread stands is its last word of each kind. And what waits for a word, over all projects of the person.
set local role fermata_owner;

create table fermata.comment_notes (
  studio_id uuid not null,
  id uuid not null constraint comment_notes_id unique,
  project_id uuid not null,
  cue_id uuid not null,
  comment_id uuid not null,
  kind text not null constraint comment_notes_kind check (kind in ('reply', 'resolve', 'reopen', 'assign')),
  text text constraint comment_notes_text check (length(text) between 1 and 20000),
  assignee uuid,                       -- of an assignment; null = nobody any more
  author uuid not null,
  salt bytea,
  commitment fermata.sha256 not null,
  at timestamptz not null,
  n bigint generated always as identity,
  constraint comment_notes_pkey primary key (studio_id, id),
  constraint comment_notes_comment foreign key (studio_id, comment_id) references fermata.comments (studio_id, id),
  constraint comment_notes_assignee foreign key (studio_id, assignee) references fermata.people (studio_id, id)
);
create index comment_notes_cue on fermata.comment_notes (studio_id, cue_id, n);
create index comment_notes_comment_id on fermata.comment_notes (studio_id, comment_id, n);

create function fermata.t_comment_note() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  c fermata.comments;
  settled boolean;
begin
  select * into c from fermata.comments x where x.studio_id = new.studio_id and x.id = new.comment_id for update;
  new.project_id := c.project_id;
  new.cue_id := c.cue_id;
  new.author := auth.uid();
  new.at := clock_timestamp();
  settled := coalesce((select x.kind = 'resolve' from fermata.comment_notes x where x.studio_id = c.studio_id and x.comment_id = c.id
                          and x.kind in ('resolve', 'reopen') order by x.n desc limit 1), false);
  if new.kind = 'reply' and length(trim(coalesce(new.text, ''))) = 0 then
    raise exception 'A reply needs a text.' using errcode = 'FM003';
  elsif new.kind = 'resolve' and settled then
    raise exception 'This comment is settled already.' using errcode = 'FM012';
  elsif new.kind = 'reopen' and not settled then
    raise exception 'This comment is open.' using errcode = 'FM012';
  elsif new.kind <> 'assign' and new.assignee is not null then
    raise exception 'Only an assignment names somebody.' using errcode = 'FM003';
  elsif new.assignee is not null and not exists (select from fermata.members m where m.studio_id = c.studio_id and m.project_id = c.project_id
           and m.person_id = new.assignee and m.role <> 'client') then
    raise exception 'A comment is assigned to staff of its project; add the person to it first.' using errcode = 'FM003';
  end if;
  new.salt := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  new.commitment := fermata.commitment(new.salt, new.text);
  return new;
end $$;
create trigger a_take_in before insert on fermata.comment_notes for each row execute function fermata.t_comment_note();
create trigger frozen before update or delete on fermata.comment_notes for each row execute function fermata.t_frozen('text', 'salt');
create trigger no_truncate before truncate on fermata.comment_notes for each statement execute function fermata.t_frozen();
create trigger history after insert on fermata.comment_notes for each row
  execute function audit.t_row('comment.noted', 'id', 'comment_id', 'kind', 'assignee', 'commitment');

alter table fermata.comment_notes enable row level security;
create policy definer on fermata.comment_notes to fermata_definer using (true) with check (true);
create policy note on fermata.comment_notes for select to fermata_staff, fermata_gateway using (comment_id in (select id from fermata.comments));
grant select, insert on fermata.comment_notes to fermata_definer;
grant update (text, salt) on fermata.comment_notes to fermata_definer;
grant select on fermata.comment_notes to fermata_staff, fermata_gateway;

create function audit.faults_in_threads(p_studio uuid, p_project uuid) returns setof text language sql stable security definer
set search_path = pg_catalog as $$
  select format('A word on a comment (%s) was altered.', m.id) from fermata.comment_notes m
   where m.studio_id = p_studio and m.project_id = p_project
     and (m.salt is not null and fermata.commitment(m.salt, m.text) <> m.commitment
       or not exists (select from audit.events e where e.studio_id = p_studio and e.project_id = p_project and e.kind = 'comment.noted'
            and e.subject = m.id and e.actor = m.author and e.body::jsonb ->> 'kind' = m.kind
            and e.body::jsonb ->> 'comment_id' = m.comment_id::text and e.body::jsonb ->> 'assignee' is not distinct from m.assignee::text
            and e.body::jsonb ->> 'commitment' = m.commitment::bytea::text))
  union all
  select format('Event %s records a word on a comment that is gone.', e.seq) from audit.events e
   where e.studio_id = p_studio and e.project_id = p_project and e.kind = 'comment.noted'
     and not exists (select from fermata.comment_notes m where m.studio_id = p_studio and m.id = e.subject)
$$;
grant execute on function audit.faults_in_threads(uuid, uuid) to fermata_definer;
reset role;

create or replace function api.verify_history(p_project uuid) returns setof text language plpgsql stable security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
begin
  perform auth.require(p_project, 'producer', 'composer', 'legal');
  return query select audit.faults_in_chain(s, p_project);
  return query select 'Studio: ' || f from audit.faults_in_chain(s, '00000000-0000-0000-0000-000000000000') f;
  return query select audit.faults_in_revisions(s, p_project);
  return query select audit.faults_in_audio(s, p_project);
  return query select audit.faults_in_words(s, p_project);
  return query select audit.faults_in_decisions(s, p_project);
  return query select audit.faults_in_threads(s, p_project);
end $$;

create or replace function api.forget_person(p_id uuid) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.require_studio('admin');
begin
  update fermata.people p set name = null, active = false, erased_at = clock_timestamp()
   where p.studio_id = s and p.id = p_id and p.erased_at is null;
  update fermata.comments c set text = null, evidence_name = null, salt = null
   where c.studio_id = s and coalesce(c.for_person, c.author) = p_id;
  update fermata.comment_notes c set text = null, salt = null where c.studio_id = s and c.author = p_id;
  update fermata.approvals a set note = null, evidence_name = null, salt = null
   where a.studio_id = s and coalesce(a.for_person, a.approver) = p_id;
end $$;

-- A retry with the same id and content answers again.
create function api.note_comment(p_id uuid, p_comment uuid, p_kind text, p_text text, p_assignee uuid) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
  c fermata.comments;
  n fermata.comment_notes;
begin
  select * into c from fermata.comments x where x.studio_id = s and x.id = p_comment;
  -- A client answers where the client spoke; what is settled, and who looks after it, is for staff to say.
  if not (auth.has(c.project_id, 'producer', 'composer', 'legal')
          or (p_kind = 'reply' and auth.has(c.project_id, 'client') and auth.uid() in (c.author, c.for_person))) then
    perform auth.require(c.project_id, 'producer', 'composer', 'legal');
  end if;
  select * into n from fermata.comment_notes x where x.studio_id = s and x.id = p_id;
  if found then
    if (n.comment_id, n.kind, n.author) is distinct from (p_comment, p_kind, auth.uid()) or n.assignee is distinct from p_assignee
       or n.commitment <> fermata.commitment(n.salt, p_text) then
      perform api.other_content('The word on a comment', p_id::text);
    end if;
    return;
  end if;
  insert into fermata.comment_notes (studio_id, id, comment_id, kind, text, assignee) values (s, p_id, p_comment, p_kind, p_text, p_assignee);
end $$;
alter function api.note_comment(uuid, uuid, text, text, uuid) owner to fermata_definer;
revoke all on function api.note_comment(uuid, uuid, text, text, uuid) from public;
grant execute on function api.note_comment(uuid, uuid, text, text, uuid) to fermata_staff, fermata_gateway;

-- Each cue of the person's projects whose newest revision is not held whole, or where changes are asked for.
create function api.waiting() returns table (cue uuid, title text, project uuid, project_name text, number int, cells bigint, held bigint,
  open_comments bigint, asked_by text, asked text, asked_at timestamptz, made_at timestamptz) language sql stable security definer
set search_path = pg_catalog as $$
  with newest as (
    select distinct on (r.studio_id, r.cue_id) r.* from fermata.revisions r
     where r.studio_id = auth.studio() and r.project_id in (select auth.staff_projects()) order by r.studio_id, r.cue_id, r.number desc),
  standing as (
    select n.*, (select count(*) from fermata.cells x where x.studio_id = n.studio_id and x.revision_id = n.id) as all_cells,
      (select count(distinct (k.section_id, k.stem_id)) from fermata.covered(n.studio_id, n.cue_id, n.id) k where k.stem_id is not null) as held_cells,
      (select count(*) from fermata.comments m where m.studio_id = n.studio_id and m.cue_id = n.cue_id
          and coalesce((select t.kind = 'reopen' from fermata.comment_notes t where t.studio_id = m.studio_id and t.comment_id = m.id
                           and t.kind in ('resolve', 'reopen') order by t.n desc limit 1), true)) as comments
      from newest n),
  asks as (
    select distinct on (a.studio_id, a.cue_id) a.studio_id, a.cue_id, a.number, coalesce(a.for_person, a.approver) as who, a.note, a.at
      from fermata.approvals a
      left join fermata.withdrawals w on w.studio_id = a.studio_id and w.approval_id = a.id
     where a.studio_id = auth.studio() and a.request_changes and w.approval_id is null order by a.studio_id, a.cue_id, a.at desc)
  select s.cue_id, c.title, s.project_id, p.name, s.number, s.all_cells, s.held_cells, s.comments,
    case when q.cue_id is not null then fermata.person_name(q.who) end, q.note, q.at, s.at
    from standing s join fermata.cues c on c.studio_id = s.studio_id and c.id = s.cue_id
    join fermata.projects p on p.studio_id = s.studio_id and p.id = s.project_id
    left join asks q on q.studio_id = s.studio_id and q.cue_id = s.cue_id and q.number = s.number
   where s.held_cells < s.all_cells or q.cue_id is not null
   order by q.at desc nulls last, s.at desc
$$;
alter function api.waiting() owner to fermata_definer;
revoke all on function api.waiting() from public;
grant execute on function api.waiting() to fermata_staff, fermata_gateway;

-- As before, and an assignment names its person.
create or replace view fermata.event_list with (security_invoker = true) as
  select e.project_id, e.cue_id, e.seq, e.at, e.kind, coalesce(p.name, case when e.actor is null then 'the system' else 'a forgotten person' end) as actor,
         e.body, e.prev, e.hash,
         case when e.body::jsonb ->> 'for_person' is not null
           then coalesce((select f.name from fermata.people f where f.id = (e.body::jsonb ->> 'for_person')::uuid), 'a forgotten person') end as for_name,
         (select m.name from fermata.people m where m.id = coalesce(e.body::jsonb ->> 'person_id', e.body::jsonb ->> 'assignee')::uuid) as member
    from audit.events e left join fermata.people p on p.id = e.actor;
