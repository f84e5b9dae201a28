-- SPDX-License-Identifier: GPL-3.0-or-later
-- A named person's decision on a finding of a clearance: a match judged (R43), a condition accepted. Before this it could
-- only be asserted in the file of a job; now it has an actor, a time and a place in the history.
set local role fermata_owner;

create table fermata.decisions (
  studio_id uuid not null,
  id uuid not null constraint decisions_id unique,
  project_id uuid not null,
  cue_id uuid not null,
  number int not null,                -- the revision that was looked at
  rule text not null constraint decisions_rule check (rule ~ '^R[0-9]{2,3}$'),
  subject text not null constraint decisions_subject check (length(subject) <= 400),  -- a take's hash, or '' = all of that rule
  reason text not null constraint decisions_reason check (length(trim(reason)) between 3 and 4000),
  person_id uuid not null,            -- who was signed in
  for_person uuid,                    -- whose decision was recorded
  evidence fermata.sha256,
  evidence_name text constraint decisions_evidence_name check (length(evidence_name) <= 400),
  at timestamptz not null,
  constraint decisions_pkey primary key (studio_id, id),
  constraint decisions_revision foreign key (studio_id, cue_id, number) references fermata.revisions (studio_id, cue_id, number),
  constraint decisions_person foreign key (studio_id, person_id) references fermata.people (studio_id, id),
  constraint decisions_for foreign key (studio_id, for_person) references fermata.people (studio_id, id),
  constraint decisions_evidence check (for_person is null or evidence is not null)
);
create index decisions_cue on fermata.decisions (studio_id, cue_id, at);
create index decisions_project on fermata.decisions (project_id);

create function fermata.t_decision() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
declare
  c fermata.cues;
begin
  select * into c from fermata.cues x where x.studio_id = new.studio_id and x.id = new.cue_id;
  new.project_id := c.project_id;
  new.person_id := auth.uid();
  new.at := clock_timestamp();
  perform fermata.check_word(new.studio_id, new.project_id, new.for_person, new.evidence);
  -- A match is judged by whoever answers for the music or for the rights; a composer does not judge the own work.
  perform auth.require(new.project_id, 'producer', 'legal', 'client');
  if new.rule = 'R43' and not (auth.has(new.project_id, 'producer') or auth.has(new.project_id, 'legal')) then
    raise exception 'A match is judged by a producer or by legal; tell them what you hear.' using errcode = '42501';
  end if;
  if new.rule = 'R43' and new.subject !~ '^[0-9a-f]{64}$' then
    raise exception 'The judgement of a match names the take that it is about.' using errcode = 'FM003';
  end if;
  if not exists (select from fermata.revisions r where r.studio_id = new.studio_id and r.cue_id = new.cue_id and r.number = new.number) then
    raise exception '“%” has no revision %.', c.title, new.number using errcode = 'FM003';
  end if;
  return new;
end $$;
create trigger a_take_in before insert on fermata.decisions for each row execute function fermata.t_decision();
create trigger frozen before update or delete on fermata.decisions for each row execute function fermata.t_frozen();
create trigger no_truncate before truncate on fermata.decisions for each statement execute function fermata.t_frozen();
create trigger history after insert on fermata.decisions for each row
  execute function audit.t_row('decision.made', 'id', 'number', 'rule', 'subject', 'reason', 'for_person', 'evidence');

alter table fermata.decisions enable row level security;
create policy definer on fermata.decisions to fermata_definer using (true) with check (true);
create policy decision on fermata.decisions for select to fermata_staff, fermata_gateway using (
  project_id in (select auth.staff_projects())
  or (project_id in (select auth.projects()) and (select auth.uid()) in (person_id, for_person)));
grant select, insert on fermata.decisions to fermata_definer;
grant select on fermata.decisions to fermata_staff, fermata_gateway;

create function audit.faults_in_decisions(p_studio uuid, p_project uuid) returns setof text language sql stable security definer
set search_path = pg_catalog as $$
  select format('Decision %s on %s differs from what was recorded.', d.id, d.rule) from fermata.decisions d
   where d.studio_id = p_studio and d.project_id = p_project and not exists (select from audit.events e
     where e.studio_id = p_studio and e.project_id = p_project and e.kind = 'decision.made' and e.subject = d.id
       and e.actor = d.person_id and e.body::jsonb ->> 'rule' = d.rule and e.body::jsonb ->> 'subject' = d.subject
       and e.body::jsonb ->> 'reason' = d.reason and e.body::jsonb ->> 'for_person' is not distinct from d.for_person::text)
  union all
  select format('Event %s records a decision that is gone.', e.seq) from audit.events e
   where e.studio_id = p_studio and e.project_id = p_project and e.kind = 'decision.made'
     and not exists (select from fermata.decisions d where d.studio_id = p_studio and d.id = e.subject)
$$;
grant execute on function audit.faults_in_decisions(uuid, uuid) to fermata_definer;

-- As before, and the decisions wait too.
create or replace function api.drop_unused_chunks(p_grace interval) returns setof bytea language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.require_studio('admin', 'producer');
  gone bytea[];
begin
  if p_grace < '1 hour' then
    raise exception 'The grace time must be at least an hour: a command may be about to use what it has just stored.' using errcode = 'FM003';
  end if;
  lock table fermata.uploads, fermata.prints, fermata.revisions, fermata.approvals, fermata.comments, fermata.decisions, fermata.clearances,
    fermata.alternatives in share row exclusive mode;
  gone := array(select c.hash::bytea from fermata.chunks c where c.studio_id = s and c.registered_at < clock_timestamp() - p_grace
      and not exists (select from fermata.uploads u where u.studio_id = s and u.hash = c.hash and u.at >= clock_timestamp() - p_grace)
    except select api.referenced_of(s));
  delete from fermata.uploads u where u.studio_id = s and u.hash = any (gone);
  delete from fermata.chunks c where c.studio_id = s and c.hash = any (gone);
  return query select unnest(gone);
end $$;
reset role;

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
  union select h from fermata.alternatives a, unnest(a.chunks) h where a.studio_id = p_studio
$$;

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
end $$;

-- A retry with the same id and content answers again.
create function api.decide(p_id uuid, p_cue uuid, p_number int, p_rule text, p_subject text, p_reason text, p_for uuid, p_evidence bytea,
  p_evidence_name text) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
  d fermata.decisions;
begin
  perform auth.require((select c.project_id from fermata.cues c where c.studio_id = s and c.id = p_cue), 'producer', 'legal', 'client');
  select * into d from fermata.decisions x where x.studio_id = s and x.id = p_id;
  if found then
    if (d.cue_id, d.number, d.rule, d.subject, d.reason, d.person_id) is distinct from (p_cue, p_number, p_rule, p_subject, p_reason, auth.uid())
       or d.for_person is distinct from p_for then
      perform api.other_content('Decision', p_id::text);
    end if;
    return;
  end if;
  insert into fermata.decisions (studio_id, id, cue_id, number, rule, subject, reason, for_person, evidence, evidence_name)
    values (s, p_id, p_cue, p_number, p_rule, p_subject, p_reason, p_for, p_evidence, p_evidence_name);
end $$;
alter function api.decide(uuid, uuid, int, text, text, text, uuid, bytea, text) owner to fermata_definer;
revoke all on function api.decide(uuid, uuid, int, text, text, text, uuid, bytea, text) from public;
grant execute on function api.decide(uuid, uuid, int, text, text, text, uuid, bytea, text) to fermata_staff, fermata_gateway;
