-- SPDX-License-Identifier: GPL-3.0-or-later
-- A condition is accepted for the uses that were asked for then; a use that is asked for later finds it open again. Null: a
-- judged match, which concerns every use, or a decision from before this was recorded.
set local role fermata_owner;

alter table fermata.decisions add uses jsonb constraint decisions_uses check (jsonb_typeof(uses) = 'array' and length(uses::text) <= 20000);

drop trigger history on fermata.decisions;
create trigger history after insert on fermata.decisions for each row
  execute function audit.t_row('decision.made', 'id', 'number', 'rule', 'subject', 'reason', 'for_person', 'evidence', 'uses');

create or replace function audit.faults_in_decisions(p_studio uuid, p_project uuid) returns setof text language sql stable security definer
set search_path = pg_catalog as $$
  select format('Decision %s on %s differs from what was recorded.', d.id, d.rule) from fermata.decisions d
   where d.studio_id = p_studio and d.project_id = p_project and not exists (select from audit.events e
     where e.studio_id = p_studio and e.project_id = p_project and e.kind = 'decision.made' and e.subject = d.id
       and e.actor = d.person_id and e.body::jsonb ->> 'rule' = d.rule and e.body::jsonb ->> 'subject' = d.subject
       and e.body::jsonb ->> 'reason' = d.reason and e.body::jsonb ->> 'for_person' is not distinct from d.for_person::text
       and nullif(e.body::jsonb -> 'uses', 'null') is not distinct from d.uses)
  union all
  select format('Event %s records a decision that is gone.', e.seq) from audit.events e
   where e.studio_id = p_studio and e.project_id = p_project and e.kind = 'decision.made'
     and not exists (select from fermata.decisions d where d.studio_id = p_studio and d.id = e.subject)
$$;
reset role;

drop function api.decide(uuid, uuid, int, text, text, text, uuid, bytea, text);
create function api.decide(p_id uuid, p_cue uuid, p_number int, p_rule text, p_subject text, p_reason text, p_for uuid, p_evidence bytea,
  p_evidence_name text, p_uses jsonb) returns void language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
  d fermata.decisions;
begin
  perform auth.require((select c.project_id from fermata.cues c where c.studio_id = s and c.id = p_cue), 'producer', 'legal', 'client');
  select * into d from fermata.decisions x where x.studio_id = s and x.id = p_id;
  if found then
    if (d.cue_id, d.number, d.rule, d.subject, d.reason, d.person_id) is distinct from (p_cue, p_number, p_rule, p_subject, p_reason, auth.uid())
       or d.for_person is distinct from p_for or d.uses is distinct from p_uses then
      perform api.other_content('Decision', p_id::text);
    end if;
    return;
  end if;
  insert into fermata.decisions (studio_id, id, cue_id, number, rule, subject, reason, for_person, evidence, evidence_name, uses)
    values (s, p_id, p_cue, p_number, p_rule, p_subject, p_reason, p_for, p_evidence, p_evidence_name, p_uses);
end $$;
alter function api.decide(uuid, uuid, int, text, text, text, uuid, bytea, text, jsonb) owner to fermata_definer;
revoke all on function api.decide(uuid, uuid, int, text, text, text, uuid, bytea, text, jsonb) from public;
grant execute on function api.decide(uuid, uuid, int, text, text, text, uuid, bytea, text, jsonb) to fermata_staff, fermata_gateway;
