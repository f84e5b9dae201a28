-- SPDX-License-Identifier: GPL-3.0-or-later
-- Recomputes everything that history promises about a project. Each line is one fault; none means sound. A superuser can
-- also rewrite chain and heads together: that only the heads printed in issued documents can show.
set local role fermata_owner;

create function audit.faults_in_chain(p_studio uuid, p_project uuid) returns setof text language plpgsql stable security definer
set search_path = pg_catalog as $$
declare
  e audit.events;
  x audit.seals;
  h audit.heads;
  p bytea := audit.first_hash(p_studio, p_project);
  k bigint := 0;
begin
  for e in select * from audit.events v where v.studio_id = p_studio and v.project_id = p_project order by v.seq loop
    k := k + 1;
    if e.seq <> k then
      return next format('Event %s of the history is missing.', k);
      k := e.seq;
    elsif e.prev <> p then
      return next format('Event %s (%s) does not follow from the one before it.', k, e.kind);
    end if;
    p := audit.digest(e);
    if e.hash <> p then
      return next format('Event %s (%s) was altered: its text does not hash to what was recorded.', k, e.kind);
      p := e.hash;
    end if;
  end loop;
  select * into h from audit.heads v where v.studio_id = p_studio and v.project_id = p_project;
  if coalesce(h.seq, 0) <> k or (k > 0 and h.hash <> p) then
    return next format('The history ends at event %s, but its head says %s: its end was cut or rewritten.', k, coalesce(h.seq, 0));
  end if;
  for x in select * from audit.seals v where v.studio_id = p_studio and v.project_id = p_project order by v.size loop
    if x.size > k or audit.event_root(p_studio, p_project, x.size) <> x.root then
      return next format('The first %s events do not give the sealed root %s of %s.', x.size, fermata.short(x.root), fermata.utc(x.at));
    end if;
  end loop;
end $$;

-- Rows against the leaves, leaves against the root, the root against the event.
create function audit.faults_in_revisions(p_studio uuid, p_project uuid) returns setof text language plpgsql stable security definer
set search_path = pg_catalog as $$
declare
  r record;
  parent bytea;
  stored text[];
begin
  for r in select v.*, c.title from fermata.revisions v join fermata.cues c on c.studio_id = v.studio_id and c.id = v.cue_id
            where v.studio_id = p_studio and v.project_id = p_project order by v.cue_id, v.number loop
    if audit.text_root(r.leaves) <> r.root then
      return next format('Revision %s of “%s” was altered: its leaves do not hash to %s.', r.number, r.title, fermata.short(r.root));
    end if;
    select v.root into parent from fermata.revisions v where v.studio_id = p_studio and v.cue_id = r.cue_id and v.number = r.number - 1;
    if r.parent_root is distinct from parent or (r.number > 1) <> (parent is not null) then
      return next format('Revision %s of “%s” does not follow from revision %s.', r.number, r.title, r.number - 1);
    end if;
    if not exists (select from audit.events e where e.studio_id = p_studio and e.project_id = p_project and e.kind = 'revision.committed'
                      and e.subject = r.id and e.body::jsonb ->> 'root' = r.root::bytea::text and e.actor = r.author
                      and e.body::jsonb -> 'asked' = r.asked) then
      return next format('Revision %s of “%s” differs from the recorded event of its commit.', r.number, r.title);
    end if;
    stored := array(
      select x from (
        select 1 as a, n.ordinal as b, 0 as c, n.section_id || ' ' || n.name || ' ' || n.start_at || ' ' || n.end_at as x
          from fermata.revision_sections n where n.studio_id = p_studio and n.revision_id = r.id
        union all select 2, t.ordinal, 0, t.stem_id || ' ' || t.name || ' ' || t.role
          from fermata.revision_stems t where t.studio_id = p_studio and t.revision_id = r.id
        union all select 3, c.ordinal, 0, c.section_id || ' ' || c.stem_id || ' ' || encode(c.print, 'hex') || ' ' || encode(c.take, 'hex')
            || ' ' || encode(c.window_hash, 'hex') || ' ' || c.slice_from
          from fermata.cells c where c.studio_id = p_studio and c.revision_id = r.id
        union all select 4, g.ordinal, 0, g.section_id || ' ' || encode(g.chunk, 'hex') || ' ' || g.slice_from
          from fermata.gains g where g.studio_id = p_studio and g.revision_id = r.id) q order by a, x collate "C");
    if stored is distinct from array(
      select x from (
        select k as a, case k
          when 1 then lower(l ->> 'id') || ' ' || (l ->> 'name') || ' ' || (l ->> 'start') || ' ' || (l ->> 'end')
          when 2 then lower(l ->> 'id') || ' ' || (l ->> 'name') || ' ' || (l ->> 'role')
          when 3 then lower(l ->> 'section') || ' ' || lower(l ->> 'stem') || ' ' || (l ->> 'print') || ' ' || (l ->> 'take') || ' '
            || (l ->> 'window') || ' ' || (l ->> 'offset')
          else lower(l ->> 'section') || ' ' || (l ->> 'chunk') || ' ' || (l ->> 'offset') end as x
        from (select y::jsonb as l, fermata.leaf_kind(y::jsonb) as k from unnest(r.leaves) y) z where k between 1 and 4) q
      order by a, x collate "C") then
      return next format('The grid of revision %s of “%s” was altered: its rows are not those of its leaves.', r.number, r.title);
    end if;
  end loop;
  return query select format('Event %s records a revision that is gone.', e.seq) from audit.events e
    where e.studio_id = p_studio and e.project_id = p_project and e.kind = 'revision.committed'
      and not exists (select from fermata.revisions v where v.studio_id = p_studio and v.id = e.subject);
