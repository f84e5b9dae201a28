-- SPDX-License-Identifier: GPL-3.0-or-later
-- Replaced by the superuser that migrates: the function keeps its owner and grants.
-- A client may ask for its own music again: only what other clients received counts as an earlier delivery.

create or replace function api.delivered_takes_elsewhere(p_project uuid) returns table (label text, body text) language plpgsql stable security definer
set search_path = pg_catalog as $$
begin
  perform auth.require(p_project, 'producer', 'composer', 'legal');
  return query
    select distinct 'delivered cue ' || left(encode(sha256(uuid_send(d.cue_id)), 'hex'), 10), t.body
      from fermata.deliveries d
      join fermata.projects p on p.studio_id = d.studio_id and p.id = d.project_id
      join fermata.projects own on own.studio_id = d.studio_id and own.id = p_project
      join fermata.revisions r on r.studio_id = d.studio_id and r.cue_id = d.cue_id and r.number = d.number
      join fermata.cells c on c.studio_id = r.studio_id and c.revision_id = r.id
      join fermata.takes t on t.studio_id = c.studio_id and t.project_id = c.project_id and t.hash = c.take
     where d.studio_id = auth.studio() and p.client_id <> own.client_id;
end $$;
