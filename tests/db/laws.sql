-- SPDX-License-Identifier: GPL-3.0-or-later
-- The laws, as people and as the tables' owner. Run with pg_prove on a freshly migrated database, as superuser.
\ir tiny_cue.psql
select plan(58);

set session authorization tap_ann;
select throws_ok($$ select tap.commit(2, null, '{1,2,3,4}') $$, 'FM008', null, 'a first revision must be number 1');
select throws_ok($$ select tap.commit(1, null, '{1,2,3,4}', '', 'short') $$, 'FM003', null, 'a gain that is too short is refused');
select throws_ok($$ select tap.commit(1, null, '{1,2,3,4}', '', 'none') $$, 'FM010', null, 'a gain that nobody stored is refused');
select throws_ok($$ select tap.commit(1, null, '{1,2,3,77}') $$, 'FM010', null, 'a print of audio that nobody stored is refused');
select throws_ok($$ select tap.commit(1, null, '{1,2,3,4}', p_offset => 1) $$, 'FM003', null, 'a slice past its print is refused');
select throws_ok($$ select api.commit_revision(gen_random_uuid(), sha256('x'), tap.leaves(1, null, '{1,2,3,4}'), '{}', '{}', '[]', '[]', null) $$,
  'FM003', null, 'a wrong hash is refused');
select throws_ok($$ select api.commit_revision(gen_random_uuid(), null, (tap.leaves(1, null, '{1,2,3,4}'))[1:8], '{}', '{}', '[]', '[]', null) $$,
  'FM003', null, 'missing leaves are refused');
select is(tap.commit(1, null, '{1,2,3,4}'), 1, 'revision 1 is committed');
select is((select count(*)::int from fermata.cells), 4, 'its cells are rows');
select throws_ok($$ select tap.commit(2, sha256('x'), '{1,2,3,4}') $$, 'FM008', null, 'a wrong parent is refused');
select throws_ok($$ select tap.commit(2, tap.root(1), '{1,2,3,9}') $$, 'FM004', null, 'a cell that nobody asked to change is refused');
select throws_ok($$ select tap.commit(2, tap.root(1), '{1,2,3,4}', '', 'loud') $$, 'FM004', null, 'so is a master');
select throws_ok($$ select tap.commit(2, tap.root(1), '{1,2,3,9}', 'A1') $$, 'FM004', null, 'asking for another cell does not help');

-- Words.
select throws_ok($$ select api.approve(gen_random_uuid(), tap.id('cue'), 1, '{}', '{}', false, tap.id('jane'), null, null, null) $$,
  'FM011', null, 'a client''s word needs its evidence');
select throws_ok($$ select api.approve(gen_random_uuid(), tap.id('cue'), 1, '{}', '{}', false, tap.id('jane'), sha256('gone'), null, null) $$,
  'FM010', null, 'and the evidence must be stored');
select throws_ok($$ select api.approve(gen_random_uuid(), tap.id('cue'), 1, '{}', '{}', false, tap.id('rob'), sha256('mail'), null, null) $$,
  'FM003', null, 'somebody of another project has no word here');
select throws_ok($$ select api.approve(gen_random_uuid(), tap.id('cue'), 1, '{C}', '{}', false, null, null, null, null) $$,
  'FM003', null, 'an unknown section is refused');
select lives_ok($$ select api.approve(gen_random_uuid(), tap.id('cue'), 1, '{}', '{}', false, null, null, null, null) $$, 'a producer may advise');
select is((select count(*)::int from fermata.locks), 0, 'advice locks nothing');
select lives_ok($$ select api.approve(gen_random_uuid(), tap.id('cue'), 1, '{B}', '{}', true, tap.id('jane'), sha256('mail'), 'm', 'n') $$,
  'the final approver may ask for changes');
select is((select count(*)::int from fermata.locks), 0, 'which locks nothing');
select lives_ok($$ select api.approve(tap.id('approval'), tap.id('cue'), 1, '{A}', '{}', false, tap.id('jane'), sha256('mail'), 'm', 'n') $$,
  'the final approver''s yes is recorded');
select is((select count(*)::int from fermata.locks), 3, 'and locks two cells and a master');
select lives_ok($$ select api.approve(tap.id('approval'), tap.id('cue'), 1, '{A}', '{}', false, tap.id('jane'), sha256('mail'), 'm', 'n') $$,
  'a retry answers the same');
select throws_ok($$ select api.approve(tap.id('approval'), tap.id('cue'), 1, '{B}', '{}', false, tap.id('jane'), sha256('mail'), 'm', 'n') $$,
  'FM012', null, 'with other content it is refused');