end $$;

create function audit.faults_in_audio(p_studio uuid, p_project uuid) returns setof text language sql stable security definer
set search_path = pg_catalog as $$
  select format('Take %s was altered: its text hashes to another name.', fermata.short(t.hash)) from fermata.takes t
   where t.studio_id = p_studio and t.project_id = p_project and sha256(convert_to(t.body, 'UTF8')) <> t.hash
  union all
  select format('Print %s was altered: its text hashes to another name or says other things.', fermata.short(p.hash)) from fermata.prints p
   where p.studio_id = p_studio and p.project_id = p_project and (sha256(convert_to(p.body, 'UTF8')) <> p.hash
     or (p.take, p.window_hash, p.length) is distinct from (fermata.hash_of(p.body::jsonb ->> 'take')::fermata.sha256,
       fermata.hash_of(p.body::jsonb ->> 'window')::fermata.sha256, (p.body::jsonb ->> 'length')::bigint))
  union all
  select format('The ledger of take %s differs from what was recorded.', fermata.short(l.take)) from fermata.ledger l
   where l.studio_id = p_studio and l.project_id = p_project and not exists (select from audit.events e
     where e.studio_id = p_studio and e.project_id = p_project and e.kind = 'takes.recorded'
       and e.body::jsonb ->> encode(l.take, 'hex') = encode(sha256(convert_to(l.body, 'UTF8')), 'hex'))
$$;

create function audit.faults_in_words(p_studio uuid, p_project uuid) returns setof text language plpgsql stable security definer
set search_path = pg_catalog as $$
declare
  a record;
  r fermata.revisions;
  c fermata.cues;
