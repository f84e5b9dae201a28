-- SPDX-License-Identifier: GPL-3.0-or-later
-- A cut-down is a cue of its own, with its own revisions, approvals and locks, that says for good what it was made from.
set local role fermata_owner;
alter table fermata.cues
  add column derived_from uuid,
  add column derived_number int,      -- the revision of that cue
  add constraint cues_derived_both check ((derived_from is null) = (derived_number is null)),
  add constraint cues_derived_other check (derived_from <> id),
  add constraint cues_derived_project foreign key (studio_id, project_id, derived_from)
    references fermata.cues (studio_id, project_id, id),
  add constraint cues_derived_revision foreign key (studio_id, derived_from, derived_number)
    references fermata.revisions (studio_id, cue_id, number);
create index cues_derived on fermata.cues (studio_id, derived_from) where derived_from is not null;
create trigger history_derived after insert on fermata.cues for each row when (new.derived_from is not null)
  execute function audit.t_row('cue.derived', 'id', 'derived_from', 'derived_number');
reset role;

grant create on schema api to fermata_definer;
set local role fermata_definer;
create function api.derive_cue(p_id uuid, p_from uuid, p_number int, p_title text) returns uuid language plpgsql security definer
set search_path = pg_catalog as $$
declare
  s uuid := auth.studio();
  c fermata.cues;
begin
  select * into c from fermata.cues x where x.studio_id = s and x.id = p_from;
  perform auth.require(c.project_id, 'producer', 'composer');
  if not exists (select from fermata.revisions r where r.studio_id = s and r.cue_id = p_from and r.number = p_number) then
    raise exception '“%” has no revision %.', c.title, p_number using errcode = 'FM003';
  end if;
  insert into fermata.cues (studio_id, id, project_id, title, derived_from, derived_number)
    values (s, p_id, c.project_id, p_title, p_from, p_number) on conflict do nothing;
  if not exists (select from fermata.cues x where x.studio_id = s and x.id = p_id and x.project_id = c.project_id
                    and x.title = p_title and x.derived_from = p_from and x.derived_number = p_number) then
    perform api.other_content('Cue', p_id::text);
  end if;
  return p_id;
end $$;
reset role;
revoke create on schema api from fermata_definer;
revoke execute on function api.derive_cue(uuid, uuid, int, text) from public;
grant execute on function api.derive_cue(uuid, uuid, int, text) to fermata_staff, fermata_gateway;