select throws_ok($$ select tap.commit(2, tap.root(1), '{9,2,3,4}', 'A1') $$, 'FM005', null, 'a held cell stays');
select throws_ok($$ select tap.commit(2, tap.root(1), '{1,2,3,4}', 'A1', 'loud') $$, 'FM005', null, 'a held master stays, even where both share a chunk');
select throws_ok($$ select tap.commit(2, tap.root(1), '{3,2,1,4}', 'A1 B1') $$, 'FM005', null, 'held audio in another section is not held');
select throws_ok($$ select tap.commit(2, tap.root(1), '{1,2,3,4}', p_stem => 'low') $$, 'FM005', null, 'a held stem keeps its name');
select is(tap.commit(2, tap.root(1), '{1,2,5,4}', 'B1'), 2, 'a free cell changes');
select throws_ok($$ select api.approve(gen_random_uuid(), tap.id('cue'), 1, '{B}', '{}', false, tap.id('jane'), sha256('mail'), 'm', 'n') $$,
  'FM008', null, 'what has changed since is not approved');
select throws_ok($$ select api.check_delivery(tap.id('cue'), 2) $$, 'FM006', null, 'no delivery while a cell is open');
select lives_ok($$ select api.approve(gen_random_uuid(), tap.id('cue'), 2, '{B}', '{}', false, tap.id('jane'), sha256('mail'), 'm', 'n') $$, 'the rest is approved');
select throws_ok($$ select api.check_delivery(tap.id('cue'), 2) $$, 'FM007', null, 'no delivery without clearance');
select throws_ok($$ select api.withdraw_approval(tap.id('approval'), ' ') $$, 'FM003', null, 'a withdrawal needs a reason');

-- A client through the gateway, a composer, a producer of another project.
set session authorization tap_gateway;
select throws_ok($$ select api.me() $$, '42501', null, 'the gateway alone is nobody');
select set_config('studio.person', tap.id('jane')::text, true) \g /dev/null
select is((select name from api.me()), 'Jane', 'it names the person for one transaction');
select is((select count(*)::int from fermata.revisions), 2, 'a client sees the revisions');
select is((select count(*)::int from fermata.ledger) + (select count(*)::int from fermata.takes) + (select count(*)::int from audit.events), 0,
  'no notes, no ledger, no history');
select throws_ok($$ select tap.commit(3, tap.root(2), '{1,2,5,4}') $$, '42501', null, 'a client commits nothing');
select throws_ok($$ select api.approve(gen_random_uuid(), tap.id('cue'), 2, '{}', '{}', false, tap.id('ann'), sha256('mail'), null, null) $$, '42501', null,
  'a client speaks for nobody else');
select set_config('studio.person', tap.id('rob')::text, true) \g /dev/null
select is((select count(*)::int from fermata.revisions) + (select count(*)::int from fermata.cues) + (select count(*)::int from fermata.locks), 0,
  'another client sees nothing');
select throws_ok($$ select api.approve(gen_random_uuid(), tap.id('cue'), 2, '{}', '{}', false, null, null, null, null) $$, '42501', null, 'and approves nothing');
select throws_ok($$ select api.withdraw_approval(tap.id('approval'), 'x') $$, '42501', null, 'and withdraws nothing');
set session authorization :"carl";
select throws_ok($$ select api.withdraw_approval(tap.id('approval'), 'x') $$, '42501', null, 'a composer does not undo a client''s word');
select throws_ok($$ select api.record_delivery(tap.id('cue'), 2, gen_random_uuid(), sha256('m'), '[]') $$, '42501', null, 'nor deliver');
select throws_ok($$ update fermata.cells set slice_from = 1 $$, '42501', null, 'people write no table');
set session authorization :"max";
select is((select count(*)::int from fermata.projects) + (select count(*)::int from fermata.cues) + (select count(*)::int from fermata.chunks), 1,
  'a producer of another project sees only that one');
select is((select count(*)::int from api.delivered_sketches_elsewhere(tap.id('p2'))), 0, 'nothing was delivered elsewhere yet');
select throws_ok($$ select api.delivered_sketches_elsewhere(tap.id('p1')) $$, '42501', null, 'nor may he ask for a project not his');

-- The tables' owner and a worker.
reset session authorization;
set role fermata_owner;
select throws_ok($$ update tap.nothing set x = 1 $$, '42P01', null, 'a missing table is an error, so the next refusals mean something');
select throws_ok($$ delete from fermata.locks $$, 'FM001', null, '(owner) locks are not deleted by hand');
select throws_ok($$ truncate fermata.revisions cascade $$, 'FM001', null, '(owner) nothing is truncated');
select throws_ok($$ insert into fermata.revisions (studio_id, id, leaves, asked) select studio_id, gen_random_uuid(), leaves, '[]' from fermata.revisions $$,
  '42501', null, '(owner) a login that is nobody commits nothing');
reset role;
set session authorization tap_worker;
select throws_ok($$ select api.approve(gen_random_uuid(), tap.id('cue'), 2, '{}', '{}', false, null, null, null, null) $$, '42501', null, 'a worker says nothing');
set session authorization tap_ann;
select lives_ok($$ select api.withdraw_approval(tap.id('approval'), 'changed their mind') $$, 'a producer withdraws with a reason');
select is((select count(*)::int from fermata.locks where section_name = 'A'), 0, 'and the cells are free');
select is((select string_agg(f, '; ') from api.verify_history(tap.id('p1')) f), null, 'history is sound');
reset session authorization;
select * from finish();
rollback;