begin
  for a in select v.*, exists (select from fermata.withdrawals w where w.studio_id = v.studio_id and w.approval_id = v.id) as withdrawn
             from fermata.approvals v where v.studio_id = p_studio and v.project_id = p_project loop
    if not exists (select from audit.events e where e.studio_id = p_studio and e.project_id = p_project and e.kind = 'approval.given'
        and e.subject = a.id and e.actor = a.approver and e.body::jsonb ->> 'root' = a.root::bytea::text
        and e.body::jsonb -> 'section_ids' = to_jsonb(a.section_ids) and e.body::jsonb -> 'stem_ids' = to_jsonb(a.stem_ids)
        and (e.body::jsonb ->> 'locks')::boolean = a.locks and (e.body::jsonb ->> 'request_changes')::boolean = a.request_changes
        and e.body::jsonb ->> 'for_person' is not distinct from a.for_person::text
        and e.body::jsonb ->> 'commitment' = a.commitment::bytea::text) then
      return next format('Approval %s differs from what was recorded when it was given.', a.id);
    end if;
    if a.salt is not null and fermata.commitment(a.salt, a.note, a.evidence_name) <> a.commitment then
      return next format('The note or the evidence of approval %s was altered.', a.id);
    end if;
    if a.withdrawn and not exists (select from audit.events e where e.studio_id = p_studio and e.project_id = p_project
        and e.kind = 'approval.withdrawn' and e.body::jsonb ->> 'approval_id' = a.id::text) then
      return next format('The withdrawal of approval %s was never recorded.', a.id);
    end if;
  end loop;
  return query select format('Event %s records an approval or a withdrawal that is gone.', e.seq) from audit.events e
    where e.studio_id = p_studio and e.project_id = p_project
      and ((e.kind = 'approval.given' and not exists (select from fermata.approvals v where v.studio_id = p_studio and v.id = e.subject))
        or (e.kind = 'approval.withdrawn' and not exists (select from fermata.withdrawals v where v.studio_id = p_studio
              and v.approval_id::text = e.body::jsonb ->> 'approval_id')));
  -- The locks must be exactly what the live approvals say.
  return query
    with wanted as (
      select v.id as approval_id, p.section_id, p.stem_id, p.print, p.slice_from, p.slice_to
        from fermata.approvals v cross join lateral fermata.pins(v) p
       where v.studio_id = p_studio and v.project_id = p_project
         and not exists (select from fermata.withdrawals w where w.studio_id = v.studio_id and w.approval_id = v.id)),
    kept as (
      select l.approval_id, l.section_id, l.stem_id, l.print::bytea, l.slice_from, l.slice_to from fermata.locks l
       where l.studio_id = p_studio and l.project_id = p_project and l.stem_id is not null)
    select format('Approval %s should hold a cell that is not locked.', q.approval_id) from (table wanted except all table kept) q
    union all
    select format('A lock of approval %s was not given by it.', q.approval_id) from (table kept except all table wanted) q;
  for c in select * from fermata.cues v where v.studio_id = p_studio and v.project_id = p_project loop
    select * into r from fermata.revisions v where v.studio_id = p_studio and v.cue_id = c.id order by v.number desc limit 1;
    if r.id is not null then
      begin
        perform fermata.check_locks(r);
      exception when sqlstate 'FM005' then
        return next format('Revision %s of “%s” breaks a lock: %s', r.number, c.title, sqlerrm);
      end;
      return query select format('The master of section “%s” of “%s” is held whole but not locked.', g.section_name, c.title)
        from fermata.gain_pins(p_studio, c.id) g where not exists (select from fermata.covered(p_studio, c.id, r.id) k
          where k.section_id = g.section_id and k.stem_id is null);
    end if;
  end loop;
  return query select format('A comment (%s) was altered.', m.id) from fermata.comments m
    where m.studio_id = p_studio and m.project_id = p_project
      and (m.salt is not null and fermata.commitment(m.salt, m.text, m.evidence_name) <> m.commitment
        or not exists (select from audit.events e where e.studio_id = p_studio and e.project_id = p_project
             and e.kind = 'comment.added' and e.subject = m.id and e.body::jsonb ->> 'commitment' = m.commitment::bytea::text));
  return query select format('Clearance %s version %s differs from what was recorded at its issue.', k.number, k.version) from fermata.clearances k
    where k.studio_id = p_studio and k.project_id = p_project and k.state <> 'draft'
      and (sha256(convert_to(k.json, 'UTF8')) <> k.json_hash or not exists (select from audit.events e where e.studio_id = p_studio
        and e.project_id = p_project and e.kind = 'clearance.issued' and e.subject = k.id
        and e.body::jsonb ->> 'json_sha256' = encode(k.json_hash, 'hex') and e.body::jsonb ->> 'pdf' = encode(k.pdf, 'hex')));
  return query select format('A delivery of revision %s differs from what was recorded.', d.number) from fermata.deliveries d
    where d.studio_id = p_studio and d.project_id = p_project and not exists (select from audit.events e where e.studio_id = p_studio
      and e.project_id = p_project and e.kind = 'delivery.recorded' and e.subject = d.id and e.body::jsonb ->> 'manifest' = d.manifest::bytea::text);
end $$;
grant execute on function audit.faults_in_chain(uuid, uuid), audit.faults_in_revisions(uuid, uuid), audit.faults_in_audio(uuid, uuid),
  audit.faults_in_words(uuid, uuid) to fermata_definer;
reset role;

set local role fermata_definer;
-- The project's history, and the studio's own.
create function api.verify_history(p_project uuid) returns setof text language plpgsql stable security definer
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
end $$;

create function api.head(p_project uuid) returns table (seq bigint, hash bytea, size bigint, root bytea) language plpgsql stable security definer
set search_path = pg_catalog as $$
begin
  perform auth.require(p_project, 'producer', 'composer', 'legal');
  return query select h.seq, h.hash::bytea, coalesce(x.size, 0), x.root::bytea from audit.heads h
    left join lateral (select * from audit.seals v where v.studio_id = h.studio_id and v.project_id = h.project_id
                        order by v.size desc limit 1) x on true
   where h.studio_id = auth.studio() and h.project_id = p_project;
end $$;
reset role;
